"""Fills canned replies in, and never lets one pass that has a hole."""

import re
from collections.abc import Mapping
from functools import lru_cache

from jinja2 import Template, TemplateError, UndefinedError, nodes
from jinja2.visitor import NodeTransformer

from moderator.canned import PartKind, RenderedReply, ReplyPart
from moderator.domain import LANGUAGES, UNKNOWN_LANGUAGE, CannedReply
from moderator.errors import ReplyError, ReplyTextError
from moderator.replies.environment import ANSWERS, MARK, SPOKEN, WRITTEN, Asked, compiled, environment, filtered
from moderator.replies.greeting import first_name
from moderator.replies.language import LONGEST, SHORT, is_known, name_of, names, parsed, unseen

_LONGEST_VALUE = 1_000
_NUMBER = re.compile(f"{MARK}(\\d+){MARK}")
_NAMED = re.compile(r"'v([0-9a-f]+)'")
Values = list[tuple[str, str]]


def render(
    reply: CannedReply,
    lang: str,
    variables: Mapping[str, str],
    *,
    answers: Mapping[str, str] | None = None,
    variant: int = 0,
    strict: bool = True,
) -> RenderedReply:
    """The reply in a language, else in English, else in any that it has; ReplyError where a value is missing.

    Values are taken as plain text, and an empty one counts as missing. The signature, a small template itself, ends
    the reply unless its text places it. What is asked for has to be in `answers` unless it may be left open.
    """
    spoken, texts = _chosen(reply, lang)
    variant %= len(texts)
    place = _place(reply, spoken, variant)
    known = _known(variables)
    signature = _signature(known.pop("signature", ""), known, spoken)
    parts = _filled(texts[variant], {**known, "signature": signature}, answers or {}, spoken, place)
    if not "".join(part.text for part in parts):
        raise ReplyError("{place} says nothing here.", place=place)
    if signature and "signature" not in names(texts[variant]):
        parts = (*parts, ReplyPart(kind=PartKind.VALUE, text=f"\n{signature}", name="signature"))
    blanks = [part.name for part in parts if part.kind is PartKind.BLANK]
    if strict and blanks:
        raise ReplyError("{place} asks for {blank}; answer that first.", place=place, blank=f"“{blanks[0]}”")
    return RenderedReply(
        shortcut=reply.shortcut, title=reply.title, lang=spoken, parts=parts, variant=variant, version=reply.version
    )


def language_for(reply: CannedReply, lang: str) -> str:
    """Name the language that a comment in `lang` is answered in by this reply."""
    return _chosen(reply, lang)[0]


@lru_cache(maxsize=512)
def template(body: str) -> Template:
    """A body that is ready to be filled in."""
    parsed(body)
    tree = environment().parse(body)
    _Rewriting().visit(tree)
    return compiled(tree)


class _Rewriting(NodeTransformer):
    """Makes one plain name of each dotted one, so that nothing is ever looked up inside a value."""

    def visit_Getattr(self, node: nodes.Getattr) -> nodes.Node:  # noqa: N802 - as jinja2 calls it
        return _variable(node)

    def visit_Name(self, node: nodes.Name) -> nodes.Node:  # noqa: N802 - as jinja2 calls it
        return _variable(node)

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 - as jinja2 calls it
        return filtered(node.args[0], "asked")

    def visit_Output(self, node: nodes.Output) -> nodes.Node:  # noqa: N802 - as jinja2 calls it
        told = [next((name_of(one) for one in _within(part) if is_known(name_of(one))), "") for part in node.nodes]
        self.generic_visit(node)
        node.nodes = [
            part if isinstance(part, nodes.TemplateData) else filtered(part, "written", name)
            for part, name in zip(node.nodes, told, strict=True)
        ]
        return node


def _within(node: nodes.Node) -> list[nodes.Node]:
    return [node, *node.find_all((nodes.Getattr, nodes.Name))]


def _variable(node: nodes.Expr) -> nodes.Name:
    return nodes.Name(_plain(name_of(node)), "load", lineno=node.lineno)


def _plain(name: str) -> str:
    return f"v{name.encode().hex()}"


def _known(variables: Mapping[str, str]) -> dict[str, str]:
    """Give the values that are there, on one line each, under their names of today."""
    named = {SHORT.get(name, name): value for name, value in variables.items()}
    if "author.first_name" not in named:
        named["author.first_name"] = first_name(named.get("author.name", ""))
    kept = {name: value if name == "signature" else _one_line(value) for name, value in named.items() if is_known(name)}
    return {name: value for name, value in kept.items() if value}


def _one_line(value: str) -> str:
    seen = "".join(c for c in value[: 2 * _LONGEST_VALUE] if c.isspace() or not unseen(c))
    line = " ".join(seen.split())
    return line if len(line) <= _LONGEST_VALUE else f"{line[: _LONGEST_VALUE - 1]}…"


def _signature(body: str, known: Mapping[str, str], lang: str) -> str:
    place = f"The signature ({lang})"
    parts = _filled(body, {**known, "signature": ""}, {}, lang, place) if body else ()
    if any(part.kind is PartKind.BLANK for part in parts):
        raise ReplyError("{place} may not ask for anything.", place=place)
    return "".join(part.text for part in parts)


def _filled(
    body: str, known: Mapping[str, str], answers: Mapping[str, str], lang: str, place: str
) -> tuple[ReplyPart, ...]:
    values: Values = []
    told = {question: _one_line(answer) for question, answer in answers.items()}
    given = {_plain(name): value for name, value in known.items()}
    try:
        text = template(body).render({**given, WRITTEN: values, ANSWERS: told, SPOKEN: lang})
    except ReplyTextError as error:
        raise ReplyError("{place}: line {line}: {error}.", place=place, line=error.line, error=error) from error
    except UndefinedError as error:
        raise ReplyError(
            "{place} has a hole: nothing is known here for {missing}.", place=place, missing=_missing(error)
        ) from error
    except (TemplateError, TypeError, ValueError, RecursionError, MemoryError) as error:
        raise ReplyError("{place} cannot be filled in: {error}", place=place, error=error) from error
    parts = _stripped(_parts(text, values))
    if (count := sum(len(part.text) for part in parts)) > LONGEST:
        raise ReplyError(
            "{place} has {count} characters here, and {most} are the most.", place=place, count=count, most=LONGEST
        )
    return parts


def _parts(text: str, values: Values) -> list[ReplyPart]:
    found = []
    for place, piece in enumerate(_NUMBER.split(text)):
        if place % 2 == 0:
            found.append(ReplyPart(kind=PartKind.TEXT, text=piece))
            continue
        name, value = values[int(piece)]
        if isinstance(value, Asked):
            kind = PartKind.BLANK if value.is_open else PartKind.VALUE
            found.append(ReplyPart(kind=kind, text=str(value), name=value.question))
        else:
            found.append(ReplyPart(kind=PartKind.VALUE, text=value, name=name))
    return found


def _stripped(parts: list[ReplyPart]) -> tuple[ReplyPart, ...]:
    """Take blanks off both ends, and parts out that say nothing."""
    kept = [part for part in parts if part.text]
    while kept and not (text := kept[0].text.lstrip()):
        kept.pop(0)
    if kept:
        kept[0] = _with_text(kept[0], text)
    while kept and not (text := kept[-1].text.rstrip()):
        kept.pop()
    if kept:
        kept[-1] = _with_text(kept[-1], text)
    return tuple(kept)


def _with_text(part: ReplyPart, text: str) -> ReplyPart:
    return ReplyPart(kind=part.kind, text=text, name=part.name)


def _chosen(reply: CannedReply, lang: str) -> tuple[str, tuple[str, ...]]:
    if lang not in (*LANGUAGES, UNKNOWN_LANGUAGE):
        raise ReplyError('"{lang}" is no language of replies, only {listed}.', lang=lang, listed=", ".join(LANGUAGES))
    for spoken in (lang, "en", *reply.bodies):
        if texts := reply.bodies.get(spoken, ()):
            return spoken, texts
    raise ReplyError("/{shortcut} has no text in any language.", shortcut=reply.shortcut)


def _place(reply: CannedReply, lang: str, variant: int) -> str:
    number = f", {variant + 1}" if len(reply.bodies.get(lang, ())) > 1 else ""
    return f"/{reply.shortcut} ({lang}{number})"


def _missing(error: UndefinedError) -> str:
    found = _NAMED.search(error.message or "")
    name = bytes.fromhex(found[1]).decode() if found else "author.first_name"
    return f'"{name}"'
