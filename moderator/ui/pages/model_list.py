"""The models that can judge: the shipped one, and those that were made here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moderator.learnt import CandidateModel
from moderator.ui.core_sentences import say_sentence
from moderator.ui.pages import model_words
from moderator.ui.pages.model_state import ModelState
from moderator.ui.widgets.note_line import NoteLine
from moderator.ui.widgets.sheet import STRETCHED, Sheet
from moderator.ui.widgets.sheet_model import Cell, Row
from moderator.ui.widgets.sheet_panel import SheetPanel
from moderator.ui.widgets.text import plain

_MOST = 6


class ModelList(SheetPanel):
    """Newest first; the model in use is chosen until a person chooses another."""

    chosen = Signal(object)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Models"), parent)
        columns = (
            (self.tr("Name"), STRETCHED),
            (self.tr("Made"), 230),
            (self.tr("Learnt from"), 250),
            (self.tr("State"), 110),
        )
        self.sheet = Sheet(self.tr("Models"), columns)
        self.sheet.chosen.connect(self.chosen)
        self._none = plain(
            self.tr("“Train” makes a model of what you decided; it judges nothing until it is put to work."),
            "mute",
            wraps=True,
        )
        self.switch = NoteLine(self.tr("Take back"), "")
        self.switch.asked.connect(self.back_asked)
        self._wanted: str | None = None
        self._said = ""
        self.body.addWidget(self.sheet)
        self.add_words(self._none)
        self.body.addWidget(self.switch)

    def show_models(self, state: ModelState) -> None:
        """Show these models."""
        is_first = self.sheet.key() is None
        models = sorted(state.models, key=_age)
        self.sheet.show_rows([self._row(one) for one in reversed(models)], most=_MOST)
        self._none.setVisible(len(models) == 1)
        self._said = model_words.switched(state.switches[0]) if state.before is not None else ""
        wanted = self._wanted or (state.in_use.name if is_first and state.in_use is not None else None)
        if wanted is not None:
            self.sheet.choose(wanted)
            self._wanted = None

    def allow(self, why_not: str) -> None:
        """Let the last switch be taken back, or say why not."""
        self.switch.say(self._said, why_not)

    def want(self, name: str) -> None:
        """Turn to a model as soon as it is there."""
        self._wanted = name

    def _row(self, model: CandidateModel) -> Row:
        if model.problem:
            state = Cell(text=self.tr("damaged"), tint="spam", tip=say_sentence(model.problem))
        elif model.is_in_use:
            state = Cell(text=self.tr("in use"), tint="ok")
        else:
            state = Cell()
        name, made, learnt = model_words.title(model.name), model_words.when(model), model_words.learnt_from(model)
        return Row(
            key=model.name,
            cells=(
                Cell(text=name, is_strong=model.is_in_use, tip=name),
                Cell(text=made, ink="mute", tip=made),
                Cell(text=learnt, ink="mute", tip=learnt),
                state,
            ),
        )


def _age(model: CandidateModel) -> tuple[bool, float]:
    return not model.is_shipped, model.made_at.timestamp() if model.made_at is not None else 0.0
