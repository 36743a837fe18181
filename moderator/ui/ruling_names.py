"""Names conditions, actions, their arguments and events of rules in words; what nobody named yet is said as it is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from moderator.domain import Action, Flag, Reason, RuleState, Status
from moderator.rulings import Event, GroupKind
from moderator.ui.noop import QT_TRANSLATE_NOOP
from moderator.ui.wording import language, platform, say

_CONDITIONS: Mapping[str, str] = {
    "flag": QT_TRANSLATE_NOOP("Rules", "flag"),
    "words": QT_TRANSLATE_NOOP("Rules", "words"),
    "phrase": QT_TRANSLATE_NOOP("Rules", "phrase"),
    "pattern": QT_TRANSLATE_NOOP("Rules", "pattern"),
    "links": QT_TRANSLATE_NOOP("Rules", "links, more than"),
    "domain": QT_TRANSLATE_NOOP("Rules", "link to"),
    "language": QT_TRANSLATE_NOOP("Rules", "language"),
    "length": QT_TRANSLATE_NOOP("Rules", "characters, more than"),
    "platform": QT_TRANSLATE_NOOP("Rules", "platform"),
    "stream": QT_TRANSLATE_NOOP("Rules", "stream"),
    "brand": QT_TRANSLATE_NOOP("Rules", "brand"),
    "author": QT_TRANSLATE_NOOP("Rules", "author"),
    "campaign": QT_TRANSLATE_NOOP("Rules", "copies, at least"),
    "contest": QT_TRANSLATE_NOOP("Rules", "under a contest"),
    "first_seen": QT_TRANSLATE_NOOP("Rules", "author first seen within"),
    "account_age": QT_TRANSLATE_NOOP("Rules", "account younger than"),
    "banned": QT_TRANSLATE_NOOP("Rules", "author is banned"),
    "hidden_before": QT_TRANSLATE_NOOP("Rules", "hidden before, at least"),
    "weekday": QT_TRANSLATE_NOOP("Rules", "day of the week"),
    "hour": QT_TRANSLATE_NOOP("Rules", "time of day, from"),
    "business_hours": QT_TRANSLATE_NOOP("Rules", "business hours"),
    "decided": QT_TRANSLATE_NOOP("Rules", "decided before"),
    "post": QT_TRANSLATE_NOOP("Rules", "post"),
    "mentions": QT_TRANSLATE_NOOP("Rules", "mentions, more than"),
    "priority": QT_TRANSLATE_NOOP("Rules", "priority, at least"),
    "status": QT_TRANSLATE_NOOP("Rules", "status"),
}
_ARGUMENTS: Mapping[str, str] = {
    "at_least": QT_TRANSLATE_NOOP("Rules", "at least"),
    "exactly": QT_TRANSLATE_NOOP("Rules", "as written"),
    "apart": QT_TRANSLATE_NOOP("Rules", "words between, at most"),
    "comments": QT_TRANSLATE_NOOP("Rules", "counts as known from, comments"),
    "until": QT_TRANSLATE_NOOP("Rules", "until"),
    "within": QT_TRANSLATE_NOOP("Rules", "no longer ago than"),
    "by": QT_TRANSLATE_NOOP("Rules", "by"),
    "to": QT_TRANSLATE_NOOP("Rules", "to"),
    "path": QT_TRANSLATE_NOOP("Rules", "path"),
    "reason": QT_TRANSLATE_NOOP("Rules", "reason"),
    "among": QT_TRANSLATE_NOOP("Rules", "among"),
    "turn": QT_TRANSLATE_NOOP("Rules", "whose turn"),
    "queue": QT_TRANSLATE_NOOP("Rules", "queue"),
    "of": QT_TRANSLATE_NOOP("Rules", "whom"),
    "text": QT_TRANSLATE_NOOP("Rules", "text"),
    "for": QT_TRANSLATE_NOOP("Rules", "for"),
    "add": QT_TRANSLATE_NOOP("Rules", "add"),
    "name": QT_TRANSLATE_NOOP("Rules", "name"),
}
_ARGUMENTS_OF: Mapping[tuple[str, str], str] = {
    ("escalate", "within"): QT_TRANSLATE_NOOP("Rules", "due within"),
    ("set_priority", "to"): QT_TRANSLATE_NOOP("Rules", "to the number"),
}
"""What is called otherwise in one condition or action than in the rest."""
_EVENTS: Mapping[Event, str] = {
    Event.ARRIVED: QT_TRANSLATE_NOOP("Rules", "a comment arrives"),
    Event.EDITED: QT_TRANSLATE_NOOP("Rules", "a comment is edited"),
    Event.FLAGGED: QT_TRANSLATE_NOOP("Rules", "a flag is raised"),
    Event.REPLY_RECEIVED: QT_TRANSLATE_NOOP("Rules", "somebody answers in the thread"),
    Event.TIME_PASSED: QT_TRANSLATE_NOOP("Rules", "time has passed"),
    Event.DECIDED: QT_TRANSLATE_NOOP("Rules", "a person has decided"),
    Event.QUEUE_OVER: QT_TRANSLATE_NOOP("Rules", "a queue grows too long"),
}
_GROUPS: Mapping[GroupKind, str] = {
    GroupKind.ALL: QT_TRANSLATE_NOOP("Rules", "all of these hold"),
    GroupKind.ANY: QT_TRANSLATE_NOOP("Rules", "any of these holds"),
    GroupKind.NONE: QT_TRANSLATE_NOOP("Rules", "none of these holds"),
}
_VALUES: Mapping[str, str] = {
    "und": QT_TRANSLATE_NOOP("Rules", "not known"),
    "anybody": QT_TRANSLATE_NOOP("Rules", "anybody"),
    "person": QT_TRANSLATE_NOOP("Rules", "a person"),
    "rule": QT_TRANSLATE_NOOP("Rules", "a rule"),
    "in_turn": QT_TRANSLATE_NOOP("Rules", "in turn"),
    "by_load": QT_TRANSLATE_NOOP("Rules", "by load"),
    "new": QT_TRANSLATE_NOOP("Rules", "new"),
    "known": QT_TRANSLATE_NOOP("Rules", "known"),
    "banned": QT_TRANSLATE_NOOP("Rules", "banned"),
    "lead": QT_TRANSLATE_NOOP("Rules", "lead"),
    "mon": QT_TRANSLATE_NOOP("Rules", "Monday"),
    "tue": QT_TRANSLATE_NOOP("Rules", "Tuesday"),
    "wed": QT_TRANSLATE_NOOP("Rules", "Wednesday"),
    "thu": QT_TRANSLATE_NOOP("Rules", "Thursday"),
    "fri": QT_TRANSLATE_NOOP("Rules", "Friday"),
    "sat": QT_TRANSLATE_NOOP("Rules", "Saturday"),
    "sun": QT_TRANSLATE_NOOP("Rules", "Sunday"),
}
_TINTS = {RuleState.LIVE: "ok", RuleState.SHADOW: "neg", RuleState.DRAFT: "mute", RuleState.RETIRED: "mute"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rules", text)


def condition(name: str) -> str:
    """Name a condition."""
    return _named(_CONDITIONS, name)


def argument(name: str, of: str) -> str:
    """Name an argument of a condition or an action."""
    own = _ARGUMENTS_OF.get((of, name))
    return _tr(own) if own else _named(_ARGUMENTS, name)


def action(name: str) -> str:
    """Name an action of a rule."""
    return say(Action(name)) if name in set(Action) else name.replace("_", " ")


def event(which: Event) -> str:
    """Say what makes the rule be asked."""
    return _tr(_EVENTS[which])


def group(kind: GroupKind) -> str:
    """Say how a group holds together."""
    return _tr(_GROUPS[kind])


def value(written: str, argument_name: str = "") -> str:
    """Say one of the values that an argument can have."""
    if argument_name in {"language", "is_any_of", "langs"} and len(written) == 2:
        return language(written)
    if argument_name in {"platform", "platforms"}:
        return platform(written)
    if argument_name in {"action", "decided"} and written in set(Action):
        return action(written)
    for known in (Flag, Reason, Status):
        if written in set(known):
            return say(known(written))
    return _named(_VALUES, written)


def state(which: RuleState, version: int = 0) -> str:
    """Say a rule's state as its chip does."""
    said = say(which).lower()
    return _tr("{state} · v{version}").format(state=said, version=version) if version else said


def tint(which: RuleState) -> str:
    """Give the tint of a state's chip."""
    return _TINTS[which]


def _named(names: Mapping[str, str], name: str) -> str:
    return _tr(names[name]) if name in names else name.replace("_", " ")
