"""Lines across the window about brands that get more negative comments than usual."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from moderator.care import Alarm, AlarmId
from moderator.ui import care_words, theme
from moderator.ui.widgets.text import plain

MOST = 3
MUTED_FOR = (timedelta(hours=1), timedelta(hours=4), timedelta(hours=12), timedelta(days=1), timedelta(days=3))


def calls(alarm: Alarm, now: datetime) -> bool:
    """Tell whether an alarm still calls for somebody: nobody has acknowledged it, and it is not muted now."""
    return not alarm.acknowledged_by and (alarm.muted_until is None or alarm.muted_until <= now)


class MuteMenu(QMenu):
    """For how long nobody shall be called."""

    wanted = Signal(object)
    """The moment until which it is muted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for time in MUTED_FOR:
            self.addAction(care_words.span(time)).setData(time.total_seconds())
        self.triggered.connect(self._take)

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        self.wanted.emit(datetime.now(UTC) + timedelta(seconds=float(action.data())))


class AlarmLine(QFrame):
    """One alarm in a sentence, and what can be done about it."""

    look_wanted = Signal(object)
    acknowledged = Signal(object)
    muted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        theme.mark(self, "notice")
        self.alarm: Alarm | None = None
        self.said = plain("", "warning", wraps=True)
        self.look = QPushButton(self.tr("Look"))
        self.seen = QPushButton(self.tr("Acknowledge"))
        self.mute = QPushButton(self.tr("Mute for…"))
        theme.mark(self.mute, "flat")
        self.menu = MuteMenu(self)
        sign = plain("⚠", "warning")
        sign.setAccessibleName(self.tr("Alarm"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(self.said, 1)
        for button in (self.look, self.seen, self.mute):
            row.addWidget(button)
        self.look.clicked.connect(self._look)
        self.seen.clicked.connect(self._see)
        self.mute.clicked.connect(self._offer)
        self.menu.wanted.connect(self._mute)

    def show_alarm(self, alarm: Alarm) -> None:
        """Say what an alarm is about now."""
        self.alarm = alarm
        words = care_words.alarm(alarm)
        self.said.setText(words)
        self.said.setAccessibleName(words)
        self.setAccessibleName(words)

    @Slot()
    def _look(self) -> None:
        self.look_wanted.emit(self.alarm)

    @Slot()
    def _see(self) -> None:
        self.acknowledged.emit(self.alarm)

    @Slot()
    def _offer(self) -> None:
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(self.mute.mapToGlobal(QPoint(0, self.mute.height() + 2)))

    @Slot(object)
    def _mute(self, until: datetime) -> None:
        self.muted.emit(self.alarm, until)


class AlarmLines(QFrame):
    """Those that call, the unlikeliest first; not in the way of the keys, and gone when somebody sees to them."""

    look_wanted = Signal(object)
    acknowledged = Signal(object)
    muted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[AlarmId, AlarmLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_alarms(self, alarms: Sequence[Alarm]) -> None:
        """Show these and no others; what is new is told to screen readers."""
        calling = sorted((one for one in alarms if calls(one, datetime.now(UTC))), key=lambda one: one.chance)[:MOST]
        wanted = {alarm.id: alarm for alarm in calling}
        for gone in [id_ for id_ in self.lines if id_ not in wanted]:
            line = self.lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for id_, alarm in wanted.items():
            if id_ not in self.lines:
                self.lines[id_] = self._line()
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, care_words.alarm(alarm)))
            self.lines[id_].show_alarm(alarm)
        self.setVisible(bool(self.lines))

    def _line(self) -> AlarmLine:
        line = AlarmLine()
        line.look_wanted.connect(self.look_wanted)
        line.acknowledged.connect(self.acknowledged)
        line.muted.connect(self.muted)
        self._column.addWidget(line)
        return line
