"""Pairs of a name and a value, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from moderator.ui.widgets.text import plain


class Facts(QWidget):
    """Labels are kept and used again, so that changing the comment does not flicker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._pairs: list[tuple[QLabel, QLabel]] = []

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show other facts."""
        while len(self._pairs) < len(pairs):
            self._add()
        for place, (name, value) in enumerate(self._pairs):
            is_used = place < len(pairs)
            name.setVisible(is_used)
            value.setVisible(is_used)
            if is_used:
                name.setText(pairs[place][0])
                value.setText(pairs[place][1])
                value.setAccessibleName(": ".join(pairs[place]))

    def pairs(self) -> list[tuple[str, str]]:
        """Give what is shown."""
        return [(name.text(), value.text()) for name, value in self._pairs if not name.isHidden()]

    def _add(self) -> None:
        name, value = plain(role="key"), plain(wraps=True)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setMinimumWidth(64)
        row = len(self._pairs)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._pairs.append((name, value))
