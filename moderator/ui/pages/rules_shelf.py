"""Which rules the list shows: kept ones of the wanted state, and those that were begun and not kept."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from moderator.domain import RuleState
from moderator.ui.pages.rules_drafts import Drafts
from moderator.ui.pages.rules_head import RulesHead
from moderator.ui.pages.rules_list import RulesList
from moderator.ui.pages.rules_list_model import RuleRow
from moderator.ui.pages.rules_state import RulesState
from moderator.ui.widgets.rule_outline import outline


class RulesShelf(QObject):
    """Fills the list; a state that is pressed at the head narrows it."""

    def __init__(self, rules: RulesList, head: RulesHead) -> None:
        super().__init__(rules)
        self._list, self._head = rules, head
        self._state: RulesState | None = None
        self._drafts = Drafts()
        self._only: RuleState | None = None
        self.examples: Mapping[str, str] = {}
        head.filtered.connect(self._narrow)

    def show_state(self, state: RulesState, drafts: Drafts) -> None:
        """Show the rules as they are now."""
        self._state = state
        self._list.allow_moving(is_allowed=state.is_lead)
        self.show_drafts(drafts)

    def show_drafts(self, drafts: Drafts) -> None:
        """Show what was written meanwhile."""
        self._drafts = drafts
        self._list.show_rows(self._rows())

    def show_all(self) -> None:
        """Show the rules of every state."""
        for pill in self._head.pills.values():
            pill.setChecked(False)
        self._narrow(None)

    def keys(self) -> tuple[str, ...]:
        """Give the keys of all rules, those that are not shown too."""
        kept = [one.name for one in self._state.summaries] if self._state is not None else []
        return (*kept, *self._drafts.new_keys())

    @Slot(object)
    def _narrow(self, only: RuleState | None) -> None:
        self._only = only
        self._list.show_rows(self._rows())

    def _rows(self) -> list[RuleRow]:
        edited, new = set(self._drafts.keys()), []
        for key in self._drafts.new_keys():
            draft = self._drafts.get(key)
            name = outline(draft.text).name if draft is not None else ""
            new.append(RuleRow(key=key, name=name or self.tr("New rule"), is_edited=True))
        conflicts = self._conflicts()
        kept = [
            RuleRow(
                key=one.name,
                name=one.name,
                summary=one,
                is_edited=one.name in edited,
                conflicts=conflicts.get(one.name, 0),
            )
            for one in (self._state.summaries if self._state is not None else ())
        ]
        return [row for row in (*kept, *new) if self._only is None or row.state is self._only]

    def _conflicts(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for one in self._state.conflicts if self._state is not None else ():
            for name in (one.first, one.second):
                found[name] = found.get(name, 0) + 1
        return found
