"""A button that inserts what a template can hold, and says what each of it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from moderator.canned import ReplyVariable
from moderator.ui import reply_words
from moderator.ui.widgets.text import tip

Snippet = tuple[str, tuple[int, int] | None]
"""What is inserted, and which code points of it are selected then."""


class VariableMenu(QToolButton):
    """Variables first, then blanks and conditions."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Insert ▾"))
        self.setAccessibleName(self.tr("Insert a variable, a blank or a condition"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenu(QMenu(self))
        self.menu().setToolTipsVisible(True)
        self._snippets: list[Snippet] = []
        self.menu().triggered.connect(self._tell)
        self.offer(())

    def offer(self, variables: Sequence[ReplyVariable]) -> None:
        """Offer these variables."""
        self.menu().clear()
        self._snippets = []
        for variable in variables:
            action = self._add(reply_words.variable(variable.name), (f"{{{{ {variable.name} }}}}", None))
            action.setToolTip(tip(reply_words.described(variable)))
        self.menu().addSeparator()
        question = self.tr("order number")
        ask = '{{ ask("'
        self._add(self.tr("A blank to fill in before sending…"), (f'{ask}{question}") }}}}', _span(ask, question)))
        hello = self.tr("Hello")
        name = '{{ author.first_name | default("'
        self._add(self.tr("The first name, or a greeting without it"), (f'{name}{hello}") }}}}', _span(name, hello)))
        given = "{% if author.first_name %}"
        said = self.tr("with a name")
        rest = self.tr("without one")
        whole = f"{given}{said}{{% else %}}{rest}{{% endif %}}"
        self._add(self.tr("One text with a name, another without"), (whole, _span(given, said)))

    def _add(self, words: str, snippet: Snippet) -> QAction:
        action = self.menu().addAction(words.replace("&", "&&"))
        action.setData(len(self._snippets))
        self._snippets.append(snippet)
        return action

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        self.wanted.emit(*self._snippets[action.data()])


def _span(before: str, selected: str) -> tuple[int, int]:
    return len(before), len(before) + len(selected)
