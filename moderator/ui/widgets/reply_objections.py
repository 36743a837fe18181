"""Why a reply should not go out as it is: a sentence each, and a way to the place in the text."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.canned import Guard, Objection
from moderator.ui import reply_words, theme
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.text import plain


class ReplyObjections(QWidget):
    """Takes no room while there is nothing to say."""

    place_wanted = Signal(int, int)
    """Where in the text, in code points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Objections to the reply"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.shown: Sequence[Objection] = ()
        self._rows: list[QWidget] = []
        self.hide()

    def show_objections(self, objections: Sequence[Objection]) -> None:
        """Show these and no others; what cannot be sent at all comes first."""
        ordered = sorted(objections, key=lambda each: not each.is_final)
        if ordered != list(self.shown):
            self.shown = ordered
            self._clear()
            self._rows = [self._row(objection) for objection in ordered]
            for row in self._rows:
                self._column.addWidget(row)
            self.setAccessibleDescription("\n".join(self.sentences()))
        self.setVisible(bool(objections))

    def sentences(self) -> list[str]:
        """Give what is said."""
        return [reply_words.objection(each) for each in self.shown]

    def _clear(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _row(self, objection: Objection) -> QWidget:
        row, said = QFrame(), reply_words.objection(objection)
        theme.mark(row, "objection")
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 6, 8, 6)
        line.setSpacing(8)
        line.addWidget(self._chip(objection), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(plain(said, wraps=True), 1)
        if objection.start is not None and objection.end is not None:
            place = QPushButton(self.tr("Show where"))
            theme.mark(place, "link")
            place.setAccessibleName(self.tr("Show where: {sentence}").format(sentence=said))
            place.clicked.connect(partial(self.place_wanted.emit, objection.start, objection.end))
            line.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _chip(self, objection: Objection) -> Chip:
        if objection.guard is Guard.APPROVAL:
            return Chip(self.tr("Waits"), "accent")
        return Chip(self.tr("Stops"), "spam") if objection.is_final else Chip(self.tr("Look again"), "prize")
