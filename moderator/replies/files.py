"""Canned replies in TOML files, as teams share them: read with what is wrong by line, and written."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from moderator import toml_reading
from moderator.canned import ReplyImport
from moderator.domain import CannedReply
from moderator.errors import ReplyError, TomlError
from moderator.replies.checking import check

LONGEST_FILE = 2_000_000
"""Characters of a file; a thousand replies fit in it."""
_HEAD = re.compile(r"^\s*\[\[\s*reply\s*\]\]", re.MULTILINE)
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class _WrittenReply(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    shortcut: str
    title: str
    folder: str = ""
    tags: tuple[str, ...] = ()
    bodies: dict[str, tuple[str, ...]]

    @field_validator("bodies", mode="before")
    @classmethod
    def _several(cls, value: object) -> object:
        """Take a text for a list of one."""
        if not isinstance(value, dict):
            return value
        return {lang: [texts] if isinstance(texts, str) else texts for lang, texts in value.items()}


def read_replies(path: Path) -> tuple[CannedReply, ...]:
    """Every reply of a TOML file; ReplyError names the file and the first thing that is wrong in it."""
    read = read_toml(path)
    for _, error in read.problems:
        raise ReplyError("{file}: {error}", file=path.name, error=error)
    return read.taken


def read_toml(path: Path) -> ReplyImport:
    """The replies of a TOML file, and the line of each that is not one; ReplyError when it is no such file at all."""
    text = text_of(path)
    try:
        written = toml_reading.read_toml(text, most=LONGEST_FILE)
    except TomlError as error:
        raise ReplyError("{file}: {error}", file=path.name, error=error) from error
    tables = written.get("reply")
    if not isinstance(tables, list) or set(written) != {"reply"}:
        raise ReplyError("{file} needs [[reply]] tables and nothing else.", file=path.name)
    lines = [text.count("\n", 0, found.start()) + 1 for found in _HEAD.finditer(text)]
    lines += [1] * (len(tables) - len(lines))
    return checked(
        (line, _Read(place, table)) for place, (line, table) in enumerate(zip(lines, tables, strict=False), 1)
    )


def text_of(path: Path) -> str:
    """The text of a file; ReplyError when it cannot be read, or is far too long for a library."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            text = file.read(LONGEST_FILE + 1).replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise ReplyError("{file} cannot be read: it is not UTF-8.", file=path.name) from error
    except OSError as error:
        raise ReplyError("{file} cannot be read: {why}.", file=path.name, why=error.strerror) from error
    if len(text) > LONGEST_FILE:
        raise ReplyError("{file} has more than {most} characters.", file=path.name, most=LONGEST_FILE)
    return text


def _missing(key: str) -> ReplyError:
    return ReplyError("“{key}” is missing", key=key)


def _foreign(key: str) -> ReplyError:
    return ReplyError("a reply has no “{key}”", key=key)


def _wrong_text(key: str) -> ReplyError:
    return ReplyError("“{key}” has to be a text", key=key)


def _wrong_table(key: str) -> ReplyError:
    return ReplyError("“{key}” has to be a table", key=key)


def _wrong_list(key: str) -> ReplyError:
    return ReplyError("“{key}” has to be a text or a list of texts", key=key)


_WRONG = {
    "missing": _missing,
    "extra_forbidden": _foreign,
    "string_type": _wrong_text,
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type"), _wrong_table),
}


class _Read:
    """One table of a file, made a reply when it is its turn."""

    def __init__(self, place: int, table: Any) -> None:
        self._place = place
        self._table = table

    def __call__(self) -> CannedReply:
        try:
            part = _WrittenReply.model_validate(self._table)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            key = ".".join(str(part) for part in first["loc"] if isinstance(part, str))
            why = _WRONG.get(first["type"], _wrong_list)(key or "reply")
            raise ReplyError("{place}: {error}.", place=f"[[reply]] {self._place}", error=why) from error
        return CannedReply(
            shortcut=part.shortcut, title=part.title, folder=part.folder, tags=part.tags, bodies=part.bodies
        )


def checked(written: Iterator[tuple[int, Any]]) -> ReplyImport:
    """Make replies of what was written, each by itself: those that can be kept, and why the others cannot."""
    taken: dict[str, CannedReply] = {}
    problems: list[tuple[int, ReplyError]] = []
    for line, make in written:
        try:
            reply: CannedReply = make()
            check(reply)
            if reply.shortcut in taken:
                raise ReplyError("/{shortcut} is there twice.", shortcut=reply.shortcut)  # noqa: TRY301 - listed below
            taken[reply.shortcut] = reply
        except ReplyError as error:
            problems.append((line, error))
    return ReplyImport(taken=tuple(taken.values()), problems=tuple(problems))


def to_toml(replies: Sequence[CannedReply]) -> str:
    """Write replies as a TOML file has them."""
    return "\n".join("\n".join(_lines(reply)) + "\n" for reply in replies)


def _lines(reply: CannedReply) -> Iterator[str]:
    yield "[[reply]]"
    yield f"shortcut = {_quoted(reply.shortcut)}"
    yield f"title = {_quoted(reply.title)}"
    if reply.folder:
        yield f"folder = {_quoted(reply.folder)}"
    if reply.tags:
        yield f"tags = [{', '.join(map(_quoted, reply.tags))}]"
    yield "[reply.bodies]"
    for lang, texts in reply.bodies.items():
        if len(texts) == 1:
            yield f"{lang} = {_quoted(texts[0])}"
        else:
            yield f"{lang} = [\n" + "".join(f"  {_quoted(text)},\n" for text in texts) + "]"


def _quoted(text: str) -> str:
    return '"' + "".join(_ESCAPED.get(letter, letter) for letter in text) + '"'
