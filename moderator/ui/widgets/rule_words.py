"""Words of a rule as chips, with a field that takes more of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from moderator.ui import sizes
from moderator.ui.widgets.filter_chip import FilterChip
from moderator.ui.widgets.flow import FlowLayout

_WIDTH = 130


class RuleWords(QWidget):
    """Enter or a comma takes a word in; a chip goes by a click or Delete, the last one by Backspace in the field."""

    wished = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.chips: list[FilterChip] = []
        self.field = WordField()
        self.field.setAccessibleName(self.tr("{name}: add a word").format(name=name))
        self.field.setPlaceholderText(self.tr("add…"))
        sizes.hold(self.field, width=_WIDTH)
        self.field.finished.connect(self._take)
        self.field.emptied.connect(self._drop_last)
        self._flow = FlowLayout(6, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.addWidget(self.field)

    def show_value(self, value: object) -> None:
        """Show these words."""
        words = [str(word) for word in value] if isinstance(value, list | tuple) else [str(value)] if value else []
        if words != self._words:
            self._words = words
            self._show()

    def words(self) -> Sequence[str]:
        """Give the words that are shown."""
        return tuple(self._words)

    @Slot(list)
    def _take(self, typed: list[str]) -> None:
        new = [word for word in dict.fromkeys(typed) if word not in self._words]
        if new:
            self._change([*self._words, *new])

    @Slot()
    def _drop_last(self) -> None:
        if len(self._words) > 1:
            self._change(self._words[:-1])

    @Slot()
    def _drop(self) -> None:
        place = next((at for at, chip in enumerate(self.chips) if chip is self.sender()), None)
        if place is None or len(self._words) == 1:
            # a list without words is none: the condition itself has a way to go
            return
        self._change([word for at, word in enumerate(self._words) if at != place])
        (self.chips[min(place, len(self.chips) - 1)] if self.chips else self.field).setFocus()

    def _change(self, words: list[str]) -> None:
        self._words = words
        self._show()
        self.wished.emit(list(words))

    def _show(self) -> None:
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.field)
        self.chips = [self._chip(word) for word in self._words]
        self._flow.addWidget(self.field)
        QWidget.setTabOrder(self.chips[-1] if self.chips else self.field, self.field)
        if had_focus:
            self.field.setFocus()
        self._flow.invalidate()
        self.updateGeometry()

    def _chip(self, word: str) -> FilterChip:
        chip = FilterChip(word, "question", parent=self)
        chip.setToolTip(self.tr("Take this word out"))
        chip.setAccessibleName(self.tr("Word {word}, take it out").format(word=word))
        chip.clicked.connect(self._drop)
        self._flow.addWidget(chip)
        chip.show()
        return chip


class WordField(QLineEdit):
    """Tells what was typed at Enter, at a comma, and when it is left."""

    finished = Signal(list)
    emptied = Signal()
    """Backspace was pressed where there was nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.editingFinished.connect(self._finish)
        self.textEdited.connect(self._look_for_comma)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go backwards into the chips."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _look_for_comma(self, typed: str) -> None:
        if typed.rstrip().endswith((",", ";")):
            self._finish()

    @Slot()
    def _finish(self) -> None:
        typed = [" ".join(word.split()) for word in self.text().replace(";", ",").split(",")]
        self.clear()
        if words := [word for word in typed if word]:
            self.finished.emit(words)
