"""The library of canned replies: folders, tags, search, and what each was used for."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from moderator.canned import ReplyFigures
from moderator.domain import CannedReply
from moderator.ui import phrases, reply_words, theme
from moderator.ui.pages.replies_work import Library
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.reply_choices import CHOICE, SHORTCUT, Choice, ChoiceDelegate
from moderator.ui.widgets.text import plain, tip

NEW = ""
"""In place of a shortcut: a reply that was never saved."""
_PAUSE_MS = 120


class RepliesList(Panel):
    """One line is always chosen where there is one; what is not saved yet says so."""

    chosen = Signal(str)
    """The shortcut of the reply that a person turned to; `NEW` for one that is not kept yet."""
    search_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._library: Library | None = None
        self._unsaved: Mapping[str, CannedReply] = {}
        self._found: Sequence[str] | None = None
        self._is_showing = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a reply"))
        self.search.setAccessibleName(self.tr("Find a reply"))
        self.search.setClearButtonEnabled(True)
        theme.mark(self.search, "search")
        self.folder = ChoiceButton(self.tr("Folder"), [(None, self.tr("All folders"))])
        self.tag = ChoiceButton(self.tr("Tag"), [(None, self.tr("All tags"))])
        self._folder: object = None
        self._tag: object = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Canned replies"))
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.none = plain("", "mute", wraps=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    def show_library(self, library: Library, unsaved: Mapping[str, CannedReply]) -> None:
        """Show these replies, and which of them are not saved yet."""
        self._library, self._unsaved = library, dict(unsaved)
        folders = sorted({part for reply in library.replies for part in _above(reply.folder)}, key=str.casefold)
        tags = sorted({tag for reply in library.replies for tag in reply.tags}, key=str.casefold)
        self._folder = _offer(self.folder, self.tr("All folders"), folders, self._folder)
        self._tag = _offer(self.tag, self.tr("All tags"), tags, self._tag)
        self.folder.setVisible(bool(folders))
        self.tag.setVisible(bool(tags))
        self._fill()

    def show_unsaved(self, unsaved: Mapping[str, CannedReply]) -> None:
        """Show which replies are not saved yet."""
        if set(unsaved) != set(self._unsaved):
            self._unsaved = dict(unsaved)
            self._fill()

    def show_found(self, shortcuts: Sequence[str]) -> None:
        """Show what the words found, the best first."""
        self._found = shortcuts
        self._fill()
        if self.list.count():
            self.list.setCurrentRow(0)

    def choose(self, shortcut: str) -> None:
        """Turn to a reply without telling anybody."""
        self._is_showing = True
        for row in range(self.list.count()):
            if self.list.item(row).data(SHORTCUT) == shortcut:
                self.list.setCurrentRow(row)
        self._is_showing = False

    def current(self) -> str | None:
        """Give the shortcut that is turned to."""
        item = self.list.currentItem()
        return str(item.data(SHORTCUT)) if item is not None else None

    def shortcuts(self) -> list[str]:
        """Give what is listed."""
        return [self.list.item(row).data(SHORTCUT) for row in range(self.list.count())]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk through the list while words are typed."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.list.count():
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
        return step is not None

    def _fill(self) -> None:
        if self._library is None:
            return
        before, self._is_showing = self.current(), True
        self.list.clear()
        if NEW in self._unsaved:
            self._add(self._unsaved[NEW], NEW, None)
        for reply in self._shown(self._library.replies):
            self._add(reply, reply.shortcut, self._library.figures.get(reply.shortcut))
        if self._library.replies and not self.list.count():
            self.none.setText(self.tr("No canned reply fits that"))
        self.none.setVisible(bool(self._library.replies) and not self.list.count())
        self._is_showing = False
        if before is not None:
            self.choose(before)

    def _shown(self, replies: Collection[CannedReply]) -> list[CannedReply]:
        fitting = [reply for reply in replies if self._folder is None or self._folder in _above(reply.folder)]
        fitting = [reply for reply in fitting if self._tag is None or self._tag in reply.tags]
        if self._found is not None:
            places = {shortcut: place for place, shortcut in enumerate(self._found)}
            known = [reply for reply in fitting if reply.shortcut in places]
            return sorted(known, key=lambda reply: places[reply.shortcut])
        return sorted(fitting, key=lambda reply: (reply.folder.casefold(), reply.title.casefold()))

    def _add(self, reply: CannedReply, shortcut: str, figures: ReplyFigures | None) -> None:
        is_changed = shortcut in self._unsaved
        aside = self.tr("not saved") if is_changed else reply_words.uses(figures)
        shown = Choice(
            shortcut=reply.shortcut,
            title=reply.title or self.tr("A new reply"),
            body=" · ".join(filter(None, (reply.folder, " ".join(code.upper() for code in reply.bodies)))),
            aside=aside,
        )
        item = QListWidgetItem(reply.title or self.tr("A new reply"))
        item.setData(SHORTCUT, shortcut)
        item.setData(CHOICE, (shown, self.search.text().strip()))
        item.setToolTip(tip(next((texts[0] for texts in reply.bodies.values() if texts), "")))
        said = phrases.joined([part for part in (shown.title, f"/{shown.shortcut}", shown.body, aside) if part])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.list.addItem(item)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.folder)
        row.addWidget(self.tag)
        row.addStretch(1)
        self.body.setContentsMargins(10, 12, 6, 8)
        self.body.addWidget(self.search)
        self.body.addLayout(row)
        self.body.addWidget(self.none)
        self.body.addWidget(self.list, 1)
        self.none.hide()

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._search)
        self.list.currentItemChanged.connect(self._tell)
        self.folder.chosen.connect(self._choose_folder)
        self.tag.chosen.connect(self._choose_tag)

    @Slot()
    def _search(self) -> None:
        words = self.search.text().strip()
        if words:
            self.search_wanted.emit(words)
        else:
            self._found = None
            self._fill()

    @Slot(object)
    def _choose_folder(self, folder: object) -> None:
        self._folder = folder
        self._fill()

    @Slot(object)
    def _choose_tag(self, tag: object) -> None:
        self._tag = tag
        self._fill()

    @Slot()
    def _tell(self) -> None:
        shortcut = self.current()
        if shortcut is not None and not self._is_showing:
            self.chosen.emit(shortcut)


def _above(folder: str) -> list[str]:
    """Give a folder and those that it lies in."""
    parts = [part for part in folder.split("/") if part]
    return ["/".join(parts[: place + 1]) for place in range(len(parts))]


def _offer(button: ChoiceButton, everything: str, names: Sequence[str], chosen: object) -> object:
    """Offer names, and keep the one that is chosen while there is such a one."""
    button.offer([(None, everything), *((name, name) for name in names)])
    kept = chosen if chosen in names else None
    button.show_choice(kept)
    return kept
