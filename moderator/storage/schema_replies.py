"""The tables of canned replies: every version of them, where they were sent, and what waits for a lead."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from moderator.storage.schema import Moment, metadata

# A reply is its newest version; one that was taken away is a version without texts. Nothing here is ever changed.
reply_versions = Table(
    "reply_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("shortcut", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("title", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("bodies", Text),
)
Index("ix_reply_versions", reply_versions.c.shortcut, reply_versions.c.version, unique=True)

reply_approvals = Table(
    "reply_approvals",
    metadata,
    Column("shortcut", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    PrimaryKeyConstraint("shortcut", "version"),
)

# What counts is what was not taken back: the log says that of the decision.
reply_uses = Table(
    "reply_uses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("shortcut", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("lang", Text, nullable=False),
    Column("variant", Integer, nullable=False),
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False),
    Column("flag", Text, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)
Index("ix_reply_uses_shortcut", reply_uses.c.shortcut, reply_uses.c.lang)
Index("ix_reply_uses_comment", reply_uses.c.comment_id)

# Asked for by one decision and settled by another: when either is taken back, so is what it did here.
pending_replies = Table(
    "pending_replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False),
    Column("shortcut", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("settled_by", ForeignKey("decisions.id")),
)

# Whether new replies wait for a lead: every change with who made it, of which the last one counts.
reply_policy = Table(
    "reply_policy",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("wants_approval", Boolean, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)
