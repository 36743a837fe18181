"""What waits for a lead: templates that nobody has looked at, and replies that were written by them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from moderator.canned import PendingReply
from moderator.domain import CannedReply
from moderator.ui import phrases, sizes, theme
from moderator.ui.pages.replies_work import Library
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.switch import Switch
from moderator.ui.widgets.text import plain

_WIDEST = 860


class RepliesWaiting(QScrollArea):
    """A lead lets go, gives back and approves; a moderator sees what of theirs waits."""

    approved = Signal(str)
    released = Signal(object)
    refused = Signal(object, str)
    """What waits, and the note that goes back with it."""
    approval_wanted = Signal(bool)
    opened = Signal(str)
    """The shortcut of a template that is to be looked at."""
    comment_wanted = Signal(object)

    def __init__(self, *, is_lead: bool) -> None:
        super().__init__()
        self._is_lead = is_lead
        self.switch = Switch(self.tr("Replies by new templates wait for a lead"))
        self.switch.setEnabled(is_lead)
        self.switch.toggled.connect(self._ask)
        self._is_showing = False
        self.rows: list[QWidget] = []
        self.none = plain("", "mute", wraps=True)
        self._lay_out()

    def show_library(self, library: Library) -> None:
        """Show what waits now."""
        self._is_showing = True
        self.switch.setChecked(library.wants_approval)
        self._is_showing = False
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [*self._replies(library.pending)]
        if library.wants_approval:
            self.rows += self._templates(library.unapproved)
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place + 3, row)
        nothing = self.tr("Nothing waits.")
        self.none.setText(nothing if library.wants_approval else self.tr("Nothing waits: replies go out at once."))
        self.none.setVisible(not self.rows)

    def _replies(self, pending: Sequence[PendingReply]) -> list[QWidget]:
        return [_Pending(each, self, is_lead=self._is_lead) for each in pending]

    def _templates(self, templates: Sequence[CannedReply]) -> list[QWidget]:
        return [self._template(each) for each in templates]

    def _template(self, reply: CannedReply) -> QWidget:
        panel = Panel(self.tr("New template · /{shortcut}").format(shortcut=reply.shortcut))
        panel.body.addWidget(plain(reply.title, "strong", wraps=True))
        for texts in reply.bodies.values():
            panel.body.addWidget(plain(texts[0] if texts else "", wraps=True))
        look, approve = QPushButton(self.tr("Open")), QPushButton(self.tr("Approve"))
        look.setAccessibleName(self.tr("Open /{shortcut}").format(shortcut=reply.shortcut))
        approve.setAccessibleName(self.tr("Approve /{shortcut}").format(shortcut=reply.shortcut))
        look.clicked.connect(partial(self.opened.emit, reply.shortcut))
        approve.clicked.connect(partial(self.approved.emit, reply.shortcut))
        theme.mark(approve, "primary")
        approve.setVisible(self._is_lead)
        panel.body.addLayout(_foot(look, approve))
        return panel

    def _lay_out(self) -> None:
        canvas, held = QWidget(), QWidget()
        theme.mark(canvas, "canvas")
        row = QHBoxLayout(canvas)
        row.setContentsMargins(0, 0, 14, 0)
        row.addWidget(held, 1)
        row.addStretch(0)
        held.setMaximumWidth(sizes.px(_WIDEST))
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(plain(self.tr("A template is new until a lead has approved it."), "mute", wraps=True))
        self._column.addWidget(self.none)
        self._column.addStretch(1)
        self.setWidget(canvas)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @Slot(bool)
    def _ask(self, is_wanted: bool) -> None:  # noqa: FBT001 - the signal's argument
        if not self._is_showing:
            self.approval_wanted.emit(is_wanted)


class _Pending(Panel):
    """One reply that waits, below the comment that it answers."""

    def __init__(self, pending: PendingReply, waiting: RepliesWaiting, *, is_lead: bool) -> None:
        super().__init__()
        head = self.tr("Reply by {who} · /{shortcut} · {when}")
        self.head(head.format(who=pending.moderator, shortcut=pending.shortcut, when=phrases.ago(pending.asked_at)))
        self._pending, self._waiting = pending, waiting
        self.body.addWidget(plain(pending.comment_text, "mute", wraps=True))
        self.body.addWidget(plain(pending.body, wraps=True))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("What should be different"))
        self.note.setAccessibleName(self.tr("Note to {who}").format(who=pending.moderator))
        self.open, self.refuse, self.release = (
            QPushButton(self.tr("Open the comment")),
            QPushButton(self.tr("Give back")),
            QPushButton(self.tr("Send")),
        )
        theme.mark(self.release, "primary")
        waits = plain(self.tr("Waits for a lead"), "mute")
        self.body.addLayout(_foot(self.open, waits, self.note, self.refuse, self.release))
        waits.setVisible(not is_lead)
        for part in (self.note, self.refuse, self.release):
            part.setVisible(is_lead)
        self.open.clicked.connect(partial(waiting.comment_wanted.emit, pending.comment))
        self.release.clicked.connect(partial(waiting.released.emit, pending.id))
        self.refuse.clicked.connect(self._refuse)
        self.note.returnPressed.connect(self._refuse)

    @Slot()
    def _refuse(self) -> None:
        self._waiting.refused.emit(self._pending.id, self.note.text().strip())


def _foot(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    if not any(isinstance(widget, QLineEdit) for widget in widgets):
        row.addStretch(1)
    return row
