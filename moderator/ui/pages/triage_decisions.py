"""What happens to decisions on the triage page: from the key press to the log, and back when the desk refuses."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Action, CampaignId, CommentId
from moderator.ui.background import Background
from moderator.ui.pages import triage_rules
from moderator.ui.pages.asking import InlineAsk
from moderator.ui.pages.deciding import Deciding, Outcome, Wanted
from moderator.ui.pages.opening import Opening
from moderator.ui.pages.queue_list import QueueList
from moderator.ui.pages.reasons import Reasons
from moderator.ui.pages.snooze_and_assign import SnoozeAndAssign
from moderator.ui.pages.teaching import Teaching
from moderator.ui.widgets.action_bar import ActionBar
from moderator.views import Card

_ENOUGH_ROWS = 12


class TriageDecisions(QObject):
    """Takes the comment out of the list at the key press, and puts it back if the desk refuses."""

    failed = Signal(object)
    decided = Signal(object)
    undone = Signal(object)
    changed = Signal()
    """The queue holds more or fewer comments than before."""

    def __init__(self, desk: Desk, background: Background, cards: QueueList, opening: Opening, bar: ActionBar) -> None:
        super().__init__(bar)
        self._list = cards
        self._model = cards.cards
        self._opening = opening
        self.note = InlineAsk(self.tr("Note for the team"))
        self.deciding = Deciding(desk, background, self)
        self.reasons = Reasons(bar)
        self.teaching = Teaching(bar)
        self.asking = SnoozeAndAssign(desk, background, bar)
        self.note.answered.connect(self._note)
        self.note.left.connect(self._back_to_list)
        self.asking.snoozed.connect(self.decide)
        self.asking.assigned.connect(self.decide)
        opening.replying.asked.connect(self._reply)
        self.deciding.decided.connect(self._settle)
        self.deciding.undone.connect(self._settle_undo)
        self.deciding.failed.connect(self._take_back)

    def ways(self) -> Mapping[str, Callable[[], None]]:
        """Name what each command does."""
        plain: dict[str, Callable[[], None]] = {
            action.value: self._way_to(action) for action in triage_rules.PLAIN_DECISIONS
        }
        return plain | {
            "undo": self.deciding.undo,
            "note": self.note.ask,
            "reason": self.reasons.ask,
            "without_teaching": self.teaching.turn,
            "snooze": self.asking.ask_until,
            "assign": self.asking.ask_whom,
        }

    @Slot(object)
    def decide(self, wanted: Wanted) -> None:
        """Decide about the selected comments, the open one when none is; a visited one is decided on alone."""
        card = self._opening.card
        picked = [] if self._opening.is_visiting else self._model.picked
        ids = wanted.ids or picked or ([card.id] if card else [])
        if not ids and wanted.campaign is None:
            return
        if triage_rules.leaves(wanted.action, self._model.queue.name):
            self._model.take_out(ids)
        elif card is not None and list(ids) == [card.id] and not self._opening.is_visiting:
            self._step_on(wanted.action, card)
        self.deciding.decide(replace(wanted, ids=ids, reason=self.reasons.take(), learn=self.teaching.take()))

    @Slot(object)
    def hide_campaign(self, campaign: CampaignId) -> None:
        """Hide every open comment of a campaign in one gesture."""
        self.decide(Wanted(action=Action.HIDE, campaign=campaign))

    def _way_to(self, action: Action) -> Callable[[], None]:
        return lambda: self.decide(Wanted(action=action))

    def _step_on(self, action: Action, card: Card) -> None:
        if triage_rules.steps_on(action, card, self._model.queue.name):
            self._list.go_next()

    @Slot(str)
    def _note(self, text: str) -> None:
        self.decide(Wanted(action=Action.NOTE, note=text))

    @Slot(object, str, str)
    def _reply(self, comment: CommentId, body: str, shortcut: str) -> None:
        self._opening.replying.discard(comment)
        self.decide(Wanted(action=Action.REPLY, ids=[comment], body=body, shortcut=shortcut))
        self._back_to_list()

    @Slot(object)
    def _settle(self, outcome: Outcome) -> None:
        if triage_rules.leaves(outcome.gesture.action, self._model.queue.name):
            self._model.take_out(outcome.ids)
        else:
            self._model.renew(outcome.ids)
        self._model.settle(outcome.ids)
        if self._model.rowCount() < _ENOUGH_ROWS:
            self._model.refresh()
        self._opening.loader.refresh(outcome.ids)
        self.changed.emit()
        self.decided.emit(outcome)

    @Slot(object)
    def _settle_undo(self, outcome: Outcome) -> None:
        if outcome.ids:
            self._list.open_at(outcome.ids[0])
        self._read_anew()
        self.undone.emit(outcome)

    @Slot(object)
    def _take_back(self, error: object) -> None:
        self._model.settle()
        self.reasons.give_back()
        self.teaching.give_back()
        self._read_anew()
        self.failed.emit(error)

    def _read_anew(self) -> None:
        self._model.refresh()
        self._opening.loader.refresh()
        self.changed.emit()

    @Slot()
    def _back_to_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
