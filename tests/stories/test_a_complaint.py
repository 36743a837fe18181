"""The life of a complaint: it arrives, goes up while nobody has time, is answered in its language; the log tells it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from moderator.canned import PartKind
from moderator.care import BrandProfile, EscalationPath, Level, Promise, Then
from moderator.desk import Desk
from moderator.domain import Action, CannedReply, CommentId, Flag, Origin, RuleState, Status
from moderator.queues import Queue, QueueName
from moderator.views import LogFilter
from tests.conftest import WriteComments
from tests.stories.conftest import CTRL, Person

MORNING = datetime(2026, 11, 20, 9, tzinfo=UTC)
RULE = """
# Somebody waited too long for a parcel.
name = "Late parcel"
when = "arrived"

[[all]]
flag = "negative"
at_least = 0.5

[[any]]
words = ["доставка", "посылка", "delivery", "pengiriman"]

[[then]]
escalate = { path = "Complaints", reason = "complaint" }
prepare_reply = "/late-parcel"
"""
PATH = EscalationPath(
    name="Complaints",
    levels=(
        Level(to=("Olga",), within=timedelta(minutes=30), then=(Then.REMIND, Then.NEXT_LEVEL)),
        Level(to=("lead",), within=timedelta(hours=2), then=(Then.REMIND, Then.RAISE_PRIORITY)),
    ),
)
REPLY = CannedReply(
    shortcut="late-parcel",
    title="A parcel that is late",
    bodies={
        "en": ("Hello, we are sorry for the wait. Your parcel comes {{ ask('when') }}.",),
        "ru": ("Здравствуйте, нам очень жаль, что посылка задержалась. Она приедет {{ ask('когда') }}.",),
    },
)
COMPLAINT = (
    "c1",
    "Ужасная доставка! Жду посылку вторую неделю, никто не отвечает, отвратительное отношение к людям.",
    "Марина Лебедева",
    "2026-11-20T08:58:00Z",
    "Новинки ноября",
)


@pytest.fixture
def clock() -> "Clock":
    return Clock()


class Clock:
    """The time of the story, which runs on by itself from each moment that it is set to."""

    def __init__(self) -> None:
        self._travel: time_machine.travel | None = None

    def set(self, at: datetime) -> None:
        self.let_go()
        self._travel = time_machine.travel(at, tick=True)
        self._travel.start()

    def let_go(self) -> None:
        if self._travel is not None:
            self._travel.stop()
        self._travel = None


@pytest.fixture
def house(home: Path) -> None:
    """Set the house up as its lead has: a path, a promise, a template, and a rule that is live."""
    with Desk.open(home, moderator="Vera") as desk:
        with Desk.open(home, moderator="Olga"):
            pass
        desk.escalating.save_path(PATH)
        desk.replies.save(REPLY)
        desk.rules.set_state(desk.rules.save_text(RULE).name, RuleState.LIVE)


def promise(desk: Desk) -> None:
    desk.brands.save(BrandProfile(name="Aurora", promise=Promise(first_answer=timedelta(hours=4))))


def lines(desk: Desk, comment: CommentId) -> list[tuple[Action, Origin, str, str]]:
    """Give what the log holds about a comment, the oldest first: what was done, by whom or by what."""
    found = [entry.decision for entry in desk.log.page(LogFilter(comment=comment))]
    return [(one.action, one.origin, one.moderator, one.rule) for one in reversed(found)]


@pytest.mark.usefixtures("house")
def test_a_complaint_goes_up_and_is_answered_in_its_own_language_and_the_log_tells_it_all(
    sit_down: Callable[..., Person], write_comments: WriteComments, clock: Clock, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(clock.let_go)
    clock.set(MORNING)
    person = sit_down()
    person.until(lambda: person.workplace.turning.shows("welcome"))
    desk = person.workplace._desk

    # it arrives, is flagged, and the rule hands it to Olga with a reply made ready
    desk.inbox.take(write_comments([COMPLAINT]), brand="Aurora")
    promise(desk)
    (card,) = desk.queues.page(Queue(name=QueueName.ESCALATED))
    assert Flag.NEGATIVE in dict(card.raised)
    assert card.status is Status.ESCALATED
    assert card.due_at is not None
    assert card.due_at - MORNING < timedelta(minutes=31)

    # half an hour goes by without anybody: it goes up to the lead, and then to the top of the queue
    clock.set(MORNING + timedelta(minutes=45))
    desk.tend()
    running = desk.escalating.running(card.id)
    assert running is not None
    assert (running.level, running.to) == (2, "lead")
    clock.set(MORNING + timedelta(hours=3))
    desk.tend()
    assert desk.queues.card(card.id).priority > card.priority

    # the lead opens it: the card says where it stands, the box holds the reply in Russian with its blank open
    person.open_queue(QueueName.ESCALATED)
    person.until(person.triage.panel.care.isVisible)
    composer = person.triage.panel.composer
    person.until(lambda: "Здравствуйте" in composer.text.toPlainText())
    person.press(Qt.Key.Key_R)
    person.until(composer.text.hasFocus)

    # a reply with a blank does not go out
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(composer.objections.isVisible)
    assert desk.queues.card(card.id).status is Status.ESCALATED

    # the blank, which is selected, is filled in, and it is answered and closed
    assert composer.text.textCursor().selectedText() == "‹когда›"
    # QTest types no Cyrillic
    QApplication.clipboard().setText("в пятницу")
    person.press(Qt.Key.Key_V, CTRL)
    assert "‹" not in composer.text.toPlainText()
    person.press(Qt.Key.Key_Return, CTRL)
    person.until(lambda: desk.queues.card(card.id).status is Status.CLOSED)

    told = lines(desk, card.id)
    rule, path = "Late parcel v1", "escalation: Complaints"
    assert [line for line in told if line[1] is Origin.RULE and line[3] == rule] == [
        (Action.ESCALATE, Origin.RULE, "", rule),
        (Action.PREPARE_REPLY, Origin.RULE, "", rule),
    ]
    by_time = [action for action, origin, _, by in told if origin is Origin.RULE and by == path]
    assert by_time.count(Action.ESCALATE) == 1
    assert Action.NOTIFY in by_time
    assert Action.SET_PRIORITY in by_time
    assert told[-1] == (Action.REPLY, Origin.MODERATOR, "Vera", "")
    answer = desk.log.page(LogFilter(comment=card.id, action=Action.REPLY))[0].decision
    assert "в пятницу" in str(answer.details["body"])
    assert desk.log.verify() == len(told)

    # the promise of a first answer within four hours was kept
    first, _ = desk.promises.clocks(card.id)
    assert first is not None
    assert first.done_at is not None
    assert not first.is_broken(first.done_at)


@pytest.mark.usefixtures("house")
def test_a_complaint_in_english_gets_the_same_reply_in_english(home: Path, write_comments: WriteComments) -> None:
    words = "Terrible delivery! Two weeks of waiting, nobody answers, awful and rude people, never again."
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments([("c1", words, "Ann", "2026-11-20T08:58:00Z")]))
        (card,) = desk.queues.page(Queue(name=QueueName.ESCALATED))
        prepared = desk.queues.case(card.id).care.prepared_reply
        rendered = desk.replies.render(prepared, card.id, strict=False)
    assert rendered.lang == "en"
    assert [part.name for part in rendered.parts if part.kind is PartKind.BLANK] == ["when"]
