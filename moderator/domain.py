"""The words of moderation as frozen values: what a comment is, what is found in it, what is decided about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Flag as BitFlag
from enum import StrEnum, auto
from typing import NewType

from moderator.habits import Account

CommentId = NewType("CommentId", int)
StreamId = NewType("StreamId", int)
BrandId = NewType("BrandId", int)
AuthorId = NewType("AuthorId", int)
PostId = NewType("PostId", int)
DecisionId = NewType("DecisionId", int)
GestureId = NewType("GestureId", int)
ModeratorId = NewType("ModeratorId", int)
RuleId = NewType("RuleId", int)
CampaignId = NewType("CampaignId", int)

LANGUAGES = ("en", "ru", "id")
"""The languages that the shipped model, replies and rules speak; any other is `UNKNOWN_LANGUAGE`."""
UNKNOWN_LANGUAGE = "und"


class Flag(StrEnum):
    """What a comment can be flagged as; a flag's place in this list is its bit and its column."""

    SPAM = "spam"
    BOT = "bot"
    PRIZE_HUNTER = "prize_hunter"
    NEGATIVE = "negative"
    OBSCENE = "obscene"
    QUESTION = "question"


class Status(StrEnum):
    """Where a comment stands in the team's work."""

    OPEN = "open"
    ASSIGNED = "assigned"
    ESCALATED = "escalated"
    SNOOZED = "snoozed"
    CLOSED = "closed"


class Visibility(StrEnum):
    """What the platform's public sees of a comment."""

    PUBLISHED = "published"
    HELD = "held"
    HIDDEN = "hidden"
    SPAM = "spam"
    DELETED = "deleted"


class Action(StrEnum):
    """What a decision does."""

    APPROVE = "approve"
    HIDE = "hide"
    UNHIDE = "unhide"
    DELETE = "delete"
    MARK_SPAM = "mark_spam"
    REPLY = "reply"
    BAN = "ban"
    UNBAN = "unban"
    ESCALATE = "escalate"
    ASSIGN = "assign"
    SNOOZE = "snooze"
    REOPEN = "reopen"
    NOTE = "note"
    FLAG = "flag"
    SET_PRIORITY = "set_priority"
    ROUTE = "route"
    PREPARE_REPLY = "prepare_reply"
    ASK = "ask"
    NOTIFY = "notify"


class Reason(StrEnum):
    """Why a decision was made; codes are stored, words are the interface's."""

    ADVERTISING = "advertising"
    GAMBLING = "gambling"
    SCAM = "scam"
    PHISHING = "phishing"
    BOT = "bot"
    PRIZE_HUNTING = "prize_hunting"
    VOTE_BOOSTING = "vote_boosting"
    INSULT = "insult"
    OBSCENE = "obscene"
    THREAT = "threat"
    PERSONAL_DATA = "personal_data"
    OFF_TOPIC = "off_topic"
    COMPLAINT = "complaint"
    QUESTION = "question"
    PRAISE = "praise"
    FINE = "fine"


class Origin(StrEnum):
    """Who made a decision: a person, or a rule."""

    MODERATOR = "moderator"
    RULE = "rule"


class Role(StrEnum):
    """What a person in the team may do; each includes the ones before it."""

    MODERATOR = "moderator"
    LEAD = "lead"
    ADMIN = "admin"


class OutboxState(StrEnum):
    """How far an action is on its way to the platform."""

    HELD = "held"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"
    CONFLICT = "conflict"


class RuleState(StrEnum):
    """A rule's life: `shadow` runs and records, and does nothing."""

    DRAFT = "draft"
    SHADOW = "shadow"
    LIVE = "live"
    RETIRED = "retired"


class Changes(BitFlag):
    """What kind of thing a use case has changed, so that open views know whether to refresh."""

    NOTHING = 0
    QUEUE = auto()
    LOG = auto()
    STREAMS = auto()
    REPLIES = auto()
    RULES = auto()
    MODEL = auto()
    OUTBOX = auto()
    CARE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote a comment, as the stream names them."""

    external_id: str
    name: str
    account: Account | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What was commented on; `created_at` is aware UTC, or None where the stream has no time."""

    external_id: str
    title: str = ""
    url: str = ""
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPost:
    """A post of the inbox, and whether it is a contest: its text announces one, or somebody of the team says so.

    `marked_by` is who said so last, or that it is none; empty when nobody has said anything. `comments` are counted
    where contests are listed.
    """

    id: PostId
    external_id: str
    stream: str
    title: str
    url: str
    is_contest: bool
    is_announced: bool
    comments: int | None = None
    marked_by: str = ""
    marked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment as its stream gave it; `created_at` is aware UTC, or None where the stream has no time."""

    external_id: str
    text: str
    author: Author | None = None
    post: Post | None = None
    created_at: datetime | None = None
    parent_external_id: str | None = None
    lang: str | None = None
    visibility: Visibility = Visibility.PUBLISHED


class EvidenceKind(StrEnum):
    """Whether a finding is a part of the text or a fact about behaviour."""

    WORDS = "words"
    FACT = "fact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One piece of evidence for or against a flag.

    `weight` is signed, in logits. For words, `label` is the text as the classifier read it and `ranges` are
    [start, end) code points of the comment. For a fact, `label` is its code, `amount` (of `total`) its number, and
    `among` a third one that some facts have, as how many friends were tagged.
    """

    flag: Flag
    kind: EvidenceKind
    label: str
    weight: float
    ranges: tuple[tuple[int, int], ...] = ()
    amount: float | None = None
    total: float | None = None
    among: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """All that is judged about one revision of a comment; scores are 0..1, `priority` is 0..1000 (first is high)."""

    lang: str
    scores: Mapping[Flag, float]
    raised: frozenset[Flag]
    priority: int
    campaign: CampaignId | None
    evidence: tuple[Finding, ...]
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One line of the moderation log, as it was made and as it stays."""

    id: DecisionId
    made_at: datetime
    moderator: str
    comment_id: CommentId
    revision: int
    action: Action
    reason: Reason | None
    note: str
    text: str
    flags: Mapping[Flag, float]
    model: str
    origin: Origin
    rule: str
    gesture: GestureId
    reverts: DecisionId | None
    details: Mapping[str, object] = field(default_factory=dict)
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CannedReply:
    """A template with a shortcut (without its slash) and, for each language, one body or several that say the same.

    `folder` is a path like `delivery/late`. `approved_by` is the lead who let it be sent without being looked at;
    empty for a new one by a moderator, whose replies wait for a lead where the house wants that.
    """

    shortcut: str
    title: str
    bodies: Mapping[str, tuple[str, ...]]
    folder: str = ""
    tags: tuple[str, ...] = ()
    version: int = 1
    approved_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of the team."""

    id: ModeratorId
    name: str
    role: Role
