"""Brings the command line and the window together."""

import sys
from pathlib import Path

_NAMED = {"--home": "home", "--as": "moderator"}


def main() -> None:
    """Run the program."""
    wanted = _only_a_window(sys.argv[1:])
    if wanted is not None and _can_show_one():
        home = wanted.get("home")
        raise SystemExit(open_window(Path(home) if home else _default_home(), wanted.get("moderator"), demo=False))
    from moderator.cli import app as commands

    commands.main(open_window)


def open_window(home: Path, moderator: str | None, *, demo: bool) -> int:
    """Open the workstation; Qt is loaded only now, so that commands start at once."""
    from moderator.ui.app import run

    return run(home, moderator, demo)


def _only_a_window(words: list[str]) -> dict[str, str] | None:
    """Read what is said of a window that is asked for plainly; None for whatever the command line has to read.

    Its parser alone takes longer to load than the window to be painted.
    """
    pairs = list(zip(words[::2], words[1::2], strict=False))
    if len(words) % 2 or any(name not in _NAMED or value.startswith("-") or not value for name, value in pairs):
        return None
    return {_NAMED[name]: value for name, value in pairs}


def _can_show_one() -> bool:
    from moderator.cli.display import why_no_window

    if why_no_window() is not None:
        return False
    try:
        import moderator.ui.app  # noqa: F401 - the command line says what is missing where Qt cannot be loaded
    except ImportError:
        return False
    return True


def _default_home() -> Path:
    from moderator.folders import default_home

    return default_home()


if __name__ == "__main__":
    main()
