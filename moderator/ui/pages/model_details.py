"""The chosen model: who made it of what, and how right it is on decisions that it had not learnt from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from moderator.domain import Flag
from moderator.figures import Measurements
from moderator.learnt import CandidateModel, FlagFigures, ModelFigures, Rates
from moderator.ui import phrases, theme
from moderator.ui.core_sentences import say_sentence
from moderator.ui.pages import model_words
from moderator.ui.pages.model_accuracy import Accuracy
from moderator.ui.pages.model_curve import LearningCurves
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.sheet import STRETCHED, TWO_LINES, Sheet
from moderator.ui.widgets.sheet_model import Cell, Row
from moderator.ui.widgets.sheet_panel import SheetPanel, inset
from moderator.ui.widgets.text import ElidedLabel, plain, tip
from moderator.ui.wording import say

_ROOMY, _WIDE, _TIGHT = 1000, 156, 120
_FIGURES = range(3, 7)


class ModelDetails(SheetPanel):
    """Shows figures side by side; where there are none, it says why."""

    use_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name = ElidedLabel(role="subtitle")
        self._said = plain("", "mute", wraps=True)
        self._problem = plain("", "error", wraps=True)
        self._labels = QWidget()
        self._flow = FlowLayout(8, self._labels)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._chips = {flag: Chip("", theme.TINTS[flag]) for flag in Flag}
        self._about = plain("", "mute", wraps=True)
        self.use = QPushButton(self.tr("Use this model"))
        theme.mark(self.use, "primary")
        self._in_use = Chip(self.tr("in use"), "ok")
        self.sheet = self._sheet()
        self.accuracy = Accuracy()
        self.curves = LearningCurves()
        self._lay_out()
        self._labels.hide()
        self.use.clicked.connect(self.use_asked)

    def show_model(self, model: CandidateModel, why_not: str) -> None:
        """Show another model; `why_not` says why it cannot be put to work, if so."""
        self._name.show_text(model_words.title(model.name))
        base = self.tr(", on {base}").format(base=model.base) if model.base else ""
        self._said.setText(model_words.made(model) + base)
        self._problem.setText(say_sentence(model.problem))
        self._problem.setVisible(bool(model.problem))
        self.use.setVisible(not model.is_in_use)
        self._in_use.setVisible(model.is_in_use)
        self.allow(why_not)
        for flag, chip in self._chips.items():
            count = model.labels.get(flag, 0)
            chip.setVisible(bool(count))
            chip.show_text(f"{say(flag)} {phrases.number(count)}", theme.TINTS[flag])
        self._labels.setVisible(any(model.labels.values()))
        self._show_figures(model.figures)
        self.curves.show_curves(model.curves, is_shipped=model.is_shipped)

    def allow(self, why_not: str) -> None:
        """Let the model be put to work, or say why not."""
        self.use.setEnabled(not why_not)
        self.use.setToolTip(tip(why_not))

    def show_published(self, figures: Measurements | None) -> None:
        """Show the figures that lie beside the model; nothing is said where none do."""
        self.accuracy.show_figures(figures)

    def _show_figures(self, figures: ModelFigures | None) -> None:
        self.sheet.setVisible(figures is not None)
        self.accuracy.show_figures(None)
        if figures is None:
            self._about.hide()
            return
        since = phrases.moment_of(figures.since) if figures.since else ""
        self._about.setText(
            self.tr(
                "On decisions since {since} that it had not learnt from, near-duplicates counted once, against "
                "{against} on the same texts; 95 % intervals."
            ).format(since=since, against=figures.against)
        )
        self._about.show()
        self.sheet.show_rows([_row(one, figures.against) for one in figures.flags], height=TWO_LINES)

    def _sheet(self) -> Sheet:
        columns = (
            (self.tr("Flag"), 150),
            (self.tr("Texts"), 84),
            (self.tr("Model"), STRETCHED),
            *((title, _TIGHT) for title in model_words.titles()),
        )
        return Sheet(self.tr("How right the model is, flag by flag"), columns, is_choice=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the figures more room where there is some."""
        super().resizeEvent(event)
        for column in _FIGURES:
            self.sheet.setColumnWidth(column, _WIDE if event.size().width() > _ROOMY else _TIGHT)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._said)
        row = self.add_row()
        row.addLayout(names, 1)
        for sign in (self._in_use, self.use):
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        for label in (self._problem, self._labels, self._about):
            self.add_words(label)
        inset(self._flow)
        self.body.addWidget(self.sheet)
        self.body.addWidget(self.accuracy)
        self.body.addWidget(self.curves)
        for chip in self._chips.values():
            self._flow.addWidget(chip)


def _row(found: FlagFigures, against: str) -> Row:
    verdict, ink = model_words.verdict(found)
    flag = Cell(text=say(found.flag), tint=theme.TINTS[found.flag], below=verdict, below_ink=ink)
    if found.model is None or found.against is None:
        said = model_words.too_few(found)
        return Row(key=found.flag, cells=(flag, Cell(text=said, ink="mute", tip=said)), spans=True)
    texts = Cell(
        text=phrases.number(found.texts),
        below=phrases.counted(found.having_it, "%n has it", "%n have it"),
    )
    names = Cell(text=model_words.this_one(), below=against, is_strong=True, tip=against)
    return Row(key=found.flag, cells=(flag, texts, names, *_cells(found.model, found.against)))


def _cells(ours: Rates, theirs: Rates) -> list[Cell]:
    pairs = (
        (ours.precision, theirs.precision),
        (ours.recall, theirs.recall),
        (ours.macro_f1, theirs.macro_f1),
        (ours.pr_auc, theirs.pr_auc),
    )
    cells = []
    for mine, other in pairs:
        (value, span), (value_of_other, span_of_other) = model_words.value(mine), model_words.value(other)
        cells.append(Cell(text=value, aside=span, below=f"{value_of_other}  {span_of_other}"))
    return cells
