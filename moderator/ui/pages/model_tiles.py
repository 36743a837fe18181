"""The four numbers at the head of the model page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from moderator.learnt import AutomaticAction
from moderator.ui import phrases
from moderator.ui.pages import model_words
from moderator.ui.pages.model_state import ModelState
from moderator.ui.widgets.tile import Tile

_NAME = 13
"""The first tile holds a name, the others hold numbers: it is wider than ten."""


class ModelTiles(QWidget):
    """Says which model judges, what decisions teach, what is asked for, and what flags do by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_use, self.taught, self.asked, self.automatic = self.tiles = [Tile() for _ in range(4)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for place, tile in enumerate(self.tiles):
            grid.addWidget(tile, 0, place)
            grid.setColumnStretch(place, 10 if place else _NAME)

    def show_models(self, state: ModelState) -> None:
        """Show which model judges and what it asks for."""
        self.in_use.show_fact(state.current, self.tr("judges · {status}").format(status=model_words.status(state)))
        asked = phrases.counted(state.asked, "uncertain comment is asked about", "uncertain comments are asked about")
        self.asked.show_fact(phrases.number(state.asked), asked)

    def show_labels(self, labels: int) -> None:
        """Show how much there is to learn from."""
        said = (
            phrases.counted(labels, "label that your decisions teach", "labels that your decisions teach")
            if labels
            else self.tr("No decisions yet: the model has nothing of yours to learn from")
        )
        self.taught.show_fact(phrases.number(labels), said)

    def show_automatic(self, found: Sequence[AutomaticAction]) -> None:
        """Show how many flags act, and how many were suspended."""
        acting = sum(not one.suspended for one in found)
        suspended = len(found) - acting
        said = phrases.counted(acting, "flag acts by itself", "flags act by themselves")
        if suspended:
            said = self.tr("{acting} · {n} suspended").format(acting=said, n=suspended)
        self.automatic.show_fact(str(acting), said)
