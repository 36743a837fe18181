"""The card of a comment's author: record, latest comments, what was decided about them."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator.domain import Flag
from moderator.ui import facts, phrases, theme
from moderator.ui.masking import masked_words
from moderator.ui.widgets.avatar import Avatar
from moderator.ui.widgets.facts import Facts
from moderator.ui.widgets.opening_line import OpeningLine
from moderator.ui.widgets.panel import Heading, Panel
from moderator.ui.widgets.text import ElidedLabel, plain
from moderator.views import AuthorView, Card

_RECENT = 3
_ROW, _SIDE = 22, 2


class _Recent(OpeningLine):
    """One of the author's other comments: when, and what."""

    def __init__(self) -> None:
        super().__init__(_ROW)
        self._said = ""

    def show_card(self, card: Card, text: str) -> None:
        """Stand for another comment."""
        parts = (phrases.ago(card.created_at), phrases.state(card.status, card.visibility), " ".join(text.split()))
        self._said = " · ".join(filter(None, parts))
        self.stand_for(card.id, self._said, text)

    def paint_words(self, painter: QPainter) -> None:
        """Paint as much as there is room for."""
        font = theme.font(12)
        box = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().mute))
        shown = QFontMetricsF(font).elidedText(self._said[:400], Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class AuthorCard(Panel):
    """Shows who wrote, so that a first mistake is not taken for a habit."""

    wanted = Signal(object)
    """One of the author's comments that is to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Author"), parent)
        self._avatar = Avatar()
        self._name = ElidedLabel(role="strong")
        self._since = ElidedLabel(role="mute")
        self.facts = Facts()
        self._by_rule = plain(self.tr("Weights are fixed by rule, not measured."), role="mute", wraps=True)
        self._latest = Heading(self.tr("Latest comments"))
        self.recent = [_Recent() for _ in range(_RECENT)]
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._since)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        self.body.addLayout(row)
        latest = QVBoxLayout()
        latest.setSpacing(0)
        for line in self.recent:
            line.wanted.connect(self.wanted)
            latest.addWidget(line)
        for widget in (self.facts, self._by_rule, self._latest):
            self.body.addWidget(widget)
        self.body.addLayout(latest)
        self.body.addStretch(1)

    def show_author(self, author: AuthorView, *, is_masked: bool) -> None:
        """Show another author."""
        self._avatar.show_name(author.name)
        self._name.show_text(author.name)
        since = phrases.first_seen(author.first_seen)
        self._since.show_text(f"{self.tr('banned')} · {since}" if author.is_banned else since)
        self.facts.show_pairs(self._pairs(author))
        self._by_rule.setVisible(any(fact.weight for fact in author.facts))
        self._latest.setVisible(bool(author.recent))
        for place, line in enumerate(self.recent):
            line.setVisible(place < len(author.recent))
            if place < len(author.recent):
                card = author.recent[place]
                is_coarse = is_masked and Flag.OBSCENE in dict(card.raised)
                line.show_card(card, masked_words(card.text) if is_coarse else card.text)

    def _pairs(self, author: AuthorView) -> list[tuple[str, str]]:
        record = author.record
        pairs = [(self.tr("Comments here"), phrases.number(record.comments + record.earlier))]
        if record.posts:
            pairs.append((self.tr("On distinct posts"), phrases.number(record.posts)))
        if record.median_gap is not None:
            pairs.append((self.tr("Median gap"), phrases.gap(record.median_gap)))
        pairs += map(facts.pair, author.facts)
        pairs.append((self.tr("Earlier decisions"), phrases.tally(author.decisions)))
        return pairs
