"""Prints how long the window takes to its first paint, beside an empty application with a label, turn by turn.

    python benchmarks/first_paint.py [TURNS]

Time runs from the start of the process to the end of the first paint. The goals: 1.7 times the empty application, and
300 ms, both warm, with neither SQLAlchemy nor scikit-learn imported before.
"""

# ruff: noqa: INP001, T201 - a script that prints

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic

TURNS = 15
LATE = ("sqlalchemy", "sklearn", "scipy", "numpy", "pydantic", "pyqtgraph")
"""What must not be imported before the first paint; the window needs none of it to show itself."""

WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is self.target:
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        print(time.monotonic(), *(name for name in sys.argv[2:] if name in sys.modules), flush=True)
        import os
        os._exit(0)
"""
EMPTY = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Moderator")
watch = Watch()
watch.target = label
app.installEventFilter(watch)
label.show()
app.exec()
"""
WINDOW = """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from moderator.ui.app import start_up
app = QApplication([])
watch = Watch()
watch.target = None
app.installEventFilter(watch)
start = start_up(app, Path(sys.argv[1]), "Vera", demo=False)
watch.target = start.window
app.exec()
"""


def first_paint(code: str, home: str) -> tuple[float, list[str]]:
    """Start a process; give the milliseconds until it had painted, and what it had imported too early."""
    began = monotonic()
    said = subprocess.run(  # noqa: S603 - our own two programs
        [sys.executable, "-c", WATCH + code, home, *LATE], capture_output=True, text=True, check=True, timeout=60
    )
    painted, *early = said.stdout.split()
    return (float(painted) - began) * 1000, early


def main() -> None:
    """Take turns, and print the medians."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(Path(__file__).parents[1])
    empty, window, early = [], [], set()
    with TemporaryDirectory() as home:
        for turn in range(turns + 1):
            pair = first_paint(EMPTY, home)[0], first_paint(WINDOW, home)
            if turn:  # the first turn warms the disk up, and makes the home
                empty.append(pair[0])
                window.append(pair[1][0])
            early.update(pair[1][1])
    print(f"empty application with a label  {median(empty):7.1f} ms")
    print(f"window                          {median(window):7.1f} ms   {median(window) / median(empty):.2f} x")
    print(f"imported before the first paint {', '.join(sorted(early)) or 'nothing that should wait'}")


if __name__ == "__main__":
    main()
