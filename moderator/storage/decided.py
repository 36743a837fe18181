"""Decided cases: what was decided about which text, for those who look for the like of it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from moderator.domain import Action, CampaignId, CommentId, Decision, DecisionId
from moderator.storage.batches import portions
from moderator.storage.decisions import Decisions, decision_of
from moderator.storage.schema import comments
from moderator.storage.schema_log import decisions

VERDICTS = (
    Action.APPROVE,
    Action.HIDE,
    Action.UNHIDE,
    Action.DELETE,
    Action.MARK_SPAM,
    Action.REPLY,
    Action.BAN,
    Action.ESCALATE,
)
"""Actions that say what a comment is; the others put it off, hand it over or open it again."""


class Line(NamedTuple):
    """A line of the log that decided about a text."""

    id: DecisionId
    comment: CommentId
    text: str


class Verdict(NamedTuple):
    """The decision about a comment that stands, and the comment's campaign."""

    decision: Decision
    campaign: CampaignId | None


class DecidedCases:
    """What was decided about which text."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def after(self, last: DecisionId, limit: int) -> list[Line]:
        """Give the next lines that decided something, whether or not they were undone later."""
        line = decisions.c
        is_verdict = line.action.in_([action.value for action in VERDICTS])
        query = select(line.id, line.comment_id, line.text).where(line.id > last, is_verdict, line.reverts.is_(None))
        rows = self._connection.execute(query.order_by(line.id).limit(limit))
        return [Line(DecisionId(id_), CommentId(comment), text) for id_, comment, text in rows]

    def standing(self, ids: Sequence[CommentId]) -> Mapping[CommentId, Verdict]:
        """Give what is decided about comments now; those that are open again, or were never decided, are left out."""
        newest = Decisions(self._connection).newest_about(ids)
        found: dict[CommentId, Verdict] = {}
        for portion in portions(list(newest.values())):
            query = select(decisions, comments.c.campaign).join_from(decisions, comments)
            for row in self._connection.execute(query.where(decisions.c.id.in_(portion))):
                made = decision_of(row)
                if made.action in VERDICTS:
                    campaign = None if row.campaign is None else CampaignId(row.campaign)
                    found[made.comment_id] = Verdict(made, campaign)
        return found
