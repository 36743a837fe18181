"""Canned replies are filled in whole, or not at all."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import CannedReply
from moderator.errors import ReplyError
from moderator.replies import VARIABLES, check, render, variables_of
from moderator.views import RenderedReply

KNOWN = {"author": "Nadia W", "brand": "Aurora Coffee", "moderator": "Marta", "post": "", "link": ""}


def reply(body: str = "Hello {{ author }}", **bodies: str) -> CannedReply:
    return CannedReply(shortcut="hello", title="A greeting", bodies=bodies or {"en": body})


def test_a_reply_is_filled_in_with_its_values_in_order() -> None:
    written = reply("{{ brand }}: hello {{ author }}, from {{ moderator }} of {{ brand }}")
    assert render(written, "en", KNOWN) == RenderedReply(
        shortcut="hello",
        title="A greeting",
        lang="en",
        body="Aurora Coffee: hello Nadia W, from Marta of Aurora Coffee",
        values=("Aurora Coffee", "Nadia W", "Marta", "Aurora Coffee"),
    )


def test_a_reply_speaks_the_language_of_the_comment() -> None:
    written = reply(en="Hello", ru="Здравствуйте", id="Halo")
    assert [render(written, lang, KNOWN).body for lang in ("en", "ru", "id")] == ["Hello", "Здравствуйте", "Halo"]


def test_a_language_without_a_body_is_answered_in_english() -> None:
    assert render(reply(ru="Здравствуйте", en="Hello"), "id", KNOWN).lang == "en"
    assert render(reply(ru="Здравствуйте", en="Hello"), "und", KNOWN).body == "Hello"


def test_without_english_any_language_is_better_than_none() -> None:
    assert render(reply(id="Halo"), "ru", KNOWN).lang == "id"


@pytest.mark.parametrize("value", [{}, {"author": ""}, {"author": " \n\t"}])
def test_a_reply_with_a_hole_is_never_rendered(value: dict[str, str]) -> None:
    with pytest.raises(ReplyError, match=r'^/hello \(en\) has a hole: nothing is known here for "author"\.$'):
        render(reply(), "en", value)


@pytest.mark.parametrize("body", ["{{ post|upper }}", "{{ post|title }}", "{{ author|default(post)}}{{ post }}"])
def test_no_filter_hides_a_hole(body: str) -> None:
    with pytest.raises(ReplyError, match='nothing is known here for "post"'):
        render(reply(body), "en", KNOWN)


def test_a_default_fills_a_hole() -> None:
    assert render(reply("Hello {{ author|default('friend') }}!"), "en", {}).body == "Hello friend!"


def test_if_leaves_out_what_is_not_known() -> None:
    body = "{% if post %}About “{{ post }}”: {% endif %}thank you"
    assert render(reply(body), "en", KNOWN).body == "thank you"
    assert render(reply(body), "en", {"post": "Oat milk"}).body == "About “Oat milk”: thank you"


def test_a_reply_that_says_nothing_is_not_rendered() -> None:
    with pytest.raises(ReplyError, match="says nothing here"):
        render(reply("{% if post %}{{ post }}{% endif %} "), "en", KNOWN)


def test_a_value_is_plain_text_and_never_a_template() -> None:
    rendered = render(reply(), "en", {"author": "<b>{{ brand }}</b>\n& {% if x %}", "brand": "Aurora"})
    assert rendered.body == "Hello <b>{{ brand }}</b> & {% if x %}"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("{{ author.__class__ }}", "line 1: a reply may not look inside a value"),
        ("{{ author['name'] }}", "line 1: a reply may not look inside a value"),
        ("Hello\n{{ autor }}", 'line 2: there is no variable "autor", only author'),
        ("{{ author", "line 1: unexpected end of template"),
        ("{% if author %}", "line 1: Unexpected end of template"),
        ("{{ author|shout }}", 'there is no filter "shout", only default'),
        ("{{ author|upper(1) }}", 'the filter "upper" takes nothing'),
        ("{{ author|default }}", 'the filter "default" takes one text'),
        ("{{ author|default(1) }}", "write 1 as text"),
        ("{{ none }}", "write None as text"),
        ("{{ 'a' * 9 }}", "no mul"),
        ("{{ range(9) }}", "no call"),
        ("{% for a in author %}{{ a }}{% endfor %}", "no for"),
        ("{% set a = author %}", "no assign"),
        ("{% include 'secret' %}", "no include"),
        ("{% if author < 'b' %}x{% endif %}", "compared with == and != alone"),
        ("Hello { author }", r"\{ author \} would be sent as it stands; write \{\{ author \}\}"),
        ("x" * 10_001, "10001 characters"),
        ("{{" + "(" * 4_000 + "author" + ")" * 4_000 + "}}", "cannot be read"),
        ("{% if author %}" * 200 + "x" + "{% endif %}" * 200, "nested too deeply"),
    ],
)
def test_a_reply_that_cannot_be_used_is_refused_with_its_place(body: str, sentence: str) -> None:
    with pytest.raises(ReplyError, match=r"^/hello \(en\): .*" + sentence):
        check(reply(body))
    with pytest.raises(ReplyError, match=r"^/hello \(en\): .*" + sentence):
        render(reply(body), "en", KNOWN)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        (CannedReply(shortcut="/hello", title="T", bodies={"en": "x"}), '"/hello" is no shortcut'),
        (CannedReply(shortcut="two words", title="T", bodies={"en": "x"}), "is no shortcut"),
        (CannedReply(shortcut="Hello", title="T", bodies={"en": "x"}), "small letters"),
        (CannedReply(shortcut="", title="T", bodies={"en": "x"}), "is no shortcut"),
        (CannedReply(shortcut="hello", title=" ", bodies={"en": "x"}), "/hello needs a title"),
        (CannedReply(shortcut="hello", title="T", bodies={}), "no text in any language"),
        (CannedReply(shortcut="hello", title="T", bodies={"en": " "}), r"/hello \(en\) is empty"),
        (CannedReply(shortcut="hello", title="T", bodies={"eng": "x"}), '"eng" is no language of replies'),
    ],
)
def test_a_reply_that_could_never_be_found_is_refused(written: CannedReply, sentence: str) -> None:
    with pytest.raises(ReplyError, match=sentence):
        check(written)


def test_a_shortcut_may_be_in_any_alphabet() -> None:
    check(CannedReply(shortcut="возврат-денег", title="Возврат", bodies={"ru": "Вернём."}))


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ReplyError, match='"tlh" is no language of replies, only en, ru, id'):
        render(reply(), "tlh", KNOWN)


def test_a_reply_without_bodies_is_refused() -> None:
    with pytest.raises(ReplyError, match="no text in any language"):
        render(CannedReply(shortcut="hello", title="T", bodies={}), "en", KNOWN)


def test_variables_are_listed_in_order_of_first_use() -> None:
    assert variables_of("{% if post %}{{ author }}{% endif %}{{ brand|upper }}{{ author }}") == (
        "post",
        "author",
        "brand",
    )
    assert variables_of("plain text") == ()


PIECES = st.sampled_from(["{{", "}}", "{%", "%}", "{#", "#}", "|", "if ", "endif", "'", "(", ")", ".", "\n", " "])
BODIES = st.lists(PIECES | st.sampled_from([*VARIABLES, "default", "upper", "self", "for"]) | st.text(max_size=4))


@given(BODIES.map("".join), st.dictionaries(st.sampled_from(list(VARIABLES)), st.text(max_size=10)))
def test_any_body_is_rendered_whole_or_is_a_reply_error(body: str, variables: dict[str, str]) -> None:
    written = reply(body)
    try:
        rendered = render(written, "en", variables)
    except ReplyError:
        return
    assert rendered.body
    start = 0
    for value in rendered.values:
        # the reply is stripped at both ends, and so may be its first and last value
        start = rendered.body.index(value.strip(), start)


@given(st.text(max_size=60))
def test_checking_any_text_raises_nothing_but_reply_errors(body: str) -> None:
    with suppress(ReplyError):
        check(reply(body))
