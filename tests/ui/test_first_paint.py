"""The window is on the screen before anything is loaded that can wait, and nothing moves when the rest comes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator import __main__ as program
from moderator.ui import theme
from moderator.ui.app import start_up

LATE = (
    *("sqlalchemy", "sklearn", "scipy", "numpy", "pydantic", "pyqtgraph", "typer", "rich"),
    *("moderator.desk", "moderator.views", "moderator.domain", "moderator.settings"),
)
PAINTED = """
import os, sys
from moderator.__main__ import main
from moderator.ui.widgets.skeleton import Skeleton
paint, late, home = Skeleton.paintEvent, sys.argv[1], sys.argv[2]
def tell(skeleton, event):
    paint(skeleton, event)
    print("painted", *(name for name in late.split() if name in sys.modules), flush=True)
    os._exit(0)
Skeleton.paintEvent = tell
sys.argv = ["moderator", "--home", home, "--as", "Vera"]
main()
"""


def test_nothing_is_loaded_before_the_first_paint_that_can_wait(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-c", PAINTED, " ".join(LATE), str(tmp_path / "home")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert said.stdout.split() == ["painted"]


def test_bars_and_columns_stand_where_they_were_painted(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    start = start_up(qapp, tmp_path / "home", "Vera", demo=False)
    qtbot.addWidget(start.window)
    bare = start.window.grab().toImage()
    qtbot.waitUntil(lambda: start.workplace is not None)
    whole = start.window.grab().toImage()
    colours = theme.current()
    middle = bare.height() // 2
    for at in (QPoint(2, 2), QPoint(600, 47), QPoint(2, middle), QPoint(215, middle), QPoint(600, bare.height() - 29)):
        assert bare.pixelColor(at) == whole.pixelColor(at), at
    assert bare.pixelColor(215, middle).name() == colours.line
    start.window.close()


def test_a_window_closed_before_it_is_furnished_opens_nothing(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    start = start_up(qapp, tmp_path / "home", "Vera", demo=False)
    qtbot.addWidget(start.window)
    start.window.close()
    start.furnish()
    assert not start.window.is_furnished


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ([], {}),
        (["--home", "box"], {"home": "box"}),
        (["--as", "Vera", "--home", "box"], {"moderator": "Vera", "home": "box"}),
        (["--home"], None),
        (["demo"], None),
        (["--home", "--help"], None),
        (["--home", "box", "queue"], None),
        (["queue", "spam"], None),
    ],
)
def test_only_a_plain_window_goes_past_the_command_line(typed: list[str], wanted: dict[str, str] | None) -> None:
    assert program._only_a_window(typed) == wanted
