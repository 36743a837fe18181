"""The card of a campaign: many comments that are one text, decided on as one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.closeups import CampaignLook, Variant
from moderator.domain import CampaignId
from moderator.ui import closer, masking, phrases, theme
from moderator.ui.widgets.counter_examples import CounterExamples
from moderator.ui.widgets.facts import Facts
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.more_button import MoreButton
from moderator.ui.widgets.panel import Heading, Panel
from moderator.ui.widgets.strip_plot import StripPlot
from moderator.ui.widgets.text import plain
from moderator.views import CampaignView

_TEXTS = 4
_LONGEST = 280


class CampaignCard(Panel):
    """Offers to look through all of it, or to hide all of it in one gesture; what looks different is read first."""

    review_asked = Signal(object)
    hide_asked = Signal(object)
    look_asked = Signal(object)
    """A campaign that is to be looked at closely; `show_look` is called when that is done."""
    wanted = Signal(object)
    """One of its comments that is to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Campaign"), parent)
        self._view: CampaignView | None = None
        self._is_masked = self._is_turning = False
        self.look: CampaignLook | None = None
        self._none = plain(self.tr("No other comment says the same."), role="mute", wraps=True)
        self._known = QWidget()
        self.facts = Facts()
        self.strip = StripPlot(self.tr("The campaign's comments over time"))
        self.examples = CounterExamples()
        self.more = MoreButton(self.tr("More"), self.tr("Less"))
        self.texts = _Texts()
        self.review = QPushButton()
        self.hide_all = QPushButton()
        theme.mark(self.hide_all, "danger")
        self._lay_out()
        self.review.clicked.connect(self._review)
        self.hide_all.clicked.connect(self._hide)
        self.more.toggled.connect(self._show_texts)
        self.examples.wanted.connect(self.wanted)

    def show_campaign(self, campaign: CampaignView | None, *, is_masked: bool) -> None:
        """Show another campaign, or that there is none."""
        is_same = campaign is not None and self._view is not None and campaign.id == self._view.id
        has_changed = campaign != self._view
        self._view, self._is_masked = campaign, is_masked
        self._known.setVisible(campaign is not None)
        self._none.setVisible(campaign is None)
        if not is_same:
            self.look = None
        if campaign is None:
            self.head(self.tr("Campaign"))
            return
        self.head(self.tr("Campaign · {n} alike").format(n=phrases.number(campaign.copies)))
        count = phrases.number(campaign.open)
        self.review.setText(self.tr("Review all {n}").format(n=count))
        self.hide_all.setText(self.tr("Hide all {n}").format(n=count))
        for button in (self.review, self.hide_all):
            button.setEnabled(campaign.open > 0)
        if has_changed:
            self._is_turning = True
            self.look_asked.emit(campaign.id)
            self._is_turning = False
        self._show()

    @Slot(object)
    def show_look(self, look: CampaignLook) -> None:
        """Show what a closer look has found, if it is still about this campaign."""
        if self._view is not None and look.id == self._view.id:
            self.look = look
            # what is known already is shown with the campaign, in one go
            if not self._is_turning:
                self._show()

    def _show(self) -> None:
        view, look = self._view, self.look
        if view is None:
            return
        pairs = [
            (self.tr("Authors"), phrases.number(view.authors)),
            (self.tr("First seen"), phrases.moment_of(view.first_seen)),
            (self.tr("Streams"), ", ".join(map(_unbroken, view.streams))),
        ]
        self.facts.show_pairs(pairs)
        self.strip.show_strip(look.strip if look is not None else None)
        self.examples.show_look(look, is_masked=self._is_masked)
        self.more.setVisible(look is not None)
        self._show_texts()

    @Slot()
    def _show_texts(self) -> None:
        is_open = self.more.isChecked() and self.look is not None
        if is_open:
            self.texts.show_look(self.look, is_masked=self._is_masked)
        self.texts.setVisible(is_open)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.review, self.hide_all, self.more):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self._known)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.facts, self.strip, self.examples, self.texts):
            column.addWidget(widget)
        column.addLayout(row)
        self.body.addWidget(self._known)
        self.body.addWidget(self._none)
        self.body.addStretch(1)

    @Slot()
    def _review(self) -> None:
        if self._view is not None:
            self.review_asked.emit(self._view.id)

    @Slot()
    def _hide(self) -> None:
        if self._view is not None:
            self.hide_asked.emit(self._view.id)

    @property
    def campaign(self) -> CampaignId | None:
        """The campaign that is shown."""
        return self._view.id if self._view is not None else None


class _Texts(QWidget):
    """Who wrote most of it and where, and a sample of its texts: the usual one, and what others say instead."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = Facts()
        self._heading = Heading(self.tr("Its texts, the most different ones"))
        self.texts = [MarkedText(role="read", pixels=13, name=self.tr("A text of the campaign")) for _ in range(_TEXTS)]
        self._copies = [plain(role="mute", wraps=True) for _ in range(_TEXTS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.facts)
        column.addWidget(self._heading)
        for text, copies in zip(self.texts, self._copies, strict=True):
            column.addWidget(text)
            column.addWidget(copies)

    def show_look(self, look: CampaignLook | None, *, is_masked: bool) -> None:
        """Show other texts."""
        if look is None:
            return
        pairs = [
            (self.tr("Last seen"), phrases.moment_of(look.last_seen)),
            (self.tr("Still open"), phrases.number(look.open)),
            (self.tr("Most by"), closer.people(look)),
            (self.tr("Where"), closer.places(look)),
        ]
        self.facts.show_pairs([pair for pair in pairs if pair[1]])
        for place, (text, copies) in enumerate(zip(self.texts, self._copies, strict=True)):
            is_used = place < len(look.texts)
            text.setVisible(is_used)
            copies.setVisible(is_used)
            if is_used:
                variant = look.texts[place]
                text.show_text(*_shown(variant, is_masked=is_masked))
                copies.setText(self._said(variant, place))

    def _said(self, variant: Variant, place: int) -> str:
        said = phrases.counted(variant.copies, "%n copy", "%n copies")
        if not place:
            return self.tr("{copies}, the usual text").format(copies=said)
        return self.tr("{copies}, {share} alike; what stands otherwise is marked").format(
            copies=said, share=phrases.percent(variant.likeness)
        )


def _unbroken(name: str) -> str:
    """Keep a name on one line, where a line has room for it."""
    return name.replace(" ", "\N{NO-BREAK SPACE}")


def _shown(variant: Variant, *, is_masked: bool) -> tuple[str, list[Mark]]:
    whole = masking.masked_words(variant.text) if is_masked and variant.is_coarse else variant.text
    text = whole[:_LONGEST] + ("…" if len(whole) > _LONGEST else "")
    places = masking.utf16(text, [(start, end) for start, end in variant.different if end <= _LONGEST])
    return text, [Mark(start=start, end=end, tint="accent") for start, end in places]
