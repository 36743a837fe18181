"""What is wrong with a rule, line by line; each can be gone to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moderator.rulings import Problem
from moderator.ui import phrases, ruling_words, theme
from moderator.ui.widgets.text import plain

_MOST = 6


class RuleProblems(QFrame):
    """Takes no room while nothing is wrong."""

    wanted = Signal(object)
    """The problem whose place shall be gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What is wrong"))
        self.lines: list[ProblemLine] = []
        self._rest = plain("", "mute")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._rest)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these problems, the first ones where there are many."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [ProblemLine(problem) for problem in problems[:_MOST]]
        for place, line in enumerate(self.lines):
            line.wanted.connect(self.wanted)
            self._column.insertWidget(place, line)
        more = len(problems) - len(self.lines)
        self._rest.setText(phrases.counted(more, "and %n more", "and %n more") if more else "")
        self._rest.setVisible(more > 0)
        self.setVisible(bool(problems))


class ProblemLine(QWidget):
    """A sign, the place as a button, and the sentence."""

    wanted = Signal(object)

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem
        where = self._where(problem)
        self.go = QPushButton(where)
        theme.mark(self.go, "link")
        self.go.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go.clicked.connect(self._tell)
        sentence = ruling_words.problem(problem)
        self.said: QLabel = plain(sentence, "error", wraps=True)
        self.go.setAccessibleName(f"{where}: {sentence}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (plain("⚠", "error"), self.go):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.problem)

    def _where(self, problem: Problem) -> str:
        line = self.tr("line {n}").format(n=problem.line) if problem.line is not None else ""
        return " · ".join(filter(None, (line, problem.place))) or self.tr("the whole rule")
