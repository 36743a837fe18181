"""The one module that knows pyqtgraph: draws a plot in the house's look, deaf to the mouse and without menus.

Import it only when a chart is to be seen: pyqtgraph takes most of a second to load.
"""

from dataclasses import replace
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.chart_plot import Look, Mark, Plot, Scale, Series, Spot

_TEXT, _DOT, _RING = 11, 7, 13
_BESIDE, _BELOW = 36, 22
_UNDER, _OVER = -10, 10
_TINT = 110


class Canvas(QWidget):
    """Holds pyqtgraph's own widget; everything that a person does goes to the chart around it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = pg.PlotWidget(background=None)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMenuEnabled(False)
        self._view.setMouseEnabled(x=False, y=False)
        self._view.enableMouse(False)
        self._view.hideButtons()
        self._view.setAntialiasing(True)
        self._view.setFrameShape(self._view.Shape.NoFrame)
        self._plot = self._view.getPlotItem()
        self._plot.setContentsMargins(0, 4, 8, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._cursor: list[Any] = []
        self._marks: list[Any] = []
        self._drawn: Plot | None = None

    def draw(self, plot: Plot) -> None:
        """Draw another plot; where only marks are others, they alone, since a slider moves them."""
        bare = replace(plot, marks=())
        if bare != self._drawn:
            self._draw_all(plot)
            self._drawn = bare
        self._remove(self._marks)
        for mark in plot.marks:
            self._marks += self._mark(mark, plot)

    def forget(self) -> None:
        """Draw the next plot from the start, in the colours and the size of then."""
        self._drawn = None

    def _draw_all(self, plot: Plot) -> None:
        self._plot.clear()
        self._cursor, self._marks = [], []
        self._view.setBackground(QColor(theme.current().panel))
        self._plot.setXRange(plot.x.low, plot.x.high, padding=0)
        self._plot.setYRange(plot.y.low, plot.y.high, padding=0)
        self._scale("bottom", plot.x)
        self._scale("left", plot.y)
        for tick, _ in plot.x.ticks:
            self._add(pg.InfiniteLine(tick, angle=90, pen=_pen("line")), _UNDER)
        for tick, _ in plot.y.ticks:
            self._add(pg.InfiniteLine(tick, angle=0, pen=_pen("line")), _UNDER)
        if plot.has_diagonal:
            self._add(pg.PlotCurveItem([0, 1], [0, 1], pen=_pen("faint", style=Qt.PenStyle.DashLine)), _UNDER)
        self._bars(plot)
        for series in plot.series:
            self._series(series)

    def point_at(self, spot: Spot | None) -> None:
        """Show which spot is read, or none."""
        self._remove(self._cursor)
        if spot is not None:
            line = pg.InfiniteLine(spot.x, angle=90, pen=_pen("faint"))
            ring = pg.ScatterPlotItem(
                [spot.x], [spot.y], size=_RING, pen=_pen("ink", 2), brush=pg.mkBrush(None), antialias=True
            )
            self._cursor = [line, ring]
            for item in self._cursor:
                self._add(item, _OVER)

    def place_of(self, at: QPointF) -> tuple[float, float]:
        """Say which values stand at a point of this widget."""
        found = self._plot.vb.mapSceneToView(self._view.mapToScene(at.toPoint()))
        return found.x(), found.y()

    def point_of(self, spot: Spot) -> QPointF:
        """Say where a spot stands in this widget."""
        return QPointF(self._view.mapFromScene(self._plot.vb.mapViewToScene(QPointF(spot.x, spot.y))))

    def _remove(self, items: list[Any]) -> None:
        for item in items:
            self._plot.removeItem(item)
        items.clear()

    def _add(self, item: Any, height: int = 0) -> None:
        item.setZValue(height)
        self._plot.addItem(item, ignoreBounds=True)

    def _scale(self, side: str, scale: Scale) -> None:
        axis, font = self._plot.getAxis(side), QFont(theme.font(_TEXT))
        axis.setTicks([list(scale.ticks)])
        axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=6)
        axis.setPen(_pen("line"))
        axis.setTextPen(QColor(theme.current().mute))
        axis.setLabel(None)
        if side == "left":
            axis.setWidth(sizes.px(_BESIDE))
        else:
            axis.setHeight(sizes.px(_BELOW))

    def _bars(self, plot: Plot) -> None:
        if plot.bars:
            ink = QColor(theme.current().faint)
            ink.setAlpha(_TINT)
            bars = plot.bars
            widths = [one.right - one.left for one in bars]
            middles = [(one.left + one.right) / 2 for one in bars]
            heights, feet = [one.top - one.foot for one in bars], [one.foot for one in bars]
            graph = pg.BarGraphItem(
                x=middles, width=widths, y0=feet, height=heights, brush=ink, pen=pg.mkPen(None), antialias=True
            )
            self._add(graph)

    def _series(self, series: Series) -> None:
        xs, ys = [spot.x for spot in series.spots], [spot.y for spot in series.spots]
        told = [(spot, spot.low, spot.high) for spot in series.spots]
        for spot, low, high in told:
            if low is not None and high is not None:
                self._add(pg.PlotCurveItem([spot.x, spot.x], [low, high], pen=_pen(series.ink, 1.4), antialias=True))
        if series.look is not Look.DOTS and len(xs) > 1:
            self._add(pg.PlotCurveItem(xs, ys, pen=_pen(series.ink, 2), antialias=True))
        if series.look is not Look.LINE:
            ink, ground = QColor(getattr(theme.current(), series.ink)), _pen("panel", 1.4)
            self._add(pg.ScatterPlotItem(xs, ys, size=sizes.px(_DOT), brush=ink, pen=ground, antialias=True))

    def _mark(self, mark: Mark, plot: Plot) -> list[Any]:
        if mark.y is not None:
            ground = QColor(theme.current().panel)
            sign = pg.ScatterPlotItem([mark.x], [mark.y], size=sizes.px(_RING), pen=_pen(mark.ink, 2), brush=ground)
        else:
            sign = pg.InfiniteLine(mark.x, angle=90, pen=_pen(mark.ink, 1.2, Qt.PenStyle.DotLine))
        is_left = mark.x < (plot.x.low + plot.x.high) / 2
        # curves of precision fall to the right, so that the room below them is free
        anchor = (1.2, -0.25) if mark.y is not None else (-0.15 if is_left else 1.15, 0.5)
        text = pg.TextItem(mark.label, color=QColor(getattr(theme.current(), mark.ink)), anchor=anchor)
        text.setFont(theme.font(_TEXT))
        foot = plot.y.ticks[0][0]
        text.setPos(mark.x, mark.y if mark.y is not None else foot + (plot.y.high - foot) * 0.05)
        self._add(sign, _OVER)
        self._add(text, _OVER)
        return [sign, text]


def _pen(ink: str, width: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen: QPen = pg.mkPen(QColor(getattr(theme.current(), ink)), width=width, style=style)
    return pen
