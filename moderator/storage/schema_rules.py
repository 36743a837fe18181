"""The tables of rules: their versions, their life, what they have found, and what they have left about comments."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

from moderator.storage.schema import Moment, metadata

_EMPTY = text("''")
_ZERO = text("0")

# `text` is the TOML as it was written, empty for what earlier versions kept. `state` is the version's own, of which the
# newest version's counts; `events` are those that the rule is asked at, with blanks between.
rules = Table(
    "rules",
    metadata,
    Column("name", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("stopped", Text, nullable=False, server_default=_EMPTY),
    Column("text", Text, nullable=False, server_default=_EMPTY),
    Column("made_by", Text, nullable=False, server_default=_EMPTY),
    Column("events", Text, nullable=False, server_default=text("'arrived edited'")),
    PrimaryKeyConstraint("name", "version"),
)

# Every step of a rule's life; nobody's name stands where the rule was put back by itself.
rule_life = Table(
    "rule_life",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rule", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("is_new_text", Boolean, nullable=False),
)
Index("ix_rule_life_rule", rule_life.c.rule, rule_life.c.id)

# Where a rule was put by hand, in place of the order that its text names.
rule_order = Table(
    "rule_order",
    metadata,
    Column("rule", Text, primary_key=True),
    Column("place", Integer, nullable=False),
)

# What rules have found, those in shadow too: so that a rule can be watched before it goes live.
rule_hits = Table(
    "rule_hits",
    metadata,
    Column("rule", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("findings", Text, nullable=False),
    Column("found_at", Moment, nullable=False),
    Column("event", Text, nullable=False, server_default=text("'arrived'")),
    Column("state", Text, nullable=False, server_default=_EMPTY),
    Column("not_done", Text, nullable=False, server_default=_EMPTY),
    PrimaryKeyConstraint("rule", "version", "comment_id"),
    ForeignKeyConstraint(["rule", "version"], ["rules.name", "rules.version"]),
)

# How far a rule of time has asked, and whether the queue that a rule watches is over its number now.
rule_progress = Table(
    "rule_progress",
    metadata,
    Column("rule", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("asked_to", Integer, nullable=False, server_default=_ZERO),
    Column("is_over", Boolean, nullable=False, server_default=_ZERO),
    PrimaryKeyConstraint("rule", "version"),
)

# Which canned reply a rule has laid ready for a comment.
prepared_replies = Table(
    "prepared_replies",
    metadata,
    Column("comment_id", ForeignKey("comments.id"), primary_key=True),
    Column("shortcut", Text, nullable=False),
)

# Flags (a bit each) and a priority that rules have set, beside what the judgement alone says: a comment has both flags,
# and the set priority. An undo takes back what was set, a new judgement changes what was judged.
rule_marks = Table(
    "rule_marks",
    metadata,
    Column("comment_id", ForeignKey("comments.id"), primary_key=True),
    Column("flags", Integer, nullable=False),
    Column("priority", Integer),
    Column("judged_raised", Integer, nullable=False),
    Column("judged_priority", Integer, nullable=False),
)

rule_notices = Table(
    "rule_notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False, index=True),
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("rule", Text, nullable=False),
    Column("to", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)

rule_notices_seen = Table(
    "rule_notices_seen",
    metadata,
    Column("notice_id", ForeignKey("rule_notices.id", ondelete="CASCADE"), nullable=False),
    Column("moderator", Text, nullable=False),
    PrimaryKeyConstraint("notice_id", "moderator"),
)

timed_bans = Table(
    "timed_bans",
    metadata,
    Column("decision_id", ForeignKey("decisions.id"), primary_key=True),
    Column("author_id", ForeignKey("authors.id"), nullable=False),
    Column("until", Moment, nullable=False),
    Column("ended_at", Moment),
)
Index("ix_timed_bans_author", timed_bans.c.author_id)
Index("ix_timed_bans_running", timed_bans.c.until, sqlite_where=text("ended_at IS NULL"))

# When a rule is put back to shadow: every change with who made it, of which the last counts.
rule_trust = Table(
    "rule_trust",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("most_otherwise", Float, nullable=False),
    Column("judged", Integer, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)
