"""Posts that are commented on."""

from collections.abc import Callable, Iterable, Mapping

from sqlalchemy import Connection, select

from moderator.domain import Post, PostId, StreamId
from moderator.storage.batches import portions
from moderator.storage.schema import posts

# An export that leaves a title out does not take away one that another gave.
_UPSERT = (
    "INSERT INTO posts (stream_id, external_id, title, url, is_contest) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (stream_id, external_id) DO UPDATE SET "
    "title = coalesce(nullif(excluded.title, ''), posts.title), url = coalesce(nullif(excluded.url, ''), posts.url), "
    "is_contest = max(posts.is_contest, excluded.is_contest)"
)


class Posts:
    """What is commented on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(
        self, stream: StreamId, found: Iterable[Post], announces_contest: Callable[[str], bool]
    ) -> Mapping[str, PostId]:
        """Make or complete posts; answers their numbers by external id."""
        known = {post.external_id: post for post in found}
        if not known:
            return {}
        rows = [(stream, p.external_id, p.title, p.url, int(announces_contest(p.title))) for p in known.values()]
        self._connection.exec_driver_sql(_UPSERT, rows)
        ids: dict[str, PostId] = {}
        for portion in portions(list(known)):
            query = select(posts.c.external_id, posts.c.id)
            query = query.where(posts.c.stream_id == stream, posts.c.external_id.in_(portion))
            ids.update((key, PostId(id_)) for key, id_ in self._connection.execute(query))
        return ids
