"""What the house wants of decisions."""

from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.domain import Action, Reason
from moderator.errors import ForbiddenError, ReasonRequired
from moderator.views import LogFilter


def test_nobody_deletes_or_bans_without_a_reason_until_a_lead_says_otherwise(stocked: Desk) -> None:
    id_ = stocked.queues.find_id("c1")
    assert stocked.policy.reasons() == {Action.DELETE, Action.BAN}
    for action in (Action.DELETE, Action.BAN):
        with pytest.raises(ReasonRequired, match=action):
            stocked.decisions.decide([id_], action)
    assert stocked.log.count(LogFilter()) == 0
    stocked.policy.require_reason(Action.DELETE, is_required=False)
    stocked.policy.require_reason(Action.HIDE)
    assert stocked.policy.reasons() == {Action.BAN, Action.HIDE}
    with pytest.raises(ReasonRequired):
        stocked.decisions.decide([id_], Action.HIDE)
    assert stocked.decisions.decide([id_], Action.HIDE, reason=Reason.SCAM).count == 1
    assert stocked.decisions.decide([stocked.queues.find_id("c2")], Action.DELETE).count == 1


def test_only_a_lead_says_what_needs_a_reason_and_everybody_is_bound_by_it(stocked: Desk, home: Path) -> None:
    stocked.policy.require_reason(Action.APPROVE)
    with Desk.open(home, moderator="Oleg") as other:
        with pytest.raises(ForbiddenError):
            other.policy.require_reason(Action.APPROVE, is_required=False)
        with pytest.raises(ReasonRequired):
            other.decisions.decide([other.queues.find_id("c1")], Action.APPROVE)
        assert Action.APPROVE in other.policy.reasons()
