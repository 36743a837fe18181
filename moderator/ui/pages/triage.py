"""The triage page: a queue, the open comment, and the keys that decide about it."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.queues import Queue
from moderator.ui import phrases, theme
from moderator.ui.background import Background
from moderator.ui.commands import Commands
from moderator.ui.pages import refusals, triage_rules
from moderator.ui.pages.asking import InlineAsk
from moderator.ui.pages.case_panel import CasePanel
from moderator.ui.pages.columns import Columns
from moderator.ui.pages.decision_menu import DecisionMenu
from moderator.ui.pages.emptiness import Emptiness
from moderator.ui.pages.list_head import ListHead
from moderator.ui.pages.opening import Opening
from moderator.ui.pages.queue_list import QueueList
from moderator.ui.pages.queue_model import QueueModel
from moderator.ui.pages.triage_decisions import TriageDecisions
from moderator.ui.pages.triage_queue import TriageQueue
from moderator.ui.widgets.action_bar import ActionBar
from moderator.views import Case


class TriagePage(QWidget):
    """Lays list and case side by side, and takes the keys to what they are for."""

    failed = Signal(object)
    decided = Signal(object)
    undone = Signal(object)
    keys_asked = Signal()

    def __init__(self, desk: Desk, background: Background, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._is_seen = False
        self.model = QueueModel(desk, background, self)
        self.list = QueueList(self.model)
        self.head = ListHead()
        self.panel = CasePanel()
        self.bar = ActionBar([commands[name] for name in triage_rules.BAR], triage_rules.ROLES)
        self.goto = InlineAsk(self.tr("Number or id of the comment"), self.tr("Open"))
        self.opening = Opening(desk, background, self.list, self.panel, self)
        self.queue = TriageQueue(desk, background, self.list, self.head, self.opening)
        self.emptiness = Emptiness(self.list, self.queue.ways())
        self.decisions = TriageDecisions(
            desk, background, commands, cards=self.list, opening=self.opening, panel=self.panel, bar=self.bar
        )
        self.deciding = self.decisions.deciding
        self._ways = {**self.decisions.ways(), **self.queue.ways(), **self._own_ways()}
        self._lay_out()
        self._connect()
        self.mask_coarse(desk.settings.mask_coarse)
        self._tips = self._usual_tips(desk.settings.grace_seconds)
        self.menu = DecisionMenu(commands, (self.list, self.panel), self)

    def show_queue(self, queue: Queue, title: str = "", *, is_view: bool = False) -> None:
        """Open a queue at its first comment."""
        self.queue.show(queue, title, is_view=is_view)

    def refresh(self) -> None:
        """Show what has come in or changed since."""
        self.model.refresh()
        self.opening.loader.refresh()
        self.queue.count()

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

    def _own_ways(self) -> Mapping[str, Callable[[], None]]:
        return {
            "reply": self.panel.start_reply,
            "note": self._ask_for_note,
            "goto": self._ask_for_comment,
            "next": self.list.go_next,
            "previous": self.list.go_previous,
            "select": self.list.toggle,
            "select_campaign": self._pick_campaign,
            "select_none": self._leave,
            "reveal": self.panel.toggle_mask,
            "why": self.panel.comment.explain_next,
            "as_read": self.panel.comment.toggle_reading,
            "details": self.panel.unfold,
        }

    def _lay_out(self) -> None:
        left, right = QFrame(), QWidget()
        theme.mark(left, "column")
        for side, widgets in (
            (left, (self.head, self.list)),
            (right, (self.panel, *self.decisions.sheets, self.decisions.note, self.goto, self.bar)),
        ):
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
        self.opening.opened.connect(self._settle)
        self.opening.emptied.connect(self._show_nothing)
        self.opening.failed.connect(self.failed)
        self.model.failed.connect(self.failed)
        self.queue.filtering.failed.connect(self.failed)
        self.model.picks_changed.connect(self.head.show_picked)
        self.model.picks_changed.connect(self._allow)
        self.head.keys_asked.connect(self.keys_asked)
        self.panel.campaign.review_asked.connect(self.queue.review)
        self.panel.campaign.hide_asked.connect(self.decisions.hide_campaign)
        self.panel.author.all_wanted.connect(self.queue.show_author)
        self.panel.comment.place.pressed.connect(self.queue.filtering.offer_case)
        self.panel.comment.why.follow(self._commands["as_read"])
        self.panel.composer.left.connect(self._back_to_list)
        self.goto.left.connect(self._back_to_list)
        self.goto.answered.connect(self.opening.find)
        self.decisions.changed.connect(self.queue.count_soon)
        self.decisions.failed.connect(self.failed)
        self.decisions.decided.connect(self.decided)
        self.decisions.undone.connect(self.undone)

    @Slot()
    def _ask_for_note(self) -> None:
        self.goto.hide()
        self.decisions.ask_for_note()

    @Slot()
    def _ask_for_comment(self) -> None:
        self.decisions.note.hide()
        self.goto.ask()

    @Slot()
    def _show_nothing(self) -> None:
        self.panel.show_nothing(triage_rules.nothing_here(self.model.queue))
        self._allow()

    @Slot(object)
    def _settle(self, case: Case) -> None:
        self.bar.suggest(triage_rules.suggestion(case))
        self._allow()
        row = self.model.row_of(case.card.id)
        following = [self.model.card(row + step) for step in (1, 2, -1)]
        self.opening.loader.want_ahead([card.id for card in following if card is not None])

    @Slot()
    def _allow(self) -> None:
        case = self.panel.case if self.opening.card else None
        is_many = bool(self.model.picked) and not self.opening.is_visiting
        allowed = triage_rules.allowed(case, is_many=is_many) if self._is_seen else set()
        self._commands.enable(triage_rules.COMMANDS - allowed, are_enabled=False)
        self._commands.enable(allowed, are_enabled=True)
        why = {} if is_many else refusals.why_not(case)
        for name, usual in self._tips.items():
            self._commands[name].setToolTip(why.get(name, usual))

    def _usual_tips(self, grace_seconds: int) -> Mapping[str, str]:
        titles = {name: self._commands[name].text() for name in triage_rules.COMMANDS}
        final = {name: phrases.final_after(titles[name], grace_seconds) for name in triage_rules.FINAL}
        return titles | final

    def _leave(self) -> None:
        if not self.decisions.leave():
            self.queue.leave()

    def _pick_campaign(self) -> None:
        card = self.opening.card
        if card is not None and card.campaign is not None:
            self.model.pick_campaign(card.campaign)

    @Slot()
    def _back_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
