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
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
painter, home, *late = sys.argv[1:]
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.metaObject().className() == painter:
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        print(time.monotonic(), time.process_time(), *(name for name in late if name in sys.modules), flush=True)
        os._exit(0)
"""
EMPTY = """
from PySide6.QtWidgets import QLabel
app = QApplication([])
watch = Watch()
app.installEventFilter(watch)
label = QLabel("Moderator")
label.show()
app.exec()
"""
WINDOW = """
from moderator.__main__ import main
class Watched(QApplication):
    def exec(self):
        self.installEventFilter(watch)
        return super().exec()
import PySide6.QtWidgets
PySide6.QtWidgets.QApplication = Watched
watch = Watch()
sys.argv = ["moderator", "--home", home, "--as", "Vera"]
main()
"""


def first_paint(code: str, painter: str, home: str) -> tuple[float, float, list[str]]:
    """Start a process; give the milliseconds until it had painted, those of work, and what was imported too early."""
    began = monotonic()
    said = subprocess.run(  # noqa: S603 - our own two programs
        [sys.executable, "-c", WATCH + code, painter, home, *LATE],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    painted, worked, *early = said.stdout.split()
    return (float(painted) - began) * 1000, float(worked) * 1000, early


def main() -> None:
    """Take turns, and print the medians."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(Path(__file__).parents[1])
    empty, window, early = [], [], set()
    with TemporaryDirectory() as home:
        for turn in range(turns + 1):
            pair = first_paint(EMPTY, "QLabel", home), first_paint(WINDOW, "Window", home)
            if turn:  # the first turn warms the disk up, and makes the home
                empty.append(pair[0][:2])
                window.append(pair[1][:2])
            early.update(pair[1][2])
    for column, what in enumerate(("by the clock", "of work of the processor")):
        plain, ours = (median(each[column] for each in times) for times in (empty, window))
        print(f"{what:<25} empty application with a label {plain:6.0f} ms, window {ours:6.0f} ms: {ours / plain:.2f} x")
    print(f"imported before the first paint: {', '.join(sorted(early)) or 'nothing that should wait'}")


if __name__ == "__main__":
    main()
