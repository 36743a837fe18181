"""Small questions of the filter: which scores, which days, under which name it is kept."""

from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from moderator.domain import Flag
from moderator.queues import FlagRange
from moderator.ui import locale_words, sizes
from moderator.ui.widgets.switch import Switch
from moderator.ui.wording import say

_LEAST, _MOST = 80, 100


class _Question(QDialog):
    """Some fields, and two buttons below them."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sizes.hold(self, width=360)
        self._stops: list[QWidget] = []
        self.fields = QFormLayout()
        self.fields.setSpacing(10)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.button(buttons.Ok).setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(16)
        column.addLayout(self.fields)
        column.addWidget(self.buttons)
        self.accepted.connect(self._answer)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field, from which Tab leads down to the buttons."""
        super().showEvent(event)
        for before, after in pairwise((*self._stops, *self.buttons.buttons())):
            QWidget.setTabOrder(before, after)
        self._stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self, words: str, field: QWidget) -> None:
        self.fields.addRow(words, field)
        self._stops.append(field)
        if words:
            field.setAccessibleName(words)

    @Slot()
    def _answer(self) -> None:
        """Tell the answer."""


class RangeDialog(_Question):
    """Asks which scores of a flag are wanted, in per cent; the second one is not reached."""

    answered = Signal(object)

    def __init__(self, flag: Flag, parent: QWidget | None = None) -> None:
        super().__init__(say(flag), parent)
        self._flag = flag
        self.least, self.below = QSpinBox(), QSpinBox()
        for field, value in ((self.least, _LEAST), (self.below, _MOST)):
            field.setRange(0, 100)
            field.setSuffix(locale_words.per_cent())
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setValue(value)
        self._ask(self.tr("From"), self.least)
        self._ask(self.tr("To"), self.below)
        self.least.valueChanged.connect(self.below.setMinimum)

    @Slot()
    def _answer(self) -> None:
        below = self.below.value() / 100 if self.below.value() < _MOST else None
        self.answered.emit(FlagRange(flag=self._flag, at_least=self.least.value() / 100, below=below))


class DatesDialog(_Question):
    """Asks from which day through which."""

    answered = Signal(object, object)
    """The first moment, and the first one after the last day."""

    def __init__(self, today: datetime, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Dates"), parent)
        here = today.astimezone()
        last = QDate(here.year, here.month, here.day)
        self.first, self.last = QDateEdit(last.addDays(-6)), QDateEdit(last)
        for field in (self.first, self.last):
            field.setCalendarPopup(True)
        self._ask(self.tr("First day"), self.first)
        self._ask(self.tr("Last day"), self.last)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(_midnight(self.first.date()), _midnight(self.last.date()) + timedelta(days=1))


class ViewDialog(_Question):
    """Asks under which name a view is kept, and whether the team sees it."""

    answered = Signal(str, bool)

    def __init__(self, title: str, name: str = "", *, is_shared: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.name = QLineEdit(name)
        self.name.setMaxLength(80)
        self.name.selectAll()
        self.shared = Switch(self.tr("The whole team sees it"))
        self.shared.setChecked(is_shared)
        self._ask(self.tr("Name"), self.name)
        self._ask("", self.shared)
        self.name.textChanged.connect(self._allow)
        self._allow(name)

    @Slot(str)
    def _allow(self, name: str) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name.strip()))

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self.name.text().strip(), self.shared.isChecked())


def _midnight(day: QDate) -> datetime:
    return datetime(day.year(), day.month(), day.day()).astimezone()
