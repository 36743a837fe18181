"""Alarms about more negative comments than usual, and the hours that they are told by."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make the tables; hours are counted at the first look."""
    _count_hours()
    op.create_table(
        "alarms",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("brand_id", sa.Integer, sa.ForeignKey("brands.id"), nullable=False),
        sa.Column("post_id", sa.Integer, sa.ForeignKey("posts.id")),
        sa.Column("began_at", sa.BigInteger, nullable=False),
        sa.Column("last_at", sa.BigInteger, nullable=False),
        sa.Column("seen", sa.Integer, nullable=False),
        sa.Column("expected", sa.Float, nullable=False),
        sa.Column("chance", sa.Float, nullable=False),
        sa.Column("behind", sa.Text, nullable=False),
        sa.Column("ended_at", sa.BigInteger),
    )
    running = sa.text("ended_at IS NULL")
    op.create_index("ix_alarms_running", "alarms", ["brand_id"], unique=True, sqlite_where=running)
    op.create_index("ix_alarms_brand", "alarms", ["brand_id", "began_at"])
    op.create_table(
        "alarm_acts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("alarm_id", sa.Integer, sa.ForeignKey("alarms.id"), nullable=False),
        sa.Column("moderator", sa.Text, nullable=False),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger),
    )
    op.create_index("ix_alarm_acts_alarm", "alarm_acts", ["alarm_id"])


def _count_hours() -> None:
    op.create_table(
        "watched_hours",
        sa.Column("brand_id", sa.Integer, sa.ForeignKey("brands.id"), nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("comments", sa.Integer, nullable=False),
        sa.Column("negative", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("brand_id", "hour"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "watched_posts",
        sa.Column("post_id", sa.Integer, sa.ForeignKey("posts.id"), nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("negative", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("post_id", "hour"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "watch_reach",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("comment_id", sa.Integer, nullable=False),
        sa.Column("counted_at", sa.BigInteger, nullable=False),
    )
