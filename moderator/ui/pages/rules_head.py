"""The head of the rules page: how many rules are in which state, and what can be begun."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from moderator.domain import RuleState
from moderator.ui import phrases, sizes, theme
from moderator.ui.pages.rules_state import RulesState
from moderator.ui.widgets.rule_buttons import MenuButton

_SHOWN = (RuleState.LIVE, RuleState.SHADOW, RuleState.DRAFT, RuleState.RETIRED)


class RulesHead(QWidget):
    """A pill for each state; pressing one shows its rules alone, pressing it again shows all."""

    filtered = Signal(object)
    """The state that is wanted alone; None for all."""
    begun = Signal(str)
    """A starting point was chosen: the name of an example, empty for an empty rule."""
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pills = {state: self._pill() for state in _SHOWN}
        self.new = QPushButton(self.tr("New rule"))
        self.new.setMenu(QMenu(self.new))
        self.more = MenuButton("⋯", self.tr("More about rules"))
        self.more.offer(self.tr("Bring in from files…"), self.import_asked.emit)
        self.more.offer(self.tr("Write all to a folder…"), self.export_asked.emit)
        title = QLabel(self.tr("Rules"))
        theme.mark(title, "title")
        row = QHBoxLayout(self)
        # the cards below it leave room for their scroll bar
        row.setContentsMargins(0, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(title)
        for pill in self.pills.values():
            row.addWidget(pill)
        row.addStretch(1)
        row.addWidget(self.more)
        row.addWidget(self.new)

    def offer(self, examples: dict[str, str]) -> None:
        """Offer these starting points."""
        menu = self.new.menu()
        menu.clear()
        menu.addAction(self.tr("An empty rule")).triggered.connect(lambda: self.begun.emit(""))
        menu.addSeparator()
        for name in examples:
            menu.addAction(name.replace("&", "&&")).triggered.connect(lambda _=False, name=name: self.begun.emit(name))

    def show_state(self, state: RulesState) -> None:
        """Show how many rules there are of each state; a state without rules has no pill."""
        said = {
            RuleState.LIVE: lambda n: phrases.counted(n, "%n live", "%n live"),
            RuleState.SHADOW: lambda n: phrases.counted(n, "%n shadow", "%n shadow"),
            RuleState.DRAFT: lambda n: phrases.counted(n, "%n draft", "%n draft"),
            RuleState.RETIRED: lambda n: phrases.counted(n, "%n retired", "%n retired"),
        }
        for which, pill in self.pills.items():
            count = state.count(which)
            pill.setText(said[which](count))
            pill.setVisible(bool(count) or pill.isChecked())

    def allow(self, *, is_lead: bool, why_not: str) -> None:
        """Let rules be written, or say why not."""
        self.new.setEnabled(is_lead)
        self.new.setToolTip(why_not)
        self.more.menu().actions()[0].setEnabled(is_lead)

    def _pill(self) -> QPushButton:
        pill = QPushButton()
        pill.setCheckable(True)
        pill.hide()
        theme.mark(pill, "pill")
        sizes.hold(pill, height=24)
        pill.clicked.connect(self._tell)
        return pill

    @Slot()
    def _tell(self) -> None:
        pressed = self.sender()
        for pill in self.pills.values():
            if pill is not pressed:
                pill.setChecked(False)
        self.filtered.emit(next((state for state, pill in self.pills.items() if pill.isChecked()), None))
