"""The rules page: which rules there are, how the open one is written, and what it would have done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.rulings import RuleConflict
from moderator.ui import theme
from moderator.ui.background import Background
from moderator.ui.core_sentences import say_sentence
from moderator.ui.pages.rules_bench import RulesBench
from moderator.ui.pages.rules_comment import OnThisComment
from moderator.ui.pages.rules_editor import RuleEditor
from moderator.ui.pages.rules_empty import NoRules
from moderator.ui.pages.rules_examples import read_examples
from moderator.ui.pages.rules_files import RuleFiles
from moderator.ui.pages.rules_head import RulesHead
from moderator.ui.pages.rules_house import ConflictsCard, TrustCard
from moderator.ui.pages.rules_layout import CardScroll, Columns
from moderator.ui.pages.rules_life import LifeCard
from moderator.ui.pages.rules_list import RulesList
from moderator.ui.pages.rules_machine import TimeMachine
from moderator.ui.pages.rules_shelf import RulesShelf
from moderator.ui.pages.rules_since import SinceCard
from moderator.ui.pages.rules_state import RulesState, reading_all
from moderator.ui.pages.rules_work import RulesWork
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.rule_figures import Figure
from moderator.ui.widgets.text import plain
from moderator.views import Card

_SIDE = 24


class RulesPage(QWidget):
    """Reads itself anew whenever it is turned to, and after each thing that was done on it."""

    failed = Signal(object)
    said = Signal(str)
    list_wanted = Signal(object, str)
    """Comments that shall be opened as a list, and what that is called."""

    def __init__(
        self, desk: Desk, background: Background, looked_at: Callable[[], Card | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._looked_at = desk, background, looked_at
        self.head, self.list, self.editor = RulesHead(), RulesList(), RuleEditor()
        self.since = SinceCard()
        self.comment, self.machine, self.life = OnThisComment(), TimeMachine(), LifeCard()
        self.conflicts, self.trust, self.none = ConflictsCard(), TrustCard(), NoRules()
        self.stopped = plain("", "warning", wraps=True)
        self.work = RulesWork(desk, background, self)
        self.files = RuleFiles(self, self.work)
        self.shelf = RulesShelf(self.list, self.head)
        self.bench = RulesBench(desk, background, self)
        self.state: RulesState | None = None
        self._conflicts: tuple[RuleConflict, ...] = ()
        self.start: QWidget = self.list
        self._lay_out()
        self._connect()
        self.mask_coarse(desk.settings.mask_coarse)

    @Slot()
    def refresh(self) -> None:
        """Read everything anew."""
        job = self._background.read(reading_all(self._desk))
        job.done.connect(self._show_state)
        job.failed.connect(self.failed)

    def showEvent(self, event: QShowEvent) -> None:
        """Read everything whenever the page is turned to, and look at the comment that is open on triage."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self.refresh()
        if not self.shelf.examples:
            job = self._background.read(read_examples)
            job.done.connect(self._take_examples)
            job.failed.connect(self.failed)
        card = self._looked_at()
        if card is not None:
            self.bench.trying.turn_to(card)

    def remembered(self) -> bytes:
        """Write down what was begun and not kept, and what is open."""
        return self.bench.remembered()

    def recall(self, written: bytes) -> None:
        """Go on with what was written down."""
        self.bench.recall(written)

    @Slot(bool)
    def mask_coarse(self, is_masking: bool) -> None:  # noqa: FBT001 - the signal's
        """Put coarse comments under dots, or show them."""
        self.comment.mask_coarse(is_masking=is_masking)

    @Slot(str)
    def open_rule(self, name: str) -> None:
        """Open a rule by its name."""
        self.shelf.show_all()
        self.list.choose(name)
        self.bench.open(name)

    @Slot(str)
    def begin(self, name: str) -> None:
        """Begin a rule from an example, or an empty one."""
        if self.state is None or self.state.is_lead:
            self.bench.begin(name)

    def show_opened(self) -> None:
        """Show what belongs to the rule that is open now."""
        summary = self.bench.summary()
        stopped = summary.stopped if summary is not None else ""
        self.stopped.setText(say_sentence(stopped))
        self.stopped.setVisible(bool(stopped))
        self.conflicts.show_conflicts(self._conflicts, self.bench.key)

    @Slot(object)
    def _show_state(self, state: RulesState) -> None:
        self.state, self._conflicts = state, state.conflicts
        self.head.show_state(state)
        self.shelf.show_state(state, self.bench.drafts)
        self.trust.show_trust(state.trust, is_lead=state.is_lead)
        why = "" if state.is_lead else self.tr("Only a lead may change rules.")
        self.head.allow(is_lead=state.is_lead, why_not=why)
        self._show_what_there_is()
        self.bench.show_state(state)
        self._take_focus()

    def _take_focus(self) -> None:
        """Let the keys begin where the work does, once there is something."""
        if self.isVisible() and self.window().focusWidget() in (None, self):
            first = self.list if self.columns.isVisible() else next(iter(self.none.buttons), self.head.new)
            first.setFocus()

    def _show_what_there_is(self) -> None:
        has_rules = bool(self.shelf.keys())
        self.columns.setVisible(has_rules)
        self.none.setVisible(not has_rules)

    @Slot(object)
    def _take_examples(self, examples: dict[str, str]) -> None:
        self.shelf.examples = examples
        self.head.offer(examples)
        self.none.offer(examples, is_lead=self.state is None or self.state.is_lead)

    @Slot(object)
    def _open_list(self, figure: Figure) -> None:
        self.list_wanted.emit(figure.ids, figure.title)

    def _lay_out(self) -> None:
        theme.mark(self, "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = Panel()
        card.body.setContentsMargins(1, 6, 1, 6)
        card.body.addWidget(self.list)
        middle = CardScroll((self.stopped, self.editor, self.comment), self.tr("The rule"))
        last = CardScroll((self.machine, self.since, self.life, self.conflicts, self.trust), self.tr("What it does"))
        self.columns = Columns(card, middle, last)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 18, _SIDE - 14, 18)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self.columns, 1)
        beside = QHBoxLayout()
        beside.addWidget(self.none, 1)
        beside.addStretch(0)
        column.addLayout(beside)
        column.addStretch(0)
        self.stopped.hide()
        self.columns.hide()
        self.none.hide()

    def _connect(self) -> None:
        self.head.begun.connect(self.begin)
        self.none.begun.connect(self.begin)
        self.head.import_asked.connect(self.files.ask)
        self.head.export_asked.connect(self.files.ask_for_folder)
        self.list.chosen.connect(self.bench.open)
        self.list.moved.connect(self._move)
        self.conflicts.rule_wanted.connect(self.open_rule)
        self.trust.wished.connect(self.work.set_trust)
        self.machine.list_wanted.connect(self._open_list)
        self.since.list_wanted.connect(self._open_list)
        self.work.changed.connect(self.refresh)
        self.work.said.connect(self.said)
        self.work.refused.connect(self.failed)
        self.work.refused.connect(self.refresh)
        self.bench.failed.connect(self.failed)
        self.bench.drafted.connect(self._show_drafts)

    @Slot()
    def _show_drafts(self) -> None:
        self.shelf.show_drafts(self.bench.drafts)
        self._show_what_there_is()

    @Slot(str, int)
    def _move(self, key: str, row: int) -> None:
        summary = self.list.rows.row(row).summary
        if summary is not None:
            self.work.move(key, summary.place)
