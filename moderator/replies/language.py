"""The small language of canned replies: text, names, seven filters, `ask` and `if`. Nothing else of jinja2 passes."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from jinja2 import TemplateError, nodes

from moderator.errors import ReplyError, ReplyTextError
from moderator.replies.complaints import told
from moderator.replies.environment import FILTERS, environment

VARIABLES = {
    "author.name": "Who wrote the comment, as the stream names them.",
    "author.first_name": "The name to greet them by, where their name tells one.",
    "brand.name": "The brand that the stream belongs to.",
    "stream.name": "The stream that the comment came from.",
    "post.title": "The title of what was commented on.",
    "post.link": "The address of what was commented on.",
    "moderator.name": "Who answers.",
    "signature": "The brand's signature in this language; nothing where it has none.",
}
"""What a reply can name, and what is filled in; `brand.<name>` are variables that a brand has of its own."""
OWN_VARIABLE = "A variable that the brand has of its own."

SHORT = {
    "author": "author.name",
    "brand": "brand.name",
    "stream": "stream.name",
    "post": "post.title",
    "link": "post.link",
    "moderator": "moderator.name",
}
"""Names of before, which mean the same still."""

LONGEST = 10_000
"""Characters of a body: hardly a platform takes a longer comment."""
DEEPEST = 12
"""How deep `if` and brackets may stand in each other."""
MOST_TAGS = 300
"""How many names, filters and conditions a body may have."""
_LONGEST_QUESTION = 100

_OWN = re.compile(r"[^\W\d_]\w{0,39}")
_SINGLE = re.compile(rf"\{{\s*((?:{'|'.join(SHORT)})(?:\.\w+)?|signature)\s*\}}", re.IGNORECASE)
_UNSEEN = frozenset({"Cc", "Cs", "Cn", "Co"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Call,
    nodes.Const,
    nodes.Filter,
    nodes.If,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
)


@lru_cache(maxsize=1024)
def parsed(body: str) -> nodes.Template:
    """A body as a tree that holds only what replies may use; ReplyError says what is wrong, and on which line."""
    if len(body) > LONGEST:
        raise ReplyTextError(
            "it has {count} characters, and {most} are the most", line=1, count=len(body), most=LONGEST
        )
    _refuse_unseen(body)
    if (tags := body.count("{{") + body.count("{%")) > MOST_TAGS:
        raise ReplyTextError(
            "it has {count} names and conditions, and {most} are the most", line=1, count=tags, most=MOST_TAGS
        )
    try:
        tree = environment().parse(body)
        for depth, node in _all_nodes(tree):
            _refuse_foreign(node, depth)
    except TemplateError as error:
        raise told(error) from error
    except (RecursionError, ValueError) as error:
        raise ReplyTextError("it is nested too deeply", line=1) from error
    return tree


def name_of(node: nodes.Node) -> str:
    """Give the whole name that a node writes, in the words of today; empty when it is no name."""
    if isinstance(node, nodes.Name):
        return SHORT.get(node.name, node.name)
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        return f"{node.node.name}.{node.attr}"
    return ""


def is_known(name: str) -> bool:
    """Whether a reply may write this name."""
    return name in VARIABLES or is_own(name)


def is_own(name: str) -> bool:
    """Whether this is a name for a variable that brands have of their own."""
    return name.startswith("brand.") and _OWN.fullmatch(name.removeprefix("brand.")) is not None


def unseen(text: str) -> str:
    """Give the first character that would be sent without being seen; empty when there is none."""
    hidden = (c for c in text if c in _TURNING or (c not in "\n\t" and unicodedata.category(c) in _UNSEEN))
    return next(hidden, "")


def names(body: str) -> tuple[str, ...]:
    """The names that a body writes, in order of first use; ReplyError for a body that does not parse."""
    inner = {id(node.node) for node in parsed(body).find_all(nodes.Getattr)}
    found = (name_of(node) for _, node in _all_nodes(parsed(body)) if id(node) not in inner)
    return tuple(dict.fromkeys(name for name in found if name))


def literals(body: str) -> str:
    """The text of a body without what is filled in; a body that does not parse is all text."""
    try:
        return " ".join(data.data for data in parsed(body).find_all(nodes.TemplateData))
    except ReplyError:
        return body


def _refuse_unseen(text: str, line: int = 0) -> None:
    if hidden := unseen(text):
        at = line or text.count("\n", 0, text.index(hidden)) + 1
        raise ReplyTextError("it has a character that is not seen, U+{code:04X}", line=at, code=ord(hidden))


def _all_nodes(node: nodes.Node, depth: int = 0) -> Iterator[tuple[int, nodes.Node]]:
    yield depth, node
    if depth > 4 * DEEPEST:
        return
    for child in node.iter_child_nodes(exclude=("node",) if _is_question(node) else None):
        yield from _all_nodes(child, depth + (not isinstance(child, nodes.Output)))


def _is_question(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name == "ask"


def _refuse_foreign(node: nodes.Node, depth: int) -> None:
    if depth > 2 * DEEPEST:
        raise ReplyTextError("it is nested too deeply", line=node.lineno)
    if not isinstance(node, _ALLOWED):
        raise ReplyTextError(
            "a reply has only text, names, ask, if and filters, no {name}",
            line=node.lineno,
            name=type(node).__name__.lower(),
        )
    if isinstance(node, nodes.Const):
        _refuse_constant(node)
    if isinstance(node, nodes.TemplateData) and (single := _SINGLE.search(node.data)):
        raise ReplyTextError(
            "{written} would be sent as it stands; write {{{{ {name} }}}}",
            line=node.lineno,
            written=single[0],
            name=single[1],
        )
    if isinstance(node, nodes.Name | nodes.Getattr | nodes.Getitem):
        _refuse_name(node)
    if isinstance(node, nodes.Call):
        _refuse_call(node)
    if isinstance(node, nodes.Filter):
        _refuse_filter(node)
    if isinstance(node, nodes.Not | nodes.Compare | nodes.If):
        _refuse_asking(node)
    if isinstance(node, nodes.Compare) and any(operand.op not in {"eq", "ne"} for operand in node.ops):
        raise ReplyTextError("values are compared with == and != alone", line=node.lineno)


def _refuse_constant(node: nodes.Const) -> None:
    if not isinstance(node.value, str):
        raise ReplyTextError("write {value} as text, without braces", line=node.lineno, value=node.value)
    _refuse_unseen(node.value, node.lineno)


def _refuse_name(node: nodes.Name | nodes.Getattr | nodes.Getitem) -> None:
    name = name_of(node)
    if not name:
        raise ReplyTextError("a reply may not look inside a value", line=node.lineno)
    if is_known(name):
        return
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        raise ReplyTextError("a reply may not look inside a value", line=node.lineno)
    listed = ", ".join([*VARIABLES, "brand.…"])
    raise ReplyTextError('there is no variable "{node}", only {listed}', line=node.lineno, node=name, listed=listed)


def _refuse_call(node: nodes.Call) -> None:
    if not _is_question(node):
        raise ReplyTextError("a reply has only text, names, ask, if and filters, no call", line=node.lineno)
    questions = [part.value for part in node.args if isinstance(part, nodes.Const) and isinstance(part.value, str)]
    if node.kwargs or node.dyn_args or node.dyn_kwargs or len(node.args) != 1 or len(questions) != 1:
        raise ReplyTextError('ask takes one text in its brackets, like ask("order number")', line=node.lineno)
    if not questions[0].strip() or len(questions[0]) > _LONGEST_QUESTION or set(questions[0]) & set("‹›\n"):
        raise ReplyTextError(
            "ask takes a short question of one line, {most} characters at most",
            line=node.lineno,
            most=_LONGEST_QUESTION,
        )


def _refuse_filter(node: nodes.Filter) -> None:
    if node.name not in FILTERS:
        listed = ", ".join(FILTERS)
        raise ReplyTextError(
            'there is no filter "{node}", only {listed}', line=node.lineno, node=node.name, listed=listed
        )
    takes = FILTERS[node.name]
    given = len(node.args) + len(node.kwargs)
    if node.dyn_args or node.dyn_kwargs or node.kwargs or given != takes:
        if takes:
            raise ReplyTextError('the filter "{node}" takes one text in its brackets', line=node.lineno, node=node.name)
        raise ReplyTextError('the filter "{node}" takes nothing in its brackets', line=node.lineno, node=node.name)
    if node.name != "default" and _asks(node):
        raise ReplyTextError("what is asked for cannot go through a filter", line=node.lineno)


def _refuse_asking(node: nodes.Not | nodes.Compare | nodes.If) -> None:
    if _asks(node.test if isinstance(node, nodes.If) else node):
        raise ReplyTextError("what is asked for cannot go through a condition", line=node.lineno)


def _asks(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Call) or any(True for _ in node.find_all(nodes.Call))
