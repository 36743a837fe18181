"""Whether models learn from the next decision: turned by a key, shown beside the buttons, taken by one decision."""

from PySide6.QtCore import QObject, Slot

from moderator.ui.widgets.action_bar import ActionBar


class Teaching(QObject):
    """Every decision teaches, save the one that is made without; the log shows which."""

    def __init__(self, bar: ActionBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._was_without = False
        self.is_without = False
        bar.teaching.clicked.connect(self.turn)

    @Slot()
    def turn(self) -> None:
        """Have the next decision teach nothing, or teach again."""
        self._show(is_without=not self.is_without)

    def take(self) -> bool:
        """Tell a decision whether it teaches; the next one does."""
        self._was_without = self.is_without
        self._show(is_without=False)
        return not self._was_without

    def give_back(self) -> None:
        """Keep the choice for the next decision, since the last one was refused."""
        if self._was_without:
            self._show(is_without=True)

    def _show(self, *, is_without: bool) -> None:
        self.is_without = is_without
        self._bar.show_teaching(is_without=is_without)
