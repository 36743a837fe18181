"""What every condition of a rule said of a comment, held or not, as a tree."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from moderator.rulings import Answered, GroupKind
from moderator.ui import ruling_words, sizes, theme
from moderator.ui.masking import masked_words
from moderator.ui.widgets.rule_outline import Part
from moderator.ui.widgets.text import plain

_STEP = 16


class RuleAnswers(QWidget):
    """A line for each condition: its name on the left, what it measured on the right, with a sign where it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._written: Mapping[str, Part] = {}
        self._shown: Answered | None = None
        self._is_masked = False

    def show_answers(self, answered: Answered | None, written: Mapping[str, Part] | None = None) -> None:
        """Show another tree, or none; labels are kept and used again.

        `written` are the conditions as they stand in the rule, by place.
        """
        self._shown, self._written = answered, written or {}
        lines = list(_lines(answered)) if answered is not None else []
        while len(self._lines) < len(lines):
            self._add()
        for place, (name, measure) in enumerate(self._lines):
            name.setVisible(place < len(lines))
            measure.setVisible(place < len(lines))
            if place < len(lines):
                self._show(name, measure, *lines[place])

    def mask_found(self, *, is_masked: bool) -> None:
        """Put what was found in the comment under dots, or show it."""
        if is_masked != self._is_masked:
            self._is_masked = is_masked
            self.show_answers(self._shown, self._written)

    def said(self) -> list[tuple[str, str]]:
        """Give what is shown, line by line."""
        return [(name.text(), measure.text()) for name, measure in self._lines if not name.isHidden()]

    def _show(self, name: QLabel, measure: QLabel, deep: int, one: Answered) -> None:
        part = self._written.get(one.place)
        said = ruling_words.asked(one, part.written if part is not None else None)
        name.setText(said)
        name.setContentsMargins(sizes.px(_STEP) * deep, 0, 0, 0)
        theme.mark(name, "key" if one.group is None else "strong")
        measured = ruling_words.measured(one)
        if self._is_masked and "“" in measured:
            measured = masked_words(measured)
        measure.setText(f"{measured} ✓" if one.holds else measured)
        theme.mark(measure, "ok" if one.holds else "")
        holds = self.tr("holds") if one.holds else self.tr("does not hold")
        measure.setAccessibleName(f"{said}: {measured}, {holds}")

    def _add(self) -> None:
        name, measure = plain(role="key", wraps=True), plain(wraps=True)
        measure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        measure.setMinimumWidth(sizes.px(120))
        row = len(self._lines)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(measure, row, 1)
        self._lines.append((name, measure))


def _lines(answered: Answered, deep: int = 0) -> Iterator[tuple[int, Answered]]:
    """Give the tree from top to bottom with how deep each line stands; the frame around all of it is no line.

    A group that holds together by "all" at the top needs no heading: that every line must hold goes without saying.
    """
    is_frame = deep == 0 and answered.place in {"", "rule"} and answered.group is GroupKind.ALL
    is_plain = deep == 0 and answered.place == "all"
    if not (is_frame or is_plain):
        yield deep, answered
    inner = deep if is_frame or is_plain else deep + 1
    for part in answered.parts:
        yield from _lines(part, inner)
