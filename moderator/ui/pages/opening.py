"""Which comment is open: the one that the list stands on, or one that is visited from elsewhere."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CommentId
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.ui.pages.case_loader import CaseLoader
from moderator.ui.pages.case_panel import CasePanel
from moderator.ui.pages.explaining import Explaining
from moderator.ui.pages.looking import Looking
from moderator.ui.pages.queue_list import QueueList
from moderator.ui.pages.replying import Replying
from moderator.views import Card, Case


class Opening(QObject):
    """A visit lasts until somebody moves in the list or leaves it; a list that is only read anew does not end it."""

    opened = Signal(object)
    """The case that is shown now."""
    emptied = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, cards: QueueList, panel: CasePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._list = cards
        self._panel = panel
        self._visited: CommentId | None = None
        self._followed: CommentId | None = None
        self.loader = CaseLoader(desk, background, self)
        self.replying = Replying(desk, background, panel.composer, self)
        self.explaining = Explaining(desk, background, self)
        panel.comment.explanation_asked.connect(self.explaining.want)
        self.explaining.explained.connect(panel.comment.show_explanation)
        self.explaining.found_alike.connect(panel.comment.show_alike)
        self.looking = Looking(desk, background, self)
        for keeper in (self.explaining, self.looking):
            self.loader.fetched.connect(keeper.keep)
        panel.campaign.look_asked.connect(self.looking.want)
        panel.comment.reading_asked.connect(self.looking.want_reading)
        self.looking.looked.connect(panel.campaign.show_look)
        self.looking.read.connect(panel.comment.show_reading)
        for work in (self.explaining, self.looking, self.replying):
            work.failed.connect(self.failed)
        cards.opened.connect(self._follow)
        cards.clicked.connect(self.leave)
        panel.comment_wanted.connect(self.visit)
        panel.visit.left.connect(self.leave)
        panel.shown.connect(self._settle)
        self.loader.loaded.connect(panel.show_case)
        self.loader.failed.connect(self.failed)

    @property
    def is_visiting(self) -> bool:
        """Whether the open comment is another than the list's."""
        return self._visited is not None

    @property
    def visited(self) -> CommentId | None:
        """The comment that is open in the place of the list's."""
        return self._visited

    @property
    def card(self) -> Card | None:
        """The comment that a decision is about; None until a visited one is there."""
        if self._visited is None:
            return self._list.current()
        case = self._panel.case
        return case.card if case is not None and case.card.id == self._visited else None

    @property
    def case(self) -> Case | None:
        """What is known of that comment, once it is there."""
        case, card = self._panel.case, self.card
        return case if case is not None and card is not None and case.card.id == card.id else None

    @Slot(object)
    def visit(self, comment: CommentId) -> None:
        """Open a comment wherever it stands; the list stays where it is."""
        card = self._list.current()
        if card is not None and card.id == comment:
            self.leave()
            return
        self._visited = comment
        self._panel.visit.show()
        self.loader.want(comment)
        self._panel.comment.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> bool:
        """Go back to the list's comment; False when it is open already."""
        if self._visited is None:
            return False
        self._go_on(self._list.current())
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot(str)
    def find(self, written: str) -> None:
        """Visit the comment of that number or that id of its stream."""

        def work(_: Report) -> CommentId:
            return self._desk.queues.find_id(written)

        job = self._background.read(work)
        job.done.connect(self.visit)
        job.failed.connect(self.failed)

    @Slot(object)
    def _follow(self, card: Card | None) -> None:
        id_ = card.id if card is not None else None
        if self._visited is not None and id_ == self._followed:
            return
        self._go_on(card)

    def _go_on(self, card: Card | None) -> None:
        self._visited = None
        self._followed = card.id if card is not None else None
        self._panel.visit.hide()
        self._panel.comment.search(self._list.cards.queue.words)
        self.replying.turn_to(card)
        self.loader.want(self._followed)
        if card is None:
            self.emptied.emit()

    @Slot(object)
    def _settle(self, case: Case) -> None:
        if self._visited == case.card.id:
            self.replying.turn_to(case.card)
        self.replying.prepare(case)
        self.opened.emit(case)
