"""The right column: everything known about the open comment, and the reply to it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from moderator.ui import theme
from moderator.ui.pages.author_card import AuthorCard
from moderator.ui.pages.campaign_card import CampaignCard
from moderator.ui.pages.comment_card import CommentCard
from moderator.ui.pages.history_card import HistoryCard
from moderator.ui.pages.thread_card import ThreadCard
from moderator.ui.pages.visit_bar import VisitBar
from moderator.ui.widgets.reply_composer import ReplyComposer
from moderator.views import Case

_ROOMY = 560


class CasePanel(QScrollArea):
    """Scrolls its cards; the cards stay and change what they show, so that nothing flickers."""

    shown = Signal(object)
    comment_wanted = Signal(object)
    """Another comment that is to be opened: a line of the thread or of the author's, or a decided case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_masking = True
        self._is_masked = True
        self.case: Case | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.visit = VisitBar()
        self.comment = CommentCard()
        self.author = AuthorCard()
        self.campaign = CampaignCard()
        self.composer = ReplyComposer()
        self.thread_card = ThreadCard()
        self.history = HistoryCard()
        self._empty = QLabel()
        self._cards = QWidget()
        self._lay_out()
        for asked in (self.comment.reveal_asked, self.thread_card.reveal_asked):
            asked.connect(self.toggle_mask)
        for wanted in (self.author.wanted, self.thread_card.wanted, self.comment.case_wanted):
            wanted.connect(self.comment_wanted)
        self.show_nothing("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand author and campaign one below the other where they have no room side by side."""
        directions = QBoxLayout.Direction
        is_tight = event.size().width() < _ROOMY
        self._two.setDirection(directions.TopToBottom if is_tight else directions.LeftToRight)
        super().resizeEvent(event)

    def show_nothing(self, why: str) -> None:
        """Say why there is no comment here."""
        self.case = None
        self._cards.hide()
        self._empty.setText(why)
        self._empty.show()

    @Slot(object)
    def show_case(self, case: Case) -> None:
        """Show a case; the same comment again keeps its place and its mask."""
        is_same = self.case is not None and self.case.card.id == case.card.id
        self.case = case
        if not is_same:
            self._is_masked = self.is_masking
        self.setUpdatesEnabled(False)
        self.comment.show_case(case, is_masked=self._is_masked)
        self.author.setVisible(case.author is not None)
        if case.author is not None:
            self.author.show_author(case.author, is_masked=self._is_masked)
        self.campaign.setVisible(case.campaign is not None)
        if case.campaign is not None:
            self.campaign.show_campaign(case.campaign)
        text = self.comment.shown_text(case)
        self.thread_card.show_thread(case.thread, case.card.id, text, is_masked=self._is_masked)
        self.history.show_case(case)
        self._empty.hide()
        self._cards.show()
        if not is_same:
            self.verticalScrollBar().setValue(0)
        self.setUpdatesEnabled(True)
        self.shown.emit(case)

    def mask_coarse(self, *, is_masking: bool) -> None:
        """Mask coarse words from now on, or show them."""
        self.is_masking = self._is_masked = is_masking
        if self.case is not None:
            self.show_case(self.case)

    @Slot()
    def toggle_mask(self) -> None:
        """Show the coarse words of this case, or mask them again."""
        if self.case is not None:
            self._is_masked = not self._is_masked
            self.show_case(self.case)

    @Slot()
    def start_reply(self) -> None:
        """Bring the composer into sight and give it the focus."""
        self.ensureWidgetVisible(self.composer)
        self.composer.start()

    def _lay_out(self) -> None:
        canvas = QWidget()
        theme.mark(canvas, "canvas")
        canvas.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.mark(self._empty, "mute")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._two.setSpacing(12)
        self._two.addWidget(self.author, 1)
        self._two.addWidget(self.campaign, 1)
        cards = QVBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        cards.addWidget(self.comment)
        cards.addLayout(self._two)
        for card in (self.composer, self.thread_card, self.history):
            cards.addWidget(card)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.visit)
        column.addWidget(self._cards)
        column.addWidget(self._empty, 1)
        column.addStretch(0)
        self.setWidget(canvas)
