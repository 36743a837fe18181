"""Versions of canned replies, what became of them, and what waits for a lead."""

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the tables."""
