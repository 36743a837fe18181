"""The small language of canned replies: text, variables, five filters and `if`. Nothing else of jinja2 passes."""

import re
from collections.abc import Iterator
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateError, nodes, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from moderator.errors import ReplyError

VARIABLES = {
    "author": "Who wrote the comment, as the stream names them.",
    "brand": "The brand that the stream belongs to.",
    "stream": "The stream that the comment came from.",
    "post": "The title of what was commented on.",
    "moderator": "Who answers.",
    "link": "The address of what was commented on.",
}
"""What a reply can name, and what is filled in."""

FILTERS = ("default", "upper", "lower", "title", "capitalize")
LONGEST = 10_000
"""Characters of a body: no platform takes a longer comment."""

VALUES = "values filled in"
"""Where a rendering collects its values; with its spaces it is no name that a template could write."""

_SINGLE = re.compile(rf"\{{\s*({'|'.join(VARIABLES)})\s*\}}", re.IGNORECASE)

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.Filter,
    nodes.If,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
)


class Hole(StrictUndefined):
    """A variable without a value: it can be asked for in `if` and given a default, but never written."""

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]  # asking whether there is a value is no use of it
        return False


@pass_context
def _collected(context: Context, value: object) -> object:
    text = str(value)
    context[VALUES].append(text)
    return text


_ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=Hole, autoescape=False, finalize=_collected, cache_size=0)


def parsed(body: str) -> nodes.Template:
    """A body as a tree that holds only what replies may use; ReplyError says what is wrong, and on which line."""
    if len(body) > LONGEST:
        raise ReplyError("it has {count} characters, and {most} are the most", count=len(body), most=LONGEST)
    try:
        tree = _ENVIRONMENT.parse(body)
        for node in _all_nodes(tree):
            _refuse_foreign(node)
    except TemplateError as error:
        raise ReplyError(
            "line {line}: {message}", line=getattr(error, "lineno", 1), message=(error.message or "").rstrip(".")
        ) from error
    except (RecursionError, ValueError) as error:
        raise ReplyError("it cannot be read, {error}", error=error) from error
    return tree


@lru_cache(maxsize=256)
def template(body: str) -> Template:
    """A body that is ready to be filled in."""
    parsed(body)
    try:
        return _ENVIRONMENT.from_string(body)
    except (TemplateError, SyntaxError, RecursionError, ValueError, MemoryError) as error:
        raise ReplyError("it is nested too deeply") from error


def _all_nodes(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _all_nodes(child)


def _refuse_foreign(node: nodes.Node) -> None:
    place = f"line {node.lineno}"
    if isinstance(node, nodes.Getattr | nodes.Getitem):
        raise ReplyError("{place}: a reply may not look inside a value", place=place)
    if not isinstance(node, _ALLOWED):
        raise ReplyError(
            "{place}: a reply has only text, variables, if and filters, no {name}",
            place=place,
            name=type(node).__name__.lower(),
        )
    if isinstance(node, nodes.Const) and not isinstance(node.value, str):
        raise ReplyError("{place}: write {value} as text, without braces", place=place, value=node.value)
    if isinstance(node, nodes.TemplateData) and (single := _SINGLE.search(node.data)):
        raise ReplyError(
            "{place}: {written} would be sent as it stands; write {{{{ {name} }}}}",
            place=place,
            written=single[0],
            name=single[1],
        )
    if isinstance(node, nodes.Name) and node.name not in VARIABLES:
        raise ReplyError(
            '{place}: there is no variable "{node}", only {listed}',
            place=place,
            node=node.name,
            listed=", ".join(VARIABLES),
        )
    if isinstance(node, nodes.Filter):
        _refuse_filter(node, place)
    if isinstance(node, nodes.Compare) and any(operand.op not in {"eq", "ne"} for operand in node.ops):
        raise ReplyError("{place}: values are compared with == and != alone", place=place)


def _refuse_filter(node: nodes.Filter, place: str) -> None:
    if node.name not in FILTERS:
        raise ReplyError(
            '{place}: there is no filter "{node}", only {listed}',
            place=place,
            node=node.name,
            listed=", ".join(FILTERS),
        )
    given = len(node.args) + len(node.kwargs)
    if node.dyn_args or node.dyn_kwargs or node.kwargs or given != (node.name == "default"):
        wanted = "one text" if node.name == "default" else "nothing"
        raise ReplyError(
            '{place}: the filter "{node}" takes {wanted} in its brackets', place=place, node=node.name, wanted=wanted
        )
