"""Says where in a rule something is wrong, in the words of the file that it was written in."""

from pydantic import ValidationError

_GROUPS = {"all": "condition", "conditions": "condition", "any": "alternative", "alternatives": "alternative"}
_GROUPS |= {"then": "action", "actions": "action"}


def told(error: ValidationError) -> str:
    """The first thing that pydantic found, with its place: "condition 2, at_least: Input should be …"."""
    first = error.errors(include_url=False)[0]
    place = place_of(first["loc"])
    message = first["msg"].removeprefix("Value error, ")
    return f"{place}: {message}" if place else message


def place_of(loc: tuple[str | int, ...]) -> str:
    """A place in words; a union's member names, which no file holds, are left out."""
    parts: list[str] = []
    for index, part in enumerate(loc):
        if isinstance(part, int):
            group = _GROUPS.get(str(loc[index - 1]), "") if index else ""
            parts = [*parts[:-1], f"{group or parts[-1]} {part + 1}"] if parts else [str(part + 1)]
        else:
            parts.append(part)
    return ", ".join(parts)
