"""An author's record: what their comments add up to, wherever the comments come from."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from itertools import pairwise
from math import sqrt
from statistics import fmean, median
from typing import NamedTuple

from moderator.classifier.mentions import is_mentions_only, tagged, without_addressee
from moderator.habits import Account, AuthorRecord, Written

_SHORT = 25
"""Letters; shorter texts are the same by chance and by habit ("thank you!")."""
_HOUR, _DAY = 3600.0, 86400.0
_HOP_SECONDS = 20.0
_FRIENDS_POSTS, _FRIENDS_SHOWN = 3, 5
_TELLING_GRAINS = 5
"""A gap of fewer steps of the clock says nothing of how steady it is."""
_LETTERS = re.compile(r"[^\W\d](?:[.\-]?[^\W\d]){2,}[.\-]?")
_GIVEN = frozenset({"id", "user", "guest", "channel", "club", "public", "anonymous"})


class _Rhythm(NamedTuple):
    busiest_hour: int = 0
    median_gap: float | None = None
    beats: int = 0
    beat: float | None = None
    variation: float | None = None
    sitting: float = 0.0


class _Friends(NamedTuple):
    tagging: int = 0
    friends: int = 0
    tagged_again: int = 0


class _Days(NamedTuple):
    all: int = 0
    contest: int = 0
    silence: float | None = None


def record_of(rows: Sequence[Written], *, account: Account | None = None, name: str = "") -> AuthorRecord:
    """Add up what one author does; the rows are all by them, in any order."""
    is_mentions = [is_mentions_only(row.text) if "@" in row.text or "|" in row.text else False for row in rows]
    repeated, short = _repeats([row for row, is_only in zip(rows, is_mentions, strict=True) if not is_only])
    times = sorted(row.at for row in rows if row.at is not None)
    rhythm, friends, days, answers = _rhythm(times), _friends(rows), _days(rows), _answers(rows)
    return AuthorRecord(
        comments=len(rows),
        posts=len({row.post for row in rows if row.post is not None}),
        brands=len({row.brand for row in rows if row.brand is not None}),
        repeated=repeated,
        repeated_short=short,
        contest=sum(row.is_contest for row in rows),
        contest_posts=len({row.post for row in rows if row.is_contest}),
        contest_usual=sum(row.usual for row in rows),
        mentions_only=sum(is_mentions),
        tagging=friends.tagging,
        friends=friends.friends,
        tagged_again=friends.tagged_again,
        busiest_hour=rhythm.busiest_hour,
        median_gap=rhythm.median_gap,
        beats=rhythm.beats,
        beat=rhythm.beat,
        beat_variation=rhythm.variation,
        sitting=rhythm.sitting,
        hops=_hops(rows),
        days=days.all,
        contest_days=days.contest,
        silence=days.silence,
        answered=len(answers),
        answer=median(answers) if answers else None,
        account=account,
        account_age=_age(account, times),
        handle_digits=_digits(name),
    )


def _repeats(rows: Sequence[Written]) -> tuple[int, int]:
    """Count comments that say what another has said, and how many of them are short.

    An answer to somebody's name alone, as a sticker leaves it, says nothing.
    """
    seen: set[Hashable] = set()
    repeated = short = 0
    for row in rows:
        text = without_addressee(row.text)
        if not text:
            continue
        said = text if row.campaign is None else (row.campaign,)
        if said in seen:
            repeated += 1
            short += row.campaign is None and len(text) < _SHORT
        seen.add(said)
    return repeated, short


def _rhythm(times: Sequence[float]) -> _Rhythm:
    if len(times) < 2 or times[0] == times[-1]:  # of one moment only: it may be when the file was made
        return _Rhythm(median_gap=0.0 if len(times) > 1 else None)
    gaps = [later - earlier for earlier, later in pairwise(times)]
    grain = _grain(times)
    beats = [gap for gap in gaps if gap <= _HOUR]
    beat = median(beats) if beats else None
    is_telling = beat is not None and beat > 0 and (grain == 1 or beat >= _TELLING_GRAINS * grain)
    return _Rhythm(
        busiest_hour=_busiest_hour(times) if grain <= _HOUR else 0,
        median_gap=median(gaps),
        beats=len(beats),
        beat=beat,
        variation=_variation(beats) if is_telling else None,
        sitting=_longest_sitting(gaps),
    )


def _grain(times: Sequence[float]) -> float:
    """Find the step of the clock that the times were taken from, in seconds: many exports give minutes or days."""
    return next((step for step in (_DAY, _HOUR, 60.0) if all(time % step == 0 for time in times)), 1.0)


def _busiest_hour(times: Sequence[float]) -> int:
    most = start = 0
    for place, time in enumerate(times):
        while time - times[start] >= _HOUR:
            start += 1
        most = max(most, place - start + 1)
    return most


def _variation(values: Sequence[float]) -> float:
    mean = fmean(values)
    return sqrt(fmean([(value - mean) ** 2 for value in values])) / mean


def _longest_sitting(gaps: Sequence[float]) -> float:
    longest = lasting = 0.0
    for gap in gaps:
        lasting = lasting + gap if gap <= _HOUR else 0.0
        longest = max(longest, lasting)
    return longest


def _hops(rows: Sequence[Written]) -> int:
    """Count how often the author was under another post within seconds; two times that are one may be the clock's."""
    placed = sorted((row.at, str(row.post)) for row in rows if row.at is not None and row.post is not None)
    return sum(
        earlier[1] != later[1] and 0 < later[0] - earlier[0] <= _HOP_SECONDS for earlier, later in pairwise(placed)
    )


def _friends(rows: Sequence[Written]) -> _Friends:
    tags = [(names, row.post) for row in rows if ("@" in row.text or "|" in row.text) and (names := tagged(row.text))]
    posts: defaultdict[str, set[Hashable]] = defaultdict(set)
    comments: Counter[str] = Counter()
    for names, post in tags:
        comments.update(names)
        if post is not None:
            for name in names:
                posts[name].add(post)
    often = [name for name, _ in comments.most_common() if len(posts[name]) >= _FRIENDS_POSTS]
    friends = frozenset(often[:_FRIENDS_SHOWN])
    again = sum(not friends.isdisjoint(names) for names, _ in tags)
    return _Friends(tagging=len(tags), friends=len(friends), tagged_again=again)


def _days(rows: Sequence[Written]) -> _Days:
    every = Counter(row.at // _DAY for row in rows if row.at is not None)
    under = Counter(row.at // _DAY for row in rows if row.at is not None and row.is_contest)
    gaps = [(later - earlier) * _DAY for earlier, later in pairwise(sorted(every))]
    contest = sum(count * 2 > every[day] for day, count in under.items())
    return _Days(all=len(every), contest=contest, silence=median(gaps) if gaps else None)


def _answers(rows: Sequence[Written]) -> list[float]:
    """Time the author's first comment under each post; who wrote the first comment known answers nothing."""
    first: dict[Hashable, float] = {}
    for row in rows:
        if row.post is not None and row.at is not None and row.post_at is not None:
            first[row.post] = min(first.get(row.post, row.at - row.post_at), row.at - row.post_at)
    return [delay for delay in first.values() if delay > 0]


def _age(account: Account | None, times: Sequence[float]) -> float | None:
    if account is None or account.created_at is None or not times:
        return None
    return max(times[0] - account.created_at.timestamp(), 0.0)


def _digits(name: str) -> int:
    """Count the digits that a handle ends with; what a platform itself has numbered is no handle."""
    handle = name.removeprefix("@")
    letters = handle.rstrip("0123456789")
    is_chosen = _LETTERS.fullmatch(letters) is not None and letters.casefold().rstrip("_.-") not in _GIVEN
    return len(handle) - len(letters) if is_chosen else 0
