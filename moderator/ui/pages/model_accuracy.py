"""How right a model is on labelled comments, source by source, with the reliability of the chosen line."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from moderator.domain import Flag
from moderator.figures import Figure, Interval, Measurements, Raised, Unit, valued
from moderator.ui import phrases, sizes, theme
from moderator.ui.locale_words import span, written
from moderator.ui.pages import model_charts, model_words
from moderator.ui.widgets.chart import Chart
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.sheet import STRETCHED, TWO_LINES, Sheet
from moderator.ui.widgets.sheet_model import Cell, Row
from moderator.ui.widgets.sheet_panel import INSET
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say

_SHOWN = ("precision", "recall", "macro_f1", "pr_auc")
_ROOMY, _WIDE, _BESIDE = 1000, 112, 700
_TIGHT = 80
_PLOT = 276
_FIGURES = range(2, 6)
_SIDE = INSET
ELSEWHERE, HELD_OUT, STREAMS = "elsewhere", "held_out", "streams"


class Accuracy(QWidget):
    """Chooses between kinds of figures; a kind that was not measured is not offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: Measurements | None = None
        self.kind = ChoiceButton(self.tr("Measured on"), [(ELSEWHERE, self.tr("Sources it never saw"))])
        self._about = plain("", "mute", wraps=True)
        self.sheet = self._sheet()
        self.streams = self._streams_sheet()
        self._plotted = Heading(self.tr("Reliability"))
        self.plot = Chart(self.tr("Reliability"), QSize(_PLOT, _PLOT + 24))
        self._legend = plain("", "mute", wraps=True)
        self._beside = QWidget()
        self._lay_out()
        self.kind.chosen.connect(self._show_kind)
        self.sheet.chosen.connect(self._plot)
        self.show_figures(None)

    def show_figures(self, figures: Measurements | None) -> None:
        """Show a model's figures; without any, take no room."""
        self._figures = figures
        offered = self._offered(figures) if figures is not None else []
        self.setVisible(bool(offered))
        if offered:
            self.kind.offer(offered)
            self._show_kind(next(iter(offered))[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the plot below the table where it has no room beside it."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        width = event.size().width()
        self._both.setDirection(directions.LeftToRight if width >= sizes.px(_BESIDE) else directions.TopToBottom)
        for column in _FIGURES:
            self.sheet.setColumnWidth(column, _WIDE if width >= _ROOMY else _TIGHT)

    def _offered(self, figures: Measurements) -> list[tuple[str, str]]:
        kinds = (
            (ELSEWHERE, self.tr("Sources it never saw"), figures.elsewhere),
            (HELD_OUT, self.tr("Held out in training"), figures.held_out),
            (STREAMS, self.tr("Streams nobody labelled"), figures.streams),
        )
        return [(kind, words) for kind, words, found in kinds if found]

    @Slot(object)
    def _show_kind(self, kind: str) -> None:
        figures = self._figures
        if figures is None:
            return
        is_streams = kind == STREAMS
        self.streams.setVisible(is_streams)
        self.sheet.setVisible(not is_streams)
        self._beside.setVisible(not is_streams)
        self._about.setText(self._said(kind))
        if is_streams:
            self.streams.show_rows([_stream_row(one) for one in figures.streams])
            return
        shown = figures.elsewhere if kind == ELSEWHERE else figures.held_out
        self.sheet.show_rows([_row(one) for one in shown], height=TWO_LINES)
        self._plot(self.sheet.key())

    def _said(self, kind: str) -> str:
        return {
            ELSEWHERE: self.tr("Not learnt from; judged as comments that come in are. 95 % intervals below."),
            HELD_OUT: self.tr("Each text scored by a model that had not learnt from its source. 95 % intervals below."),
            STREAMS: self.tr("The share of comments that is raised, where false alarms are what one notices."),
        }[kind]

    @Slot(object)
    def _plot(self, figure: Figure | None) -> None:
        has_bins = figure is not None and bool(figure.reliability.bins)
        for part in (self._plotted, self.plot, self._legend):
            part.setVisible(has_bins)
        if figure is None:
            return
        self.plot.show_plot(model_charts.reliability(figure))
        self._legend.setText(
            self.tr(
                "Share that has the flag, by the score predicted, with 95 % intervals; below, how scores are spread. "
                "Calibration error {error}."
            ).format(error=written(figure.calibration_error))
        )

    def _sheet(self) -> Sheet:
        figures = ((title, _TIGHT) for title in model_words.titles())
        columns = ((self.tr("Flag"), 112), (self.tr("Source"), STRETCHED), *figures)
        return Sheet(self.tr("How right the model is, source by source"), columns)

    def _streams_sheet(self) -> Sheet:
        flags = ((say(flag), 116 if flag is Flag.PRIZE_HUNTER else 90) for flag in Flag)
        columns = ((self.tr("Stream"), STRETCHED), (self.tr("Comments"), 102), *flags)
        return Sheet(self.tr("What the model raises in streams"), columns, is_choice=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 4, _SIDE, 0)
        head.setSpacing(10)
        head.addWidget(self.kind)
        head.addWidget(self._about, 1)
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(_SIDE, 8, _SIDE, 8)
        for part in (self._plotted, self.plot, self._legend):
            beside.addWidget(part)
        beside.addStretch(1)
        sizes.hold(self._beside, width=_PLOT + 2 * _SIDE)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(0)
        tables = QVBoxLayout()
        for sheet in (self.sheet, self.streams):
            tables.addWidget(sheet)
        tables.addStretch(1)
        self._both.addLayout(tables, 1)
        self._both.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addLayout(self._both)


def _row(figure: Figure) -> Row:
    unit = (
        phrases.counted(figure.n, "%n account", "%n accounts")
        if figure.unit is Unit.ACCOUNTS
        else phrases.counted(figure.n, "%n text", "%n texts")
    )
    counted = unit.replace(str(figure.n), phrases.number(figure.n))
    having = phrases.counted(figure.positive, "%n has it", "%n have it")
    below = f"{figure.lang} · {counted}, {having}"
    cells = [Cell(text=written(value), below=span(interval)) for value, interval in _values(figure)]
    flag = Cell(text=say(figure.flag), tint=theme.TINTS[figure.flag])
    return Row(key=figure, cells=(flag, Cell(text=figure.source, below=below, tip=f"{figure.source}\n{below}"), *cells))


def _values(figure: Figure) -> list[tuple[float, Interval | None]]:
    return [valued(figure, name) for name in _SHOWN]


def _stream_row(found: Raised) -> Row:
    shares = [found.shares.get(flag, 0.0) for flag in Flag]
    cells = [Cell(text=f"{share:.1%}") for share in shares]
    return Row(
        key=found.stream,
        cells=(Cell(text=found.stream, tip=found.stream), Cell(text=phrases.number(found.comments)), *cells),
    )
