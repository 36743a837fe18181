"""A campaign seen closely: who wrote it, where and when, in which texts, and which members look different."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from operator import itemgetter

from moderator.classifier.sameness import sameness
from moderator.closeups import CampaignLook, CounterExample, Doubt, Variant
from moderator.desk.activity import strip_of
from moderator.desk.differences import different
from moderator.domain import AuthorId, CampaignId, Flag, Status, StreamId, Visibility
from moderator.errors import NotFoundError
from moderator.storage.members import Member
from moderator.storage.moments import from_stored
from moderator.storage.schema import bit, raised_flags
from moderator.storage.store import Store, Transaction

_LOOKED_AT = 5000
_TOP = 5
_TEXTS = 4
_TRIED = 12
_SHOWN = 6
_LIKE = 0.7
"""Copies of an advert with another name or number in it share more than that of their letters."""
_SAME = 0.9
_MOST_ASKED = 40
_FEWEST_FINE = 2
_IN_USE = 0.5
"""Members flagged by less than this part of a campaign do not speak for the whole of it."""

_Doubts = Mapping[Member, tuple[Doubt, ...]]


class Campaigns:
    """Groups of near-duplicates, one at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def look(self, campaign: CampaignId) -> CampaignLook:
        """Look at a campaign closely; NotFoundError when nothing is in it."""
        with self._store.read() as tx:
            members = tx.members.newest(campaign, _LOOKED_AT)
            if not members:
                raise NotFoundError("Nothing is left of this campaign.")
            return _Looking(tx, campaign, members).look()


class _Looking:
    """One look: what every part of it needs is worked out once."""

    def __init__(self, tx: Transaction, campaign: CampaignId, members: Sequence[Member]) -> None:
        self._tx = tx
        self._id = campaign
        self._members = members
        self._authors = Counter(member.author for member in members if member.author is not None)
        self._own = tx.members.own()
        self._flag = _flag(members)
        self._bit = 0 if self._flag is None else bit(self._flag)
        copies = Counter(member.text for member in members)
        self._copies = copies
        # of texts with as many copies, the one that came first
        first = {member.text: member.id for member in members}
        self._usual = min(copies, key=lambda text: (-copies[text], first[text]))
        texts = list(copies)
        self._likeness = dict(zip(texts, sameness(self._usual, texts), strict=True))

    def look(self) -> CampaignLook:
        """Put the whole of it together."""
        members = self._members
        times = [member.at for member in members if member.at is not None]
        copies, open_, authors, first = self._sizes(times)
        doubts = self._doubts()
        return CampaignLook(
            id=self._id,
            copies=copies,
            open=open_,
            looked_at=len(members),
            flag=self._flag,
            authors=authors,
            top_authors=self._top_authors(),
            streams=self._streams(),
            first_seen=first,
            last_seen=from_stored(max(times, default=None)),
            strip=strip_of(times),
            texts=self._texts(),
            doubtful=len(doubts),
            counter_examples=self._examples(doubts),
        )

    def _sizes(self, times: Sequence[int]) -> tuple[int, int, int, datetime | None]:
        """Say how many copies and authors there are and since when, also of those that are not looked at."""
        if len(self._members) == _LOOKED_AT:
            view = self._tx.campaigns.view(self._id)
            return view.copies, view.open, view.authors, view.first_seen
        is_open = sum(member.status == Status.OPEN for member in self._members)
        return len(self._members), is_open, len(self._authors), from_stored(min(times, default=None))

    def _top_authors(self) -> tuple[tuple[str, int], ...]:
        top = self._authors.most_common(_TOP)
        names = self._tx.members.names([author for author, _ in top])
        named = ((names[author], count) for author, count in top)
        return tuple(sorted(named, key=lambda each: (-each[1], each[0])))

    def _streams(self) -> tuple[tuple[str, int], ...]:
        names: Mapping[StreamId, str] = self._tx.streams.names()
        counted = Counter(member.stream for member in self._members)
        return tuple((names[stream], count) for stream, count in counted.most_common())

    def _texts(self) -> tuple[Variant, ...]:
        """Choose the usual text and those most different from it, none like another that is chosen."""
        chosen = [self._usual]
        for text, _ in sorted(self._likeness.items(), key=itemgetter(1))[:_TRIED]:
            if len(chosen) < _TEXTS and max(sameness(text, chosen)) < _SAME:
                chosen.append(text)
        first = {member.text: member for member in self._members}
        return tuple(
            Variant(
                comment=first[text].id,
                text=text,
                copies=self._copies[text],
                likeness=self._likeness[text],
                different=() if text == self._usual else different(self._usual, text)[1],
                is_coarse=Flag.OBSCENE in raised_flags(first[text].raised),
            )
            for text in chosen
        )

    def _doubts(self) -> _Doubts:
        """Say which members look different, and in what; authors are asked about where nothing else does."""
        found: dict[Member, list[Doubt]] = {}
        bit_, own, likeness = self._bit, self._own, self._likeness
        for member in self._members:
            # nearly all of them look like the rest: those are passed at once
            if (
                member.status == Status.CLOSED
                or not member.raised & bit_
                or likeness[member.text] < _LIKE
                or member.author in own
            ) and (plain := self._plain_doubts(member)):
                found[member] = plain
        clean = self._clean(list(found))
        for member in self._members:
            if member.author in clean:
                found.setdefault(member, []).append(Doubt.CLEAN_AUTHOR)
        return {member: tuple(doubts) for member, doubts in found.items()}

    def _plain_doubts(self, member: Member) -> list[Doubt]:
        is_fine = member.status == Status.CLOSED and member.visibility == Visibility.PUBLISHED
        checks = (
            (Doubt.OWN, member.author in self._own),
            (Doubt.APPROVED, is_fine),
            (Doubt.UNFLAGGED, bool(self._bit) and not member.raised & self._bit),
            (Doubt.UNLIKE, self._likeness[member.text] < _LIKE),
        )
        return [doubt for doubt, holds in checks if holds]

    def _clean(self, doubtful: Sequence[Member]) -> frozenset[AuthorId]:
        """Find authors with a clean record among those who wrote the fewest of the copies."""
        first = [member.author for member in doubtful if member.author is not None]
        rest = [author for author, _ in sorted(self._authors.items(), key=itemgetter(1))[:_MOST_ASKED]]
        wanted = list(dict.fromkeys([*first, *rest]))[:_MOST_ASKED]
        return self._tx.members.clean(wanted, self._id, _FEWEST_FINE)

    def _examples(self, doubts: _Doubts) -> tuple[CounterExample, ...]:
        """Give the most doubtful members, of one text one."""
        ranked = sorted(doubts, key=lambda member: (-len(doubts[member]), self._likeness[member.text], member.id))
        once = {member.text: member for member in reversed(ranked)}
        chosen = [member for member in ranked if once[member.text] is member][:_SHOWN]
        names = self._tx.members.names([each.author for each in chosen if each.author is not None])
        scores = {} if self._flag is None else self._tx.members.scores([each.id for each in chosen], self._flag)
        return tuple(
            CounterExample(
                comment=member.id,
                author="" if member.author is None else names[member.author],
                text=member.text,
                score=scores.get(member.id),
                likeness=self._likeness[member.text],
                doubts=doubts[member],
                status=Status(member.status),
                visibility=Visibility(member.visibility),
                created_at=from_stored(member.at),
                is_coarse=Flag.OBSCENE in raised_flags(member.raised),
            )
            for member in chosen
        )


def _flag(members: Sequence[Member]) -> Flag | None:
    """Name the flag that most members have, if half of them have it."""
    bits = Counter(member.raised for member in members)
    counted: Counter[Flag] = Counter()
    for raised, count in bits.items():
        for flag in raised_flags(raised):
            counted[flag] += count
    if not counted:
        return None
    flag = max(Flag, key=lambda flag: counted[flag])
    return flag if counted[flag] >= _IN_USE * len(members) else None
