"""Judgements and their evidence stand in the order of the comments, in one tree each in place of two."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

FLAGS = ("spam", "bot", "prize_hunter", "negative", "obscene", "question")
MOVE = "INSERT INTO {name} ({columns}) SELECT {columns} FROM {name}_before ORDER BY comment_id, revision"


def upgrade() -> None:
    """Write both tables anew."""
    _write_anew(
        "assessments",
        sa.Column("lang", sa.Text(), nullable=False),
        *(sa.Column(flag, sa.Float(), nullable=False) for flag in FLAGS),
        sa.Column("model", sa.Text(), nullable=False),
    )
    _write_anew("evidence", sa.Column("findings", sa.Text(), nullable=False))


def _write_anew(name: str, *columns: sa.Column[Any]) -> None:
    op.rename_table(name, f"{name}_before")
    op.create_table(
        name,
        sa.Column("comment_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["comment_id"], ["comments.id"]),
        sa.PrimaryKeyConstraint("comment_id", "revision", name=op.f(f"pk_{name}")),
        sqlite_with_rowid=False,
    )
    names = ", ".join(("comment_id", "revision", *(column.name for column in columns)))
    op.execute(MOVE.format(name=name, columns=names))
    op.drop_table(f"{name}_before")
