"""The left column: queues with their counts, streams, and the other pages."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from moderator.domain import Flag, StreamId
from moderator.queues import Queue, QueueName
from moderator.ui import phrases, theme
from moderator.ui.widgets.panel import Heading
from moderator.ui.wording import say
from moderator.views import QueueCount, StreamCount

WIDTH = 216
LOG, MODEL = "log", "model"
_QUEUES = (
    (QueueName.NEEDS_DECISION, "accent"),
    *((QueueName(flag.value), theme.TINTS[flag]) for flag in Flag),
    (QueueName.EVERYTHING, "mute"),
    (QueueName.TEACH, "accent"),
)
_MINE = (QueueName.ASSIGNED, QueueName.ESCALATED, QueueName.SNOOZED)


class Entry(QAbstractButton):
    """One line of the column; `place` is what it opens, `tint` the colour of its square."""

    def __init__(self, text: str, place: object, tint: str = "", *, is_round: bool = False) -> None:
        super().__init__()
        self.place = place
        self._tint, self._is_round = tint, is_round
        self._count, self._is_urgent = "", False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFixedHeight(29)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_count(self, count: str, *, is_urgent: bool = False) -> None:
        """Show how many wait."""
        if (count, is_urgent) == (self._count, self._is_urgent):
            return
        self._count, self._is_urgent = count, is_urgent
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        """Take the column's width."""
        return QSize(WIDTH - 16, 29)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, square, text and count."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accentbg if self.isChecked() else colours.bg))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        self._paint_words(painter, self._paint_square(painter))
        painter.end()

    def _paint_square(self, painter: QPainter) -> float:
        if not self._tint:
            return 8.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(self._tint)[0])
        corner = 4 if self._is_round else 2
        painter.drawRoundedRect(QRectF(8, self.height() / 2 - 4, 8, 8), corner, corner)
        return 24.0

    def _paint_words(self, painter: QPainter, left: float) -> None:
        colours = theme.current()
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        counted = theme.font(12, QFont.Weight.DemiBold if self._is_urgent else QFont.Weight.Normal)
        width = QFontMetricsF(counted).horizontalAdvance(self._count)
        right = self.width() - 8 - width
        painter.setFont(counted)
        painter.setPen(QColor(colours.spam if self._is_urgent else colours.faint))
        painter.drawText(QRectF(right, 0, width + 1, self.height()), line, self._count)
        words = theme.font(13, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(words)
        painter.setPen(QColor(colours.accent if self.isChecked() else colours.ink))
        text = QFontMetricsF(words).elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left - 8)
        painter.drawText(QRectF(left, 0, right - left - 4, self.height()), line, text)


class Sidebar(QFrame):
    """Tells which queue or page is wanted; streams come and go with what is imported."""

    queue_wanted = Signal(object)
    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "side")
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._queues: dict[QueueName, Entry] = {}
        self._streams: dict[StreamId, Entry] = {}
        self._open: object = None
        self._lay_out()

    def show_counts(self, counts: Sequence[QueueCount]) -> None:
        """Show what waits in each queue."""
        for each in counts:
            entry = self._queues.get(each.name)
            if entry is None:
                continue
            if each.overdue:
                entry.show_count(self.tr("{n} overdue").format(n=phrases.number(each.overdue)), is_urgent=True)
            else:
                entry.show_count(phrases.number(each.count))

    def show_streams(self, streams: Sequence[StreamCount]) -> None:
        """Show these streams and no others, with what is open in each."""
        self._streams_head.setVisible(bool(streams))
        for stream in streams:
            if stream.id not in self._streams:
                queue = Queue(name=QueueName.EVERYTHING, stream=stream.id)
                self._streams[stream.id] = self._add(
                    Entry(stream.name, queue, "ok", is_round=True), self._stream_column
                )
            self._streams[stream.id].show_count(phrases.number(stream.open))
        shown = {stream.id for stream in streams}
        for id_, entry in self._streams.items():
            entry.setVisible(id_ in shown)
        self.mark(self._open)

    def mark(self, place: object) -> None:
        """Show a queue or a page as the open one; Tab stops at it alone, the arrows go on from there."""
        self._open = place
        for entry in self._group.buttons():
            is_open = isinstance(entry, Entry) and entry.place == place
            if is_open:
                entry.setChecked(True)
            entry.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_open else Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        sheet = QWidget()
        theme.mark(sheet, "sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(0)
        column.addWidget(_section(self.tr("Queues")))
        for name, tint in _QUEUES:
            self._queues[name] = self._add(Entry(say(name), Queue(name=name), tint), column)
        column.addWidget(_section(self.tr("Mine")))
        for name in _MINE:
            self._queues[name] = self._add(Entry(say(name), Queue(name=name)), column)
        self._streams_head = _section(self.tr("Streams"))
        column.addWidget(self._streams_head)
        self._stream_column = QVBoxLayout()
        self._stream_column.setSpacing(0)
        column.addLayout(self._stream_column)
        column.addWidget(_section(self.tr("Team")))
        self._add(Entry(self.tr("Moderation log"), LOG), column)
        column.addWidget(_section(self.tr("Set-up")))
        self._add(Entry(self.tr("Model"), MODEL), column)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(scroll)

    def _add(self, entry: Entry, column: QVBoxLayout) -> Entry:
        self._group.addButton(entry)
        column.addWidget(entry)
        return entry

    @Slot(QAbstractButton)
    def _tell(self, entry: Entry) -> None:
        if isinstance(entry.place, Queue):
            self.queue_wanted.emit(entry.place)
        else:
            self.page_wanted.emit(entry.place)


def _section(text: str) -> Heading:
    heading = Heading(text)
    heading.setContentsMargins(8, 14, 8, 6)
    return heading
