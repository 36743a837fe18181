"""A background, and a desk with a small model whose team has decided about some invented comments."""

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.ui.background import Background
from tests.desk.conftest import decide, text

COMMENTS, DECIDED = 600, 540


@pytest.fixture(scope="session")
def taught_home(small_models: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take comments in, and decide about most of them, a gesture each."""
    folder = tmp_path_factory.mktemp("taught")
    path = folder / "wall.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text", "author"))
        writer.writerows((f"c{n}", text(n), f"a{n}") for n in range(COMMENTS))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("moderator.desk.candidates.shipped", lambda _: small_models)
        with Desk.open(folder / "home", moderator="Vera") as desk:
            desk.inbox.take(path)
            for n in range(DECIDED):
                decide(desk, n)
    return folder / "home"


@pytest.fixture
def taught(small: Path, taught_home: Path, home: Path) -> Iterator[Desk]:
    """Open a desk over a copy of that home, with Vera, its admin, at it."""
    shutil.copytree(taught_home, home)
    with Desk.open(home, moderator="Vera") as desk:
        yield desk


@pytest.fixture
def background() -> Iterator[Background]:
    """Give a background that is closed at the end."""
    background = Background()
    yield background
    background.close()
