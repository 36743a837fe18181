"""Canned replies in files."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator.domain import LANGUAGES, CannedReply
from moderator.errors import ReplyError
from moderator.replies.files import read_replies, read_toml, to_toml
from moderator.replies.sheets import read_csv, to_csv
from moderator.replies.template import render

FOLDER = Path(__file__).parents[2] / "resources" / "replies"
SHIPPED = FOLDER / "aurora.toml"
LIBRARY = FOLDER / "library.toml"
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
        ("[[reply]", "no TOML"),
        ("", r"needs \[\[reply\]\] tables and nothing else"),
        (ONE + "fr = 1", r"\[\[reply\]\] 1: “bodies.fr” has to be a text or a list of texts"),
        (ONE.replace("title", "titel"), r"\[\[reply\]\] 1: “title” is missing"),
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


@pytest.mark.parametrize("known", [{}, {"author.name": "Анна К.", "post.title": "T", "post.link": "L"}])
def test_every_reply_of_the_library_can_be_filled_in_with_and_without_a_name(known: dict[str, str]) -> None:
    named = {"brand.name": "Aurora", "moderator.name": "Vera", **known}
    for reply in read_replies(LIBRARY):
        assert tuple(reply.bodies) == LANGUAGES
        for lang, texts in reply.bodies.items():
            for variant in range(len(texts)):
                body = render(reply, lang, named, variant=variant, strict=False).body
                assert "  " not in body, (reply.shortcut, lang)
                assert " ," not in body, (reply.shortcut, lang)


WORDS = st.from_regex(r"[a-zа-я0-9]{1,8}(-[a-z]{1,4})?", fullmatch=True)
LINE = st.text(st.characters(exclude_categories=["C"], include_characters="\"'\\,;=\t"), min_size=1, max_size=40)
TITLES = LINE.filter(str.strip)
TEXTS = st.lists(LINE | st.just("\n"), min_size=1, max_size=4).map("".join)
PLAIN = TEXTS.map(lambda text: text.replace("{", "(").replace("}", ")")).filter(str.strip)
REPLIES = st.builds(
    CannedReply,
    shortcut=WORDS,
    title=TITLES,
    folder=st.sampled_from(["", "delivery", "delivery/late", "Жалобы"]),
    tags=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    bodies=st.dictionaries(st.sampled_from(LANGUAGES), st.lists(PLAIN, min_size=1, max_size=3).map(tuple), min_size=1),
)


@settings(max_examples=150)
@given(st.lists(REPLIES, min_size=1, max_size=4, unique_by=lambda reply: reply.shortcut))
def test_what_is_written_is_read_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, replies: list[CannedReply]
) -> None:
    folder = tmp_path_factory.mktemp("replies")
    for name, write, read in (("a.toml", to_toml, read_toml), ("a.csv", to_csv, read_csv)):
        (folder / name).write_text(write(replies), encoding="utf-8", newline="")
        found = read(folder / name)
        assert (list(found.taken), found.problems) == (replies, ())


def test_the_shipped_library_survives_both_formats(tmp_path: Path) -> None:
    replies = read_replies(LIBRARY)
    (tmp_path / "a.toml").write_text(to_toml(replies), "utf-8")
    (tmp_path / "a.csv").write_text(to_csv(replies), "utf-8")
    assert read_toml(tmp_path / "a.toml").taken == read_csv(tmp_path / "a.csv").taken == replies


def test_bad_replies_of_a_file_are_listed_by_line_and_the_others_kept(tmp_path: Path) -> None:
    found = read_toml(written(tmp_path, ONE + ONE.replace("hello", "bad").replace("author", "autor") + ONE))
    assert [reply.shortcut for reply in found.taken] == ["hello"]
    assert [line for line, _ in found.problems] == [6, 11]
    assert "no variable" in str(found.problems[0][1])
    assert "there twice" in str(found.problems[1][1])


def test_bad_rows_of_a_table_are_listed_by_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        'shortcut;title;lang;text\nhi;Hi;en;"two\nlines"\nbad;Bad;xx;Hi\nNo;Hi;en;Hi\n;;;\nhi;;ru;Да\n', "utf-8"
    )
    found = read_csv(path)
    assert [dict(reply.bodies) for reply in found.taken] == [{"en": ("two\nlines",), "ru": ("Да",)}]
    assert [line for line, _ in found.problems] == [4, 5]


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", 'shortcut,lang,text\n"a\n'])
def test_a_table_that_is_none_is_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(ReplyError, match=r"^a\.csv"):
        read_csv(path)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("a.toml", "a" + ".a" * 90_000 + " = 1", "a key of more than a hundred parts"),
        ("a.toml", "x = {" + "a." * 90_000 + "a = 1}", "a key of more than a hundred parts"),
        ("a.toml", "x = " + "[" * 5_000, "no TOML"),
        ("a.toml", "#" * 2_000_001, "more than 2000000 characters"),
        ("a.csv", "#" * 2_000_001, "more than 2000000 characters"),
        ("a.csv", "shortcut,lang,text\nhi,en," + "x" * 200_000, "is no CSV"),
    ],
)
def test_a_file_that_means_harm_ends_in_a_sentence_at_once(tmp_path: Path, name: str, text: str, sentence: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    began = time.process_time()
    with pytest.raises(ReplyError, match=sentence):
        (read_csv if name.endswith("csv") else read_toml)(path)
    assert time.process_time() - began < 0.3
