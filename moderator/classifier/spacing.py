"""Words that were s p a c e d out, closed up again."""

import re

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.features import Edges
from moderator.classifier.text import UNSEEN
from moderator.classifier.tokens import Tokens

_FEWEST = 4
_BLANKS = r"[^\S\n]{1,2}"
_SIGNS = r"[^\S\n]?[^\w\s]{1,3}[^\S\n]?"
_SPACED = re.compile("|".join(rf"(?<![^\W_])[^\W\d_](?:{gap}[^\W\d_](?![^\W_])){{3,}}" for gap in (_BLANKS, _SIGNS)))
_BETWEEN = re.compile(r"[\W_]+")


def closed_up(text: str) -> str:
    """Write what stands between letters that stand alone, four and more, as nothing that is seen; lengths stay.

    Where gaps differ, the wider blanks stand between words.
    """
    return _SPACED.sub(lambda run: _without_gaps(run[0]), text)


def _without_gaps(run: str) -> str:
    gaps = _BETWEEN.findall(run)
    narrow = min(map(_width, gaps))
    return _BETWEEN.sub(
        lambda gap: gap[0] if gap[0].isspace() and _width(gap[0]) > narrow else UNSEEN * len(gap[0]), run
    )


def _width(gap: str) -> int:
    """Order gaps: signs stand nearer than a blank, and one blank nearer than two."""
    return len(gap) if gap.isspace() else 0


def spaced_out(found: Tokens, edges: Edges) -> NDArray[np.int64]:
    """Name the comments in which four tokens in a row are of one letter, whatever signs stand between them."""
    speaking = np.flatnonzero(edges.first)
    alone = found.ends[speaking] - found.starts[speaking] == 1
    if speaking.size < _FEWEST or np.count_nonzero(alone) < _FEWEST:
        return np.zeros(0, np.int64)
    runs = np.flatnonzero(alone[3:] & alone[2:-1] & alone[1:-2] & alone[:-3])
    first, last = (np.searchsorted(found.bounds, speaking[runs + step], "right") - 1 for step in (0, 3))
    return np.unique(first[first == last])
