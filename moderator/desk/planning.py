"""Says what a decision would do, before it is made."""

from collections import Counter
from collections.abc import Sequence

from moderator.desk.making import strongest_first
from moderator.desk.transitions import ALLOWED, EFFECTS, usual_reason
from moderator.desk.ways_back import way_back
from moderator.domain import Action, Reason, Status
from moderator.gestures import Part, Plan
from moderator.storage.rows import Standing
from moderator.storage.store import Transaction

_ASKED = 200
"""So many comments say which reason is usual for all of them."""


def plan(tx: Transaction, standings: Sequence[Standing], action: Action) -> Plan:
    """Look at how comments stand, and at what the action would make of them."""
    movable = [one for one in standings if is_allowed(one.status, action)]
    left_out = Counter(one.status for one in standings if not is_allowed(one.status, action))
    campaigns = {one.campaign for one in movable}
    parts = Counter((one.platform, way_back(one.platform, action, one.visibility)) for one in movable)
    return Plan(
        action=action,
        seen=tuple(one.seen for one in movable),
        authors=len({one.author_id for one in movable if one.author_id is not None}),
        parts=tuple(Part(platform=platform, count=n, way_back=way) for (platform, way), n in parts.most_common()),
        left_out=tuple(left_out.most_common()),
        needs_reason=action in tx.policy.needing_reason(),
        usual=_usual(tx, movable, action),
        campaign=campaigns.pop() if len(campaigns) == 1 else None,
    )


def is_allowed(status: Status, action: Action) -> bool:
    """Tell whether a comment of that status may be decided about so."""
    after = EFFECTS[action].status
    return after is None or after in ALLOWED[status]


def _usual(tx: Transaction, standings: Sequence[Standing], action: Action) -> Reason | None:
    some = standings[:_ASKED]
    judged = tx.judgements.scores([one.id for one in some])
    found = (usual_reason(action, strongest_first(one.raised, judged[one.id][0])) for one in some)
    ranked = Counter(reason for reason in found if reason is not None).most_common(1)
    return ranked[0][0] if ranked else None
