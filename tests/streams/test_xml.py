"""Disqus and WordPress: threads, parents, what moderators did there, and broken XML."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator.domain import Comment, Post, Visibility
from moderator.errors import UnreadableFileError
from moderator.streams.files import open_file
from moderator.views import BadLine

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Comment]]
ReadBad = Callable[[Path], list[BadLine]]


def disqus(*posts: str, head: str = '<?xml version="1.0" encoding="utf-8"?>\n') -> str:
    return (
        f'{head}<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">\n'
        '<thread dsq:id="70"><id/><forum>kopi-blog</forum>'
        "<link>https://kopi.example/1</link>"
        "<title>Kopi</title></thread>\n" + "\n".join(posts) + "\n</disqus>\n"
    )


def post(
    number: str, message: str = "Hello", *, is_spam: str = "false", is_deleted: str = "false", rest: str = ""
) -> str:
    return (
        f'<post dsq:id="{number}"><id/><message><![CDATA[{message}]]></message>'
        f"<createdAt>2024-01-31T12:05:06Z</createdAt><isDeleted>{is_deleted}</isDeleted><isSpam>{is_spam}</isSpam><author><name>Ann</name>"
        f'<username>ann</username></author><thread dsq:id="70"/>{rest}</post>'
    )


def wordpress(*items: str, version: str = "1.2") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0" '
        f'xmlns:wp="http://wordpress.org/export/{version}/">\n'
        "<channel><title>Kopi blog</title>\n" + "\n".join(items) + "\n</channel></rss>\n"
    )


def item(number: int, *comments: str) -> str:
    return f"<item><title>Post {number}</title><wp:post_id>{number}</wp:post_id>\n" + "\n".join(comments) + "</item>"


def wp(number: int, text: str = "Hello", *, approved: str = "1", kind: str = "comment", parent: int = 0) -> str:
    return (
        f"<wp:comment><wp:comment_id>{number}</wp:comment_id><wp:comment_author><![CDATA[Ann]]></wp:comment_author>"
        "<wp:comment_author_email>ann@mail.example</wp:comment_author_email>"
        "<wp:comment_date>2024-01-31 15:05:06</wp:comment_date>"
        "<wp:comment_date_gmt>2024-01-31 12:05:06</wp:comment_date_gmt>"
        f"<wp:comment_content><![CDATA[{text}]]></wp:comment_content><wp:comment_approved>{approved}</wp:comment_approved>"
        f"<wp:comment_type>{kind}</wp:comment_type><wp:comment_parent>{parent}</wp:comment_parent></wp:comment>"
    )


def test_a_disqus_post_is_a_comment_of_its_thread(write: Write, comments: Read) -> None:
    path = write("a.xml", disqus(post("5", "<p>Good</p><p>Really</p>", rest='<parent dsq:id="4"/>')))
    (comment,) = comments(path)
    assert (comment.external_id, comment.text, comment.parent_external_id) == ("5", "Good\nReally", "4")
    assert comment.post == Post(external_id="70", title="Kopi", url="https://kopi.example/1")
    assert comment.created_at == datetime(2024, 1, 31, 12, 5, 6, tzinfo=UTC)
    assert (open_file(path).name, open_file(path).platform) == ("kopi-blog", "disqus")


def test_spam_and_deleted_posts_say_so(write: Write, comments: Read) -> None:
    posts = post("1", is_spam="true"), post("2", is_deleted="true"), post("3", "", is_deleted="true")
    taken = comments(write("a.xml", disqus(*posts)))
    assert [(comment.external_id, comment.visibility) for comment in taken] == [
        ("1", Visibility.SPAM),
        ("2", Visibility.DELETED),
    ]


def test_a_broken_post_costs_itself_and_is_named_by_its_line(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.xml", disqus(post("1"), post("2", rest="<thread dsq:id=70/>"), post("3")))
    assert [comment.external_id for comment in comments(path)] == ["1", "3"]
    assert [line.line for line in bad(path)] == [5]
    assert "broken" in bad(path)[0].reason


def test_a_stray_letter_before_the_declaration_is_forgiven(write: Write, comments: Read) -> None:
    assert len(comments(write("a.xml", "`" + disqus(post("1"))))) == 1


def test_the_encoding_that_the_xml_declares_is_used(write: Write, comments: Read) -> None:
    head = '<?xml version="1.0" encoding="windows-1251"?>\n'
    path = write("a.xml", disqus(post("1", "Где заказ?"), head=head).encode("cp1251"))
    assert comments(path)[0].text == "Где заказ?"


@pytest.mark.parametrize("whole", [disqus(post("1"), post("2")), wordpress(item(1, wp(1), wp(2)))])
def test_cut_off_xml_is_refused(write: Write, whole: str) -> None:
    for part in (0.5, 0.8, 0.98):
        with pytest.raises(UnreadableFileError, match="cut off at line"):
            open_file(write("a.xml", whole[: int(len(whole) * part)]))


def test_xml_that_blows_itself_up_is_refused(write: Write) -> None:
    bomb = '<?xml version="1.0"?>\n<!DOCTYPE disqus [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n'
    with pytest.raises(UnreadableFileError, match="entities"):
        open_file(write("a.xml", disqus(post("1").replace("Ann", "&b;"), head=bomb)))


def test_other_xml_is_refused(write: Write) -> None:
    for content in (
        "<html><body>Hi</body></html>",
        '<rss version="2.0"><channel></channel></rss>',
        "<disqus></disqus>",
    ):
        with pytest.raises(UnreadableFileError, match=r"^a\.xml: "):
            open_file(write("a.xml", content))


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_a_wordpress_comment_is_taken_with_the_time_of_greenwich(write: Write, comments: Read, version: str) -> None:
    path = write("a.xml", wordpress(item(4, wp(7, "Good <b>one</b>", parent=6)), version=version))
    (comment,) = comments(path)
    assert (comment.external_id, comment.text, comment.parent_external_id) == ("7", "Good one", "6")
    assert comment.created_at == datetime(2024, 1, 31, 12, 5, 6, tzinfo=UTC)
    assert comment.post == Post(external_id="4", title="Post 4")
    assert comment.author is not None
    assert (comment.author.name, "mail.example" in comment.author.external_id) == ("Ann", False)
    assert open_file(path).name == "Kopi blog"


def test_what_wordpress_knows_of_visibility_is_kept(write: Write, comments: Read) -> None:
    states = ["1", "0", "trash", "spam"]
    path = write("a.xml", wordpress(item(1, *(wp(n, approved=state) for n, state in enumerate(states, 1)))))
    assert [comment.visibility.value for comment in comments(path)] == ["published", "held", "deleted", "spam"]


def test_pingbacks_are_skipped(write: Write, comments: Read) -> None:
    path = write("a.xml", wordpress(item(1, wp(1, kind="pingback"), wp(2, kind=""), wp(3, kind="trackback"))))
    assert [comment.external_id for comment in comments(path)] == ["2"]


def test_a_number_that_two_posts_share_is_told_apart(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.xml", wordpress(item(1, wp(1), wp(2)), item(2, wp(2, "Other"), wp(3, parent=2))))
    taken = comments(path)
    assert [comment.external_id for comment in taken] == ["1", "2", "2/2", "3"]
    assert taken[3].parent_external_id == "2/2"
    assert not bad(path)


def test_a_control_character_costs_its_comment(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.xml", wordpress(item(1, wp(1), wp(2, "bell \x07"), wp(3))))
    assert [comment.external_id for comment in comments(path)] == ["1", "3"]
    assert len(bad(path)) == 1


def test_posts_on_one_line_are_told_apart(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.xml", disqus(post("1") + post("1", "Another") + post("2")))
    assert [comment.external_id for comment in comments(path)] == ["1", "2"]
    assert len(bad(path)) == 1
