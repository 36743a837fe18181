"""Files that were taken in lately, newest first, kept beside the window's place."""

import json
from pathlib import Path

from moderator.ui.window_memory import WindowMemory

MOST = 8
_NAME = "files/recent"


def recent(memory: WindowMemory) -> list[Path]:
    """Give those that are still there."""
    try:
        kept = json.loads(memory.recall(_NAME) or b"[]")
    except ValueError:
        return []
    paths = [Path(each) for each in kept if isinstance(each, str)] if isinstance(kept, list) else []
    return [path for path in paths if path.is_file()]


def keep(memory: WindowMemory, path: Path) -> None:
    """Put a file first."""
    wanted = path.absolute()
    paths = [wanted, *(each for each in recent(memory) if each != wanted)][:MOST]
    memory.keep(_NAME, json.dumps([str(each) for each in paths]).encode())


def forget(memory: WindowMemory) -> None:
    """Forget them all."""
    memory.keep(_NAME, b"[]")
