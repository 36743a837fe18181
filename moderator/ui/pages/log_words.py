"""What a line of the log says in each of its columns."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from operator import itemgetter

from PySide6.QtCore import QCoreApplication

from moderator.domain import Action, Flag, Origin
from moderator.ui import locale_words, phrases, rule_words, theme
from moderator.ui.care_words import member
from moderator.ui.masking import masked_words
from moderator.ui.wording import say
from moderator.views import LogEntry

TINTS = {
    Action.APPROVE: "ok",
    Action.HIDE: "spam",
    Action.DELETE: "spam",
    Action.MARK_SPAM: "spam",
    Action.BAN: "spam",
    Action.REPLY: "question",
    Action.ESCALATE: "neg",
    Action.ASSIGN: "accent",
    Action.SNOOZE: "prize",
    Action.FLAG: "neg",
    Action.SET_PRIORITY: "accent",
    Action.ROUTE: "accent",
    Action.PREPARE_REPLY: "question",
    Action.ASK: "question",
    Action.NOTIFY: "accent",
}
UNDO_TINT = "bot"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Log", text)


def titles() -> tuple[str, ...]:
    """Name the table's columns."""
    return (
        _tr("When"),
        _tr("Who"),
        _tr("Action"),
        _tr("Reason"),
        _tr("Comment as seen"),
        _tr("Detail"),
        _tr("Flag"),
    )


def decisions(count: int) -> str:
    """Count decisions."""
    return phrases.counted(count, "%n decision", "%n decisions").replace(str(count), phrases.number(count))


def when(moment: datetime) -> str:
    """Write a moment to the second, with its year where that is not this one."""
    local = moment.astimezone()
    is_this_year = local.year == datetime.now(UTC).astimezone().year
    date = phrases.day(moment) if is_this_year else locale_words.day(local, with_year=True)
    return f"{date} {locale_words.clock(local, with_seconds=True)}"


def who(entry: LogEntry) -> str:
    """Name the person, or the rule."""
    decision = entry.decision
    return _tr("rule “{name}”").format(name=decision.rule) if decision.origin is Origin.RULE else decision.moderator


def done(entry: LogEntry) -> str:
    """Name the action; an undo is named by what it took back."""
    decision = entry.decision
    if decision.reverts is None:
        return say(decision.action)
    undone = Action(str(decision.details.get("undoes", decision.action)))
    return _tr("Undo {action}").format(action=say(undone).lower())


def action_tint(entry: LogEntry) -> str:
    """Give the colour of the action's chip."""
    return UNDO_TINT if entry.decision.reverts is not None else TINTS.get(entry.decision.action, "mute")


def reason(entry: LogEntry) -> str:
    """Say the reason, if one was given."""
    return say(entry.decision.reason) if entry.decision.reason else ""


def detail(entry: LogEntry) -> str:
    """Say what else matters: that it was undone or teaches nothing, how many at once, to whom, until when, the note."""
    told = [_tr("undone")] if entry.undone_by is not None else []
    if not entry.teaches:
        told.append(_tr("not learnt from"))
    if entry.gesture_size > 1:
        told.append(_tr("{count} in one gesture").format(count=phrases.number(entry.gesture_size)))
    told.extend(_particulars(entry))
    if entry.decision.note:
        told.append(rule_words.note(entry.decision))
    return " · ".join(told)


def strongest(entry: LogEntry) -> tuple[Flag, float] | None:
    """Give the raised flag with the highest score; a line keeps only those that were raised."""
    return max(entry.decision.flags.items(), key=itemgetter(1), default=None)


def flagged(entry: LogEntry) -> str:
    """Say the strongest flag with its score."""
    top = strongest(entry)
    return phrases.flag(*top) if top else _tr("no flag")


def flags(entry: LogEntry) -> str:
    """Say all flags that were raised, the strongest first, one on each line."""
    raised = sorted(entry.decision.flags.items(), key=itemgetter(1), reverse=True)
    return "\n".join(phrases.flag(*each) for each in raised) or _tr("no flag")


def flag_tint(entry: LogEntry) -> str:
    """Give the colour of the flag's chip."""
    top = strongest(entry)
    return theme.TINTS[top[0]] if top else "mute"


def seen(entry: LogEntry) -> str:
    """Give the comment's text as it was when it was decided about."""
    return entry.decision.text


def is_coarse(entry: LogEntry) -> bool:
    """Tell whether the comment was flagged as coarse when it was decided about."""
    return Flag.OBSCENE in entry.decision.flags


def masked(entry: LogEntry) -> str:
    """Give the comment's text, all its words under dots where it was coarse: the evidence of then is not kept."""
    return masked_words(entry.decision.text) if is_coarse(entry) else entry.decision.text


def made(entry: LogEntry) -> str:
    """Say when it was decided."""
    return when(entry.decision.made_at)


CELLS: Sequence[Callable[[LogEntry], str]] = (made, who, done, reason, seen, detail, flagged)
"""What each of the table's columns says, in the order of `titles`."""


def _particulars(entry: LogEntry) -> list[str]:
    details = entry.decision.details
    told = []
    if shortcut := details.get("shortcut"):
        told.append(f"/{shortcut}")
    if to := details.get("to"):
        told.append(_tr("to {name}").format(name=to if entry.decision.action is Action.ROUTE else member(str(to))))
    if isinstance(flag := details.get("flag"), str):
        told.append(say(Flag(flag)))
    if isinstance(priority := details.get("priority"), int):
        told.append(_tr("priority {n}").format(n=phrases.number(priority)))
    if isinstance(by := details.get("add"), int):
        told.append(_tr("priority {n}").format(n=f"{by:+d}"))
    if isinstance(until := details.get("until"), str):
        said = _tr("due {moment}") if entry.decision.action is Action.ESCALATE else _tr("until {moment}")
        told.append(said.format(moment=_soon(datetime.fromisoformat(until), entry.decision.made_at)))
    return told


def _soon(moment: datetime, made_at: datetime) -> str:
    """Leave the day out where it is the day of the decision."""
    is_same_day = moment.astimezone().date() == made_at.astimezone().date()
    return phrases.clock(moment) if is_same_day else phrases.moment_of(moment)
