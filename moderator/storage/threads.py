"""The thread around a comment: up to its first comment, and down from there."""

from typing import Any

from sqlalchemy import Connection, Row, select

from moderator.domain import CommentId, Status, Visibility
from moderator.storage.moments import from_stored
from moderator.storage.schema import authors, comments, raised_flags
from moderator.views import ThreadLine

_DEEPEST = 50
"""More steps up than platforms nest; a ring of parents in a damaged export ends here as well."""

_LINES = select(
    comments.c.id,
    comments.c.stream_id,
    comments.c.external_id,
    comments.c.parent_external_id,
    comments.c.text,
    comments.c.created_at,
    comments.c.status,
    comments.c.visibility,
    comments.c.raised,
    authors.c.name.label("author"),
).outerjoin(authors, authors.c.id == comments.c.author_id)


class Threads:
    """What stands around a comment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def around(self, id_: CommentId, limit: int) -> tuple[ThreadLine, ...]:
        """Give the whole thread in reading order, or nothing when the comment stands alone."""
        first = self._first(id_)
        lines: list[ThreadLine] = []
        seen: set[int] = set()
        waiting = [(first, 0)]
        while waiting and len(lines) < limit:
            row, depth = waiting.pop()
            if row.id in seen:
                continue
            seen.add(row.id)
            lines.append(_line(row, depth))
            waiting.extend((answer, depth + 1) for answer in reversed(self._answers(row, limit)))
        return tuple(lines) if len(lines) > 1 else ()

    def parent_author(self, id_: CommentId) -> str:
        """Name whom the comment answers; empty when nobody, or nobody known."""
        row = self._parent(self._row(id_))
        return "" if row is None else row.author or ""

    def _first(self, id_: CommentId) -> Row[*tuple[Any, ...]]:
        row = self._row(id_)
        for _ in range(_DEEPEST):
            parent = self._parent(row)
            if parent is None:
                return row
            row = parent
        return row

    def _row(self, id_: CommentId) -> Row[*tuple[Any, ...]]:
        return self._connection.execute(_LINES.where(comments.c.id == id_)).one()

    def _parent(self, row: Row[*tuple[Any, ...]]) -> Row[*tuple[Any, ...]] | None:
        if row.parent_external_id is None:
            return None
        here = (comments.c.stream_id == row.stream_id, comments.c.external_id == row.parent_external_id)
        return self._connection.execute(_LINES.where(*here)).one_or_none()

    def _answers(self, row: Row[*tuple[Any, ...]], limit: int) -> list[Row[*tuple[Any, ...]]]:
        here = (comments.c.stream_id == row.stream_id, comments.c.parent_external_id == row.external_id)
        query = _LINES.where(*here).order_by(comments.c.created_at, comments.c.id).limit(limit)
        return list(self._connection.execute(query))


def _line(row: Row[*tuple[Any, ...]], depth: int) -> ThreadLine:
    return ThreadLine(
        id=CommentId(row.id),
        author=row.author or "",
        text=row.text,
        created_at=from_stored(row.created_at),
        depth=depth,
        status=Status(row.status),
        visibility=Visibility(row.visibility),
        raised=raised_flags(row.raised),
    )
