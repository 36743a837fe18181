"""Puts arriving texts into campaigns, inside the transaction that writes them down."""

from collections.abc import Collection, Mapping, Sequence

from moderator.domain import CampaignId
from moderator.progress import Progress, Report
from moderator.storage.store import Store, Transaction
from moderator.triage.campaigns import Prints, joined, owned_keys, prints

_AT_ONCE = 2000


class _Kept:
    """The inbox's campaigns, as one transaction sees them."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def among(self, ids: Collection[CampaignId]) -> Collection[CampaignId]:
        return self._tx.campaigns.among(ids)

    def owners(self, keys: Sequence[int]) -> Mapping[int, CampaignId]:
        return self._tx.bands.owners(keys)

    def signatures(self, ids: Collection[CampaignId]) -> Mapping[CampaignId, bytes]:
        return self._tx.campaigns.signatures(ids)


def join(tx: Transaction, found: Prints) -> list[CampaignId | None]:
    """Put texts into their campaigns and count them there, a copy each; new campaigns can be found from then on.

    Only a writer may: two that look and then found would make two campaigns of one.
    """
    result = joined(found, _Kept(tx))
    signed = {id_: found.signature(row) for id_, row in result.founded.items()}
    tx.campaigns.add((id_ for id_ in result.campaigns if id_ is not None), signed)
    tx.bands.add(owned_keys(signed))
    return result.campaigns


def sign_old(store: Store, report: Report) -> None:
    """Give campaigns from before there were signatures one each, so that near-copies find them."""
    done = 0
    while True:
        with store.read() as tx:
            texts = tx.campaigns.unsigned(_AT_ONCE)
        if not texts:
            return
        found = prints(text or "" for text in texts.values())
        signed = {id_: found.signature(row) for row, id_ in enumerate(texts)}
        with store.write(can_be_repeated=True) as tx:
            tx.campaigns.sign(signed)
            tx.bands.add(owned_keys(signed))
        done += len(signed)
        report(Progress(done=done, what="campaigns signed"))
