"""Who only tags people says nothing, whatever the mention itself weighs."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.features import SHAPES
from moderator.classifier.mentions import is_mentions_only
from moderator.domain import Flag

SAID = (Flag.NEGATIVE, Flag.OBSCENE, Flag.QUESTION)
"""Complaints on social networks begin with a mention, and lend it their weight."""
UNSAID = -5.0
"""The logit of these flags for a comment of mentions alone."""

_MENTION, _LETTERS = map(SHAPES.index, ("mention", "letters"))


def tags_only(counted: NDArray[np.float32], texts: Sequence[str]) -> list[int]:
    """Give the places of comments of mentions alone; `counted` is what `features.counts` counts, a row a comment."""
    tagging = np.flatnonzero((counted[:, _MENTION] > 0) & (counted[:, _LETTERS] == 0)).tolist()
    return [place for place in tagging if is_mentions_only(texts[place])]
