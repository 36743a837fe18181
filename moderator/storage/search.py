"""Full text over comments, authors and posts, filled once a batch."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex
from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text

from moderator.domain import CommentId

search = Table("search", MetaData(), Column("rowid", Integer), Column("search", Text))
"""The full-text table as queries see it; its real columns are FTS5's own."""

_INSERT = "INSERT INTO search (rowid, text, author, post) VALUES (?, ?, ?, ?)"
_FORGET = "DELETE FROM search WHERE rowid = ?"
_WORD = regex.compile(r"[\p{L}\p{N}]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words by which one comment is found."""

    id: CommentId
    text: str
    author: str
    post: str


class Search:
    """Words in comments, authors and posts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, found: Sequence[Words]) -> None:
        """Make comments findable."""
        if found:
            rows = [(words.id, words.text, words.author, words.post) for words in found]
            self._connection.exec_driver_sql(_INSERT, rows)

    def forget(self, ids: Sequence[CommentId]) -> None:
        """Take comments out, whatever names they were added under."""
        if ids:
            self._connection.exec_driver_sql(_FORGET, [(id_,) for id_ in ids])


def match(words: str) -> str | None:
    """Write what a person typed as an FTS5 expression: every word must be there, the beginning of it is enough."""
    found = _WORD.findall(words)
    return " ".join(f'"{word}"*' for word in found) if found else None
