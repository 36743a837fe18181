"""The card of a campaign: many comments that are one text, decided on as one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.domain import CampaignId
from moderator.ui import phrases, theme
from moderator.ui.widgets.facts import Facts
from moderator.ui.widgets.panel import Panel
from moderator.views import CampaignView


class CampaignCard(Panel):
    """Offers to look through all of it, or to hide all of it in one gesture."""

    review_asked = Signal(object)
    hide_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Campaign"), parent)
        self._id: CampaignId | None = None
        self.facts = Facts()
        self.review = QPushButton()
        self.hide_all = QPushButton()
        theme.mark(self.hide_all, "danger")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.review)
        row.addWidget(self.hide_all)
        row.addStretch(1)
        self.body.addWidget(self.facts)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.review.clicked.connect(self._review)
        self.hide_all.clicked.connect(self._hide)

    def show_campaign(self, campaign: CampaignView) -> None:
        """Show another campaign."""
        self._id = campaign.id
        self.head(self.tr("Campaign · {n} alike").format(n=phrases.number(campaign.copies)))
        pairs = [
            (self.tr("Authors"), phrases.number(campaign.authors)),
            (self.tr("First seen"), phrases.moment_of(campaign.first_seen)),
            (self.tr("Streams"), ", ".join(campaign.streams)),
        ]
        if campaign.open != campaign.copies:
            pairs.append((self.tr("Still open"), phrases.number(campaign.open)))
        self.facts.show_pairs(pairs)
        count = phrases.number(campaign.open)
        self.review.setText(self.tr("Review all {n}").format(n=count))
        self.hide_all.setText(self.tr("Hide all {n}").format(n=count))
        for button in (self.review, self.hide_all):
            button.setEnabled(campaign.open > 0)

    @Slot()
    def _review(self) -> None:
        self.review_asked.emit(self._id)

    @Slot()
    def _hide(self) -> None:
        self.hide_asked.emit(self._id)
