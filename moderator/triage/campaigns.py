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

    def among(self, ids: Collection[CampaignId]) -> Collection[CampaignId]:
        """Say which of these are campaigns."""

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
    """Where texts belong: a campaign or None for each, and the rows of those that have founded one."""

    campaigns: list[CampaignId | None]
    founded: Mapping[CampaignId, int]


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
    known = kept.among(first.keys()) if kept else frozenset()
    needed = found.needed.tolist()
    strangers = [row for id_, row in first.items() if id_ not in known]
    long = [row for row in strangers if needed[row]]
    near = _near(found.signed[long], found.needed[long], kept) if kept and long else {}
    homes = {found.ids[long[place]]: campaign for place, campaign in near.items()}
    alone = [row for place, row in enumerate(long) if place not in near] if near else long
    leading = leaders(found.signed[alone], found.needed[alone])
    follows = np.flatnonzero(leading != np.arange(leading.size)).tolist()
    homes |= {found.ids[alone[place]]: found.ids[alone[leading[place]]] for place in follows}
    founded = {id_: row for id_, row in first.items() if id_ not in known and id_ not in homes}
    return Joined([homes.get(id_, id_) for id_ in found.ids], founded)


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


def _near(signed: Signatures, needed: NDArray[np.int64], kept: Kept) -> dict[int, CampaignId]:
    """Find the kept campaign that each row is a near-copy of; rows of none are left out."""
    rows, campaigns = kept.candidates(signed)
    if not rows.size:
        return {}
    named = [CampaignId(campaign) for campaign in campaigns.tolist()]
    known = kept.signatures(set(named))
    agreed = agreement(signed[rows], _read([known[campaign] for campaign in named]))
    best: dict[int, tuple[int, CampaignId]] = {}
    for row, count, campaign in zip(rows.tolist(), agreed.tolist(), named, strict=True):
        if count >= needed[row]:
            best[row] = max(best.get(row, (0, campaign)), (count, campaign))
    return {row: campaign for row, (_, campaign) in best.items()}


def _read(kept: Sequence[bytes]) -> Signatures:
    return np.frombuffer(b"".join(kept), "<u2").reshape(-1, BINS).astype(np.uint16)
