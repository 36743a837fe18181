"""The card of what has happened to a comment: decisions, notes and edits, each as it stood in the log."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.domain import Decision, DecisionId, GestureId, Origin
from moderator.ui import masking, phrases, rule_words, theme
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.more_button import MoreButton
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say
from moderator.views import Case, Revision

_AT_ONCE = 6
_LONGEST = 50
_LETTERS = 600


class HistoryCard(Panel):
    """Shows what happened, newest first; what was undone is struck through, and says who undid it."""

    undo_asked = Signal(object)
    """A gesture that is to be taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("History"), parent)
        self._case: Case | None = None
        self._told: object = None
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)
        self._nothing = plain(self.tr("Nothing has been decided about it yet."), role="mute", wraps=True)
        self.body.addWidget(self._nothing)
        self.more = MoreButton("", "")
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.toggled.connect(self._unfold)

    def show_case(self, case: Case, *, is_masked: bool = False) -> None:
        """Show what has happened to another comment."""
        told = (case.card.id, case.decisions, case.notes, case.revisions, is_masked)
        if told == self._told:
            return
        self._case, self._told = case, told
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        undone = {made.reverts: made for made in case.decisions if made.reverts is not None}
        by_number = {made.id: made for made in case.decisions}
        noted = {(note.made_at, note.text) for note in case.notes}
        rows = [
            *(self._note(note.moderator, note.text, note.made_at) for note in case.notes),
            *(
                self._decision(made, undone, by_number)
                for made in case.decisions
                if (made.made_at, made.note) not in noted
            ),
            *(self._edit(revision, is_masked=is_masked) for revision in case.revisions),
        ]
        rows.sort(key=lambda row: row[0], reverse=True)
        self.rows = [widget for _, widget in rows[:_LONGEST]]
        for widget in self.rows:
            self._column.addWidget(widget)
        self._nothing.setVisible(not self.rows)
        self._unfold()

    def _unfold(self) -> None:
        rest = len(self.rows) - _AT_ONCE
        self.more.setVisible(rest > 0)
        self.more.show_words(phrases.counted(rest, "%n earlier", "%n earlier"), self.tr("Less"))
        for place, row in enumerate(self.rows):
            row.setVisible(place < _AT_ONCE or self.more.isChecked())

    def _note(self, who: str, text: str, made_at: datetime) -> tuple[datetime, QWidget]:
        return made_at, _row(self.tr("Note"), who, text, made_at)

    def _decision(
        self,
        made: Decision,
        undone: Mapping[DecisionId, Decision],
        by_number: Mapping[DecisionId, Decision],
    ) -> tuple[datetime, QWidget]:
        what, why = say(made.action), [say(made.reason)] if made.reason else []
        if made.reverts is not None:
            before = by_number.get(made.reverts)
            what = self.tr("Undo")
            if before is not None:
                why.append(self.tr("took back “{what}”").format(what=say(before.action)))
        if made.note:
            why.append(rule_words.note(made))
        by = undone.get(made.id)
        if by is not None:
            why.append(
                self.tr("undone by {who} {moment}").format(who=by.moderator, moment=phrases.moment_of(by.made_at))
            )
        row = _row(what, self._who(made), " · ".join(why), made.made_at, is_struck=by is not None)
        if by is None and made.reverts is None:
            self._add_undo(row, made)
        return made.made_at, row

    def _add_undo(self, row: QWidget, made: Decision) -> None:
        undo = QPushButton(self.tr("Undo"))
        theme.mark(undo, "link")
        undo.setProperty("gesture", made.gesture)
        undo.setAccessibleName(self.tr("Undo: {what}").format(what=say(made.action)))
        undo.setToolTip(self.tr("Takes the whole gesture back"))
        undo.clicked.connect(self._ask_undo)
        layout = row.layout()
        if layout is not None:
            layout.addWidget(undo)

    @Slot()
    def _ask_undo(self) -> None:
        self.undo_asked.emit(GestureId(self.sender().property("gesture")))

    def _who(self, made: Decision) -> str:
        return self.tr("rule “{name}”").format(name=made.rule) if made.origin is Origin.RULE else made.moderator

    def _edit(self, revision: Revision, *, is_masked: bool) -> tuple[datetime, QWidget]:
        widget = _row(self.tr("Edited"), "", self._changes(revision, is_masked=is_masked), revision.ended_at)
        text = masking.masked_words(revision.text) if is_masked else revision.text
        shown = text[:_LETTERS] + ("…" if len(text) > _LETTERS else "")
        before = MarkedText(role="read", pixels=13, name=self.tr("The text before"))
        places = masking.utf16(shown, revision.went)
        before.show_text(shown, [Mark(start=a, end=b, tint="spam", against=True) for a, b in places])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(widget)
        column.addWidget(before)
        whole.setAccessibleName(widget.accessibleName())
        return revision.ended_at, whole

    def _changes(self, revision: Revision, *, is_masked: bool) -> str:
        went = len(revision.went)
        came = " … ".join(revision.came)
        parts = [self.tr("before, what went is marked:") if went else self.tr("before:")]
        if came and not is_masked:
            parts.insert(0, self.tr("came: “{words}”").format(words=came[:_LETTERS]))
        return " · ".join(parts)


def _row(what: str, who: str, text: str, made_at: datetime, *, is_struck: bool = False) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    moment = phrases.moment_of(made_at)
    row.addWidget((_StruckChip if is_struck else Chip)(what, "mute"), 0, Qt.AlignmentFlag.AlignTop)
    labels = plain(who, "strong"), plain(text, wraps=True), plain(moment, "mute")
    for label, stretch in zip(labels, (0, 1, 0), strict=True):
        # level with the word on the chip
        label.setContentsMargins(0, 2, 0, 0)
        row.addWidget(label, stretch, Qt.AlignmentFlag.AlignTop)
    widget.setAccessibleName(" · ".join(filter(None, (what, who, text, moment))))
    return widget


class _StruckChip(Chip):
    """What was undone: the word is there, with a line through it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Strike the word through."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.tint("mute")[0], 1.5))
        middle = self.height() / 2 + 0.5
        painter.drawLine(QPointF(5, middle), QPointF(self.width() - 5, middle))
        painter.end()
