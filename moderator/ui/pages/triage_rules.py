"""What the triage page may do when: which decisions a comment allows, and what leaves a queue."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QCoreApplication

from moderator.domain import Action, Flag, Status, Visibility
from moderator.gestures import MOVES
from moderator.queues import Queue, QueueName, Size
from moderator.ui import filter_words
from moderator.ui.commands import ON_A_COMMENT
from moderator.ui.wording import say
from moderator.views import Card, Case

BAR = (
    "approve",
    "hide",
    "mark_spam",
    "delete",
    "reply",
    "escalate",
    "ban",
    "snooze",
    "assign",
    "note",
    "reason",
    "without_teaching",
    "reopen",
)
"""The buttons below the comment, in their order."""
ROLES = {"delete": "danger", "ban": "danger", "hide": "", "approve": ""}
PLAIN_DECISIONS = (
    Action.APPROVE,
    Action.HIDE,
    Action.MARK_SPAM,
    Action.DELETE,
    Action.ESCALATE,
    Action.BAN,
    Action.REOPEN,
    Action.UNHIDE,
    Action.UNBAN,
)
"""Decisions that need no answer before they are made."""

FINAL = ("approve", "delete", "reply")
"""Decisions that no platform takes back: the window says so before they are made."""

_MOVES = frozenset({"next", "previous", "select", "select_campaign", "select_none", "reveal", "why"})
_ON_A_LIST = frozenset(
    {
        "extend_next",
        "extend_previous",
        "select_all",
        "filter",
        "filter_clear",
        "filter_copy",
        "filter_paste",
        "search_everywhere",
    }
)
_ABOUT_A_CASE = frozenset({"only_author", "only_post", "only_stream"})
COMMANDS = ON_A_COMMENT | _MOVES | _ON_A_LIST | _ABOUT_A_CASE | {"undo", "redo"}
"""Commands that work only while the page is seen."""

_STATUS_AFTER = {Action.ESCALATE: Status.ESCALATED, Action.ASSIGN: Status.ASSIGNED, Action.SNOOZE: Status.SNOOZED}
_STAY = frozenset({Action.NOTE, Action.UNHIDE, Action.UNBAN, Action.PREPARE_REPLY})
_SUGGESTED = {
    Flag.SPAM: "hide",
    Flag.BOT: "hide",
    Flag.PRIZE_HUNTER: "hide",
    Flag.OBSCENE: "hide",
    Flag.NEGATIVE: "reply",
    Flag.QUESTION: "reply",
}


def leaves(action: Action, queue: QueueName) -> bool:
    """Tell whether a comment is out of the queue after a decision."""
    if action in _STAY or queue is QueueName.ALL:
        return False
    after = _STATUS_AFTER.get(action)
    if action is Action.REOPEN:
        return queue in {QueueName.ASSIGNED, QueueName.ESCALATED, QueueName.SNOOZED}
    return after is None or queue.value != after.value


def steps_on(action: Action, card: Card, queue: QueueName) -> bool:
    """Tell whether the next comment is wanted although this one stays in the list, as in a search."""
    is_refused = card.status is Status.CLOSED
    return queue is QueueName.ALL and action not in _STAY and action is not Action.REOPEN and not is_refused


def sized(queue: Queue, size: Size) -> str:
    """Say how many comments a queue holds."""
    if queue.name is QueueName.ALL:
        said = QCoreApplication.translate("Triage", "{n} found")
    elif queue.name in {QueueName.ASSIGNED, QueueName.ESCALATED, QueueName.SNOOZED}:
        said = QCoreApplication.translate("Triage", "{n} waiting")
    else:
        said = QCoreApplication.translate("Triage", "{n} open")
    return said.format(n=filter_words.size(size))


def suggestion(case: Case) -> str:
    """Name the decision that the strongest flag leads to most often; it is only brought to the front."""
    if case.card.status is Status.CLOSED:
        return "reopen"
    return _SUGGESTED[case.card.raised[0][0]] if case.card.raised else "approve"


def allowed(case: Case | None, *, is_many: bool = False) -> AbstractSet[str]:
    """Name the commands that the open comment allows; without one, moving and undoing are left.

    A decision on many leaves out those that do not allow it, so that every one may be asked for.
    """
    found = _allowed(case)
    return found | {action.value for action in MOVES - {Action.REPLY} | {Action.NOTE}} if is_many else found


def _allowed(case: Case | None) -> AbstractSet[str]:
    if case is None:
        return {"undo", "redo", "next", "previous", "select_none", *_ON_A_LIST}
    card, names = case.card, set(COMMANDS)
    if card.status is Status.OPEN:
        names.discard("reopen")
    if card.status in {Status.ESCALATED, Status.SNOOZED}:
        names -= {"escalate", "escalate_to", "snooze"}
    if card.status is Status.SNOOZED:
        names -= {"assign", "hand_over"}
    if card.visibility is Visibility.PUBLISHED:
        names.discard("unhide")
    names.discard("ban" if case.author is None or case.author.is_banned else "unban")
    if case.author is None:
        names -= {"unban", "only_author"}
    if case.campaign is None:
        names.discard("select_campaign")
    if case.post is None:
        names -= {"contest", "only_post"}
    if not has_coarse_words(case):
        names.discard("reveal")
    return names


def has_coarse_words(case: Case) -> bool:
    """Tell whether anything in a case is masked until it is asked for: the comment, its thread, its author's others."""
    others = case.author.recent if case.author is not None else ()
    return any(Flag.OBSCENE in dict(card.raised) for card in (case.card, *others)) or any(
        Flag.OBSCENE in line.raised for line in case.thread
    )


def title(queue: Queue) -> str:
    """Name a queue as its list's head does."""
    if queue.campaign is not None:
        return QCoreApplication.translate("Triage", "Campaign")
    return say(queue.name)


def nothing_here(queue: Queue) -> str:
    """Say why a queue shows no comment, and what to do."""
    if queue.words:
        return QCoreApplication.translate("Triage", "No comment has these words. Esc in the search clears it.")
    if queue.name is QueueName.TEACH:
        return QCoreApplication.translate(
            "Triage", "The model asks about nothing. “Teach me” on its page looks for what it is least sure of."
        )
    if queue.lang is not None:
        return QCoreApplication.translate("Triage", "Nothing waits here in this language.")
    if queue.name in {QueueName.ASSIGNED, QueueName.ESCALATED, QueueName.SNOOZED}:
        return QCoreApplication.translate("Triage", "There is nothing to open.")
    return QCoreApplication.translate("Triage", "Nothing waits here. Well done.")
