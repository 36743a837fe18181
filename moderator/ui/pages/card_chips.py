"""What the foot of a card says in chips: its state, its flags, its time, its copies."""

from datetime import UTC, datetime, timedelta

from moderator.ui import care_words, phrases, theme
from moderator.ui.wording import platform
from moderator.views import Card

_SOON = timedelta(hours=1)


def where(card: Card) -> str:
    """Say where a comment stands: its platform, and under which post."""
    place = card.stream if card.platform == "file" else platform(card.platform)
    return " · ".join(part for part in (place, card.post) if part)


def in_full(card: Card) -> str:
    """Say on lines of their own what a card may have cut short: who, where, when."""
    return "\n".join(filter(None, (card.author, where(card), phrases.moment_of(card.created_at))))


def chips(card: Card, state: str) -> list[tuple[str, str]]:
    """Give words and tint of each chip; where they do not all fit, the last ones are left out."""
    found = [(said, theme.TINTS[flag]) for said, (flag, _) in zip(phrases.flags(card), card.raised, strict=True)]
    if card.due_at:
        is_soon = card.due_at - datetime.now(UTC) < _SOON
        found.insert(1, (phrases.due(card.due_at), "spam" if is_soon else "mute"))
    if card.level > 1:
        found.insert(1, (care_words.on_level(card.level), "spam"))
    if card.copies > 1:
        found.insert(3, (phrases.alike(card.copies), "mute"))
    return [(state, "accent"), *found] if state else found


def times(card: Card) -> tuple[str, ...]:
    """Say whatever a card says about time now."""
    return phrases.ago(card.created_at), phrases.due(card.due_at) if card.due_at else ""


def spoken(card: Card, state: str, *, is_picked: bool) -> str:
    """Say a card for the ear."""
    parts = [card.author, card.text, state, *phrases.flags(card), card.post]
    if card.copies > 1:
        parts.append(phrases.alike(card.copies))
    if card.level > 1:
        parts.append(care_words.on_level(card.level))
    if card.due_at:
        parts.append(phrases.due(card.due_at))
    if is_picked:
        parts.append(phrases.selected())
    return ". ".join(part for part in parts if part)
