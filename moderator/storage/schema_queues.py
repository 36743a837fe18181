"""The indexes that queues are read by, in each order, and the table of saved views.

Behind what an index is sorted by stand the columns that narrow a queue most often, so that SQLite passes over the rest
without looking their rows up.
"""

from sqlalchemy import Boolean, Column, ColumnElement, ForeignKey, Index, Integer, Table, Text, text

from moderator.domain import Flag
from moderator.storage.schema import (
    IS_OPEN,
    IS_OUT_OF_THE_WAY,
    NEEDS_DECISION,
    Moment,
    comments,
    is_open_and_raised,
    metadata,
)

_PRIORITY = (comments.c.priority.desc(), comments.c.id)
_NEWEST = (comments.c.created_at.desc(), comments.c.id.desc())
_NARROWING = (comments.c.stream_id, comments.c.lang)
IS_CLOSED = "status = 'closed'"
IS_GIVEN = "assignee_id IS NOT NULL"


def _queue_indexes(name: str, condition: str | None, *narrowing: ColumnElement[object]) -> None:
    where = None if condition is None else text(condition)
    for order, columns in (("", _PRIORITY), ("_newest", _NEWEST)):
        Index(f"{name}{order}", *columns, *narrowing, sqlite_where=where, postgresql_where=where)


for _flag in Flag:
    _queue_indexes(f"ix_open_{_flag}", is_open_and_raised(_flag), *_NARROWING)
_queue_indexes("ix_open_needs_decision", NEEDS_DECISION, *_NARROWING)
_queue_indexes("ix_open_everything", IS_OPEN, *_NARROWING)
_queue_indexes("ix_closed", IS_CLOSED, comments.c.raised, *_NARROWING)
# The same for the queue of all: without a condition, since its comments have every status.
_queue_indexes("ix_all", None, *_NARROWING)

# What no comment is when it arrives costs an import nothing.
for _order, _columns in (("", _PRIORITY), ("_newest", _NEWEST)):
    Index(f"ix_waiting{_order}", comments.c.status, *_columns, sqlite_where=text(IS_OUT_OF_THE_WAY))
    Index(f"ix_given{_order}", comments.c.assignee_id, comments.c.status, *_columns, sqlite_where=text(IS_GIVEN))
Index(
    "ix_out_of_the_way",
    comments.c.status,
    comments.c.due_at,
    comments.c.stream_id,
    sqlite_where=text(IS_OUT_OF_THE_WAY),
)
Index("ix_comments_lang", comments.c.lang)

views = Table(
    "views",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("filter", Text, nullable=False),
    Column("owner_id", ForeignKey("moderators.id"), nullable=False),
    Column("is_shared", Boolean, nullable=False),
    Column("place", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
)
