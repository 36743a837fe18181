"""What the house wants of everybody's decisions, on the settings page: leads say so, the others read it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moderator.desk import Desk
from moderator.domain import Action, Role
from moderator.progress import Report
from moderator.ui import theme
from moderator.ui.background import Background
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say, say_error

ACTIONS = (Action.APPROVE, Action.HIDE, Action.MARK_SPAM, Action.DELETE, Action.BAN, Action.ESCALATE)


class HouseRules(Panel):
    """Which actions nobody takes without a reason; what is pressed here holds for the whole team at once."""

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("For the whole team"), parent)
        self._desk, self._background = desk, background
        self.title = plain(self.tr("Actions that need a reason"), "strong")
        self.sentence = plain(self._said(), "mute", wraps=True)
        self.wrong = plain("", "warning", wraps=True)
        self.wrong.hide()
        self.buttons = {action: self._button(action) for action in ACTIONS}
        self._lay_out()
        self.follow()

    def follow(self) -> None:
        """Show what is wanted now."""
        desk = self._desk

        def read(_: Report) -> frozenset[Action]:
            return desk.policy.reasons()

        job = self._background.read(read)
        job.done.connect(self._show)
        job.failed.connect(self._refuse)

    def fits(self, words: str) -> bool:
        """Tell whether it is about these words."""
        actions = " ".join(button.text() for button in self.buttons.values())
        text = f"{self.title.text()} {self.sentence.text()} {actions}".casefold()
        return all(word in text for word in words.casefold().split())

    @Slot(object)
    def _show(self, needing: frozenset[Action]) -> None:
        for action, button in self.buttons.items():
            button.setChecked(action in needing)

    @Slot(object)
    def _refuse(self, error: object) -> None:
        self.wrong.setText(say_error(error))
        self.wrong.show()
        self.follow()

    @Slot()
    def _tell(self) -> None:
        """Want what is pressed now."""
        desk, button = self._desk, self.sender()
        action, is_required = next((each, one.isChecked()) for each, one in self.buttons.items() if one is button)

        def tell(_: Report) -> None:
            desk.policy.require_reason(action, is_required=is_required)

        self.wrong.hide()
        self._background.write(tell).failed.connect(self._refuse)

    def _may_say(self) -> bool:
        return self._desk.me.role is not Role.MODERATOR

    def _said(self) -> str:
        if self._may_say():
            return self.tr("Nobody decides so without naming a reason; the window asks for it by key.")
        return self.tr("Nobody decides so without naming a reason. Leads say which actions these are.")

    def _button(self, action: Action) -> QPushButton:
        button = QPushButton(say(action))
        button.setCheckable(True)
        button.setEnabled(self._may_say())
        button.setAccessibleName(f"{self.title.text()}: {say(action)}")
        button.setAccessibleDescription(self.sentence.text())
        theme.mark(button, "pill")
        button.clicked.connect(self._tell)
        return button

    def _lay_out(self) -> None:
        row = FlowLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        for part in (self.title, self.sentence):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.wrong)
