"""What is shown of canned replies: rendered parts, objections before sending, versions, figures; as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from moderator.domain import CannedReply, CommentId
from moderator.errors import ReplyError

PendingId = int


class PartKind(StrEnum):
    """Where a part of a rendered reply comes from: the template, a value that was filled in, or a blank left open."""

    TEXT = "text"
    VALUE = "value"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyPart:
    """A stretch of a rendered reply; `name` is what was filled in (`author.first_name`), or what a blank asks for."""

    kind: PartKind
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedReply:
    """A canned reply with this comment's values in it; `variant` counts from 0 among those of its language.

    A blank stands in `body` as its question between ‹ and ›, until the moderator has answered it.
    """

    shortcut: str
    title: str
    lang: str
    parts: tuple[ReplyPart, ...]
    variant: int = 0
    version: int = 1

    @property
    def body(self) -> str:
        """The text as it would be sent."""
        return "".join(part.text for part in self.parts)

    @property
    def values(self) -> tuple[str, ...]:
        """The parts that were filled in, in their order."""
        return tuple(part.text for part in self.parts if part.kind is PartKind.VALUE)

    @property
    def blanks(self) -> tuple[str, ...]:
        """What has to be asked before it can be sent, each once."""
        return tuple(dict.fromkeys(part.name for part in self.parts if part.kind is PartKind.BLANK))


class Guard(StrEnum):
    """What is looked at before a reply is sent."""

    BLANK = "blank"
    LANGUAGE = "language"
    LENGTH = "length"
    REPEATED = "repeated"
    PRIVATE = "private"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """Why a reply should not go out as it is.

    `sentence` is a literal template that `values` fill in, as errors have them. What `is_final` cannot be sent at all;
    the rest can, once somebody says that it shall. `start` and `end` are code points of the text, where it is a part.
    """

    guard: Guard
    sentence: str
    values: Mapping[str, object]
    is_final: bool
    start: int | None = None
    end: int | None = None

    def __str__(self) -> str:
        return self.sentence.format(**self.values) if self.values else self.sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyVersion:
    """A reply as it stood from then on; None where it was taken away."""

    version: int
    made_at: datetime
    moderator: str
    reply: CannedReply | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyFigures:
    """How often a canned reply was sent, and what followed within a week.

    `answered`: the author wrote again in the thread; `escalated`: the comment or that answer was escalated after it;
    `settled`: neither.
    """

    uses: int = 0
    last_used_at: datetime | None = None
    answered: int = 0
    escalated: int = 0
    settled: int = 0
    by_lang: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingReply:
    """A reply that waits for a lead, since its template is new."""

    id: PendingId
    comment: CommentId
    comment_text: str
    body: str
    shortcut: str
    moderator: str
    asked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyProblem:
    """What is wrong with a reply; `lang` is empty where it is not about a text, `line` counts from 1 in that text."""

    sentence: str
    values: Mapping[str, object]
    lang: str = ""
    variant: int = 0
    line: int = 1

    def __str__(self) -> str:
        return self.sentence.format(**self.values) if self.values else self.sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyVariable:
    """What a reply may name, what it is, and what it might be."""

    name: str
    sentence: str
    sample: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyImport:
    """What came of a file of replies: those that were kept, and the line of each that was not, and why."""

    taken: tuple[CannedReply, ...]
    problems: tuple[tuple[int, ReplyError], ...] = ()
