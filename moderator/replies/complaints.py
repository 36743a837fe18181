"""Says in our words what jinja2 finds wrong with a body."""

import re

from jinja2 import TemplateError

from moderator.errors import ReplyTextError

_UNKNOWN = re.compile(r"unknown tag '(\w+)'")
_CLOSERS = frozenset({"endif", "else", "elif"})


def told(error: TemplateError) -> ReplyTextError:
    """Say it, with the line where it was found."""
    message, line = error.message or "", getattr(error, "lineno", 1)
    if unknown := _UNKNOWN.search(message):
        return _of_tag(unknown[1], line)
    if "end of template" in message or "unexpected char" in message or "comment tag" in message:
        return _of_end(message, line)
    if "Expected an expression" in message:
        return ReplyTextError("there is nothing to fill in between the braces", line=line)
    return ReplyTextError("something here does not belong beside a name, a filter or a text", line=line)


def _of_end(message: str, line: int) -> ReplyTextError:
    if "endif" in message:
        return ReplyTextError("an {opening} has no {closing}", line=line, opening="{% if %}", closing="{% endif %}")
    if "comment tag" in message:
        return ReplyTextError("{opening} has no {closing}", line=line, opening="{#", closing="#}")
    opening = "{{ or {%"
    return ReplyTextError("what begins with {opening} is not closed, or cannot be read", line=line, opening=opening)


def _of_tag(tag: str, line: int) -> ReplyTextError:
    if tag in _CLOSERS:
        return ReplyTextError(
            "{closing} stands there without {opening}", line=line, closing=f"{{% {tag} %}}", opening="{% if %}"
        )
    return ReplyTextError("a reply has only text, names, ask, if and filters, no {name}", line=line, name=tag)
