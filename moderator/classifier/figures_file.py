"""The figures that lie beside a model, in a JSON file with one figure a line."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from math import isnan, nan
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from moderator.errors import ModelError
from moderator.figures import VALUES, Measurements

FORMAT = "moderator-figures"
VERSION = 1
_DIGITS = 6
_UNTOLD = (*VALUES, "threshold")
_MEASUREMENTS = TypeAdapter(Measurements)


def place(card: Path) -> Path:
    """Say where the figures of the model with this card lie."""
    return card.with_suffix(".figures.json")


def write(measured: Measurements, file: Path) -> None:
    """Write figures aside first; equal figures give equal bytes."""
    content = _rounded(asdict(measured))
    head = {"format": FORMAT, "version": VERSION, "model": content.pop("model")}
    lines = [f" {json.dumps(key)}: {json.dumps(told)}" for key, told in head.items()]
    lines += [f" {json.dumps(part)}: {_lines(found)}" for part, found in content.items()]
    aside = file.with_suffix(".part")
    aside.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    aside.replace(file)


def read(file: Path) -> Measurements | None:
    """Read figures, or None where none were written; what is damaged or of another version is a `ModelError`."""
    try:
        content = json.loads(file.read_bytes())
        if (content.pop("format"), content.pop("version")) != (FORMAT, VERSION):
            raise ModelError("The figures {file} are of another version.", file=file)
        for figure in (*content.get("held_out", ()), *content.get("elsewhere", ())):
            figure.update({name: nan for name in _UNTOLD if figure[name] is None})
        return _MEASUREMENTS.validate_python(content)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, ValidationError, LookupError, TypeError, AttributeError) as error:
        raise ModelError("The figures {file} are damaged.", file=file) from error


def _lines(found: Iterable[Any]) -> str:
    told = [f"  {json.dumps(one, ensure_ascii=False, separators=(',', ':'))}" for one in found]
    return "[\n" + ",\n".join(told) + "\n ]" if told else "[]"


def _rounded(content: Any) -> Any:
    """Keep six digits, and say null for what cannot be told."""
    if isinstance(content, float):
        return None if isnan(content) else round(content, _DIGITS)
    if isinstance(content, dict):
        return {key: _rounded(one) for key, one in content.items()}
    return [_rounded(one) for one in content] if isinstance(content, list | tuple) else content
