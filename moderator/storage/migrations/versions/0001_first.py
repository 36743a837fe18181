"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# The table keeps its own words: authors and posts are renamed, and an edit must forget what was there before.
SEARCH = 'CREATE VIRTUAL TABLE search USING fts5(text, author, post, tokenize="unicode61 remove_diacritics 2")'
# Nobody changes the log by an accident of SQL; the hash chain finds those who do it on purpose.
KEEP_LINES = (
    "CREATE TRIGGER decisions_stay_{what} BEFORE {what} ON decisions "
    "BEGIN SELECT raise(ABORT, 'the moderation log is never changed'); END"
)


def upgrade() -> None:
    """Make all tables, the full text, and the log's lock."""
    op.create_table(
        "authors",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("realm", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("is_own", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("is_banned", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("is_stale", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("is_marked", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authors")),
        sa.UniqueConstraint("realm", "external_id", name=op.f("uq_authors_realm")),
    )
    op.create_index("ix_authors_own", "authors", ["realm"], unique=False, sqlite_where=sa.text("is_own = 1"))
    op.create_index("ix_authors_stale", "authors", ["id"], unique=False, sqlite_where=sa.text("is_stale = 1"))
    op.create_table(
        "brands",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_brands")),
        sa.UniqueConstraint("name", name=op.f("uq_brands_name")),
    )
    op.create_table(
        "campaigns",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("is_stale", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
    )
    op.create_index(
        "ix_campaigns_stale", "campaigns", ["id"], unique=False, sqlite_where=sa.text("is_stale = 1 AND copies >= 3")
    )
    op.create_table(
        "canned_replies",
        sa.Column("shortcut", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("shortcut", name=op.f("pk_canned_replies")),
    )
    op.create_table(
        "log_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("decisions", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_head")),
    )
    op.create_table(
        "moderators",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moderators")),
        sa.UniqueConstraint("name", name=op.f("uq_moderators_name")),
    )
    op.create_table(
        "rules",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("stopped", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("name", "version", name=op.f("pk_rules")),
    )
    op.create_table(
        "reply_bodies",
        sa.Column("shortcut", sa.Text(), nullable=False),
        sa.Column("lang", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shortcut"], ["canned_replies.shortcut"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("shortcut", "lang", name=op.f("pk_reply_bodies")),
    )
    op.create_table(
        "streams",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("brand_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Text(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["brand_id"], ["brands.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_streams")),
        sa.UniqueConstraint("name", name=op.f("uq_streams_name")),
    )
    op.create_table(
        "counters",
        sa.Column("stream_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["stream_id"], ["streams.id"]),
        sa.PrimaryKeyConstraint("stream_id", "name", name=op.f("pk_counters")),
    )
    op.create_table(
        "imports",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("stream_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["stream_id"], ["streams.id"]),
        sa.PrimaryKeyConstraint("digest", "stream_id", name=op.f("pk_imports")),
    )
    op.create_table(
        "posts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stream_id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("is_contest", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["stream_id"], ["streams.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posts")),
        sa.UniqueConstraint("stream_id", "external_id", name=op.f("uq_posts_stream_id")),
    )
    op.create_table(
        "comments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stream_id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("parent_external_id", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=True),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("assignee_id", sa.Integer(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("raised", sa.Integer(), nullable=False),
        sa.Column("campaign", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["assignee_id"], ["moderators.id"]),
        sa.ForeignKeyConstraint(["author_id"], ["authors.id"]),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"]),
        sa.ForeignKeyConstraint(["stream_id"], ["streams.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
        sa.UniqueConstraint("stream_id", "external_id", name=op.f("uq_comments_stream_id")),
    )
    op.create_index("ix_all", "comments", [sa.literal_column("priority DESC"), "id"], unique=False)
    op.create_index(
        "ix_all_newest",
        "comments",
        [sa.literal_column("created_at DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_index("ix_comments_author", "comments", ["author_id", "created_at"], unique=False)
    op.create_index(
        "ix_comments_campaign", "comments", ["campaign"], unique=False, sqlite_where=sa.text("campaign IS NOT NULL")
    )
    op.create_index(
        "ix_comments_parent",
        "comments",
        ["stream_id", "parent_external_id"],
        unique=False,
        sqlite_where=sa.text("parent_external_id IS NOT NULL"),
    )
    op.create_index("ix_comments_post", "comments", ["post_id"], unique=False)
    flags = ("spam", "bot", "prize_hunter", "negative", "obscene", "question")
    for place, flag in enumerate(flags):
        is_raised = sa.text(f"((CASE status WHEN 'open' THEN raised ELSE 0 END) & {1 << place}) <> 0")
        op.create_index(
            f"ix_open_{flag}",
            "comments",
            [sa.literal_column("priority DESC"), "id"],
            unique=False,
            sqlite_where=is_raised,
            postgresql_where=is_raised,
        )
    op.create_index(
        "ix_open_everything",
        "comments",
        [sa.literal_column("priority DESC"), "id"],
        unique=False,
        sqlite_where=sa.text("status = 'open'"),
        postgresql_where=sa.text("status = 'open'"),
    )
    op.create_index(
        "ix_open_needs_decision",
        "comments",
        [sa.literal_column("priority DESC"), "id"],
        unique=False,
        sqlite_where=sa.text("(CASE status WHEN 'open' THEN raised ELSE 0 END) <> 0"),
        postgresql_where=sa.text("(CASE status WHEN 'open' THEN raised ELSE 0 END) <> 0"),
    )
    op.create_index(
        "ix_open_newest",
        "comments",
        [sa.literal_column("created_at DESC"), sa.literal_column("id DESC")],
        unique=False,
        sqlite_where=sa.text("status = 'open'"),
    )
    op.create_index(
        "ix_out_of_the_way",
        "comments",
        ["status", "due_at"],
        unique=False,
        sqlite_where=sa.text("status IN ('assigned', 'escalated', 'snoozed')"),
    )
    op.create_table(
        "assessments",
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("lang", sa.Text(), nullable=False),
        sa.Column("spam", sa.Float(), nullable=False),
        sa.Column("bot", sa.Float(), nullable=False),
        sa.Column("prize_hunter", sa.Float(), nullable=False),
        sa.Column("negative", sa.Float(), nullable=False),
        sa.Column("obscene", sa.Float(), nullable=False),
        sa.Column("question", sa.Float(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.PrimaryKeyConstraint("comment_id", "revision", name=op.f("pk_assessments")),
    )
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("moderator", sa.Text(), nullable=False),
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("gesture", sa.Integer(), nullable=False),
        sa.Column("reverts", sa.Integer(), nullable=True),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.ForeignKeyConstraint(["reverts"], ["decisions.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index("ix_decisions_comment", "decisions", ["comment_id"], unique=False)
    op.create_index("ix_decisions_gesture", "decisions", ["gesture"], unique=False)
    op.create_index("ix_decisions_made_at", "decisions", ["made_at"], unique=False)
    op.create_index("ix_decisions_moderator", "decisions", ["moderator", "id"], unique=False)
    op.create_index(
        "ix_decisions_reverts", "decisions", ["reverts"], unique=True, sqlite_where=sa.text("reverts IS NOT NULL")
    )
    op.create_table(
        "evidence",
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.PrimaryKeyConstraint("comment_id", "revision", name=op.f("pk_evidence")),
    )
    op.create_table(
        "revisions",
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.PrimaryKeyConstraint("comment_id", "revision", name=op.f("pk_revisions")),
    )
    op.create_table(
        "rule_hits",
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("found_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.ForeignKeyConstraint(["rule", "version"], ["rules.name", "rules.version"]),
        sa.PrimaryKeyConstraint("rule", "version", "comment_id", name=op.f("pk_rule_hits")),
    )
    op.create_table(
        "escalations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_escalations")),
    )
    op.create_index(op.f("ix_escalations_comment_id"), "escalations", ["comment_id"], unique=False)
    op.create_table(
        "notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("moderator", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_comment_id"), "notes", ["comment_id"], unique=False)
    op.create_index(op.f("ix_notes_decision_id"), "notes", ["decision_id"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("held_until", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("error", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("decision_id", "action", name=op.f("uq_outbox_decision_id")),
    )
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["held_until"],
        unique=False,
        sqlite_where=sa.text("state IN ('held', 'sending')"),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(SEARCH)
        for what in ("UPDATE", "DELETE"):
            op.execute(KEEP_LINES.format(what=what))
