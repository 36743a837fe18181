"""A model that knows a handful of words, for tests that need flags and not their quality."""

from functools import lru_cache
from pathlib import Path

import numpy as np

from moderator.classifier import model
from moderator.classifier.estimator import counted
from moderator.classifier.model import FLAGS, LANGS, OUTPUTS, Model
from moderator.domain import Flag

NAME = "small 2026-11-22"
_KNOWN = {
    Flag.SPAM: "EARN MONEY! Crypto bonus, telegram http://x.example/win",
    Flag.NEGATIVE: "Rude staff, cold never again terrible",
    Flag.QUESTION: "When do you open in?",
}
_RARITY, _WEIGHT, _BIAS = 1.0, 4.0, -4.0


@lru_cache(maxsize=1)
def small_model() -> Model:
    """Give each flag's words a weight; everything is English."""
    rows = counted(list(_KNOWN.values()))
    weights = np.zeros((rows.shape[1], OUTPUTS), np.float32)
    for place, flag in enumerate(_KNOWN):
        others = np.delete(np.arange(len(_KNOWN)), place)
        own = np.setdiff1d(rows[place].indices, rows[others].indices)
        weights[own, FLAGS.index(flag)] = _WEIGHT
    bias = np.full(OUTPUTS, _BIAS, np.float32)
    bias[len(FLAGS)] = 1.0
    return Model(
        name=NAME,
        weights=weights,
        squares=np.full(rows.shape[1], _RARITY, np.float32),
        bias=bias,
        thresholds=np.full((len(FLAGS), len(LANGS)), 0.5, np.float32),
    )


def write_small_model(folder: Path) -> None:
    """Put it where a shipped model would lie."""
    folder.mkdir(parents=True, exist_ok=True)
    model.save(small_model(), folder / model.FILE_NAME)
