"""Where the program's folder is, and what came with the program."""

import os
from pathlib import Path


def default_home() -> Path:
    """Give the folder that holds inbox and settings: MODERATOR_HOME, or the system's folder for program data."""
    # a home that is named needs nobody to ask the system
    from platformdirs import user_data_path

    named = os.environ.get("MODERATOR_HOME")
    return Path(named).expanduser() if named else user_data_path("moderator", appauthor=False)


def shipped(kind: str) -> Path:
    """Give the folder `models` or `resources` that came with the program: inside the wheel, or beside the checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "shipped" / kind
    return inside if inside.is_dir() else package.parent / kind
