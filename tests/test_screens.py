"""Pictures of every page are taken from the real window over the demo."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).parent.parent
SCRIPT = PROJECT / "scripts" / "screens.py"


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    # it finds its neighbours as when it is run
    monkeypatch.syspath_prepend(SCRIPT.parent)
    spec = importlib.util.spec_from_file_location("screens", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["screens"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_every_scene_is_taken_in_every_look_without_a_display(tmp_path: Path, screens: ModuleType) -> None:
    subprocess.run([sys.executable, SCRIPT, tmp_path], cwd=PROJECT, check=True, timeout=900)
    looks = [f"{scheme}-{code}" for scheme in screens.SCHEMES for code in screens.LANGUAGES]
    sizes = [f"triage-{width}x{height}" for width, height in screens.SIZES]
    wanted = {f"{scene}-{look}.png" for scene in ("welcome", *screens.SCENES, *sizes, "learnt") for look in looks}
    wanted |= {f"triage-200%-{scheme}-en.png" for scheme in screens.SCHEMES}
    assert {path.name for path in tmp_path.iterdir()} == wanted


def test_the_manual_shows_the_pictures_that_are_taken_for_it(screens: ModuleType) -> None:
    kept = {path.name for path in (PROJECT / "docs" / "screenshots").iterdir()}
    assert kept == {f"{name}.png" for name in screens.MANUAL.values()}
    pages = "".join(path.read_text("utf-8") for path in (PROJECT / "README.md", *(PROJECT / "docs").glob("*.md")))
    assert [name for name in kept if f"screenshots/{name})" not in pages] == []
