"""Thresholds: what would come of another one, and keeping one for this home."""

import csv
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from moderator.classifier.classifier import Classifier
from moderator.curves import EVERY_LANGUAGE, STEPS, ScoreCounts, Threshold, counted, nearest_step, share, step_of
from moderator.desk import Desk
from moderator.desk.thresholds import Thresholds
from moderator.domain import Flag, Status
from moderator.errors import Cancelled, ForbiddenError, ModeratorError, NothingToUndoError
from moderator.progress import Progress
from moderator.queues import Queue, QueueName
from tests.desk.conftest import COMMENTS, DECIDED, decide, text

QUESTIONS = Queue(name=QueueName.QUESTION)
"""The small model takes praise for questions with scores of .6 to .95, and questions with 1."""


@pytest.fixture(scope="module")
def small_home(small_models: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take comments in by the small model, to which all is English, and decide about most of them."""
    folder = tmp_path_factory.mktemp("thresholds")
    path = folder / "wall.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "text", "author"), *((f"c{n}", text(n), f"a{n}") for n in range(COMMENTS))])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("moderator.desk.candidates.shipped", lambda _: small_models)
        with Desk.open(folder / "home", moderator="Vera") as desk:
            desk.inbox.take(path)
            for n in range(DECIDED):
                decide(desk, n)
    return folder / "home"


@pytest.fixture
def waiting(small: Path, small_home: Path, home: Path) -> Iterator[Desk]:
    """Open a desk over a copy of that home."""
    assert small.is_dir()
    shutil.copytree(small_home, home)
    with Desk.open(home, moderator="Vera") as desk:
        yield desk


def threshold(desk: Desk, flag: Flag = Flag.QUESTION, lang: str = "en") -> Threshold:
    return next(one for one in desk.thresholds.all() if (one.flag, one.lang) == (flag, lang))


def scores(desk: Desk) -> list[float]:
    cards = desk.queues.page(Queue(name=QueueName.EVERYTHING), limit=1000)
    return sorted(card.scores[Flag.QUESTION] for card in cards)


def would_flag(desk: Desk, value: float) -> int:
    (english,) = [one for one in desk.thresholds.open_scores(Flag.QUESTION) if one.lang == "en"]
    return english.at(nearest_step(value))


def test_a_kept_threshold_moves_the_flags_of_what_waits_and_comes(waiting: Desk) -> None:
    before = waiting.queues.size(QUESTIONS).count
    assert before == would_flag(waiting, 0.5) > 0
    step = waiting.thresholds.keep(Flag.QUESTION, "en", 0.995)
    assert (step.value, step.before, step.moderator, step.takes_back) == (0.995, None, "Vera", False)
    assert threshold(waiting).value == pytest.approx(0.995)
    assert waiting.models.classifier.threshold(Flag.QUESTION, "en") == pytest.approx(0.995)
    passed = sum(0.5 <= score < 0.995 for score in scores(waiting))
    assert waiting.models.outdated() == passed > 0
    assert waiting.models.rejudge() == passed
    assert waiting.models.outdated() == 0
    assert waiting.queues.size(QUESTIONS).count == would_flag(waiting, 0.995) == before - passed
    (answer,) = waiting.models.score([json.dumps({"id": "1", "text": text(1), "lang": "en"}).encode()])
    assert 0.5 < answer["flags"]["question"] < 0.995
    assert answer["raised"] == []


def test_taking_back_gives_the_threshold_before_and_its_flags(waiting: Desk) -> None:
    before = waiting.queues.size(QUESTIONS).count
    waiting.thresholds.keep(Flag.QUESTION, "en", 0.9)
    waiting.thresholds.keep(Flag.QUESTION, "en", 0.995)
    waiting.models.rejudge()
    assert waiting.thresholds.back().value == pytest.approx(0.9)
    assert threshold(waiting).value == pytest.approx(0.9)
    step = waiting.thresholds.back()
    assert (step.value, step.takes_back) == (None, True)
    assert threshold(waiting).value == threshold(waiting).own == pytest.approx(0.5)
    assert waiting.thresholds.last() is None
    with pytest.raises(NothingToUndoError, match="has been moved"):
        waiting.thresholds.back()
    waiting.models.rejudge()
    assert waiting.queues.size(QUESTIONS).count == before
    assert [one.takes_back for one in waiting.thresholds.steps()] == [True, True, False, False]


def test_moderators_see_thresholds_and_may_not_keep_one(waiting: Desk) -> None:
    with Desk.open(waiting.home, moderator="Max") as desk:
        assert threshold(desk).own == pytest.approx(0.5)
        assert desk.thresholds.open_scores(Flag.QUESTION)
        with pytest.raises(ForbiddenError, match="Only a lead"):
            desk.thresholds.keep(Flag.QUESTION, "en", 0.7)
        waiting.thresholds.keep(Flag.QUESTION, "en", 0.7)
        with pytest.raises(ForbiddenError, match="Only a lead"):
            desk.thresholds.back()
        assert threshold(desk).value == pytest.approx(0.7)


@pytest.mark.parametrize(("lang", "value"), [("xx", 0.7), ("en", 0.0), ("en", 1.0), ("en", float("nan"))])
def test_what_is_no_threshold_is_refused(waiting: Desk, lang: str, value: float) -> None:
    with pytest.raises(ModeratorError):
        waiting.thresholds.keep(Flag.QUESTION, lang, value)
    assert waiting.thresholds.steps() == ()


def test_a_threshold_belongs_to_its_model_and_is_there_again_with_it(waiting: Desk) -> None:
    waiting.thresholds.keep(Flag.QUESTION, "en", 0.7)
    made = waiting.learning.train()
    waiting.models.use(made.name)
    assert threshold(waiting).kept is None
    assert waiting.thresholds.last() is None
    waiting.models.back()
    assert threshold(waiting).value == pytest.approx(0.7)


def test_another_program_heeds_a_kept_threshold_at_once(waiting: Desk) -> None:
    with Desk.open(waiting.home, moderator="Max") as other:
        assert other.models.classifier.threshold(Flag.QUESTION, "en") == pytest.approx(0.5)
        waiting.thresholds.keep(Flag.QUESTION, "en", 0.7)
        assert other.models.classifier.threshold(Flag.QUESTION, "en") == pytest.approx(0.7)


def test_judging_anew_goes_on_where_it_was_stopped(waiting: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moderator.desk.passed._AT_ONCE", 5)
    waiting.thresholds.keep(Flag.QUESTION, "en", 0.995)
    left = waiting.models.outdated()

    def stop(progress: Progress) -> None:
        if progress.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        waiting.models.rejudge(stop)
    assert waiting.models.outdated() == left - 5
    assert waiting.models.rejudge() == left - 5


def test_a_language_that_no_model_knows_follows_the_threshold_of_the_unknown(waiting: Desk, tmp_path: Path) -> None:
    path = tmp_path / "more.csv"
    path.write_text(f'id,text,lang\nx1,"{text(1)}",de\n', "utf-8")
    waiting.inbox.take(path)
    before = waiting.queues.size(QUESTIONS).count
    waiting.thresholds.keep(Flag.QUESTION, "und", 0.995)
    assert [one.lang for one in waiting.thresholds.open_scores(Flag.QUESTION)] == ["en", "und"]
    assert waiting.models.rejudge() == 1
    assert waiting.queues.size(QUESTIONS).count == before - 1


def test_examples_are_open_comments_that_the_threshold_passes(waiting: Desk) -> None:
    found = scores(waiting)
    low, high = found[len(found) // 2], max(found)
    cards = waiting.thresholds.examples(Flag.QUESTION, "en", low, high)
    assert 0 < len(cards) <= 5
    for card in cards:
        assert low <= card.scores[Flag.QUESTION] < high
        assert card.status is Status.OPEN


def test_decisions_are_counted_by_score_once_a_near_duplicate(waiting: Desk) -> None:
    (spam,) = [one for one in waiting.thresholds.measured() if one.flag is Flag.SPAM]
    assert (spam.lang, spam.texts, spam.having_it) == ("en", DECIDED // 2, DECIDED // 4)
    highest = spam.at(STEPS - 1)
    assert highest.precision is not None
    assert (highest.precision.value, highest.right) == (1.0, spam.having_it)
    assert highest.precision.low < 1
    everything = spam.at(0)
    assert everything.recall is not None
    assert (everything.flagged, everything.recall.value) == (spam.texts, 1.0)


def test_a_model_of_this_home_is_measured_on_what_it_had_not_learnt_from(waiting: Desk) -> None:
    made = waiting.learning.train()
    waiting.models.use(made.name)
    (before,) = [one for one in waiting.thresholds.measured() if one.flag is Flag.SPAM]
    assert before.texts == DECIDED // 5 // 2
    for number in range(DECIDED, COMMENTS):
        decide(waiting, number)
    (after,) = [one for one in waiting.thresholds.measured() if one.flag is Flag.SPAM]
    assert after.texts == before.texts + (COMMENTS - DECIDED) // 2


def test_measuring_can_be_stopped(waiting: Desk) -> None:
    def stop(_: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        waiting.thresholds.measured(stop)


def test_other_thresholds_leave_the_model_as_it_is(small: Path) -> None:
    plain = Classifier.load(small)
    moved = plain.with_thresholds({(Flag.SPAM, "en"): 0.9})
    assert plain.threshold(Flag.SPAM, "en") == pytest.approx(0.5)
    assert moved.threshold(Flag.SPAM, "en") == pytest.approx(0.9)
    assert moved.threshold(Flag.SPAM, "ru") == pytest.approx(0.5)
    assert moved.name == plain.name


def test_counts_and_scores_agree_where_the_scale_is_cut() -> None:
    assert [step_of(score) for score in (0.0, 0.0049, 0.005, 0.56, 0.9999, 1.0)] == [0, 0, 1, 112, 199, 199]
    assert [nearest_step(value) for value in (0.0, 0.5, 0.5001, 0.9999)] == [1, 100, 101, STEPS - 1]
    having, lacking = counted([0.2, 0.8, 0.8], [False, True, False])
    found = ScoreCounts(flag=Flag.SPAM, lang="en", having=having, lacking=lacking).at(nearest_step(0.5))
    assert (found.flagged, found.right, found.having_it) == (2, 1, 1)


def test_a_share_has_the_interval_of_wilson() -> None:
    found = share(8, 10)
    assert found is not None
    assert (found.low, found.value, found.high) == pytest.approx((0.4902, 0.8, 0.9433), abs=1e-4)
    assert share(0, 0) is None
    nothing = share(0, 10)
    assert nothing is not None
    assert (nothing.low, nothing.high) == pytest.approx((0.0, 0.2775), abs=1e-4)


def test_thresholds_are_a_noun_of_the_desk(waiting: Desk) -> None:
    assert isinstance(waiting.thresholds, Thresholds)
    assert len(waiting.thresholds.all()) == len(Flag) * 4


def test_training_writes_down_how_flags_are_learnt(waiting: Desk) -> None:
    for number in range(DECIDED, COMMENTS):
        decide(waiting, number)
    made = waiting.learning.train()
    curves = {(one.flag, one.lang): one for one in waiting.models.show(made.name).curves}
    spam = curves[Flag.SPAM, EVERY_LANGUAGE]
    assert replace(curves[Flag.SPAM, "en"], lang=EVERY_LANGUAGE) == spam
    assert (spam.texts, spam.points) == (COMMENTS // 5 // 2, ())


def test_a_curve_has_points_for_ever_more_decisions_on_the_same_texts(
    waiting: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moderator.classifier.learning_curve.FEWEST_TEXTS", 20)
    monkeypatch.setattr("moderator.classifier.learning_curve.FEWEST_OF_EITHER", 5)
    made = waiting.learning.train()
    (spam,) = [one for one in made.curves if (one.flag, one.lang) == (Flag.SPAM, EVERY_LANGUAGE)]
    decisions = [point.decisions for point in spam.points]
    assert decisions == sorted(set(decisions))
    assert decisions[0] == 0
    assert decisions[-1] == pytest.approx(DECIDED // 2 * 0.8, abs=2)
    for point in spam.points:
        assert 0 <= point.pr_auc.low <= point.pr_auc.value <= point.pr_auc.high <= 1
