"""What is said now and was not said before: words of a crisis, by the odds of comments that hold them.

The log-odds of a word now against before are taken with an informative prior (Monroe, Colaresi and Quinn 2008,
“Fightin' Words”): both times are drawn towards the word's share of all comments, and what is left is measured in its
own standard deviations. So neither a word that was said once, nor one that everybody says always, comes first. A
comment counts once for a word, however often it says it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log, sqrt

import regex

from moderator.triage.stop_words import STOP_WORDS

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’-]*\p{L}")
_PRIOR = 20.0
"""How many comments the prior weighs."""
_FEWEST, _SHORTEST = 3, 3
_SURE = 2.0


def new_words(now: Sequence[str], before: Sequence[str], limit: int = 12) -> tuple[tuple[str, int], ...]:
    """Give the words that make the texts of now differ most from those before, with how many of these hold them."""
    here, there = _counted(now), _counted(before)
    scored = [
        (_deviations(count, len(now), there[word], len(before)), count, word)
        for word, count in here.items()
        if count >= _FEWEST
    ]
    telling = sorted((one for one in scored if one[0] > _SURE), key=lambda one: (-one[0], -one[1], one[2]))
    return tuple((word, count) for _, count, word in telling[:limit])


def _deviations(here: int, now: int, there: int, before: int) -> float:
    share = (here + there + 0.5) / (now + before + 1.0)
    one, other = here + _PRIOR * share, there + _PRIOR * share
    odds = log(one / (now + _PRIOR - one)) - log(other / (before + _PRIOR - other))
    return odds / sqrt(1 / one + 1 / other)


def _counted(texts: Iterable[str]) -> Counter[str]:
    found = Counter[str]()
    for text in texts:
        found.update({word for word in _WORD.findall(text.casefold()) if _tells(word)})
    return found


def _tells(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in STOP_WORDS
