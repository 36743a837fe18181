"""Brands' hours and promises, levels of escalation, questions to colleagues."""

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the tables."""
