"""Writes values and whole rules as TOML that a person would write."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import regex

_BARE = regex.compile(r"[A-Za-z0-9_-]+")
_WIDE = 100


def key_text(key: str) -> str:
    """Write a key, in quotes where it needs them."""
    return key if _BARE.fullmatch(key) else _quoted(key)


def value_text(value: object) -> str:
    """Write a value on one line, or a long list on several."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            # a pattern stays as it was typed
            return f"'{value}'" if _is_literal(value) else _quoted(value)
        case Mapping():
            pairs = ", ".join(f"{key_text(str(key))} = {value_text(each)}" for key, each in value.items())
            return f"{{ {pairs} }}" if pairs else "{}"
        case list() | tuple():
            parts = [value_text(each) for each in value]
            line = f"[{', '.join(parts)}]"
            return line if len(line) <= _WIDE else "".join(("[\n", *(f"  {part},\n" for part in parts), "]"))
        case _:
            return str(value)


def rule_text(table: Mapping[str, Any]) -> str:
    """Write a rule: what it says of itself, then a block for each condition and action."""
    return "\n".join(_lines(table)) + "\n"


def block_text(kind: str, table: Mapping[str, Any]) -> str:
    """Write one condition or action as a block of its own."""
    return "\n".join((f"[[{kind}]]", *_pairs(table)))


def _lines(table: Mapping[str, Any]) -> Iterator[str]:
    blocks = {key: value for key, value in table.items() if key in ("all", "any", "none", "then")}
    yield from _pairs({key: value for key, value in table.items() if key not in blocks})
    for kind, parts in blocks.items():
        for part in parts:
            yield ""
            yield block_text(kind, part)


def _pairs(table: Mapping[str, Any]) -> Iterator[str]:
    for key, value in table.items():
        yield f"{key_text(key)} = {value_text(value)}"


def _is_literal(value: str) -> bool:
    return "\\" in value and "'" not in value and value.isprintable()


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
