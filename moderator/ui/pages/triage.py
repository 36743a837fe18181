"""The triage page: a queue, the open comment, and the keys that decide about it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.domain import Action, CampaignId, CommentId
from moderator.queues import Order, Queue, QueueName
from moderator.ui import phrases, theme
from moderator.ui.background import Background
from moderator.ui.commands import Commands
from moderator.ui.pages import triage_rules
from moderator.ui.pages.asking import InlineAsk
from moderator.ui.pages.case_panel import CasePanel
from moderator.ui.pages.columns import Columns
from moderator.ui.pages.counting import Counting
from moderator.ui.pages.deciding import Deciding, Outcome, Wanted
from moderator.ui.pages.list_head import ListHead
from moderator.ui.pages.opening import Opening
from moderator.ui.pages.queue_list import QueueList
from moderator.ui.pages.queue_model import QueueModel
from moderator.ui.pages.reasons import Reasons
from moderator.ui.pages.snooze_and_assign import SnoozeAndAssign
from moderator.ui.pages.teaching import Teaching
from moderator.ui.widgets.action_bar import ActionBar
from moderator.views import Card, Case

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
        self.goto = InlineAsk(self.tr("Number or id of the comment"), self.tr("Open"))
        self.opening = Opening(desk, background, self.list, self.panel, self)
        self.counting = Counting(desk, background, self)
        self.deciding = Deciding(desk, background, self)
        self.reasons = Reasons(self.bar)
        self.teaching = Teaching(self.bar)
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
        self.head.fix_order(is_fixed=queue.name is QueueName.TEACH)
        self.head.show_queue(title or triage_rules.title(queue))
        self._narrow(queue)

    def refresh(self) -> None:
        """Show what has come in or changed since."""
        self.model.refresh()
        self.opening.loader.refresh()
        self._count()

    def run(self, name: str) -> bool:
        """Do what a command asks for; False when it is none of this page's."""
        way = self._ways.get(name)
        if way is not None:
            way()
        return way is not None

    def mask_coarse(self, is_masking: bool) -> None:  # noqa: FBT001 - a slot of a checkable action
        """Mask coarse words in list and case from now on, or show them."""
        self.panel.mask_coarse(is_masking=is_masking)
        self.model.mask(is_masking=is_masking)

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
            "note": self._ask_for_note,
            "goto": self._ask_for_comment,
            "reason": self.reasons.ask,
            "without_teaching": self.teaching.turn,
            "snooze": self.asking.ask_until,
            "assign": self.asking.ask_whom,
            "next": self.list.go_next,
            "previous": self.list.go_previous,
            "select": self.list.toggle,
            "select_campaign": self._pick_campaign,
            "select_none": self._leave,
            "reveal": self.panel.toggle_mask,
            "why": self.panel.comment.explain_next,
        }

    def _way_to(self, action: Action) -> Callable[[], None]:
        return lambda: self._decide(Wanted(action=action))

    def _lay_out(self) -> None:
        left, right = QFrame(), QWidget()
        theme.mark(left, "column")
        for side, widgets in ((left, (self.head, self.list)), (right, (self.panel, self.note, self.goto, self.bar))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for widget in widgets:
                column.addWidget(widget, 1 if widget in {self.list, self.panel} else 0)
        self.columns = Columns(left, right)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.columns)
        stops = (*self.head.stops, self.list, self.panel.comment.text)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.counting.counted.connect(self._show_count)
        self.opening.opened.connect(self._settle)
        self.opening.emptied.connect(self._show_nothing)
        self.opening.failed.connect(self.failed)
        self.model.failed.connect(self.failed)
        self.model.picks_changed.connect(self.head.show_picked)
        self.head.ordered.connect(self._order)
        self.head.language_chosen.connect(self._choose_language)
        self.head.cleared.connect(self._leave)
        self.head.keys_asked.connect(self.keys_asked)
        self.panel.campaign.review_asked.connect(self._review)
        self.panel.campaign.hide_asked.connect(self._hide_campaign)
        self.panel.composer.left.connect(self._back_to_list)
        for ask in (self.note, self.goto):
            ask.left.connect(self._back_to_list)
        self.note.answered.connect(self._note)
        self.goto.answered.connect(self.opening.find)
        self.asking.snoozed.connect(self._decide)
        self.asking.assigned.connect(self._decide)
        self.opening.replying.asked.connect(self._reply)
        self.deciding.decided.connect(self._settle_decision)
        self.deciding.undone.connect(self._settle_undo)
        self.deciding.failed.connect(self._take_back)

    @Slot(object)
    def _decide(self, wanted: Wanted) -> None:
        """Decide about the selected comments, the open one when none is; a visited one is decided on alone."""
        card = self.opening.card
        picked = [] if self.opening.is_visiting else self.model.picked
        ids = wanted.ids or picked or ([card.id] if card else [])
        if not ids and wanted.campaign is None:
            return
        if triage_rules.leaves(wanted.action, self.model.queue.name):
            self.model.take_out(ids)
        elif card is not None and list(ids) == [card.id] and not self.opening.is_visiting:
            self._step_on(wanted.action, card)
        self.deciding.decide(replace(wanted, ids=ids, reason=self.reasons.take(), learn=self.teaching.take()))

    def _step_on(self, action: Action, card: Card) -> None:
        if triage_rules.steps_on(action, card, self.model.queue.name):
            self.list.go_next()

    @Slot()
    def _ask_for_note(self) -> None:
        self.goto.hide()
        self.note.ask()

    @Slot()
    def _ask_for_comment(self) -> None:
        self.note.hide()
        self.goto.ask()

    @Slot(str)
    def _note(self, text: str) -> None:
        self._decide(Wanted(action=Action.NOTE, note=text))

    @Slot(object, str, str)
    def _reply(self, comment: CommentId, body: str, shortcut: str) -> None:
        self.opening.replying.discard(comment)
        self._decide(Wanted(action=Action.REPLY, ids=[comment], body=body, shortcut=shortcut))
        self._back_to_list()

    @Slot(object)
    def _hide_campaign(self, campaign: CampaignId) -> None:
        self._decide(Wanted(action=Action.HIDE, campaign=campaign))

    @Slot(object)
    def _settle_decision(self, outcome: Outcome) -> None:
        if triage_rules.leaves(outcome.gesture.action, self.model.queue.name):
            self.model.take_out(outcome.ids)
        else:
            self.model.renew(outcome.ids)
        self.model.settle(outcome.ids)
        if self.model.rowCount() < _ENOUGH_ROWS:
            self.model.refresh()
        self.opening.loader.refresh(outcome.ids)
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
        self.reasons.give_back()
        self.teaching.give_back()
        self.refresh()
        self.failed.emit(error)

    @Slot()
    def _show_nothing(self) -> None:
        self.panel.show_nothing(triage_rules.nothing_here(self.model.queue))
        self._allow()

    @Slot(object)
    def _settle(self, case: Case) -> None:
        self.bar.suggest(triage_rules.suggestion(case))
        self._allow()
        following = self.model.card(self.model.row_of(case.card.id) + 1)
        if following is not None:
            self.opening.loader.want_ahead(following.id)

    def _allow(self) -> None:
        allowed = triage_rules.allowed(self.panel.case if self.opening.card else None) if self._is_seen else set()
        self._commands.enable(triage_rules.COMMANDS - allowed, are_enabled=False)
        self._commands.enable(allowed, are_enabled=True)

    @Slot(object)
    def _order(self, order: Order) -> None:
        self._narrow(replace(self.model.queue, order=order))

    @Slot(object)
    def _choose_language(self, lang: str | None) -> None:
        self._narrow(replace(self.model.queue, lang=lang))

    def _narrow(self, queue: Queue) -> None:
        self.opening.leave()
        self.list.start_over()
        self.model.show(queue)
        self._count()

    def _pick_campaign(self) -> None:
        card = self.opening.card
        if card is not None and card.campaign is not None:
            self.model.pick_campaign(card.campaign)

    @Slot(object)
    def _review(self, campaign: CampaignId) -> None:
        self._back = self._back or self.model.queue
        self.show_queue(Queue(name=QueueName.EVERYTHING, campaign=campaign))

    @Slot()
    def _leave(self) -> None:
        """Leave a visited comment, else select nothing; with nothing selected, go back from a campaign to the queue."""
        if self.opening.leave():
            return
        if self.model.picked:
            self.model.pick((), are_picked=False, clear=True)
        elif self._back is not None and self.model.queue.campaign is not None:
            self.show_queue(self._back)
            self._back = None

    @Slot()
    def _back_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        self.counting.count(self.model.queue)

    @Slot(object, int)
    def _show_count(self, queue: Queue, size: int) -> None:
        self.head.show_size(triage_rules.sized(queue, size))
