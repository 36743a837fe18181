"""The thread around a comment: up to its first comment, and down from there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from moderator.domain import CommentId, Status, Visibility
from moderator.storage.moments import from_stored
from moderator.storage.schema import authors, comments, raised_flags
from moderator.views import ThreadLine

_DEEPEST = 50
"""More steps up than platforms nest; a ring of parents in a damaged export ends here as well."""
_MOST = 2000
"""Answers of a thread that are looked at; of one with more, some of the latest may be left out."""

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
    authors.c.is_own,
).outerjoin(authors, authors.c.id == comments.c.author_id)

_Line = Row[*tuple[Any, ...]]


class Threads:
    """What stands around a comment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def around(self, id_: CommentId, limit: int) -> tuple[tuple[ThreadLine, ...], int]:
        """Give the thread in reading order, and how many lines it has; nothing when the comment stands alone.

        Of a long thread, `limit` lines near the comment are given.
        """
        path = self._path(id_)
        rows = {row.id: row for row in [*path, *self._below(path)]}
        lines = [_line(row, depth) for row, depth in _in_order(path[0], rows)]
        if len(lines) < 2:
            return (), 0
        place = next(number for number, line in enumerate(lines) if line.id == id_)
        first = max(0, min(place - limit // 2, len(lines) - limit))
        return tuple(lines[first : first + limit]), len(lines)

    def parent_author(self, id_: CommentId) -> str:
        """Name whom the comment answers; empty when nobody, or nobody known."""
        row = self._parent(self._row(id_))
        return "" if row is None else row.author or ""

    def _path(self, id_: CommentId) -> list[_Line]:
        """Give the comments from the thread's first down to this one."""
        found = [self._row(id_)]
        for _ in range(_DEEPEST):
            parent = self._parent(found[0])
            if parent is None or parent.id in {row.id for row in found}:
                break
            found.insert(0, parent)
        return found

    def _below(self, path: Sequence[_Line]) -> list[_Line]:
        """Give the answers below the first comment level by level, and all those to the last one of the path."""
        found, seen = self._answers([path[-1]]), {row.id for row in path}
        level = [path[0]]
        while level and len(found) < _MOST:
            level = [row for row in self._answers(level) if row.id not in seen]
            seen.update(row.id for row in level)
            found += level
        return found

    def _row(self, id_: CommentId) -> _Line:
        return self._connection.execute(_LINES.where(comments.c.id == id_)).one()

    def _parent(self, row: _Line) -> _Line | None:
        if row.parent_external_id is None:
            return None
        here = (comments.c.stream_id == row.stream_id, comments.c.external_id == row.parent_external_id)
        return self._connection.execute(_LINES.where(*here)).one_or_none()

    def _answers(self, rows: Sequence[_Line]) -> list[_Line]:
        """Give the answers to comments of one stream."""
        answered = [row.external_id for row in rows]
        here = (comments.c.stream_id == rows[0].stream_id, comments.c.parent_external_id.in_(answered))
        query = _LINES.where(*here).order_by(comments.c.created_at, comments.c.id).limit(_MOST)
        return list(self._connection.execute(query))


def _in_order(first: _Line, rows: Mapping[int, _Line]) -> Iterator[tuple[_Line, int]]:
    """Go through a thread in reading order: each answer below what it answers, with its depth."""
    answers: defaultdict[str, list[_Line]] = defaultdict(list)
    for row in sorted(rows.values(), key=lambda row: (row.created_at or 0, row.id)):
        if row.id != first.id and row.parent_external_id is not None:
            answers[row.parent_external_id].append(row)
    waiting = [(first, 0)]
    while waiting:
        row, depth = waiting.pop()
        yield row, depth
        waiting.extend((answer, depth + 1) for answer in reversed(answers.pop(row.external_id, [])))


def _line(row: _Line, depth: int) -> ThreadLine:
    return ThreadLine(
        id=CommentId(row.id),
        author=row.author or "",
        text=row.text,
        created_at=from_stored(row.created_at),
        depth=depth,
        status=Status(row.status),
        visibility=Visibility(row.visibility),
        raised=raised_flags(row.raised),
        is_own=bool(row.is_own),
    )
