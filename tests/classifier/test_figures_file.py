"""Figures lie beside a model as they were measured, and stand in marked places of pages."""

from dataclasses import replace
from math import isnan, nan
from pathlib import Path

import pytest

from moderator.classifier import figures_file
from moderator.classifier.card import ModelCard, write_card
from moderator.classifier.tables import figure_table, marked, raised_table, remarked
from moderator.domain import Flag
from moderator.errors import ModelError
from moderator.figures import Bin, Figure, Interval, Intervals, Measurements, Raised, Reliability, Unit, span, written

FIGURE = Figure(
    flag=Flag.SPAM,
    lang="ru",
    source="invented_chats",
    n=1200,
    positive=300,
    precision=0.9876,
    recall=1.0,
    f1=0.9,
    macro_f1=0.95,
    pr_auc=nan,
    calibration_error=0.02,
    threshold=0.5,
    intervals=Intervals(precision=Interval(0.98, 0.995), recall=Interval(0.99, 1.0)),
    reliability=Reliability(
        bins=(Bin(low=0.0, high=0.25, n=7, predicted=0.125, observed=0.5, interval=Interval(0.25, 0.75)),),
        histogram=(7, 0, 1),
    ),
)
STREAM = Raised(stream="a stream", comments=20, text_alone=dict.fromkeys(Flag, 0.05), shares=dict.fromkeys(Flag, 0.125))


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    known = replace(FIGURE, pr_auc=0.75)
    measured = Measurements(model="a model", held_out=(known,), elsewhere=(known, known), streams=(STREAM,))
    figures_file.write(measured, tmp_path / "x.figures.json")
    assert figures_file.read(tmp_path / "x.figures.json") == measured


def test_what_cannot_be_told_stays_so(tmp_path: Path) -> None:
    figures_file.write(Measurements(model="a model", held_out=(FIGURE,)), tmp_path / "x.figures.json")
    assert "NaN" not in (tmp_path / "x.figures.json").read_text("utf-8")
    read = figures_file.read(tmp_path / "x.figures.json")
    assert read
    assert isnan(read.held_out[0].pr_auc)


def test_figures_that_were_never_written_are_none(tmp_path: Path) -> None:
    assert figures_file.read(tmp_path / "none.figures.json") is None


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"format": "moderator-figures", "version": 9, "model": "x"}',
     '{"format": "moderator-figures", "version": 1, "model": "x", "held_out": [{}]}',
     '{"format": "moderator-figures", "version": 1, "model": "x", "streams": [1]}'],
)  # fmt: skip
def test_damaged_figures_are_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "x.figures.json"
    file.write_text(content, "utf-8")
    with pytest.raises(ModelError, match=r"x\.figures\.json"):
        figures_file.read(file)


def test_a_card_has_its_figures_beside_it(tmp_path: Path) -> None:
    card = tmp_path / "invented.md"
    write_card(ModelCard(name="a model", sources=(("invented_chats", "spam", 1200, 300),), figures=(FIGURE,)), card)
    assert figure_table([FIGURE]) in card.read_text("utf-8")
    read = figures_file.read(figures_file.place(card))
    assert read
    assert (read.model, read.held_out[0].source) == ("a model", "invented_chats")


def test_a_table_shows_intervals_and_dashes() -> None:
    row = figure_table([FIGURE]).splitlines()[-1]
    assert "| .988 (.980–.995) | 1.000 (.990–1) | .900 | .950 | – | .020 |" in row
    assert "1,200 accounts" in figure_table([replace(FIGURE, unit=Unit.ACCOUNTS)])


def test_streams_are_shown_with_and_without_behaviour() -> None:
    lines = raised_table([STREAM]).splitlines()
    assert lines[2].startswith("| a stream | 20 | texts alone | 5.0 % |")
    assert lines[3].endswith("| 12.5 % |")


def test_marked_places_are_written_anew_as_often_as_one_likes() -> None:
    page = f"before\n\n{marked('one', 'old')}\n\n{marked('two', 'kept')}\n\nafter\n"
    once = remarked(page, "one", "new \\1")
    assert once == page.replace("old", "new \\1")
    assert remarked(once, "one", "new \\1") == once


def test_a_page_without_marks_stays_as_it_is() -> None:
    assert remarked("nothing here\n", "one", "new") == "nothing here\n"


def test_shares_are_written_short() -> None:
    assert [written(share) for share in (0.0, 0.5, 1.0, nan)] == [".000", ".500", "1.000", "–"]
    assert span(Interval(0.0, 1.0)) == "0–1"
    assert span(None) == ""
