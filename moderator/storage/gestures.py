"""Gestures as they can be taken back and made again: the log read by them, newest first."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from moderator.domain import CommentId, Decision, DecisionId, GestureId, Origin
from moderator.gestures import MOVES
from moderator.storage.batches import portions
from moderator.storage.decisions import decision_of
from moderator.storage.schema_log import decisions

REPEATS = "repeats"
"""The detail of a decision that was made again: the gesture that it repeats."""


class Gestures:
    """What one key press did, line by line."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self, moderator: str, before: GestureId | None = None) -> GestureId | None:
        """Name the person's newest gesture that is no undo, and of which nothing is undone."""
        line, undone, by = decisions.c, decisions.alias(), decisions.alias()
        is_touched = (
            select(by.c.id).join_from(by, undone, by.c.reverts == undone.c.id).where(undone.c.gesture == line.gesture)
        ).exists()
        query = select(line.gesture).where(*_of(moderator), line.reverts.is_(None), ~is_touched)
        if before is not None:
            query = query.where(line.id < before)
        found = self._connection.scalar(query.order_by(line.id.desc()).limit(1))
        return None if found is None else GestureId(found)

    def to_repeat(self, moderator: str) -> GestureId | None:
        """Name the gesture that the person took back last and has not made again; None once they decide otherwise."""
        line = decisions.c
        repeats = func.json_extract(line.details, f"$.{REPEATS}").label("repeats")
        query = select(line.reverts, repeats).where(*_of(moderator)).order_by(line.id.desc())
        passed = 0
        for reverts, repeated in self._connection.execute(query, execution_options={"yield_per": 100}):
            if reverts is None:
                if repeated is None:
                    return None
                passed += 1
            elif passed:
                passed -= 1
            else:
                return self._of_line(DecisionId(reverts))
        return None

    def reverted(self, ids: Sequence[DecisionId]) -> frozenset[DecisionId]:
        """Tell which of these lines have been undone."""
        found: set[DecisionId] = set()
        for portion in portions(ids):
            query = select(decisions.c.reverts).where(decisions.c.reverts.in_(portion))
            found.update(DecisionId(id_) for id_ in self._connection.scalars(query))
        return frozenset(found)

    def comments(self, gesture: GestureId) -> list[CommentId]:
        """Name the comments that a gesture was about, in the order of its lines."""
        query = select(decisions.c.comment_id).where(decisions.c.gesture == gesture).order_by(decisions.c.id)
        return [CommentId(id_) for id_ in self._connection.scalars(query)]

    def latest(self, ids: Sequence[CommentId]) -> Mapping[CommentId, Decision]:
        """Give the newest line that moved each comment, be it an undo; those never decided about are left out."""
        found: dict[CommentId, Decision] = {}
        for portion in portions(ids):
            newest = select(func.max(decisions.c.id)).where(decisions.c.comment_id.in_(portion))
            newest = newest.where(decisions.c.action.in_([action.value for action in MOVES]))
            newest = newest.group_by(decisions.c.comment_id)
            for row in self._connection.execute(select(decisions).where(decisions.c.id.in_(newest))):
                found[CommentId(row.comment_id)] = decision_of(row)
        return found

    def _of_line(self, id_: DecisionId) -> GestureId | None:
        found = self._connection.scalar(select(decisions.c.gesture).where(decisions.c.id == id_))
        return None if found is None else GestureId(found)


def _of(moderator: str) -> tuple[ColumnElement[bool], ...]:
    # a gesture's number is that of its first line: one row stands for all of it
    line = decisions.c
    return (line.moderator == moderator, line.origin == Origin.MODERATOR.value, line.id == line.gesture)
