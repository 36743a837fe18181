"""What is to be known of the models now: that one is damaged, and what the last switch left to be judged."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator.ui.core_sentences import say_sentence
from moderator.ui.pages import model_words
from moderator.ui.pages.model_state import ModelState
from moderator.ui.widgets.note_line import NoteLine


class ModelNotes(QWidget):
    """Two lines, each seen only while it has something to say."""

    rejudge_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warning = NoteLine(role="alarm")
        self.waiting = NoteLine(self.tr("Judge again"))
        self.waiting.asked.connect(self.rejudge_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for line in (self.warning, self.waiting):
            column.addWidget(line)

    def show_models(self, state: ModelState, why_not: str) -> None:
        """Say what is to be said; `why_not` keeps from doing anything about it."""
        self.warning.say(say_sentence(state.warning))
        self.waiting.say(model_words.waiting(state.outdated) if state.outdated else "", why_not)
        self.setVisible(bool(state.warning or state.outdated))
