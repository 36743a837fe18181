"""Where a file stream's actions go: to a list beside the inbox, one JSON object a line."""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import regex

from moderator.errors import ModeratorError

_NOT_IN_A_NAME = regex.compile(r"[^\p{L}\p{N}]+")


def file_for(folder: Path, stream: str) -> Path:
    """Name the list that a stream's actions go to."""
    return folder / f"{_NOT_IN_A_NAME.sub('-', stream).strip('-') or 'stream'}.jsonl"


def written(path: Path) -> set[int]:
    """Say which actions (by their `id`) the list already has; a line that a crash has torn is none."""
    if not path.exists():
        return set()
    found = set()
    for line in path.read_text("utf-8", errors="replace").splitlines():
        try:
            found.add(int(json.loads(line)["id"]))
        except (ValueError, KeyError, TypeError):
            continue
    return found


def append(path: Path, actions: Sequence[Mapping[str, object]]) -> None:
    """Add actions to the list; when this returns they are on the disk."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab+") as file:
            if file.tell() and not _ends_with_newline(path):
                file.write(b"\n")
            file.writelines(json.dumps(dict(action), ensure_ascii=False).encode() + b"\n" for action in actions)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise ModeratorError(f"The list of actions {path} cannot be written: {error.strerror}.") from error


def _ends_with_newline(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
