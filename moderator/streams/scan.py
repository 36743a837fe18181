"""One pass over a file before it is read: its size, digest, lines and encoding."""

import codecs
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from moderator.errors import UnreadableFileError
from moderator.streams import encoding

LINE_LIMIT = 1 << 20
_CHUNK = 1 << 20
_HEAD = 1 << 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """What is known of a file before it is read.

    `long_line` is the number of the first line above the limit, or 0; `is_clean` says that every byte could be
    read and none is a NUL, so that rows need not be looked at one by one.
    """

    path: Path
    digest: str
    lines: int
    long_line: int
    head: bytes
    is_whole: bool
    encoding: str
    is_clean: bool

    @property
    def name(self) -> str:
        """What messages call the file."""
        return self.path.name

    @property
    def text_head(self) -> str:
        """The beginning of the file, up to its last whole line, unless that is all there is."""
        text = self.head.decode(self.encoding, encoding.MARKING)
        if self.is_whole:
            return text
        return text[: text.rfind("\n") + 1] or text

    def open(self) -> TextIO:
        """Open the text as it stands, line ends included; what cannot be read becomes a mark."""
        return self.path.open(encoding=self.encoding, errors=encoding.MARKING, newline="")

    def refuse(self, sentence: str) -> UnreadableFileError:
        """Make the error that says why this file cannot be taken in."""
        return UnreadableFileError("{name}: {sentence}", name=self.name, sentence=sentence)

    def refuse_long_lines(self) -> None:
        """Raise when a line is longer than any row of comments could be."""
        if self.long_line:
            raise self.refuse(f"line {self.long_line} is longer than 1 MiB; this is no table of comments.")


def scan(path: Path) -> Scan:
    """Read the whole file once.

    Raises:
        UnreadableFileError: It is missing, a folder, closed to us, or empty.
    """
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise UnreadableFileError("{name} is a folder; give the files in it.", name=name)
        if path.exists() and not path.is_file():
            raise UnreadableFileError("{name} is not a file.", name=name)
        with path.open("rb") as file:
            found = _Pass()
            for chunk in iter(lambda: file.read(_CHUNK), b""):
                found.take(chunk)
    except FileNotFoundError as error:
        raise UnreadableFileError("There is no file {path}.", path=path) from error
    except PermissionError as error:
        raise UnreadableFileError("{name} may not be read: permission denied.", name=name) from error
    except OSError as error:
        raise UnreadableFileError("{name} cannot be read: {why}.", name=name, why=error.strerror or error) from error
    if not found.head.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0"):
        raise UnreadableFileError("{name} is empty.", name=name)
    return found.outcome(path)


class _Pass:
    """What has been seen so far."""

    def __init__(self) -> None:
        self.head = b""
        self._size = 0
        self._lines = 0
        self._open_line = 0
        self._long_line = 0
        self._nul = False
        self._digest = hashlib.sha256()
        self._utf8 = codecs.getincrementaldecoder("utf-8")()
        self._suspect = b""

    def take(self, chunk: bytes) -> None:
        """Look at the next piece of the file."""
        if not self.head:
            self.head = chunk[:_HEAD]
        self._size += len(chunk)
        self._digest.update(chunk)
        self._nul = self._nul or b"\0" in chunk
        self._measure(chunk)
        if not self._suspect:
            try:
                self._utf8.decode(chunk)
            except UnicodeDecodeError:
                self._suspect = chunk

    def outcome(self, path: Path) -> Scan:
        """Sum up; the encoding is settled only when the last byte is known."""
        self._end_utf8()
        name = encoding.from_mark(self.head)
        is_wide = name is not None and name.startswith(("utf-16", "utf-32"))
        is_clean = not self._suspect and not self._nul
        if name is None:
            name = encoding.of_bytes(self._suspect) if self._suspect else "utf-8"
        return Scan(
            path=path,
            digest=self._digest.hexdigest(),
            lines=self._lines + (self._open_line > 0),
            long_line=self._long_line,
            head=self.head,
            is_whole=self._size == len(self.head),
            encoding=name,
            is_clean=is_clean and not is_wide,
        )

    def _end_utf8(self) -> None:
        try:
            self._utf8.decode(b"", final=True)
        except UnicodeDecodeError:
            self._suspect = self._suspect or self.head

    def _measure(self, chunk: bytes) -> None:
        lengths = self._lengths(chunk)
        first = next(lengths)
        self._open_line += first
        for length in lengths:
            self._note()
            self._lines += 1
            self._open_line = length
        self._note()

    def _lengths(self, chunk: bytes) -> Iterator[int]:
        # a file from an old Mac ends its lines with \r alone
        return map(len, (chunk if b"\n" in chunk else chunk.replace(b"\r", b"\n")).split(b"\n"))

    def _note(self) -> None:
        if self._open_line > LINE_LIMIT and not self._long_line:
            self._long_line = self._lines + 1
