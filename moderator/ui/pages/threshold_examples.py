"""Open comments that a moved threshold would flag, or no longer flag."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator.domain import Flag
from moderator.ui.pages import threshold_words
from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.sheet import STRETCHED, Sheet
from moderator.ui.widgets.sheet_model import Cell, Row
from moderator.ui.widgets.sheet_panel import INSET
from moderator.ui.widgets.text import plain
from moderator.views import Card


class Examples(QWidget):
    """Some of them, the newest first; Enter or a double click opens one."""

    open_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Heading()
        self._hint = plain(
            self.tr("Move the threshold, and see here what would come in or go out."), "mute", wraps=True
        )
        columns = ((self.tr("Score"), 70), (self.tr("Comment"), STRETCHED))
        self.sheet = Sheet(self.tr("Open comments that the threshold would pass"), columns)
        self.sheet.activated.connect(self._ask)
        head = QVBoxLayout()
        head.setContentsMargins(INSET, 0, INSET, 0)
        for part in (self._heading, self._hint):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.sheet)

    def head(self, *, is_rising: bool, count: int) -> None:
        """Say how many would come in or go out; without any, that the threshold can be moved."""
        self._heading.setText(threshold_words.passed(is_rising=is_rising, count=count))
        self._hint.setVisible(not count)
        if not count:
            self.sheet.hide()

    def show_cards(self, cards: Sequence[Card], flag: Flag) -> None:
        """Show some of them."""
        self.sheet.show_rows([_row(card, flag) for card in cards])
        self.sheet.setVisible(bool(cards))

    @Slot()
    def _ask(self) -> None:
        comment = self.sheet.key()
        if comment is not None:
            self.open_asked.emit(comment)


def _row(card: Card, flag: Flag) -> Row:
    said = " ".join(card.text.split())
    score = threshold_words.number(card.scores.get(flag, 0.0))
    return Row(key=card.id, cells=(Cell(text=score), Cell(text=said, tip=card.text)))
