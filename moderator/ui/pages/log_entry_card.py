"""The card of one line of the log: its gesture, model, delivery and hash."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from moderator.domain import DecisionId, GestureId, Member, Origin, Role
from moderator.ui import phrases, rule_words, theme
from moderator.ui.pages import log_words
from moderator.ui.widgets.panel import Panel
from moderator.views import LogEntry

KEY_WIDTH = 96
LINK_SIDE = 3
"""A link keeps this much room for the frame of its focus; plain values keep the same."""


class EntryCard(Panel):
    """What stands in no column; links lead to the gesture's other lines and to what undid the line."""

    gesture_wanted = Signal(object)
    entry_wanted = Signal(object)
    teaching_turned = Signal(object, bool)
    """A gesture, and whether models may learn from it."""
    undo_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._entry: LogEntry | None = None
        self._gesture, self._undo = _link(), _link()
        self._alone = _value()
        self._gesture_key, self._undo_key = _key(self.tr("Gesture")), _key("")
        self._flags, self._model, self._delivered, self._hash = _value(), _value(), _value(), _value()
        self._copy = _link(self.tr("Copy"))
        self._note = _value()
        self.take_back = QPushButton(self.tr("Undo this gesture"))
        self.take_back.clicked.connect(self._ask_undo)
        self.unteaching = QPushButton()
        self.unteaching.setCheckable(True)
        theme.mark(self.unteaching, "pill")
        self._lay_out()
        self.unteaching.clicked.connect(self._turn_teaching)
        self._gesture.clicked.connect(self._want_gesture)
        self._undo.clicked.connect(self._want_other)
        self._copy.clicked.connect(self._copy_hash)

    def show_entry(self, entry: LogEntry, me: Member) -> None:
        """Show another line to somebody of the team."""
        self._entry = entry
        decision = entry.decision
        self.head(self.tr("Entry {number}").format(number=phrases.number(decision.id)))
        size = phrases.counted(entry.gesture_size, "%n comment", "%n comments")
        for widget, is_fit in ((self._gesture, entry.gesture_size > 1), (self._alone, entry.gesture_size == 1)):
            widget.setText(size)
            widget.setVisible(is_fit)
        self._flags.setText(log_words.flags(entry))
        self._model.setText(decision.model or self.tr("none"))
        self._show_delivery(entry)
        self._show_hash(decision.hash)
        self._show_undo(entry)
        self._show_teaching(entry, me)
        self._show_take_back(entry, me)
        said = (rule_words.note(decision), rule_words.body(decision))
        self._note.setText("\n".join(self.tr("“{words}”").format(words=words) for words in said if words))
        self._note.setVisible(any(said))

    def _lay_out(self) -> None:
        self._note.setWordWrap(True)
        self._note.setIndent(0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, KEY_WIDTH)
        grid.setColumnStretch(1, 1)
        rows: Sequence[tuple[QWidget, Sequence[QWidget]]] = (
            (self._gesture_key, (self._gesture, self._alone)),
            (_key(self.tr("Flags")), (self._flags,)),
            (_key(self.tr("Model")), (self._model,)),
            (_key(self.tr("Delivered")), (self._delivered,)),
            (_key(self.tr("Hash")), (self._hash, self._copy)),
            (self._undo_key, (self._undo,)),
        )
        for row, (key, values) in enumerate(rows):
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(_in_a_row(values), row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._note)
        self.body.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.unteaching, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_delivery(self, entry: LogEntry) -> None:
        if not entry.outbox:
            self._delivered.setText(self.tr("nothing to send"))
        elif entry.undone_by is not None and not entry.delivered:
            self._delivered.setText(self.tr("withdrawn"))
        else:
            counts = phrases.number(entry.delivered), phrases.number(entry.outbox)
            self._delivered.setText(self.tr("{done} of {all}").format(done=counts[0], all=counts[1]))
        is_all_there = bool(entry.outbox) and entry.delivered == entry.outbox
        theme.mark(self._delivered, "ok" if is_all_there else "value")

    def _show_hash(self, digest: str) -> None:
        self._hash.setText(f"{digest[:4]}…{digest[-4:]}")
        self._hash.setToolTip(digest)
        self._hash.setAccessibleName(self.tr("Hash {digest}").format(digest=digest))

    def _show_undo(self, entry: LogEntry) -> None:
        other = entry.decision.reverts or entry.undone_by
        for widget in (self._undo_key, self._undo):
            widget.setVisible(other is not None)
        if other is not None:
            self._undo_key.setText(self.tr("Takes back") if entry.decision.reverts else self.tr("Undone by"))
            self._undo.setText(self.tr("entry {number}").format(number=phrases.number(other)))

    def _show_take_back(self, entry: LogEntry, me: Member) -> None:
        self.take_back.setVisible(entry.decision.reverts is None and entry.undone_by is None)
        is_foreign = me.role is Role.MODERATOR and entry.decision.moderator != me.name
        self.take_back.setEnabled(not is_foreign)
        told = self.tr("Only a lead may undo what somebody else has decided") if is_foreign else ""
        self.take_back.setToolTip(told)

    @Slot()
    def _ask_undo(self) -> None:
        if self._entry is not None:
            self.undo_asked.emit(GestureId(self._entry.decision.gesture))

    def _show_teaching(self, entry: LogEntry, me: Member) -> None:
        decision = entry.decision
        self.unteaching.setVisible(decision.origin is Origin.MODERATOR and decision.reverts is None)
        self.unteaching.setChecked(not entry.teaches)
        self.unteaching.setText(self.tr("Do not learn from this") if entry.teaches else self.tr("✓ Not learnt from"))
        is_foreign = me.role is Role.MODERATOR and decision.moderator != me.name
        self.unteaching.setEnabled(not is_foreign)
        if is_foreign:
            told = self.tr("Only a lead may say what is learnt from others' decisions.")
        else:
            all_of_it = phrases.counted(entry.gesture_size, "%n decision", "%n decisions")
            told = self.tr("Models learn nothing from the gesture ({decisions}); the log keeps it").format(
                decisions=all_of_it
            )
        self.unteaching.setToolTip(told)

    @Slot(bool)
    def _turn_teaching(self, is_without: bool) -> None:  # noqa: FBT001 - the signal's argument
        if self._entry is not None:
            self.teaching_turned.emit(GestureId(self._entry.decision.gesture), not is_without)

    @Slot()
    def _want_gesture(self) -> None:
        if self._entry is not None:
            self.gesture_wanted.emit(GestureId(self._entry.decision.gesture))

    @Slot()
    def _want_other(self) -> None:
        if self._entry is not None and (other := self._entry.decision.reverts or self._entry.undone_by):
            self.entry_wanted.emit(DecisionId(other))

    @Slot()
    def _copy_hash(self) -> None:
        if self._entry is not None:
            QGuiApplication.clipboard().setText(self._entry.decision.hash)


def _in_a_row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _key(text: str) -> QLabel:
    label = QLabel(text)
    theme.mark(label, "key")
    return label


def _value() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setIndent(LINK_SIDE)
    return label


def _link(text: str = "") -> QPushButton:
    button = QPushButton(text)
    theme.mark(button, "link")
    return button
