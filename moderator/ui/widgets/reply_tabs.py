"""The languages of a template and the variants of one language, as two rows of pills."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from moderator.domain import LANGUAGES
from moderator.ui import phrases, sizes, theme
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.wording import language


class LanguageTabs(QWidget):
    """Says which languages there are and how many variants each has; one that is missing can be begun."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pills = {code: _pill() for code in LANGUAGES}
        self._group = QButtonGroup(self)
        flow = _flow(self)
        for code, pill in self.pills.items():
            self._group.addButton(pill)
            pill.clicked.connect(partial(self.chosen.emit, code))
            flow.addWidget(pill)

    def show_counts(self, counts: Mapping[str, int], wrong: frozenset[str], open_one: str) -> None:
        """Show how many variants each language has, in which ones something is wrong, and which is open."""
        for code, pill in self.pills.items():
            name, count = language(code), counts.get(code, 0)
            said = name if count == 1 else self.tr("{language} · {n}").format(language=name, n=phrases.number(count))
            if not count:
                said = self.tr("+ {language}").format(language=name)
            if code in wrong:
                said = self.tr("{what} · mistake").format(what=said)
            pill.setText(said)
            variants = phrases.counted(count, "%n variant", "%n variants")
            missing = self.tr("Begin the text in {language}").format(language=name)
            pill.setAccessibleName(f"{name}, {variants}" if count else missing)
            pill.setChecked(code == open_one)


class VariantTabs(QWidget):
    """The variants that say the same; a thread never shows one twice."""

    chosen = Signal(int)
    added = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._pills: list[QPushButton] = []
        self.add, self.remove = QPushButton(self.tr("Add a variant")), QPushButton(self.tr("Remove this one"))
        for button in (self.add, self.remove):
            theme.mark(button, "link")
        self._flow = _flow(self)
        self._place(())
        self._group.idClicked.connect(self.chosen)
        self.add.clicked.connect(self.added)
        self.remove.clicked.connect(self.removed)

    def show_count(self, count: int, open_one: int) -> None:
        """Show so many variants; one alone needs no pill."""
        while len(self._pills) < count:
            pill = _pill()
            pill.setText(self.tr("Variant {n}").format(n=phrases.number(len(self._pills) + 1)))
            self._group.addButton(pill, len(self._pills))
            self._pills.append(pill)
            self._place(self._pills)
        for place, pill in enumerate(self._pills):
            pill.setVisible(place < count > 1)
            pill.setChecked(place == open_one)
        self.remove.setVisible(count > 1)

    def _place(self, pills: Sequence[QPushButton]) -> None:
        """Put the pills before the links."""
        while self._flow.count():
            self._flow.takeAt(0)
        for button in (*pills, self.add, self.remove):
            self._flow.addWidget(button)


def _pill() -> QPushButton:
    pill = QPushButton()
    theme.mark(pill, "pill")
    pill.setCheckable(True)
    sizes.hold(pill, height=24)
    return pill


def _flow(widget: QWidget) -> FlowLayout:
    flow = FlowLayout(6, widget)
    flow.setContentsMargins(0, 0, 0, 0)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return flow
