"""The tables of care: brands' profiles, paths of escalation, what runs along them, questions, awaited answers."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, text

from moderator.storage.schema import Moment, metadata

# Every profile that was ever said of a brand, of which its last one counts.
brand_profiles = Table(
    "brand_profiles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("brand", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)
Index("ix_brand_profiles_brand", brand_profiles.c.brand)

# Likewise; no body where the path was taken away. What runs goes on along the version that it began with.
escalation_paths = Table(
    "escalation_paths",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("body", Text),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)

# A row for each level that a comment came to. `ran_out_at` is when what follows a level's time was done.
escalations = Table(
    "escalations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comment_id", ForeignKey("comments.id"), nullable=False, index=True),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False),
    Column("to", Text, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Column("path_id", ForeignKey("escalation_paths.id")),
    Column("level", Integer, nullable=False, server_default=text("1")),
    Column("root_id", Integer, nullable=False, server_default=text("0")),
    Column("began_at", Moment, nullable=False, server_default=text("0")),
    Column("reminded_at", Moment),
    Column("ran_out_at", Moment),
)
IS_RUNNING = "ended_at IS NULL AND ran_out_at IS NULL"
Index("ix_escalations_running", escalations.c.due_at, sqlite_where=text(IS_RUNNING))

# Whose turn it was, decision by decision; a turn that was taken back is not there.
turns = Table(
    "turns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rota", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False, index=True),
    sqlite_autoincrement=True,
)
Index("ix_turns_rota", turns.c.rota, turns.c.member)

questions = Table(
    "questions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comment_id", ForeignKey("comments.id"), nullable=False, index=True),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False, index=True),
    Column("asked_by", Text, nullable=False),
    Column("asked_of", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("answer", Text, nullable=False, server_default=text("''")),
    Column("answered_by", Text, nullable=False, server_default=text("''")),
    Column("answered_at", Moment),
    Column("answer_id", ForeignKey("decisions.id")),
    sqlite_autoincrement=True,
)
IS_UNANSWERED = "answered_at IS NULL"
Index("ix_questions_open", questions.c.asked_of, sqlite_where=text(IS_UNANSWERED))

# Comments that are snoozed until their author writes again.
awaited = Table(
    "awaited",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("comment_id", ForeignKey("comments.id"), nullable=False, index=True),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False),
    Column("author_id", ForeignKey("authors.id"), nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("ended_at", Moment),
)
IS_AWAITED = "ended_at IS NULL"
Index("ix_awaited_author", awaited.c.author_id, sqlite_where=text(IS_AWAITED))
