"""What happens to decisions on the triage page: from the key press to the log, and back when the desk refuses."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Action, CampaignId, CommentId
from moderator.errors import ConflictError, ReplyRefused
from moderator.gestures import Seen
from moderator.ui.background import Background
from moderator.ui.commands import Commands
from moderator.ui.pages import triage_rules
from moderator.ui.pages.asking import InlineAsk
from moderator.ui.pages.case_panel import CasePanel
from moderator.ui.pages.checking import Checking
from moderator.ui.pages.conflicts import Conflicts
from moderator.ui.pages.deciding import Deciding, Outcome, Refused, Wanted
from moderator.ui.pages.handing_on import HandingOn
from moderator.ui.pages.opening import Opening
from moderator.ui.pages.queue_list import QueueList
from moderator.ui.pages.reasons import Reasons
from moderator.ui.pages.snooze_and_assign import SnoozeAndAssign
from moderator.ui.pages.teaching import Teaching
from moderator.ui.widgets.action_bar import ActionBar
from moderator.ui.widgets.reply_pieces import Draft, written
from moderator.views import Card

_ENOUGH_ROWS = 12


class TriageDecisions(QObject):
    """Takes the comment out of the list at the key press, and puts it back if the desk refuses."""

    failed = Signal(object)
    decided = Signal(object)
    undone = Signal(object)
    changed = Signal()
    """The queue holds more or fewer comments than before."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        commands: Commands,
        *,
        cards: QueueList,
        opening: Opening,
        panel: CasePanel,
        bar: ActionBar,
    ) -> None:
        super().__init__(bar)
        self._panel = panel
        self._list = cards
        self._model = cards.cards
        self._opening = opening
        self.note = InlineAsk(self.tr("Note for the team"))
        self.deciding = Deciding(desk, background, self)
        self.checking = Checking(desk, background, commands, panel, self)
        self.conflicts = Conflicts(self)
        self.handing = HandingOn(desk, background, self)
        self.sheets = (self.checking.sheet, self.conflicts.sheet, self.handing.sheet)
        self.reasons = Reasons(bar)
        self.teaching = Teaching(bar)
        self.asking = SnoozeAndAssign(desk, background, bar)
        self.note.answered.connect(self._note)
        self.note.left.connect(self._back_to_list)
        self.asking.snoozed.connect(self.decide)
        self.asking.assigned.connect(self.decide)
        self.handing.decided.connect(self.decide)
        self.handing.asked.connect(self._read_anew)
        self.handing.left.connect(self._back_to_list)
        self.handing.failed.connect(self.failed)
        opening.replying.asked.connect(self._reply)
        self.deciding.decided.connect(self._settle)
        self.deciding.undone.connect(self._settle_undo)
        self.deciding.failed.connect(self._take_back)
        self.deciding.refused.connect(self._meet)
        self.checking.confirmed.connect(self._go)
        self.checking.left.connect(self._leave_question)
        self.checking.failed.connect(self.failed)
        self.conflicts.insisted.connect(self._go)
        self.conflicts.wanted.connect(opening.visit)
        self.conflicts.settled.connect(self._back_to_list)
        self._model.picks_changed.connect(self._forget_question)
        opening.opened.connect(self._forget_question)

    def ways(self) -> Mapping[str, Callable[[], None]]:
        """Name what each command does."""
        plain: dict[str, Callable[[], None]] = {
            action.value: self._way_to(action) for action in triage_rules.PLAIN_DECISIONS
        }
        return plain | {
            "undo": self.deciding.undo,
            "redo": self.deciding.redo,
            "note": self.ask_for_note,
            "reason": self.reasons.ask,
            "without_teaching": self.teaching.turn,
            "snooze": self._way_through(Action.SNOOZE, self.asking.ask_until),
            "assign": self._way_through(Action.ASSIGN, self.asking.ask_whom),
            "escalate_to": self._way_on(Action.ESCALATE),
            "hand_over": self._way_on(Action.ASSIGN),
            "ask_colleague": self._way_on(Action.ASK),
        }

    @Slot(object)
    def decide(self, wanted: Wanted) -> None:
        """Decide about the selected comments, the open one when none is; a visited one is decided on alone."""
        card = self._opening.card
        picked = [] if self._opening.is_visiting else self._model.picked
        ids = wanted.ids or picked or ([card.id] if card else [])
        if not ids and wanted.campaign is None:
            return
        if self.checking.is_open_about(wanted.action):
            self.checking.answer()
            return
        if self.checking.is_open:
            self.checking.leave()
        ids = () if wanted.campaign is not None else ids
        wanted = replace(wanted, ids=ids, reason=self.reasons.take(), learn=self.teaching.take(), seen=self._seen(ids))
        if self.checking.wants(wanted):
            self.checking.ask(wanted)
        else:
            self._go(wanted)

    def ask_for_note(self) -> None:
        """Have a note written, or answer the question that follows it."""
        self._way_through(Action.NOTE, self.note.ask)()

    def leave(self) -> bool:
        """Answer a question with no; False when none stands there."""
        for sheet in self.sheets:
            if sheet.isVisible():
                sheet.leave()
                return True
        return False

    @Slot(object)
    def hide_campaign(self, campaign: CampaignId) -> None:
        """Hide every open comment of a campaign in one gesture."""
        self.decide(Wanted(action=Action.HIDE, campaign=campaign))

    @Slot(object)
    def _go(self, wanted: Wanted) -> None:
        card, ids = self._opening.card, list(wanted.ids)
        if triage_rules.leaves(wanted.action, self._model.queue.name):
            self._model.take_out(ids)
        elif card is not None and ids == [card.id] and not self._opening.is_visiting:
            self._step_on(wanted.action, card)
        self.deciding.decide(wanted)
        if self.checking.sheet.hasFocus():
            self._back_to_list()

    def _seen(self, ids: Sequence[CommentId]) -> list[Seen]:
        """Say how comments stood when they were looked at: the open one in its case, the others on their cards."""
        case, wanted = self._panel.case, set(ids)
        seen = {card.id: card.seen for card in self._model.cards() if card.id in wanted}
        if case is not None and case.card.id in wanted:
            seen[case.card.id] = case.card.seen
        return list(seen.values())

    @Slot(object)
    def _meet(self, refused: Refused) -> None:
        """Ask for the reason that is missing; or go on with those that nobody has touched, and show the others."""
        wanted, error = refused.wanted, refused.error
        self._model.settle()
        if not isinstance(error, ConflictError):
            self._list.open_at(wanted.ids[0])
        self._read_anew()
        if wanted.action is Action.REPLY:
            self._opening.replying.give_back(wanted.ids[0], written(wanted.body, wanted.shortcut))
        if isinstance(error, ConflictError):
            touched = {conflict.now.comment for conflict in error.conflicts}
            rest = [id_ for id_ in wanted.ids if id_ not in touched]
            if rest:
                self._go(replace(wanted, ids=rest))
            self.conflicts.show(wanted, error.conflicts)
        elif isinstance(error, ReplyRefused):
            self.failed.emit(error)
        else:
            self.checking.learn_policy()
            self.checking.ask(wanted, stays=True)

    @Slot()
    def _leave_question(self) -> None:
        self.reasons.give_back()
        self.teaching.give_back()
        self._back_to_list()

    @Slot()
    def _forget_question(self) -> None:
        card = self._opening.card
        self.checking.forget_unless(self._model.picked or ([card.id] if card else []))

    def _way_to(self, action: Action) -> Callable[[], None]:
        return lambda: self.decide(Wanted(action=action))

    def _way_through(self, action: Action, ask: Callable[[], None]) -> Callable[[], None]:
        """Let the key that asked something first answer the question that follows."""
        return lambda: self.checking.answer() if self.checking.is_open_about(action) else ask()

    def _way_on(self, action: Action) -> Callable[[], None]:
        return lambda: self.handing.ask(action, self._opening.card)

    def _step_on(self, action: Action, card: Card) -> None:
        if triage_rules.steps_on(action, card, self._model.queue.name):
            self._list.go_next()

    @Slot(str)
    def _note(self, text: str) -> None:
        self.decide(Wanted(action=Action.NOTE, note=text))

    @Slot(object, object, bool)
    def _reply(self, comment: CommentId, draft: Draft, insists: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._opening.replying.discard(comment)
        shortcuts = " ".join(draft.shortcuts)
        self.decide(
            Wanted(action=Action.REPLY, ids=[comment], body=draft.text, shortcut=shortcuts, anyway_reply=insists)
        )
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
        if outcome.gesture.is_pending:
            # it was taken out as answered, and is not: a lead has to see the answer first
            self._model.refresh()
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
