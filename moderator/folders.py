"""Where the program's folder is."""

import os
from pathlib import Path

from platformdirs import user_data_path


def default_home() -> Path:
    """Give the folder that holds inbox and settings: MODERATOR_HOME, or the system's folder for program data."""
    named = os.environ.get("MODERATOR_HOME")
    return Path(named).expanduser() if named else user_data_path("moderator", appauthor=False)
