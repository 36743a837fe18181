"""Why a flag was raised: one bar for each piece of evidence, as long as its weight."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator.ui import phrases, sizes, theme
from moderator.ui.widgets.text import tip

_ROW = 22
_LABEL = 96
_LONG_LABEL = 0.5
"""How much of the width facts may be told in."""
_WEIGHT = 52


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row: what it is, its signed weight in logits, its tint."""

    label: str
    weight: float
    tint: str


class EvidenceBars(QWidget):
    """Bars in the flag's tint; evidence against a flag is drawn hollow and has a minus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._first: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other evidence."""
        self._bars = bars
        said = ", ".join(f"{bar.label} {phrases.weight(bar.weight)}" for bar in bars)
        self.setAccessibleName(self.tr("Evidence: {said}").format(said=said))
        self.setToolTip(tip("\n".join(f"{phrases.weight(bar.weight)}  {bar.label}" for bar in bars)))
        self.setVisible(bool(bars))
        self.refit()

    def show_first(self, count: int | None) -> None:
        """Show so many of the bars, or all of them; all are told to those who listen."""
        self._first = count
        self.refit()

    def bars(self) -> Sequence[Bar]:
        """Give all of the evidence."""
        return self._bars

    def shown(self) -> Sequence[Bar]:
        """Give the bars that are painted."""
        return self._bars if self._first is None else self._bars[: self._first]

    def refit(self) -> None:
        """Have one line for each bar, as high as the text."""
        self.setFixedHeight(len(self.shown()) * sizes.px(_ROW))
        self.update()

    def sizeHint(self) -> QSize:
        """Have one line for each bar."""
        return QSize(320, len(self.shown()) * sizes.px(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint label, bar and weight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(12))
        # a weight of 3.4 logits takes a coin toss to 97 %: weaker evidence shall not look like certainty
        longest = max([3.4, *(abs(bar.weight) for bar in self._bars)])
        width = self._label_width(painter)
        for number, bar in enumerate(self.shown()):
            self._paint_bar(painter, number * sizes.px(_ROW), bar, longest, width)
        painter.end()

    def _label_width(self, painter: QPainter) -> float:
        metrics = QFontMetricsF(painter.font())
        wanted = max((metrics.horizontalAdvance(bar.label) + 10 for bar in self.shown()), default=0)
        return max(sizes.px(_LABEL), min(wanted, self.width() * _LONG_LABEL))

    def _paint_bar(self, painter: QPainter, top: int, bar: Bar, longest: float, width: float) -> None:
        colours, high, right = theme.current(), sizes.px(_ROW), sizes.px(_WEIGHT)
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        label = QFontMetricsF(painter.font()).elidedText(bar.label, Qt.TextElideMode.ElideRight, width - 8)
        painter.setPen(QColor(colours.ink))
        painter.drawText(QRectF(0, top, width, high), line, label)
        painter.drawText(QRectF(self.width() - right + 10, top, right, high), line, phrases.weight(bar.weight))
        room = QRectF(width, top + high / 2 - 3, self.width() - width - right, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.bg))
        painter.drawRoundedRect(room, 3, 3)
        ink, ground = theme.tint(bar.tint)
        room.setWidth(max(6.0, room.width() * abs(bar.weight) / longest))
        if bar.weight < 0:
            painter.setPen(ink)
            painter.setBrush(ground)
            room.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setBrush(ink)
        painter.drawRoundedRect(room, 3, 3)
