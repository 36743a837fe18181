"""Where the person was when the window closed, to go on there at the next start."""

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from moderator.domain import CommentId
from moderator.queues import Queue

if TYPE_CHECKING:
    from moderator.ui.workplace import Workplace

_NAME = "window/standing"


class _Standing(BaseModel):
    model_config = ConfigDict(frozen=True)

    page: str
    queue: Queue
    shown: Queue
    """What was shown of that queue, with its filter."""
    comment: int | None = None


def remember(workplace: "Workplace") -> None:
    """Keep page, queue and open comment; an empty inbox has none to go on with."""
    page = workplace.turning.shown()
    if page in {"", "welcome"}:
        return
    card = workplace.triage.list.current()
    standing = _Standing(
        page=page,
        queue=workplace.turning.queue,
        shown=workplace.triage.model.queue,
        comment=card.id if card is not None else None,
    )
    workplace.window.memory.keep(_NAME, standing.model_dump_json().encode())


def recall(workplace: "Workplace") -> bool:
    """Go on there; False when nothing was kept, or by a version that kept it otherwise."""
    try:
        kept = _Standing.model_validate_json(workplace.window.memory.recall(_NAME) or b"{}")
    except ValidationError:
        return False
    workplace.turning.go_on(kept.queue, kept.shown, kept.shown.words)
    if kept.comment is not None:
        workplace.triage.list.open_at(CommentId(kept.comment))
    workplace.turning.turn_to(kept.page if kept.page in workplace.turning.names() else "triage")
    return True
