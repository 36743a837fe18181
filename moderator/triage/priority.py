"""How soon a comment wants a decision: one number from 0 to 1000, harm first."""

from collections.abc import Collection, Mapping

from moderator.domain import Flag

HIGHEST = 1000

POINTS: Mapping[Flag, tuple[int, int]] = {
    Flag.OBSCENE: (600, 300),
    Flag.NEGATIVE: (550, 300),
    Flag.SPAM: (500, 300),
    Flag.QUESTION: (350, 150),
    Flag.BOT: (250, 200),
    Flag.PRIZE_HUNTER: (150, 150),
}
"""What a raised flag counts: a floor, and what its score of 1 adds. Flags that do harm have the higher floors."""

_OTHERS = 0.1
_DOUBLING = 20
_MOST_DOUBLINGS = 5


def priority(scores: Mapping[Flag, float], raised: Collection[Flag], copies: int = 1) -> int:
    """Say how urgent a comment is; 0 when no flag is raised.

    The raised flag that counts most gives `floor + score × span`; every other raised flag adds a tenth of its own;
    each doubling of the comment's copies adds 20, 100 at most. No higher score, further flag or further copy makes
    a comment less urgent.
    """
    if not raised:
        return 0
    points = sorted(POINTS[flag][0] + POINTS[flag][1] * min(max(scores[flag], 0.0), 1.0) for flag in raised)
    doublings = min(max(copies, 1).bit_length() - 1, _MOST_DOUBLINGS)
    return min(round(points[-1] + _OTHERS * sum(points[:-1]) + _DOUBLING * doublings), HIGHEST)
