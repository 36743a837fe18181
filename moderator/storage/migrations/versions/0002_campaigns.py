"""Campaigns of near-copies: what founders are recognised by, and how far their copies are judged."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make room for signatures; campaigns that are there get theirs when the next file comes in."""
    op.add_column("campaigns", sa.Column("signature", sa.LargeBinary(), nullable=True))
    op.add_column("campaigns", sa.Column("judged_as", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("campaigns", sa.Column("judged_to", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.drop_index("ix_campaigns_stale", "campaigns")
    stale = sa.text("is_stale = 1 AND (copies >= 3 OR judged_as > 0)")
    op.create_index("ix_campaigns_stale", "campaigns", ["id"], unique=False, sqlite_where=stale)
    unsigned = sa.text("signature IS NULL")
    op.create_index("ix_campaigns_unsigned", "campaigns", ["id"], unique=False, sqlite_where=unsigned)
    op.create_table(
        "campaign_aliases",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("campaign", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_aliases")),
    )
    op.create_table(
        "band_runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("founders", sa.Integer(), nullable=False),
        sa.Column("keys", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_band_runs")),
        sqlite_autoincrement=True,
    )
