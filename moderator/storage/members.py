"""The members of a campaign as a closer look needs them, and who wrote them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select, text

from moderator.domain import AuthorId, CampaignId, CommentId, Flag, StreamId
from moderator.storage.batches import portions
from moderator.storage.schema import assessments, authors, comments

_NEWEST = (
    "SELECT id, author_id, stream_id, text, raised, status, visibility, created_at FROM comments "
    "WHERE campaign = ? ORDER BY id DESC LIMIT ?"
)
# SQLite reads an index that begins with the author, and stops at fifty
_RECORD = (
    "SELECT count(*), sum(visibility = 'published') FROM (SELECT visibility, campaign, status "
    "FROM comments WHERE author_id = ? ORDER BY created_at DESC LIMIT 50) "
    "WHERE status = 'closed' AND (campaign IS NULL OR campaign <> ?)"
)


class Member(NamedTuple):
    """One copy of a campaign, as its row stands; `at` is in microseconds since 1970."""

    id: CommentId
    author: AuthorId | None
    stream: StreamId
    text: str
    raised: int
    status: str
    visibility: str
    at: int | None


class Members:
    """Who and what a campaign is made of."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self, campaign: CampaignId, limit: int) -> list[Member]:
        """Give a campaign's latest arrivals, the newest first."""
        rows = self._connection.exec_driver_sql(_NEWEST, (campaign, limit))
        return [Member(*row) for row in rows.all()]

    def own(self) -> frozenset[AuthorId]:
        """Give the brand's own accounts."""
        return frozenset(self._connection.scalars(select(authors.c.id).where(text("is_own = 1"))))

    def names(self, ids: Sequence[AuthorId]) -> Mapping[AuthorId, str]:
        """Give authors' names."""
        rows = self._connection.execute(select(authors.c.id, authors.c.name).where(authors.c.id.in_(ids))).all()
        return {AuthorId(id_): name for id_, name in rows}

    def clean(self, ids: Sequence[AuthorId], campaign: CampaignId, fewest: int) -> frozenset[AuthorId]:
        """Give those of whose latest comments elsewhere the team has closed so many, and all of them as fine."""
        found = set()
        for id_ in ids:
            row = self._connection.exec_driver_sql(_RECORD, (id_, campaign)).one()
            if row[0] >= fewest and row[0] == row[1]:
                found.add(id_)
        return frozenset(found)

    def scores(self, ids: Sequence[CommentId], flag: Flag) -> Mapping[CommentId, float]:
        """Give comments' scores for one flag as they stand now."""
        found: dict[CommentId, float] = {}
        for portion in portions(ids):
            query = select(comments.c.id, assessments.c[flag.value]).join(
                assessments,
                (assessments.c.comment_id == comments.c.id) & (assessments.c.revision == comments.c.revision),
            )
            rows = self._connection.execute(query.where(comments.c.id.in_(portion)))
            found.update((CommentId(id_), score) for id_, score in rows)
        return found
