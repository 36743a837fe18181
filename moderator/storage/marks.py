"""What rules have set of comments: flags and priority beside the judgement, and replies laid ready."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select, text

from moderator.domain import Assessment, CommentId
from moderator.storage.batches import portions
from moderator.storage.filtering import hidden
from moderator.storage.rows import NO_MARK, Mark, Standing
from moderator.storage.schema import IS_OPEN, comments, raised_bits, streams_of
from moderator.storage.schema_rules import prepared_replies, rule_marks

_MARK = (
    "INSERT INTO rule_marks (comment_id, flags, priority, judged_raised, judged_priority) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (comment_id) DO UPDATE SET flags = excluded.flags, priority = excluded.priority"
)
_SHOW = "UPDATE comments SET raised = ?, priority = ? WHERE id = ?"
_PREPARE = (
    "INSERT INTO prepared_replies (comment_id, shortcut) VALUES (?, ?) "
    "ON CONFLICT (comment_id) DO UPDATE SET shortcut = excluded.shortcut"
)
_JUDGED = "UPDATE rule_marks SET judged_raised = ?, judged_priority = ? WHERE comment_id = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The flags and the priority that a comment has, with what rules have set over its judgement."""

    raised: int
    priority: int


class Marks:
    """What rules have set; the judgement beside it is kept apart, so that each can change alone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, before: Sequence[Standing], after: Sequence[Standing]) -> None:
        """Set what has changed between these."""
        pairs = list(zip(before, after, strict=True))
        self._mark([new for old, new in pairs if old.mark != new.mark])
        self._prepare([new for old, new in pairs if old.prepared != new.prepared])

    def _mark(self, changed: Sequence[Standing]) -> None:
        marked = [one for one in changed if one.mark != NO_MARK]
        rows = [(one.id, one.mark.flags, one.mark.priority, one.judged_raised, one.judged_priority) for one in marked]
        if rows:
            self._connection.exec_driver_sql(_MARK, rows)
        self.forget([one.id for one in changed if one.mark == NO_MARK])
        if changed:
            self._connection.exec_driver_sql(_SHOW, [(one.raised, one.priority, one.id) for one in changed])

    def _prepare(self, changed: Sequence[Standing]) -> None:
        rows = [(one.id, one.prepared) for one in changed if one.prepared]
        if rows:
            self._connection.exec_driver_sql(_PREPARE, rows)
        for portion in portions([one.id for one in changed if not one.prepared]):
            self._connection.execute(delete(prepared_replies).where(prepared_replies.c.comment_id.in_(portion)))

    def forget(self, ids: Sequence[CommentId]) -> None:
        """Let the judgement alone count of comments, as of those whose text is another one."""
        for portion in portions(ids):
            self._connection.execute(delete(rule_marks).where(rule_marks.c.comment_id.in_(portion)))

    def judged(self, found: Sequence[tuple[CommentId, Assessment]]) -> list[Shown]:
        """Write a new judgement down beside what rules have set, and give what both come to."""
        marks: dict[CommentId, Mark] = {}
        for portion in portions([id_ for id_, _ in found]) if self._is_any() else ():
            rows = self._connection.execute(select(rule_marks).where(rule_marks.c.comment_id.in_(portion)))
            marks |= {CommentId(row.comment_id): Mark(flags=row.flags, priority=row.priority) for row in rows}
        judged = [(raised_bits(a), a.priority, id_) for id_, a in found if id_ in marks]
        if judged:
            self._connection.exec_driver_sql(_JUDGED, judged)
        return [_shown(a, marks.get(id_, NO_MARK)) for id_, a in found]

    def routes(self, brand: str | None) -> tuple[tuple[str, int], ...]:
        """Give the routes that have open comments, by name, with how many."""
        # the signs keep SQLite from walking along all that is open in place of the few that have a route
        query = select(comments.c.route, func.count()).where(comments.c.route.is_not(None), text(f"+({IS_OPEN})"))
        if brand is not None:
            query = query.where(hidden("stream_id").in_(streams_of(brand)))
        rows = self._connection.execute(query.group_by(comments.c.route).order_by(comments.c.route))
        return tuple((route or "", count) for route, count in rows)

    def _is_any(self) -> bool:
        return self._connection.scalar(select(rule_marks.c.comment_id).limit(1)) is not None


def _shown(assessment: Assessment, mark: Mark) -> Shown:
    priority = assessment.priority if mark.priority is None else mark.priority
    return Shown(raised=raised_bits(assessment) | mark.flags, priority=priority)
