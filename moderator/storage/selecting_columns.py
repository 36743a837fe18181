"""Sets of comments that tables tell: flags, languages, streams, posts, campaigns and times."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from moderator.domain import Flag, Status
from moderator.selections import (
    AuthorIsBanned,
    AuthorWrote,
    FlagScored,
    HasLinks,
    InLanguage,
    InStatus,
    InStream,
    OfBrand,
    OfCampaign,
    OfPriority,
    OnPlatform,
    Selection,
    UnderContest,
)
from moderator.storage.moments import to_stored
from moderator.storage.schema import bit
from moderator.storage.selecting_sets import Mask, Sets, listed

# the index of times and raised flags has the status first, and SQLite walks it alone when every status is named
ANY_STATUS = f"status IN ({', '.join(repr(status.value) for status in Status)})"
_EDITED = "SELECT DISTINCT comment_id AS n FROM revisions"
_RAISED = f"SELECT id AS n FROM comments WHERE {ANY_STATUS} AND raised & ? <> 0"  # noqa: S608
_SCORED = "SELECT comment_id AS n FROM assessments WHERE {flag} >= ?"
_SCORED_NOW = (
    "SELECT c.id AS n FROM (SELECT DISTINCT comment_id FROM revisions) r JOIN comments c ON c.id = r.comment_id "
    "JOIN assessments a ON a.comment_id = c.id AND a.revision = c.revision WHERE a.{flag} >= ?"
)
_NAMES = "(SELECT value FROM json_each(?))"
_IN_LANGUAGE = f"SELECT id AS n FROM comments WHERE lang IN {_NAMES}"  # noqa: S608
_IN_STREAMS = f"SELECT id AS n FROM comments WHERE {ANY_STATUS} AND stream_id IN "  # noqa: S608
_OF_CAMPAIGNS = (
    "SELECT id AS n FROM comments "
    # a join asks every comment for its campaign, which takes twenty times as long
    "WHERE campaign IN (SELECT id FROM campaigns WHERE copies >= ?)"
)
_UNDER_CONTESTS = (
    "SELECT id AS n FROM comments WHERE post_id IN (SELECT id FROM posts WHERE coalesce(is_marked, is_contest))"
)
_OF_PRIORITY = f"SELECT id AS n FROM comments WHERE {ANY_STATUS} AND priority >= ?"  # noqa: S608
_IN_STATUS = f"SELECT id AS n FROM comments WHERE status IN {_NAMES}"  # noqa: S608
_AUTHOR_WROTE = (
    "SELECT id AS n FROM comments WHERE author_id IN "
    "(SELECT author_id FROM comments WHERE author_id IS NOT NULL GROUP BY author_id HAVING count(*) >= ?)"
)
_BANNED = "SELECT id AS n FROM comments WHERE author_id IN (SELECT id FROM authors WHERE is_banned = 1)"
_WITH_LINKS = "SELECT id AS n FROM comments WHERE has_link = 1"
_OWN = "SELECT id AS n FROM comments WHERE author_id IN (SELECT id FROM authors WHERE is_own = 1)"
_TIMED = f"SELECT id AS n FROM comments WHERE {ANY_STATUS} AND created_at IS NOT NULL"  # noqa: S608
_STANDING = (OfPriority, InStatus, AuthorWrote, AuthorIsBanned)


class Columns:
    """Answers from tables; every answer is certain."""

    def __init__(self, connection: Connection, sets: Sets) -> None:
        self._connection = connection
        self._sets = sets
        self._edited: Mask | None = None

    @property
    def edited(self) -> Mask:
        """Comments whose text has changed since they came."""
        if self._edited is None:
            self._edited = self._sets.of(_EDITED)
        return self._edited

    def played(self, since: datetime | None, until: datetime | None) -> Mask:
        """Comments written within these times, save of the brand's own accounts: no rule is asked about them."""
        return self._within(since, until) & ~self._sets.of(_OWN)

    def _within(self, since: datetime | None, until: datetime | None) -> Mask:
        """Without any bound all are meant, those without a time too."""
        bounds = [("created_at >= ?", since), ("created_at < ?", until)]
        asked = [(condition, to_stored(moment)) for condition, moment in bounds if moment is not None]
        if not asked:
            return self._sets.every()
        query = " AND ".join([_TIMED, *(condition for condition, _ in asked)])
        return self._sets.of(query, *(moment for _, moment in asked))

    def answer(self, selection: Selection) -> Mask | None:
        """Give the comments that are meant; None where tables cannot tell."""
        match selection:
            case FlagScored(flag=flag, at_least=least):
                return self._sets.of(_RAISED, bit(flag)) if least is None else self._scored(flag, least)
            case InLanguage(langs=langs):
                return self.in_language(langs)
            case HasLinks(more_than=0):
                return self.with_links()
            case OfCampaign(at_least=least):
                return self._sets.every() if least <= 1 else self._sets.of(_OF_CAMPAIGNS, least)
            case UnderContest(is_contest=is_contest):
                found = self._sets.of(_UNDER_CONTESTS)
                return found if is_contest else self._sets.every() & ~found
            case _:
                return self._standing(selection) if isinstance(selection, _STANDING) else self._placed(selection)

    def in_language(self, langs: Sequence[str]) -> Mask:
        """Comments in one of these languages."""
        return self._sets.of(_IN_LANGUAGE, listed(langs))

    def with_links(self) -> Mask:
        """Comments that have an address in them."""
        return self._sets.of(_WITH_LINKS)

    def _standing(self, selection: Selection) -> Mask:
        match selection:
            case OfPriority(at_least=least):
                return self._sets.of(_OF_PRIORITY, least)
            case InStatus(statuses=statuses):
                return self._sets.of(_IN_STATUS, listed(statuses))
            case AuthorWrote(at_least=least):
                return self._sets.of(_AUTHOR_WROTE, least)
            case _:
                return self._sets.of(_BANNED)

    def _placed(self, selection: Selection) -> Mask | None:
        match selection:
            case OnPlatform(platforms=names):
                query = f"SELECT id FROM streams WHERE platform IN {_NAMES}"  # noqa: S608
            case InStream(names=names):
                query = f"SELECT id FROM streams WHERE name IN {_NAMES}"  # noqa: S608
            case OfBrand(names=names):
                brands = f"SELECT id FROM brands WHERE name IN {_NAMES}"  # noqa: S608
                query = f"SELECT id FROM streams WHERE brand_id IN ({brands})"  # noqa: S608
            case _:
                return None
        return self._sets.of(f"{_IN_STREAMS} ({query})", listed(names))

    def _scored(self, flag: Flag, least: float) -> Mask:
        """Scores of earlier revisions stand beside those of now: for what was edited, the newest alone are asked."""
        found = self._sets.of(_SCORED.format(flag=flag.value), least)
        if self.edited.any():
            found &= ~self.edited
            found |= self._sets.of(_SCORED_NOW.format(flag=flag.value), least)
        return found
