"""Figures are those that one counts by hand; their intervals hold the truth as often as they say."""

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score, f1_score

from moderator.classifier.bootstrap import Answers, bin_ends, told
from moderator.figures import VALUES

Floats = NDArray[np.float64]
NOBODY = ""


def answers(
    labels: list[int], scores: list[float], *, threshold: float = 0.5, groups: list[str] | None = None
) -> Answers:
    found = np.array(scores)
    named = np.array(groups or [NOBODY] * len(labels), np.str_)
    return Answers(np.array(labels) == 1, found, found >= threshold, named)


def drawn(seed: int, texts: int) -> tuple[NDArray[np.bool_], Floats]:
    """Draw scores that are the probabilities of their labels: precision and recall at .5 are .75 then."""
    draw = np.random.default_rng(seed)
    scores = draw.random(texts)
    return draw.random(texts) < scores, scores


def test_figures_are_those_that_one_counts_by_hand() -> None:
    found = told(answers([1, 1, 1, 0, 0, 0, 0, 0], [0.9, 0.8, 0.3, 0.7, 0.2, 0.2, 0.1, 0.1])).values
    assert found["precision"] == pytest.approx(2 / 3)
    assert found["recall"] == pytest.approx(2 / 3)
    assert found["f1"] == pytest.approx(2 / 3)
    assert found["macro_f1"] == pytest.approx((2 / 3 + 4 / 5) / 2)
    assert found["pr_auc"] == pytest.approx((1 + 1 + 3 / 4) / 3)
    # one bin: 3.3 of 8 predicted, 3 of 8 observed
    assert found["calibration_error"] == pytest.approx(0.3 / 8)


@pytest.mark.parametrize("seed", range(5))
def test_figures_are_those_of_scikit_learn(seed: int) -> None:
    labels, scores = drawn(seed, 300)
    scores = scores.round(1 if seed % 2 else 6)
    found = told(Answers(labels, scores, scores >= 0.5, np.full(300, NOBODY))).values
    assert found["pr_auc"] == pytest.approx(average_precision_score(labels, scores))
    assert found["f1"] == pytest.approx(f1_score(labels, scores >= 0.5))
    assert found["macro_f1"] == pytest.approx(f1_score(labels, scores >= 0.5, average="macro"))


def test_the_same_answers_give_the_same_intervals() -> None:
    labels, scores = drawn(1, 100)
    once, again = (told(Answers(labels, scores, scores >= 0.5, np.full(100, NOBODY))) for _ in range(2))
    assert once == again


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    held = dict.fromkeys(("precision", "recall", "f1", "macro_f1"), 0)
    for seed in range(100):
        labels, scores = drawn(seed, 200)
        intervals = told(Answers(labels, scores, scores >= 0.5, np.full(200, NOBODY))).intervals
        for name in held:
            interval = getattr(intervals, name)
            held[name] += interval.low <= 0.75 <= interval.high
    # binomial with .95: below 89 or at 100 of 100 come once in two hundred
    assert all(89 <= count <= 100 for count in held.values()), held


def test_one_authors_texts_are_drawn_together() -> None:
    held = {"alone": 0, "together": 0}
    for seed in range(60):
        known, given = drawn(seed, 40)
        labels, scores = np.repeat(known, 10), np.repeat(given, 10)
        authors = np.repeat([f"author {number}" for number in range(40)], 10)
        for how, groups in (("alone", np.full(400, NOBODY)), ("together", authors)):
            interval = told(Answers(labels, scores, scores >= 0.5, groups)).intervals.recall
            assert interval
            held[how] += interval.low <= 0.75 <= interval.high
    assert held["together"] >= 51 > held["alone"]


def test_a_share_that_no_draw_can_leave_has_exact_bounds() -> None:
    found = told(answers([1, 1, 1, 1, 0], [0.9, 0.9, 0.8, 0.7, 0.1]))
    assert found.intervals.precision
    assert found.values["precision"] == 1
    # Clopper and Pearson: four of four
    assert found.intervals.precision.low == pytest.approx(0.3976, abs=1e-4)
    assert found.intervals.precision.high == 1


def test_what_cannot_be_told_is_not_told() -> None:
    found = told(answers([0, 0, 0], [0.1, 0.2, 0.3]))
    assert [name for name in VALUES if np.isnan(found.values[name])] == [
        "precision",
        "recall",
        "f1",
        "macro_f1",
        "pr_auc",
    ]
    assert found.intervals.precision is None
    assert found.intervals.pr_auc is None


def test_scores_that_are_probabilities_have_no_calibration_error_to_speak_of() -> None:
    labels, scores = drawn(3, 4000)
    right, wrong = (
        told(Answers(labels, given, given >= 0.5, np.full(4000, NOBODY))) for given in (scores, np.sqrt(scores))
    )
    assert right.intervals.calibration_error
    assert wrong.intervals.calibration_error
    assert right.intervals.calibration_error.low < 0.01
    assert wrong.intervals.calibration_error.low > 0.12


def test_bins_hold_every_text_once_and_lie_in_order() -> None:
    labels, scores = drawn(4, 500)
    reliability = told(Answers(labels, scores, scores >= 0.5, np.full(500, NOBODY))).reliability
    assert sum(one.n for one in reliability.bins) == sum(reliability.histogram) == 500
    assert [one.low for one in reliability.bins] == sorted(one.low for one in reliability.bins)
    assert all(one.low <= one.predicted <= one.high for one in reliability.bins)
    assert all(one.interval and one.interval.low <= one.observed <= one.interval.high for one in reliability.bins)


def test_a_rare_flag_is_more_than_one_bin() -> None:
    scores = np.sort(np.concatenate((np.linspace(0, 0.01, 960), np.linspace(0.1, 1, 60))))
    ends = bin_ends(scores)
    assert (scores[ends[ends < 1020]] > 0.1).sum() >= 2
    assert (np.diff(ends, prepend=0) >= 20).all()


def test_equal_scores_are_never_parted() -> None:
    assert bin_ends(np.full(1000, 0.25)).tolist() == [1000]
    ends = bin_ends(np.repeat([0.1, 0.2, 0.3], [30, 700, 270]))
    assert set(ends.tolist()) <= {30, 730, 1000}


def test_one_text_is_measured_too() -> None:
    found = told(answers([1], [0.9]))
    assert found.values["recall"] == 1
    assert [one.n for one in found.reliability.bins] == [1]
