"""Alarms about more negative comments than usual."""

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make the tables."""
