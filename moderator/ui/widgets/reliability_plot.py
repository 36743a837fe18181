"""Whether scores are the probabilities that they say they are: observed shares by predicted ones."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator.figures import BARS, Figure, written
from moderator.ui import theme
from moderator.ui.widgets.text import tip

_LEFT, _TOP, _FOOT, _SPREAD = 30, 8, 22, 30
_SIDE = 200
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_DOT = 3.2


class ReliabilityPlot(QWidget):
    """Dots with 95 % intervals against the diagonal, the threshold, and how scores are spread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure | None) -> None:
        """Show another figure's reliability."""
        self._figure = figure
        bins = figure.reliability.bins if figure is not None else ()
        said = [
            self.tr("predicted {x}, observed {y}, {n} texts").format(
                x=written(one.predicted), y=written(one.observed), n=one.n
            )
            for one in bins
        ]
        self.setAccessibleName(self.tr("Reliability: {said}").format(said="; ".join(said)))
        self.setToolTip(tip("\n".join(said)))
        self.update()

    def sizeHint(self) -> QSize:
        """Be a square with room for its scales."""
        return QSize(_LEFT + _SIDE + 12, _TOP + _SIDE + 8 + _SPREAD + _FOOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint scales, diagonal, threshold, dots and spread."""
        if self._figure is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_frame(painter)
        _paint_threshold(painter, self._figure.threshold)
        _paint_spread(painter, self._figure)
        _paint_dots(painter, self._figure)
        painter.end()


def _paint_frame(painter: QPainter) -> None:
    colours = theme.current()
    painter.setFont(theme.font(11))
    for tick in _TICKS:
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QLineF(_at(tick, 0), _at(tick, 1)))
        painter.drawLine(QLineF(_at(0, tick), _at(1, tick)))
        painter.setPen(QColor(colours.mute))
        label = f"{tick:.2f}".removeprefix("0") if 0 < tick < 1 else f"{tick:.0f}"
        beside = QRectF(0, _at(0, tick).y() - 8, _LEFT - 6, 16)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        below = QRectF(_at(tick, 0).x() - 20, _TOP + _SIDE + 8 + _SPREAD + 3, 40, 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, label)
    painter.setPen(QPen(QColor(colours.faint), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(_at(0, 0), _at(1, 1)))


def _paint_threshold(painter: QPainter, threshold: float) -> None:
    if not 0 <= threshold <= 1:
        return
    ink = QColor(theme.current().neg)
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(_at(threshold, 0), _at(threshold, 1)))
    painter.setPen(ink)
    # the corner that the diagonal leaves free
    is_right = threshold > 0.5
    corner = _at(threshold, 0.09 if is_right else 1)
    box = QRectF(corner.x() - 44 if is_right else corner.x() + 4, corner.y() + 2, 40, 14)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft, written(threshold))


def _paint_spread(painter: QPainter, figure: Figure) -> None:
    spread = figure.reliability.histogram
    most, wide, foot = max(spread, default=0), _SIDE / BARS, _TOP + _SIDE + 8 + _SPREAD
    ground = QColor(theme.current().faint)
    ground.setAlphaF(0.45)
    for place, count in enumerate(spread):
        if count:
            # a rare flag's few high scores stay visible beside thousands of low ones
            tall = max(count / most * _SPREAD, 1.5)
            painter.fillRect(QRectF(_LEFT + place * wide + 0.5, foot - tall, wide - 1, tall), ground)


def _paint_dots(painter: QPainter, figure: Figure) -> None:
    ink, ground = QColor(theme.current().accent), QColor(theme.current().panel)
    soft = QColor(ink)
    soft.setAlphaF(0.4)
    bins = figure.reliability.bins
    painter.setPen(QPen(soft, 1))
    painter.drawPolyline(QPolygonF([_at(one.predicted, one.observed) for one in bins]))
    for one in bins:
        painter.setPen(QPen(ink, 1.4))
        if one.interval is not None:
            painter.drawLine(QLineF(_at(one.predicted, one.interval.low), _at(one.predicted, one.interval.high)))
        painter.setPen(QPen(ground, 1))
        painter.setBrush(ink)
        painter.drawEllipse(_at(one.predicted, one.observed), _DOT, _DOT)


def _at(x: float, y: float) -> QPointF:
    return QPointF(_LEFT + x * _SIDE, _TOP + (1 - y) * _SIDE)
