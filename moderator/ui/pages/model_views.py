"""The two sides of the model page, as pills beside its title."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from moderator.learnt import AutomaticAction
from moderator.ui import theme


class ViewPills(QWidget):
    """Says which side is shown, and on the other one whether something wants to be looked at."""

    chosen = Signal(bool)
    """Whether automatic actions are wanted, or else the models."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models, self.automatic = QPushButton(self.tr("Models")), QPushButton(self.tr("Automatic actions"))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        for pill in (self.models, self.automatic):
            theme.mark(pill, "pill")
            pill.setCheckable(True)
            pill.setFixedHeight(24)
            group.addButton(pill)
            row.addWidget(pill)
        group.buttonClicked.connect(self._tell)

    def show_view(self, *, is_automatic: bool) -> None:
        """Show which side is seen."""
        (self.automatic if is_automatic else self.models).setChecked(True)

    @Slot(object)
    def show_automatic(self, found: Sequence[AutomaticAction]) -> None:
        """Say on the pill how many flags were suspended."""
        suspended = sum(bool(one.suspended) for one in found)
        said = self.tr("Automatic actions")
        self.automatic.setText(self.tr("{what} · {n} suspended").format(what=said, n=suspended) if suspended else said)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.automatic.isChecked())
