"""Plays rules over the archive, and remembers what came of it as long as the text is the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.progress import Report
from moderator.rulings import Backtest
from moderator.ui.background import Background, Job


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What shall be played: a text, the version that it is or becomes, and the one it is measured against."""

    key: str
    text: str
    version: int
    against: int
    """0 where there is none before."""
    days: int


@dataclass(frozen=True, slots=True)
class Played:
    """What was played, and what came of it."""

    wanted: Wanted
    test: Backtest


class Playing(QObject):
    """Plays one rule at a time; another one that is asked for stops it."""

    began = Signal(object)
    played = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._played: dict[str, Played] = {}
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being played."""
        return self._job is not None

    def of(self, key: str) -> Played | None:
        """Give what was played last of a rule."""
        return self._played.get(key)

    def results(self) -> Mapping[str, Played]:
        """Give all that was played, for a window that is built anew."""
        return dict(self._played)

    def go_on(self, played: Mapping[str, Played]) -> None:
        """Take up what was played before."""
        self._played = dict(played)

    def rename(self, key: str, name: str) -> None:
        """Go on with what was played of a rule under the name that it has now."""
        if key in self._played:
            self._played[name] = self._played.pop(key)

    def play(self, wanted: Wanted) -> None:
        """Play a rule over the archive."""
        if self._job is not None:
            self._job.cancel()

        def work(report: Report) -> Played:
            return Played(wanted, _play(self._desk, wanted, report))

        self._job = job = self._background.read(work)
        job.done.connect(self._take)
        job.failed.connect(self.failed)
        job.ended.connect(self._end)
        self.began.emit(job)

    @Slot(object)
    def _take(self, played: Played) -> None:
        self._played[played.wanted.key] = played
        self.played.emit(played)

    @Slot()
    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
        self.ended.emit()


def _play(desk: Desk, wanted: Wanted, report: Report) -> Backtest:
    from moderator.rules.rule import Rule

    rule = Rule.from_toml(wanted.text).model_copy(update={"version": wanted.version})
    against = None
    if wanted.against:
        before = Rule.from_toml(desk.rules.text(wanted.key, wanted.against))
        against = before.model_copy(update={"version": wanted.against})
    since = datetime.now(UTC) - timedelta(days=wanted.days) if wanted.days else None
    return desk.machine.backtest(rule, against=against, since=since, until=None, report=report)
