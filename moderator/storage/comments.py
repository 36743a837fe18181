"""Comments: taking them in by the batch, finding them, and moving them through the team's work."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, select, text, update

from moderator.domain import CampaignId, CommentId, Status, StreamId, Visibility
from moderator.storage.batches import portions
from moderator.storage.links import has_link
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.rows import NO_MARK, Arrival, Edit, Known, Mark, Standing
from moderator.storage.schema import IS_OUT_OF_THE_WAY, comments, raised_bits, revisions

_KNOWN = "SELECT external_id, id, text, revision, status, campaign FROM comments WHERE stream_id = ? AND external_id IN"
_INSERT = (
    "INSERT INTO comments (id, stream_id, external_id, post_id, author_id, parent_external_id, text, revision, "
    "created_at, taken_at, status, visibility, priority, raised, campaign, lang, has_link) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_STANDING = (
    "SELECT c.id, c.external_id, c.stream_id, s.name, s.platform, c.author_id, a.name, c.text, c.revision, c.status, "
    "c.visibility, c.assignee_id, c.due_at, a.is_banned, c.raised, c.campaign, c.priority, c.route, p.shortcut, "
    "m.flags, m.priority, m.judged_raised, m.judged_priority FROM comments c JOIN streams s ON s.id = c.stream_id "
    "LEFT JOIN authors a ON a.id = c.author_id LEFT JOIN rule_marks m ON m.comment_id = c.id "
    "LEFT JOIN prepared_replies p ON p.comment_id = c.id WHERE c.id IN"
)
_MOVE = "UPDATE comments SET status = ?, visibility = ?, assignee_id = ?, due_at = ?, route = ? WHERE id IN"
_MANY_OVERDUE = 1000
_OVERDUE = (
    f"SELECT count(*) FROM (SELECT 1 FROM comments WHERE {IS_OUT_OF_THE_WAY} "  # noqa: S608
    "AND status = ? AND due_at <= ?{of_brand} LIMIT ?)"
)
_OF_BRAND = " AND stream_id IN (SELECT s.id FROM streams s JOIN brands b ON b.id = s.brand_id WHERE b.name = ?)"


class Comments:
    """What is written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self, stream: StreamId, external_ids: Sequence[str]) -> Mapping[str, Known]:
        """Give what the inbox has of these; unknown ids are left out."""
        found: dict[str, Known] = {}
        for portion in portions(external_ids):
            # an expression of so many values takes SQLAlchemy longer to write than SQLite to answer
            query = f"{_KNOWN} ({','.join('?' * len(portion))})"
            for row in self._connection.exec_driver_sql(query, (stream, *portion)):
                found[row.external_id] = Known(
                    id=CommentId(row.id),
                    text=row.text,
                    revision=row.revision,
                    status=Status(row.status),
                    campaign=None if row.campaign is None else CampaignId(row.campaign),
                )
        return found

    def add(self, stream: StreamId, arrivals: Sequence[Arrival], at: datetime) -> list[CommentId]:
        """Add new comments; answers their numbers in the same order."""
        first = (self._connection.scalar(select(func.max(comments.c.id))) or 0) + 1
        taken_at = to_stored(at)
        rows = [_row(first + n, stream, arrival, taken_at) for n, arrival in enumerate(arrivals)]
        if rows:
            self._connection.exec_driver_sql(_INSERT, rows)
        return [CommentId(first + n) for n in range(len(rows))]

    def revise(self, edits: Sequence[Edit], at: datetime) -> None:
        """Give comments their new text and judgement; the earlier text is kept."""
        if not edits:
            return
        ended = [
            {"comment_id": e.known.id, "revision": e.known.revision, "text": e.known.text, "ended_at": to_stored(at)}
            for e in edits
        ]
        self._connection.execute(revisions.insert(), ended)
        statement = update(comments).where(comments.c.id == bindparam("comment"))
        names = ("text", "revision", "priority", "raised", "campaign", "lang", "has_link")
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
        self._connection.execute(statement.values(values), [_revised(edit) for edit in edits])

    def find(self, external_id: str) -> list[CommentId]:
        """Look a comment up by its stream's own id; several streams may have the same."""
        query = select(comments.c.id).where(comments.c.external_id == external_id).limit(2)
        return [CommentId(id_) for id_ in self._connection.scalars(query)]

    def standing(self, ids: Sequence[CommentId]) -> list[Standing]:
        """Give what a decision has to know, in the order of the numbers; missing ones are left out."""
        found: dict[int, Standing] = {}
        for portion in portions(ids):
            query = f"{_STANDING} ({','.join('?' * len(portion))})"
            found.update((row[0], _standing(row)) for row in self._connection.exec_driver_sql(query, tuple(portion)))
        return [found[id_] for id_ in ids if id_ in found]

    def move(self, standings: Sequence[Standing]) -> None:
        """Put comments where these say: status, visibility, assignee, the time they are due, and route."""
        places: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
        for one in standings:
            due_at, route = to_stored(one.due_at), one.route or None
            where = (one.status.value, one.visibility.value, one.assignee_id, due_at, route)
            places[where].append(one.id)
        # one gesture moves most comments to one place: a statement for each place, not for each comment
        for place, ids in places.items():
            for portion in portions(ids):
                here = f"{_MOVE} ({','.join('?' * len(portion))})"
                self._connection.exec_driver_sql(here, (*place, *portion))

    def due(self, status: Status, at: datetime) -> list[CommentId]:
        """Give comments of that status whose time has come."""
        query = select(comments.c.id).where(*due_by(status, at))
        return [CommentId(id_) for id_ in self._connection.scalars(query)]

    def count_overdue(self, status: Status, at: datetime, brand: str | None) -> int:
        """Count them, of all brands or one, up to a thousand."""
        of_brand = "" if brand is None else _OF_BRAND
        given = (status.value, to_stored(at), *(() if brand is None else (brand,)), _MANY_OVERDUE)
        found: int = self._connection.exec_driver_sql(_OVERDUE.format(of_brand=of_brand), given).scalar_one()
        return found

    def revisions(self, id_: CommentId) -> list[tuple[str, datetime]]:
        """Give the texts that an edit has replaced, oldest first, and when it came in."""
        query = select(revisions.c.text, revisions.c.ended_at).where(revisions.c.comment_id == id_)
        rows = self._connection.execute(query.order_by(revisions.c.revision))
        return [(text, from_stored(ended_at)) for text, ended_at in rows]

    def text_of(self, id_: CommentId, revision: int) -> str | None:
        """Give the text that a comment had before an edit; None when that revision is not an earlier one."""
        here = (revisions.c.comment_id == id_, revisions.c.revision == revision)
        found: str | None = self._connection.scalar(select(revisions.c.text).where(*here))
        return found

    def is_empty(self) -> bool:
        """Say whether nothing has come in yet."""
        return self._connection.scalar(select(comments.c.id).limit(1)) is None


def _row(id_: int, stream: StreamId, arrival: Arrival, taken_at: int) -> tuple[object, ...]:
    comment, assessment = arrival.comment, arrival.assessment
    return (
        id_,
        stream,
        comment.external_id,
        arrival.post,
        arrival.author,
        comment.parent_external_id,
        comment.text,
        to_stored(comment.created_at),
        taken_at,
        arrival.status.value,
        comment.visibility.value,
        assessment.priority,
        arrival.bits,
        arrival.campaign,
        assessment.lang,
        has_link(comment.text),
    )


def due_by(status: Status, at: datetime) -> list[ColumnElement[bool]]:
    """Say which comments of that status are due."""
    # the first condition alone lets SQLite take the index, which is there for the few
    return [text(IS_OUT_OF_THE_WAY), comments.c.status == status.value, comments.c.due_at <= to_stored(at)]  # type: ignore[list-item]


def _revised(edit: Edit) -> dict[str, object]:
    return {
        "comment": edit.known.id,
        "new_text": edit.comment.text,
        "new_revision": edit.known.revision + 1,
        "new_priority": edit.assessment.priority,
        "new_raised": raised_bits(edit.assessment),
        "new_campaign": edit.campaign,
        "new_lang": edit.assessment.lang,
        "new_has_link": has_link(edit.comment.text),
    }


def _standing(row: Row[Any]) -> Standing:
    values: tuple[Any, ...] = tuple(row)
    id_, external_id, stream_id, stream, platform, author_id, author, text_ = values[:8]
    revision, status, visibility, assignee_id, due_at, is_banned, raised, campaign = values[8:16]
    priority, route, prepared, *marked = values[16:]
    flags, set_to, judged_raised, judged_priority = marked if marked[0] is not None else (0, None, raised, priority)
    return Standing(
        id=id_,
        external_id=external_id,
        stream_id=stream_id,
        stream=stream,
        platform=platform,
        author_id=author_id,
        author=author or "",
        text=text_,
        revision=revision,
        status=Status(status),
        visibility=Visibility(visibility),
        assignee_id=assignee_id,
        due_at=from_stored(due_at),
        is_banned=bool(is_banned),
        raised=raised,
        campaign=campaign,
        priority=priority,
        judged_raised=judged_raised,
        judged_priority=judged_priority,
        mark=Mark(flags=flags, priority=set_to) if marked[0] is not None else NO_MARK,
        route=route or "",
        prepared=prepared or "",
    )
