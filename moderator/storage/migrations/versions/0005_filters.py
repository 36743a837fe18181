"""Filters: language and links beside each comment, indexes for each order, open copies of campaigns, saved views."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from moderator.storage.links import has_link

revision = "0005"
down_revision = "0004"

FLAGS = ("spam", "bot", "prize_hunter", "negative", "obscene", "question")
RAISED = "(CASE status WHEN 'open' THEN raised ELSE 0 END)"
WAITING = "status IN ('assigned', 'escalated', 'snoozed')"
OLD_INDEXES = (
    *(f"ix_open_{flag}" for flag in FLAGS),
    "ix_open_needs_decision",
    "ix_open_everything",
    "ix_open_newest",
    "ix_all",
    "ix_all_newest",
    "ix_out_of_the_way",
)
ORDERS = (("", "priority DESC, id"), ("_newest", "created_at DESC, id DESC"))
CONDITIONS = {
    **{f"ix_open_{flag}": f"({RAISED} & {1 << place}) <> 0" for place, flag in enumerate(FLAGS)},
    "ix_open_needs_decision": f"{RAISED} <> 0",
    "ix_open_everything": "status = 'open'",
}
FILL = (
    """UPDATE comments SET has_link = has_link(text), lang = coalesce((
        SELECT lang FROM assessments
        WHERE assessments.comment_id = comments.id AND assessments.revision = comments.revision
    ), lang)""",
    """UPDATE campaigns SET open = copies.open FROM (
        SELECT campaign, count(*) AS open FROM comments
        WHERE status = 'open' AND campaign IS NOT NULL GROUP BY campaign
    ) AS copies WHERE copies.campaign = campaigns.id""",
    "INSERT INTO totals SELECT 'campaigns', count(*) FROM campaigns WHERE open >= 2",
    """INSERT INTO counters (stream_id, name, count)
        SELECT stream_id, 'assigned:' || assignee_id, count(*) FROM comments
        WHERE status = 'assigned' AND assignee_id IS NOT NULL GROUP BY stream_id, assignee_id""",
    """INSERT INTO counters (stream_id, name, count)
        SELECT stream_id, 'teach', count(*) FROM teaching JOIN comments ON comments.id = teaching.comment_id
        WHERE status = 'open' GROUP BY stream_id""",
)


def upgrade() -> None:
    """Add the columns and tables, fill them from what the inbox knows, and make the indexes anew."""
    for name in OLD_INDEXES:
        op.drop_index(name, "comments")
    op.add_column("comments", sa.Column("lang", sa.Text(), server_default=sa.text("'und'"), nullable=False))
    op.add_column("comments", sa.Column("has_link", sa.Boolean(), server_default=sa.text("0"), nullable=False))
    op.add_column("campaigns", sa.Column("open", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.create_table(
        "totals",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_totals")),
    )
    op.create_table(
        "views",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("filter", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("is_shared", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["moderators.id"]),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_views")),
    )
    sqlite: Any = op.get_bind().connection.driver_connection
    sqlite.create_function("has_link", 1, lambda text: int(has_link(text)), deterministic=True)
    for statement in FILL:
        op.execute(statement)
    for statement in _indexes():
        op.execute(statement)


def _indexes() -> list[str]:
    made = []
    for end, order in ORDERS:
        columns = f"{order}, stream_id, lang"
        made += [
            f"CREATE INDEX {name}{end} ON comments ({columns}) WHERE {is_in}" for name, is_in in CONDITIONS.items()
        ]
        made += [
            f"CREATE INDEX ix_all{end} ON comments ({columns})",
            f"CREATE INDEX ix_closed{end} ON comments ({order}, raised, stream_id, lang) WHERE status = 'closed'",
            f"CREATE INDEX ix_waiting{end} ON comments (status, {order}) WHERE {WAITING}",
            f"CREATE INDEX ix_given{end} ON comments (assignee_id, status, {order}) WHERE assignee_id IS NOT NULL",
        ]
    return [
        *made,
        f"CREATE INDEX ix_out_of_the_way ON comments (status, due_at, stream_id) WHERE {WAITING}",
        "CREATE INDEX ix_comments_lang ON comments (lang)",
        "CREATE INDEX ix_campaigns_open ON campaigns (open DESC, id) WHERE open >= 2",
    ]
