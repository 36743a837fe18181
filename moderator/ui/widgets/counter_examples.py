"""The members of a campaign that look different, to be read before something is decided about all of it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator.closeups import CampaignLook, CounterExample
from moderator.ui import closer, sizes, theme
from moderator.ui.masking import masked_words
from moderator.ui.widgets import chip
from moderator.ui.widgets.opening_line import OpeningLine
from moderator.ui.widgets.text import plain

_ROW = 42
_LINE = 19
_LONGEST = 300
_SIDE = 4


def warning(look: CampaignLook) -> str:
    """Say how many members look different; empty when none does."""
    return closer.doubtful(look)


class _Example(OpeningLine):
    """One of them: who wrote it and why it is doubtful, and below that what it says."""

    def __init__(self) -> None:
        super().__init__(sizes.px(_ROW))
        self._author, self._doubts, self._text = "", "", ""

    def show_example(self, found: CounterExample, *, is_masked: bool) -> None:
        """Stand for another member."""
        whole = masked_words(found.text) if is_masked and found.is_coarse else found.text
        self._author, self._doubts, self._text = found.author, closer.doubts(found), " ".join(whole.split())[:_LONGEST]
        self.stand_for(found.comment, f"{closer.doubts_spoken(found)}: {self._text}", whole)

    def refit(self) -> None:
        """Grow with the text."""
        self.setFixedHeight(sizes.px(_ROW))

    def paint_words(self, painter: QPainter) -> None:
        """Paint the doubt as a chip, the author beside it, the text below."""
        colours, line = theme.current(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        ink, ground = theme.tint("neg")
        left = _SIDE + chip.paint_chip(painter, QPointF(_SIDE, 3), self._doubts, ink, ground) + 8
        high, room = sizes.px(_LINE), self.width() - _SIDE
        for text, box, pixels, colour in (
            (self._author, QRectF(left, 2, room - left, high), 12, colours.mute),
            (self._text, QRectF(_SIDE, 2 + high, room - _SIDE, high), 13, colours.ink),
        ):
            painter.setFont(theme.font(pixels))
            painter.setPen(QColor(colour))
            shown = theme.metrics(pixels).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.width()))
            painter.drawText(box, line, shown)


class CounterExamples(QWidget):
    """A sentence that warns, and the most doubtful members below it; each opens by click, Enter and Space."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = plain(role="warning", wraps=True)
        self.lines: list[_Example] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.said)
        self.hide()

    def show_look(self, look: CampaignLook | None, *, is_masked: bool) -> None:
        """Show what looks different in a campaign; nothing takes no room."""
        found = look.counter_examples if look is not None else ()
        self.said.setText(warning(look) if look is not None else "")
        while len(self.lines) < len(found):
            line = _Example()
            line.wanted.connect(self.wanted)
            self.lines.append(line)
            self._column.addWidget(line)
        for place, shown in enumerate(self.lines):
            shown.setVisible(place < len(found))
            if place < len(found):
                shown.show_example(found[place], is_masked=is_masked)
        self.setVisible(bool(found))
