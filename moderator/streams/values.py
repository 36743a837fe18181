"""Values of JSON and of spreadsheets as the text of a cell."""

import json
from datetime import date

_EXACT = 1e15
Record = dict[str, object]


def text_of(value: object) -> str:
    """Write a value as a cell; a number beyond what a double holds exactly keeps its exponent, and is seen as such."""
    match value:
        case str():
            text = value
        case None:
            text = ""
        case float():
            text = _of_float(value)
        case date():
            text = value.isoformat()
        case bool() | dict() | list():
            text = json.dumps(value, ensure_ascii=False)
        case _:
            text = str(value)
    return text


def _of_float(value: float) -> str:
    if abs(value) < _EXACT:
        return str(int(value)) if value.is_integer() else repr(value)
    return f"{value:.17e}"


def record(value: object) -> Record:
    """Take an object as an object, and anything else as one without keys."""
    return value if isinstance(value, dict) else {}


def records(value: object) -> list[Record]:
    """Take the objects of a list, and of anything else none."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def said(of: Record, *keys: str) -> str:
    """Give the first of these keys that says something."""
    return next((text_of(of[key]) for key in keys if of.get(key) not in (None, "")), "")
