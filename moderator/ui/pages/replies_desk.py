"""One canned reply on its page: the editor, what it would say beside it, its use and its versions."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from moderator.canned import ReplyVersion
from moderator.domain import CannedReply
from moderator.ui import sizes, theme
from moderator.ui.pages.replies_editor import ReplyEditor
from moderator.ui.pages.replies_past import ReplyUse, ReplyVersions
from moderator.ui.pages.replies_preview import ReplyPreview
from moderator.ui.pages.replies_unsaved import NEW, Unsaved
from moderator.ui.pages.replies_work import Library, Looked, Proof, RepliesWork, Saved
from moderator.ui.widgets.question_line import QuestionLine

_PAUSE_MS = 200
_SIDE = 372
_ROOMY = 740
_READABLE = 900
"""Longer lines are hard to read, however wide the window is."""
_ANY = 16_777_215
"""Qt's word for no limit."""


class ReplyDesk(QScrollArea):
    """Shows one reply; what is written and not saved is kept when another one is turned to."""

    changed = Signal()
    """Another reply is unsaved now, or none any more."""

    def __init__(self, work: RepliesWork, *, is_lead: bool) -> None:
        super().__init__()
        self._work, self._is_lead = work, is_lead
        self._library: Library | None = None
        self.unsaved = Unsaved()
        self.shortcut: str | None = None
        """What the open reply is kept under; `NEW` for one that is not, None when none is open."""
        self._asked: object = None
        self.editor, self.preview = ReplyEditor(), ReplyPreview()
        self.use, self.versions = ReplyUse(), ReplyVersions()
        self.approve = QPushButton(self.tr("Approve"))
        self.duplicate, self.delete = QPushButton(self.tr("Duplicate")), QPushButton(self.tr("Delete"))
        self.asks = QuestionLine(self.tr("Throw away what was changed?"), self.tr("Throw away"), self.tr("Keep it"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    def show_library(self, library: Library) -> None:
        """Know what is kept, and go on with the open reply."""
        self._library = library
        self.unsaved.know({reply.shortcut: reply for reply in library.replies})
        self.editor.insert.offer(library.variables)
        if self.shortcut is not None and self.unsaved.of(self.shortcut) is None:
            self.shortcut = None
        if self.shortcut is not None:
            self._say_state()
            self._show_past()

    def turn_to(self, shortcut: str) -> None:
        """Open a reply, as it was left."""
        reply = self.unsaved.of(shortcut)
        if reply is None:
            return
        self.asks.hide()
        self.shortcut = shortcut
        self.editor.show_reply(reply)
        self._say_state()
        self._show_past()
        self.prove()

    def begin(self, reply: CannedReply) -> None:
        """Begin a new reply; one that was begun before is gone on with."""
        if NEW not in self.unsaved.changed:
            self.unsaved.note(NEW, reply)
        self.turn_to(NEW)
        self.editor.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def settle(self, saved: Saved) -> None:
        """Take what was saved for what is kept, and stay with it."""
        self.unsaved.drop(saved.before)
        self.shortcut = saved.reply.shortcut
        self.editor.show_reply(saved.reply)
        self.prove()

    def show_versions(self, read: tuple[str, tuple[ReplyVersion, ...]]) -> None:
        """Show what the open reply was before."""
        if read[0] == self.shortcut:
            self.versions.show_versions(read[1])

    @Slot()
    def prove(self) -> None:
        """Have the open reply looked at for mistakes, and filled in."""
        self._pause.stop()
        if self.shortcut is None:
            return
        looked = Looked(
            reply=self.editor.now(),
            lang=self.editor.lang,
            variant=self.editor.variant,
            comment=self.preview.comment,
            without_name=self.preview.nameless.isChecked(),
        )
        self._asked = looked.asked
        self._work.prove(looked)

    def show_proof(self, proof: Proof) -> None:
        """Show what is wrong, and what would be sent."""
        if proof.asked is self._asked:
            self.editor.show_problems(proof.problems)
            mistakes = sum(each.lang == self.editor.lang for each in proof.problems)
            self.preview.show_rendered(proof.shown, proof.error, self.editor.lang, mistakes)

    def _say_state(self) -> None:
        shortcut, library = self.shortcut, self._library
        is_changed = shortcut in self.unsaved.changed
        reply = self.editor.now()
        said, tint = "", "mute"
        if is_changed:
            said, tint = self.tr("not saved"), "prize"
        elif library is not None and library.wants_approval and not reply.approved_by:
            said, tint = self.tr("waits for a lead"), "accent"
        elif reply.version > 1:
            said = self.tr("v{n}").format(n=reply.version)
        self.editor.head(self.tr("New reply") if shortcut == NEW else f"/{shortcut}")
        self.editor.show_state(said, tint, is_changed=is_changed, is_new=shortcut == NEW)
        waits = library is not None and library.wants_approval and not reply.approved_by
        self.approve.setVisible(waits and self._is_lead and not is_changed)
        self.delete.setVisible(shortcut != NEW)
        self.duplicate.setVisible(shortcut != NEW)

    def _show_past(self) -> None:
        figures = self._library.figures if self._library is not None else {}
        self.use.show_figures(figures.get(self.shortcut or ""))
        self.use.setVisible(self.shortcut != NEW)
        if self.shortcut == NEW:
            self.versions.show_versions(())
        elif self.shortcut is not None:
            self._work.read_versions(self.shortcut)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand what the reply says below it where both have no room side by side."""
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def refit(self) -> None:
        """Arrange anew for letters of another size."""
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        directions = QBoxLayout.Direction
        is_narrow = width < sizes.px(_ROOMY)
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._side.setMinimumWidth(0 if is_narrow else sizes.px(_SIDE))
        self._side.setMaximumWidth(_ANY if is_narrow else sizes.px(_SIDE))
        self._left.setMaximumWidth(_ANY if is_narrow else sizes.px(_READABLE))

    def _lay_out(self) -> None:
        canvas, self._left, self._side = QWidget(), QWidget(), QWidget()
        theme.mark(canvas, "canvas")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, canvas)
        self._row.setContentsMargins(0, 0, 10, 0)
        self._row.setSpacing(14)
        for side, parts, gap in (
            (self._left, (self.editor, self.asks), 10),
            (self._side, (self.preview, self.use, self.versions), 12),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(gap)
            for part in parts:
                column.addWidget(part)
            if side is self._left:
                column.addLayout(self._foot())
            column.addStretch(1)
        self._row.addWidget(self._left, 1)
        self._row.addWidget(self._side)
        self._row.addStretch(0)
        self.setWidget(canvas)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.asks.hide()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        theme.mark(self.delete, "danger")
        theme.mark(self.approve, "primary")
        for button in (self.duplicate, self.delete):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.approve)
        return foot

    def _connect(self) -> None:
        self._pause.timeout.connect(self.prove)
        self.editor.changed.connect(self._change)
        self.editor.save_wanted.connect(self.save)
        self.editor.revert_wanted.connect(self._ask_to_revert)
        self.asks.answered.connect(self._revert)
        self.preview.changed.connect(self.prove)
        self.versions.seen.connect(self._look_at)
        self.versions.wanted.connect(self._bring_back)
        self.duplicate.clicked.connect(self._duplicate)
        self.delete.clicked.connect(self._delete)
        self.approve.clicked.connect(self._approve)

    @Slot()
    def save(self) -> None:
        """Keep what is written."""
        if self.shortcut is not None and self.shortcut in self.unsaved.changed:
            self._work.save(self.editor.now(), self.shortcut)

    @Slot()
    def _change(self) -> None:
        if self.shortcut is None:
            return
        before = self.shortcut in self.unsaved.changed
        self.unsaved.note(self.shortcut, self.editor.now())
        self._say_state()
        self._pause.start()
        if before != (self.shortcut in self.unsaved.changed):
            self.changed.emit()

    @Slot()
    def _ask_to_revert(self) -> None:
        self.asks.ask()

    @Slot()
    def _revert(self) -> None:
        shortcut = self.shortcut
        if shortcut is None:
            return
        self.unsaved.drop(shortcut)
        if shortcut == NEW:
            self.shortcut = None
        else:
            self.turn_to(shortcut)
        self.changed.emit()

    @Slot(object)
    def _look_at(self, reply: CannedReply) -> None:
        """Put an earlier version into the fields, unsaved."""
        now = self.editor.now()
        self.editor.show_reply(replace(reply, version=now.version, approved_by=now.approved_by))
        self._change()

    @Slot(int)
    def _bring_back(self, version: int) -> None:
        if self.shortcut:
            self.unsaved.drop(self.shortcut)
            self._work.restore(self.shortcut, version)

    @Slot()
    def _duplicate(self) -> None:
        now = self.editor.now()
        self.unsaved.drop(NEW)
        title = self.tr("{title} (copy)").format(title=now.title)
        self.begin(replace(now, shortcut=f"{now.shortcut}-2", title=title, version=1, approved_by=""))

    @Slot()
    def _delete(self) -> None:
        kept: Mapping[str, CannedReply] = (
            {reply.shortcut: reply for reply in self._library.replies} if self._library else {}
        )
        if self.shortcut is not None and self.shortcut in kept:
            self._work.delete(kept[self.shortcut])

    @Slot()
    def _approve(self) -> None:
        if self.shortcut:
            self._work.approve(self.shortcut)
