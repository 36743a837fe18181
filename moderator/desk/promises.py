"""Promises to those who write: by when the first answer and the end are due, and how well that is kept.

Times are counted in the brand's business time from when a comment was written, or came in where that was more than a
day later. An edit after the comment was closed begins them anew; a team that reopens a comment, or takes a decision
back, goes on with the time it had. While the team waits for the author, the time until the end stands still.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from statistics import median

from moderator.calendars import Calendar
from moderator.care import BrandProfile, Clock, Promise, ServiceFigures
from moderator.desk.clock import now
from moderator.desk.levels import with_levels
from moderator.domain import CommentId, Status
from moderator.errors import CalendarError
from moderator.storage.promises import Treated
from moderator.storage.store import Store, Transaction
from moderator.views import Card

Pauses = Sequence[tuple[datetime, datetime | None]]
Times = Sequence[tuple[datetime, datetime, timedelta]]
"""When the clock began, when it was stopped, and the business time in which it stood still."""


class Promises:
    """What was promised, and what came of it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def clocks(self, comment: CommentId) -> tuple[Clock | None, Clock | None]:
        """Give a comment's clocks for the first answer and for the end; None where nothing is promised."""
        with self._store.read() as tx:
            return clocks_of(tx, comment, now())

    def figures(self, since: datetime, until: datetime, brand: str | None = None) -> tuple[ServiceFigures, ...]:
        """Measure what was answered and settled within a time, brand by brand.

        A share is of what was answered or settled in that time, and of what was due in it and still waits.
        """
        with self._store.read() as tx:
            profiles = [one for one in tx.brands.all() if brand in (None, one.name)]
            treated: defaultdict[str, list[Treated]] = defaultdict(list)
            for one in tx.treated.settled(since, until):
                if one.asks:
                    treated[one.brand].append(one)
            pauses = tx.awaited.pauses([one.comment for each in treated.values() for one in each])
            return tuple(_figures(tx, profile, treated[profile.name], pauses, (since, until)) for profile in profiles)


def clocks_of(tx: Transaction, comment: CommentId, at: datetime) -> tuple[Clock | None, Clock | None]:
    """Give both clocks, in a transaction; none for a brand whose hours can be no longer."""
    try:
        return _clocks(tx, comment, at)
    except CalendarError:
        return None, None


def _clocks(tx: Transaction, comment: CommentId, at: datetime) -> tuple[Clock | None, Clock | None]:
    treated = tx.treated.one(comment)
    return _clocks_by(tx.brands.profile(treated.brand), treated, tx.awaited.pauses([comment]).get(comment, ()), at)


def with_due(tx: Transaction, cards: list[Card], at: datetime) -> list[Card]:
    """Give the cards with the time that is due first of all that runs about each: its promises too."""
    cards = with_levels(tx, cards)
    if not cards or tx.brands.are_unspoken_of():
        return cards
    ids = [card.id for card in cards if card.status is not Status.CLOSED]
    profiles = {profile.name: profile for profile in tx.brands.all()}
    treated = [one for one in tx.treated.several(ids) if profiles[one.brand].promise != Promise()]
    pauses = tx.awaited.pauses([one.comment for one in treated])
    due = {one.comment: _first_due(profiles[one.brand], one, pauses.get(one.comment, ()), at) for one in treated}
    return [_due_by(card, due.get(card.id)) for card in cards]


def _first_due(profile: BrandProfile, treated: Treated, pauses: Pauses, at: datetime) -> datetime | None:
    try:
        clocks = _clocks_by(profile, treated, pauses, at)
    except CalendarError:
        return None
    return min((clock.due_at for clock in clocks if clock and clock.done_at is None), default=None)


def _due_by(card: Card, promised: datetime | None) -> Card:
    if promised is None or (card.due_at is not None and card.due_at <= promised):
        return card
    return replace(card, due_at=promised)


def _clocks_by(
    profile: BrandProfile, treated: Treated, pauses: Pauses, at: datetime
) -> tuple[Clock | None, Clock | None]:
    promise, calendar = profile.promise, profile.calendar
    is_settled_elsewhere = treated.is_closed and treated.closed_at is None
    if not treated.asks or is_settled_elsewhere or promise == Promise():
        return None, None
    first, end = None, None
    # what is closed without an answer needed none
    if promise.first_answer is not None and (treated.replied_at or not treated.is_closed):
        due_at = calendar.after(_began(treated, treated.replied_at), promise.first_answer)
        first = Clock(due_at=due_at, done_at=treated.replied_at)
    if promise.resolution is not None:
        began = _began(treated, treated.closed_at)
        stood = _stood(calendar, pauses, began, treated.closed_at or at)
        end = Clock(due_at=calendar.after(began, promise.resolution + stood), done_at=treated.closed_at)
    return first, end


def _began(treated: Treated, done_at: datetime | None) -> datetime:
    """Say when a clock that stopped at `done_at` was started last."""
    edits = [edited for edited in treated.edited_at if done_at is None or edited <= done_at]
    return edits[-1] if edits else treated.began_at


def _stood(calendar: Calendar, pauses: Pauses, since: datetime, until: datetime) -> timedelta:
    spans = ((max(began, since), min(ended or until, until)) for began, ended in pauses)
    return sum((calendar.between(began, ended) for began, ended in spans if began < ended), timedelta(0))


def _figures(
    tx: Transaction,
    profile: BrandProfile,
    treated: Iterable[Treated],
    pauses: Mapping[CommentId, Pauses],
    within: tuple[datetime, datetime],
) -> ServiceFigures:
    calendar, promise, known = profile.calendar, profile.promise, list(treated)
    answers = [_took(calendar, one, one.replied_at, ()) for one in known if _lies(one.replied_at, within)]
    ends = [
        _took(calendar, one, one.closed_at, pauses.get(one.comment, ()))
        for one in known
        if _lies(one.closed_at, within)
    ]
    return ServiceFigures(
        brand=profile.name,
        answered=len(answers),
        first_answer_median=_median(answers),
        first_answer_kept=_kept(tx, profile, answers, promise.first_answer, within, for_answer=True),
        resolved=len(ends),
        resolution_median=_median(ends),
        resolution_kept=_kept(tx, profile, ends, promise.resolution, within, for_answer=False),
    )


def _median(times: Sequence[timedelta]) -> timedelta | None:
    return timedelta(seconds=median(each.total_seconds() for each in times)) if times else None


def _lies(at: datetime | None, within: tuple[datetime, datetime]) -> bool:
    return at is not None and within[0] <= at < within[1]


def _took(calendar: Calendar, treated: Treated, done_at: datetime | None, pauses: Pauses) -> timedelta:
    began = _began(treated, done_at)
    until = done_at or began
    return calendar.between(began, until) - _stood(calendar, pauses, began, until)


def _kept(
    tx: Transaction,
    profile: BrandProfile,
    took: Sequence[timedelta],
    promised: timedelta | None,
    within: tuple[datetime, datetime],
    *,
    for_answer: bool,
) -> float | None:
    if promised is None:
        return None
    # what is due within a time began as long before it as was promised
    began = (profile.calendar.after(within[0], -promised), profile.calendar.after(min(within[1], now()), -promised))
    late = tx.treated.waiting(profile.name, began, for_answer=for_answer)
    due = len(took) + late
    return sum(each <= promised for each in took) / due if due else None
