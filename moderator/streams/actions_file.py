"""Where a file stream's actions go: to a list beside the inbox, one JSON object a line."""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import regex

from moderator.errors import ModeratorError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NOT_IN_A_NAME = regex.compile(r"[^\p{L}\p{N}]+")
_LONGEST = 60
"""Well below the 255 bytes of a file's name, in any alphabet."""
_LOCK = ".sending"


def file_for(folder: Path, stream: str) -> Path:
    """Name the list that a stream's actions go to; names that are alike share one, its lines say whose they are."""
    name = _NOT_IN_A_NAME.sub("-", stream).strip("-")
    return folder / f"{name[:_LONGEST] or 'stream'}.jsonl"


@contextmanager
def sole_sender(folder: Path) -> Iterator[bool]:
    """Let one program at a time send; False while another does. The system lets go when a program dies."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / _LOCK).open("ab")
    except OSError as error:
        raise ModeratorError(
            "The folder of actions {folder} cannot be written: {why}.", folder=folder, why=error.strerror
        ) from error
    with file:
        yield _locked(file)


def _locked(file: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


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
        raise ModeratorError(
            "The list of actions {path} cannot be written: {why}.", path=path, why=error.strerror
        ) from error


def _ends_with_newline(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
