"""The card of what runs about a comment: its escalation, what is promised, who waits for whom, and questions."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from moderator.care import CaseCare, Question, QuestionId
from moderator.domain import Member, Role
from moderator.ui import care_words, theme
from moderator.ui.widgets.facts import Facts
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain
from moderator.views import Case

_EVERY_MS = 30_000


class CareCard(Panel):
    """Takes no room while nothing runs; times go on while it is looked at."""

    answered = Signal(object, str)
    """The number of a question, and the answer to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.head(self.tr("What runs"))
        self.me: Member | None = None
        self.late = plain(self.tr("Over its time"), "warning")
        self.aside.addWidget(self.late)
        self.facts = Facts()
        self.body.addWidget(self.facts)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(8)
        self.body.addLayout(self._questions)
        self.rows: dict[QuestionId, QuestionRow] = {}
        self._care = CaseCare()
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self._tick)
        self.hide()

    def show_case(self, case: Case) -> None:
        """Show what runs about another comment; what is typed as an answer stays while its question is open."""
        self._care = case.care
        self._tick()
        asked = {question.id: question for question in case.care.questions}
        for id_ in [id_ for id_, row in self.rows.items() if asked.get(id_) != row.question]:
            self._drop(id_)
        for question in case.care.questions:
            if question.id not in self.rows:
                self._add(question)
        is_needed = bool(asked) or bool(self.facts.pairs())
        self.setVisible(is_needed)
        (self._clock.start if is_needed else self._clock.stop)()

    def answer_first(self) -> bool:
        """Put the focus where the first open question is answered; False where there is none."""
        for row in self.rows.values():
            if row.field is not None:
                row.field.setFocus()
                return True
        return False

    @Slot()
    def _tick(self) -> None:
        self.facts.show_pairs(care_words.facts(self._care))
        self.late.setVisible(care_words.is_late(self._care))

    def _add(self, question: Question) -> None:
        row = QuestionRow(question, may_answer=self._may_answer(question))
        row.answered.connect(self.answered)
        self.rows[question.id] = row
        self._questions.addWidget(row)

    def _drop(self, id_: QuestionId) -> None:
        row = self.rows.pop(id_)
        self._questions.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _may_answer(self, question: Question) -> bool:
        me = self.me
        if me is None or question.answered_at is not None or question.asked_by == me.name:
            return False
        return me.role is not Role.MODERATOR or question.asked_of in {me.name, Role.MODERATOR}


class QuestionRow(QWidget):
    """One question, and its answer or the line to write it in."""

    answered = Signal(object, str)

    def __init__(self, question: Question, *, may_answer: bool) -> None:
        super().__init__()
        self.question = question
        self.field: QLineEdit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(3)
        column.addWidget(plain(care_words.asked(question), "mute", wraps=True))
        self.said = plain(question.text, "", wraps=True)
        column.addWidget(self.said)
        if question.answered_at is not None:
            column.addWidget(plain(care_words.answered(question), "ok", wraps=True))
        elif may_answer:
            column.addLayout(self._line())
        else:
            column.addWidget(plain(self.tr("No answer yet"), "mute"))

    def _line(self) -> QHBoxLayout:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Answer for the team; the author does not see it"))
        self.field.setAccessibleName(self.tr("Answer to “{question}”").format(question=self.question.text))
        self.button = QPushButton(self.tr("Answer"))
        theme.mark(self.button, "primary")
        self.field.returnPressed.connect(self._answer)
        self.button.clicked.connect(self._answer)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        return row

    @Slot()
    def _answer(self) -> None:
        if self.field is not None and (text := self.field.text().strip()):
            self.field.setEnabled(False)
            self.answered.emit(self.question.id, text)
