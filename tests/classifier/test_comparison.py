"""Two models side by side."""

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, f1_score

from moderator.classifier.comparison import Answers, compared, rates
from moderator.domain import Flag

DRAW = np.random.default_rng(7)
LABELS = DRAW.random(400) < 0.3
SCORES = np.round(np.clip(LABELS * 0.3 + DRAW.random(400) * 0.7, 0, 1), 2).astype(np.float64)
GOOD = Answers(SCORES, SCORES >= 0.5)
LUCK = Answers(DRAW.random(400), DRAW.random(400) < 0.5)


def test_the_figures_are_those_of_scikit_learn() -> None:
    found = rates(LABELS, GOOD)
    assert found.pr_auc is not None
    assert found.macro_f1 is not None
    assert found.pr_auc.value == pytest.approx(average_precision_score(LABELS, SCORES))
    assert found.macro_f1.value == pytest.approx(f1_score(LABELS, GOOD.raised, average="macro"))


def test_intervals_hold_the_figure_and_are_the_same_each_time() -> None:
    found = rates(LABELS, GOOD)
    for one in (found.precision, found.recall, found.macro_f1, found.pr_auc):
        assert one is not None
        assert one.low <= one.value <= one.high
        assert one.high - one.low > 0.01
    assert found == rates(LABELS, GOOD)


def test_the_better_model_has_the_better_figures() -> None:
    found = compared(Flag.SPAM, LABELS, GOOD, LUCK)
    assert found.model is not None
    assert found.against is not None
    assert found.model.pr_auc is not None
    assert found.against.pr_auc is not None
    assert found.model.pr_auc.low > found.against.pr_auc.high


@pytest.mark.parametrize(("texts", "having_it"), [(49, 20), (400, 9), (400, 391)])
def test_too_few_texts_are_said_to_be_too_few(texts: int, having_it: int) -> None:
    labels = np.arange(texts) < having_it
    some = Answers(np.zeros(texts, np.float64), labels)
    found = compared(Flag.SPAM, labels, some, some)
    assert (found.texts, found.having_it, found.model, found.against) == (texts, having_it, None, None)


def test_a_flag_that_is_never_raised_has_no_precision() -> None:
    assert rates(LABELS, Answers(SCORES, np.zeros(400, bool))).precision is None
