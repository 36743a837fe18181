"""The outbox: actions on their way to a platform."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, text, update

from moderator.domain import Action, CommentId, DecisionId, OutboxState, StreamId
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import authors, comments, streams
from moderator.storage.schema_log import IS_WAITING, decisions, outbox

_HELD = OutboxState.HELD.value
_PUT = "INSERT INTO outbox (comment_id, decision_id, action, body, state, held_until) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """An action that shall reach a platform, `body` being a reply's text."""

    comment_id: CommentId
    decision_id: DecisionId
    action: Action
    body: str
    held_until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """An action whose grace has run out, with all that its stream needs to carry it out."""

    id: int
    stream_id: StreamId
    stream: str
    platform: str
    external_id: str
    author: str
    author_external_id: str
    action: Action
    body: str
    moderator: str
    made_at: datetime
    state: OutboxState


class Outbox:
    """Actions on their way."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, parcels: Sequence[Parcel]) -> None:
        """Hold actions back until their grace has run out."""
        rows = [
            (each.comment_id, each.decision_id, each.action.value, each.body, _HELD, to_stored(each.held_until))
            for each in parcels
        ]
        if rows:
            self._connection.exec_driver_sql(_PUT, rows)

    def due(self, at: datetime, limit: int) -> list[Delivery]:
        """Give what may go out now, and what was going out when the program ended."""
        query = (
            select(
                outbox.c.id,
                comments.c.stream_id,
                streams.c.name.label("stream"),
                streams.c.platform,
                comments.c.external_id,
                authors.c.name.label("author"),
                authors.c.external_id.label("author_external_id"),
                outbox.c.action,
                outbox.c.body,
                decisions.c.moderator,
                decisions.c.made_at,
                outbox.c.state,
            )
            .join(comments, comments.c.id == outbox.c.comment_id)
            .join(streams, streams.c.id == comments.c.stream_id)
            .join(decisions, decisions.c.id == outbox.c.decision_id)
            .outerjoin(authors, authors.c.id == comments.c.author_id)
            # said as the index says it, and its order hidden: SQLite would walk through all that was ever sent
            .where(text(IS_WAITING))
            .where(outbox.c.held_until <= to_stored(at))
            .order_by(text("+outbox.id"))
            .limit(limit)
        )
        return [
            Delivery(
                id=row.id,
                stream_id=StreamId(row.stream_id),
                stream=row.stream,
                platform=row.platform,
                external_id=row.external_id,
                author=row.author or "",
                author_external_id=row.author_external_id or "",
                action=Action(row.action),
                body=row.body,
                moderator=row.moderator,
                made_at=from_stored(row.made_at),
                state=OutboxState(row.state),
            )
            for row in self._connection.execute(query)
        ]

    def settle(self, ids: Sequence[int], state: OutboxState, at: datetime, error: str = "") -> None:
        """Write down how far these have come."""
        values = {"state": state.value, "settled_at": to_stored(at), "error": error}
        for portion in portions(ids):
            self._connection.execute(update(outbox).where(outbox.c.id.in_(portion)).values(values))

    def states(self, decision_ids: Sequence[DecisionId]) -> Mapping[tuple[DecisionId, Action], OutboxState]:
        """Say how far the actions of these decisions have come."""
        query = select(outbox.c.decision_id, outbox.c.action, outbox.c.state)
        found: dict[tuple[DecisionId, Action], OutboxState] = {}
        for portion in portions(decision_ids):
            for id_, action, state in self._connection.execute(query.where(outbox.c.decision_id.in_(portion))):
                found[DecisionId(id_), Action(action)] = OutboxState(state)
        return found

    def withdraw(self, decision_ids: Sequence[DecisionId], at: datetime) -> None:
        """Take back what these decisions still hold."""
        values = {"state": OutboxState.WITHDRAWN.value, "settled_at": to_stored(at)}
        for portion in portions(decision_ids):
            here = (outbox.c.decision_id.in_(portion), outbox.c.state == OutboxState.HELD.value)
            self._connection.execute(update(outbox).where(*here).values(values))

    def waiting(self) -> int:
        """Count what has not reached its platform yet."""
        return self._connection.scalar(select(func.count()).select_from(outbox).where(text(IS_WAITING))) or 0
