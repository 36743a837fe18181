"""Leaving by a signal is leaving: the inbox is closed, and the program ends by itself."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

PROJECT = Path(__file__).parent.parent.parent
_WAIT = 30


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window(home: Path, asked: signal.Signals) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", f"from pathlib import Path; from moderator.ui.app import run; run(Path({str(home)!r}))"],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        end = monotonic() + _WAIT
        while not (home / "inbox.sqlite3").exists() and monotonic() < end:
            sleep(0.1)
        program.send_signal(asked)
        assert program.wait(_WAIT) == 0
    finally:
        program.kill()
        program.wait()
    assert not (home / "inbox.sqlite3-wal").exists()
