"""What flags do by themselves, and what stops them."""

import csv
from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.domain import Action, Flag, Origin, Reason, Status, Visibility
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError
from moderator.queues import Queue, QueueName
from moderator.views import LogFilter, Taken
from tests.desk.conftest import COMMENTS, decide, number, text

MANY = 120


def take_more(desk: Desk, tmp_path: Path, places: range, name: str = "wall") -> Taken:
    path = tmp_path / f"{places.start}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text", "author"))
        writer.writerows((f"c{n}", text(n), f"a{n}") for n in places)
    return desk.inbox.take(path, stream=name)


@pytest.fixture
def sure(decided: Desk) -> Desk:
    """Let people decide about so much spam that it is trusted from .5 on."""
    for n in range(320, COMMENTS):
        decide(decided, n)
    found = decided.automations.propose(Flag.SPAM, Action.HIDE)[0]
    assert found.missing == 0, found
    return decided


def test_a_proposal_shows_precision_with_its_lower_bound(sure: Desk) -> None:
    found = sure.automations.propose(Flag.SPAM, Action.HIDE)
    first = found[0]
    assert (first.right, first.value) == (first.decisions, 1)
    assert first.lower == pytest.approx(0.05 ** (1 / first.decisions))
    assert [one.decisions for one in found] == sorted((one.decisions for one in found), reverse=True)


def test_too_few_decisions_are_refused_and_what_is_missing_is_said(stocked: Desk) -> None:
    with pytest.raises(ModeratorError, match="At least 59 more decisions, all of them right, are missing"):
        stocked.automations.allow(Flag.SPAM, Action.HIDE, 0.9)
    assert stocked.automations.all() == ()


def test_an_allowed_flag_acts_on_what_comes_and_on_nothing_older(sure: Desk, tmp_path: Path) -> None:
    take_more(sure, tmp_path, range(400, 404))
    allowed = sure.automations.allow(Flag.SPAM, Action.HIDE, 0.5)
    assert (allowed.done, allowed.suspended, allowed.allowed_by) == (0, "", "Vera")
    assert sure.automations.act() == 0
    take_more(sure, tmp_path, range(404, 412))
    old, new, other = (sure.queues.card(number(sure, n)) for n in (400, 404, 405))
    assert (old.status, new.status, other.status) == (Status.OPEN, Status.CLOSED, Status.OPEN)
    assert new.visibility is Visibility.HIDDEN
    assert sure.automations.all()[0].done == 2
    entry = sure.log.page(LogFilter(origin=Origin.RULE))[0].decision
    assert entry.rule.startswith("automatic: spam from 0.5")
    assert entry.reason is Reason.ADVERTISING
    assert sure.outbox.waiting() > 0
    assert sure.log.verify() == COMMENTS + 2


def test_a_flag_acts_once_and_what_was_taken_back_stays_so(sure: Desk, tmp_path: Path) -> None:
    sure.automations.allow(Flag.SPAM, Action.MARK_SPAM, 0.5)
    take_more(sure, tmp_path, range(404, 408))
    made = sure.log.page(LogFilter(origin=Origin.RULE))[0].decision
    sure.decisions.undo(made.gesture)
    sure.tend()
    assert sure.queues.card(made.comment_id).status is Status.OPEN
    assert (sure.automations.all()[0].done, sure.automations.all()[0].undone) == (1, 1)


def test_undoing_suspends_a_flag_that_no_longer_keeps_its_promise(sure: Desk, tmp_path: Path) -> None:
    sure.automations.allow(Flag.SPAM, Action.HIDE, 0.5)
    take_more(sure, tmp_path, range(404, 440))
    for entry in sure.log.page(LogFilter(origin=Origin.RULE)):
        sure.decisions.undo(entry.decision.gesture)
    suspended = sure.automations.all()[0]
    assert "95% was promised" in suspended.suspended
    assert take_more(sure, tmp_path, range(440, 444)).warnings[0].startswith("The flag spam does nothing")
    assert sure.queues.card(number(sure, 440)).status is Status.OPEN
    with pytest.raises(ModeratorError, match="missing"):
        sure.automations.allow(Flag.SPAM, Action.HIDE, 0.5)


def test_another_model_suspends_what_was_measured_with_the_one_before(sure: Desk, tmp_path: Path) -> None:
    sure.automations.allow(Flag.SPAM, Action.HIDE, 0.5)
    sure.models.use(sure.learning.train().name)
    assert sure.automations.all()[0].suspended.startswith("Another model judges now")
    take_more(sure, tmp_path, range(404, 408))
    assert sure.queues.card(number(sure, 404)).status is Status.OPEN


def test_learning_does_not_learn_from_what_flags_did(sure: Desk, tmp_path: Path) -> None:
    labels = sure.learning.labels()
    sure.automations.allow(Flag.SPAM, Action.HIDE, 0.5)
    take_more(sure, tmp_path, range(404, 412))
    assert sure.automations.all()[0].done == 2
    assert sure.learning.labels() == labels


def test_copies_of_a_campaign_count_once(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "copies.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text", "author"))
        writer.writerows((f"c{n}", text(0), f"a{n}") for n in range(MANY))
    desk.inbox.take(path)
    ids = [card.id for card in desk.queues.page(Queue(name=QueueName.SPAM), limit=MANY)]
    assert len(ids) == MANY
    desk.decisions.decide(ids, Action.MARK_SPAM)
    assert desk.automations.propose(Flag.SPAM, Action.HIDE)[0].decisions == 1


def test_what_is_escalated_goes_to_the_lead_and_is_due(sure: Desk, tmp_path: Path) -> None:
    sure.automations.allow(Flag.SPAM, Action.ESCALATE, 0.5)
    take_more(sure, tmp_path, range(404, 405))
    card = sure.queues.card(number(sure, 404))
    assert card.status is Status.ESCALATED
    assert card.due_at is not None


@pytest.mark.parametrize(
    ("flag", "action"),
    [(Flag.QUESTION, Action.HIDE), (Flag.NEGATIVE, Action.MARK_SPAM), (Flag.SPAM, Action.BAN)],
)
def test_flags_may_not_do_everything(desk: Desk, flag: Flag, action: Action) -> None:
    with pytest.raises(ModeratorError, match="may not"):
        desk.automations.propose(flag, action)


@pytest.mark.parametrize("promise", [0.5, 1.0, float("nan")])
def test_promises_that_mean_nothing_are_refused(desk: Desk, promise: float) -> None:
    with pytest.raises(ModeratorError, match="promise"):
        desk.automations.propose(Flag.SPAM, Action.HIDE, promise=promise)


def test_only_leads_let_flags_act_and_stop_them(sure: Desk) -> None:
    sure.automations.allow(Flag.SPAM, Action.HIDE, 0.5)
    with Desk.open(sure.home, moderator="Max") as other:
        with pytest.raises(ForbiddenError):
            other.automations.allow(Flag.SPAM, Action.HIDE, 0.9)
        with pytest.raises(ForbiddenError):
            other.automations.stop(Flag.SPAM)
    sure.automations.stop(Flag.SPAM)
    assert sure.automations.all() == ()
    with pytest.raises(NotFoundError):
        sure.automations.stop(Flag.SPAM)
