"""The editor of a rule: as a form or as a text, which are the same rule."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from moderator.domain import RuleState
from moderator.rulings import Problem, RuleSummary
from moderator.ui import ruling_names, sizes, theme
from moderator.ui.pages.rules_foot import RulesFoot
from moderator.ui.pages.rules_state import Looked
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.rule_form import RuleForm
from moderator.ui.widgets.rule_outline import outline
from moderator.ui.widgets.rule_problems import RuleProblems
from moderator.ui.widgets.rule_text import RuleText
from moderator.ui.widgets.text import ElidedLabel


class Way(StrEnum):
    """How a rule is edited."""

    FORM = "form"
    TEXT = "text"


class RuleEditor(Panel):
    """Holds one text; the form changes it, and is drawn from it."""

    edited = Signal()
    kept = Signal()
    thrown_away = Signal()
    brought_back = Signal()
    """The old version that is looked at shall be the text again."""
    left_old = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.name = ElidedLabel("", "subtitle")
        self.chip = Chip()
        self.form_pill, self.text_pill = QPushButton(self.tr("Form")), QPushButton(self.tr("Text"))
        self.text, self.form = RuleText(), RuleForm()
        self.problems = RuleProblems()
        self.foot = RulesFoot()
        self.way = Way.TEXT
        self._is_lead, self._is_old = True, False
        self._found: tuple[Problem, ...] = ()
        self._lay_out()
        self._connect()
        self.turn_to(Way.TEXT)

    def show_rule(self, text: str, summary: RuleSummary | None) -> None:
        """Show a rule, as it was written last."""
        self._is_old = False
        self.text.show_text(text)
        self._found = ()
        self.problems.show_problems(())
        if self.way is Way.FORM:
            self.form.show_text(text)
        self.show_summary(summary)
        self._allow()

    def show_summary(self, summary: RuleSummary | None) -> None:
        """Show the state that the rule is in."""
        state, version = (summary.state, summary.version) if summary is not None else (RuleState.DRAFT, 0)
        self.chip.show_text(ruling_names.state(state, version), ruling_names.tint(state))
        self._show_name(summary.name if summary is not None else "")

    def show_old(self, text: str, version: int, when: str) -> None:
        """Show an old version to be read; the text that is being written is the page's to keep."""
        self._is_old = True
        self.turn_to(Way.TEXT)
        self.text.show_text(text)
        self.problems.show_problems(())
        self.foot.show_old(version, when)
        self._allow()

    def show_looked(self, looked: Looked) -> None:
        """Show what is wrong, unless something else is written meanwhile."""
        if looked.text != self.written() or self._is_old:
            return
        self._found = looked.problems
        self.text.show_problems(looked.problems)
        self._show_found()

    def written(self) -> str:
        """Give the text as it stands."""
        return self.text.toPlainText()

    @property
    def is_old(self) -> bool:
        """Whether an old version is looked at."""
        return self._is_old

    @property
    def has_problems(self) -> bool:
        """Whether something is wrong with the text, as far as it was looked at."""
        return bool(self._found)

    def be_led(self, *, is_lead: bool) -> None:
        """Let only leads write."""
        self._is_lead = is_lead
        self._allow()

    def turn_to(self, way: Way) -> None:
        """Show the form or the text; both are of what is written now."""
        self.way = way
        self.form_pill.setChecked(way is Way.FORM)
        self.text_pill.setChecked(way is Way.TEXT)
        if way is Way.FORM:
            self.form.show_text(self.written())
        self.text.setVisible(way is Way.TEXT)
        self.form.setVisible(way is Way.FORM)
        self._show_found()

    @Slot()
    def turn_over(self) -> None:
        """Go from the form to the text or back, with the focus."""
        self.turn_to(Way.TEXT if self.way is Way.FORM else Way.FORM)
        (self.text if self.way is Way.TEXT else self.form.head.name).setFocus()

    @Slot(object)
    def go_to(self, problem: Problem) -> None:
        """Go to what is wrong, in the way that is shown."""
        if self.way is Way.TEXT or not problem.place:
            self.turn_to(Way.TEXT)
            self.text.go_to(problem.line or 1)
        else:
            self.form.go_to(problem.place)

    def _show_found(self) -> None:
        """List what is wrong; the form says it beside its lines, where it has one."""
        without_line = self.form.show_problems(self._found)
        self.problems.show_problems(without_line if self.way is Way.FORM else self._found)

    def _show_name(self, fallback: str) -> None:
        self.name.show_text(outline(self.written()).name or fallback or self.tr("New rule"))

    def _allow(self) -> None:
        can_write = self._is_lead and not self._is_old
        self.text.setReadOnly(not can_write)
        self.form.be_read(is_read_only=not can_write)
        self.form_pill.setEnabled(not self._is_old)

    @Slot()
    def _take_text(self) -> None:
        self._show_name(self.name.text())
        self.edited.emit()

    @Slot(str)
    def _take_form(self, text: str) -> None:
        self.text.change_text(text)
        self._show_name(self.name.text())
        self.edited.emit()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head.addWidget(self.name)
        head.addWidget(self.chip)
        head.addStretch(1)
        for pill in (self.form_pill, self.text_pill):
            pill.setCheckable(True)
            theme.mark(pill, "pill")
            sizes.hold(pill, height=24)
            group.addButton(pill)
            head.addWidget(pill)
        self.body.addLayout(head)
        for part in (self.text, self.form, self.problems, self.foot):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self.form_pill.clicked.connect(lambda: self.turn_to(Way.FORM))
        self.text_pill.clicked.connect(lambda: self.turn_to(Way.TEXT))
        self.text.edited.connect(self._take_text)
        self.form.edited.connect(self._take_form)
        self.form.refused.connect(self.refused)
        self.problems.wanted.connect(self.go_to)
        self.foot.kept.connect(self.kept)
        self.foot.thrown_away.connect(self.thrown_away)
        self.foot.brought_back.connect(self.brought_back)
        self.foot.left_old.connect(self.left_old)
