"""What strangers write is harmless in a terminal."""

import pytest

from moderator.cli import printing


@pytest.mark.parametrize("character", ["\x1b", "\x07", "\x00", "\x9b", "\u202e", "\u2066"])
def test_control_characters_are_shown_as_what_they_are_not(character: str) -> None:
    assert printing.plain(f"a{character}[31mb") == "a\N{REPLACEMENT CHARACTER}[31mb"


def test_a_comment_stays_on_its_line() -> None:
    assert printing.plain("one\ntwo\r\n\tthree\u2028four") == "one two   three four"


def test_emoji_stay_whole() -> None:
    family = "👨‍👩‍👧"
    assert printing.plain(family) == family


def test_brackets_are_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    printing.table(("id", "text"), [("1", "[red]sale[/red] [link=http://x.example]here[/link]")])
    assert "[red]sale[/red] [link=http://x.example]here[/link]" in capsys.readouterr().out


def test_a_long_last_column_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    printing.table(("id", "text"), [("1", "word " * 200)])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert lines[-1].rstrip().endswith("…")


def test_a_table_without_rows_has_its_headline(capsys: pytest.CaptureFixture[str]) -> None:
    printing.table(("id", "text"), [])
    assert "id" in capsys.readouterr().out
