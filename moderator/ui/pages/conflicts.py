"""What a decision met that somebody else had made first: shown one by one, kept or decided on anew."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from moderator.gestures import Conflict
from moderator.ui.pages.deciding import Wanted
from moderator.ui.widgets.conflict_sheet import ConflictSheet


class Conflicts(QObject):
    """Nothing is overwritten: who insists decides anew, about the comment as it is now."""

    insisted = Signal(object)
    wanted = Signal(object)
    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._contested: Wanted | None = None
        self.sheet = ConflictSheet()
        self.sheet.wanted.connect(self.wanted)
        self.sheet.settled.connect(self.settled)
        self.sheet.insisted.connect(self._insist)

    def show(self, contested: Wanted, found: Sequence[Conflict]) -> None:
        """Show what the decision has met."""
        self._contested = contested
        self.sheet.show_conflicts(found, contested.action)

    @Slot(object)
    def _insist(self, conflict: Conflict) -> None:
        if self._contested is not None:
            now = conflict.now
            self.insisted.emit(replace(self._contested, ids=[now.comment], seen=[now], anyway=True))
