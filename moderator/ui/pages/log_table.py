"""The log's table, and what stands in its place when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from moderator.domain import Action
from moderator.ui import sizes, theme
from moderator.ui.pages.log_delegate import ROW_HEIGHT, LogDelegate
from moderator.ui.pages.log_model import ENTRY, Column, LogModel
from moderator.ui.widgets.chip import chip_width
from moderator.ui.wording import say
from moderator.views import LogFilter

WIDTHS = {
    Column.WHEN: 130,
    Column.WHO: 98,
    Column.ACTION: 92,
    Column.REASON: 92,
    Column.DETAIL: 98,
    Column.FLAG: 126,
}
WHEN_ON_TWO_LINES = 84
LEAST_COMMENT = 150
SCROLL_BAR = 14
COMMON = (Action.APPROVE, Action.HIDE, Action.MARK_SPAM, Action.DELETE, Action.REPLY, Action.ESCALATE, Action.SNOOZE)
CELL_SIDES = 24
GIVES_WAY = (Column.DETAIL, Column.FLAG, Column.REASON)
"""Left out in this order where the window is narrow; the cards on the right say it all."""


class LogTable(QFrame):
    """Shows the model's lines; one is always chosen while there are any."""

    entry_chosen = Signal(object)
    everything_wanted = Signal()

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "panel")
        self._model = model
        self.view = QTableView()
        self.setFocusProxy(self.view)
        self._empty = QWidget()
        self._said, self._hint = QLabel(), QLabel()
        self._clear = QPushButton(self.tr("Clear the filters"))
        self._set_up_view()
        self._lay_out()
        self._clear.clicked.connect(self.everything_wanted)
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        model.dataChanged.connect(self._retell)
        model.fetched.connect(self._settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out until the comment can be read."""
        super().resizeEvent(event)
        self._share_out(event.size().width())

    def refit(self) -> None:
        """Give rows and columns the room that the text needs."""
        self.view.verticalHeader().setDefaultSectionSize(sizes.px(ROW_HEIGHT))
        for column in WIDTHS:
            self.view.setColumnWidth(column, _width([column]))
        self._share_out(self.width())

    def give_actions_room(self) -> None:
        """Let common actions be read whole, in widths of another language too."""
        if self.view.columnWidth(Column.ACTION) < _width([Column.ACTION]):
            self.view.setColumnWidth(Column.ACTION, _width([Column.ACTION]))

    def _share_out(self, width: int) -> None:
        free = width - SCROLL_BAR - sizes.px(LEAST_COMMENT)
        left_out = 0
        while left_out < len(GIVES_WAY) and _width() - _width(GIVES_WAY[:left_out]) > free:
            left_out += 1
        for place, column in enumerate(GIVES_WAY):
            self.view.setColumnHidden(column, place < left_out)
        is_tight = _width() - _width(GIVES_WAY[:left_out]) > free
        self.view.setColumnWidth(Column.WHEN, sizes.px(WHEN_ON_TWO_LINES if is_tight else WIDTHS[Column.WHEN]))

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self._model)
        view.setItemDelegate(LogDelegate(view))
        view.setAccessibleName(self.tr("Decisions, newest first"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        rows = view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        head = view.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(72)
        head.setSectionResizeMode(Column.COMMENT, QHeaderView.ResizeMode.Stretch)
        self.refit()

    def _lay_out(self) -> None:
        theme.mark(self._said, "subtitle")
        theme.mark(self._hint, "mute")
        theme.mark(self._empty, "sheet")
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self._empty)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (self._said, self._hint, self._clear):
            column.addWidget(widget, 0, middle)
        column.addStretch(3)
        frame = QVBoxLayout(self)
        # the frame's round corners stay free of the table's square ones
        frame.setContentsMargins(1, 6, 1, 6)
        self._stack = QStackedLayout()
        frame.addLayout(self._stack)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)

    @Slot(int)
    def _settle(self, count: int) -> None:
        if count == 0:
            self._show_emptiness(is_filtered=self._model.filter != LogFilter())
            return
        self._stack.setCurrentWidget(self.view)
        if not self.view.currentIndex().isValid():
            self.view.selectRow(0)

    def _show_emptiness(self, *, is_filtered: bool) -> None:
        self._said.setText(self.tr("No decision fits these filters") if is_filtered else self.tr("Nothing decided yet"))
        self._hint.setText(
            self.tr("Others may: have any time, person or action again.")
            if is_filtered
            else self.tr("Every decision about a comment will stand here, with who, when and why.")
        )
        self._clear.setVisible(is_filtered)
        self._stack.setCurrentWidget(self._empty)
        self.entry_chosen.emit(None)

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.entry_chosen.emit(current.data(ENTRY))

    @Slot()
    def _retell(self) -> None:
        """Tell the chosen line again: it may have been delivered or undone since."""
        self._choose(self.view.currentIndex())


def _width(columns: Sequence[Column] = tuple(WIDTHS)) -> int:
    fixed = sizes.px(sum(WIDTHS[column] for column in columns))
    return fixed if Column.ACTION not in columns else fixed + max(0, _of_actions() - sizes.px(WIDTHS[Column.ACTION]))


def _of_actions() -> int:
    """Give the room that the common actions need in the language of the window."""
    return int(max(chip_width(say(action)) for action in COMMON)) + sizes.px(CELL_SIDES)
