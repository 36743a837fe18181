"""Says why a command cannot be asked for now, for its tool tip."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from moderator.domain import Status, Visibility
from moderator.views import Case


def _tr(text: str) -> str:
    return QCoreApplication.translate("Refusals", text)


def why_not(case: Case | None) -> Mapping[str, str]:
    """Give a sentence for each command that the open comment does not allow, or allows only after another."""
    if case is None:
        return {}
    found = _by_state(case.card.status, case.card.visibility) | _by_author(case)
    if case.campaign is None:
        found["select_campaign"] = _tr("The comment is in no campaign")
    if case.post is None:
        found |= dict.fromkeys(("contest", "only_post"), _tr("The comment stands under no post"))
    return found


def _by_state(status: Status, visibility: Visibility) -> dict[str, str]:
    found: dict[str, str] = {}
    if status is Status.OPEN:
        found["reopen"] = _tr("The comment is open")
    if status is Status.CLOSED:
        found |= dict.fromkeys(_MOVING, _tr("The comment is closed: reopen it first"))
    if status is Status.ESCALATED:
        found |= dict.fromkeys(("escalate", "snooze"), _tr("The comment is escalated already"))
    if status is Status.SNOOZED:
        found |= dict.fromkeys(("escalate", "snooze", "assign"), _tr("The comment is snoozed"))
    if visibility is Visibility.PUBLISHED:
        found["unhide"] = _tr("Everybody sees the comment")
    return found


def _by_author(case: Case) -> dict[str, str]:
    if case.author is None:
        return dict.fromkeys(("ban", "unban", "only_author"), _tr("Nobody is named as its author"))
    if case.author.is_banned:
        return {"ban": _tr("The author is banned already")}
    return {"unban": _tr("The author is not banned")}


_MOVING = ("approve", "hide", "mark_spam", "delete", "reply", "escalate", "ban", "snooze", "assign")
