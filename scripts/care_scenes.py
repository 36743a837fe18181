"""Scenes of what runs beside comments: escalations, questions, alarms; the people in them are invented."""

from datetime import UTC, datetime, timedelta

from settling import SETTLE_STEPS, let_work, wait_for

from moderator.care import Alarm, AlarmHour, AlarmId
from moderator.desk import Desk
from moderator.domain import PostId
from moderator.queues import Queue, QueueName
from moderator.ui.workplace import Workplace

_COLLEAGUE = "Marina Kuznetsova-Stepanova"


def show_care(workplace: Workplace) -> None:
    """Show an escalated comment about which a colleague asks something."""
    workplace.show_queue(Queue(name=QueueName.ESCALATED))
    wait_for(lambda: workplace.triage.panel.case is not None)
    let_work(SETTLE_STEPS)
    case, desk = workplace.triage.panel.case, workplace._desk  # noqa: SLF001 - nobody else has one here
    if case is not None and not case.care.questions:
        with Desk.open(desk.home, moderator=_COLLEAGUE) as other:
            other.colleagues.ask(
                case.card.id, desk.me.name, "Did we promise this guest a refund on Friday? They sent us two pictures."
            )
        workplace.triage.refresh()
    workplace.news.refresh()
    wait_for(lambda: bool(workplace.triage.panel.care.rows))


def show_escalate(workplace: Workplace) -> None:
    """Ask to whom a comment goes, and by when."""
    _ask(workplace, "escalate_to")


def show_hand_over(workplace: Workplace) -> None:
    """Hand a comment over with a note."""
    _ask(workplace, "hand_over")


def show_colleague(workplace: Workplace) -> None:
    """Ask a colleague."""
    _ask(workplace, "ask_colleague")


def _ask(workplace: Workplace, command: str) -> None:
    workplace.show_queue(Queue(name=QueueName.NEGATIVE))
    wait_for(lambda: workplace.triage.panel.case is not None)
    let_work(SETTLE_STEPS)
    workplace.run(command)
    wait_for(workplace.triage.decisions.handing.sheet.isVisible)


def show_alarm(workplace: Workplace) -> None:
    """Show an alarm across the window, and the close look at it."""
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    seen = [(3 + place % 5) % 6 for place in range(45)] + [9, 21, 34]
    hours = tuple(
        AlarmHour(begins_at=now - timedelta(hours=47 - place), seen=count, expected=3.0 + place % 24 / 12)
        for place, count in enumerate(seen)
    )
    workplace.window.alarms.show_alarms([_alarm(now)])
    workplace.caring.show_look((_alarm(now), hours))


def put_alarm_away(workplace: Workplace) -> None:
    """Leave no alarm for the next pictures."""
    workplace.window.alarms.show_alarms(())


def _alarm(now: datetime) -> Alarm:
    return Alarm(
        id=AlarmId(1),
        brand="Aurora Coffee",
        post=PostId(1),
        post_title="Autumn menu is here 🍁",
        began_at=now - timedelta(hours=2),
        last_at=now,
        seen=34,
        expected=4.2,
        chance=1e-9,
        posts=((PostId(1), "Autumn menu is here 🍁", 29), (PostId(2), "Oat milk: why we dropped the extra charge", 5)),
        words=(("glass", 21), ("latte", 14), ("hospital", 9), ("стекло", 7), ("refund", 6)),
        authors=(("Дарья К.", 4), ("tariqcooks", 3), ("raka_7781", 3), ("Nadia W", 2)),
    )
