"""Looks up which words of a coarse comment are the coarse ones, so that the list masks these alone."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CommentId, Flag
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.ui.masking import masked_evidence, masked_words
from moderator.views import Card


class Masks(QObject):
    """Knows masked texts; until one is looked up, every word of the comment is masked."""

    found = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._texts: dict[CommentId, str] = {}

    def text(self, card: Card) -> str:
        """Give a card's text as it may be read by everybody."""
        if Flag.OBSCENE not in dict(card.raised):
            return card.text
        return self._texts.get(card.id) or masked_words(card.text)

    def look_up(self, cards: Iterable[Card]) -> None:
        """Have the evidence of the coarse ones read."""
        coarse = [card for card in cards if Flag.OBSCENE in dict(card.raised) and card.id not in self._texts]
        if not coarse:
            return

        def work(_: Report) -> dict[CommentId, str]:
            evidence = self._desk.queues.evidence([card.id for card in coarse])
            return {card.id: masked_evidence(card.text, evidence.get(card.id, ())) for card in coarse}

        job = self._background.read(work)
        job.done.connect(self._take)
        job.failed.connect(self.failed)

    @Slot(object)
    def _take(self, texts: dict[CommentId, str]) -> None:
        self._texts.update(texts)
        self.found.emit()
