"""The manual's pictures are taken from the real window over the demo."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent.parent


@pytest.mark.slow
def test_six_pictures_are_taken_without_a_display(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "moderator.ui.screens", str(tmp_path)], cwd=PROJECT, check=True, timeout=240)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "log-dark.png",
        "log-light.png",
        "model-dark.png",
        "model-light.png",
        "triage-dark.png",
        "triage-light.png",
    ]
