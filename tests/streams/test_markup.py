"""HTML becomes the plain text that a person reads."""

import pytest

from moderator.streams.markup import plain


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("just words\nand more", "just words\nand more"),
        ("<p>One</p><p>Two<br>Three</p>", "One\nTwo\nThree"),
        ("Tom &amp; Jerry &lt;3 &#1071;", "Tom & Jerry <3 Я"),
        ('Buy <a href="http://meds.example">here</a> now', "Buy here (http://meds.example) now"),
        ('<a href="http://a.example/long/way">http://a.example/lo...</a>', "http://a.example/long/way"),
        ('<a href="http://a.example">http://a.example</a>', "http://a.example"),
        ('<img src="http://a.example/cat.png" alt="a cat">', "a cat"),
        ("a<script>alert(1)</script>b", "ab"),
        ("I <3 you & them", "I <3 you & them"),
        ("<p></p>", ""),
    ],
)
def test_markup_is_read(written: str, text: str) -> None:
    assert plain(written) == text
