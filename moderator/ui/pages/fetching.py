"""A case as it is fetched: with what is worked out about it, as far as that takes no time."""

from typing import NamedTuple, TypeVar

from moderator.closeups import CampaignLook
from moderator.desk import Desk
from moderator.domain import CampaignId, CommentId
from moderator.errors import NotFoundError
from moderator.explained import AlikeCase, Explanation
from moderator.views import Case

KEPT = 16
"""So many cases, and what is known about them, are kept for whoever comes back to one."""
_FEW = 300
"""Copies of a campaign that are looked at in a few milliseconds."""


Key = TypeVar("Key")
Value = TypeVar("Value")


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
    return None if case.campaign is None or case.campaign.copies > _FEW else look(desk, case.campaign.id)


def look(desk: Desk, campaign: CampaignId) -> CampaignLook | None:
    """Look at a campaign closely; None when it is no more."""
    try:
        return desk.campaigns.look(campaign)
    except NotFoundError:
        # an edit has taken its last comment away meanwhile
        return None


def keep(kept: dict[Key, Value], key: Key, value: Value) -> None:
    """Keep something as the newest, and let go of the oldest where there are too many."""
    kept.pop(key, None)
    kept[key] = value
    while len(kept) > KEPT:
        del kept[next(iter(kept))]
