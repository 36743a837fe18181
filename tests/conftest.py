"""What all tests share: homes, desks, small files of invented comments, and the folder of real ones."""

import csv
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from moderator.desk import Desk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# the tests read English, whatever the machine speaks
os.environ["LC_ALL"] = "C.UTF-8"

PROJECT = Path(__file__).parent.parent
WriteComments = Callable[..., Path]

FIELDS = ("id", "text", "author", "created_at", "post", "parent_id")


@pytest.fixture
def shared() -> Path:
    """Give the folder of real comments, or skip and say so."""
    folder = Path(os.environ.get("MODERATOR_SHARED", PROJECT.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip("the folder of real comments is not here (MODERATOR_SHARED names it)")
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a home that does not exist yet."""
    return tmp_path / "home"


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    """Open a desk over an empty inbox, with Vera at it."""
    with Desk.open(home, moderator="Vera") as opened:
        yield opened


@pytest.fixture
def write_comments(tmp_path: Path) -> WriteComments:
    """Give a function that writes rows of comments to a CSV file; rows may leave the last fields out."""

    def write(rows: Sequence[Sequence[str]], name: str = "wall.csv") -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(FIELDS)
            writer.writerows([*row, *[""] * (len(FIELDS) - len(row))] for row in rows)
        return path

    return write


INVENTED = (
    ("c1", "Where can I park near the new cafe on Harbour Street?", "Ann", "2026-11-20T09:00:00Z", "New cafe"),
    ("c2", "EARN 5000 A DAY without leaving home!!! Write me in telegram, click here http://x.example/win", "Win Ner"),
    ("c3", "Waited fifty minutes, the coffee was cold and the staff were rude. Never again, terrible.", "Ben"),
    ("c4", "What a lovely place, thank you!", "Cleo", "2026-11-20T10:00:00Z", "New cafe"),
    ("c5", "Подскажите, пожалуйста, до скольки вы работаете в субботу?", "Даша", "2026-11-20T10:05:00Z", "Кофейня"),
    ("c6", "Same question!", "Ann", "2026-11-20T10:06:00Z", "New cafe", "c1"),
)


@pytest.fixture(scope="session")
def small_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a model in it that knows a handful of words."""
    # most tests need no scikit-learn
    from tests.small_model import write_small_model

    folder = tmp_path_factory.mktemp("models")
    write_small_model(folder)
    return folder


@pytest.fixture
def small(small_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have the small model come with the program, for this test; gives its folder."""
    folder = tmp_path / "shipped"
    shutil.copytree(small_models, folder)
    monkeypatch.setattr("moderator.desk.candidates.shipped", lambda _: folder)
    return folder


@pytest.fixture
def stocked(desk: Desk, write_comments: WriteComments) -> Desk:
    """Open a desk over six invented comments."""
    desk.inbox.take(write_comments(INVENTED))
    return desk
