"""The words of moderation as frozen values: what a comment is, what is found in it, what is decided about it."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Flag as BitFlag
from enum import StrEnum, auto
from typing import NamedTuple, NewType

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a stream says of an author's account; None is what it does not say."""

    created_at: datetime | None = None
    followers: int | None = None
    following: int | None = None
    has_default_picture: bool | None = None


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


class Written(NamedTuple):
    """One comment of an author, as their record is made of it; times are seconds since 1970.

    `post_at` is when the post was made or, where that is not known, when the first comment known of it was written.
    Comments of one `campaign` repeat each other, and so do comments of one text. `usual` is the share of the
    stream's comments that stand under contests.
    """

    text: str
    at: float | None = None
    post: Hashable | None = None
    is_contest: bool = False
    campaign: Hashable | None = None
    brand: Hashable | None = None
    post_at: float | None = None
    usual: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorRecord:
    """What is known of an author's behaviour, as `classifier.records.record_of` adds it up; times are in seconds.

    `earlier` comments are too old to be looked at and in none of the other counts. A sitting is comments with no
    pause of an hour between them: `beat` is the median gap within sittings, `beat_variation` the gaps' standard
    deviation over their mean, or None where the times are too coarse to tell. `friends` are those tagged under three
    posts or more. Days are active ones, `silence` is the median time between two of them. `answer` is the median time
    from a post to the author's first comment under it, and `answered` how many posts that is known of. `account_age`
    is the account's age when the first of the comments was written. `contest_usual` is how many of the comments would
    be under contests if the author wrote as everybody does in these streams.
    """

    comments: int = 0
    earlier: int = 0
    posts: int = 0
    brands: int = 0
    repeated: int = 0
    repeated_short: int = 0
    contest: int = 0
    contest_posts: int = 0
    contest_usual: float = 0.0
    mentions_only: int = 0
    tagging: int = 0
    friends: int = 0
    tagged_again: int = 0
    busiest_hour: int = 0
    median_gap: float | None = None
    beats: int = 0
    beat: float | None = None
    beat_variation: float | None = None
    sitting: float = 0.0
    days: int = 0
    contest_days: int = 0
    silence: float | None = None
    answered: int = 0
    answer: float | None = None
    account: Account | None = None
    account_age: float | None = None
    handle_digits: int = 0


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
    """A template with a shortcut (without its slash) and one body per language."""

    shortcut: str
    title: str
    bodies: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of the team."""

    id: ModeratorId
    name: str
    role: Role
