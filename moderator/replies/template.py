"""Fills canned replies in, and never lets one pass that has a hole."""

import re
from collections.abc import Mapping

from jinja2 import TemplateError, UndefinedError, nodes

from moderator.domain import LANGUAGES, UNKNOWN_LANGUAGE, CannedReply
from moderator.errors import ReplyError
from moderator.replies.language import VALUES, VARIABLES, parsed, template
from moderator.views import RenderedReply

_SHORTCUT = re.compile(r"\w+(?:-\w+)*")


def render(reply: CannedReply, lang: str, variables: Mapping[str, str]) -> RenderedReply:
    """The reply in a language, else in English, else in any that it has; ReplyError where a value is missing.

    Values are taken as plain text, and an empty one counts as missing. `values` are those that were written,
    in their order in `body`.
    """
    spoken, body = _chosen(reply, lang)
    values: list[str] = []
    filled = {name: " ".join(value.split()) for name, value in variables.items() if name in VARIABLES}
    known = {name: value for name, value in filled.items() if value}
    try:
        text = template(body).render({**known, VALUES: values}).strip()
    except ReplyError as error:
        raise ReplyError("{place}: {error}.", place=_place(reply, spoken), error=error) from error
    except UndefinedError as error:
        raise ReplyError(
            "{place} has a hole: nothing is known here for {missing}.",
            place=_place(reply, spoken),
            missing=_missing(error),
        ) from error
    except (TemplateError, TypeError, ValueError, RecursionError, MemoryError) as error:
        raise ReplyError("{place} cannot be filled in: {error}", place=_place(reply, spoken), error=error) from error
    if not text:
        raise ReplyError("{place} says nothing here.", place=_place(reply, spoken))
    return RenderedReply(shortcut=reply.shortcut, title=reply.title, lang=spoken, body=text, values=tuple(values))


def check(reply: CannedReply) -> None:
    """Refuse a reply that could not be used: ReplyError names its language and line."""
    if not _SHORTCUT.fullmatch(reply.shortcut) or reply.shortcut != reply.shortcut.lower():
        raise ReplyError(
            '"{shortcut}" is no shortcut: use small letters, digits and hyphens, like "refund".',
            shortcut=reply.shortcut,
        )
    if not reply.title.strip():
        raise ReplyError("/{shortcut} needs a title.", shortcut=reply.shortcut)
    if not reply.bodies:
        raise ReplyError("/{shortcut} has no text in any language.", shortcut=reply.shortcut)
    for lang, body in reply.bodies.items():
        if lang not in LANGUAGES:
            raise ReplyError(
                '/{shortcut}: "{lang}" is no language of replies, only {listed}.',
                shortcut=reply.shortcut,
                lang=lang,
                listed=", ".join(LANGUAGES),
            )
        if not body.strip():
            raise ReplyError("{place} is empty.", place=_place(reply, lang))
        try:
            template(body)
        except ReplyError as error:
            raise ReplyError("{place}: {error}.", place=_place(reply, lang), error=error) from error


def variables_of(body: str) -> tuple[str, ...]:
    """The variables that a body names, in order of first use; ReplyError for a body that does not parse."""
    return tuple(dict.fromkeys(node.name for node in parsed(body).find_all(nodes.Name)))


def _chosen(reply: CannedReply, lang: str) -> tuple[str, str]:
    if lang not in (*LANGUAGES, UNKNOWN_LANGUAGE):
        raise ReplyError('"{lang}" is no language of replies, only {listed}.', lang=lang, listed=", ".join(LANGUAGES))
    for spoken in (lang, "en", *reply.bodies):
        if body := reply.bodies.get(spoken, ""):
            return spoken, body
    raise ReplyError("/{shortcut} has no text in any language.", shortcut=reply.shortcut)


def _place(reply: CannedReply, lang: str) -> str:
    return f"/{reply.shortcut} ({lang})"


def _missing(error: UndefinedError) -> str:
    name = re.search(r"'(\w+)'", error.message or "")
    return f'"{name[1]}"' if name else "one of its variables"
