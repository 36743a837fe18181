"""How much coarse text somebody has read today: a date and a number in the home, and nowhere else."""

import json
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from moderator.domain import CommentId, Flag
from moderator.ui.preferences import Preferences
from moderator.views import Case

FILE_NAME = "coarse-reading.json"


def today() -> date:
    """Give the day as the person's calendar has it."""
    return datetime.now().astimezone().date()


def read(home: Path, day: date) -> int:
    """Give today's figure; a file of another day, a damaged one and a missing one say 0."""
    try:
        kept = json.loads((home / FILE_NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return 0
    count = kept.get("comments") if isinstance(kept, dict) and kept.get("day") == day.isoformat() else 0
    return count if isinstance(count, int) and count >= 0 else 0


def write(home: Path, day: date, count: int) -> None:
    """Keep today's figure in the place of the last one; a home that cannot be written is not worth a word here."""
    try:
        (home / FILE_NAME).write_text(json.dumps({"day": day.isoformat(), "comments": count}) + "\n", "utf-8")
    except OSError:
        return


def forget(home: Path) -> None:
    """Remove the figure."""
    (home / FILE_NAME).unlink(missing_ok=True)


class CoarseReading(QObject):
    """Counts each coarse comment once whose words stood on the screen to be read."""

    counted = Signal(int)
    """Today's figure; -1 when the person does not want one."""
    enough = Signal(int)
    """The figure has just reached what the person thinks is enough."""

    def __init__(self, preferences: Preferences, home: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._home = preferences, home
        self._day = today()
        self._seen: set[CommentId] = set()
        preferences.changed.connect(self._obey)

    def tell(self) -> None:
        """Tell the figure as it stands."""
        self.counted.emit(read(self._home, today()) if self._preferences.now.coarse_figure else -1)

    def see(self, case: Case | None, *, is_masked: bool) -> None:
        """Count the open case, if its coarse words can be read."""
        if case is None or is_masked or not self._preferences.now.coarse_figure:
            return
        if Flag.OBSCENE not in dict(case.card.raised):
            return
        if self._day != today():
            self._day = today()
            self._seen.clear()
        if case.card.id not in self._seen:
            self._seen.add(case.card.id)
            self._count()

    def _count(self) -> None:
        count = read(self._home, self._day) + 1
        write(self._home, self._day, count)
        self.counted.emit(count)
        if count == self._preferences.now.coarse_enough:
            self.enough.emit(count)

    @Slot(object)
    def _obey(self, names: set[str]) -> None:
        if "coarse_figure" not in names:
            return
        if not self._preferences.now.coarse_figure:
            self._seen.clear()
            forget(self._home)
        self.tell()
