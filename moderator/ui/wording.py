"""Says the core's codes in words, in the language of the interface; sentences with numbers are in `phrases`."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from moderator.domain import Action, Flag, Origin, OutboxState, Reason, Role, RuleState, Status, Visibility
from moderator.queues import Order, QueueName


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators' tool, which knows this very name; Qt's own has no type."""
    return text


_WORDS: Mapping[type[StrEnum], Mapping[str, str]] = {
    Flag: {
        Flag.SPAM: QT_TRANSLATE_NOOP("Wording", "Spam"),
        Flag.BOT: QT_TRANSLATE_NOOP("Wording", "Bot"),
        Flag.PRIZE_HUNTER: QT_TRANSLATE_NOOP("Wording", "Prize-hunter"),
        Flag.NEGATIVE: QT_TRANSLATE_NOOP("Wording", "Negative"),
        Flag.OBSCENE: QT_TRANSLATE_NOOP("Wording", "Coarse"),
        Flag.QUESTION: QT_TRANSLATE_NOOP("Wording", "Question"),
    },
    Status: {
        Status.OPEN: QT_TRANSLATE_NOOP("Wording", "Open"),
        Status.ASSIGNED: QT_TRANSLATE_NOOP("Wording", "Assigned"),
        Status.ESCALATED: QT_TRANSLATE_NOOP("Wording", "Escalated"),
        Status.SNOOZED: QT_TRANSLATE_NOOP("Wording", "Snoozed"),
        Status.CLOSED: QT_TRANSLATE_NOOP("Wording", "Closed"),
    },
    Visibility: {
        Visibility.PUBLISHED: QT_TRANSLATE_NOOP("Wording", "Published"),
        Visibility.HELD: QT_TRANSLATE_NOOP("Wording", "Held back"),
        Visibility.HIDDEN: QT_TRANSLATE_NOOP("Wording", "Hidden"),
        Visibility.SPAM: QT_TRANSLATE_NOOP("Wording", "In spam"),
        Visibility.DELETED: QT_TRANSLATE_NOOP("Wording", "Deleted"),
    },
    Action: {
        Action.APPROVE: QT_TRANSLATE_NOOP("Wording", "Approve"),
        Action.HIDE: QT_TRANSLATE_NOOP("Wording", "Hide"),
        Action.UNHIDE: QT_TRANSLATE_NOOP("Wording", "Unhide"),
        Action.DELETE: QT_TRANSLATE_NOOP("Wording", "Delete"),
        Action.MARK_SPAM: QT_TRANSLATE_NOOP("Wording", "Spam"),
        Action.REPLY: QT_TRANSLATE_NOOP("Wording", "Reply"),
        Action.BAN: QT_TRANSLATE_NOOP("Wording", "Ban author"),
        Action.UNBAN: QT_TRANSLATE_NOOP("Wording", "Unban author"),
        Action.ESCALATE: QT_TRANSLATE_NOOP("Wording", "Escalate"),
        Action.ASSIGN: QT_TRANSLATE_NOOP("Wording", "Assign"),
        Action.SNOOZE: QT_TRANSLATE_NOOP("Wording", "Snooze"),
        Action.REOPEN: QT_TRANSLATE_NOOP("Wording", "Reopen"),
        Action.NOTE: QT_TRANSLATE_NOOP("Wording", "Note"),
    },
    Reason: {
        Reason.ADVERTISING: QT_TRANSLATE_NOOP("Wording", "Advertising"),
        Reason.GAMBLING: QT_TRANSLATE_NOOP("Wording", "Gambling"),
        Reason.SCAM: QT_TRANSLATE_NOOP("Wording", "Scam"),
        Reason.PHISHING: QT_TRANSLATE_NOOP("Wording", "Phishing"),
        Reason.BOT: QT_TRANSLATE_NOOP("Wording", "Bot"),
        Reason.PRIZE_HUNTING: QT_TRANSLATE_NOOP("Wording", "Prize-hunting"),
        Reason.VOTE_BOOSTING: QT_TRANSLATE_NOOP("Wording", "Vote boosting"),
        Reason.INSULT: QT_TRANSLATE_NOOP("Wording", "Insult"),
        Reason.OBSCENE: QT_TRANSLATE_NOOP("Wording", "Coarse language"),
        Reason.THREAT: QT_TRANSLATE_NOOP("Wording", "Threat"),
        Reason.PERSONAL_DATA: QT_TRANSLATE_NOOP("Wording", "Personal data"),
        Reason.OFF_TOPIC: QT_TRANSLATE_NOOP("Wording", "Off topic"),
        Reason.COMPLAINT: QT_TRANSLATE_NOOP("Wording", "Complaint"),
        Reason.QUESTION: QT_TRANSLATE_NOOP("Wording", "Question"),
        Reason.PRAISE: QT_TRANSLATE_NOOP("Wording", "Praise"),
        Reason.FINE: QT_TRANSLATE_NOOP("Wording", "Fine"),
    },
    Origin: {
        Origin.MODERATOR: QT_TRANSLATE_NOOP("Wording", "Moderator"),
        Origin.RULE: QT_TRANSLATE_NOOP("Wording", "Rule"),
    },
    Role: {
        Role.MODERATOR: QT_TRANSLATE_NOOP("Wording", "Moderator"),
        Role.LEAD: QT_TRANSLATE_NOOP("Wording", "Team lead"),
        Role.ADMIN: QT_TRANSLATE_NOOP("Wording", "Administrator"),
    },
    OutboxState: {
        OutboxState.HELD: QT_TRANSLATE_NOOP("Wording", "Waiting"),
        OutboxState.SENDING: QT_TRANSLATE_NOOP("Wording", "Sending"),
        OutboxState.DONE: QT_TRANSLATE_NOOP("Wording", "Done"),
        OutboxState.FAILED: QT_TRANSLATE_NOOP("Wording", "Failed"),
        OutboxState.WITHDRAWN: QT_TRANSLATE_NOOP("Wording", "Withdrawn"),
        OutboxState.CONFLICT: QT_TRANSLATE_NOOP("Wording", "Conflict"),
    },
    RuleState: {
        RuleState.DRAFT: QT_TRANSLATE_NOOP("Wording", "Draft"),
        RuleState.SHADOW: QT_TRANSLATE_NOOP("Wording", "Shadow"),
        RuleState.LIVE: QT_TRANSLATE_NOOP("Wording", "Live"),
        RuleState.RETIRED: QT_TRANSLATE_NOOP("Wording", "Retired"),
    },
    QueueName: {
        QueueName.NEEDS_DECISION: QT_TRANSLATE_NOOP("Wording", "Needs decision"),
        QueueName.SPAM: QT_TRANSLATE_NOOP("Wording", "Spam"),
        QueueName.BOT: QT_TRANSLATE_NOOP("Wording", "Bots"),
        QueueName.PRIZE_HUNTER: QT_TRANSLATE_NOOP("Wording", "Prize-hunters"),
        QueueName.NEGATIVE: QT_TRANSLATE_NOOP("Wording", "Negative"),
        QueueName.OBSCENE: QT_TRANSLATE_NOOP("Wording", "Coarse language"),
        QueueName.QUESTION: QT_TRANSLATE_NOOP("Wording", "Questions"),
        QueueName.EVERYTHING: QT_TRANSLATE_NOOP("Wording", "Everything"),
        QueueName.ASSIGNED: QT_TRANSLATE_NOOP("Wording", "Assigned to me"),
        QueueName.ESCALATED: QT_TRANSLATE_NOOP("Wording", "Escalated"),
        QueueName.SNOOZED: QT_TRANSLATE_NOOP("Wording", "Snoozed"),
        QueueName.TEACH: QT_TRANSLATE_NOOP("Wording", "Teach the model"),
        QueueName.ALL: QT_TRANSLATE_NOOP("Wording", "All comments"),
    },
    Order: {
        Order.PRIORITY: QT_TRANSLATE_NOOP("Wording", "Priority"),
        Order.NEWEST: QT_TRANSLATE_NOOP("Wording", "Newest"),
    },
}
# by type first: members of different enumerations with one value are equal, and would fall together in one table

_LANGUAGES = {"en": "English", "ru": "Русский", "id": "Bahasa Indonesia"}
_PLATFORMS = {
    "vk": "VK",
    "instagram": "Instagram",
    "facebook": "Facebook",
    "youtube": "YouTube",
    "telegram": "Telegram",
    "wordpress": "WordPress",
    "disqus": "Disqus",
    "isso": "Isso",
    "reddit": "Reddit",
    "x": "X",
}


def say(code: StrEnum) -> str:
    """Say one member of an enumeration."""
    return QCoreApplication.translate("Wording", _WORDS[type(code)][code])


def language(code: str) -> str:
    """Name a language in itself, as its readers look for it."""
    return _LANGUAGES.get(code) or QCoreApplication.translate("Wording", "Other language")


def platform(code: str) -> str:
    """Name a platform as it writes itself."""
    return _PLATFORMS.get(code) or QCoreApplication.translate("Wording", "File")
