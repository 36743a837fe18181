"""Comments whose disguise no token shows alone, written so that each token can be read by itself."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.alphabets import in_one_alphabet
from moderator.classifier.features import SHAPES, Edges
from moderator.classifier.spacing import closed_up, spaced_out
from moderator.classifier.tokens import Tokens

_SPEAKING = [SHAPES.index(name) for name in ("disguised", "cyrillic", "latin")]


def rewritten(texts: Sequence[str], found: Tokens, edges: Edges, counted: NDArray[np.float32]) -> dict[int, str]:
    """Give the comments that are to be read anew by their places: each is as long as it was.

    `counted` is what `features.counts` gives, summed over each comment.
    """
    written: dict[int, str] = {}
    for place in spaced_out(found, edges).tolist():
        written[place] = closed_up(texts[place])
    for place in np.flatnonzero((counted[:, _SPEAKING] > 0).all(axis=1)).tolist():
        written[place] = in_one_alphabet(written.get(place, texts[place]))
    return {place: text for place, text in written.items() if text != texts[place]}
