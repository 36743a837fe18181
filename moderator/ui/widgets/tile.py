"""A number that matters, large, and below it what it counts."""

from PySide6.QtWidgets import QWidget

from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import ElidedLabel, plain


class Tile(Panel):
    """Shows one fact; what is too long for the large line is cut short, and whole in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.value = ElidedLabel("–", role="figure")
        self.said = plain("", "mute", wraps=True)
        self.body.setContentsMargins(14, 10, 14, 10)
        self.body.setSpacing(2)
        self.body.addWidget(self.value)
        self.body.addWidget(self.said)
        self.body.addStretch(1)

    def show_fact(self, value: str, said: str) -> None:
        """Show another fact."""
        self.value.show_text(value)
        self.said.setText(said)
        self.setAccessibleName(f"{value} {said}")
