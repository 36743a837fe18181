"""The moderation log: decisions are added and read, never changed."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select

from moderator.domain import (
    Action,
    AuthorId,
    CommentId,
    Decision,
    DecisionId,
    Flag,
    GestureId,
    Origin,
    Reason,
)
from moderator.errors import BrokenChainError
from moderator.gestures import MOVES
from moderator.storage.batches import portions
from moderator.storage.chain import COVERED, GENESIS, canonical, link
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import comments
from moderator.storage.schema_log import decisions, log_head

_COLUMNS = (*COVERED, "previous_hash", "hash")
_INSERT = f"INSERT INTO decisions ({','.join(_COLUMNS)}) VALUES ({','.join('?' * len(_COLUMNS))})"  # noqa: S608 - our own names


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A decision before the log has given it its number, its gesture and its place in the chain."""

    made_at: datetime
    moderator: str
    comment_id: CommentId
    revision: int
    action: Action
    reason: Reason | None
    note: str
    text: str
    flags: Mapping[Flag, float]
    model: str
    origin: Origin
    rule: str = ""
    reverts: DecisionId | None = None
    details: Mapping[str, object]


class Decisions:
    """The moderation log."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, drafts: Sequence[Draft], *, each: bool = False) -> list[DecisionId]:
        """Add the lines of one gesture to the log; the gesture's number is that of its first line.

        With `each`, every line is a gesture of its own, so that it can be taken back alone.
        """
        count, previous = self.head()
        gesture = GestureId(count + 1)
        rows = []
        for number, draft in enumerate(drafts, start=count + 1):
            row = _row(draft, DecisionId(number), GestureId(number) if each else gesture)
            row["previous_hash"], previous = previous, link(previous, row)
            row["hash"] = previous
            rows.append(row)
        if rows:
            self._connection.exec_driver_sql(_INSERT, [tuple(row.values()) for row in rows])
            self._connection.execute(delete(log_head))
            self._connection.execute(insert(log_head).values(id=1, decisions=count + len(rows), hash=previous))
        return [DecisionId(row["id"]) for row in rows]

    def head(self) -> tuple[int, str]:
        """Say how many lines the log has, and the hash of the last."""
        row = self._connection.execute(select(log_head.c.decisions, log_head.c.hash)).one_or_none()
        return (0, GENESIS) if row is None else (row.decisions, row.hash)

    def rows(self) -> Iterator[Mapping[str, Any]]:
        """Give the stored rows as they are, in order: what the chain is proven from."""
        query = select(decisions).order_by(decisions.c.id)
        for row in self._connection.execute(query, execution_options={"yield_per": 1000}).mappings():
            yield dict(row)

    def get(self, id_: DecisionId) -> Decision | None:
        """Look one line up."""
        row = self._connection.execute(select(decisions).where(decisions.c.id == id_)).one_or_none()
        return None if row is None else decision_of(row)

    def about(self, comment: CommentId) -> tuple[Decision, ...]:
        """Give a comment's story, oldest first."""
        query = select(decisions).where(decisions.c.comment_id == comment).order_by(decisions.c.id)
        return tuple(decision_of(row) for row in self._connection.execute(query))

    def of_gesture(self, gesture: GestureId) -> list[Decision]:
        """Give the lines of one gesture in order."""
        query = select(decisions).where(decisions.c.gesture == gesture).order_by(decisions.c.id)
        return [decision_of(row) for row in self._connection.execute(query)]

    def newest_about(
        self, ids: Sequence[CommentId], among: Collection[Action] = MOVES, *, by_time: bool = True
    ) -> Mapping[CommentId, DecisionId]:
        """Name the newest line of these actions about each comment that still stands: what was undone changes nothing.

        Without any named, it is the line by which the comment stands where it does. Lines that an escalation's time has
        brought do not count where not `by_time`.
        """
        found: dict[CommentId, DecisionId] = {}
        by = decisions.alias()
        is_undone = select(by.c.id).where(by.c.reverts == decisions.c.id).exists()
        for portion in portions(ids):
            query = select(decisions.c.comment_id, func.max(decisions.c.id)).where(
                decisions.c.comment_id.in_(portion),
                decisions.c.action.in_([action.value for action in among]),
                decisions.c.reverts.is_(None),
                ~is_undone,
            )
            if not by_time:
                query = query.where(func.json_extract(decisions.c.details, "$.follows").is_(None))
            rows = self._connection.execute(query.group_by(decisions.c.comment_id))
            found.update((CommentId(comment), DecisionId(id_)) for comment, id_ in rows)
        return found

    def about_author(self, author: AuthorId, among: int) -> Mapping[Action, tuple[int, DecisionId]]:
        """Count the decisions about the author's latest comments, so many of them, and name the last of each action.

        Those undone, and those that undid them, are left out.
        """
        latest = select(comments.c.id).where(comments.c.author_id == author)
        latest = latest.order_by(comments.c.created_at.desc()).limit(among)
        by = decisions.alias()
        is_undone = select(by.c.id).where(by.c.reverts == decisions.c.id).exists()
        query = (
            select(decisions.c.action, func.count(), func.max(decisions.c.id))
            .where(decisions.c.comment_id.in_(latest), decisions.c.reverts.is_(None), ~is_undone)
            .group_by(decisions.c.action)
        )
        return {Action(action): (n, DecisionId(last)) for action, n, last in self._connection.execute(query)}

    def times(self, moderator: str, since: datetime) -> list[datetime]:
        """Give when the person's gestures were made since then, oldest first."""
        # a gesture's number is that of its first line
        query = (
            select(decisions.c.made_at)
            .where(decisions.c.moderator == moderator, decisions.c.made_at >= to_stored(since))
            .where(decisions.c.origin == Origin.MODERATOR.value, decisions.c.id == decisions.c.gesture)
            .order_by(decisions.c.id)
        )
        return [from_stored(at) for at in self._connection.scalars(query)]


def _row(draft: Draft, id_: DecisionId, gesture: GestureId) -> dict[str, Any]:
    return {
        "id": id_,
        "made_at": to_stored(draft.made_at),
        "moderator": draft.moderator,
        "comment_id": draft.comment_id,
        "revision": draft.revision,
        "action": draft.action.value,
        "reason": None if draft.reason is None else draft.reason.value,
        "note": draft.note,
        "text": draft.text,
        "flags": _json({flag.value: round(score, 4) for flag, score in draft.flags.items()}),
        "model": draft.model,
        "origin": draft.origin.value,
        "rule": draft.rule,
        "gesture": gesture,
        "reverts": draft.reverts,
        "details": _json(dict(draft.details)),
    }


def _json(value: Mapping[str, object]) -> str:
    return canonical(value).decode("utf-8", "surrogatepass")


def decision_of(row: Row[Any]) -> Decision:
    """Read a line of the log; BrokenChainError for one that nobody has written so."""
    try:
        return _decision_of(row)
    except (ValueError, TypeError, AttributeError) as error:
        raise BrokenChainError("The log was altered: line {id} cannot be read.", id=row.id) from error


def _decision_of(row: Row[Any]) -> Decision:
    return Decision(
        id=DecisionId(row.id),
        made_at=from_stored(row.made_at),
        moderator=row.moderator,
        comment_id=CommentId(row.comment_id),
        revision=row.revision,
        action=Action(row.action),
        reason=None if row.reason is None else Reason(row.reason),
        note=row.note,
        text=row.text,
        flags={Flag(flag): score for flag, score in json.loads(row.flags).items()},
        model=row.model,
        origin=Origin(row.origin),
        rule=row.rule,
        gesture=GestureId(row.gesture),
        reverts=None if row.reverts is None else DecisionId(row.reverts),
        details=json.loads(row.details),
        previous_hash=row.previous_hash,
        hash=row.hash,
    )
