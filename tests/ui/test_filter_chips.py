"""A filter is shown as chips in words; each of them takes its own part off."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from moderator.domain import Flag, Status
from moderator.queues import Facet, FacetKind, FlagRange, Queue, QueueName, Size
from moderator.ui import filter_words, phrases
from moderator.ui.pages.filter_bar import FilterBar
from moderator.ui.pages.filter_menu import Choices, FilterMenu, with_range
from moderator.ui.widgets.flow import FlowLayout

SPAM = Queue(name=QueueName.SPAM, lang="ru", has_link=True)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def part(kind: FacetKind, value: object, shown: str = "", without: Queue | None = None) -> Facet:
    return Facet(kind=kind, shown=shown, value=value, without=without or Queue())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (FlagRange(flag=Flag.SPAM), "Spam"),
        (FlagRange(flag=Flag.SPAM, at_least=0.8), "Spam ≥ 80%"),
        (FlagRange(flag=Flag.BOT, below=0.3), "Bot < 30%"),
        (FlagRange(flag=Flag.QUESTION, at_least=0.4, below=0.6), "Question 40% to 60%"),
    ],
)
def test_a_range_of_scores_is_said_in_per_cent(wanted: FlagRange, said: str) -> None:
    assert filter_words.facet(part(FacetKind.FLAG, wanted))[0] == said


def test_days_are_said_without_a_clock_and_the_last_day_is_named() -> None:
    midnight = NOON.astimezone().replace(hour=0)
    assert filter_words.facet(part(FacetKind.SINCE, midnight))[0] == f"From {phrases.day(midnight)}"
    day_before = midnight - timedelta(hours=3)
    assert filter_words.facet(part(FacetKind.UNTIL, midnight))[0] == f"Through {phrases.day(day_before)}"


@pytest.mark.parametrize(
    ("kind", "value", "shown", "said"),
    [
        (FacetKind.STATUS, Status.CLOSED, "", "Closed"),
        (FacetKind.HAS_LINK, False, "", "No link"),
        (FacetKind.LANG, "ru", "ru", "Русский"),
        (FacetKind.AUTHOR, 7, "Ann", "by Ann"),
        (FacetKind.STREAM, 1, "Wall", "Wall"),
    ],
)
def test_every_part_says_itself(kind: FacetKind, value: object, shown: str, said: str) -> None:
    assert filter_words.facet(part(kind, value, shown))[0] == said


def test_a_size_that_is_not_counted_out_has_a_plus() -> None:
    assert filter_words.size(Size(count=12)) == "12"
    assert filter_words.size(Size(count=12, is_exact=False)) == "12+"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Return])
def test_a_chip_goes_by_key_and_tells_what_is_left(qtbot: QtBot, key: Qt.Key) -> None:
    bar = FilterBar()
    qtbot.addWidget(bar)
    left = Queue(name=QueueName.SPAM, has_link=True)
    bar.show_parts([part(FacetKind.LANG, "ru", "ru", left)], can_widen=False)
    assert bar.everywhere.isHidden()
    with qtbot.waitSignal(bar.narrowed) as told:
        QTest.keyClick(bar.chips[0], key)
    assert told.args == [left]


def test_without_parts_there_is_no_bar(qtbot: QtBot) -> None:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_parts([part(FacetKind.LANG, "ru")], can_widen=True)
    assert not bar.isHidden()
    bar.show_parts([], can_widen=False)
    assert bar.isHidden()


def test_chips_that_do_not_fit_go_on_in_the_next_line(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(4)
    whole.setLayout(flow)
    for _ in range(3):
        chip = QWidget()
        chip.setFixedSize(100, 20)
        flow.addWidget(chip)
    assert flow.heightForWidth(400) < flow.heightForWidth(250) < flow.heightForWidth(120)


def test_the_menu_adds_to_the_filter_and_keeps_the_rest(qtbot: QtBot) -> None:
    menu = FilterMenu()
    qtbot.addWidget(menu)
    menu.offer(SPAM, None, Choices(), NOON)
    (times,) = (each for each in menu.findChildren(QMenu) if each.title() == "Time")
    with qtbot.waitSignal(menu.chosen) as told:
        menu.triggered.emit(times.actions()[0])
    queue = told.args[0]
    assert (queue.name, queue.lang, queue.has_link) == (QueueName.SPAM, "ru", True)
    assert queue.since == NOON.astimezone().replace(hour=0)


def test_one_flag_has_one_range() -> None:
    queue = with_range(Queue(flags=(FlagRange(flag=Flag.SPAM), FlagRange(flag=Flag.BOT))), FlagRange(flag=Flag.SPAM))
    queue = with_range(queue, FlagRange(flag=Flag.SPAM, at_least=0.9))
    assert queue.flags == (FlagRange(flag=Flag.BOT), FlagRange(flag=Flag.SPAM, at_least=0.9))
