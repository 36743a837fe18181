"""The model page over a real home: models, figures, training, switching, and what flags do by themselves."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from moderator.classifier import figures_file
from moderator.classifier.card import CARD_NAME
from moderator.desk import Desk
from moderator.desk.candidates import SHIPPED
from moderator.domain import Action, Flag
from moderator.figures import Bin, Figure, Interval, Intervals, Measurements, Raised, Reliability
from moderator.queues import Queue, QueueName
from moderator.ui.background import Background
from moderator.ui.pages.model import ModelPage
from moderator.ui.pages.model_views import View
from moderator.ui.widgets.sheet import Sheet
from tests.desk.conftest import decide
from tests.small_model import NAME
from tests.ui.conftest import COMMENTS, DECIDED

Open = Callable[[Desk], ModelPage]


@pytest.fixture
def open_page(qtbot: QtBot, background: Background) -> Open:
    """Give a function that opens the page over a desk and waits until all of it is filled."""

    def open_page(desk: Desk) -> ModelPage:
        page = ModelPage(desk, background)
        qtbot.addWidget(page)
        page.resize(1224, 800)
        page.show()
        qtbot.waitUntil(lambda: page.list.sheet.key() is not None and not background.is_busy())
        return page

    return open_page


def said(sheet: Sheet, row: int) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(sheet.rows.index(row, column).data(role) or "") for column in range(sheet.rows.columnCount())]


def press(qtbot: QtBot, background: Background, button: QPushButton) -> None:
    """Press a button, and wait until all that follows from it is done."""
    button.click()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=20_000)


def test_without_decisions_the_page_says_that_there_is_nothing_to_learn(
    small: Path, desk: Desk, open_page: Open
) -> None:
    assert small.is_dir()
    page = open_page(desk)
    assert page.tiles.in_use.value.text() == NAME
    assert "nothing of yours to learn from" in page.tiles.taught.said.text()
    assert not page.train.isEnabled()
    assert "no decision yet" in page.train.toolTip()
    assert page.list.sheet.rows.rowCount() == 1
    assert page.list.switch.isHidden()
    assert page.notes.isHidden()
    assert page.details.accuracy.isHidden()


def test_a_trained_model_is_shown_with_its_figures_and_judges_nothing(
    qtbot: QtBot, taught: Desk, background: Background, open_page: Open
) -> None:
    page = open_page(taught)
    with qtbot.waitSignal(page.said, timeout=20_000) as told:
        page.train.click()
    assert told.args is not None
    assert told.args[0].endswith("It judges when you put it to work.")
    qtbot.waitUntil(lambda: not background.is_busy())
    name = page.list.sheet.key()
    assert name.startswith("own-")
    assert taught.models.current() == NAME
    assert page.details.use.isVisibleTo(page)
    assert page.details.use.isEnabled()
    spam = said(page.details.sheet, 0)
    assert spam[0].startswith("Flag: Spam")
    assert "have it" in spam[1]
    assert NAME in spam[2]
    assert said(page.details.sheet, 1)[1].startswith("Texts: Too few to tell: ")


def test_nothing_new_to_learn_from_is_told_as_such(
    qtbot: QtBot, taught: Desk, background: Background, open_page: Open
) -> None:
    made = taught.learning.train()
    page = open_page(taught)
    with qtbot.waitSignal(page.said, timeout=20_000) as told:
        page.train.click()
    assert told.args is not None
    assert told.args[0].startswith("Nothing new to learn from")
    qtbot.waitUntil(lambda: not background.is_busy())
    assert page.list.sheet.key() == made.name


def test_training_is_stopped_and_leaves_nothing(
    qtbot: QtBot, taught: Desk, background: Background, open_page: Open
) -> None:
    page = open_page(taught)
    page.train.click()
    page.job.stop.click()
    with qtbot.waitSignal(page.said, timeout=20_000) as told:
        pass
    assert told.args is not None
    assert told.args == ["Stopped. No model was made."]
    qtbot.waitUntil(lambda: not background.is_busy())
    assert len(taught.models.all()) == 1
    assert page.train.isEnabled()


def test_a_model_is_put_to_work_taken_back_and_what_waits_is_judged_again(
    qtbot: QtBot, taught: Desk, background: Background, open_page: Open
) -> None:
    made = taught.learning.train()
    page = open_page(taught)
    page.list.sheet.choose(made.name)
    page.list.chosen.emit(made.name)
    press(qtbot, background, page.details.use)
    assert taught.models.current() == made.name
    assert f"{made.name} judges now in place of Shipped" in page.list.switch.said.text()
    waiting = COMMENTS - DECIDED
    assert page.notes.waiting.said.text() == f"{waiting} waiting comments were judged by the model or threshold before"
    press(qtbot, background, page.notes.waiting.button)
    assert taught.models.outdated() == 0
    assert page.notes.isHidden()
    press(qtbot, background, page.list.switch.button)
    assert taught.models.current() == NAME
    assert page.list.switch.isHidden()


def test_a_damaged_model_is_told_and_the_shipped_one_judges(taught: Desk, open_page: Open) -> None:
    made = taught.learning.train()
    taught.models.use(made.name)
    (taught.home / "models" / made.name / "en-ru-id.skops").write_bytes(b"broken")
    with Desk.open(taught.home, moderator="Vera") as desk:
        page = open_page(desk)
        assert page.notes.warning.isVisibleTo(page)
        assert "judges instead" in page.notes.warning.said.text()
        assert page.list.sheet.key() == SHIPPED


def test_uncertain_comments_are_asked_for(qtbot: QtBot, taught: Desk, background: Background, open_page: Open) -> None:
    page = open_page(taught)
    asked: list[bool] = []
    page.teaching_wanted.connect(lambda: asked.append(True))
    press(qtbot, background, page.teach)
    size = taught.queues.size(Queue(name=QueueName.TEACH)).count
    assert bool(asked) is bool(size)
    assert page.tiles.asked.value.text() == str(size)


def test_a_moderator_sees_why_they_may_not(taught: Desk, open_page: Open) -> None:
    taught.learning.train()
    with Desk.open(taught.home, moderator="Max") as desk:
        page = open_page(desk)
        names = [page.list.sheet.rows.row(place).key for place in range(2)]
        page.list.sheet.selectRow(next(place for place, name in enumerate(names) if name != SHIPPED))
        assert not page.details.use.isEnabled()
        assert "Only a lead" in page.details.use.toolTip()
        assert page.train.isEnabled()
        page.show_view(View.AUTOMATIC)
        assert not page.automatic.proposal.allow.isEnabled()
        assert "Only a lead" in page.automatic.proposal.allow.toolTip()


def test_a_flag_is_allowed_to_act_and_stopped(
    qtbot: QtBot, taught: Desk, background: Background, open_page: Open
) -> None:
    for number in range(DECIDED, COMMENTS):
        decide(taught, number)
    page = open_page(taught)
    page.show_view(View.AUTOMATIC)
    proposal = page.automatic.proposal
    found = taught.automations.propose(Flag.SPAM, Action.HIDE)
    least = min(found, key=lambda one: one.missing)
    assert (proposal.flag, proposal.action, proposal.sheet.key()) == (Flag.SPAM, Action.HIDE, least.threshold)
    assert not least.missing
    press(qtbot, background, proposal.allow)
    assert [(one.flag, one.threshold) for one in taught.automations.all()] == [(Flag.SPAM, least.threshold)]
    assert "hides from" in said(page.automatic.sheet, 0)[1]
    assert page.tiles.automatic.value.text() == "1"
    assert proposal.allow.toolTip()
    press(qtbot, background, proposal.stop)
    assert taught.automations.all() == ()
    assert proposal.stop.isHidden()


def test_a_refusal_says_how_many_decisions_are_missing(
    qtbot: QtBot, taught: Desk, background: Background, open_page: Open
) -> None:
    page = open_page(taught)
    page.show_view(View.AUTOMATIC)
    proposal = page.automatic.proposal
    page.automatic.sheet.selectRow(list(Flag).index(Flag.OBSCENE))
    assert proposal.allow.isHidden()
    qtbot.waitUntil(lambda: not proposal.allow.isHidden() and not background.is_busy())
    assert not proposal.allow.isEnabled()
    assert "59 more decisions are missing" in proposal.allow.toolTip()


def test_what_was_suspended_says_why(taught: Desk, open_page: Open) -> None:
    for number in range(DECIDED, COMMENTS):
        decide(taught, number)
    least = min(taught.automations.propose(Flag.SPAM, Action.HIDE), key=lambda one: one.missing)
    taught.automations.allow(Flag.SPAM, Action.HIDE, least.threshold)
    taught.models.use(taught.learning.train().name)
    page = open_page(taught)
    assert page.views.automatic.text() == "Automatic actions · 1 suspended"
    page.show_view(View.AUTOMATIC)
    assert "Another model judges now" in said(page.automatic.sheet, 0)[1]


def figure(flag: Flag) -> Figure:
    bins = (Bin(low=0, high=1, n=40, predicted=0.5, observed=0.4, interval=Interval(0.3, 0.5)),)
    return Figure(
        flag=flag,
        lang="ru",
        source="invented_chats",
        n=1200,
        positive=40,
        precision=0.9,
        recall=float("nan"),
        f1=0.8,
        macro_f1=0.85,
        pr_auc=0.88,
        calibration_error=0.01,
        threshold=0.7,
        intervals=Intervals(precision=Interval(0.8, 1.0)),
        reliability=Reliability(bins=bins, histogram=(10, 0, 30)),
    )


def test_published_figures_are_shown_with_their_reliability(small: Path, desk: Desk, open_page: Open) -> None:
    stream = Raised(stream="a wall", comments=900, text_alone={}, shares={Flag.SPAM: 0.025})
    measured = Measurements(
        model=NAME,
        held_out=(figure(Flag.SPAM),),
        elsewhere=(figure(Flag.SPAM), replace(figure(Flag.NEGATIVE), reliability=Reliability())),
        streams=(stream,),
    )
    figures_file.write(measured, figures_file.place(small / CARD_NAME))
    page = open_page(desk)
    accuracy = page.details.accuracy
    assert not accuracy.isHidden()
    spam = said(accuracy.sheet, 0)
    assert spam[1].startswith("Source: invented_chats, ru · 1")
    assert spam[2:4] == ["Precision: .900, .800–1", "Recall: –"]
    assert not accuracy.plot.isHidden()
    assert "predicted .500, observed .400" in accuracy.plot.accessibleName()
    accuracy.sheet.selectRow(1)
    assert accuracy.plot.isHidden()
    accuracy.kind.chosen.emit("streams")
    assert said(accuracy.streams, 0)[:3] == ["Stream: a wall", "Comments: 900", "Spam: 2.5%"]


def test_damaged_figures_are_told(qtbot: QtBot, small: Path, desk: Desk, background: Background) -> None:
    figures_file.place(small / CARD_NAME).write_text("{}", "utf-8")
    page = ModelPage(desk, background)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.failed) as told:
        page.show()
    assert told.args is not None
    assert "damaged" in str(told.args[0])
