"""The page of canned replies: the library on the left, the open one in the middle, what it says on the right."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from moderator.canned import ReplyImport
from moderator.desk import Desk
from moderator.domain import CannedReply, Role
from moderator.ui import phrases, sizes, theme
from moderator.ui.background import Background
from moderator.ui.dialogs.job_bar import JobBar
from moderator.ui.pages.replies_desk import ReplyDesk
from moderator.ui.pages.replies_files import FileMenu, ImportOutcome
from moderator.ui.pages.replies_list import RepliesList
from moderator.ui.pages.replies_unsaved import NEW
from moderator.ui.pages.replies_waiting import RepliesWaiting
from moderator.ui.pages.replies_work import Library, RepliesWork, Saved
from moderator.ui.widgets.empty_list import EmptyList
from moderator.ui.widgets.text import plain
from moderator.views import Card

_LEFT, _NARROWEST = 320, 220
_TEMPLATES, _WAITING = 0, 1


class RepliesPage(QWidget):
    """Reads itself anew whenever it is turned to; what is written and not saved stays."""

    failed = Signal(object)
    said = Signal(str)
    offered = Signal(str, str)
    """What happened, and what can be done about it until something else is said."""
    comment_wanted = Signal(object)
    changed = Signal()
    """A reply that waited was sent or given back."""

    def __init__(
        self, desk: Desk, background: Background, card: Callable[[], Card | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        is_lead = desk.me.role is not Role.MODERATOR
        self._card = card
        self._deleted: CannedReply | None = None
        self._wanted: str | None = None
        self.work = RepliesWork(desk, background, self)
        self.library: Library | None = None
        self.list = RepliesList()
        self.desk = ReplyDesk(self.work, is_lead=is_lead)
        self.waiting = RepliesWaiting(is_lead=is_lead)
        self.files, self.outcome, self.job = FileMenu(), ImportOutcome(), JobBar()
        self.new = QPushButton(self.tr("New reply"))
        self.templates, self.waits = QPushButton(_templates(0)), QPushButton(self.tr("Approval"))
        self._sides = QStackedWidget()
        self._lay_out()
        self.empty = EmptyList(self._whole)
        self._connect()

    @property
    def start(self) -> QWidget:
        """Where the work begins; no focus proxy, since Tab would jump over whatever stands before it."""
        return self.list.search

    def remembered(self) -> bytes:
        """Give what is written and not saved."""
        return self.desk.unsaved.remembered(self.desk.shortcut)

    def recall(self, state: bytes) -> None:
        """Go on with what was written and not saved."""
        self._wanted = self.desk.unsaved.recall(state)

    def open_reply(self, shortcut: str) -> None:
        """Open a reply, as soon as it is there."""
        self._show_side(_TEMPLATES)
        self._wanted = shortcut
        if self.library is not None:
            self._turn()

    @Slot()
    def begin(self) -> None:
        """Begin a new reply."""
        self._show_side(_TEMPLATES)
        folder = self.desk.editor.now().folder if self.desk.shortcut else ""
        self.desk.begin(CannedReply(shortcut="", title="", bodies={}, folder=folder))
        self.empty.hide()
        self.list.choose(NEW)

    @Slot()
    def take_offer(self) -> None:
        """Bring back what was deleted last."""
        if self._deleted is not None:
            self.work.restore(self._deleted.shortcut, self._deleted.version)
            self._deleted = None

    def event(self, event: QEvent) -> bool:
        """Take keys of this page before the window's commands get them, which mean other things by them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, find and begin."""
        way = self._way(event)
        if way is not None:
            way()
        else:
            super().keyPressEvent(event)

    def _way(self, event: QKeyEvent) -> Callable[[], object] | None:
        keys = QKeySequence.StandardKey
        ways = {keys.Save: self.desk.save, keys.Find: self.list.search.setFocus, keys.New: self.begin}
        return next((way for key, way in ways.items() if event.matches(key)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the open reply its room."""
        self.list.setFixedWidth(min(sizes.px(_LEFT), max(event.size().width() * 3 // 10, _NARROWEST)))
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the library whenever the page is turned to."""
        super().showEvent(event)
        if not event.spontaneous():
            self.desk.preview.offer_comment(self._card())
            self.work.refresh()

    def _lay_out(self) -> None:
        theme.mark(self, "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(plain(self.tr("Replies"), "title"))
        group = QButtonGroup(self)
        for side, pill in enumerate((self.templates, self.waits)):
            theme.mark(pill, "pill")
            pill.setCheckable(True)
            sizes.hold(pill, height=24)
            group.addButton(pill, side)
            head.addWidget(pill)
        group.idClicked.connect(self._show_side)
        head.addStretch(1)
        for part in (self.job, self.files, self.new):
            head.addWidget(part)
        self._whole = QWidget()
        split = QHBoxLayout(self._whole)
        split.setContentsMargins(0, 0, 0, 0)
        split.setSpacing(14)
        split.addWidget(self.list)
        split.addWidget(self.desk, 1)
        self._sides.addWidget(self._whole)
        self._sides.addWidget(self.waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.outcome)
        column.addWidget(self._sides, 1)
        self._show_side(_TEMPLATES)

    def _connect(self) -> None:
        work = self.work
        for signal, slot in (
            (work.read, self._show),
            (work.found, self._show_found),
            (work.proved, self.desk.show_proof),
            (work.versions_read, self.desk.show_versions),
            (work.saved, self._settle_saved),
            (work.deleted, self._settle_deleted),
            (work.taken, self._settle_import),
            (work.brought, self._settle_brought),
            (work.exported, self._settle_export),
        ):
            signal.connect(slot)
        work.settled.connect(work.refresh)
        work.settled.connect(self.changed)
        work.failed.connect(self.failed)
        self.list.chosen.connect(self.desk.turn_to)
        self.list.search_wanted.connect(work.find)
        self.desk.changed.connect(self._show_unsaved)
        self.new.clicked.connect(self.begin)
        self.files.import_wanted.connect(self.import_file)
        self.files.export_wanted.connect(work.export_file)
        self.waiting.approved.connect(work.approve)
        self.waiting.released.connect(work.release)
        self.waiting.refused.connect(work.refuse)
        self.waiting.approval_wanted.connect(self._want_approval)
        self.waiting.opened.connect(self.open_reply)
        self.waiting.comment_wanted.connect(self.comment_wanted)

    @Slot(object)
    def import_file(self, path: Path) -> None:
        """Take the replies of a file in."""
        self.job.follow(self.work.import_file(path), self.tr("Taking replies in"))

    @Slot(int)
    def _show_side(self, side: int) -> None:
        self._sides.setCurrentIndex(side)
        (self.templates, self.waits)[side].setChecked(True)

    @Slot(bool)
    def _want_approval(self, is_wanted: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.work.want_approval(is_wanted=is_wanted)

    @Slot(object)
    def _show(self, library: Library) -> None:
        self.library = library
        self.desk.show_library(library)
        self.list.show_library(library, self.desk.unsaved.changed)
        self.waiting.show_library(library)
        self.templates.setText(_templates(len(library.replies)))
        waiting = len(library.pending) + (len(library.unapproved) if library.wants_approval else 0)
        self.waits.setText(phrases.counted(waiting, "%n waits", "%n wait") if waiting else self.tr("Approval"))
        self._turn()
        self._say_empty()

    def _turn(self) -> None:
        """Open the reply that is wanted, else the one that is open, else the first."""
        known = [*([self._wanted] if self._wanted is not None else []), *self.list.shortcuts()]
        if self.desk.shortcut is None or self._wanted not in {None, self.desk.shortcut}:
            self.desk.turn_to(next((each for each in known if self.desk.unsaved.of(each) is not None), NEW))
        if self.desk.shortcut is not None:
            self.list.choose(self.desk.shortcut)
        self._wanted = None
        self.desk.setVisible(self.desk.shortcut is not None)

    def _say_empty(self) -> None:
        if self.list.shortcuts() or (self.library is not None and self.library.replies):
            self.empty.hide()
            return
        ways = [(self.tr("New reply"), self.begin), (self.tr("Import…"), self.files.ask_what)]
        if self.library is not None and self.library.shipped:
            said = phrases.counted(self.library.shipped, "Take the %n shipped reply", "Take the %n shipped replies")
            ways.insert(0, (said, self.work.bring_shipped))
        why = self.tr("Canned replies are found by / in the reply box, and filled in for the comment.")
        self.empty.say(self.tr("No replies yet"), why, ways)

    @Slot()
    def _show_unsaved(self) -> None:
        self.list.show_unsaved(self.desk.unsaved.changed)
        self._turn()
        self._say_empty()

    @Slot(object)
    def _show_found(self, found: tuple[str, list[str]]) -> None:
        if found[0] == self.list.search.text().strip():
            self.list.show_found(found[1])

    @Slot(object)
    def _settle_saved(self, saved: Saved) -> None:
        self.desk.settle(saved)
        self._wanted = saved.reply.shortcut
        self.work.refresh()
        self.said.emit(self.tr("Kept /{shortcut}").format(shortcut=saved.reply.shortcut))

    @Slot(object)
    def _settle_deleted(self, reply: CannedReply) -> None:
        self._deleted = reply
        self.desk.unsaved.drop(reply.shortcut)
        self.desk.shortcut = None
        self.work.refresh()
        self.offered.emit(self.tr("Deleted /{shortcut}").format(shortcut=reply.shortcut), self.tr("Bring it back"))

    @Slot(object)
    def _settle_import(self, taken: tuple[Path, ReplyImport]) -> None:
        self.outcome.show_outcome(*taken)
        self.work.refresh()

    @Slot(object)
    def _settle_brought(self, brought: tuple[CannedReply, ...]) -> None:
        self.work.refresh()
        self.said.emit(phrases.counted(len(brought), "Took %n shipped reply", "Took %n shipped replies"))

    @Slot(object)
    def _settle_export(self, exported: tuple[Path, int]) -> None:
        path, count = exported
        replies = phrases.counted(count, "%n reply", "%n replies")
        self.said.emit(self.tr("Exported {replies} to {file}").format(replies=replies, file=path.name))


def _templates(count: int) -> str:
    return phrases.counted(count, "%n template", "%n templates")
