"""What is named as strongest is what the score stands on: over real flagged comments, by the benchmark's own draw."""

import random
import runpy
from pathlib import Path

import pytest

from moderator.classifier.classifier import Classifier

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "faithfulness.py"
_A_LANGUAGE = 200


@pytest.mark.shared
@pytest.mark.slow
def test_the_strongest_range_lowers_the_score_more_than_a_random_one(classifier: Classifier, shared: Path) -> None:
    script = runpy.run_path(str(SCRIPT))
    flagged = script["flagged"](script["texts"](shared / "data"), classifier)
    right = []
    for lang in ("en", "ru", "id"):
        draw = random.Random(script["SEED"])  # noqa: S311 - no secret
        removals = [script["removed"](one, classifier, draw) for one in draw.sample(flagged[lang], _A_LANGUAGE)]
        right += [removal.strongest < removal.other for removal in removals if removal]
    assert script["wilson"](sum(right), len(right))[0] >= 0.95


def test_an_interval_holds_its_share() -> None:
    script = runpy.run_path(str(SCRIPT))
    low, high = script["wilson"](986, 1000)
    assert low == pytest.approx(0.9766, abs=1e-3)
    assert high == pytest.approx(0.9917, abs=1e-3)
    assert script["wilson"](0, 0) == (0.0, 1.0)
