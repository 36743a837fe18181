"""Versions of canned replies, what became of them, and what waits for a lead."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the tables, and carry over each reply as its first version."""
    for name, columns, indexes in TABLES:
        op.create_table(name, *columns)
        for index, on, unique in indexes:
            op.create_index(index, name, on, unique=unique)
    kept = _kept(op.get_bind())
    op.drop_table("reply_bodies")
    op.drop_table("canned_replies")
    if kept:
        op.bulk_insert(sa.table("reply_versions", *(sa.column(name) for name in kept[0])), kept)


def _kept(connection: sa.Connection) -> list[dict[str, Any]]:
    bodies: dict[str, dict[str, list[str]]] = {}
    for shortcut, lang, body in connection.execute(sa.text("SELECT shortcut, lang, body FROM reply_bodies")):
        bodies.setdefault(shortcut, {})[lang] = [body]
    rows = connection.execute(sa.text("SELECT shortcut, title FROM canned_replies ORDER BY shortcut"))
    carried = {"version": 1, "moderator": "", "made_at": 0, "folder": "", "tags": "[]"}
    return [
        {"shortcut": shortcut, "title": title, **carried, "bodies": json.dumps(bodies[shortcut], ensure_ascii=False)}
        for shortcut, title in rows
        if shortcut in bodies
    ]


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _moment(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False)


def _of(column: str, table: str, *, nullable: bool = False) -> list[Any]:
    return [sa.Column(column, sa.Integer(), nullable=nullable), sa.ForeignKeyConstraint([column], [f"{table}.id"])]


TABLES: list[tuple[str, list[Any], list[tuple[str, list[str], bool]]]] = [
    (
        "reply_versions",
        [
            _number("id"),
            _text("shortcut"),
            _number("version"),
            _text("moderator"),
            _moment("made_at"),
            _text("title"),
            _text("folder"),
            _text("tags"),
            _text("bodies", nullable=True),
            sa.PrimaryKeyConstraint("id", name="pk_reply_versions"),
        ],
        [("ix_reply_versions", ["shortcut", "version"], True)],
    ),
    (
        "reply_approvals",
        [
            _text("shortcut"),
            _number("version"),
            _text("moderator"),
            _moment("made_at"),
            sa.PrimaryKeyConstraint("shortcut", "version", name="pk_reply_approvals"),
        ],
        [],
    ),
    (
        "reply_uses",
        [
            _number("id"),
            _text("shortcut"),
            _number("version"),
            _text("lang"),
            _number("variant"),
            *_of("comment_id", "comments"),
            *_of("decision_id", "decisions"),
            _text("flag"),
            _text("moderator"),
            _moment("made_at"),
            sa.PrimaryKeyConstraint("id", name="pk_reply_uses"),
        ],
        [("ix_reply_uses_shortcut", ["shortcut", "lang"], False), ("ix_reply_uses_comment", ["comment_id"], False)],
    ),
    (
        "pending_replies",
        [
            _number("id"),
            *_of("comment_id", "comments"),
            *_of("decision_id", "decisions"),
            _text("shortcut"),
            _text("body"),
            _text("moderator"),
            _moment("asked_at"),
            *_of("settled_by", "decisions", nullable=True),
            sa.PrimaryKeyConstraint("id", name="pk_pending_replies"),
        ],
        [],
    ),
    (
        "reply_policy",
        [
            _number("id"),
            sa.Column("wants_approval", sa.Boolean(), nullable=False),
            _text("moderator"),
            _moment("made_at"),
            sa.PrimaryKeyConstraint("id", name="pk_reply_policy"),
        ],
        [],
    ),
]
