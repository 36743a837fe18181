"""The triage page: a queue, the open comment, and the keys that decide about it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.domain import Action, CampaignId, CommentId
from moderator.progress import Report
from moderator.ui import phrases, theme
from moderator.ui.background import Background
from moderator.ui.commands import Commands
from moderator.ui.pages import triage_rules
from moderator.ui.pages.asking import InlineAsk
from moderator.ui.pages.case_loader import CaseLoader
from moderator.ui.pages.case_panel import CasePanel
from moderator.ui.pages.deciding import Deciding, Outcome, Wanted
from moderator.ui.pages.list_head import ListHead
from moderator.ui.pages.queue_list import QueueList
from moderator.ui.pages.queue_model import QueueModel
from moderator.ui.pages.replying import Replying
from moderator.ui.pages.snooze_and_assign import SnoozeAndAssign
from moderator.ui.widgets.action_bar import ActionBar
from moderator.views import Card, Case, Order, Queue, QueueName

LIST_WIDTH, NARROW = 520, 410
_ENOUGH_ROWS = 12


class TriagePage(QWidget):
    """Takes the comment out of the list at the key press, and puts it back if the desk refuses."""

    failed = Signal(object)
    decided = Signal(object)
    undone = Signal(object)
    keys_asked = Signal()

    def __init__(self, desk: Desk, background: Background, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._commands = commands
        self._back: Queue | None = None
        self._is_seen = False
        self.model = QueueModel(desk, background, self)
        self.list = QueueList(self.model)
        self.head = ListHead()
        self.panel = CasePanel()
        self.bar = ActionBar([commands[name] for name in triage_rules.BAR], triage_rules.ROLES)
        self.note = InlineAsk(self.tr("Note for the team"))
        self.loader = CaseLoader(desk, background, self)
        self.deciding = Deciding(desk, background, self)
        self.replying = Replying(desk, background, self.panel.composer, self)
        self.asking = SnoozeAndAssign(desk, background, self.bar)
        self._ways = self._table_of_ways()
        self._lay_out()
        self._connect()
        self.mask_coarse(desk.settings.mask_coarse)
        for name in triage_rules.FINAL:
            commands[name].setToolTip(phrases.final_after(commands[name].text(), desk.settings.grace_seconds))

    def show_queue(self, queue: Queue, title: str = "") -> None:
        """Open a queue at its first comment."""
        order, lang = self.head.order, self.head.language
        order.show_choice(queue.order)
        lang.show_choice(queue.lang)
        self.head.show_queue(title or triage_rules.title(queue))
        self.list.start_over()
        self.model.show(queue)
        self._count()

    def refresh(self) -> None:
        """Show what has come in or changed since."""
        self.model.refresh()
        self.loader.refresh()
        self._count()

    def run(self, name: str) -> bool:
        """Do what a command asks for; False when it is none of this page's."""
        way = self._ways.get(name)
        if way is not None:
            way()
        return way is not None

    def mask_coarse(self, is_masking: bool) -> None:  # noqa: FBT001 - a slot of a checkable action
        """Mask coarse words in list and case from now on, or show them."""
        self.panel.is_masking = is_masking
        self.model.mask(is_masking=is_masking)
        if self.panel.case is not None:
            self.panel.comment.is_masked = is_masking
            self.panel.show_case(self.panel.case)

    def be_seen(self, *, is_seen: bool) -> None:
        """Keep keys from deciding about a comment that nobody sees."""
        self._is_seen = is_seen
        self._allow()

    def _table_of_ways(self) -> Mapping[str, Callable[[], None]]:
        ways: dict[str, Callable[[], None]] = {
            action.value: self._way_to(action) for action in triage_rules.PLAIN_DECISIONS
        }
        return ways | {
            "undo": self.deciding.undo,
            "reply": self.panel.start_reply,
            "note": self.note.ask,
            "snooze": self.asking.ask_until,
            "assign": self.asking.ask_whom,
            "next": self.list.go_next,
            "previous": self.list.go_previous,
            "select": self.list.toggle,
            "select_campaign": self._pick_campaign,
            "select_none": self._leave,
            "reveal": self.panel.toggle_mask,
        }

    def _way_to(self, action: Action) -> Callable[[], None]:
        return lambda: self._decide(Wanted(action=action))

    def _lay_out(self) -> None:
        left = QFrame()
        theme.mark(left, "column")
        left.setMinimumWidth(NARROW)
        left.setMaximumWidth(LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget, stretch in ((self.panel, 1), (self.note, 0), (self.bar, 0)):
            right.addWidget(widget, stretch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 3)
        row.addLayout(right, 4)
        stops = (*self.head.stops, self.list, self.panel.comment.text)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.model.failed.connect(self.failed)
        self.model.picks_changed.connect(self.head.show_picked)
        self.head.ordered.connect(self._order)
        self.head.language_chosen.connect(self._choose_language)
        self.head.cleared.connect(self._leave)
        self.head.keys_asked.connect(self.keys_asked)
        self.loader.loaded.connect(self.panel.show_case)
        self.loader.failed.connect(self.failed)
        self.panel.shown.connect(self._settle)
        self.panel.campaign.review_asked.connect(self._review)
        self.panel.campaign.hide_asked.connect(self._hide_campaign)
        self.panel.composer.left.connect(self._back_to_list)
        self.note.left.connect(self._back_to_list)
        self.note.answered.connect(self._note)
        self.asking.snoozed.connect(self._decide)
        self.asking.assigned.connect(self._decide)
        self.replying.asked.connect(self._reply)
        self.deciding.decided.connect(self._settle_decision)
        self.deciding.undone.connect(self._settle_undo)
        self.deciding.failed.connect(self._take_back)

    @Slot(object)
    def _decide(self, wanted: Wanted) -> None:
        """Decide about the selected comments, the open one when none is."""
        card = self.list.current()
        ids = wanted.ids or self.model.picked or ([card.id] if card else [])
        if not ids and wanted.campaign is None:
            return
        if triage_rules.leaves(wanted.action, self.model.queue.name):
            self.model.take_out(ids)
        self.deciding.decide(replace(wanted, ids=ids))

    @Slot(str)
    def _note(self, text: str) -> None:
        self._decide(Wanted(action=Action.NOTE, note=text))

    @Slot(object, str, str)
    def _reply(self, comment: CommentId, body: str, shortcut: str) -> None:
        self.replying.discard(comment)
        self._decide(Wanted(action=Action.REPLY, ids=[comment], body=body, shortcut=shortcut))
        self._back_to_list()

    @Slot(object)
    def _hide_campaign(self, campaign: CampaignId) -> None:
        self._decide(Wanted(action=Action.HIDE, campaign=campaign))

    @Slot(object)
    def _settle_decision(self, outcome: Outcome) -> None:
        if triage_rules.leaves(outcome.gesture.action, self.model.queue.name):
            self.model.take_out(outcome.ids)
        self.model.settle(outcome.ids)
        if self.model.rowCount() < _ENOUGH_ROWS:
            self.model.refresh()
        self.loader.refresh()
        self._count()
        self.decided.emit(outcome)

    @Slot(object)
    def _settle_undo(self, outcome: Outcome) -> None:
        if outcome.ids:
            self.list.open_at(outcome.ids[0])
        self.refresh()
        self.undone.emit(outcome)

    @Slot(object)
    def _take_back(self, error: object) -> None:
        self.model.settle()
        self.refresh()
        self.failed.emit(error)

    @Slot(object)
    def _open(self, card: Card | None) -> None:
        self.replying.turn_to(card)
        self.loader.want(card.id if card else None)
        if card is None:
            self.panel.show_nothing(triage_rules.nothing_here(self.model.queue))
            self._allow()

    @Slot(object)
    def _settle(self, case: Case) -> None:
        self.bar.suggest(triage_rules.suggestion(case))
        self._allow()
        following = self.model.card(self.model.row_of(case.card.id) + 1)
        if following is not None:
            self.loader.want_ahead(following.id)

    def _allow(self) -> None:
        allowed = triage_rules.allowed(self.panel.case if self.list.current() else None) if self._is_seen else set()
        self._commands.enable(triage_rules.COMMANDS - allowed, are_enabled=False)
        self._commands.enable(allowed, are_enabled=True)

    @Slot(object)
    def _order(self, order: Order) -> None:
        self._narrow(replace(self.model.queue, order=order))

    @Slot(object)
    def _choose_language(self, lang: str | None) -> None:
        self._narrow(replace(self.model.queue, lang=lang))

    def _narrow(self, queue: Queue) -> None:
        self.list.start_over()
        self.model.show(queue)
        self._count()

    def _pick_campaign(self) -> None:
        card = self.list.current()
        if card is None or card.campaign is None:
            return
        campaign = card.campaign

        def work(_: Report) -> list[CommentId]:
            return self._desk.queues.campaign_ids(campaign)

        job = self._background.read(work)
        job.done.connect(self._pick)
        job.failed.connect(self.failed)

    @Slot(object)
    def _pick(self, ids: list[CommentId]) -> None:
        self.model.pick(ids, are_picked=True)

    @Slot(object)
    def _review(self, campaign: CampaignId) -> None:
        self._back = self._back or self.model.queue
        self.show_queue(Queue(name=QueueName.EVERYTHING, campaign=campaign))

    @Slot()
    def _leave(self) -> None:
        """Select nothing; with nothing selected, go back from a campaign to the queue."""
        if self.model.picked:
            self.model.pick((), are_picked=False, clear=True)
        elif self._back is not None and self.model.queue.campaign is not None:
            self.show_queue(self._back)
            self._back = None

    @Slot()
    def _back_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        queue = self.model.queue

        def work(_: Report) -> tuple[Queue, int]:
            return queue, self._desk.queues.size(queue)

        self._background.read(work).done.connect(self._show_count)

    @Slot(object)
    def _show_count(self, counted: tuple[Queue, int]) -> None:
        if counted[0] == self.model.queue:
            self.head.show_size(counted[1], is_open=triage_rules.holds_open(counted[0]))
