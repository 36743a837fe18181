"""Puts arriving texts into campaigns, inside the transaction that writes them down."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from moderator.domain import CampaignId
from moderator.progress import Progress, Report, silent
from moderator.storage.store import Store, Transaction
from moderator.triage.campaigns import Prints, joined, prints
from moderator.triage.founders import Founders, merged, read_run, run_of, to_merge
from moderator.triage.minhash import Signatures

_AT_ONCE = 2000


class Joining:
    """The inbox's campaigns; the band keys of their founders stay loaded from one batch to the next."""

    def __init__(self) -> None:
        self._founders = Founders()

    def join(self, tx: Transaction, found: Prints, opened: Iterable[bool]) -> list[CampaignId | None]:
        """Put texts into their campaigns and count them there, a copy each; new campaigns are found from then on.

        `opened` tells which of the texts are new and open; those that are edited are counted as such when they change.
        Only a writer may: two that look and then found would make two campaigns of one.
        """
        result = joined(found, _Kept(tx, self._follow(tx)))
        signed = {id_: found.signature(row) for id_, row in result.founded.items()}
        new = Counter(id_ for id_, is_open in zip(result.campaigns, opened, strict=True) if is_open and id_ is not None)
        tx.campaigns.add((id_ for id_ in result.campaigns if id_ is not None), signed, new)
        tx.campaigns.alias(result.near)
        _let_be_found(tx, found, result.founded)
        return result.campaigns

    def sign_old(self, store: Store, report: Report = silent) -> None:
        """Give campaigns from before there were signatures one each, so that near-copies find them."""
        done = 0
        while True:
            with store.read() as tx:
                texts = tx.campaigns.unsigned(_AT_ONCE)
            if not texts:
                return
            found = prints(text or "" for text in texts.values())
            rows = {id_: row for row, id_ in enumerate(texts)}
            with store.write(can_be_repeated=True) as tx:
                tx.campaigns.sign({id_: found.signature(row) for id_, row in rows.items()})
                _let_be_found(tx, found, rows)
            done += len(rows)
            report(Progress(done=done, what="campaigns signed"))

    def _follow(self, tx: Transaction) -> Founders:
        # what this transaction writes may yet be taken back: it is loaded by the next one
        for run in self._founders.missing(tx.bands.sizes().keys()):
            self._founders.load(run, read_run(tx.bands.read(run)))
        return self._founders


class _Kept:
    """The campaigns as one transaction sees them."""

    def __init__(self, tx: Transaction, founders: Founders) -> None:
        self._tx = tx
        self._founders = founders

    def among(self, ids: Collection[CampaignId]) -> Mapping[CampaignId, CampaignId]:
        return self._tx.campaigns.among(ids)

    def candidates(self, signed: Signatures) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        return self._founders.candidates(signed)

    def signatures(self, ids: Collection[CampaignId]) -> Mapping[CampaignId, bytes]:
        return self._tx.campaigns.signatures(ids)


def _let_be_found(tx: Transaction, found: Prints, founded: Mapping[CampaignId, int]) -> None:
    long = {id_: row for id_, row in founded.items() if found.needed[row]}
    if not long:
        return
    run = run_of(list(long), found.signed[list(long.values())])
    tx.bands.add(len(long), run.written())
    sizes = tx.bands.sizes()
    if chosen := to_merge(sizes):
        one = merged([read_run(tx.bands.read(id_)) for id_ in chosen])
        tx.bands.forget(chosen)
        tx.bands.add(one.campaigns.size, one.written())
