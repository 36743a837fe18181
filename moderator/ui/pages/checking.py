"""Stands between the key and the decision: asks where many are decided on, or where the house wants a reason."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Action, CommentId, Reason
from moderator.gestures import Plan
from moderator.progress import Report
from moderator.ui.background import Background, Work
from moderator.ui.commands import Commands
from moderator.ui.pages.case_panel import CasePanel
from moderator.ui.pages.deciding import Wanted
from moderator.ui.widgets.question_sheet import QuestionSheet


class Checking(QObject):
    """One question for one gesture; the key of the decision answers it as well as Enter."""

    confirmed = Signal(object)
    left = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, background: Background, commands: Commands, panel: CasePanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._commands = commands
        self._panel = panel
        self._wanted: Wanted | None = None
        self._plan: Plan | None = None
        self._stays = False
        self._needing: frozenset[Action] = frozenset()
        self.sheet = QuestionSheet()
        self.sheet.confirmed.connect(self._go_on)
        self.sheet.left.connect(self._leave)
        self.learn_policy()

    def learn_policy(self) -> None:
        """Read again which actions need a reason."""
        job = self._background.read(_reading_policy(self._desk))
        job.done.connect(self._take_policy)
        job.failed.connect(self.failed)

    def wants(self, wanted: Wanted) -> bool:
        """Tell whether a decision is asked about before it is made."""
        is_bulk = wanted.campaign is not None or len(wanted.ids) > self._desk.settings.ask_above
        return is_bulk or (wanted.reason is None and wanted.action in self._needing)

    def is_open_about(self, action: Action) -> bool:
        """Tell whether just this is being asked."""
        return self._wanted is not None and self._wanted.action is action and self.sheet.isVisible()

    def ask(self, wanted: Wanted, *, stays: bool = False) -> None:
        """Ask, once it is known what would happen; a question that `stays` outlives a look at other comments."""
        self._wanted, self._plan, self._stays = wanted, None, stays or wanted.campaign is not None
        job = self._background.read(_planning(self._desk, wanted))
        job.done.connect(self._show)
        job.failed.connect(self._give_up)

    def answer(self) -> None:
        """Go on, as the key was pressed once more."""
        self.sheet.go_on()

    @property
    def is_open(self) -> bool:
        """Whether a question stands there."""
        return self.sheet.isVisible()

    def leave(self) -> None:
        """Ask no longer."""
        self.sheet.leave()

    def forget_unless(self, ids: Sequence[CommentId]) -> None:
        """Ask no longer once something else is open or selected than what is asked about; a campaign stays one."""
        if self._wanted is not None and not self._stays and set(ids) != set(self._wanted.ids):
            self.leave()

    @Slot(object)
    def _show(self, planned: tuple[Wanted, Plan]) -> None:
        wanted, plan = planned
        if wanted is not self._wanted:
            return
        self._plan = plan
        if self._needs_no_question(wanted, plan):
            self._go_on(None)
            return
        look = self._panel.campaign.look
        if len(plan.seen) == 1 or (look is not None and look.id != plan.campaign):
            look = None
        command = self._commands[wanted.action.value]
        self.sheet.ask(plan, command, self._desk.settings.grace_seconds, reason=wanted.reason, look=look)

    def _needs_no_question(self, wanted: Wanted, plan: Plan) -> bool:
        is_few = 0 < len(plan.seen) <= self._desk.settings.ask_above and not plan.left_out
        return is_few and not (plan.needs_reason and wanted.reason is None)

    @Slot(object)
    def _go_on(self, reason: Reason | None) -> None:
        wanted, plan = self._wanted, self._plan
        self._wanted = self._plan = None
        if wanted is not None and plan is not None:
            seen = plan.seen if len(plan.seen) > 1 or not wanted.seen else wanted.seen
            why = wanted.reason or reason
            self.confirmed.emit(replace(wanted, ids=plan.ids, campaign=None, seen=seen, reason=why))

    @Slot()
    def _leave(self) -> None:
        self._wanted = self._plan = None
        self.left.emit()

    @Slot(object)
    def _give_up(self, error: object) -> None:
        self._leave()
        self.failed.emit(error)

    @Slot(object)
    def _take_policy(self, needing: frozenset[Action]) -> None:
        self._needing = needing


def _planning(desk: Desk, wanted: Wanted) -> Work:
    def plan(_: Report) -> tuple[Wanted, Plan]:
        return wanted, desk.decisions.plan(wanted.ids, wanted.action, campaign=wanted.campaign)

    return plan


def _reading_policy(desk: Desk) -> Work:
    def read(_: Report) -> frozenset[Action]:
        return desk.policy.reasons()

    return read
