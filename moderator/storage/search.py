"""Full text over comments, authors and posts, filled once a batch; and what is typed, as conditions on comments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isqrt

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    column,
    false,
    func,
    select,
    text,
)

from moderator.domain import CommentId
from moderator.search_text import How, Place, Term, parsed
from moderator.storage.schema import comments, posts
from moderator.storage.vocabulary import Vocabulary

Condition = ColumnElement[bool]

FEW = 1000
"""So many comments are looked up about as fast as a page of common ones is found in the order of its queue."""
LOOKED_AT = 20_000
"""So many are counted one by one."""
MANY = 20_000
FEW_WORDS = 64
_STEP_PAGES = 500

_INSERT = "INSERT INTO search (rowid, text, author, post) VALUES (?, ?, ?, ?)"
_FORGET = "DELETE FROM search WHERE rowid = ?"
_FIND = "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"
_GATHER = (
    "SELECT count(*), json_group_array(rowid) FROM "
    "(SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)"
)
# The plus keeps SQLite from looking each of the many found ones up: it is to read the queue in its order.
_IS_IN = "+comments.id IN (SELECT rowid FROM search WHERE search MATCH :searched)"
_IS_NOT_IN = "+comments.id NOT IN (SELECT rowid FROM search WHERE search MATCH :searched)"
_IS_UNDER = "comments.id IN (SELECT id FROM comments WHERE post_id IN ({posts}))"
_NEWEST = "SELECT max(id) FROM comments"
_TIDY = "INSERT INTO search (search, rank) VALUES ('merge', ?)"
_CHANGES = "SELECT total_changes()"
_TIDY_PAIRS = "INSERT INTO search (search, rank) VALUES ('usermerge', 2)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words by which one comment is found."""

    id: CommentId
    text: str
    author: str
    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was searched for, as a condition. Where `is_few`, it is best read first; else the queue in its order.

    Where it is not `is_exact`, it holds for the last comments alone that have it.
    """

    condition: Condition
    is_few: bool = False
    is_exact: bool = True


class Search:
    """Words in comments, authors and posts."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary | None = None) -> None:
        self._connection = connection
        self._vocabulary = vocabulary or Vocabulary()

    def add(self, found: Sequence[Words]) -> None:
        """Make comments findable."""
        if found:
            rows = [(words.id, words.text, words.author, words.post) for words in found]
            self._connection.exec_driver_sql(_INSERT, rows)

    def forget(self, ids: Sequence[CommentId]) -> None:
        """Take comments out, whatever names they were added under."""
        if ids:
            self._connection.exec_driver_sql(_FORGET, [(id_,) for id_ in ids])

    def find(self, typed: str) -> Found:
        """Say how to find what a person typed; where there is no word in it, nothing is found."""
        expression, others = self._read(typed)
        if expression is None:
            return Found(condition=and_(*others))
        ids, is_few = self._last(expression, self.few())
        return Found(condition=and_(*others, _is_one_of(ids) if is_few else _is_in(expression)), is_few=is_few)

    def find_to_count(self, typed: str) -> Found:
        """Say how to count what a person typed; of what is in very many comments, some are looked at."""
        expression, others = self._read(typed)
        if expression is None:
            return Found(condition=and_(*others))
        ids, is_exact = self._last(expression, LOOKED_AT)
        return Found(condition=and_(*others, _is_one_of(ids)), is_few=True, is_exact=is_exact)

    def _read(self, typed: str) -> tuple[str | None, list[Condition]]:
        """Give what the index is asked, and conditions beside that."""
        terms = parsed(typed)
        under = [self._posts(term) for term in terms]
        others: list[Condition] = [_is_under(ids) for ids in under if ids]
        rest = [term for term, ids in zip(terms, under, strict=True) if not ids]
        wanted = [self._expression(term) for term in rest if not term.is_left_out]
        unwanted = [self._expression(term) for term in rest if term.is_left_out]
        if wanted:
            return " AND ".join(wanted) + "".join(f" NOT {one}" for one in unwanted), others
        return None, [*others, *(_is_in(one, _IS_NOT_IN) for one in unwanted)] if terms else [false()]

    def prepare(self) -> None:
        """Read the vocabulary, which the first search for a part of a word needs."""
        self._vocabulary.read(self._connection)

    def known(self) -> list[tuple[str, int]]:
        """Give the words of the index, each with how many comments have it."""
        return self._vocabulary.words(self._connection)

    def tidy(self) -> bool:
        """Merge a little of the index, which many batches have left in pieces; says whether there is more to do."""
        self._connection.exec_driver_sql(_TIDY_PAIRS)
        before = self._connection.exec_driver_sql(_CHANGES).scalar_one()
        self._connection.exec_driver_sql(_TIDY, (_STEP_PAGES,))
        # a step that finds nothing to do writes one row of its own all the same
        return bool(self._connection.exec_driver_sql(_CHANGES).scalar_one() - before > 1)

    def _posts(self, term: Term) -> list[int]:
        """Give the posts that have what was typed for their own id."""
        if term.place is not Place.POST or term.is_left_out:
            return []
        return list(self._connection.scalars(select(posts.c.id).where(posts.c.external_id == term.typed)))

    def few(self) -> int:
        """Say how many comments are looked up about as fast as a page is found in the order of its queue."""
        newest = self._connection.exec_driver_sql(_NEWEST).scalar() or 0
        return max(FEW, 2 * isqrt(newest))

    def _last(self, expression: str, most: int) -> tuple[str, bool]:
        """Give the numbers of the last comments that have it as JSON, and whether they are all."""
        count, ids = self._connection.exec_driver_sql(_GATHER, (expression, most + 1)).one()
        return ids, count <= most

    def _expression(self, term: Term) -> str:
        """Write a term as the index reads it."""
        if term.how is How.WHOLE:
            found = _any_of(term.spellings)
        elif term.how is How.PART:
            found = self._with_part(term)
        else:
            found = self._beginning(term)
            if len(term.words) == 1 and not self._is_there(_placed(found, term)):
                found = self._with_part(term)
        return _placed(found, term)

    def _beginning(self, term: Term) -> str:
        """Write the beginning of a word; a few usual words one by one, which need not be gathered and sorted first."""
        known = self._vocabulary.beginning(self._connection, term.spellings) if len(term.words) == 1 else None
        if known is not None and known[1] > MANY and 0 < len(known[0]) <= FEW_WORDS:
            return _any_of(known[0])
        return _any_of(term.spellings, "*")

    def _with_part(self, term: Term) -> str:
        return _any_of(self._vocabulary.having(self._connection, term.words[0])) or '""'

    def _is_there(self, expression: str) -> bool:
        return self._connection.exec_driver_sql(_FIND, (expression, 1)).first() is not None


def _placed(expression: str, term: Term) -> str:
    return f"({{{term.place}}} : ({expression}))" if term.place else f"({expression})"


def _any_of(words: Iterable[str], ending: str = "") -> str:
    return " OR ".join(f'"{word}"{ending}' for word in words)


def _is_in(expression: str, condition: str = _IS_IN) -> Condition:
    return text(condition).bindparams(bindparam("searched", expression, unique=True))  # type: ignore[return-value]


def _is_under(ids: Sequence[int]) -> Condition:
    return text(_IS_UNDER.format(posts=",".join(map(str, ids))))  # type: ignore[return-value]


def _is_one_of(ids: str) -> Condition:
    values = func.json_each(ids).table_valued(column("value"))
    return comments.c.id.in_(select(values.c.value))
