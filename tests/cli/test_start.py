"""The workstation and the demo, in a window and without one."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from moderator.cli import display
from moderator.cli.app import app
from tests.cli.conftest import Run


class Window:
    """Stands for the window, and remembers how it was opened."""

    def __init__(self, error: ImportError | None = None) -> None:
        self.opened: list[tuple[Path, str | None, bool]] = []
        self._error = error

    def __call__(self, home: Path, moderator: str | None, *, demo: bool) -> int:
        if self._error:
            raise self._error
        self.opened.append((home, moderator, demo))
        return 7


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_terminal_version_is_announced_in_one_line(stocked_run: Run) -> None:
    answer = stocked_run()
    assert answer.code == 0
    assert answer.err == "There is no display here: this is the terminal version.\n"
    assert "everything 5" in answer.out
    assert "decide hide ID" in answer.out


@pytest.mark.usefixtures("no_display")
def test_an_empty_inbox_says_what_to_do(run: Run) -> None:
    answer = run()
    assert answer.code == 0
    assert "import FILE" in answer.out


@pytest.mark.usefixtures("a_display")
def test_the_window_gets_home_and_moderator_and_gives_the_exit_code(home: Path) -> None:
    window = Window()
    result = CliRunner().invoke(app, ["--home", str(home), "--as", "Vera"], obj=window)
    assert result.exit_code == 7
    assert window.opened == [(home, "Vera", False)]


@pytest.mark.usefixtures("a_display")
def test_where_qt_cannot_load_the_terminal_version_starts(home: Path) -> None:
    window = Window(ImportError("libEGL.so.1: cannot open shared object file"))
    result = CliRunner().invoke(app, ["--home", str(home)], obj=window)
    assert result.exit_code == 0
    assert "libEGL.so.1" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.usefixtures("a_display")
def test_the_demo_has_a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODERATOR_HOME", str(tmp_path))
    window = Window()
    CliRunner().invoke(app, ["demo"], obj=window)
    assert window.opened == [(tmp_path / "demo", None, True)]


def test_the_demo_is_loaded_once(run: Run) -> None:
    first = run("demo", "--no-window")
    assert first.code == 0
    loaded = len(run("queue", "everything", "--json").records)
    assert loaded > 500
    assert run("demo", "--no-window").code == 0
    assert len(run("queue", "everything", "--json").records) == loaded


def test_a_display_that_does_not_answer_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":250")
    assert display.why_no_window()
