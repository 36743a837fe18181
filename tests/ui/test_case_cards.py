"""The parts that a case is shown by: time lines, counter-examples, marks on the same words, evidence in brief."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderator.closeups import CampaignLook, CounterExample, Doubt, Strip
from moderator.domain import CampaignId, CommentId, Flag, Status, Visibility
from moderator.ui import closer, sizes
from moderator.ui.pages.evidence_panel import EvidencePanel
from moderator.ui.widgets.counter_examples import CounterExamples, warning
from moderator.ui.widgets.evidence_bars import Bar, EvidenceBars
from moderator.ui.widgets.marked_text import Mark, MarkedText, lanes
from moderator.ui.widgets.strip_plot import StripPlot

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
STRIP = Strip(since=NOON, step=timedelta(hours=1), counts=(3, 0, 9, 1))
EXAMPLE = CounterExample(
    comment=CommentId(7),
    author="Ann",
    text="Is this true about the damned bonus?",
    score=0.2,
    likeness=0.55,
    doubts=(Doubt.UNFLAGGED, Doubt.UNLIKE),
    status=Status.OPEN,
    visibility=Visibility.PUBLISHED,
    created_at=NOON,
)
GAP = "\N{NO-BREAK SPACE}"
LOOK = CampaignLook(
    id=CampaignId(1),
    copies=57,
    open=57,
    looked_at=57,
    flag=Flag.SPAM,
    authors=31,
    top_authors=(("Win", 20), ("", 2)),
    streams=(("YouTube", 40), ("Instagram", 17)),
    first_seen=NOON,
    last_seen=NOON,
    strip=STRIP,
    texts=(),
    doubtful=3,
    counter_examples=(EXAMPLE,),
)


def test_a_time_line_is_told_in_words(qtbot: QtBot) -> None:
    plot = StripPlot("Comments over time")
    qtbot.addWidget(plot)
    plot.show_strip(STRIP)
    said = plot.accessibleDescription()
    assert said.startswith("13 comments from 20 Nov")
    assert said.endswith(": 9")
    assert plot.accessibleName() == "Comments over time"
    assert not plot.grab().isNull()


def test_no_time_line_takes_no_room(qtbot: QtBot) -> None:
    plot = StripPlot("Comments over time")
    qtbot.addWidget(plot)
    plot.show_strip(None)
    assert plot.isHidden()


def test_each_bar_of_a_time_line_says_what_it_counts() -> None:
    assert closer.in_span(STRIP, 2).endswith(": 9 comments")
    assert closer.in_span(STRIP, 3).endswith(": 1 comment")


def test_a_time_line_of_one_day_has_times_at_its_ends_and_a_longer_one_days() -> None:
    first, last = closer.ends(Strip(since=NOON.replace(hour=1), step=timedelta(hours=1), counts=(1, 1, 1)))
    assert ":" in first
    assert ":" in last
    assert closer.ends(replace(STRIP, step=timedelta(days=1))) == ("20 Nov", "23 Nov")


@pytest.mark.parametrize(
    ("doubtful", "said"),
    [
        (0, ""),
        (1, "1 of 57 looks different: read it first"),
        (3, "3 of 57 look different: read them first"),
        (57, "All of them look doubtful: read some first"),
    ],
)
def test_what_looks_different_is_counted(doubtful: int, said: str) -> None:
    assert warning(replace(LOOK, doubtful=doubtful)) == said


def test_a_counter_example_says_why_and_opens_by_keyboard(qtbot: QtBot) -> None:
    shown = CounterExamples()
    qtbot.addWidget(shown)
    shown.show_look(LOOK, is_masked=False)
    shown.show()
    line = shown.lines[0]
    assert line.accessibleName().startswith("Ann · not flagged (20%), 55% alike: Is this true")
    with qtbot.waitSignal(shown.wanted) as opened:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened.args == [7]


def test_a_coarse_counter_example_is_masked(qtbot: QtBot) -> None:
    shown = CounterExamples()
    qtbot.addWidget(shown)
    coarse = replace(EXAMPLE, is_coarse=True)
    shown.show_look(replace(LOOK, counter_examples=(coarse,)), is_masked=True)
    assert "damned" not in shown.lines[0].accessibleName() + shown.lines[0].toolTip()
    shown.show_look(replace(LOOK, counter_examples=(coarse,)), is_masked=False)
    assert "damned" in shown.lines[0].accessibleName()


def test_a_campaign_without_doubts_shows_no_counter_examples(qtbot: QtBot) -> None:
    shown = CounterExamples()
    qtbot.addWidget(shown)
    shown.show_look(replace(LOOK, doubtful=0, counter_examples=()), is_masked=False)
    assert shown.isHidden()
    shown.show_look(None, is_masked=False)
    assert shown.isHidden()


def test_authors_without_a_name_are_counted_too() -> None:
    assert closer.people(LOOK).replace(GAP, " ") == "Win × 20, no name × 2"
    assert closer.places(LOOK).replace(GAP, " ") == "YouTube × 40, Instagram × 17"


def test_marks_on_the_same_words_have_a_line_each() -> None:
    marks = [
        Mark(start=0, end=5, tint="spam"),
        Mark(start=3, end=8, tint="neg"),
        Mark(start=6, end=9, tint="bot"),
        Mark(start=0, end=9, tint="prize", found=True),
        Mark(start=4, end=5, tint="question"),
    ]
    assert lanes(marks) == [0, 1, 0, 0, 2]


def test_every_kind_of_mark_is_painted(qtbot: QtBot) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.resize(300, 60)
    text.show_text("one two three")
    plain = text.grab().toImage()
    for mark in (
        Mark(start=0, end=3, tint="spam"),
        Mark(start=0, end=3, tint="spam", quiet=True),
        Mark(start=0, end=3, tint="accent", against=True),
        Mark(start=0, end=3, tint="prize", found=True),
    ):
        text.show_text("one two three", [mark])
        assert text.grab().toImage() != plain


def test_what_is_selected_stays_so_when_evidence_comes_in(qtbot: QtBot) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.show_text("one two three")
    text.selectAll()
    text.show_text("one two three", [Mark(start=0, end=3, tint="spam")])
    assert text.textCursor().selectedText() == "one two three"


BARS = [Bar(label=f"word {n}", weight=3 - n / 4, tint="spam") for n in range(7)]


def test_bars_that_are_not_shown_are_told(qtbot: QtBot) -> None:
    bars = EvidenceBars()
    qtbot.addWidget(bars)
    bars.show_first(4)
    bars.show_bars(BARS)
    assert len(bars.shown()) == 4
    assert bars.height() == 4 * sizes.px(22)
    assert "word 6" in bars.accessibleName()


def test_a_comment_without_flags_says_so(qtbot: QtBot) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    panel.show_kept((), is_flagged=False)
    assert panel.total.text() == "No flag is raised."
    assert panel.more.isHidden()
    panel.show_kept(BARS, is_flagged=True)
    assert not panel.more.isHidden()


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12), st.booleans()), max_size=30))
def test_no_two_marks_that_meet_share_a_line(spans: list[tuple[int, int, bool]]) -> None:
    marks = [Mark(start=start, end=start + length, tint="spam", found=found) for start, length, found in spans]
    placed = [(mark, lane) for mark, lane in zip(marks, lanes(marks), strict=True) if not mark.found]
    for place, (one, lane) in enumerate(placed):
        for other, lane_ in placed[:place]:
            assert lane != lane_ or one.end <= other.start or other.end <= one.start
