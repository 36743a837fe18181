"""Which comments say the same thing: near-duplicates share a campaign."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.skeletons import skeletons
from moderator.classifier.text import skeleton
from moderator.domain import CampaignId
from moderator.triage.grouping import leaders
from moderator.triage.minhash import BINS, Signatures, agreement, signatures

FEWEST_LETTERS = 16
"""Shorter texts ("thank you so much") are said by many people who know nothing of each other."""
FEWEST_LETTERS_FOR_NEAR = 24
"""In shorter texts another letter or word may be another meaning: only equal ones are copies."""
MANY_LETTERS = 48
ALIKE, SHORT_AND_ALIKE = 20, 24
"""Of 32 bins: texts that have about five eighths of their pieces in common say the same thing. Signatures of texts
without many letters are made of few pieces and agree by chance more easily."""

_EACH_IS_A_CLASS = 16


class Kept(Protocol):
    """Campaigns that are known from before."""

    def among(self, ids: Collection[CampaignId]) -> Mapping[CampaignId, CampaignId]:
        """Give the campaigns that texts of these letters belong to; new ones are left out."""

    def candidates(self, signed: Signatures) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Give rows of signatures, and beside each a campaign that it may belong to."""

    def signatures(self, ids: Collection[CampaignId]) -> Mapping[CampaignId, bytes]:
        """Give the founders' signatures."""


@dataclass(frozen=True, slots=True)
class Prints:
    """What texts are recognised by, a row each: the campaign that each would found, and its signature.

    `needed` says in how many bins a text has to agree with a founder to be its near-copy, 0 where it is too short to
    be one; what is too short for a campaign has no number either.
    """

    ids: Sequence[CampaignId | None]
    signed: Signatures
    needed: NDArray[np.int64]
    letters: NDArray[np.int64]

    def of(self, rows: Sequence[int]) -> "Prints":
        """Pick some rows."""
        picked = np.asarray(rows, np.int64)
        return Prints([self.ids[row] for row in rows], self.signed[picked], self.needed[picked], self.letters[picked])

    def signature(self, row: int) -> bytes:
        """Write a row's signature down, as it is kept."""
        return self.signed[row].astype("<u2").tobytes() if self.needed[row] else b""


@dataclass(frozen=True, slots=True)
class Joined:
    """Where texts belong: a campaign or None for each.

    `founded` are new campaigns, with the row of their founder; `near` says which campaign new letters have joined.
    """

    campaigns: list[CampaignId | None]
    founded: Mapping[CampaignId, int]
    near: Mapping[CampaignId, CampaignId]


def campaign_of(text: str) -> CampaignId | None:
    """Name the campaign that a text founds where it is the first; None for a text that is too short to be one.

    The number depends on the text's letters alone, is the same on every machine and fits a signed 64-bit column.
    """
    return _named(skeleton(text))


def prints(texts: Iterable[str]) -> Prints:
    """Take the prints of texts."""
    return prints_of(skeletons(list(texts)))


def prints_of(read: Sequence[str]) -> Prints:
    """Take the prints of texts whose skeletons are known."""
    lengths = np.fromiter(map(len, read), np.int64, len(read))
    needed = np.where(lengths >= MANY_LETTERS, ALIKE, SHORT_AND_ALIKE) * (lengths >= FEWEST_LETTERS_FOR_NEAR)
    signed = np.zeros((len(read), BINS), np.uint16)
    signed[needed > 0] = signatures([read[row] for row in np.flatnonzero(needed).tolist()])
    return Prints([_named(letters) for letters in read], signed, needed, lengths)


def joined(found: Prints, kept: Kept | None = None) -> Joined:
    """Put each text into the campaign that it is a copy of, kept or new.

    Equal letters are always one campaign. Others join the campaign whose founder agrees with them in as many bins as
    they need, the one that agrees most; what is a copy of nothing founds its own.
    """
    first: dict[CampaignId, int] = {}
    for row, id_ in enumerate(found.ids):
        if id_ is not None:
            first.setdefault(id_, row)
    known = kept.among(first.keys()) if kept else {}
    needed = found.needed.tolist()
    strangers = [(id_, row) for id_, row in first.items() if id_ not in known]
    long = [(id_, row) for id_, row in strangers if needed[row]]
    near = _near_kept(found, long, kept) if kept and long else {}
    alone = [(id_, row) for id_, row in long if id_ not in near] if near else long
    near |= _near_each_other(found, alone)
    founded = {id_: row for id_, row in strangers if id_ not in near}
    homes = {**known, **near}
    return Joined([None if id_ is None else homes.get(id_, id_) for id_ in found.ids], founded, near)


def size_class(copies: int, authors: int) -> int:
    """Say what facts about a campaign lean on: while it stays the same, copies judged before need not be judged again.

    Up to 16 copies each counts, then each doubling; and whether there is one author or several.
    """
    size = copies if copies < _EACH_IS_A_CLASS else _EACH_IS_A_CLASS + copies.bit_length()
    return 2 * size + (authors > 1)


def _named(letters: str) -> CampaignId | None:
    if len(letters) < FEWEST_LETTERS:
        return None
    digest = blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return CampaignId(int.from_bytes(digest, "big") >> 1)


def _near_each_other(found: Prints, alone: Sequence[tuple[CampaignId, int]]) -> dict[CampaignId, CampaignId]:
    """Find near-copies among new letters, and which of them founds their campaign."""
    rows = [row for _, row in alone]
    leading = leaders(found.signed[rows], found.needed[rows])
    follows = np.flatnonzero(leading != np.arange(leading.size)).tolist()
    return {alone[place][0]: alone[leading[place]][0] for place in follows}


def _near_kept(found: Prints, long: Sequence[tuple[CampaignId, int]], kept: Kept) -> dict[CampaignId, CampaignId]:
    """Find the kept campaigns that new letters are near-copies of; those of none are left out."""
    rows = np.array([row for _, row in long], np.int64)
    places, campaigns = kept.candidates(found.signed[rows])
    if not places.size:
        return {}
    named = [CampaignId(campaign) for campaign in campaigns.tolist()]
    known = kept.signatures(set(named))
    agreed = agreement(found.signed[rows[places]], _read([known[campaign] for campaign in named]))
    needed = found.needed[rows]
    best: dict[CampaignId, tuple[int, CampaignId]] = {}
    for place, count, campaign in zip(places.tolist(), agreed.tolist(), named, strict=True):
        if count >= needed[place]:
            id_ = long[place][0]
            best[id_] = max(best.get(id_, (0, campaign)), (count, campaign))
    return {id_: campaign for id_, (_, campaign) in best.items()}


def _read(kept: Sequence[bytes]) -> Signatures:
    return np.frombuffer(b"".join(kept), "<u2").reshape(-1, BINS).astype(np.uint16)
