"""jinja2 as canned replies use it: its immutable sandbox without its globals, and the filters of replies alone."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateError, nodes, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from moderator.errors import ReplyTextError
from moderator.replies.greeting import first_name, fits

FILTERS: Mapping[str, int] = {
    "default": 1,
    "upper": 0,
    "lower": 0,
    "title": 0,
    "capitalize": 0,
    "first_name": 0,
    "vocative_or": 1,
}
"""The filters of replies, and how many texts each takes in its brackets."""

WRITTEN = "values written"
ANSWERS = "answers"
SPOKEN = "language"
"""Where a rendering keeps its values, the answers to what it asks, and its language: a name with blanks or one that
templates may not write cannot be reached from them."""

MARK = "\x00"
"""Stands around the number of a value in a text that is being filled in; bodies cannot have it."""


class Hole(StrictUndefined):
    """A variable without a value: it can be asked for in `if` and given a default, but never written."""

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]  # asking whether there is a value is no use of it
        return False


class Asked(str):
    """The answer to a question, or the question as a blank; it is told apart from other texts until it is written."""

    __slots__ = ("is_open", "question")
    question: str
    is_open: bool

    @classmethod
    def of(cls, question: str, answer: str) -> "Asked":
        """Make it of a question and what was answered, empty for nothing."""
        made = cls(answer or f"‹{question}›")
        made.question, made.is_open = question, not answer
        return made


@pass_context
def _written(context: Context, value: object, name: str) -> str:
    said = value if isinstance(value, Asked) else str(value)
    context[WRITTEN].append((name, said))
    return f"{MARK}{len(context[WRITTEN]) - 1}{MARK}"


@pass_context
def _asked(context: Context, question: str) -> str:
    return Asked.of(question, context[ANSWERS].get(question, ""))


def _first_name(value: object) -> object:
    return value if isinstance(value, Hole) else first_name(str(value)) or Hole(name="author.first_name")


@pass_context
def _vocative_or(context: Context, value: object, instead: str) -> str:
    name = "" if isinstance(value, Hole) else first_name(str(value))
    return name if name and fits(name, context[SPOKEN]) else instead


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """Give the one environment; what it knows beyond our filters is taken out of it."""
    made = ImmutableSandboxedEnvironment(undefined=Hole, autoescape=False, cache_size=0, optimized=False)
    plain = {name: made.filters[name] for name in ("default", "upper", "lower", "title", "capitalize")}
    made.globals.clear()
    made.tests.clear()
    made.filters.clear()
    made.filters |= plain
    made.filters |= {"first_name": _first_name, "vocative_or": _vocative_or, "written": _written, "asked": _asked}
    return made


@lru_cache(maxsize=256)
def compiled(tree: nodes.Template) -> Template:
    """Make a tree ready to be filled in; ReplyTextError when Python cannot nest so deeply."""
    try:
        code = environment().compile(tree)
        return Template.from_code(environment(), code, {})
    except (TemplateError, SyntaxError, RecursionError, ValueError, MemoryError) as error:
        raise ReplyTextError("it is nested too deeply", line=1) from error


def filtered(node: nodes.Expr, name: str, *texts: str) -> nodes.Filter:
    """Put a node through a filter."""
    arguments: list[Any] = [nodes.Const(text, lineno=node.lineno) for text in texts]
    return nodes.Filter(node, name, arguments, [], None, None, lineno=node.lineno)
