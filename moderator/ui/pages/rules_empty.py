"""What stands in the place of rules while there are none: what rules do, and where to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain

_WIDEST = 640


class NoRules(Panel):
    """Offers an empty rule and the examples."""

    begun = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = plain(self.tr("There are no rules yet"), "subtitle", wraps=True)
        self.said = plain(
            self.tr(
                "A rule says: when something happens to a comment, and these conditions hold, then do that. It begins "
                "as a draft, runs in the shadow until you trust it, where it records and does nothing, and then goes "
                "live. Everything that it does stands in the log under its name, and is undone like anything else."
            ),
            "mute",
            wraps=True,
        )
        self.setMaximumWidth(sizes.px(_WIDEST))
        self.buttons: list[QPushButton] = []
        self._ways = QWidget()
        self._flow = FlowLayout(8, self._ways)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(24, 24, 24, 24)
        self.body.setSpacing(12)
        for part in (self.title, self.said, self._ways):
            self.body.addWidget(part)

    def offer(self, examples: dict[str, str], *, is_lead: bool) -> None:
        """Offer these starting points."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for name, words in (("", self.tr("Begin with an empty rule")), *((name, name) for name in examples)):
            button = QPushButton(words.replace("&", "&&"))
            button.setEnabled(is_lead)
            button.clicked.connect(lambda _=False, name=name: self.begun.emit(name))
            if not name:
                theme.mark(button, "primary")
            self._flow.addWidget(button)
            self.buttons.append(button)
            button.show()
