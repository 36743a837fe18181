"""The log's table fetches itself while it is scrolled, and takes new lines in without losing its place."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from moderator.desk import Desk
from moderator.domain import Action, CommentId
from moderator.queues import Queue, QueueName
from moderator.ui.background import Background
from moderator.ui.pages.log_delegate import _units
from moderator.ui.pages.log_model import ENTRY, PAGE, Column, LogModel
from moderator.views import LogFilter
from tests.conftest import WriteComments

COMMENTS = 150


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def ids(desk: Desk, write_comments: WriteComments) -> list[CommentId]:
    """Bring comments in and note something about each, in one gesture."""
    desk.inbox.take(write_comments([(f"c{n}", f"Comment number {n} of many", "Ann") for n in range(COMMENTS)]))
    ids = [card.id for card in desk.queues.page(Queue(name=QueueName.EVERYTHING), limit=COMMENTS)]
    desk.decisions.decide(ids, Action.NOTE, note="seen")
    return ids


@pytest.fixture
def model(desk: Desk, background: Background) -> LogModel:
    return LogModel(desk, background)


def fill(qtbot: QtBot, model: LogModel) -> None:
    with qtbot.waitSignal(model.fetched):
        model.refresh()


def test_only_a_page_is_fetched_until_more_is_asked_for(qtbot: QtBot, model: LogModel, ids: list[CommentId]) -> None:
    fill(qtbot, model)
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.fetched) as told:
        model.fetchMore(QModelIndex())
        assert not model.canFetchMore(QModelIndex())
    assert told.args == [len(ids)]
    assert model.rowCount() == 2 * PAGE


def test_the_last_page_is_known_as_the_last(qtbot: QtBot, model: LogModel, ids: list[CommentId]) -> None:
    fill(qtbot, model)
    while model.canFetchMore(QModelIndex()):
        with qtbot.waitSignal(model.fetched):
            model.fetchMore(QModelIndex())
    lines = [model.entry(row).decision.id for row in range(model.rowCount())]
    assert lines == list(range(len(ids), 0, -1))


def test_new_lines_come_above_and_the_place_is_kept(
    qtbot: QtBot, model: LogModel, ids: list[CommentId], desk: Desk
) -> None:
    fill(qtbot, model)
    tenth = QPersistentModelIndex(model.index(10, 0))
    line = tenth.data(ENTRY).decision.id
    desk.decisions.decide(ids[:3], Action.HIDE)
    with qtbot.assertNotEmitted(model.modelReset):
        fill(qtbot, model)
    assert (tenth.row(), tenth.data(ENTRY).decision.id) == (13, line)
    assert model.rowCount() == PAGE
    assert model.index(0, Column.ACTION).data() == "Hide"


def test_what_does_not_meet_the_old_lines_begins_again(
    qtbot: QtBot, model: LogModel, ids: list[CommentId], desk: Desk
) -> None:
    fill(qtbot, model)
    desk.decisions.decide(ids[: PAGE + 5], Action.HIDE)
    with qtbot.waitSignals([model.modelReset, model.fetched]):
        model.refresh()
    assert {model.index(row, Column.ACTION).data() for row in range(model.rowCount())} == {"Hide"}


def test_an_answer_to_an_earlier_filter_is_dropped(
    qtbot: QtBot, model: LogModel, ids: list[CommentId], desk: Desk
) -> None:
    desk.decisions.decide(ids[:2], Action.HIDE)
    model.show_only(LogFilter(action=Action.NOTE))
    with qtbot.waitSignal(model.fetched) as told:
        model.show_only(LogFilter(action=Action.HIDE))
    assert told.args == [2]
    assert model.rowCount() == 2


def test_the_log_keeps_the_rules_of_models(
    qtbot: QtBot, qtmodeltester: Any, model: LogModel, ids: list[CommentId], desk: Desk
) -> None:
    qtmodeltester.check(model)
    fill(qtbot, model)
    desk.decisions.undo()
    fill(qtbot, model)
    qtmodeltester.check(model)


def test_screen_readers_hear_the_column_with_the_cell(qtbot: QtBot, model: LogModel, ids: list[CommentId]) -> None:
    fill(qtbot, model)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, Column.ACTION).data(role) == "Action: Note"
    assert model.headerData(Column.WHO, Qt.Orientation.Horizontal, role) == "Who"


def test_a_line_is_cut_between_letters_and_not_within_an_emoji() -> None:
    assert _units("🔥 kemarin", 0, 3) == "🔥 "
    assert _units("🔥 kemarin", 3, 7) == "kemarin"
