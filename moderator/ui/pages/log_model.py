"""The log's lines as a table that fetches itself, a page at a time, while it is scrolled."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from moderator.desk import Desk
from moderator.domain import DecisionId
from moderator.errors import ModeratorError
from moderator.progress import Report
from moderator.ui.background import Background, Work
from moderator.ui.pages import log_words
from moderator.views import LogEntry, LogFilter

PAGE = 64
KEPT = 1024
"""How many lines a refresh fetches anew at most; older ones come back when they are scrolled to."""

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The table's columns, from left to right."""

    WHEN = 0
    WHO = 1
    ACTION = 2
    REASON = 3
    COMMENT = 4
    DETAIL = 5
    FLAG = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page and what it was asked for, so that an answer to an earlier filter is known as one."""

    filter: LogFilter
    before: DecisionId | None
    entries: Sequence[LogEntry]
    wanted: int
    count: int


class LogModel(QAbstractTableModel):
    """Newest first; only a fetched line is a row, so that a log of millions opens at once."""

    fetched = Signal(int)
    """How many decisions the filter lets through, after each answer."""
    failed = Signal(ModeratorError)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._filter = LogFilter()
        self._entries: list[LogEntry] = []
        self._shown = self._filter
        self._ends = True
        self._asked: DecisionId | None = None
        self._is_masking = False

    @property
    def filter(self) -> LogFilter:
        """Which decisions are shown."""
        return self._filter

    def show_only(self, wanted: LogFilter) -> None:
        """Begin again with another filter."""
        self._filter = wanted
        self.refresh()

    def refresh(self) -> None:
        """Fetch anew what is shown, since lines were added or undone."""
        self._ask(None, min(max(PAGE, len(self._entries)), KEPT))

    def mask(self, *, is_masking: bool) -> None:
        """Put coarse comments under dots, or show them as they were."""
        self._is_masking = is_masking
        if self._entries:
            last = self.index(len(self._entries) - 1, Column.COMMENT)
            self.dataChanged.emit(self.index(0, Column.COMMENT), last)

    def entry(self, row: int) -> LogEntry:
        """The line in a row."""
        return self._entries[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the lines fetched until now."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns; a line has no children."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Say a line's cell in words; `ENTRY` gives the line itself."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._said(entry, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_title(Column(index.column()))}: {self._said(entry, Column(index.column()))}"
            case _ if role == ENTRY:
                return entry
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Name the columns, in capitals for the eye alone."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _title(Column(section)).upper()
            case Qt.ItemDataRole.AccessibleTextRole:
                return _title(Column(section))
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether older lines wait and are not on their way."""
        return not (parent.isValid() or self._ends) and self._asked is None

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; its rows come when it is there."""
        if self.canFetchMore(parent):
            self._asked = self._entries[-1].decision.id
            self._ask(self._asked, PAGE)

    def _said(self, entry: LogEntry, column: Column) -> str:
        if column is Column.COMMENT and self._is_masking:
            return log_words.masked(entry)
        return log_words.CELLS[column](entry)

    def _ask(self, before: DecisionId | None, limit: int) -> None:
        job = self._background.read(_reading(self._desk, self._filter, before, limit))
        job.done.connect(self._take)
        job.failed.connect(self.failed)

    @Slot(object)
    def _take(self, page: Fetched) -> None:
        if page.filter != self._filter:
            return
        if page.before is None:
            self._renew(page)
        elif page.before == self._asked:
            self._append(page.entries)
            self._ends = len(page.entries) < page.wanted
            self._asked = None
        self.fetched.emit(page.count)

    def _append(self, entries: Sequence[LogEntry]) -> None:
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries.extend(entries)
            self.endInsertRows()

    def _renew(self, page: Fetched) -> None:
        """Take newer lines in above the old ones, so that selection and place are kept; or begin again."""
        self._asked = None
        added = _place(self._entries, page.entries) if page.filter == self._shown else None
        if added is None or len(page.entries) - added > len(self._entries):
            self.beginResetModel()
            self._entries = list(page.entries)
            self._shown = page.filter
            self.endResetModel()
        else:
            self._merge(page.entries, added)
        self._ends = len(page.entries) < page.wanted

    def _merge(self, entries: Sequence[LogEntry], added: int) -> None:
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._entries[:0] = entries[:added]
            self.endInsertRows()
        if len(entries) < len(self._entries):
            self.beginRemoveRows(QModelIndex(), len(entries), len(self._entries) - 1)
            del self._entries[len(entries) :]
            self.endRemoveRows()
        self._entries[:] = entries
        self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, len(Column) - 1))


def _reading(desk: Desk, wanted: LogFilter, before: DecisionId | None, limit: int) -> Work:
    def read(_: Report) -> Fetched:
        entries = desk.log.page(wanted, before, limit)
        return Fetched(filter=wanted, before=before, entries=entries, wanted=limit, count=desk.log.count(wanted))

    return read


def _place(old: Sequence[LogEntry], new: Sequence[LogEntry]) -> int | None:
    """Where the old lines begin among the new ones; None when they do not meet."""
    if not old:
        return None
    first = old[0].decision.id
    return next((row for row, entry in enumerate(new) if entry.decision.id == first), None)


def _title(column: Column) -> str:
    return log_words.titles()[column]
