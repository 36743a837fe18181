"""The card of a comment's author: record, latest comments, what was decided about them."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator.domain import Flag
from moderator.ui import phrases
from moderator.ui.masking import masked_words
from moderator.ui.widgets.avatar import Avatar
from moderator.ui.widgets.facts import Facts
from moderator.ui.widgets.panel import Heading, Panel
from moderator.ui.widgets.text import ElidedLabel
from moderator.views import AuthorView

_RECENT = 3


class AuthorCard(Panel):
    """Shows who wrote, so that a first mistake is not taken for a habit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Author"), parent)
        self._avatar = Avatar()
        self._name = ElidedLabel(role="strong")
        self._since = ElidedLabel(role="mute")
        self.facts = Facts()
        self._latest = Heading(self.tr("Latest comments"))
        self._recent = [ElidedLabel(role="mute") for _ in range(_RECENT)]
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._since)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        self.body.addLayout(row)
        for widget in (self.facts, self._latest, *self._recent):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_author(self, author: AuthorView, *, is_masking: bool) -> None:
        """Show another author."""
        self._avatar.show_name(author.name)
        self._name.show_text(author.name)
        since = phrases.first_seen(author.first_seen)
        self._since.show_text(f"{self.tr('banned')} · {since}" if author.is_banned else since)
        self.facts.show_pairs(self._pairs(author))
        self._latest.setVisible(bool(author.recent))
        for place, label in enumerate(self._recent):
            label.setVisible(place < len(author.recent))
            if place < len(author.recent):
                card = author.recent[place]
                text = masked_words(card.text) if is_masking and Flag.OBSCENE in dict(card.raised) else card.text
                label.show_text(f"{phrases.ago(card.created_at)} · {text}")

    def _pairs(self, author: AuthorView) -> list[tuple[str, str]]:
        record = author.record
        pairs = [(self.tr("Comments here"), phrases.number(record.comments))]
        if record.posts:
            pairs.append((self.tr("On distinct posts"), phrases.number(record.posts)))
        for name, amount in (
            (self.tr("Repeated"), record.repeated),
            (self.tr("Under contests"), record.contest),
            (self.tr("Mentions only"), record.mentions_only),
        ):
            if amount:
                pairs.append((name, phrases.number(amount)))
        if record.median_gap is not None:
            pairs.append((self.tr("Median gap"), phrases.gap(record.median_gap)))
        pairs.append((self.tr("Earlier decisions"), phrases.tally(author.decisions)))
        return pairs
