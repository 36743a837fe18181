"""Brands' hours and promises, levels of escalation, questions to colleagues."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

IS_RUNNING = "ended_at IS NULL AND ran_out_at IS NULL"
COLUMNS = (
    "path_id INTEGER REFERENCES escalation_paths (id)",
    "level INTEGER DEFAULT 1 NOT NULL",
    "root_id INTEGER DEFAULT 0 NOT NULL",
    "began_at BIGINT DEFAULT 0 NOT NULL",
    "reminded_at BIGINT",
    "ran_out_at BIGINT",
)


def upgrade() -> None:
    """Make the tables; what has been overdue for long is not reminded of as if it had just become so."""
    _say("brand_profiles", "brand", sa.Column("body", sa.Text(), nullable=False))
    op.create_index("ix_brand_profiles_brand", "brand_profiles", ["brand"])
    _say("escalation_paths", "name", sa.Column("body", sa.Text()))
    # Alembic would add the reference by itself, which SQLite cannot do
    for column in COLUMNS:
        op.execute(f"ALTER TABLE escalations ADD COLUMN {column}")
    op.execute(
        "UPDATE escalations SET root_id = decision_id, "
        "began_at = (SELECT made_at FROM decisions WHERE decisions.id = decision_id), "
        "ran_out_at = CASE WHEN due_at / 1000000 < CAST(strftime('%s', 'now') AS INTEGER) THEN due_at END"
    )
    op.create_index("ix_escalations_running", "escalations", ["due_at"], sqlite_where=sa.text(IS_RUNNING))
    _make_turns()
    _make_questions()
    _make_awaited()


def _say(table: str, about: str, body: sa.Column[str]) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(about, sa.Text(), nullable=False),
        body,
        sa.Column("moderator", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _make_turns() -> None:
    op.create_table(
        "turns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rota", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_turns")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_turns_decision_id", "turns", ["decision_id"])
    op.create_index("ix_turns_rota", "turns", ["rota", "member"])


def _make_questions() -> None:
    op.create_table(
        "questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("asked_of", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("answered_by", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("answered_at", sa.BigInteger()),
        sa.Column("answer_id", sa.Integer()),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.ForeignKeyConstraint(["answer_id"], ["decisions.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_questions_comment_id", "questions", ["comment_id"])
    op.create_index("ix_questions_decision_id", "questions", ["decision_id"])
    op.create_index("ix_questions_open", "questions", ["asked_of"], sqlite_where=sa.text("answered_at IS NULL"))


def _make_awaited() -> None:
    op.create_table(
        "awaited",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.ForeignKeyConstraint(["author_id"], ["authors.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_awaited")),
    )
    op.create_index("ix_awaited_comment_id", "awaited", ["comment_id"])
    op.create_index("ix_awaited_author", "awaited", ["author_id"], sqlite_where=sa.text("ended_at IS NULL"))
