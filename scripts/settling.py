"""How a script waits for the window."""

import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer

PATIENCE_S = 60
STEP_MS = 20
SETTLE_STEPS = 25


def let_work(steps: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(steps * STEP_MS, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the window work until something has happened."""
    end = monotonic() + PATIENCE_S
    while not condition():
        let_work(1)
        if monotonic() > end:
            sys.exit("The window did not get as far as the picture wants it.")
