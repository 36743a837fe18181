"""Learning from decisions, and putting models to work."""

import json
import threading
from pathlib import Path

import pytest

from moderator.classifier import model
from moderator.desk import Desk
from moderator.desk.candidates import RECORD, SHIPPED
from moderator.domain import Action, DecisionId, Flag, Reason
from moderator.errors import (
    Cancelled,
    ForbiddenError,
    ModelError,
    NotFoundError,
    NothingToUndoError,
    TrainingDataError,
)
from moderator.progress import Progress
from moderator.queues import Queue, QueueName
from moderator.views import LogFilter, position
from tests.desk.conftest import COMMENTS, DECIDED, number, text

TEACH = Queue(name=QueueName.TEACH)


def models_of(home: Path) -> list[str]:
    folder = home / "models"
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def test_decisions_train_a_candidate_that_judges_only_when_a_person_says_so(decided: Desk) -> None:
    shipped = decided.models.current()
    made = decided.learning.train()
    assert (made.is_new, made.made_by, made.base) == (True, "Vera", shipped)
    assert made.labels[Flag.SPAM] == DECIDED // 2
    assert decided.models.current() == shipped
    switch = decided.models.use(made.name)
    assert (switch.model, switch.before, switch.moderator) == (made.name, SHIPPED, "Vera")
    assert decided.models.current() == made.name
    assert [one.is_in_use for one in decided.models.all()] == [False, True]


def test_figures_are_of_later_decisions_against_the_model_in_use(decided: Desk) -> None:
    figures = decided.learning.train().figures
    assert figures is not None
    assert figures.against == decided.models.current()
    assert figures.since == decided.log.entry(DecisionId(DECIDED * 4 // 5 + 1)).decision.made_at
    spam = next(one for one in figures.flags if one.flag is Flag.SPAM)
    assert spam.texts < 50
    assert spam.model is None


def test_what_was_learnt_is_known_afterwards(decided: Desk) -> None:
    praise = [text(n) for n in range(1, COMMENTS, 4)]
    before = decided.models.classifier.judge(praise, ["en"] * len(praise)).scores[:, 0]
    decided.models.use(decided.learning.train().name)
    after = decided.models.classifier.judge(praise, ["en"] * len(praise)).scores[:, 0]
    assert after.mean() < before.mean()


def test_nothing_is_trained_twice_until_a_decision_changes(decided: Desk) -> None:
    made = decided.learning.train()
    again = decided.learning.train()
    assert (again.name, again.is_new) == (made.name, False)
    decided.decisions.decide([number(decided, DECIDED)], Action.MARK_SPAM)
    other = decided.learning.train()
    assert other.is_new
    assert other.name == f"{made.name}-2"


def test_the_same_decisions_give_the_same_weights(decided: Desk) -> None:
    folder = decided.home / "models"
    made = decided.learning.train()
    first = model.load(folder / made.name / model.FILE_NAME)
    (folder / made.name).rename(folder.parent / "away")
    second = model.load(folder / decided.learning.train().name / model.FILE_NAME)
    assert (first.weights == second.weights).all()
    assert (first.thresholds == second.thresholds).all()


def test_undone_and_ignored_decisions_teach_nothing(decided: Desk) -> None:
    labels = decided.learning.labels()
    decided.decisions.undo()
    assert decided.learning.labels() == labels - 1
    assert decided.learning.ignore([DecisionId(3), DecisionId(3), DecisionId(4)]) == 2
    assert decided.learning.ignore([DecisionId(3)]) == 0
    assert decided.learning.labels() == labels - 3
    assert decided.learning.heed([DecisionId(3), DecisionId(4)]) == 2
    assert decided.learning.labels() == labels - 1
    assert decided.log.verify() == DECIDED + 1


def test_a_decision_can_be_kept_out_as_it_is_made(decided: Desk) -> None:
    labels = decided.learning.labels()
    gesture = decided.decisions.decide([number(decided, DECIDED)], Action.MARK_SPAM, learn=False)
    assert decided.learning.labels() == labels
    lines = decided.learning.of_gesture(gesture.id)
    assert decided.learning.ignored([DecisionId(1), *lines]) == set(lines)


def test_moderators_leave_out_only_their_own_decisions(decided: Desk) -> None:
    with Desk.open(decided.home, moderator="Max") as other:
        with pytest.raises(ForbiddenError):
            other.learning.ignore([DecisionId(1)])
        gesture = other.decisions.decide([number(other, DECIDED)], Action.HIDE, reason=Reason.SCAM)
        assert other.learning.ignore(other.learning.of_gesture(gesture.id)) == 1
    with pytest.raises(NotFoundError):
        decided.learning.ignore([DecisionId(10_000)])


def test_without_decisions_there_is_nothing_to_learn(desk: Desk) -> None:
    with pytest.raises(TrainingDataError, match="no decision yet"):
        desk.learning.train()


@pytest.mark.parametrize("stop_at", ["decisions read", "texts read", "flags learnt", "figures", "done"])
def test_training_stops_at_any_moment_and_leaves_nothing_behind(decided: Desk, stop_at: str) -> None:
    threads = threading.active_count()

    def report(far: Progress) -> None:
        if far.what == stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        decided.learning.train(report)
    assert models_of(decided.home) == []
    assert threading.active_count() == threads


def test_the_last_switch_is_taken_back_and_then_the_one_before(decided: Desk) -> None:
    made = decided.learning.train()
    decided.models.use(made.name)
    decided.models.use(SHIPPED)
    assert decided.models.back().model == made.name
    assert decided.models.back().model == SHIPPED
    assert [one.takes_back for one in decided.models.switches()] == [True, True, False, False]
    with pytest.raises(NothingToUndoError):
        decided.models.back()


def test_only_leads_put_models_to_work(decided: Desk) -> None:
    with Desk.open(decided.home, moderator="Max") as other:
        with pytest.raises(ForbiddenError):
            other.models.use(SHIPPED)
        with pytest.raises(ForbiddenError):
            other.models.back()


def test_another_program_judges_by_the_new_model_at_once(decided: Desk) -> None:
    made = decided.learning.train()
    with Desk.open(decided.home, moderator="Vera") as window:
        assert window.models.current() != made.name
        decided.models.use(made.name)
        assert window.models.current() == made.name


@pytest.mark.parametrize("content", [b"", b"no model", b"PK\x03\x04 torn"])
def test_a_damaged_model_is_refused_and_the_one_in_use_stays(decided: Desk, content: bytes) -> None:
    made, before = decided.learning.train(), decided.models.current()
    (decided.home / "models" / made.name / model.FILE_NAME).write_bytes(content)
    with pytest.raises(ModelError, match="The model in use stays"):
        decided.models.use(made.name)
    assert decided.models.current() == before
    assert decided.models.switches() == ()


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_model_damaged_while_in_use_leaves_its_place_to_the_shipped_one(decided: Desk, *, is_gone: bool) -> None:
    shipped, made = decided.models.current(), decided.learning.train()
    decided.models.use(made.name)
    file = decided.home / "models" / made.name / model.FILE_NAME
    file.unlink() if is_gone else file.write_bytes(b"scribbled over")
    with Desk.open(decided.home, moderator="Vera") as fresh:
        assert fresh.models.warning == ""
        assert fresh.models.current() == shipped
        assert fresh.models.warning.endswith("judges instead.")
        assert [one.name for one in fresh.models.all() if one.is_in_use] == [SHIPPED]


def test_a_damaged_record_is_told_and_the_rest_is_listed(decided: Desk) -> None:
    made = decided.learning.train()
    (decided.home / "models" / made.name / RECORD).write_text(json.dumps({"digest": 5}), "utf-8")
    assert [one.problem for one in decided.models.all()] == ["", "Its record is damaged."]
    assert decided.models.show(made.name).name == made.name


def test_names_that_lead_elsewhere_are_no_models(decided: Desk) -> None:
    for name in ("../models", "nothing", ""):
        with pytest.raises(NotFoundError):
            decided.models.use(name)


def test_after_a_switch_what_waits_is_judged_again_and_decisions_stay(decided: Desk) -> None:
    made = decided.learning.train()
    waiting = COMMENTS - DECIDED
    assert decided.models.outdated() == 0
    decided.models.use(made.name)
    closed = decided.queues.card(number(decided, 0))
    assert decided.models.outdated() == waiting
    assert decided.models.rejudge() == waiting
    assert decided.models.outdated() == 0
    assert decided.queues.card(number(decided, DECIDED)).model == made.name
    assert decided.queues.card(number(decided, 0)) == closed
    assert decided.log.count(LogFilter()) == DECIDED
    counts = {count.name: count.count for count in decided.queues.counts()}
    shown = decided.queues.page(Queue(name=QueueName.SPAM), limit=COMMENTS)
    assert counts[QueueName.SPAM] == len(shown)


def test_judging_again_goes_on_where_it_was_stopped(decided: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moderator.desk.models._AT_ONCE", 30)
    decided.models.use(decided.learning.train().name)

    def stop(far: Progress) -> None:
        if far.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        decided.models.rejudge(stop)
    assert decided.models.rejudge() == COMMENTS - DECIDED - 30


def test_the_uncertain_are_asked_for_page_by_page_and_leave_when_decided(decided: Desk) -> None:
    asked = decided.learning.ask()
    assert asked == decided.queues.size(TEACH).count
    assert asked == next(one.count for one in decided.queues.counts() if one.name is QueueName.TEACH)
    first = decided.queues.page(TEACH, limit=5)
    rest = decided.queues.page(TEACH, position(first[-1], TEACH.order), limit=COMMENTS)
    found = [card.id for card in (*first, *rest)]
    assert len(found) == len(set(found)) == asked
    decided.decisions.decide([found[0]], Action.APPROVE)
    assert found[0] not in [card.id for card in decided.queues.page(TEACH)]
    assert decided.queues.size(TEACH).count == asked - 1
