"""What runs about a comment, as `show` prints it."""

from collections.abc import Iterable
from datetime import UTC, datetime

from moderator.care import CaseCare, Clock
from moderator.cli import printing


def facts(care: CaseCare) -> Iterable[tuple[str, str]]:
    """Give a line for each thing that runs, with its name."""
    if care.escalation:
        one = care.escalation
        reminded = f", reminded {printing.local(one.reminded_at)}" if one.reminded_at else ""
        yield "escalated", f"{one.path or 'usual'}, level {one.level} of {one.levels}, to {one.to}{reminded}"
    if care.first_answer:
        yield "answer", _clock(care.first_answer)
    if care.resolution:
        yield "end", _clock(care.resolution)
    if care.waits_for_author:
        yield "waits", "until the author writes"
    if care.route:
        yield "route", care.route
    if care.prepared_reply:
        yield "prepared", f"/{care.prepared_reply}"


def questions(care: CaseCare) -> Iterable[str]:
    """Give a line for each question, and for each answer."""
    for one in care.questions:
        yield f"{printing.local(one.asked_at)}  {one.asked_by} asked {one.asked_of} [{one.id}]: {one.text}"
        if one.answered_at is not None:
            yield f"{printing.local(one.answered_at)}  {one.answered_by} answered: {one.answer}"


def _clock(clock: Clock) -> str:
    broken = ", broken" if clock.is_broken(datetime.now(UTC)) else ""
    done = f", done {printing.local(clock.done_at)}" if clock.done_at else ""
    return f"promised by {printing.local(clock.due_at)}{done}{broken}"
