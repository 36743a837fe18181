"""What pydantic finds wrong, said in sentences of our own, each with its place in the words of the file."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple

from pydantic import ValidationError

from moderator.errors import RuleError, RuleFault

Place = tuple[str | int, ...]
"""Keys and indices as they lead through the text: `("then", 0, "escalate", "within")`."""
MOST = 20
"""Things that are wrong with one table, and are listed."""


class Found(NamedTuple):
    """One thing that is wrong, and where it stands."""

    place: Place
    error: RuleError


def written_place(place: Place) -> str:
    """Write a place as errors name it: `then[0].escalate.within`."""
    written = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return written.removeprefix(".")


def unknown(word: str, known: Iterable[str], *, what: str) -> RuleFault:
    """Say that there is no such condition, action or option, and which one was probably meant."""
    words = list(known)
    near = get_close_matches(word, words, n=1, cutoff=0.6)
    if near:
        return _NEAR[what](word=word, near=near[0])
    return _NONE[what](word=word, known=", ".join(words))


_NEAR: dict[str, Callable[..., RuleFault]] = {
    "condition": lambda **words: RuleFault("there is no condition “{word}”; is “{near}” meant?", **words),
    "action": lambda **words: RuleFault("there is no action “{word}”; is “{near}” meant?", **words),
    "option": lambda **words: RuleFault("there is no option “{word}”; is “{near}” meant?", **words),
}
_NONE: dict[str, Callable[..., RuleFault]] = {
    "condition": lambda **words: RuleFault("there is no condition “{word}”, only {known}", **words),
    "action": lambda **words: RuleFault("there is no action “{word}”, only {known}", **words),
    "option": lambda **words: RuleFault("there is no option “{word}”, only {known}", **words),
}


def found_in(error: ValidationError, known: Mapping[Place, Sequence[str]] | None = None) -> list[Found]:
    """Give all that pydantic found; `known` are the keys that may stand at a place, so that the nearest is offered."""
    return [Found(each["loc"], _fault(each, known or {})) for each in error.errors(include_url=False)[:MOST]]


def _fault(each: Any, known: Mapping[Place, Sequence[str]]) -> RuleError:
    *place, key = each["loc"] or ("",)
    if each["type"] == "extra_forbidden":
        return unknown(str(key), known.get(tuple(place), ()), what="option")
    if each["type"] == "missing":
        return RuleFault("“{key}” is missing", key=key)
    context = each.get("ctx", {})
    said = _SAID.get(each["type"])
    return said(_shown(each.get("input")), context) if said else _otherwise(each, context)


_Says = Callable[[str, Mapping[str, Any]], RuleFault]


def _whole_number(value: str, _: object) -> RuleFault:
    return RuleFault("a whole number is needed, not {value}", value=value)


def _number(value: str, _: object) -> RuleFault:
    return RuleFault("a number is needed, not {value}", value=value)


def _claim(value: str, _: object) -> RuleFault:
    return RuleFault("true or false is needed, not {value}", value=value)


def _text(value: str, _: object) -> RuleFault:
    return RuleFault("a text is needed, not {value}", value=value)


def _list(value: str, _: object) -> RuleFault:
    return RuleFault("a list is needed, not {value}", value=value)


def _table(value: str, _: object) -> RuleFault:
    return RuleFault("a table is needed, not {value}", value=value)


def _choice(value: str, context: Mapping[str, Any]) -> RuleFault:
    words = context["expected"].replace("'", "").replace(" or ", ", ")
    near = get_close_matches(value.strip("“”"), words.split(", "), n=1, cutoff=0.6)
    if near:
        return RuleFault("{value} is not known; is “{near}” meant?", value=value, near=near[0])
    return RuleFault("one of {words} is needed, not {value}", words=words, value=value)


def _too_little(value: str, context: Mapping[str, Any]) -> RuleFault:
    return RuleFault("{value} is too little: {least} at least", value=value, least=context["ge"])


def _too_much(value: str, context: Mapping[str, Any]) -> RuleFault:
    return RuleFault("{value} is too much: {most} at most", value=value, most=context["le"])


def _nothing(_: str, __: object) -> RuleFault:
    return RuleFault("nothing is said here")


def _too_long(_: str, context: Mapping[str, Any]) -> RuleFault:
    return RuleFault("this is longer than {most}", most=context["max_length"])


_SAID: dict[str, _Says] = {
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float"), _whole_number),
    **dict.fromkeys(("float_type", "float_parsing", "finite_number"), _number),
    **dict.fromkeys(("bool_type", "bool_parsing"), _claim),
    **dict.fromkeys(("enum", "literal_error"), _choice),
    **dict.fromkeys(("string_too_short", "too_short"), _nothing),
    **dict.fromkeys(("string_too_long", "too_long"), _too_long),
    **dict.fromkeys(("tuple_type", "list_type"), _list),
    **dict.fromkeys(("model_type", "dict_type", "model_attributes_type"), _table),
    "string_type": _text,
    "greater_than_equal": _too_little,
    "less_than_equal": _too_much,
}


def _otherwise(each: Any, context: Mapping[str, Any]) -> RuleError:
    error = context.get("error")
    if isinstance(error, RuleError):
        return error
    return RuleFault("this cannot be used here: {why}", why=each["msg"].removeprefix("Value error, "))


def _shown(value: object) -> str:
    written = f"“{value}”" if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    return written if len(written) <= 60 else f"{written[:59]}…"
