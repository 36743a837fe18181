"""The right column: everything known about the open comment, and the reply to it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from moderator.domain import Flag
from moderator.ui import sizes, theme
from moderator.ui.pages.author_card import AuthorCard
from moderator.ui.pages.campaign_card import CampaignCard
from moderator.ui.pages.care_card import CareCard
from moderator.ui.pages.comment_card import CommentCard
from moderator.ui.pages.history_card import HistoryCard
from moderator.ui.pages.thread_card import ThreadCard
from moderator.ui.pages.visit_bar import VisitBar
from moderator.ui.widgets.reply_composer import ReplyComposer
from moderator.views import Case

_ROOMY = 560
_WIDE = 1240
"""From here on the author, the campaign and the history stand in a column of their own."""
_READABLE = 1000
_BESIDE = 560
"""Lines longer than that are hard to read, however wide the window is."""


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
        self.care = CareCard()
        self.author = AuthorCard()
        self.campaign = CampaignCard()
        self.composer = ReplyComposer()
        self.thread_card = ThreadCard()
        self.history = HistoryCard()
        self._empty = QLabel()
        self._cards = QWidget()
        self._lay_out()
        self._is_wide = False
        for asked in (self.comment.reveal_asked, self.thread_card.reveal_asked):
            asked.connect(self.toggle_mask)
        for wanted in (self.author.wanted, self.campaign.wanted, self.thread_card.wanted, self.comment.case_wanted):
            wanted.connect(self.comment_wanted)
        self.composer.grown.connect(self._keep_in_sight, Qt.ConnectionType.QueuedConnection)
        self.show_nothing("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand author and campaign one below the other where they have no room side by side, or a column of theirs."""
        self._arrange(event.size().width())
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
        self.care.show_case(case)
        self.author.show_author(case.author, is_masked=self._is_masked)
        self.campaign.show_campaign(case.campaign, is_masked=self._is_masked)
        text = self.comment.shown_text(case)
        self.thread_card.show_case(case, text, is_masked=self._is_masked)
        self.history.show_case(case, is_masked=self._is_masked and Flag.OBSCENE in dict(case.card.raised))
        self._empty.hide()
        self._cards.show()
        if not is_same:
            self.verticalScrollBar().setValue(0)
        self.setUpdatesEnabled(True)
        self.shown.emit(case)

    @property
    def is_masked(self) -> bool:
        """Whether the coarse words of the open case are masked now."""
        return self._is_masked

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
    def unfold(self) -> None:
        """Show all that is known about comment, author and campaign; when all of it is shown, what matters most."""
        buttons = (self.comment.why.more, self.author.more, self.campaign.more)
        is_open = all(button.isChecked() for button in buttons if button.isVisible())
        for button in buttons:
            button.setChecked(not is_open)

    @Slot()
    def start_reply(self) -> None:
        """Bring the composer into sight and give it the focus."""
        self.ensureWidgetVisible(self.composer)
        self.composer.start()

    @Slot()
    def _keep_in_sight(self) -> None:
        """Scroll to what has opened below a reply that somebody writes."""
        focus = QApplication.focusWidget()
        if focus is not None and self.composer.isAncestorOf(focus):
            self.composer.body.activate()
            self.ensureWidgetVisible(self.composer)

    def _arrange(self, width: int) -> None:
        directions = QBoxLayout.Direction
        is_wide = width >= sizes.px(_WIDE)
        is_below = is_wide or width < sizes.px(_ROOMY)
        self._two.setDirection(directions.TopToBottom if is_below else directions.LeftToRight)
        self._cards.setMaximumWidth(sizes.px(_READABLE + _BESIDE if is_wide else _WIDE))
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        home = self._side if is_wide else self._main
        for place, part in ((0 if is_wide else 2, self._beside), (1 if is_wide else 5, self.history)):
            home.insertWidget(place, part)
        self._columns.setStretch(1, 9 if is_wide else 0)

    def _lay_out(self) -> None:
        canvas = QWidget()
        theme.mark(canvas, "canvas")
        canvas.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.mark(self._empty, "mute")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._beside = QWidget()
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._beside)
        self._two.setContentsMargins(0, 0, 0, 0)
        self._two.setSpacing(12)
        self._two.addWidget(self.author, 1)
        self._two.addWidget(self.campaign, 1)
        self._columns = QHBoxLayout(self._cards)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(12)
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        for cards in (self._main, self._side):
            cards.setSpacing(12)
        for part in (self.comment, self.care, self._beside, self.composer, self.thread_card, self.history):
            self._main.addWidget(part)
        self._main.addStretch(1)
        self._side.addStretch(1)
        self._columns.addLayout(self._main, 16)
        self._columns.addLayout(self._side, 0)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.visit)
        column.addWidget(self._cards)
        column.addWidget(self._empty, 1)
        column.addStretch(0)
        self.setWidget(canvas)
