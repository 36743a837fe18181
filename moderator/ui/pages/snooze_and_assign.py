"""Asks until when a comment sleeps and whom it is given to."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Action, Member
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.ui.pages.asking import AskMenu, member_answers, snooze_answers
from moderator.ui.pages.deciding import Wanted
from moderator.ui.widgets.action_bar import ActionBar


class SnoozeAndAssign(QObject):
    """Two menus above the buttons that they belong to."""

    snoozed = Signal(object)
    assigned = Signal(object)

    def __init__(self, desk: Desk, background: Background, bar: ActionBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._background = background
        self._bar = bar
        self.until = AskMenu(bar)
        self.whom = AskMenu(bar)
        self.until.answered.connect(self._snooze)
        self.whom.answered.connect(self._assign)

    @Slot()
    def ask_until(self) -> None:
        """Ask for the time."""
        self.until.ask(snooze_answers(datetime.now(UTC)), self._bar.button("snooze"))

    @Slot()
    def ask_whom(self) -> None:
        """Ask for the member; the team is looked up first."""

        def work(_: Report) -> tuple[Member, ...]:
            return self._desk.team.all()

        self._background.read(work).done.connect(self._offer)

    @Slot(object)
    def _offer(self, members: tuple[Member, ...]) -> None:
        self.whom.ask(member_answers(members, self._desk.me), self._bar.button("assign"))

    @Slot(object)
    def _snooze(self, until: datetime | None) -> None:
        self.snoozed.emit(Wanted(action=Action.SNOOZE, until=until, until_answer=until is None))

    @Slot(object)
    def _assign(self, name: str) -> None:
        self.assigned.emit(Wanted(action=Action.ASSIGN, to=name))
