"""Brings the command line and the window together."""

from pathlib import Path

from moderator.cli import app as commands


def main() -> None:
    """Run the program."""
    commands.main(open_window)


def open_window(home: Path, moderator: str | None, *, demo: bool) -> int:
    """Open the workstation; Qt is loaded only now, so that commands start at once."""
    from moderator.ui.app import run

    return run(home, moderator, demo)


if __name__ == "__main__":
    main()
