"""What is done with rules from their page: kept, moved, put into a state, brought in and written out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from moderator.desk import Desk
from moderator.domain import RuleState
from moderator.progress import Report
from moderator.rulings import Trust
from moderator.ui.background import Background, Job
from moderator.ui.core_sentences import say_sentence
from moderator.ui.wording import say


class RulesWork(QObject):
    """Everything that changes rules; whoever listens reads anew."""

    kept = Signal(str, str)
    """The key under which a text was written, and the name under which the rule is kept now."""
    changed = Signal()
    said = Signal(str)
    refused = Signal(object)
    """Why something was not done."""

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background

    def keep(self, key: str, text: str) -> None:
        """Keep a text as the next version of its rule."""

        def keep(_: Report) -> tuple[str, int]:
            rule = self._desk.rules.save_text(text)
            return rule.name, rule.version

        def tell(kept: tuple[str, int]) -> None:
            self.said.emit(self.tr("Kept “{name}” as v{version}").format(name=kept[0], version=kept[1]))
            self.kept.emit(key, kept[0])

        self._write(keep, tell)

    def put(self, name: str, state: RuleState) -> None:
        """Put a rule into a state."""

        def put(_: Report) -> None:
            self._desk.rules.set_state(name, state)

        def tell(_: object) -> None:
            self.said.emit(self.tr("“{name}”: {state}").format(name=name, state=say(state).lower()))
            self.changed.emit()

        self._write(put, tell)

    def move(self, name: str, place: int) -> None:
        """Let a rule be asked at another place."""

        def move(_: Report) -> None:
            self._desk.rules.move(name, place)

        self._write(move, self._tell_changed)

    def set_trust(self, trust: Trust) -> None:
        """Say when a live rule is put back to the shadow."""

        def hold(_: Report) -> None:
            self._desk.rules.set_trust(trust)

        self._write(hold, self._tell_changed)

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Take rules from files."""

        def take(_: Report) -> int:
            for path in paths:
                self._desk.rules.load_file(path)
            return len(paths)

        def tell(_: object) -> None:
            self.said.emit(self.tr("The rules are in"))
            self.changed.emit()

        self._write(take, tell)

    def write_out(self, names: Sequence[str], folder: Path) -> None:
        """Write rules to a folder, a file each."""

        def write(_: Report) -> int:
            folder.mkdir(parents=True, exist_ok=True)
            for name in names:
                (folder / file_name(name)).write_text(self._desk.rules.text(name), "utf-8")
            return len(names)

        def tell(_: object) -> None:
            self.said.emit(self.tr("The rules are in {folder}").format(folder=folder))

        self._connect(self._background.read(_as_ours(write)), tell)

    def _write(self, work: Callable[[Report], Any], tell: Callable[[Any], None]) -> None:
        self._connect(self._background.write(work), tell)

    def _connect(self, job: Job, tell: Callable[[Any], None]) -> None:
        job.done.connect(tell)
        job.failed.connect(self.refused)

    def _tell_changed(self, _: object) -> None:
        self.changed.emit()


def file_name(name: str) -> str:
    """Give the name of the file for a rule: letters and digits of any language, the rest becomes hyphens."""
    kept = "".join(letter if letter.isalnum() else " " for letter in name.casefold())
    return f"{'-'.join(kept.split())[:80] or 'rule'}.toml"


def _as_ours(work: Callable[[Report], Any]) -> Callable[[Report], Any]:
    from moderator.errors import UnreadableFileError

    def run(report: Report) -> Any:
        try:
            return work(report)
        except OSError as error:
            why = say_sentence(error.strerror or str(error))
            raise UnreadableFileError("The file cannot be written: {why}.", why=why) from error

    return run
