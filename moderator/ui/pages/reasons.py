"""The reason that goes with the next decision: asked for by a menu, shown beside the buttons, taken by one decision."""

from PySide6.QtCore import QObject, Slot

from moderator.domain import Reason
from moderator.ui.pages.asking import AskMenu
from moderator.ui.widgets.action_bar import ActionBar
from moderator.ui.wording import say


class Reasons(QObject):
    """Without one, the desk writes down the usual reason of the strongest flag."""

    def __init__(self, bar: ActionBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._taken: Reason | None = None
        self.chosen: Reason | None = None
        self.menu = AskMenu(bar)
        self.menu.answered.connect(self.choose)
        bar.reason.clicked.connect(self.forget)

    @Slot()
    def ask(self) -> None:
        """Offer every reason in words; a letter jumps to it."""
        answers: list[tuple[str, object]] = [(say(reason), reason) for reason in Reason]
        if self.chosen is not None:
            answers.append((self.tr("No reason of my own"), None))
        beside = self._bar.button("reason")
        self.menu.ask(answers, beside, are_numbered=False)

    @Slot(object)
    def choose(self, reason: Reason | None) -> None:
        """Have the next decision made for this reason; None leaves it to the desk."""
        self.chosen = reason
        self._bar.show_reason(self.tr("because: {reason}").format(reason=say(reason)) if reason else "")

    @Slot()
    def forget(self) -> None:
        """Leave the reason to the desk."""
        self.choose(None)

    def take(self) -> Reason | None:
        """Give the reason to a decision; the next one is without it."""
        self._taken = self.chosen
        if self.chosen is not None:
            self.forget()
        return self._taken

    def give_back(self) -> None:
        """Keep the reason for the next decision, since the last one was refused."""
        if self.chosen is None and self._taken is not None:
            self.choose(self._taken)
