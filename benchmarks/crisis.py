"""How often crisis watch cries wolf, and how soon it finds a crisis: beside a z-score and a Poisson's tail.

    python benchmarks/crisis.py DATA

DATA holds `streams`: real comments with their times, judged here by the model that comes with the program. Histories
are simulated as well: a rate by hour of the week, with levels that drift (AR(1), lognormal) and comments that draw
replies. Everybody looks each ten minutes at the last sixty, wants six comments at least, and an alarm goes on until
nothing stood out for two hours. A planted crisis adds comments at a rate that it reaches within its first hour.
"""

# ruff: noqa: INP001, T201, S311 - a script, which prints, and draws without secrets

import csv
import random
import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from math import exp, inf, pi, sin, sqrt
from pathlib import Path
from statistics import fmean, median, pstdev

from moderator.classifier.classifier import Classifier
from moderator.domain import Flag, PostId
from moderator.folders import shipped
from moderator.triage import crisis
from moderator.triage.alarming import Brand, PostPast, Written
from moderator.triage.tails import at_least

WEEKS, WATCHED = 8, 4
START = 19_675 * 24
"""A Monday, as an hour since 1970."""
EVERY, GIVEN_UP, QUIET = 1 / 6, 6.0, 2.0
NEGATIVE = list(Flag).index(Flag.NEGATIVE)
Judge = Callable[["Look"], bool]


@dataclass(frozen=True, kw_only=True)
class Stream:
    """Times of negative comments in hours since 1970, sorted, and the days on which any comments came."""

    name: str
    times: Sequence[float]
    days: frozenset[int]

    def within(self, at: float) -> int:
        """Count the sixty minutes before a moment."""
        return bisect_left(self.times, at) - bisect_left(self.times, at - 1)


class Look:
    """What all statistics see at one moment."""

    usual: crisis.Profile
    mean: float
    deviation: float

    def __init__(self, stream: Stream, hours: Counter[int]) -> None:
        self._stream, self._hours, self._hour = stream, hours, -1
        self.usual = crisis.Profile({}, (), 0)

    def move(self, at: float) -> bool:
        """Look from that moment; says whether there is history enough."""
        self.at, self.seen = at, self._stream.within(at)
        if int(at) != self._hour:
            self._hour = int(at)
            self._learn(self._hour - 2)
        return self._is_known

    def _learn(self, until: int) -> None:
        history = crisis.History(negative=self._hours, days=self._stream.days)
        usual = crisis.profile(history, until)
        self._is_known = usual is not None
        self.usual = usual or self.usual
        counts = [self._hours.get(hour, 0) for hour in crisis.known_hours(history, until)]
        self.mean, self.deviation = (fmean(counts), pstdev(counts)) if counts else (0.0, 0.0)

    def expectation(self) -> crisis.Expectation:
        """Give what crisis watch expects."""
        return self.usual.before(crisis.moment(0) + (self.at * crisis.HOUR))


def by_z(times: float) -> Judge:
    """Judge by deviations from the mean of all hours."""
    return lambda look: look.seen > look.mean + times * max(look.deviation, sqrt(look.mean), 0.1)


def by_poisson(look: Look) -> bool:
    """Judge by a Poisson's tail about the same expectation."""
    return at_least(look.seen, look.expectation().mean, inf) < crisis.LEVEL


def by_watch(level: float) -> Judge:
    """Judge as crisis watch does, at some level."""
    return lambda look: look.expectation().chance(look.seen) < level


JUDGES: dict[str, Judge] = {
    "z-score over 3": by_z(3),
    "z-score over 6": by_z(6),
    "Poisson tail": by_poisson,
    "negative binomial, 1e-4": by_watch(1e-4),
    "negative binomial, 1e-5 (chosen)": by_watch(crisis.LEVEL),
    "negative binomial, 1e-6": by_watch(1e-6),
}


def fired(stream: Stream, since: float, until: float) -> dict[str, list[float]]:
    """Give the moments at which each statistic called an alarm."""
    found: dict[str, list[float]] = {name: [] for name in JUDGES}
    look, at = Look(stream, Counter(map(int, stream.times))), since
    while at < until:
        if stream.within(at) >= crisis.LEAST and look.move(at):
            for name, judge in JUDGES.items():
                if judge(look):
                    found[name].append(at)
        at += EVERY
    return found


def alarms(moments: Sequence[float]) -> int:
    """Count alarms: what stands out again within two hours is the same one."""
    return bool(moments) + sum(later - earlier > QUIET for earlier, later in pairwise(moments))


def invented(name: str, base: float, drift: float, draw: random.Random) -> Stream:
    """Simulate eight weeks."""
    times, level = [], 0.0
    for hour in range(START, START + WEEKS * 7 * 24):
        level = 0.85 * level + draw.gauss(0, drift * sqrt(1 - 0.85**2))
        daily = exp(1.2 * sin((hour % 24 - 9) / 24 * 2 * pi)) * (0.6 if hour // 24 % 7 >= 5 else 1.0)
        for _ in range(_poisson(base * daily * exp(level - drift**2 / 2), draw)):
            at = hour + draw.random()
            times.append(at)
            while draw.random() < 0.25:
                at += draw.expovariate(4)
                times.append(at)
    days = frozenset(hour // 24 for hour in range(START, START + WEEKS * 7 * 24))
    return Stream(name=name, times=sorted(times), days=days)


def _poisson(mean: float, draw: random.Random) -> int:
    count, passed = 0, draw.expovariate(1.0)
    while passed < mean:
        count, passed = count + 1, passed + draw.expovariate(1.0)
    return count


def under_posts(stream: Stream, draw: random.Random) -> tuple[list[Written], dict[PostId, PostPast]]:
    """Put every comment under a post: a new one comes each day at ten, and old ones are slowly forgotten."""
    said = []
    for time in stream.times:
        latest = int(time - 10) // 24
        said.append(
            Written(crisis.moment(0) + time * crisis.HOUR, PostId(latest - min(int(draw.expovariate(0.7)), 30)))
        )
    past: defaultdict[PostId, Counter[int]] = defaultdict(Counter)
    for at, post in said:
        if post is not None:
            past[post][crisis.hour_of(at)] += 1
    return said, {post: PostPast(negative=hours, first=post * 24 + 10) for post, hours in past.items()}


def posts_alarms(streams: Sequence[Stream], draw: random.Random) -> tuple[float, float]:
    """Give the alarms a brand-month about brands and about posts alone, as the desk would raise them."""
    brands = posts = 0
    for stream in streams:
        said, past = under_posts(stream, draw)
        times, hours = list(stream.times), Counter(map(int, stream.times))
        raised: dict[bool, list[float]] = {True: [], False: []}
        at = float(START + WATCHED * 7 * 24)
        while at < START + WEEKS * 7 * 24:
            usual = crisis.profile(crisis.History(negative=hours, days=stream.days), int(at) - 3)
            near = said[bisect_left(times, at - 1) : bisect_left(times, at)]
            if usual and len(near) >= crisis.LEAST:
                brand = Brand(usual, past, int(at) - 3)
                found = brand.outcry(near, crisis.moment(0) + at * crisis.HOUR)
                if found:
                    raised[stands_for_brand(brand, near, at)].append(at)
            at += 1 / 2
        brands, posts = brands + alarms(raised[True]), posts + alarms(raised[False])
    return brands / len(streams), posts / len(streams)


def stands_for_brand(brand: Brand, near: Sequence[Written], at: float) -> bool:
    """Say whether an outcry is the brand's own, and not a post's alone."""
    return crisis.stands_out(len(near), brand.expected(crisis.moment(0) + at * crisis.HOUR))


def with_crisis(stream: Stream, at: float, rate: float, draw: random.Random) -> Stream:
    """Plant a crisis of six hours."""
    more, passed = [], at
    while (passed := passed + draw.expovariate(rate)) < at + GIVEN_UP:
        if draw.random() < min(passed - at, 1.0):
            more.append(passed)
    return Stream(name=stream.name, times=sorted([*stream.times, *more]), days=stream.days)


def delays(stream: Stream, rate: float, since: float, until: float, draw: random.Random) -> Iterator[dict[str, float]]:
    """Plant crises, and give after how many minutes each was found; infinite where it was not."""
    for _ in range(6):
        at = draw.uniform(since, until - GIVEN_UP)
        found = fired(with_crisis(stream, at, rate, draw), at, at + GIVEN_UP)
        yield {name: (moments[0] - at) * 60 if moments else inf for name, moments in found.items()}


def real(data: Path) -> Iterator[Stream]:
    """Give the real streams, each page of a stream of news by itself."""
    classifier = Classifier.load(shipped("models"))
    for file in sorted((data / "streams").glob("*.csv")):
        rows = [row for row in csv.DictReader(file.open(encoding="utf-8")) if row["created_at"]]
        raised = classifier.judge([row["text"] for row in rows], [row["lang"] for row in rows]).raised[:, NEGATIVE]
        pages: defaultdict[str, list[tuple[float, bool]]] = defaultdict(list)
        for row, is_negative in zip(rows, raised.tolist(), strict=True):
            at = datetime.fromisoformat(row["created_at"]).replace(tzinfo=UTC)
            pages[row["post_id"] if "media" in file.stem else ""].append((at.timestamp() / 3600, is_negative))
        largest = sorted(pages.values(), key=len, reverse=True)[:8]
        for number, page in enumerate(largest, start=1):
            days = frozenset(int(at) // 24 for at, _ in page)
            times = sorted(at for at, is_negative in page if is_negative)
            yield Stream(name=f"{file.stem} {number}", times=times, days=days)


def months(stream: Stream, since: float) -> float:
    """Say for how many months of four weeks a stream was watched."""
    return sum(day >= since // 24 for day in stream.days) / 28


def table(title: str, streams: Sequence[Stream], rates: Sequence[float], weeks: float) -> None:
    """Print what each statistic did on some streams."""
    draw, calls, waits = random.Random(7), Counter[str](), defaultdict[tuple[str, float], list[float]](list)
    watched = 0.0
    for stream in streams:
        days = sorted(stream.days)
        since, until = days[0] * 24 + weeks * 7 * 24, (days[-1] + 1) * 24
        watched += months(stream, since)
        calls.update({name: alarms(moments) for name, moments in fired(stream, since, until).items()})
        for rate in rates:
            for found in delays(stream, rate, since, until, draw):
                for name, wait in found.items():
                    waits[name, rate].append(wait)
    print(f"\n{title}: {len(streams)} brands, {watched:.1f} brand-months")
    print(f"{'':36}{'alarms a':>12}" + "".join(f"{f'+{rate:g} an hour':>20}" for rate in rates))
    print(f"{'':36}{'brand-month':>12}" + "".join(f"{'found':>8}{'min, median':>12}" for _ in rates))
    for name in JUDGES:
        row = "".join(
            f"{sum(wait < inf for wait in some) / len(some):>8.0%}{median(some):>12.0f}"
            for some in (waits[name, rate] for rate in rates)
        )
        print(f"{name:36}{calls[name] / watched:>12.2f}{row}")


def main(data: Path) -> None:
    """Print all tables."""
    draw = random.Random(5)
    for base in (0.1, 1.0, 10.0):
        for drift, kind in ((0.3, "steady"), (0.8, "moody")):
            streams = [invented(f"{kind} {base} {n}", base, drift, draw) for n in range(6)]
            title = f"simulated, about {base * 1.9:.1f} an hour, {kind}"
            table(title, streams, (10 + 2 * base, 30 + 6 * base), WEEKS - WATCHED)
            of_brands, of_posts = posts_alarms(streams, draw)
            print(f"with posts watched as well: {of_brands:.2f} about brands and {of_posts:.2f} about posts alone")
    streams = [stream for stream in real(data) if len(stream.days) > crisis.FIRST_DAYS]
    table("real streams, judged by the model", streams, (30, 90), 1.0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
