"""How well a few typed letters name a command."""

from collections.abc import Sequence

PLAIN, ADJACENT, WORD_START = 1, 4, 6
SENTENCE = 1


def score(typed: str, name: str, sentence: str = "") -> int:
    """Higher is better, 0 is no match: the letters stand in the name in this order, or the words in its sentence.

    Letters that begin a word or follow one another count more, and of two equal names the shorter one wins.
    """
    wanted = "".join(typed.casefold().split())
    if not wanted:
        return 1
    found = _in_order(wanted, name.casefold())
    if found:
        return found * 100 - min(len(name), 99)
    words = typed.casefold().split()
    return SENTENCE if all(word in sentence.casefold() for word in words) else 0


def best(typed: str, names: Sequence[tuple[str, str]]) -> list[int]:
    """Which of the (name, sentence) pairs match, best first; equals keep their order."""
    scored = [(score(typed, *pair), place) for place, pair in enumerate(names)]
    return [place for points, place in sorted(scored, key=lambda found: -found[0]) if points]


def _in_order(wanted: str, name: str) -> int:
    """The most that the letters can earn when each is found after the one before; 0 when one is missing.

    `best_at[i]` is the most earned by the letters until now when the last of them is name[i].
    """
    best_at = [0] * len(name)
    for place, letter in enumerate(wanted):
        best_at = [
            _earned(name, at, best_at, is_first=place == 0) if name[at] == letter else 0 for at in range(len(name))
        ]
    return max(best_at, default=0)


def _earned(name: str, at: int, before: Sequence[int], *, is_first: bool) -> int:
    own = WORD_START if at == 0 or not name[at - 1].isalnum() else PLAIN
    if is_first:
        return own
    adjacent = before[at - 1] + max(own, ADJACENT) if at and before[at - 1] else 0
    apart = max(before[:at], default=0)
    return max(adjacent, apart + own if apart else 0)
