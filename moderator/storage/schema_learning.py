"""The tables of learning: which model judges, what is not learnt from, what is asked for, what a flag does alone."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text, text

from moderator.storage.schema import Moment, metadata

# The last row says which model judges; none means the one that came with the program.
model_switches = Table(
    "model_switches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("model", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("takes_back", ForeignKey("model_switches.id")),
)

# The log's lines never change, so that which of them are not learnt from stands beside them.
ignored_decisions = Table(
    "ignored_decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("ended_by", Text),
    Column("ended_at", Moment),
)
IS_IGNORED = "ended_at IS NULL"
Index("ix_ignored_decisions", ignored_decisions.c.decision_id, unique=True, sqlite_where=text(IS_IGNORED))

# What the model is least sure of, in the order in which it is asked for.
teaching = Table(
    "teaching",
    metadata,
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("comment_id", ForeignKey("comments.id"), nullable=False, unique=True),
)

# What this home keeps in place of a model's own thresholds: the last row of a flag and language counts, and none or
# NULL means the model's own. `low` and `high` bound the scores that were passed; waiting comments among them above
# `judged_to` are still to be judged anew, NULL when none is.
thresholds = Table(
    "thresholds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("model", Text, nullable=False),
    Column("flag", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("value", Float),
    Column("before", Float),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("low", Float, nullable=False),
    Column("high", Float, nullable=False),
    Column("judged_to", Integer),
    Column("takes_back", ForeignKey("thresholds.id")),
)
IS_BEHIND = "judged_to IS NOT NULL"

# A flag acts on comments above `acted_to` alone: those that came since it was allowed.
automatic_actions = Table(
    "automatic_actions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("flag", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("threshold", Float, nullable=False),
    Column("promise", Float, nullable=False),
    Column("model", Text, nullable=False),
    Column("allowed_by", Text, nullable=False),
    Column("allowed_at", Moment, nullable=False),
    Column("acted_to", Integer, nullable=False),
    Column("suspended", Text, nullable=False, server_default=text("''")),
    Column("is_stopped", Boolean, nullable=False, server_default=text("0")),
    Column("stopped_by", Text),
    Column("stopped_at", Moment),
)
Index("ix_automatic_actions", automatic_actions.c.flag, unique=True, sqlite_where=text("is_stopped = 0"))
