"""Canned replies in files."""

from pathlib import Path

import pytest

from moderator.domain import LANGUAGES
from moderator.errors import ReplyError
from moderator.replies import read_replies, render

SHIPPED = Path(__file__).parents[2] / "resources" / "replies" / "aurora.toml"
ONE = '[[reply]]\nshortcut = "hello"\ntitle = "Greeting"\n[reply.bodies]\nen = "Hello {{ author }}"\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "team.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_replies_are_read_in_the_order_of_the_file(tmp_path: Path) -> None:
    other = ONE.replace("hello", "bye")
    assert [reply.shortcut for reply in read_replies(written(tmp_path, ONE + other))] == ["hello", "bye"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[reply]", "is no TOML"),
        ("", "reply: Field required"),
        (ONE + "fr = 1", "reply, 1, bodies, fr: Input should be a valid string"),
        (ONE.replace("title", "titel"), "reply, 1, title: Field required"),
        (ONE + ONE, "/hello is there twice"),
        (ONE.replace("author", "autor"), r'/hello \(en\): line 1: there is no variable "autor"'),
    ],
)
def test_a_wrong_file_is_named_with_the_place(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(ReplyError, match=rf"^team\.toml.*{sentence}"):
        read_replies(written(tmp_path, text))


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReplyError, match=r"none\.toml cannot be read"):
        read_replies(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b'title = "\xe9"')
    with pytest.raises(ReplyError, match=r"latin\.toml cannot be read"):
        read_replies(tmp_path / "latin.toml")


def test_the_shipped_replies_speak_every_language() -> None:
    replies = read_replies(SHIPPED)
    assert len(replies) == 12
    assert all(tuple(reply.bodies) == LANGUAGES for reply in replies)


def test_the_shipped_replies_have_no_hole_where_only_brand_and_moderator_are_known() -> None:
    known = {"brand": "Aurora Coffee", "moderator": "Marta"}
    for reply in read_replies(SHIPPED):
        for lang in LANGUAGES:
            assert render(reply, lang, known).lang == lang
