"""A card whose tables reach from edge to edge, and whose words stand in line with what is in them."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from moderator.ui.widgets.panel import Panel

INSET = 12


class SheetPanel(Panel):
    """Takes sheets as they are, and words and rows with room at their sides."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        # a pixel, so that the frame's own line is not painted over
        self.body.setContentsMargins(1, 14, 1, 10)
        inset(self.top)

    def add_words(self, label: QWidget) -> None:
        """Put a label below what is here."""
        inset(label)
        self.body.addWidget(label)

    def add_row(self, *widgets: QWidget) -> QHBoxLayout:
        """Put widgets beside each other below what is here; what is added later stands at the right."""
        row = QHBoxLayout()
        inset(row)
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        self.body.addLayout(row)
        return row


def inset(part: QWidget | QLayout) -> None:
    """Give room at the sides."""
    part.setContentsMargins(INSET, 0, INSET, 0)
