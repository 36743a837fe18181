"""The log page over a real inbox: lines, filters, story, export, and the proof of the chain."""

import csv
import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moderator.desk import Desk
from moderator.domain import Action, CommentId, Decision, DecisionId, Flag, GestureId, Origin, Reason
from moderator.ui.background import Background
from moderator.ui.pages.log import LogPage
from moderator.ui.pages.log_filters import midnight
from moderator.ui.pages.log_model import Column, Fetched
from moderator.views import LogEntry, LogFilter

Open = Callable[[], LogPage]


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def decided(stocked: Desk) -> Desk:
    """Decide about four comments: one is approved, one hidden, one handed on, one answered."""
    ids = {key: stocked.queues.find_id(key) for key in ("c1", "c2", "c3", "c4")}
    stocked.decisions.decide([ids["c4"]], Action.APPROVE)
    stocked.decisions.decide([ids["c2"]], Action.HIDE, reason=Reason.SCAM, note="the third one today")
    stocked.decisions.decide([ids["c3"]], Action.ESCALATE, reason=Reason.COMPLAINT, to="lead")
    stocked.decisions.decide([ids["c1"]], Action.REPLY, body="Behind the house.", shortcut="parking")
    return stocked


@pytest.fixture
def open_log(qtbot: QtBot, decided: Desk, background: Background) -> Open:
    """Give a function that opens the page and waits until it is filled and the chain is proven or not."""

    def open_log() -> LogPage:
        page = LogPage(decided, background)
        qtbot.addWidget(page)
        page.resize(1224, 800)
        page.show()
        qtbot.waitUntil(lambda: shows(page, 4)() and page._chain._job is None)
        return page

    return open_log


def shows(page: LogPage, lines: int) -> Callable[[], bool]:
    return lambda: page._model.rowCount() == lines and page._count.text().startswith(f"{lines} ")


def column(page: LogPage, which: Column) -> list[str]:
    return [page._model.index(row, which).data() for row in range(page._model.rowCount())]


def labels(page: LogPage) -> set[str]:
    return {label.text() for label in page._side.findChildren(QLabel) if not label.isHidden()}


def test_every_decision_is_a_line_newest_first(open_log: Open) -> None:
    page = open_log()
    assert column(page, Column.ACTION) == ["Reply", "Escalate", "Hide", "Approve"]
    assert column(page, Column.REASON)[1:3] == ["Complaint", "Scam"]
    assert column(page, Column.WHO) == ["Vera"] * 4
    assert column(page, Column.COMMENT)[3] == "What a lovely place, thank you!"
    assert column(page, Column.DETAIL)[:3] == ["/parking", column(page, Column.DETAIL)[1], "the third one today"]
    assert column(page, Column.DETAIL)[1].startswith("to Team lead")


def test_the_chain_is_verified_when_the_page_opens(open_log: Open) -> None:
    assert open_log()._chain.accessibleName().startswith("✓ chain of 4 verified")


def test_an_altered_line_is_named_in_red(qtbot: QtBot, open_log: Open, home: Path) -> None:
    page = open_log()
    with sqlite3.connect(home / "inbox.sqlite3") as plain:
        plain.execute("DROP TRIGGER IF EXISTS decisions_stay_UPDATE")
        plain.execute("UPDATE decisions SET note = 'nothing' WHERE id = 2")
    plain.close()
    page._chain.click()
    qtbot.waitUntil(lambda: page._chain._job is None)
    assert "line 2 is not what was written" in page._chain.accessibleName()
    assert page._chain._parts[0].ink == "spam"


def test_filters_really_filter(qtbot: QtBot, open_log: Open) -> None:
    page = open_log()
    filters = page._filters
    for pill, value in (
        (filters._action, Action.HIDE),
        (filters._reason, Reason.SCAM),
        (filters._origin, Origin.MODERATOR),
        (filters._who, "Vera"),
        (filters._when, 0),
    ):
        choice = next(each for each in pill.menu().actions() if each.data()[1] == value)
        choice.trigger()
    qtbot.waitUntil(shows(page, 1))
    assert column(page, Column.ACTION) == ["Hide"]
    for pill in (filters._action, filters._reason, filters._origin, filters._who, filters._when):
        QTest.keyClick(pill, Qt.Key.Key_Delete)
    qtbot.waitUntil(shows(page, 4))
    assert filters.chosen() == LogFilter()


def test_words_find_comments_and_notes(qtbot: QtBot, open_log: Open) -> None:
    page = open_log()
    QTest.keyClicks(page._filters._words, "third")
    qtbot.waitUntil(shows(page, 1))
    assert column(page, Column.ACTION) == ["Hide"]


def test_filters_that_let_nothing_through_say_so_and_can_be_cleared(qtbot: QtBot, open_log: Open) -> None:
    page = open_log()
    QTest.keyClicks(page._filters._words, "unheard")
    qtbot.waitUntil(page._table._empty.isVisible)
    assert page._table._said.text() == "No decision fits these filters"
    page._table._clear.click()
    qtbot.waitUntil(shows(page, 4))
    assert page._table.view.isVisible()


def test_an_empty_log_says_that_nothing_was_decided_yet(qtbot: QtBot, desk: Desk, background: Background) -> None:
    page = LogPage(desk, background)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page._table._empty.isVisible)
    assert page._table._said.text() == "Nothing decided yet"
    qtbot.waitUntil(lambda: not page._chain.isVisible())


def test_an_undone_line_is_shown_as_undone_and_keeps_the_choice(qtbot: QtBot, open_log: Open, decided: Desk) -> None:
    page = open_log()
    hidden = decided.log.page(LogFilter(action=Action.HIDE))[0].decision
    chosen = page._model.index(2, 0)
    page._table.view.selectionModel().setCurrentIndex(
        chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    decided.decisions.undo()
    page.refresh()
    qtbot.waitUntil(shows(page, 5))
    assert column(page, Column.ACTION)[0] == "Undo reply"
    assert column(page, Column.DETAIL)[1].startswith("undone")
    assert page._table.view.currentIndex().row() == 3
    assert page._model.entry(3).decision.id == hidden.id


def test_the_side_tells_the_comments_whole_story(qtbot: QtBot, open_log: Open, decided: Desk) -> None:
    page = open_log()
    decided.decisions.decide([decided.queues.find_id("c2")], Action.UNHIDE, note="looked again")
    page.refresh()
    qtbot.waitUntil(shows(page, 5))
    page._table.view.selectRow(0)
    qtbot.waitUntil(lambda: any("looked again" in text for text in labels(page)))
    qtbot.waitUntil(lambda: any("the third one today" in text for text in labels(page)))
    entry = page._model.entry(0)
    assert entry.decision.text in labels(page)
    page._side.card._copy.click()
    assert QGuiApplication.clipboard().text() == entry.decision.hash


def test_a_gestures_size_leads_to_its_lines(qtbot: QtBot, open_log: Open, decided: Desk) -> None:
    page = open_log()
    decided.decisions.decide([decided.queues.find_id(key) for key in ("c5", "c6")], Action.APPROVE)
    page.refresh()
    qtbot.waitUntil(shows(page, 6))
    page._table.view.selectRow(0)
    assert page._side.card._gesture.text() == "2 comments"
    page._side.card._gesture.click()
    qtbot.waitUntil(shows(page, 2))
    assert column(page, Column.DETAIL) == ["2 in one gesture"] * 2


def test_a_comments_decisions_are_shown_alone(qtbot: QtBot, open_log: Open, decided: Desk) -> None:
    page = open_log()
    page.show_comment(decided.queues.find_id("c3"))
    qtbot.waitUntil(shows(page, 1))
    assert column(page, Column.ACTION) == ["Escalate"]
    assert page._filters._comment.isVisible()


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_what_is_shown_is_exported(qtbot: QtBot, open_log: Open, tmp_path: Path, suffix: str) -> None:
    page = open_log()
    page._filters._action.take(Action.HIDE, "Hide")
    path = tmp_path / f"log.{suffix}"
    with qtbot.waitSignal(page.said) as said:
        page.export_to(path)
    assert said.args == [f"Exported 1 decision to log.{suffix}"]
    if suffix == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            assert [row["action"] for row in csv.DictReader(file)] == ["hide"]
    else:
        assert [json.loads(line)["action"] for line in path.read_text("utf-8").splitlines()] == ["hide"]


def test_a_place_that_cannot_be_written_to_is_told(qtbot: QtBot, open_log: Open) -> None:
    page = open_log()
    with qtbot.waitSignal(page.failed) as failed:
        page.export_to(Path("/nowhere/at/all/log.csv"))
    assert failed.args is not None
    assert "cannot be written" in str(failed.args[0])


def test_days_begin_at_the_local_midnight() -> None:
    today = midnight(0)
    assert (today.hour, today.minute, today.second) == (0, 0, 0)
    assert today.utcoffset() is not None
    assert midnight(6) <= today - timedelta(days=5)


def test_delivery_is_counted_over_the_gesture(qtbot: QtBot, open_log: Open, decided: Desk) -> None:
    page = open_log()
    decided.decisions.decide([decided.queues.find_id(key) for key in ("c5", "c6")], Action.HIDE)
    page.refresh()
    qtbot.waitUntil(shows(page, 6))
    page._table.view.selectRow(0)
    assert page._side.card._delivered.text() == "0 of 2"
    decided.decisions.undo()
    page.refresh()
    qtbot.waitUntil(shows(page, 8))
    page._table.view.selectRow(2)
    assert page._side.card._delivered.text() == "withdrawn"


def test_coarse_comments_stay_under_dots_until_they_are_asked_for(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    page = LogPage(desk, background)
    qtbot.addWidget(page)
    page.show()
    entry = coarse_line()
    page._model._take(
        Fetched(filter=LogFilter(), before=None, entries=[entry], wanted=64, count=1),
    )
    page.mask_coarse(True)
    assert column(page, Column.COMMENT) == ["F•••••• c•••••"]
    page._side.show_entry(entry)
    assert "F•••••• c•••••" in labels(page)
    page._side.story.reveal.click()
    assert "Ferkled coffee" in labels(page)
    page.mask_coarse(False)
    assert column(page, Column.COMMENT) == ["Ferkled coffee"]


def coarse_line() -> LogEntry:
    decision = Decision(
        id=DecisionId(1),
        made_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
        moderator="Vera",
        comment_id=CommentId(1),
        revision=1,
        action=Action.HIDE,
        reason=Reason.OBSCENE,
        note="",
        text="Ferkled coffee",
        flags={Flag.OBSCENE: 0.9},
        model="two words",
        origin=Origin.MODERATOR,
        rule="",
        gesture=GestureId(1),
        reverts=None,
        previous_hash="0",
        hash="1",
    )
    return LogEntry(decision=decision, gesture_size=1, undone_by=None, delivered=0, outbox=0)


def test_a_narrow_window_leaves_columns_out_before_the_comment_suffers(qtbot: QtBot, open_log: Open) -> None:
    page = open_log()
    view = page._table.view
    assert not any(view.isColumnHidden(each) for each in Column)
    page.resize(864, 600)
    qtbot.waitUntil(lambda: view.isColumnHidden(Column.DETAIL))
    assert view.columnWidth(Column.COMMENT) >= 150
    assert not view.isColumnHidden(Column.ACTION)


def test_filters_go_on_in_the_next_line_where_the_window_ends(qtbot: QtBot, open_log: Open) -> None:
    page = open_log()
    one_line = page._filters.height()
    page._filters._who.take("Somebody with a long name", "Somebody with a long name")
    page._filters._reason.take(Reason.PERSONAL_DATA, "Personal data")
    page._filters._when.take(29, "last 30 days")
    page.resize(864, 600)
    qtbot.waitUntil(lambda: page._filters.height() > one_line)
    assert page.width() == 864
    assert page._filters._words.geometry().right() <= page._filters.width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_filter_is_chosen_by_keys_alone(qtbot: QtBot, open_log: Open, key: Qt.Key) -> None:
    page = open_log()
    pill = page._filters._action
    QTest.keyClick(pill, key)
    assert pill.menu().isVisible()
    for step in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(pill.menu(), step)
    qtbot.waitUntil(shows(page, 1))
    assert column(page, Column.ACTION) == ["Hide"]


def test_a_line_is_left_out_of_learning_with_its_gesture(qtbot: QtBot, open_log: Open, decided: Desk) -> None:
    page = open_log()
    page._table.view.selectRow(0)
    toggle = page._side.card.unteaching
    assert not toggle.isChecked()
    toggle.click()
    qtbot.waitUntil(lambda: page._model.entry(0).teaches is False)
    assert toggle.isChecked()
    assert toggle.text() == "✓ Not learnt from"
    assert decided.learning.ignored([page._model.entry(0).decision.id])


def test_moderators_leave_only_their_own_lines_out(
    qtbot: QtBot, decided: Desk, background: Background, home: Path
) -> None:
    assert decided.me.name == "Vera"
    with Desk.open(home, moderator="Max") as desk:
        page = LogPage(desk, background)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: shows(page, 4)() and page._chain._job is None)
        page._table.view.selectRow(0)
        assert not page._side.card.unteaching.isEnabled()
        assert "Only a lead" in page._side.card.unteaching.toolTip()
