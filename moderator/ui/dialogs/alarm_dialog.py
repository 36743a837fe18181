"""A close look at an alarm: hours, posts, words and authors, and the ways on from there."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from moderator.care import Alarm, AlarmHour
from moderator.queues import Order, Queue, QueueName
from moderator.ui import care_words, phrases, sizes, theme
from moderator.ui.widgets.alarm_lines import MuteMenu
from moderator.ui.widgets.hours_plot import HoursPlot
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import ElidedLabel, plain


def queue_of(alarm: Alarm) -> Queue:
    """Give the queue of the comments that an alarm is about and that still wait."""
    return Queue(name=QueueName.NEGATIVE, brand=alarm.brand, post=alarm.post, since=alarm.began_at, order=Order.NEWEST)


class AlarmDialog(QDialog):
    """Opens beside the work; Escape puts it away."""

    queue_wanted = Signal(object)
    acknowledged = Signal(object)
    muted = Signal(object, object)

    def __init__(self, alarm: Alarm, hours: Sequence[AlarmHour], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alarm = alarm
        self.setWindowTitle(self.tr("Alarm · {brand}").format(brand=alarm.brand))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(sizes.px(720), sizes.px(600))
        self.plot = HoursPlot()
        self.plot.show_hours(hours)
        self.open_comments = QPushButton(self.tr("Open the comments"))
        theme.mark(self.open_comments, "primary")
        self.seen = QPushButton(self.tr("Acknowledge"))
        self.mute = QPushButton(self.tr("Mute for…"))
        self.menu = MuteMenu(self)
        self._lay_out()
        self.open_comments.clicked.connect(self._open)
        self.seen.clicked.connect(self._see)
        self.mute.clicked.connect(self._offer)
        self.menu.wanted.connect(self._mute)

    def _lay_out(self) -> None:
        inside = QWidget()
        theme.mark(inside, "canvas")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(plain(care_words.alarm(self.alarm), "subtitle", wraps=True))
        column.addWidget(plain(self._told(), "mute", wraps=True))
        hours = Panel(self.tr("Hour by hour; the line is what is usual"))
        hours.body.addWidget(self.plot)
        column.addWidget(hours)
        column.addWidget(self._words())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(_counted(self.tr("Posts"), [(title, count) for _, title, count in self.alarm.posts]), 1)
        row.addWidget(_counted(self.tr("Authors"), self.alarm.authors), 1)
        column.addLayout(row)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 12)
        foot.setSpacing(8)
        foot.addWidget(self.open_comments)
        foot.addStretch(1)
        for button in (self.seen, self.mute):
            button.setVisible(self.alarm.ended_at is None)
            foot.addWidget(button)
        return foot

    def _words(self) -> Panel:
        panel = Panel(self.tr("Said now, and not before"))
        words = phrases.joined([f"{word} × {phrases.number(count)}" for word, count in self.alarm.words])
        panel.body.addWidget(plain(words or self.tr("No word stands out."), "" if words else "mute", wraps=True))
        return panel

    def _told(self) -> str:
        alarm = self.alarm
        parts = [self.tr("since {moment}").format(moment=phrases.moment_of(alarm.began_at))]
        if alarm.ended_at is not None:
            parts.append(self.tr("ended {moment}").format(moment=phrases.moment_of(alarm.ended_at)))
        if alarm.acknowledged_by:
            parts.append(self.tr("{who} sees to it").format(who=alarm.acknowledged_by))
        if alarm.muted_until is not None:
            parts.append(self.tr("muted until {moment}").format(moment=phrases.moment_of(alarm.muted_until)))
        return " · ".join(parts)

    @Slot()
    def _open(self) -> None:
        self.queue_wanted.emit(queue_of(self.alarm))
        self.close()

    @Slot()
    def _see(self) -> None:
        self.acknowledged.emit(self.alarm)
        self.close()

    @Slot()
    def _offer(self) -> None:
        self.menu.popup(self.mute.mapToGlobal(QPoint(0, self.mute.height() + 2)))

    @Slot(object)
    def _mute(self, until: datetime) -> None:
        self.muted.emit(self.alarm, until)
        self.close()


def _counted(heading: str, lines: Sequence[tuple[str, int]]) -> Panel:
    panel = Panel(heading)
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setVerticalSpacing(4)
    for row, (name, count) in enumerate(lines):
        grid.addWidget(ElidedLabel(name or "–"), row, 0)
        grid.addWidget(plain(phrases.number(count), "key"), row, 1)
    panel.body.addLayout(grid)
    panel.body.addStretch(1)
    return panel
