"""The model of a queue fetches pages, keeps its place, and gives a decided comment up at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from moderator.desk import Desk
from moderator.domain import Action
from moderator.queues import Order, Queue, QueueName
from moderator.ui.background import Background
from moderator.ui.pages.queue_model import CARD, IS_PICKED, PAGE, TEXT, QueueModel
from tests.conftest import WriteComments

EVERYTHING = Queue(name=QueueName.EVERYTHING, order=Order.NEWEST)
MANY = PAGE * 2 + 10


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def model(qtbot: QtBot, desk: Desk, background: Background, write_comments: WriteComments) -> QueueModel:
    """Give the model of a queue of two pages and ten."""
    rows = [(f"c{n}", f"Is table {n} free tonight?", f"guest {n}") for n in range(MANY)]
    desk.inbox.take(write_comments(rows))
    model = QueueModel(desk, background)
    with qtbot.waitSignal(model.refreshed):
        model.show(EVERYTHING)
    return model


def test_it_is_a_model(model: QueueModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_pages_come_one_after_the_other_and_end(qtbot: QtBot, model: QueueModel) -> None:
    counts = [model.rowCount()]
    while model.canFetchMore(QModelIndex()):
        with qtbot.waitSignal(model.rowsInserted):
            model.fetchMore(QModelIndex())
        counts.append(model.rowCount())
    assert counts == [PAGE, 2 * PAGE, MANY]
    assert len({model.index(row, 0).data(CARD).id for row in range(MANY)}) == MANY


def test_a_card_is_text_for_the_eye_and_a_sentence_for_the_ear(model: QueueModel) -> None:
    card = model.index(0, 0).data(CARD)
    assert model.index(0, 0).data() == model.index(0, 0).data(TEXT) == card.text
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{card.author}. {card.text}")


def test_a_comment_taken_out_is_gone_before_the_store_knows(model: QueueModel) -> None:
    first, second = (model.index(row, 0).data(CARD).id for row in range(2))
    model.take_out([first])
    assert model.rowCount() == PAGE - 1
    assert model.row_of(first) == -1
    assert model.row_of(second) == 0


def test_a_page_read_before_the_decision_does_not_bring_the_comment_back(qtbot: QtBot, model: QueueModel) -> None:
    first = model.index(0, 0).data(CARD).id
    model.refresh()
    model.take_out([first])
    with qtbot.waitSignal(model.refreshed):
        pass
    assert model.row_of(first) == -1


def test_a_refused_decision_gives_the_comment_back(qtbot: QtBot, model: QueueModel) -> None:
    first = model.index(0, 0).data(CARD).id
    model.take_out([first])
    model.settle()
    with qtbot.waitSignal(model.refreshed):
        model.refresh()
    assert model.row_of(first) == 0


def test_the_answer_to_an_earlier_question_is_dropped(qtbot: QtBot, desk: Desk, model: QueueModel) -> None:
    desk.decisions.decide([model.index(0, 0).data(CARD).id], Action.ESCALATE)
    model.show(EVERYTHING)
    with qtbot.waitSignal(model.refreshed):
        model.show(Queue(name=QueueName.ESCALATED))
    assert model.rowCount() == 1


def test_picks_hold_comments_that_are_not_fetched(model: QueueModel) -> None:
    first = model.index(0, 0).data(CARD).id
    far = type(first)(MANY + 1000)
    model.pick([far, first], are_picked=True)
    assert model.picked == [first, far]
    assert model.index(0, 0).data(IS_PICKED)
    model.pick((), are_picked=False, clear=True)
    assert model.picked == []
