"""The tables of what the team does: the moderation log, the outbox, and notes."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from moderator.storage.schema import Moment, metadata

# Everything that the hash covers stands in the row itself: the log can be proven without any other table.
decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("made_at", Moment, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("action", Text, nullable=False),
    Column("reason", Text),
    Column("note", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("flags", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("gesture", Integer, nullable=False),
    Column("reverts", ForeignKey("decisions.id")),
    Column("details", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
Index("ix_decisions_comment", decisions.c.comment_id)
Index("ix_decisions_gesture", decisions.c.gesture)
Index("ix_decisions_moderator", decisions.c.moderator, decisions.c.id)
Index("ix_decisions_made_at", decisions.c.made_at)
Index("ix_decisions_reverts", decisions.c.reverts, unique=True, sqlite_where=text("reverts IS NOT NULL"))

# How long the log is and how it ends, so that lines cut off its end are missed too.
log_head = Table(
    "log_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("decisions", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)

IS_WAITING = "state IN ('held', 'sending')"

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False),
    Column("action", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("held_until", Moment, nullable=False),
    Column("settled_at", Moment),
    Column("error", Text, nullable=False, server_default=text("''")),
    UniqueConstraint("decision_id", "action"),
)
Index("ix_outbox_waiting", outbox.c.held_until, sqlite_where=text(IS_WAITING))

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comment_id", ForeignKey("comments.id"), nullable=False, index=True),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False, index=True),
    Column("moderator", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)

# For which actions the house wants a reason: every change with who made it, of which an action's last one counts.
reason_policy = Table(
    "reason_policy",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("action", Text, nullable=False),
    Column("is_required", Boolean, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)
