"""Figures with their names, one below the other; a figure of comments opens them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from moderator.domain import CommentId
from moderator.ui import theme
from moderator.ui.widgets.text import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure with its name; `title` names the list of its comments, where they can be opened."""

    name: str
    value: str
    role: str = ""
    title: str = ""
    ids: tuple[CommentId, ...] = ()


class RuleFigures(QWidget):
    """Lines are made anew: there are five of them."""

    wanted = Signal(object)
    """The figure whose comments shall be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self.figures: tuple[Figure, ...] = ()
        self.values: list[QLabel | QPushButton] = []
        self._names: list[QLabel] = []

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures."""
        for old in (*self.values, *self._names):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.figures = tuple(figures)
        self._names = [plain(each.name, "key", wraps=True) for each in figures]
        self.values = [self._value(each) for each in figures]
        for row, (name, value) in enumerate(zip(self._names, self.values, strict=True)):
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _value(self, figure: Figure) -> QLabel | QPushButton:
        said = f"{figure.name}: {figure.value}"
        if not figure.ids:
            label = plain(figure.value, figure.role)
            label.setAccessibleName(said)
            # as far from the edge as what can be pressed
            label.setContentsMargins(0, 0, 3, 0)
            return label
        button = QPushButton(figure.value)
        theme.mark(button, "figure-warning" if figure.role == "warning" else "figure")
        button.setAccessibleName(said)
        button.setToolTip(self.tr("Open these comments"))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.wanted.emit(figure))
        return button
