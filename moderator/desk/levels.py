"""Says on cards of escalated comments how far up they have come."""

from dataclasses import replace

from moderator.domain import Status
from moderator.storage.store import Transaction
from moderator.views import Card


def with_levels(tx: Transaction, cards: list[Card]) -> list[Card]:
    """Give the cards with the level of their escalation."""
    ids = [card.id for card in cards if card.status is Status.ESCALATED]
    levels = tx.escalations.levels(ids) if ids else {}
    return [replace(card, level=levels[card.id]) if card.id in levels else card for card in cards]
