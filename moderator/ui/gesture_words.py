"""Says what a gesture would do, what it has done, and what stands in its way."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from moderator.domain import Action, Status
from moderator.gestures import Conflict, Plan, Stays, WayBack
from moderator.ui import phrases
from moderator.ui.phrases import forms
from moderator.ui.wording import platform, say
from moderator.views import Gesture

_WILL: Mapping[Action, tuple[str, str]] = {
    Action.APPROVE: forms("Approve %n comment", "Approve %n comments"),
    Action.HIDE: forms("Hide %n comment", "Hide %n comments"),
    Action.UNHIDE: forms("Show %n comment again", "Show %n comments again"),
    Action.DELETE: forms("Delete %n comment", "Delete %n comments"),
    Action.MARK_SPAM: forms("Mark %n comment as spam", "Mark %n comments as spam"),
    Action.REPLY: forms("Reply to %n comment", "Reply to %n comments"),
    Action.BAN: forms("Ban the author of %n comment", "Ban the authors of %n comments"),
    Action.UNBAN: forms("Lift the ban on the author of %n comment", "Lift the ban on the authors of %n comments"),
    Action.ESCALATE: forms("Escalate %n comment", "Escalate %n comments"),
    Action.ASSIGN: forms("Assign %n comment", "Assign %n comments"),
    Action.SNOOZE: forms("Snooze %n comment", "Snooze %n comments"),
    Action.REOPEN: forms("Reopen %n comment", "Reopen %n comments"),
    Action.NOTE: forms("Note on %n comment", "Note on %n comments"),
    Action.FLAG: forms("Flag %n comment", "Flag %n comments"),
    Action.SET_PRIORITY: forms("Set the priority of %n comment", "Set the priority of %n comments"),
    Action.ROUTE: forms("Route %n comment", "Route %n comments"),
    Action.PREPARE_REPLY: forms("Prepare a reply to %n comment", "Prepare replies to %n comments"),
    Action.ASK: forms("Ask about %n comment", "Ask about %n comments"),
    Action.NOTIFY: forms("Tell somebody of %n comment", "Tell somebody of %n comments"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Gesture", text)


def will(action: Action, count: int) -> str:
    """Say in a few words what a decision would do to how many."""
    return phrases.counted(count, *_WILL[action])


def question(plan: Plan) -> str:
    """Say what would happen to how many by how many."""
    if not plan.seen:
        return _tr("Nothing to decide here")
    told = will(plan.action, len(plan.seen))
    if plan.authors > 1 or len(plan.seen) > 1:
        by = phrases.counted(plan.authors, "by %n author", "by %n authors")
        return _tr("{what} {by}?").format(what=told, by=by) if plan.authors else f"{told}?"
    return f"{told}?"


def platforms(plan: Plan) -> str:
    """Say how many stand on which platform."""
    counts: dict[str, int] = {}
    for part in plan.parts:
        counts[part.platform] = counts.get(part.platform, 0) + part.count
    on = _tr("{n} on {platform}")
    return " · ".join(on.format(n=phrases.number(n), platform=platform(name)) for name, n in counts.items())


def way_back(plan: Plan, grace_seconds: int) -> str:
    """Say where an undo is possible, and where it is not once the platform has been told."""
    kinds = {part.way_back for part in plan.parts}
    span = phrases.counted(grace_seconds, "%n second", "%n seconds")
    if WayBack.NONE not in kinds:
        return _tr("Undo: possible at any time") if kinds else ""
    lost = phrases.joined(sorted({platform(part.platform) for part in plan.parts if part.way_back is WayBack.NONE}))
    if kinds == {WayBack.NONE}:
        return _tr("Undo: only for {span}; then it is final on {platforms}").format(span=span, platforms=lost)
    kept = phrases.joined(sorted({platform(part.platform) for part in plan.parts if part.way_back is not WayBack.NONE}))
    if kept == lost:
        return _tr("Undo: for {span} for all; later not for what is held back now").format(span=span)
    return _tr("Undo: possible on {kept}; on {lost} only for {span}").format(kept=kept, lost=lost, span=span)


def is_final(plan: Plan) -> bool:
    """Tell whether some of it cannot be taken back later."""
    return any(part.way_back is WayBack.NONE for part in plan.parts)


def left_out(plan: Plan) -> str:
    """Say what stays as it is, and why."""
    told = [_left_out(status, count) for status, count in plan.left_out]
    return " ".join(told)


def _left_out(status: Status, count: int) -> str:
    stays = phrases.counted(count, "%n stays as it is", "%n stay as they are")
    return _tr("{what}: {status} already.").format(what=stays, status=say(status).lower())


def told(made: Gesture) -> str:
    """Tell what a gesture did, and what of it could not be done."""
    said = _tr("The reply waits for a lead") if made.is_pending else phrases.gesture(made)
    if made.repeats is not None:
        said = _tr("Again: {what}").format(what=said)
    rest = [*(_stays(each) for each in made.stays)]
    if made.kept:
        rest.append(phrases.counted(made.kept, "%n was decided about since", "%n were decided about since"))
    return " · ".join([said, *rest])


def _stays(stays: Stays) -> str:
    counts = {
        Action.DELETE: forms("%n stays deleted", "%n stay deleted"),
        Action.HIDE: forms("%n stays hidden", "%n stay hidden"),
        Action.MARK_SPAM: forms("%n stays in spam", "%n stay in spam"),
        Action.REPLY: forms("%n reply stays", "%n replies stay"),
        Action.BAN: forms("%n stays banned", "%n stay banned"),
    }
    usual = forms("%n stays as it is", "%n stay as they are")
    what = phrases.counted(stays.count, *counts.get(stays.action, usual))
    return _tr("{what} on {platform}").format(what=what, platform=platform(stays.platform))


def happened(conflict: Conflict) -> str:
    """Say what somebody else has done to a comment, and when."""
    if conflict.action is None:
        return _tr("The author has edited it") if conflict.is_edited else _tr("It stands otherwise now")
    who = conflict.rule or conflict.moderator
    when = phrases.ago(conflict.made_at)
    told = _tr("{who}: {action}").format(who=who, action=say(conflict.action))
    extra = [say(conflict.reason)] if conflict.reason else []
    return " · ".join([told, *extra, *([when] if when else []), *([conflict.note] if conflict.note else [])])


def stands(status: str, visibility: str, assignee: str) -> str:
    """Say how a comment stands."""
    return " · ".join(part for part in (status, visibility, assignee) if part)


def conflict(found: Sequence[Conflict], place: int, wanted: Action) -> str:
    """Head a conflict: whose comment, and what was about to be done."""
    one = found[place]
    by = one.author or _tr("nobody named")
    what = _tr("Edited meanwhile: {author}") if one.action is None else _tr("Decided meanwhile: {author}")
    said = [what.format(author=by), _tr("you: {action}").format(action=say(wanted))]
    if len(found) > 1:
        of = _tr("{place} of {n}")
        said.append(of.format(place=phrases.number(place + 1), n=phrases.number(len(found))))
    return " · ".join(said)


def goes_on() -> str:
    """Say what the next undo does after one that was refused."""
    return _tr("That stays. Undo once more goes on to the decision before it.")
