"""Why a flag is raised or is not, as frozen values: parts that add up, what was read, what was decided of the like."""

from dataclasses import dataclass
from datetime import datetime
from math import fsum

from moderator.domain import Action, CommentId, Finding, Flag, Origin, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a score's logit is made of by the text alone; `bias` and all weights add up to it.

    `parts` are the strongest, whichever way they weigh; a word that comes again is one part of several ranges. The
    `others` are many and weak, and are told as one sum.
    """

    bias: float
    parts: tuple[Finding, ...]
    others: int
    rest: float

    @property
    def logit(self) -> float:
        """What they add up to."""
        return fsum((self.bias, self.rest, *(part.weight for part in self.parts)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """Letters that were written in disguise: code points `start` to `end` of the comment, and of the text as read."""

    start: int
    end: int
    read_start: int
    read_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAs:
    """A disguised comment as the classifier reads it: in small letters, names and addresses left out."""

    text: str
    replaced: tuple[Replaced, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The fewest parts or facts found without which the flag would be the other way, and the score it would have."""

    without: tuple[Finding, ...]
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why one flag of one comment is raised or is not, by the model and the facts as they stand now.

    `account` and the weights of `facts` add up to the logit of `score`. Facts are what behaviour says, and what a rule
    sets whatever the words weigh. `scored` is the score that the comment was last judged with; one that is moved by
    facts whose weights are fixed `by_rule` is no probability, for nobody has measured them.
    """

    comment: CommentId
    flag: Flag
    lang: str
    model: str
    score: float
    scored: float
    threshold: float
    is_raised: bool
    is_by_rule: bool
    account: Account
    facts: tuple[Finding, ...]
    read_as: ReadAs | None
    turn: Turn | None

    @property
    def logit(self) -> float:
        """What everything adds up to."""
        return fsum((self.account.logit, *(fact.weight for fact in self.facts)))


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikeCase:
    """A comment much like another, and what was decided about it; `likeness` is 0..1."""

    comment: CommentId
    likeness: float
    text: str
    author: str
    raised: frozenset[Flag]
    action: Action
    reason: Reason | None
    moderator: str
    origin: Origin
    rule: str
    made_at: datetime
