"""Takes the pictures of the manual: triage and log over the demo, in both themes, without a display."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from moderator.errors import ModeratorError
from moderator.ui import theme
from moderator.ui.app import Start, start_up
from moderator.ui.theme import Scheme
from moderator.ui.workplace import Workplace
from moderator.views import Queue, QueueName

_PATIENCE = 60
_STEP_MS = 20
_SETTLE_STEPS = 25


def take(folder: Path) -> list[Path]:
    """Take every picture into a folder, and name the files."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with TemporaryDirectory() as home:
        start = start_up(app, Path(home), "M. Kim", demo=True)
        wait_for(lambda: start.workplace is not None and start.workplace.triage.panel.case is not None)
        taken = [*_take_all(app, start, folder)]
        start.window.close()
    return taken


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the window work until something has happened; ModeratorError when it does not."""
    end = monotonic() + _PATIENCE
    while not condition():
        _let_work(1)
        if monotonic() > end:
            raise ModeratorError("The window did not get as far as the picture wants it.")


def _take_all(app: QApplication, start: Start, folder: Path) -> list[Path]:
    workplace = start.workplace
    if workplace is None:
        return []
    _work_a_little(workplace)
    taken = []
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.dress(app, scheme)
        for page in ("triage", "log"):
            workplace.run(page)
            _let_work(_SETTLE_STEPS)
            path = folder / f"{page}-{scheme}.png"
            start.window.grab().save(str(path))
            taken.append(path)
    return taken


def _work_a_little(workplace: Workplace) -> None:
    """Make the decisions that the log is to show, and open the comment that the triage is to show."""
    for queue, commands in (
        (QueueName.SPAM, ("select_campaign", "hide")),
        (QueueName.PRIZE_HUNTER, ("hide", "hide", "undo", "approve")),
        (QueueName.QUESTION, ("next", "approve", "approve")),
        (QueueName.NEGATIVE, ("next", "next", "next", "escalate", "approve")),
        (QueueName.BOT, ("mark_spam", "ban")),
        (QueueName.SPAM, ("mark_spam", "next", "hide")),
    ):
        _open(workplace, queue)
        for command in commands:
            workplace.run(command)
            _let_work(_SETTLE_STEPS)
    workplace.triage.panel.composer.chosen.emit("link-policy")


def _open(workplace: Workplace, name: QueueName) -> None:
    workplace.show_queue(Queue(name=name))
    wait_for(lambda: workplace.triage.panel.case is not None)
    _let_work(_SETTLE_STEPS)


def _let_work(steps: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(steps * _STEP_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    take(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots"))
