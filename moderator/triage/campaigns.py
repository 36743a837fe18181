"""Which comments say the same thing: near-duplicates share a campaign."""

from hashlib import blake2b

from moderator.classifier.text import skeleton
from moderator.domain import CampaignId

FEWEST_LETTERS = 12
"""Shorter texts ("thank you!") are said by many people who know nothing of each other."""


def campaign_of(text: str) -> CampaignId | None:
    """Name the campaign that a text belongs to; None for a text that is too short to be one.

    The number depends on the text's letters alone, is the same on every machine and fits a signed 64-bit column.
    """
    letters = skeleton(text)
    if len(letters) < FEWEST_LETTERS:
        return None
    digest = blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return CampaignId(int.from_bytes(digest, "big") >> 1)
