"""Where a reply is written: `/` finds canned ones, what was filled in is marked, and blanks are gone through by Tab."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.canned import Guard, Objection, PartKind, RenderedReply
from moderator.ui import reply_words, sizes, theme
from moderator.ui.widgets.field_keys import pressed
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.reply_aside import ReplyAside
from moderator.ui.widgets.reply_choices import Choice, ReplyChoices
from moderator.ui.widgets.reply_field import ReplyField
from moderator.ui.widgets.reply_foot import ReplyFoot
from moderator.ui.widgets.reply_objections import ReplyObjections
from moderator.ui.widgets.reply_pieces import Draft, Inserted, Piece, rendered
from moderator.ui.widgets.text import ElidedLabel

_LOWEST, _HIGHEST = 58, 168
_FRAME = 14
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ReplyComposer(Panel):
    """Asks for canned replies, for a look at what is written, and for sending; whoever owns it does all that."""

    wanted = Signal(str)
    """The letters typed after `/`; empty right after it."""
    chosen = Signal(str)
    """The shortcut of the canned reply to insert."""
    changed = Signal()
    """Something else is written now."""
    exchange_wanted = Signal(str)
    """The shortcut of the last canned reply, which is wanted in another language."""
    sent = Signal(object, bool)
    """The draft, and whether it shall go out whatever is objected to."""
    left = Signal()
    grown = Signal()
    """Something opened that may stand below what is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._said: Sequence[Objection] = ()
        self._insists = self._is_restoring = False
        self._looked_for: str | None = None
        self._is_hasty = False
        self._prepared = Draft()
        self._last = Inserted()
        self.beside = ReplyAside()
        self.lang = self.beside.lang
        self._lang = ""
        self.text = ReplyField()
        self.choices = ReplyChoices()
        self.legend = ElidedLabel("", "mute")
        self.discard = QPushButton(self.tr("Discard"))
        self.objections = ReplyObjections()
        self.foot = ReplyFoot()
        self.error, self.send, self.complain = self.foot.error, self.foot.send, self.foot.complain
        self._lay_out()
        self._connect()
        self.clear()

    def clear(self) -> None:
        """Begin an empty reply."""
        self.restore(Draft())

    def draft(self) -> Draft:
        """Give what is written; what a rule has prepared and nobody has touched is none."""
        draft = replace(self.text.draft(), lang=self._lang)
        return Draft() if self._is_untouched() else draft

    def restore(self, draft: Draft) -> None:
        """Go on with what was written before."""
        self._prepared, self._last, self._lang, self._waits = Draft(), Inserted(), draft.lang, ""
        self._show(draft.pieces)

    def prepare(self, reply: RenderedReply, rule: str) -> None:
        """Begin with what a rule has prepared; it is no draft until somebody touches it."""
        pieces = rendered(reply)
        self._prepared = Draft(pieces=pieces, prepared_by=rule)
        self._waits = ""
        self._show(pieces)
        self._note(pieces)

    def say_waiting(self, who: str) -> None:
        """Say that somebody's reply to this waits for a lead; what is written then stands beside it."""
        self._waits = who
        self._tell_what()

    def start(self) -> None:
        """Take the focus."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.text.blanks() and not self.text.textCursor().hasSelection():
            self.text.go_to_blank(-1)

    def show_language(self, lang: str) -> None:
        """Show in which language canned replies are taken, unless another was chosen."""
        self.beside.show_language(self._lang or lang)

    def wanted_language(self) -> str | None:
        """Give the language that was chosen in place of the comment's."""
        return self._lang or None

    def allow(self, limit: int, length: Callable[[str], int]) -> None:
        """Count against what the platform takes, as it counts."""
        self.beside.allow(limit, length)
        self._measure()

    def offer(self, choices: Sequence[Choice], typed: str) -> None:
        """Show the canned replies that fit what was typed; the first is taken by Enter."""
        if self.text.typed() != typed:
            return
        is_hasty, self._looked_for, self._is_hasty = self._is_hasty, None, False
        self.choices.offer(choices, typed)
        self.choices.show()
        self.grown.emit()
        if is_hasty:
            self.choices.take()

    @Slot(object)
    def give_up(self, error: object) -> None:
        """Say why nothing could be found."""
        self._close_choices()
        self.complain(error)

    def insert(self, reply: RenderedReply) -> None:
        """Put a canned reply in place of what was typed, and keep what stands before and behind."""
        pieces = rendered(reply)
        self.text.insert(pieces)
        self._note(pieces)

    def exchange(self, reply: RenderedReply) -> None:
        """Put the last canned reply in another language in its place."""
        pieces = rendered(reply)
        self.text.exchange(self._last.insertion, pieces)
        self._note(pieces)

    def object_to(self, objections: Sequence[Objection], *, is_asked: bool) -> None:
        """Say what speaks against sending; once it was asked for, ask whether it shall be sent all the same."""
        self._said = objections
        self._insists = is_asked and bool(objections) and not any(each.is_final for each in objections)
        shown = [each for each in objections if is_asked or each.guard is not Guard.BLANK]
        self.objections.show_objections(shown)
        places = [(each.start, each.end) for each in shown if each.start is not None and each.end is not None]
        self.text.mark_doubts(places)
        if is_asked and any(each.guard is Guard.BLANK for each in objections):
            self.text.go_to_first_blank()
        self._measure()
        if shown:
            self.grown.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let keys work on the choices while they are open, Tab go through the blanks, and Ctrl+Enter send."""
        press = pressed(event)
        if press is None:
            return False
        key = Qt.Key(press.key())
        if key in _ENTER and press.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ask_to_send()
            return True
        if not self.choices.isHidden() or self._looked_for is not None:
            return self._choose_by(key)
        return self._move_by(key, press)

    def refit(self) -> None:
        """Be as high as what is written, within limits."""
        wanted = int(self.text.document().size().height()) + _FRAME
        self.text.setFixedHeight(max(sizes.px(_LOWEST) + _FRAME, min(wanted, sizes.px(_HIGHEST))))

    def _show(self, pieces: Sequence[Piece]) -> None:
        self._is_restoring = True
        self.text.show_pieces(pieces)
        self._is_restoring = False
        self._change()

    def _is_untouched(self) -> bool:
        return bool(self._prepared.pieces) and self.text.draft().text == self._prepared.text

    def _move_by(self, key: Qt.Key, press: QKeyEvent) -> bool:
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        steps = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        return key in steps and not press.modifiers() & Qt.KeyboardModifier.ControlModifier and self._step(steps[key])

    def _step(self, step: int) -> bool:
        return bool(self.text.blanks()) and self.text.go_to_blank(step)

    def _choose_by(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in _ENTER or key == Qt.Key.Key_Tab:
            # whoever types faster than replies are found means the first of those that will be
            self._is_hasty = self._looked_for is not None
            if not self._is_hasty:
                self.choices.take()
        elif key in steps:
            self.choices.step(steps[key])
        elif key == Qt.Key.Key_Escape:
            self.text.ignore_slash()
            self._close_choices()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        theme.mark(self.discard, "link")
        self.aside.addWidget(self.beside)
        self.text.setPlaceholderText(self.tr("Write a reply, or type / for a canned one"))
        self.text.setAccessibleName(self.tr("Reply"))
        self.refit()
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.legend, 1)
        told.addWidget(self.discard)
        for widget in (self.text, self.choices):
            self.body.addWidget(widget)
        self.body.addLayout(told)
        self.body.addWidget(self.objections)
        self.body.addWidget(self.foot)

    def _connect(self) -> None:
        self.text.installEventFilter(self)
        self.text.settled.connect(self._change)
        self.choices.taken.connect(self.chosen)
        self.lang.chosen.connect(self._choose_language)
        self.discard.clicked.connect(self.clear)
        self.objections.place_wanted.connect(self.text.select)
        self.send.clicked.connect(self._ask_to_send)

    @Slot()
    def _change(self) -> None:
        if self._is_restoring:
            return
        self.object_to((), is_asked=False)
        self.complain("")
        self.refit()
        self._tell_what()
        self.changed.emit()
        self._look_for(self.text.typed())

    def _look_for(self, typed: str | None) -> None:
        self._close_choices(stays=typed is not None)
        if typed is not None:
            self._looked_for = typed
            self.wanted.emit(typed)

    def _close_choices(self, *, stays: bool = False) -> None:
        self._looked_for, self._is_hasty = None, False
        if not stays:
            self.choices.hide()

    def _tell_what(self) -> None:
        """Say which canned replies this is made of, what was filled in, and who prepared it."""
        draft, is_prepared = self.text.draft(), self._is_untouched()
        named = " ".join(f"/{shortcut}" for shortcut in draft.shortcuts)
        self.head(self.tr("Reply · {shortcuts}").format(shortcuts=named) if named else self.tr("Reply"))
        values = [piece.name for piece in draft.pieces if piece.kind is PartKind.VALUE]
        blanks = [each.piece.name for each in self.text.blanks()]
        said = reply_words.legend(values, blanks)
        if is_prepared or self._waits:
            first = reply_words.prepared(self._prepared.prepared_by) if is_prepared else reply_words.waits(self._waits)
            said = self.tr("{first} · {legend}").format(first=first, legend=said) if said else first
        self.legend.show_text(said)
        self.legend.setVisible(bool(said))
        self.discard.setVisible(is_prepared)

    @Slot(object)
    def _choose_language(self, lang: str) -> None:
        self._lang = lang
        typed = self.text.typed()
        if self._last.text and self.text.brought(self._last.insertion) == self._last.text:
            self.exchange_wanted.emit(self._last.shortcut)
        elif typed is not None:
            self._look_for(typed)

    def _note(self, pieces: Sequence[Piece]) -> None:
        """Keep what was inserted last, to know whether anybody touches it."""
        if pieces:
            insertion = pieces[0].insertion
            self._last = Inserted(insertion, pieces[0].shortcut, self.text.brought(insertion))

    @Slot()
    def _ask_to_send(self) -> None:
        if self.text.draft().text.strip():
            self.sent.emit(replace(self.text.draft(), lang=self._lang), self._insists)
        else:
            self.complain(self.tr("There is nothing to send yet."))

    def _measure(self) -> None:
        fits = self.beside.measure(self.text.draft().text)
        self.foot.say_send(self._said, insists=self._insists, fits=fits)
