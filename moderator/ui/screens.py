"""Takes the pictures of the manual: triage, log and model over the demo, in both themes, without a display."""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from moderator.desk import Desk
from moderator.domain import Action, Flag, Reason
from moderator.errors import ModeratorError
from moderator.queues import Order, Queue, QueueName
from moderator.ui import theme
from moderator.ui.app import Start, start_up
from moderator.ui.theme import Scheme
from moderator.ui.workplace import Workplace

_PATIENCE = 60
_STEP_MS = 20
_SETTLE_STEPS = 25
_LEFT_OPEN = 8
_DECIDED: Mapping[Flag | None, tuple[Action, Reason | None]] = {
    Flag.SPAM: (Action.MARK_SPAM, None),
    Flag.BOT: (Action.HIDE, Reason.BOT),
    Flag.PRIZE_HUNTER: (Action.HIDE, Reason.PRIZE_HUNTING),
    Flag.NEGATIVE: (Action.REPLY, Reason.COMPLAINT),
    Flag.OBSCENE: (Action.HIDE, Reason.OBSCENE),
    Flag.QUESTION: (Action.REPLY, Reason.QUESTION),
}


def take(folder: Path) -> list[Path]:
    """Take every picture into a folder, and name the files."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with TemporaryDirectory() as home:
        start = start_up(app, Path(home), "M. Kim", demo=True)
        wait_for(lambda: start.workplace is not None and start.workplace.triage.panel.case is not None)
        taken = [*_take_all(app, start, folder), *_take_model(app, start, Path(home), folder)]
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
    return [
        _take_one(app, start, scheme, page, folder)
        for scheme in (Scheme.LIGHT, Scheme.DARK)
        for page in ("triage", "log")
    ]


def _take_model(app: QApplication, start: Start, home: Path, folder: Path) -> list[Path]:
    workplace = start.workplace
    if workplace is None:
        return []
    with Desk.open(home, moderator="M. Kim") as desk:
        _decide_much(desk)
        desk.learning.ask()
        desk.learning.train()
    workplace.news.refresh()
    return [_take_one(app, start, scheme, "model", folder) for scheme in (Scheme.LIGHT, Scheme.DARK)]


def _take_one(app: QApplication, start: Start, scheme: Scheme, page: str, folder: Path) -> Path:
    theme.dress(app, scheme)
    if start.workplace is not None:
        start.workplace.run(page)
    _let_work(_SETTLE_STEPS)
    wait_for(lambda: not start.background.is_busy())
    path = folder / f"{page}-{scheme}.png"
    start.window.grab().save(str(path))
    return path


def _decide_much(desk: Desk) -> None:
    """Decide about most of the demo as its strongest flags say, so that there is something to learn from."""
    cards = desk.queues.page(Queue(name=QueueName.EVERYTHING, order=Order.NEWEST), limit=1000)
    for place, card in enumerate(cards):
        strongest = card.raised[0][0] if card.raised else None
        action, reason = _DECIDED.get(strongest, (Action.APPROVE, None))
        if place % _LEFT_OPEN:
            desk.decisions.decide([card.id], action, reason=reason, body="…" if action is Action.REPLY else "")


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
