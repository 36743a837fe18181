"""Behaviour: account facts of authors, times of posts, and what moderators say is a contest."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# Everybody's record is weighed anew, by the facts that it did not have before.
BACKFILL = (
    "UPDATE posts SET first_at = (SELECT min(created_at) FROM comments WHERE comments.post_id = posts.id)",
    """UPDATE streams SET under_contests = (
        SELECT count(*) FROM comments JOIN posts ON posts.id = comments.post_id
        WHERE comments.stream_id = streams.id AND posts.is_contest = 1
    )""",
    "UPDATE authors SET is_stale = 1",
)


def upgrade() -> None:
    """Add the columns and the table, and fill what the inbox knows already."""
    op.add_column("streams", sa.Column("under_contests", sa.Integer(), server_default=sa.text("0"), nullable=False))
    for name, kind in (
        ("account_made_at", sa.BigInteger()),
        ("followers", sa.Integer()),
        ("following", sa.Integer()),
        ("has_default_picture", sa.Boolean()),
    ):
        op.add_column("authors", sa.Column(name, kind, nullable=True))
    for name, kind in (("is_marked", sa.Boolean()), ("made_at", sa.BigInteger()), ("first_at", sa.BigInteger())):
        op.add_column("posts", sa.Column(name, kind, nullable=True))
    op.create_index(
        "ix_posts_contest",
        "posts",
        ["id"],
        unique=False,
        sqlite_where=sa.text("is_contest = 1 OR is_marked IS NOT NULL"),
    )
    op.create_table(
        "contest_marks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("is_contest", sa.Boolean(), nullable=False),
        sa.Column("moderator", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contest_marks")),
    )
    op.create_index("ix_contest_marks_post", "contest_marks", ["post_id"], unique=False)
    for statement in BACKFILL:
        op.execute(statement)
