"""What rules have found, and how far those that watch the clock and the queues have come."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from moderator.domain import CommentId, RuleState, Status
from moderator.rulings import Event
from moderator.storage.batches import portions
from moderator.storage.moments import to_stored
from moderator.storage.schema import comments
from moderator.storage.schema_rules import rule_hits, rule_progress

_HIT = (
    "INSERT INTO rule_hits (rule, version, comment_id, findings, found_at, event, state, not_done) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rule, version, comment_id) DO UPDATE SET "
    "findings = excluded.findings, found_at = excluded.found_at, event = excluded.event, state = excluded.state, "
    "not_done = excluded.not_done"
)
_REACH = (
    "INSERT INTO rule_progress (rule, version, asked_to) VALUES (?, ?, ?) "
    "ON CONFLICT (rule, version) DO UPDATE SET asked_to = excluded.asked_to"
)
_OVER = (
    "INSERT INTO rule_progress (rule, version, is_over) VALUES (?, ?, ?) "
    "ON CONFLICT (rule, version) DO UPDATE SET is_over = excluded.is_over"
)
# No index is kept for this: some forty look-ups, from great steps to small ones, in one statement.
_TAKEN_BY = """WITH RECURSIVE walk (id, step) AS (SELECT 0, 1 << 40 UNION ALL SELECT CASE WHEN
    (SELECT taken_at FROM comments WHERE comments.id >= walk.id + step ORDER BY comments.id LIMIT 1) <= ?
    THEN walk.id + step ELSE walk.id END, step >> 1 FROM walk WHERE step > 0)
    SELECT id FROM walk WHERE step = 0"""
Version = tuple[str, int]
"""A rule's name and version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """That a rule, live or in shadow, fired on a comment, and what it found; `not_done` says what it could not do."""

    rule: str
    version: int
    comment_id: CommentId
    findings: str
    event: Event = Event.ARRIVED
    state: RuleState = RuleState.LIVE
    not_done: str = ""


class RuleHits:
    """What rules have found."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(self, hits: Sequence[Hit], at: datetime) -> None:
        """Write down what rules have found."""
        found_at = to_stored(at)
        rows = [
            (hit.rule, hit.version, hit.comment_id, hit.findings, found_at, hit.event, hit.state, hit.not_done)
            for hit in hits
        ]
        if rows:
            self._connection.exec_driver_sql(_HIT, rows)

    def counts(self) -> Mapping[Version, int]:
        """Count on how many comments each version of each rule has fired."""
        query = select(rule_hits.c.rule, rule_hits.c.version, func.count())
        rows = self._connection.execute(query.group_by(rule_hits.c.rule, rule_hits.c.version))
        return {(rule, version): count for rule, version, count in rows}

    def caught(self, rule: str, version: int, limit: int) -> list[CommentId]:
        """Give the comments that a version has fired on, the newest finding first."""
        query = select(rule_hits.c.comment_id).where(rule_hits.c.rule == rule, rule_hits.c.version == version)
        query = query.order_by(rule_hits.c.found_at.desc(), rule_hits.c.comment_id.desc()).limit(limit)
        return [CommentId(id_) for id_ in self._connection.scalars(query)]

    def about(self, comment: CommentId) -> tuple[Hit, ...]:
        """Give what rules have found in a comment, in the order in which they did."""
        query = select(rule_hits).where(rule_hits.c.comment_id == comment).order_by(rule_hits.c.found_at)
        return tuple(
            Hit(
                rule=row.rule,
                version=row.version,
                comment_id=comment,
                findings=row.findings,
                event=Event(row.event),
                state=RuleState(row.state or RuleState.LIVE),
                not_done=row.not_done,
            )
            for row in self._connection.execute(query)
        )

    def has_fired(self, rule: str, version: int, among: Collection[CommentId]) -> frozenset[CommentId]:
        """Tell on which of these comments a version has fired."""
        found: set[CommentId] = set()
        for portion in portions(list(among)):
            here = (rule_hits.c.rule == rule, rule_hits.c.version == version, rule_hits.c.comment_id.in_(portion))
            found.update(
                CommentId(id_) for id_ in self._connection.scalars(select(rule_hits.c.comment_id).where(*here))
            )
        return frozenset(found)

    def both(self) -> Mapping[tuple[Version, Version], int]:
        """Count on how many comments two rules have fired both, the name that sorts first standing first."""
        one, other = rule_hits.alias(), rule_hits.alias()
        query = (
            select(one.c.rule, one.c.version, other.c.rule, other.c.version, func.count())
            .join(other, (other.c.comment_id == one.c.comment_id) & (one.c.rule < other.c.rule))
            .group_by(one.c.rule, one.c.version, other.c.rule, other.c.version)
        )
        return {((a, v), (b, w)): count for a, v, b, w, count in self._connection.execute(query)}

    def asked_to(self, rule: str, version: int) -> CommentId | None:
        """Say up to which comment a rule of time has asked; None before it has begun."""
        here = (rule_progress.c.rule == rule, rule_progress.c.version == version)
        found = self._connection.scalar(select(rule_progress.c.asked_to).where(*here))
        return None if found is None else CommentId(found)

    def reach(self, rule: str, version: int, comment: CommentId) -> None:
        """Write down up to which comment a rule of time has asked."""
        self._connection.exec_driver_sql(_REACH, (rule, version, comment))

    def is_over(self, rule: str, version: int) -> bool:
        """Tell whether the queue that a rule watches was over its number when it was last looked at."""
        here = (rule_progress.c.rule == rule, rule_progress.c.version == version)
        return bool(self._connection.scalar(select(rule_progress.c.is_over).where(*here)))

    def set_over(self, rule: str, version: int, *, is_over: bool) -> None:
        """Write down whether it is."""
        self._connection.exec_driver_sql(_OVER, (rule, version, is_over))

    def taken_by(self, at: datetime) -> CommentId:
        """Give the newest comment that had come in by then, 0 for none; numbers grow with the time of coming in."""
        found = self._connection.exec_driver_sql(_TAKEN_BY, (to_stored(at),)).scalar_one()
        return CommentId(found)

    def waiting(self, after: CommentId, until: CommentId, limit: int) -> list[CommentId]:
        """Give the comments between two numbers that are not closed, the first ones."""
        query = select(comments.c.id).where(comments.c.id > after, comments.c.id <= until)
        query = query.where(comments.c.status != Status.CLOSED.value).order_by(comments.c.id).limit(limit)
        return [CommentId(id_) for id_ in self._connection.scalars(query)]
