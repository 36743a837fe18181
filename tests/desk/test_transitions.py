"""Which status may follow which."""

import pytest

from moderator.desk.transitions import ALLOWED, EFFECTS, step, taken_back_as, usual_reason
from moderator.domain import Action, Flag, Reason, Status
from moderator.errors import InvalidTransition

CHART = {
    ("open", "assigned"),
    ("open", "escalated"),
    ("open", "snoozed"),
    ("open", "closed"),
    ("assigned", "open"),
    ("assigned", "escalated"),
    ("assigned", "snoozed"),
    ("assigned", "closed"),
    ("escalated", "assigned"),
    ("escalated", "open"),
    ("escalated", "closed"),
    ("snoozed", "open"),
    ("snoozed", "closed"),
    ("closed", "open"),
}


@pytest.mark.parametrize("before", list(Status))
@pytest.mark.parametrize("after", list(Status))
def test_only_the_steps_of_the_chart_are_taken(before: Status, after: Status) -> None:
    if (before.value, after.value) in CHART:
        assert step(before, after) is after
    else:
        with pytest.raises(InvalidTransition, match=before.value):
            step(before, after)


def test_every_action_has_an_effect_and_every_status_a_way_out() -> None:
    assert set(EFFECTS) == set(Action)
    assert set(ALLOWED) == set(Status)
    assert all(ALLOWED.values())


def test_what_has_an_inverse_on_the_platform_is_taken_back_by_a_known_action() -> None:
    assert {taken_back_as(action) for action in Action} <= set(Action)
    assert all(effect.inverse in EFFECTS for effect in EFFECTS.values() if effect.inverse)


@pytest.mark.parametrize(
    ("action", "raised", "reason"),
    [
        (Action.HIDE, ((Flag.QUESTION, 0.9), (Flag.SPAM, 0.8)), Reason.ADVERTISING),
        (Action.HIDE, ((Flag.QUESTION, 0.9),), None),
        (Action.REPLY, ((Flag.QUESTION, 0.9), (Flag.SPAM, 0.8)), Reason.QUESTION),
        (Action.ESCALATE, ((Flag.NEGATIVE, 0.9),), Reason.COMPLAINT),
        (Action.APPROVE, ((Flag.SPAM, 0.9),), Reason.FINE),
        (Action.SNOOZE, ((Flag.SPAM, 0.9),), None),
    ],
)
def test_the_usual_reason_fits_the_action(
    action: Action, raised: tuple[tuple[Flag, float], ...], reason: Reason | None
) -> None:
    assert usual_reason(action, raised) == reason
