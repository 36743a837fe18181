"""The line above the list: the queue's name, how many, its order, its language, what is selected."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from moderator.domain import LANGUAGES
from moderator.ui import phrases, theme
from moderator.ui.wording import language, say
from moderator.views import Order


class ChoiceButton(QToolButton):
    """A pill that shows what is chosen and offers the rest in a menu."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: list[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "pill")
        self._name = name
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(self._take)
        self.setMenu(menu)
        self.show_choice(choices[0][0])

    def show_choice(self, value: object) -> None:
        """Show a choice without telling anybody."""
        for action in self.menu().actions():
            if action.data() == value:
                action.setChecked(True)
                self.setText(f"{action.text()} ▾")
                self.setAccessibleName(f"{self._name}: {action.text()}")

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        self.show_choice(action.data())
        self.chosen.emit(action.data())


class ListHead(QFrame):
    """Says which queue is open and offers its order and language."""

    ordered = Signal(object)
    language_chosen = Signal(object)
    keys_asked = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "top")
        self.setFixedHeight(45)
        self._title = QLabel()
        theme.mark(self._title, "subtitle")
        self._open = QLabel()
        theme.mark(self._open, "pill")
        self._open.setFixedHeight(24)
        self.order = ChoiceButton(self.tr("Order"), [(order, say(order)) for order in Order])
        self.language = ChoiceButton(
            self.tr("Language"), [(None, self.tr("All languages")), *((code, language(code)) for code in LANGUAGES)]
        )
        self._picked = QPushButton()
        theme.mark(self._picked, "pill")
        self._picked.setToolTip(self.tr("Select nothing"))
        self._picked.hide()
        keys = QPushButton("?")
        theme.mark(keys, "key")
        keys.setAccessibleName(self.tr("List of keys"))
        keys.setToolTip(self.tr("List of keys"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for widget in (self._title, self._open, self.order, self.language, self._picked):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(keys)
        self.stops = (self.order, self.language, self._picked, keys)
        for stop in self.stops:
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.order.chosen.connect(self.ordered)
        self.language.chosen.connect(self.language_chosen)
        self._picked.clicked.connect(self.cleared)
        keys.clicked.connect(self.keys_asked)

    def show_queue(self, title: str) -> None:
        """Name the queue; its number comes when it is counted."""
        self._title.setText(title)
        self._open.setText("…")

    def show_size(self, size: int, *, is_open: bool) -> None:
        """Say how many comments the queue holds."""
        said = self.tr("{n} open") if is_open else self.tr("{n} waiting")
        self._open.setText(said.format(n=phrases.number(size)))

    @Slot(int)
    def show_picked(self, count: int) -> None:
        """Say how many comments are selected; a click leaves them all out."""
        self._picked.setText(self.tr("✓ {n} selected ×").format(n=phrases.number(count)))
        self._picked.setAccessibleName(self.tr("{n} selected, select nothing").format(n=count))
        self._picked.setVisible(count > 0)
        self._open.setVisible(count == 0)
