"""Says the core's codes in words, in the language of the interface; sentences with numbers are in `phrases`."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from moderator.domain import Action, Flag, Origin, OutboxState, Reason, Role, RuleState, Status, Visibility
from moderator.errors import ModeratorError
from moderator.queues import Order, QueueName
from moderator.ui import noop
from moderator.ui.core_sentences import say_sentence

QT_TRANSLATE_NOOP = noop.QT_TRANSLATE_NOOP

_WORDS: Mapping[type[StrEnum], Mapping[str, str]] = {
    Flag: {
        Flag.SPAM: QT_TRANSLATE_NOOP("Flag", "Spam"),
        Flag.BOT: QT_TRANSLATE_NOOP("Flag", "Bot"),
        Flag.PRIZE_HUNTER: QT_TRANSLATE_NOOP("Flag", "Prize-hunter"),
        Flag.NEGATIVE: QT_TRANSLATE_NOOP("Flag", "Negative"),
        Flag.OBSCENE: QT_TRANSLATE_NOOP("Flag", "Coarse"),
        Flag.QUESTION: QT_TRANSLATE_NOOP("Flag", "Question"),
    },
    Status: {
        Status.OPEN: QT_TRANSLATE_NOOP("Status", "Open"),
        Status.ASSIGNED: QT_TRANSLATE_NOOP("Status", "Assigned"),
        Status.ESCALATED: QT_TRANSLATE_NOOP("Status", "Escalated"),
        Status.SNOOZED: QT_TRANSLATE_NOOP("Status", "Snoozed"),
        Status.CLOSED: QT_TRANSLATE_NOOP("Status", "Closed"),
    },
    Visibility: {
        Visibility.PUBLISHED: QT_TRANSLATE_NOOP("Visibility", "Published"),
        Visibility.HELD: QT_TRANSLATE_NOOP("Visibility", "Held back"),
        Visibility.HIDDEN: QT_TRANSLATE_NOOP("Visibility", "Hidden"),
        Visibility.SPAM: QT_TRANSLATE_NOOP("Visibility", "In spam"),
        Visibility.DELETED: QT_TRANSLATE_NOOP("Visibility", "Deleted"),
    },
    Action: {
        Action.APPROVE: QT_TRANSLATE_NOOP("Action", "Approve"),
        Action.HIDE: QT_TRANSLATE_NOOP("Action", "Hide"),
        Action.UNHIDE: QT_TRANSLATE_NOOP("Action", "Unhide"),
        Action.DELETE: QT_TRANSLATE_NOOP("Action", "Delete"),
        Action.MARK_SPAM: QT_TRANSLATE_NOOP("Action", "Spam"),
        Action.REPLY: QT_TRANSLATE_NOOP("Action", "Reply"),
        Action.BAN: QT_TRANSLATE_NOOP("Action", "Ban author"),
        Action.UNBAN: QT_TRANSLATE_NOOP("Action", "Unban author"),
        Action.ESCALATE: QT_TRANSLATE_NOOP("Action", "Escalate"),
        Action.ASSIGN: QT_TRANSLATE_NOOP("Action", "Assign"),
        Action.SNOOZE: QT_TRANSLATE_NOOP("Action", "Snooze"),
        Action.REOPEN: QT_TRANSLATE_NOOP("Action", "Reopen"),
        Action.NOTE: QT_TRANSLATE_NOOP("Action", "Note"),
        Action.FLAG: QT_TRANSLATE_NOOP("Action", "Flag"),
        Action.SET_PRIORITY: QT_TRANSLATE_NOOP("Action", "Set priority"),
        Action.ROUTE: QT_TRANSLATE_NOOP("Action", "Route"),
        Action.PREPARE_REPLY: QT_TRANSLATE_NOOP("Action", "Prepare reply"),
        Action.ASK: QT_TRANSLATE_NOOP("Action", "Ask"),
        Action.NOTIFY: QT_TRANSLATE_NOOP("Action", "Notify"),
    },
    Reason: {
        Reason.ADVERTISING: QT_TRANSLATE_NOOP("Reason", "Advertising"),
        Reason.GAMBLING: QT_TRANSLATE_NOOP("Reason", "Gambling"),
        Reason.SCAM: QT_TRANSLATE_NOOP("Reason", "Scam"),
        Reason.PHISHING: QT_TRANSLATE_NOOP("Reason", "Phishing"),
        Reason.BOT: QT_TRANSLATE_NOOP("Reason", "Bot"),
        Reason.PRIZE_HUNTING: QT_TRANSLATE_NOOP("Reason", "Prize-hunting"),
        Reason.VOTE_BOOSTING: QT_TRANSLATE_NOOP("Reason", "Vote boosting"),
        Reason.INSULT: QT_TRANSLATE_NOOP("Reason", "Insult"),
        Reason.OBSCENE: QT_TRANSLATE_NOOP("Reason", "Coarse language"),
        Reason.THREAT: QT_TRANSLATE_NOOP("Reason", "Threat"),
        Reason.PERSONAL_DATA: QT_TRANSLATE_NOOP("Reason", "Personal data"),
        Reason.OFF_TOPIC: QT_TRANSLATE_NOOP("Reason", "Off topic"),
        Reason.COMPLAINT: QT_TRANSLATE_NOOP("Reason", "Complaint"),
        Reason.QUESTION: QT_TRANSLATE_NOOP("Reason", "Question"),
        Reason.PRAISE: QT_TRANSLATE_NOOP("Reason", "Praise"),
        Reason.FINE: QT_TRANSLATE_NOOP("Reason", "Fine"),
    },
    Origin: {
        Origin.MODERATOR: QT_TRANSLATE_NOOP("Origin", "Moderator"),
        Origin.RULE: QT_TRANSLATE_NOOP("Origin", "Rule"),
    },
    Role: {
        Role.MODERATOR: QT_TRANSLATE_NOOP("Role", "Moderator"),
        Role.LEAD: QT_TRANSLATE_NOOP("Role", "Team lead"),
        Role.ADMIN: QT_TRANSLATE_NOOP("Role", "Administrator"),
    },
    OutboxState: {
        OutboxState.HELD: QT_TRANSLATE_NOOP("OutboxState", "Waiting"),
        OutboxState.SENDING: QT_TRANSLATE_NOOP("OutboxState", "Sending"),
        OutboxState.DONE: QT_TRANSLATE_NOOP("OutboxState", "Done"),
        OutboxState.FAILED: QT_TRANSLATE_NOOP("OutboxState", "Failed"),
        OutboxState.WITHDRAWN: QT_TRANSLATE_NOOP("OutboxState", "Withdrawn"),
        OutboxState.CONFLICT: QT_TRANSLATE_NOOP("OutboxState", "Conflict"),
    },
    RuleState: {
        RuleState.DRAFT: QT_TRANSLATE_NOOP("RuleState", "Draft"),
        RuleState.SHADOW: QT_TRANSLATE_NOOP("RuleState", "Shadow"),
        RuleState.LIVE: QT_TRANSLATE_NOOP("RuleState", "Live"),
        RuleState.RETIRED: QT_TRANSLATE_NOOP("RuleState", "Retired"),
    },
    QueueName: {
        QueueName.NEEDS_DECISION: QT_TRANSLATE_NOOP("QueueName", "Needs decision"),
        QueueName.SPAM: QT_TRANSLATE_NOOP("QueueName", "Spam"),
        QueueName.BOT: QT_TRANSLATE_NOOP("QueueName", "Bots"),
        QueueName.PRIZE_HUNTER: QT_TRANSLATE_NOOP("QueueName", "Prize-hunters"),
        QueueName.NEGATIVE: QT_TRANSLATE_NOOP("QueueName", "Negative"),
        QueueName.OBSCENE: QT_TRANSLATE_NOOP("QueueName", "Coarse language"),
        QueueName.QUESTION: QT_TRANSLATE_NOOP("QueueName", "Questions"),
        QueueName.EVERYTHING: QT_TRANSLATE_NOOP("QueueName", "Everything"),
        QueueName.ASSIGNED: QT_TRANSLATE_NOOP("QueueName", "Assigned to me"),
        QueueName.ESCALATED: QT_TRANSLATE_NOOP("QueueName", "Escalated"),
        QueueName.SNOOZED: QT_TRANSLATE_NOOP("QueueName", "Snoozed"),
        QueueName.CAMPAIGNS: QT_TRANSLATE_NOOP("QueueName", "Campaigns"),
        QueueName.TEACH: QT_TRANSLATE_NOOP("QueueName", "Teach me"),
        QueueName.ALL: QT_TRANSLATE_NOOP("QueueName", "All comments"),
    },
    Order: {
        Order.PRIORITY: QT_TRANSLATE_NOOP("Order", "Priority"),
        Order.NEWEST: QT_TRANSLATE_NOOP("Order", "Newest"),
        Order.OLDEST: QT_TRANSLATE_NOOP("Order", "Oldest"),
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
    return QCoreApplication.translate(type(code).__name__, _WORDS[type(code)][code])


def say_error(error: object) -> str:
    """Say an error's sentence; what it tells of another error is said in the same language, anything else as it is."""
    if not isinstance(error, ModeratorError):
        return say_sentence(str(error))
    sentence = QCoreApplication.translate("Errors", error.sentence)
    values = {name: _say_value(value) for name, value in error.values.items()}
    return sentence.format(**values) if values else sentence


def _say_value(value: object) -> object:
    if isinstance(value, StrEnum) and type(value) in _WORDS:
        return say(value).lower()
    return say_error(value) if isinstance(value, ModeratorError | str) else value


def language(code: str) -> str:
    """Name a language in itself, as its readers look for it."""
    return _LANGUAGES.get(code) or QCoreApplication.translate("Wording", "Other language")


def platform(code: str) -> str:
    """Name a platform as it writes itself."""
    return _PLATFORMS.get(code) or QCoreApplication.translate("Wording", "File")
