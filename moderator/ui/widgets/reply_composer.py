"""Where a reply is written: `/` finds a canned one, and what was filled in for this comment is marked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from moderator.domain import CannedReply
from moderator.ui import phrases, sizes, theme
from moderator.ui.widgets.field_keys import pressed
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain, tip
from moderator.ui.widgets.writing_field import WritingField
from moderator.ui.wording import language, say_error
from moderator.views import RenderedReply

LIMIT = 10_000
_LINES = 58
_CHOICES = 6
_FILLED = QTextFormat.Property.UserProperty.value + 1


class ReplyComposer(Panel):
    """Asks for canned replies and for sending; whoever owns it looks them up and sends."""

    wanted = Signal(str)
    """The letters typed after `/`; empty right after it."""
    chosen = Signal(str)
    """The shortcut of the canned reply to insert."""
    sent = Signal(str, str)
    """The text, and the shortcut of the canned reply it began as."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._shortcut = ""
        self._language = ""
        self._length = QLabel()
        theme.mark(self._length, "mute")
        self.aside.addWidget(self._length)
        self.text = WritingField()
        self.text.setAcceptRichText(False)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Write a reply, or type / for a canned one"))
        self.text.setAccessibleName(self.tr("Reply"))
        self.choices = QListWidget()
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setAccessibleName(self.tr("Canned replies"))
        theme.mark(self.choices, "choices")
        self.error = plain(role="error", wraps=True)
        self._send = QPushButton(self.tr("Send reply"))
        self._lay_out()
        self._connect()
        self.clear()

    def clear(self) -> None:
        """Begin an empty reply."""
        self._shortcut = ""
        self.text.clear()
        self.text.setCurrentCharFormat(QTextCharFormat())
        self.choices.hide()
        self.complain("")
        self.head(self.tr("Reply"))
        self._measure()

    def draft(self) -> tuple[str, str]:
        """Give what is written, and the shortcut that it began as."""
        return self.text.toPlainText(), self._shortcut

    def restore(self, text: str, shortcut: str) -> None:
        """Go on with what was written before."""
        self.clear()
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.choices.hide()
        self._shortcut = shortcut
        if shortcut:
            self.head(self.tr("Reply · /{shortcut}").format(shortcut=shortcut))

    def start(self) -> None:
        """Take the focus."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, replies: Sequence[CannedReply], lang: str) -> None:
        """Show the canned replies that fit what was typed; the first is taken by Enter."""
        self.choices.clear()
        for reply in replies[:_CHOICES]:
            body = reply.bodies.get(lang) or next(iter(reply.bodies.values()), "")
            item = QListWidgetItem(f"/{reply.shortcut}   {reply.title}")
            item.setToolTip(tip(body))
            item.setData(Qt.ItemDataRole.UserRole, reply.shortcut)
            self.choices.addItem(item)
        if not replies:
            nothing = QListWidgetItem(self.tr("No canned reply begins like that"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.choices.addItem(nothing)
        self.choices.setCurrentRow(0)
        height = sum(self.choices.sizeHintForRow(row) for row in range(self.choices.count()))
        self.choices.setFixedHeight(height + 8)
        self.choices.setVisible(self._typed() is not None)

    def insert(self, reply: RenderedReply) -> None:
        """Put a canned reply in place of what was typed, and mark the values that were filled in."""
        self.clear()
        self._shortcut = reply.shortcut
        cursor = self.text.textCursor()
        for part, is_value in split_values(reply.body, reply.values):
            cursor.insertText(part, _filled() if is_value else QTextCharFormat())
        self.text.setTextCursor(cursor)
        self.text.setCurrentCharFormat(QTextCharFormat())
        self.head(self.tr("Reply · /{shortcut}").format(shortcut=reply.shortcut))
        self._language = language(reply.lang)
        self._measure()

    @Slot(object)
    def complain(self, error: object) -> None:
        """Say why a reply cannot be inserted or sent."""
        self.error.setText(say_error(error))
        self.error.setVisible(bool(str(error)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrows, Enter and Escape work on the choices while they are open, and Ctrl+Enter send."""
        press = pressed(event)
        if press is None:
            return False
        key = Qt.Key(press.key())
        is_enter = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and press.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ask_to_send()
            return True
        if self.choices.isHidden():
            if key == Qt.Key.Key_Escape:
                self.left.emit()
            return key == Qt.Key.Key_Escape
        return self._choose_by(key, is_enter=is_enter)

    def changeEvent(self, event: QEvent) -> None:
        """Mark the values in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "text"):
            for first, last in _filled_places(self.text.document()):
                cursor = QTextCursor(self.text.document())
                cursor.setPosition(first)
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(_filled())

    def _choose_by(self, key: Qt.Key, *, is_enter: bool) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if is_enter or key == Qt.Key.Key_Tab:
            self._take_choice()
        elif key in steps:
            row = (self.choices.currentRow() + steps[key]) % max(1, self.choices.count())
            self.choices.setCurrentRow(row)
        elif key == Qt.Key.Key_Escape:
            self.choices.hide()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        self.text.setFixedHeight(sizes.px(_LINES) + 14)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.error, 1)
        row.addStretch()
        row.addWidget(KeyHint("Ctrl+Return"))
        row.addWidget(self._send)
        for widget in (self.text, self.choices):
            self.body.addWidget(widget)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._change)
        self.choices.itemClicked.connect(self._take_choice)
        self._send.clicked.connect(self._ask_to_send)

    def _typed(self) -> str | None:
        """Give what stands after the `/` that the cursor's word begins with; None where there is no such word."""
        cursor = self.text.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        word = before.rsplit(" ", 1)[-1]
        return word[1:] if word.startswith("/") and "/" not in word[1:] else None

    @Slot()
    def _change(self) -> None:
        self._measure()
        self.complain("")
        typed = self._typed()
        if typed is None:
            self.choices.hide()
        else:
            self.wanted.emit(typed)

    @Slot()
    def _take_choice(self) -> None:
        item = self.choices.currentItem()
        shortcut = item.data(Qt.ItemDataRole.UserRole) if item else None
        if shortcut:
            self.chosen.emit(shortcut)

    @Slot()
    def _ask_to_send(self) -> None:
        if self.text.toPlainText().strip():
            self.sent.emit(self.text.toPlainText(), self._shortcut)
        else:
            self.complain(self.tr("There is nothing to send yet."))

    def _measure(self) -> None:
        length = len(self.text.toPlainText())
        if not length:
            self._language = ""
        parts = [self._language] if self._language else []
        parts.append(f"{phrases.number(length)} / {phrases.number(LIMIT)}")
        self._length.setText(" · ".join(parts))
        height = int(self.text.document().size().height()) + 14
        self.text.setFixedHeight(max(sizes.px(_LINES) + 14, min(height, sizes.px(220))))
        self._send.setEnabled(0 < length <= LIMIT)


def _filled() -> QTextCharFormat:
    """Give the look of a value that was filled in; the property tells it from what is written by hand."""
    ink, ground = theme.tint("accent")
    filled = QTextCharFormat()
    filled.setForeground(QColor(ink))
    filled.setBackground(QColor(ground))
    filled.setProperty(_FILLED, True)
    return filled


def _filled_places(document: QTextDocument) -> list[tuple[int, int]]:
    places = []
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            if fragment.charFormat().hasProperty(_FILLED):
                places.append((fragment.position(), fragment.position() + fragment.length()))
            parts += 1
        block = block.next()
    return places


def split_values(body: str, values: Sequence[str]) -> list[tuple[str, bool]]:
    """Cut a reply into parts that were written and parts that were filled in, in the order of the values."""
    parts: list[tuple[str, bool]] = []
    at = 0
    for value in values:
        found = body.find(value, at) if value else -1
        if found >= 0:
            parts += [(body[at:found], False), (value, True)]
            at = found + len(value)
    return [part for part in [*parts, (body[at:], False)] if part[0]]
