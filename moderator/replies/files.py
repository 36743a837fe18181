"""Reads canned replies from TOML files, as teams share them."""

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from moderator.domain import CannedReply
from moderator.errors import ReplyError
from moderator.replies.template import check


class _WrittenReply(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    shortcut: str
    title: str
    bodies: dict[str, str]


class _WrittenFile(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    reply: tuple[_WrittenReply, ...]


def read_replies(path: Path) -> tuple[CannedReply, ...]:
    """Every reply of a file, each checked; ReplyError names the file and the place."""
    try:
        return _replies(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except UnicodeDecodeError as error:
        raise ReplyError("{file} cannot be read: it is not UTF-8.", file=path.name) from error
    except OSError as error:
        raise ReplyError("{file} cannot be read: {why}.", file=path.name, why=error.strerror) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ReplyError("{file} is no TOML: {error}", file=path.name, error=error) from error
    except ReplyError as error:
        raise ReplyError("{file}: {error}", file=path.name, error=error) from error


def _replies(written: object) -> tuple[CannedReply, ...]:
    try:
        parts = _WrittenFile.model_validate(written).reply
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ", ".join(str(part + 1) if isinstance(part, int) else part for part in first["loc"])
        raise ReplyError("{place}: {msg}", place=place, msg=first["msg"]) from error
    replies = tuple(CannedReply(shortcut=part.shortcut, title=part.title, bodies=part.bodies) for part in parts)
    seen: set[str] = set()
    for reply in replies:
        check(reply)
        if reply.shortcut in seen:
            raise ReplyError("/{shortcut} is there twice.", shortcut=reply.shortcut)
        seen.add(reply.shortcut)
    return replies
