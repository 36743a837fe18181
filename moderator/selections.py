"""Which comments are meant, as sets that can be cut and joined: rules ask for them, storage answers for all at once."""

from collections.abc import Collection
from dataclasses import dataclass, field

from moderator.domain import CommentId, Flag


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagScored:
    """Comments whose score of a flag is so high; with no number, those on which it is raised."""

    flag: Flag
    at_least: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HasWords:
    """Comments with one of these words or phrases, whole; by stem, `delivery` is found in `deliveries` too."""

    words: tuple[str, ...]
    by_stem: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchesPattern:
    """Comments in which a regular expression is found, in upper or lower case."""

    pattern: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HasLinks:
    """Comments with more addresses than that."""

    more_than: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HasDomain:
    """Comments with an address under one of these domains."""

    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InLanguage:
    """Comments in one of these languages."""

    langs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LongerThan:
    """Comments with more characters than that."""

    characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPlatform:
    """Comments written on one of these platforms."""

    platforms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InStream:
    """Comments of one of these streams, by name."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfBrand:
    """Comments of one of these brands, by name."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderContest:
    """Comments under a post that is a contest, or under none that is."""

    is_contest: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OfCampaign:
    """Comments whose campaign has so many copies."""

    at_least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfPriority:
    """Comments whose place in the triage is so high."""

    at_least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InStatus:
    """Comments that stand in one of these ways in the team's work."""

    statuses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorWrote:
    """Comments whose author has written so many here, that one among them."""

    at_least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorIsBanned:
    """Comments whose author is banned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Every:
    """All comments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Comments of which sets cannot tell whether they are meant: each has to be asked by itself.

    What is known is that they are among `among`.
    """

    among: "Selection" = field(default_factory=Every)


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOf:
    """Comments that are in every one of these."""

    parts: tuple["Selection", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """Comments that are in one of these at least."""

    parts: tuple["Selection", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoneOf:
    """Comments that are in none of these."""

    parts: tuple["Selection", ...]


Selection = (
    Every
    | FlagScored
    | HasWords
    | MatchesPattern
    | HasLinks
    | HasDomain
    | InLanguage
    | LongerThan
    | OnPlatform
    | InStream
    | OfBrand
    | UnderContest
    | OfCampaign
    | OfPriority
    | InStatus
    | AuthorWrote
    | AuthorIsBanned
    | Asked
    | AllOf
    | AnyOf
    | NoneOf
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """What storage found: comments that are meant for certain, and those that have to be asked one by one."""

    certain: Collection[CommentId]
    to_ask: Collection[CommentId] = ()
