"""The left column: queues with their counts, saved views, streams and brands, and the other pages."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from moderator.domain import Flag
from moderator.queues import Queue, QueueName, SavedView, Size, ViewId
from moderator.ui import filter_words, phrases, sizes, theme
from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.side_entry import WIDTH, Entry
from moderator.ui.widgets.side_section import Section
from moderator.ui.wording import say
from moderator.views import QueueCount, StreamCount

LOG, REPLIES, RULES, MODEL, SETTINGS = "log", "replies", "rules", "model", "settings"
ASKED, ESCALATION = "asked", "escalation"
_QUEUES = (
    (QueueName.NEEDS_DECISION, "accent"),
    *((QueueName(flag.value), theme.TINTS[flag]) for flag in Flag),
    (QueueName.EVERYTHING, "mute"),
    (QueueName.CAMPAIGNS, "bot"),
    (QueueName.TEACH, "accent"),
)
_MINE = (QueueName.ASSIGNED, QueueName.ESCALATED, QueueName.SNOOZED)
_WIDEST = 300


class Sidebar(QFrame):
    """Tells which queue or page is wanted; streams and views come and go with what the inbox holds."""

    queue_wanted = Signal(object)
    page_wanted = Signal(str)
    view_wanted = Signal(object)
    """The number of a saved view."""
    menu_wanted = Signal(object, QPoint)
    """The number of a saved view whose menu is asked for, and where it shall open."""
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "side")
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._queues: dict[QueueName, Entry] = {}
        self._open: object = None
        self._scroll = QScrollArea()
        self.routes = Section(self.tr("Queues of rules"))
        self.views = Section(self.tr("Saved views"))
        self.streams = Section(self.tr("Streams"))
        self.brands = Section(self.tr("Brands"))
        self._lay_out()
        self.refit()

    def show_counts(self, counts: Sequence[QueueCount]) -> None:
        """Show what waits in each queue."""
        for each in counts:
            entry = self._queues.get(each.name)
            if entry is None:
                continue
            if each.overdue:
                due = phrases.counted(each.overdue, "%n due", "%n due")
                entry.show_count(due, is_urgent=True)
            else:
                entry.show_count(phrases.number(each.count))

    def show_asked(self, count: int) -> None:
        """Show how many questions wait for an answer of oneself; none take no room."""
        self.asked.show_count(phrases.number(count), is_urgent=True)
        self.asked.setVisible(count > 0)

    def show_streams(self, streams: Sequence[StreamCount]) -> None:
        """Show these streams and no others, with what is open in each."""
        lines = [
            (stream.id, stream.name, Queue(name=QueueName.EVERYTHING, stream=stream.id), "ok") for stream in streams
        ]
        self._fill(self.streams, lines, is_round=True)
        for stream in streams:
            self.streams.entries[stream.id].show_count(phrases.number(stream.open))

    def show_brands(self, brands: Mapping[str, int]) -> None:
        """Show what is open of each brand, where there are several."""
        shown = brands if len(brands) > 1 else {}
        lines = [(name, name, Queue(name=QueueName.EVERYTHING, brand=name), "") for name in shown]
        self._fill(self.brands, lines)
        for name, count in shown.items():
            self.brands.entries[name].show_count(phrases.number(count))

    def show_routes(self, routes: Sequence[tuple[str, int]]) -> None:
        """Show the queues that rules have put open comments into."""
        self._fill(self.routes, [(name, name, Queue(name=QueueName.EVERYTHING, route=name), "") for name, _ in routes])
        for name, count in routes:
            self.routes.entries[name].show_count(phrases.number(count))

    def show_views(self, views: Sequence[SavedView], sizes: Mapping[ViewId, Size]) -> None:
        """Show the saved views in their order, with how many comments each holds."""
        self._fill(self.views, [(view.id, view.name, view.id, "") for view in views])
        for view in views:
            entry = self.views.entries[view.id]
            entry.warn(view.problem)
            size = sizes.get(view.id)
            entry.show_count(filter_words.size(size) if size is not None else "")

    def mark(self, place: object) -> None:
        """Show a queue, a view or a page as the open one; Tab stops at it alone, the arrows go on from there."""
        self._open = place
        found = False
        for entry in self._entries():
            is_open = entry.place == place and type(entry.place) is type(place)
            found = found or is_open
            if is_open:
                entry.setChecked(True)
            entry.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_open else Qt.FocusPolicy.NoFocus)
        if not found:
            self._mark_nothing()

    def take_focus(self) -> None:
        """Be walked through by the arrows from the line that is open."""
        checked = self._group.checkedButton() or self._entries()[0]
        checked.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename, delete and offer more for the saved view that has the focus."""
        entry = self.focusWidget()
        view = entry.place if isinstance(entry, Entry) and entry in self.views.entries.values() else None
        if view is not None and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(view)
        elif view is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(view)
        else:
            super().keyPressEvent(event)

    def refit(self) -> None:
        """Grow with the letters, but leave the list its room."""
        self.setFixedWidth(min(_WIDEST, sizes.px(WIDTH)))

    def _entries(self) -> list[Entry]:
        return [entry for entry in self._group.buttons() if isinstance(entry, Entry)]

    def _mark_nothing(self) -> None:
        # an exclusive group lets its last line go only while it is not exclusive
        checked = self._group.checkedButton()
        if checked is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
        self._entries()[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _fill(
        self, section: Section, lines: Sequence[tuple[object, str, object, str]], *, is_round: bool = False
    ) -> None:
        for entry in section.drop({line[0] for line in lines}):
            self._group.removeButton(entry)
            entry.hide()
            entry.deleteLater()
        for key, text, place, tint in lines:
            known = section.entries.get(key)
            if known is None:
                section.put(key, self._prepared(Entry(text, place, tint, is_round=is_round)))
            elif known.text() != text or known.place != place:
                known.rename(text, place, tint)
        section.arrange([line[0] for line in lines])
        self.mark(self._open)

    def _prepared(self, entry: Entry) -> Entry:
        self._group.addButton(entry)
        entry.focused.connect(self._follow_focus)
        entry.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        entry.customContextMenuRequested.connect(self._offer)
        return entry

    def _lay_out(self) -> None:
        sheet = QWidget()
        theme.mark(sheet, "sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(0)
        column.addWidget(_heading(self.tr("Queues")))
        for name, tint in _QUEUES:
            self._queues[name] = self._add(Entry(say(name), Queue(name=name), tint), column)
        column.addWidget(_heading(self.tr("Mine")))
        for name in _MINE:
            self._queues[name] = self._add(Entry(say(name), Queue(name=name)), column)
        self.asked = self._add(Entry(self.tr("Asked of you"), ASKED), column)
        self.asked.hide()
        for section in (self.routes, self.views, self.streams, self.brands):
            column.addWidget(section)
        column.addWidget(_heading(self.tr("Team")))
        self._add(Entry(self.tr("Moderation log"), LOG), column)
        self._add(Entry(self.tr("Replies"), REPLIES), column)
        self._add(Entry(self.tr("Rules"), RULES), column)
        column.addWidget(_heading(self.tr("Set-up")))
        self._add(Entry(self.tr("Model"), MODEL), column)
        self._add(Entry(self.tr("Escalation"), ESCALATION), column)
        self._add(Entry(self.tr("Settings"), SETTINGS), column)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(self._scroll)

    def _add(self, entry: Entry, column: QVBoxLayout) -> Entry:
        column.addWidget(self._prepared(entry))
        return entry

    @Slot()
    def _follow_focus(self) -> None:
        entry = self.sender()
        if isinstance(entry, Entry):
            self._scroll.ensureWidgetVisible(entry, 0, entry.height())

    @Slot(QPoint)
    def _offer(self, at: QPoint) -> None:
        entry = self.sender()
        if isinstance(entry, Entry) and entry in self.views.entries.values():
            self.menu_wanted.emit(entry.place, entry.mapToGlobal(at))

    @Slot(QAbstractButton)
    def _tell(self, entry: Entry) -> None:
        if isinstance(entry.place, Queue):
            self.queue_wanted.emit(entry.place)
        elif isinstance(entry.place, str):
            self.page_wanted.emit(entry.place)
        else:
            self.view_wanted.emit(entry.place)


def _heading(text: str) -> Heading:
    heading = Heading(text)
    heading.setContentsMargins(8, 14, 8, 6)
    return heading
