"""How much was written when: times counted in equal spans of a length that suits them."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from moderator.closeups import Strip

_MOST_SPANS = 40
_HOUR, _DAY = 60, 24 * 60
_STEPS = tuple(
    timedelta(minutes=minutes) for minutes in (1, 5, 15, _HOUR, 3 * _HOUR, _DAY, 7 * _DAY, 28 * _DAY, 364 * _DAY)
)
_MICROSECOND = timedelta(microseconds=1)
_EPOCH = datetime.fromtimestamp(0, UTC)
_FEWEST = 3


def strip_of(times: Sequence[int]) -> Strip | None:
    """Count times, in microseconds since 1970, in the shortest spans of which not too many are needed.

    None for fewer than three of them, which say nothing.
    """
    if len(times) < _FEWEST:
        return None
    first, last = min(times), max(times)
    step = next((step for step in _STEPS if _spans(first, last, step) <= _MOST_SPANS), _STEPS[-1])
    length = step // _MICROSECOND
    begin = first // length
    counted = Counter(time // length - begin for time in times)
    return Strip(
        since=_EPOCH + begin * step,
        step=step,
        counts=tuple(counted.get(place, 0) for place in range(last // length - begin + 1)),
    )


def _spans(first: int, last: int, step: timedelta) -> int:
    length = step // _MICROSECOND
    return last // length - first // length + 1
