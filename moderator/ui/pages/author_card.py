"""The card of a comment's author: the facts that matter, habits over time; on demand the rest of the record."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.domain import Finding, Flag
from moderator.ui import closer, facts, phrases, sizes, theme
from moderator.ui.masking import masked_words
from moderator.ui.widgets.avatar import Avatar
from moderator.ui.widgets.facts import Facts
from moderator.ui.widgets.more_button import MoreButton
from moderator.ui.widgets.opening_line import OpeningLine
from moderator.ui.widgets.panel import Heading, Panel
from moderator.ui.widgets.strip_plot import StripPlot
from moderator.ui.widgets.text import ElidedLabel, plain
from moderator.views import AuthorView, Card

_RECENT = 3
_TOLD = 2
"""Facts of behaviour that are told at once: those that weigh most."""
_ROW, _SIDE = 22, 2


class _Recent(OpeningLine):
    """One of the author's other comments: when, and what."""

    def __init__(self) -> None:
        super().__init__(sizes.px(_ROW))
        self._said = ""

    def show_card(self, card: Card, text: str) -> None:
        """Stand for another comment."""
        parts = (phrases.ago(card.created_at), phrases.state(card.status, card.visibility), " ".join(text.split()))
        self._said = " · ".join(filter(None, parts))
        self.stand_for(card.id, self._said, text)

    def refit(self) -> None:
        """Grow with the text."""
        self.setFixedHeight(sizes.px(_ROW))

    def paint_words(self, painter: QPainter) -> None:
        """Paint as much as there is room for."""
        box = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        painter.setFont(theme.font(12))
        painter.setPen(QColor(theme.current().mute))
        shown = theme.metrics(12).elidedText(self._said[:400], Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class AuthorCard(Panel):
    """Shows who wrote, so that a first mistake is not taken for a habit."""

    wanted = Signal(object)
    """One of the author's comments that is to be opened."""
    all_wanted = Signal(object, str)
    """The author, by number and name, all of whose comments are to be listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Author"), parent)
        self._author: AuthorView | None = None
        self._is_masked = False
        self._avatar = Avatar()
        self._name = ElidedLabel(role="strong")
        self._since = ElidedLabel(role="mute")
        self._banned = plain(role="error", wraps=True)
        self._unknown = plain(self.tr("The stream does not say who wrote this."), role="mute", wraps=True)
        self.facts = Facts()
        self.strip = StripPlot(self.tr("The author's comments over time"))
        self.more = MoreButton(self.tr("More"), self.tr("Less"))
        self.all = QPushButton()
        theme.mark(self.all, "link")
        self.rest = _Rest()
        self.recent = self.rest.recent
        self._known = QWidget()
        self._lay_out()
        self.more.toggled.connect(self._show_rest)
        self.all.clicked.connect(self._want_all)
        self.rest.wanted.connect(self.wanted)

    def show_author(self, author: AuthorView | None, *, is_masked: bool) -> None:
        """Show another author, or that nobody knows who wrote."""
        self._author = author
        self._known.setVisible(author is not None)
        self._unknown.setVisible(author is None)
        if author is None:
            return
        self._avatar.show_name(author.name)
        self._name.show_text(author.name or self.tr("No name"))
        since = closer.since(author)
        self._since.show_text(self.tr("your own account · {since}").format(since=since) if author.is_own else since)
        self._banned.setText(closer.banned(author))
        self._banned.setVisible(author.is_banned)
        told = _telling(author.facts)
        self.facts.show_pairs(self._pairs(author, told))
        self.strip.show_strip(author.activity)
        self._is_masked = is_masked
        self.more.setVisible(len(told) < len(author.facts) or bool(author.notes or author.recent))
        self._show_rest()
        comments = author.record.comments + author.record.earlier
        self.all.setVisible(comments > 1 and author.id is not None)
        self.all.setText(self.tr("All {n} comments").format(n=phrases.number(comments)))

    def _pairs(self, author: AuthorView, told: Sequence[Finding]) -> list[tuple[str, str]]:
        record = author.record
        pairs = [(self.tr("Comments here"), phrases.number(record.comments + record.earlier))]
        if record.posts:
            pairs.append((self.tr("On distinct posts"), phrases.number(record.posts)))
        if record.median_gap is not None:
            pairs.append((self.tr("Median gap"), phrases.gap(record.median_gap)))
        pairs += map(facts.pair, told)
        pairs.append((self.tr("Earlier decisions"), closer.decided(author)))
        return pairs

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        for label in (self._name, self._since):
            names.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.more, self.all):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self._known)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        for widget in (self._banned, self.facts, self.strip, self.rest):
            column.addWidget(widget)
        column.addLayout(foot)
        self.body.addWidget(self._known)
        self.body.addWidget(self._unknown)
        self.body.addStretch(1)

    @Slot()
    def _show_rest(self) -> None:
        author, is_open = self._author, self.more.isChecked() and not self.more.isHidden()
        if author is not None and is_open:
            told = _telling(author.facts)
            rest = [fact for fact in author.facts if fact not in told]
            self.rest.show_author(author, rest, is_masked=self._is_masked)
        self.rest.setVisible(is_open)

    @Slot()
    def _want_all(self) -> None:
        if self._author is not None:
            self.all_wanted.emit(self._author.id, self._author.name)


class _Rest(QWidget):
    """What else is known of an author: every fact, the team's notes, the latest comments."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.facts = Facts()
        self._by_rule = plain(self.tr("Weights are fixed by rule, not measured."), role="mute", wraps=True)
        self._noted = Heading(self.tr("Notes on other comments"))
        self.notes = plain(wraps=True)
        self._latest = Heading(self.tr("Latest comments"))
        self.recent = [_Recent() for _ in range(_RECENT)]
        latest = QVBoxLayout()
        latest.setSpacing(0)
        for line in self.recent:
            line.wanted.connect(self.wanted)
            latest.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.facts, self._by_rule, self._noted, self.notes, self._latest):
            column.addWidget(widget)
        column.addLayout(latest)

    def show_author(self, author: AuthorView, rest: Sequence[Finding], *, is_masked: bool) -> None:
        """Show what is not told at once."""
        self.facts.show_pairs([facts.pair(fact) for fact in rest])
        self._by_rule.setVisible(any(fact.weight for fact in author.facts))
        said = [f"{note.text}\n— {note.moderator}, {phrases.moment_of(note.made_at)}" for note in author.notes]
        self.notes.setText("\n".join(said))
        for widget in (self._noted, self.notes):
            widget.setVisible(bool(said))
        self._latest.setVisible(bool(author.recent))
        for place, line in enumerate(self.recent):
            line.setVisible(place < len(author.recent))
            if place < len(author.recent):
                card = author.recent[place]
                is_coarse = is_masked and Flag.OBSCENE in dict(card.raised)
                line.show_card(card, masked_words(card.text) if is_coarse else card.text)


def _telling(found: Sequence[Finding]) -> list[Finding]:
    weighed = [fact for fact in found if fact.weight]
    return sorted(weighed, key=lambda fact: -abs(fact.weight))[:_TOLD]
