"""What runs about a comment in words: levels, promises, questions, alarms."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from moderator.care import Alarm, CaseCare, Clock, Question, RunningEscalation, Then
from moderator.domain import Role
from moderator.rulings import Notice
from moderator.ui import phrases
from moderator.ui.wording import QT_TRANSLATE_NOOP, say

_THEN = {
    Then.REMIND: QT_TRANSLATE_NOOP("Care", "a reminder"),
    Then.NEXT_LEVEL: QT_TRANSLATE_NOOP("Care", "the next level"),
    Then.RAISE_PRIORITY: QT_TRANSLATE_NOOP("Care", "a higher priority"),
}
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Care", text)


def span(time: timedelta) -> str:
    """Write a length of time with its two largest units."""
    days, rest = divmod(abs(time), _DAY)
    hours, minutes = rest // _HOUR, rest % _HOUR // _MINUTE
    if days:
        return _tr("{days} d {hours} h").format(days=days, hours=hours) if hours else _tr("{days} d").format(days=days)
    if hours:
        both = _tr("{hours} h {minutes} min")
        return both.format(hours=hours, minutes=minutes) if minutes else _tr("{hours} h").format(hours=hours)
    return _tr("{minutes} min").format(minutes=minutes)


def due(moment: datetime, now: datetime | None = None) -> str:
    """Say how long is left of a time, or by how much it is over."""
    left = moment - (now or datetime.now(UTC))
    said = _tr("due in {span}") if left > timedelta() else _tr("over by {span}")
    return said.format(span=span(left))


def member(name: str) -> str:
    """Call a member by name, and a role in words; several stand with commas between."""
    each = [one.strip() for one in name.split(",")]
    return phrases.joined([say(Role(one)) if one in set(Role) else one for one in each])


def path(name: str) -> str:
    """Call an escalation path; the house's usual one has no name of its own."""
    return _tr("the usual path") if name in {"", "usual"} else _tr("“{path}”").format(path=name)


def level(running: RunningEscalation) -> str:
    """Say on which level of which path a comment is; nothing where there is one level and no path."""
    if running.levels > 1:
        said = _tr("level {level} of {levels} of {path}")
        return said.format(level=running.level, levels=running.levels, path=path(running.path))
    return path(running.path) if running.path else ""


def on_level(number: int) -> str:
    """Say in a chip how far up a comment has come."""
    return _tr("Level {level}").format(level=number)


def then(steps: Sequence[Then], *, is_last: bool = False) -> str:
    """Say what follows when the time runs out."""
    kept = [step for step in steps if not (is_last and step is Then.NEXT_LEVEL)] or [Then.REMIND]
    return phrases.joined([_tr(_THEN[step]) for step in kept])


def step(which: Then) -> str:
    """Name one thing that may follow."""
    return _tr(_THEN[which])


def promise(clock: Clock, now: datetime | None = None) -> str:
    """Say how a promise stands: what is left of it, or whether it was kept."""
    at = now or datetime.now(UTC)
    if clock.done_at is None:
        return due(clock.due_at, at)
    if clock.is_broken(at):
        return _tr("broken by {span}").format(span=span(clock.done_at - clock.due_at))
    return _tr("kept")


def is_late(care: CaseCare, now: datetime | None = None) -> bool:
    """Tell whether something about a comment is over its time and still waits."""
    at = now or datetime.now(UTC)
    clocks = [clock.due_at for clock in (care.first_answer, care.resolution) if clock and clock.done_at is None]
    return any(moment < at for moment in [*clocks, *([care.escalation.due_at] if care.escalation else [])])


def facts(care: CaseCare, now: datetime | None = None) -> list[tuple[str, str]]:
    """Say all that runs about a comment but its questions, as pairs of a name and what there is to say."""
    found: list[tuple[str, str]] = []
    running = care.escalation
    if running is not None:
        parts = [member(running.to), level(running), due(running.due_at, now)]
        found.append((_tr("Escalated to"), " · ".join(part for part in parts if part)))
        found.append((_tr("When it runs out"), then(running.then, is_last=running.level == running.levels)))
    if care.first_answer is not None:
        found.append((_tr("First answer"), promise(care.first_answer, now)))
    if care.resolution is not None:
        found.append((_tr("Settled"), promise(care.resolution, now)))
    if care.waits_for_author:
        found.append((_tr("Snoozed"), _tr("until the author answers")))
    if care.route:
        found.append((_tr("Queue"), care.route))
    if care.prepared_reply:
        found.append((_tr("Prepared reply"), "/" + care.prepared_reply.removeprefix("/")))
    return found


def asked(question: Question) -> str:
    """Say who asks whom."""
    return _tr("{who} asks {whom} · {ago}").format(
        who=question.asked_by or _tr("a rule"), whom=member(question.asked_of), ago=phrases.ago(question.asked_at)
    )


def answered(question: Question) -> str:
    """Say who answered what."""
    return _tr("{who}: {answer}").format(who=question.answered_by, answer=question.answer)


def alarm(raised: Alarm) -> str:
    """Say in a line what an alarm is about."""
    many = phrases.counted(raised.seen, "%n negative comment in an hour", "%n negative comments in an hour")
    usual = phrases.number(raised.expected, 0 if raised.expected >= 10 else 1)
    said = _tr("{brand}: {many}, {usual} expected").format(brand=raised.brand, many=many, usual=usual)
    if raised.post is None:
        return said
    return _tr("{said} · most under “{post}”").format(
        said=said, post=raised.post_title or _tr("a post without a title")
    )


def notice(told: Notice) -> str:
    """Say what a rule, or an escalation whose time has run out, tells a person."""
    path_name = told.rule.removeprefix("escalation: ")
    if path_name != told.rule:
        said = _tr("The time of an escalated comment has run out ({path}, {ago})")
        return said.format(path=path(path_name), ago=phrases.ago(told.made_at))
    return _tr("{rule}: {text} ({ago})").format(rule=told.rule, text=told.text, ago=phrases.ago(told.made_at))


def by_when(moment: datetime, brand: str, zone: str, *, is_always: bool) -> str:
    """Say by when something is due, and in whose business time."""
    when = _tr("Due {moment}, in {span}").format(
        moment=phrases.moment_of(moment), span=span(moment - datetime.now(UTC))
    )
    if is_always:
        return when
    return _tr("{when} · business time of {brand} ({zone})").format(when=when, brand=brand, zone=zone)
