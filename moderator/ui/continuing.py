"""What a window that is built anew goes on with: the page, the queue, the open comment, what was begun and not sent."""

from collections.abc import Mapping
from dataclasses import dataclass

from moderator.domain import CommentId
from moderator.queues import Queue, SavedView
from moderator.ui.news import Numbers
from moderator.ui.pages.log_filters import Kept
from moderator.ui.pages.rules_playing import Played
from moderator.ui.widgets.reply_pieces import Draft
from moderator.ui.workplace import Workplace
from moderator.views import Gesture


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a person had got."""

    page: str
    queue: Queue
    view: SavedView | None
    shown: Queue
    brand: str | None
    numbers: Numbers | None
    words: str
    comment: CommentId | None
    visited: CommentId | None
    picked: frozenset[CommentId]
    drafts: Mapping[CommentId, Draft]
    is_writing: bool
    note: str | None
    filters: Kept
    gesture: Gesture | None
    played: Mapping[str, Played]


def remembered(workplace: Workplace) -> Standing:
    """Note where everything stands before the window is built anew."""
    triage, turning = workplace.triage, workplace.turning
    card, note = triage.list.current(), triage.decisions.note
    return Standing(
        page=turning.shown(),
        queue=turning.queue,
        view=workplace.views.saved.view(turning.view),
        shown=triage.model.queue,
        brand=workplace.news.brand,
        numbers=workplace.news.latest,
        words=workplace.search_words(),
        comment=card.id if card is not None else None,
        visited=triage.opening.visited,
        picked=frozenset(triage.model.picked),
        drafts=triage.opening.replying.drafts(),
        is_writing=triage.panel.composer.text.hasFocus(),
        note=None if note.isHidden() else note.line.text(),
        filters=workplace.log.kept_filters(),
        gesture=workplace.telling.gesture,
        played=workplace.ruling.page.bench.playing.results(),
    )


def recall(workplace: Workplace, standing: Standing) -> None:
    """Go on from there."""
    triage = workplace.triage
    workplace.news.latest, workplace.news.brand = standing.numbers, standing.brand
    triage.opening.replying.take_drafts(standing.drafts)
    workplace.log.take_filters(standing.filters)
    workplace.ruling.page.bench.playing.go_on(standing.played)
    workplace.views.saved.go_on(standing.view)
    workplace.turning.go_on(standing.queue, standing.shown, standing.words, standing.view)
    triage.list.open_at(standing.comment)
    triage.model.pick(standing.picked, are_picked=True)
    workplace.turning.turn_to(standing.page)
    if standing.visited is not None:
        triage.opening.visit(standing.visited)
    if standing.note is not None:
        triage.decisions.note.ask()
        triage.decisions.note.line.setText(standing.note)
    elif standing.is_writing:
        triage.panel.composer.start()
    if standing.gesture is not None:
        workplace.telling.tell(standing.gesture)
