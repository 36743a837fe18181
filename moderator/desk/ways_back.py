"""From which actions which platform knows a way back."""

from collections.abc import Mapping

from moderator.desk.transitions import EFFECTS
from moderator.domain import Action, Visibility
from moderator.gestures import WayBack

_NONE_HERE: Mapping[str, frozenset[Action]] = {
    # YouTube Data API v3, comments.setModerationStatus: banAuthor has no opposite
    "youtube": frozenset({Action.BAN}),
    # Telegram Bot API: a message can be deleted and not be hidden, so that hiding it is deleting it
    "telegram": frozenset({Action.HIDE, Action.MARK_SPAM}),
}


def way_back(platform: str, action: Action, visibility: Visibility) -> WayBack:
    """Say what an undo can do for a comment that was seen so before, once its platform has been told."""
    if not reaches_platform(action, visibility):
        return WayBack.ALWAYS
    is_final = EFFECTS[action].inverse is None or action in _NONE_HERE.get(platform, frozenset())
    return WayBack.NONE if is_final else WayBack.INVERSE


def reaches_platform(action: Action, visibility: Visibility) -> bool:
    """Tell whether the platform is told: approving what everybody sees already tells it nothing."""
    if action is Action.APPROVE:
        return visibility is not Visibility.PUBLISHED
    return EFFECTS[action].reaches_platform
