"""The program as a process: what it loads, how it ends, and what a signal does to it."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Run

_MANY = 30_000
PROGRAM = [sys.executable, "-m", "moderator"]


def call(*words: str | Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *map(str, words)], input=stdin, capture_output=True, text=True, encoding="utf-8", check=False
    )


def comments_in(home: Path) -> int:
    """Count what is in the inbox by now, from outside."""
    try:
        with closing(sqlite3.connect(f"file:{home / 'inbox.sqlite3'}?mode=ro", uri=True)) as store:
            return int(store.execute("SELECT count(*) FROM comments").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_help_loads_no_heavy_library() -> None:
    script = (
        "import sys\n"
        "from moderator.cli.app import app\n"
        "try:\n    app(['--help'])\nexcept SystemExit:\n    pass\n"
        "print(sorted(sys.modules.keys() & {'PySide6', 'sqlalchemy', 'numpy', 'sklearn', 'scipy', 'jinja2'}))\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


def test_the_exit_code_says_whose_fault_it_was(home: Path) -> None:
    assert call("--version").returncode == 0
    assert call("--home", home, "show", "1").returncode == 1
    assert call("--home", home, "queue", "--no-such-option").returncode == 2
    assert call("no-such-command").returncode == 2


def test_a_home_that_is_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ran = call("--home", tmp_path / "file", "queue")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.count("\n") == 1


def test_a_setting_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("grace_seconds = -1\n")
    ran = call("--home", tmp_path, "queue")
    assert ran.returncode == 1
    assert "grace_seconds = -1" in ran.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_closed_pipe_ends_quietly(stocked_run: Run, home: Path) -> None:
    assert stocked_run("queue").code == 0
    with subprocess.Popen(
        [*PROGRAM, "--home", str(home), "queue", "everything", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are otherwise there")
def test_ctrl_c_keeps_what_was_done_and_the_next_import_goes_on(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(_MANY):
            file.write(json.dumps({"id": str(number), "text": f"Comment number {number} about the coffee"}) + "\n")
    with subprocess.Popen(
        [*PROGRAM, "--home", str(home), "import", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        while not comments_in(home):
            assert program.poll() is None
            time.sleep(0.02)
        os.kill(program.pid, signal.SIGINT)
        _, said = program.communicate(timeout=120)
    assert program.returncode == 1
    assert said.decode() == "Stopped. What was done until now is kept.\n"
    assert 0 < comments_in(home) < _MANY
    ended = call("--home", home, "import", path, "--json")
    assert ended.returncode == 0
    assert comments_in(home) == _MANY


def test_answers_are_utf8_whatever_the_terminal_says(stocked_run: Run, home: Path) -> None:
    assert stocked_run("queue").code == 0
    ran = subprocess.run(
        [*PROGRAM, "--home", str(home), "queue", "everything", "--json"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
        check=True,
    )
    assert "Ужасное" in ran.stdout.decode("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk to write to")
def test_a_full_disk_is_said(stocked_run: Run, home: Path) -> None:
    for words in (["queue"], ["queue", "--json"]):
        with Path("/dev/full").open("w") as full:
            command = [sys.executable, "-m", "moderator", "--home", str(home), *words]
            ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        assert (ended.returncode, ended.stderr) == (1, "The answer cannot be written: No space left on device.\n")
