"""Says what an action of a rule wishes for, as decisions are made."""

from dataclasses import replace
from datetime import datetime

from moderator.desk.wishes import Wish
from moderator.domain import Origin
from moderator.rules.actions import (
    AskAction,
    BanAction,
    EscalateAction,
    FlagAction,
    HideAction,
    MarkSpamAction,
    NotifyAction,
    PrepareReplyAction,
    RouteAction,
    RuleAction,
    SetPriorityAction,
)
from moderator.triage.ruling import Fired


def wish_of(fired: Fired, action: RuleAction, at: datetime) -> Wish:
    """Write an action down as a wish under the rule's name and version, with what it found as the note."""
    rule = fired.rule
    plain = Wish(
        action=action.action,
        moderator="",
        origin=Origin.RULE,
        rule=f"{rule.name} v{rule.version}",
        note="; ".join(fired.findings),
    )
    match action:
        case HideAction() | MarkSpamAction():
            return replace(plain, reason=action.reason)
        case BanAction():
            return replace(plain, reason=action.reason, until=at + action.lasts if action.lasts else None)
        case EscalateAction():
            to = "" if action.path else action.to
            return replace(plain, reason=action.reason, to=to, within=action.due_in, path=action.path)
        case AskAction():
            return replace(plain, to=action.of, body=action.text)
        case NotifyAction():
            return replace(plain, to=action.to, body=action.text)
    return _set_about(plain, action)


def _set_about(plain: Wish, action: RuleAction) -> Wish:
    match action:
        case FlagAction():
            return replace(plain, flag=action.name)
        case SetPriorityAction():
            return replace(plain, priority=action.to, add=action.add or 0)
        case RouteAction():
            return replace(plain, to=action.queue)
        case PrepareReplyAction():
            return replace(plain, shortcut=action.shortcut.removeprefix("/"))
    return plain
