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
        raise ReplyError(f"it has {len(body)} characters, and {LONGEST} are the most")
    try:
        tree = _ENVIRONMENT.parse(body)
        for node in _all_nodes(tree):
            _refuse_foreign(node)
    except TemplateError as error:
        raise ReplyError(f"line {getattr(error, 'lineno', 1)}: {(error.message or '').rstrip('.')}") from error
    except (RecursionError, ValueError) as error:
        raise ReplyError(f"it cannot be read, {error}") from error
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
        raise ReplyError(f"{place}: a reply may not look inside a value")
    if not isinstance(node, _ALLOWED):
        raise ReplyError(f"{place}: a reply has only text, variables, if and filters, no {type(node).__name__.lower()}")
    if isinstance(node, nodes.Const) and not isinstance(node.value, str):
        raise ReplyError(f"{place}: write {node.value} as text, without braces")
    if isinstance(node, nodes.TemplateData) and (single := _SINGLE.search(node.data)):
        raise ReplyError(f"{place}: {single[0]} would be sent as it stands; write {{{{ {single[1]} }}}}")
    if isinstance(node, nodes.Name) and node.name not in VARIABLES:
        raise ReplyError(f'{place}: there is no variable "{node.name}", only {", ".join(VARIABLES)}')
    if isinstance(node, nodes.Filter):
        _refuse_filter(node, place)
    if isinstance(node, nodes.Compare) and any(operand.op not in {"eq", "ne"} for operand in node.ops):
        raise ReplyError(f"{place}: values are compared with == and != alone")


def _refuse_filter(node: nodes.Filter, place: str) -> None:
    if node.name not in FILTERS:
        raise ReplyError(f'{place}: there is no filter "{node.name}", only {", ".join(FILTERS)}')
    given = len(node.args) + len(node.kwargs)
    if node.dyn_args or node.dyn_kwargs or node.kwargs or given != (node.name == "default"):
        wanted = "one text" if node.name == "default" else "nothing"
        raise ReplyError(f'{place}: the filter "{node.name}" takes {wanted} in its brackets')
