"""Fewer indexes: one by status for each order in place of four, and those of flags serve what needs a decision."""

from alembic import op

revision = "0010"
down_revision = "0009"

FLAGS = ("spam", "bot", "prize_hunter", "negative", "obscene", "question")
RAISED = "(CASE status WHEN 'open' THEN raised ELSE 0 END)"
DROPPED = (
    *(f"ix_open_{flag}_newest" for flag in FLAGS),
    *(
        f"{name}{end}"
        for name in ("ix_open_needs_decision", "ix_open_everything", "ix_all", "ix_closed", "ix_waiting")
        for end in ("", "_newest")
    ),
)
NARROWING = "stream_id, lang"


def upgrade() -> None:
    """Drop what is not needed, and make what stands for it."""
    for name in DROPPED:
        op.drop_index(name, "comments")
    for place, flag in enumerate(FLAGS):
        where = f"({RAISED} & {1 << place}) <> 0"
        op.execute(f"CREATE INDEX ix_open_{flag}_newest ON comments (created_at, id, {NARROWING}) WHERE {where}")
    for end, order in (("", "priority DESC, id"), ("_newest", "created_at, id")):
        op.execute(f"CREATE INDEX ix_status{end} ON comments (status, {order}, raised, {NARROWING})")
