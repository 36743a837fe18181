"""The life of rules, and what they do to comments."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

BORN = (
    "INSERT INTO rule_life (rule, version, state, made_at, moderator, note, is_new_text) "
    "SELECT name, version, state, made_at, '', '', 1 FROM rules ORDER BY made_at, version"
)


def upgrade() -> None:
    """Make the tables; what rules were kept before begin their life as they stand."""
    for name, default in (("text", "''"), ("made_by", "''"), ("events", "'arrived edited'")):
        op.add_column("rules", _text(name, default))
    for name, default in (("event", "'arrived'"), ("state", "''"), ("not_done", "''")):
        op.add_column("rule_hits", _text(name, default))
    op.add_column("comments", sa.Column("route", sa.Text(), nullable=True))
    op.create_index("ix_comments_route", "comments", ["route", "status"], sqlite_where=sa.text("route IS NOT NULL"))
    _make_life()
    _make_traces()
    _make_running()
    op.execute(BORN)


def _make_life() -> None:
    _make(
        "rule_life",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("rule"),
        _number("version"),
        _text("state"),
        _moment("made_at"),
        _text("moderator"),
        _text("note"),
        sa.Column("is_new_text", sa.Boolean(), nullable=False),
        key=("id",),
    )
    op.create_index("ix_rule_life_rule", "rule_life", ["rule", "id"])
    _make("rule_order", _text("rule"), _number("place"), key=("rule",))
    _make(
        "rule_trust",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("most_otherwise", sa.Float(), nullable=False),
        _number("judged"),
        _text("moderator"),
        _moment("made_at"),
        key=("id",),
    )


def _make_running() -> None:
    _make(
        "rule_progress",
        _text("rule"),
        _number("version"),
        sa.Column("asked_to", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("is_over", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        key=("rule", "version"),
    )
    _make(
        "timed_bans",
        _number("decision_id"),
        _number("author_id"),
        _moment("until"),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.ForeignKeyConstraint(["author_id"], ["authors.id"]),
        key=("decision_id",),
    )
    op.create_index("ix_timed_bans_author", "timed_bans", ["author_id"])
    op.create_index("ix_timed_bans_running", "timed_bans", ["until"], sqlite_where=sa.text("ended_at IS NULL"))


def _make_traces() -> None:
    _make(
        "prepared_replies",
        _number("comment_id"),
        _text("shortcut"),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        key=("comment_id",),
    )
    _make(
        "rule_marks",
        _number("comment_id"),
        _number("flags"),
        sa.Column("priority", sa.Integer(), nullable=True),
        _number("judged_raised"),
        _number("judged_priority"),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        key=("comment_id",),
    )
    _make(
        "rule_notices",
        sa.Column("id", sa.Integer(), nullable=False),
        _number("decision_id"),
        _number("comment_id"),
        _text("rule"),
        _text("to"),
        _text("text"),
        _moment("made_at"),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"]),
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        key=("id",),
    )
    op.create_index("ix_rule_notices_decision_id", "rule_notices", ["decision_id"])
    _make(
        "rule_notices_seen",
        _number("notice_id"),
        _text("moderator"),
        sa.ForeignKeyConstraint(["notice_id"], ["rule_notices.id"], ondelete="CASCADE"),
        key=("notice_id", "moderator"),
    )


def _make(name: str, *parts: Any, key: tuple[str, ...]) -> None:
    op.create_table(name, *parts, sa.PrimaryKeyConstraint(*key, name=op.f(f"pk_{name}")))


def _text(name: str, default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=None if default is None else sa.text(default))


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _moment(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False)
