"""Escalation paths, to be changed by leads: their levels one below the other."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from moderator.care import EscalationPath
from moderator.care_forms import PathForm
from moderator.errors import CareError
from moderator.ui import theme
from moderator.ui.widgets.level_row import NEW, LevelRow
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.pick_box import PickBox
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say_error


class PathPanel(Panel):
    """Shows one path at a time; nothing is kept until it is said."""

    saved = Signal(object)
    deleted = Signal(str)

    def __init__(self, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.head(self.tr("Escalation paths"))
        self._may_change = may_change
        self._people: Sequence[str] = ()
        self._paths: dict[str, EscalationPath] = {}
        self.choice, self.name = PickBox(), QLineEdit()
        self.new, self.delete = QPushButton(self.tr("New path")), QPushButton(self.tr("Delete"))
        self.add, self.save = QPushButton(self.tr("Add a level")), QPushButton(self.tr("Keep the path"))
        self.wrong = plain("", "error", wraps=True)
        self.rows: list[LevelRow] = []
        self._column = QVBoxLayout()
        self._lay_out()
        self.choice.activated.connect(self._choose)
        self.new.clicked.connect(self._begin)
        self.delete.clicked.connect(self._delete)
        self.add.clicked.connect(self._add)
        self.save.clicked.connect(self._save)

    def show_paths(self, paths: Sequence[EscalationPath], people: Sequence[str]) -> None:
        """Show these paths; the one that was shown stays."""
        before = self.name.text()
        self._people, self._paths = people, {path.name: path for path in paths}
        self.choice.clear()
        self.choice.addItems(list(self._paths))
        self.choice.setVisible(bool(self._paths))
        self.delete.setVisible(bool(self._paths))
        if before in self._paths:
            self.choice.setCurrentText(before)
        if self._paths:
            self._show(self._paths[self.choice.currentText()])
        else:
            self._begin()

    def refuse(self, error: object) -> None:
        """Say why it was not kept."""
        self.wrong.setText(say_error(error))
        self.wrong.show()

    def _show(self, path: EscalationPath) -> None:
        self.name.setText(path.name)
        self.wrong.hide()
        while self.rows:
            self._drop(self.rows[-1])
        for level in path.levels:
            self._put(level)

    def _put(self, level: Any) -> None:
        row = LevelRow(len(self.rows) + 1, level, self._people, may_change=self._may_change)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.addWidget(row)

    def _drop(self, row: LevelRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _choose(self) -> None:
        self._show(self._paths[self.choice.currentText()])

    @Slot()
    def _begin(self) -> None:
        """Begin a path with one level; the house's usual one comes first."""
        name = "usual" if "usual" not in self._paths else ""
        self._show(EscalationPath(name=name, levels=(NEW,)))
        if self.isVisible():
            self.name.setFocus()

    @Slot()
    def _add(self) -> None:
        self._put(NEW)
        self.rows[-1].within.setFocus()

    @Slot()
    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, LevelRow):
            kept = [each.written() for each in self.rows if each is not row]
            self._drop(row)
            if kept and not self._reread():
                self.wrong.show()

    def _reread(self) -> bool:
        """Number the rows anew, where what is written in them can be read."""
        try:
            path = self._written()
        except CareError as error:
            self.refuse(error)
            return False
        self._show(path)
        return True

    def _written(self) -> EscalationPath:
        levels = [row.written() for row in self.rows]
        return PathForm.read({"name": self.name.text().strip(), "level": levels}).path

    @Slot()
    def _save(self) -> None:
        try:
            path = self._written()
        except CareError as error:
            self.refuse(error)
            return
        self.wrong.hide()
        self.saved.emit(path)

    @Slot()
    def _delete(self) -> None:
        self.deleted.emit(self.choice.currentText())

    def _lay_out(self) -> None:
        self.choice.setAccessibleName(self.tr("Path"))
        self.name.setAccessibleName(self.tr("Name of the path"))
        self.name.setPlaceholderText(self.tr("Name of the path"))
        theme.mark(self.save, "primary")
        theme.mark(self.delete, "danger")
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((top, (self.choice, self.name, self.new)), (foot, (self.add, self.delete, self.save))):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
                part.setEnabled(self._may_change or part is self.choice)
        top.setStretch(1, 1)
        foot.insertStretch(1, 1)
        self.body.addWidget(
            plain(
                self.tr(
                    "What is escalated goes to the first level; when its time has run out in the brand's business "
                    "hours, what is checked follows. The path “usual” holds for brands without one of their own."
                ),
                "mute",
                wraps=True,
            )
        )
        self.body.addLayout(top)
        self.body.addLayout(self._column)
        self.body.addWidget(self.wrong)
        self.body.addLayout(foot)
        self.wrong.hide()
