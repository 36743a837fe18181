"""The indexes that queues are read by, in each order, and the table of saved views.

Every comment stands in those by status, and in those of each flag that is raised on it while it is open; other queues
are merged from these. Times run upwards, and the newest are read from the end: comments come in by time, and are added
fastest there. Behind what an index is sorted by stand the columns that narrow a queue most often, so that SQLite passes
over the rest without looking their rows up.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, text

from moderator.domain import Flag
from moderator.storage.schema import (
    IS_OUT_OF_THE_WAY,
    Moment,
    comments,
    is_open_and_raised,
    metadata,
)

_PRIORITY = (comments.c.priority.desc(), comments.c.id)
_BY_TIME = (comments.c.created_at, comments.c.id)
_NEWEST = (comments.c.created_at.desc(), comments.c.id.desc())
_NARROWING = (comments.c.stream_id, comments.c.lang)
IS_GIVEN = "assignee_id IS NOT NULL"


for _order, _columns in (("", _PRIORITY), ("_newest", _BY_TIME)):
    Index(f"ix_status{_order}", comments.c.status, *_columns, comments.c.raised, *_NARROWING)
    for _flag in Flag:
        _where = text(is_open_and_raised(_flag))
        Index(f"ix_open_{_flag}{_order}", *_columns, *_NARROWING, sqlite_where=_where, postgresql_where=_where)

# What no comment is when it arrives costs an import nothing.
for _order, _sorted in (("", _PRIORITY), ("_newest", _NEWEST)):
    Index(f"ix_given{_order}", comments.c.assignee_id, comments.c.status, *_sorted, sqlite_where=text(IS_GIVEN))
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
