"""The sides of the model page, as pills beside its title."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from moderator.learnt import AutomaticAction
from moderator.ui import sizes, theme


class View(StrEnum):
    """What the model page can show."""

    MODELS = "models"
    THRESHOLDS = "thresholds"
    AUTOMATIC = "automatic"


class ViewPills(QWidget):
    """Says which side is shown, and on the last one whether something wants to be looked at."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models, self.thresholds = QPushButton(self.tr("Models")), QPushButton(self.tr("Thresholds"))
        self.automatic = QPushButton(self.tr("Automatic actions"))
        self._pills = dict(zip(View, (self.models, self.thresholds, self.automatic), strict=True))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        for pill in self._pills.values():
            theme.mark(pill, "pill")
            pill.setCheckable(True)
            sizes.hold(pill, height=24)
            group.addButton(pill)
            row.addWidget(pill)
        group.buttonClicked.connect(self._tell)

    def show_view(self, view: View) -> None:
        """Show which side is seen."""
        self._pills[view].setChecked(True)

    @Slot(object)
    def show_automatic(self, found: Sequence[AutomaticAction]) -> None:
        """Say on the pill how many flags were suspended."""
        suspended = sum(bool(one.suspended) for one in found)
        said = self.tr("Automatic actions")
        self.automatic.setText(self.tr("{what} · {n} suspended").format(what=said, n=suspended) if suspended else said)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(next(view for view, pill in self._pills.items() if pill.isChecked()))
