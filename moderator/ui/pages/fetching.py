"""A case as it is fetched: with what is worked out about it, as far as that takes no time."""

from typing import NamedTuple

from moderator.closeups import CampaignLook
from moderator.desk import Desk
from moderator.domain import CommentId
from moderator.errors import NotFoundError
from moderator.explained import AlikeCase, Explanation
from moderator.views import Case

_FEW = 300
"""Copies of a campaign that are looked at in a few milliseconds."""


class Fetched(NamedTuple):
    """A case, why its first flag is raised, its campaign seen closely, decided cases alike; None is not known yet."""

    case: Case
    explanation: Explanation | None
    look: CampaignLook | None
    alike: tuple[AlikeCase, ...] | None


def fetch(desk: Desk, comment: CommentId, known: Case | None = None) -> Fetched | None:
    """Fetch a comment's case, None when it is as it is known; NotFoundError when there is no such comment."""
    case = desk.queues.case(comment)
    if case == known:
        return None
    flag = case.card.raised[0][0] if case.card.raised else None
    return Fetched(
        case=case,
        explanation=None if flag is None else desk.explanations.at_hand(comment, flag),
        look=_look(desk, case),
        alike=None if flag is None else desk.explanations.alike_at_hand(comment),
    )


def _look(desk: Desk, case: Case) -> CampaignLook | None:
    if case.campaign is None or case.campaign.copies > _FEW:
        return None
    try:
        return desk.campaigns.look(case.campaign.id)
    except NotFoundError:
        # an edit has taken its last comment away meanwhile
        return None
