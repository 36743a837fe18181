"""What the tests of commands share: a way to run one, and an inbox that has something in it."""

import csv
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from moderator.cli.app import app

ROWS = (
    ("id", "text", "author", "created_at", "post"),
    ("c1", "Where can I park near the new cafe?", "Ann", "2026-11-20T09:00:00Z", "New cafe"),
    (
        "c2",
        "EARN 5000 A DAY!!! Write me in telegram, http://x.example/win",
        "Win Ner",
        "2026-11-20T09:01:00Z",
        "New cafe",
    ),
    ("c3", "Cold coffee, rude staff, terrible. Never again.", "Ben", "2026-11-20T09:02:00Z", "New cafe"),
    ("c4", "What a lovely place, thank you!", "Cleo", "2026-11-20T10:00:00Z", "New cafe"),
    ("c5", "Ужасное обслуживание, верните деньги!", "Даша", "2026-11-20T10:05:00Z", "Кофейня"),
)


@dataclass(frozen=True)
class Answer:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """The JSON lines of standard output."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def record(self) -> dict[str, Any]:
        """The one JSON line of standard output."""
        (only,) = self.records
        return only


Run = Callable[..., Answer]


@pytest.fixture
def run(home: Path) -> Run:
    """Give a function that runs a command in the test's home, as Vera."""

    def run_command(*words: str | Path, stdin: str | bytes | None = None) -> Answer:
        arguments = ["--home", str(home), "--as", "Vera", *map(str, words)]
        result = CliRunner().invoke(app, arguments, input=stdin, catch_exceptions=False)
        return Answer(result.exit_code, result.stdout, result.stderr)

    return run_command


@pytest.fixture(scope="session")
def stocked_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take five invented comments in once for all tests."""
    folder = tmp_path_factory.mktemp("stocked")
    path = folder / "wall.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(ROWS)
    result = CliRunner().invoke(app, ["--home", str(folder / "home"), "--as", "Vera", "import", str(path)])
    assert result.exit_code == 0, result.output
    return folder / "home"


@pytest.fixture
def stocked_run(stocked_home: Path, home: Path, run: Run) -> Run:
    """Give a function that runs a command over an inbox with five comments."""
    shutil.copytree(stocked_home, home)
    return run
