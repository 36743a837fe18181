"""What became of comments, and when: read from the log, for the promises that brands have made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row

from moderator.domain import Action, CommentId, Flag, Status
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import bit

EDITED = "edited after the decision"
"""How the log names what reopened a comment that its author has edited."""
CLOSES = (Action.APPROVE, Action.HIDE, Action.DELETE, Action.MARK_SPAM, Action.REPLY, Action.BAN)
ARCHIVED = timedelta(days=1)
"""What came in later than that after it was written is from an archive: its time begins when it came in."""

_ASKING = bit(Flag.NEGATIVE) | bit(Flag.QUESTION)
_NOBODY_S = bit(Flag.SPAM) | bit(Flag.BOT) | bit(Flag.PRIZE_HUNTER)
_ASKS = f"(c.raised & {_ASKING} <> 0 AND c.raised & {_NOBODY_S} = 0)"
"""Which comments ask for an answer: promises are made to these, as long as they are flagged so."""
_DAY = ARCHIVED // timedelta(microseconds=1)
_BEGAN = f"(CASE WHEN c.taken_at - c.created_at BETWEEN 0 AND {_DAY} THEN c.created_at ELSE c.taken_at END)"
_NAMES = ", ".join(f"'{action.value}'" for action in CLOSES)
_LINES = f"""SELECT d.comment_id, d.action, d.made_at, d.rule,
    b.name AS brand, {_BEGAN} AS began_at, c.status, {_ASKS} AS asks FROM decisions d
    JOIN comments c ON c.id = d.comment_id JOIN streams s ON s.id = c.stream_id
    JOIN brands b ON b.id = s.brand_id WHERE d.reverts IS NULL
    AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.reverts = d.id) AND d.comment_id IN"""  # noqa: S608 - our own names
_SETTLED = f"(SELECT comment_id FROM decisions WHERE made_at >= ? AND made_at < ? AND action IN ({_NAMES}))"  # noqa: S608
_COMMENTS = f"""SELECT c.id, b.name AS brand, {_BEGAN} AS began_at, c.status, {_ASKS} AS asks FROM comments c
    JOIN streams s ON s.id = c.stream_id JOIN brands b ON b.id = s.brand_id WHERE c.id IN"""  # noqa: S608
_IS_LATE = f"""SELECT count(*) FROM comments c JOIN streams s ON s.id = c.stream_id JOIN brands b ON b.id = s.brand_id
    WHERE b.name = ? AND c.status <> 'closed' AND {_ASKS}
    AND {_BEGAN} >= ? AND {_BEGAN} < ?"""  # noqa: S608
_IS_UNANSWERED = """ AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.comment_id = c.id AND d.action = 'reply'
    AND d.reverts IS NULL AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.reverts = d.id))"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treated:
    """What became of a comment.

    `asks` says that it asks for an answer: it is flagged as negative or a question, and not as spam, a bot's or a
    prize-hunter's. `edited_at` are the times at which its author has edited it after it was closed.
    """

    comment: CommentId
    brand: str
    asks: bool
    began_at: datetime
    edited_at: tuple[datetime, ...]
    replied_at: datetime | None
    closed_at: datetime | None
    is_closed: bool


class TreatedComments:
    """How comments were treated."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def one(self, comment: CommentId) -> Treated:
        """Tell it of one comment."""
        (found,) = self.several([comment])
        return found

    def several(self, comments: Sequence[CommentId]) -> list[Treated]:
        """Tell it of several."""
        found: list[Treated] = []
        for portion in portions(comments):
            here = f"({','.join('?' * len(portion))})"
            rows = self._connection.exec_driver_sql(f"{_COMMENTS} {here}", tuple(portion)).all()
            query = f"{_LINES} {here} ORDER BY d.comment_id, d.id"
            lines = groupby(
                self._connection.exec_driver_sql(query, tuple(portion)), key=lambda row: int(row.comment_id)
            )
            known = {comment: list(made) for comment, made in lines}
            found += [_treated(CommentId(row.id), row, known.get(row.id, ())) for row in rows]
        return found

    def settled(self, since: datetime, until: datetime) -> Iterator[Treated]:
        """Tell it of every comment that was closed within a time, be it that it was reopened since."""
        span = (to_stored(since), to_stored(until))
        rows = self._connection.exec_driver_sql(f"{_LINES} {_SETTLED} ORDER BY d.comment_id, d.id", span)
        for comment, lines in groupby(rows, key=lambda row: int(row.comment_id)):
            known = list(lines)
            yield _treated(CommentId(comment), known[0], known)

    def waiting(self, brand: str, began: tuple[datetime, datetime], *, for_answer: bool) -> int:
        """Count comments of a brand that ask for an answer, began within that time, and are not closed.

        With `for_answer`, those that have been answered already are left out.
        """
        query = _IS_LATE + (_IS_UNANSWERED if for_answer else "")
        given = (brand, *map(to_stored, began))
        return int(self._connection.exec_driver_sql(query, given).scalar_one())


def _treated(comment: CommentId, plain: Row[Any], lines: Sequence[Row[Any]]) -> Treated:
    replied: int | None = None
    closed: int | None = None
    edited: list[datetime] = []
    for line in lines:
        if line.action == Action.REPLY and replied is None:
            replied = line.made_at
        if line.action in CLOSES:
            closed = line.made_at
        elif line.action == Action.REOPEN:
            closed = None
            edited += [from_stored(line.made_at)] * (line.rule == EDITED)
    return Treated(
        comment=comment,
        brand=plain.brand,
        asks=bool(plain.asks),
        began_at=from_stored(plain.began_at),
        edited_at=tuple(edited),
        replied_at=from_stored(replied),
        closed_at=from_stored(closed) if plain.status == Status.CLOSED else None,
        is_closed=plain.status == Status.CLOSED,
    )
