"""Every setting as the page and the manual present it, read from the one declaration."""

from typing import Any, NamedTuple

from moderator.settings import Section, Settings, as_toml


class Declared(NamedTuple):
    """A setting; the default is written as in the file, and the limits hold for numbers."""

    name: str
    default: str
    description: str
    section: Section
    choices: tuple[str, ...]
    least: int
    most: int


def declared() -> tuple[Declared, ...]:
    """Give every setting, by sections."""
    defaults = Settings(moderator="your user name").model_dump(mode="json")
    schema = Settings.model_json_schema()
    kinds = schema["$defs"]
    return tuple(_declared(name, each, kinds, defaults[name]) for name, each in schema["properties"].items())


def _declared(name: str, schema: dict[str, Any], kinds: dict[str, Any], default: object) -> Declared:
    kind = kinds.get(str(schema.get("$ref", "")).rpartition("/")[2], {})
    return Declared(
        name=name,
        default=as_toml(default),
        description=schema["description"],
        section=Section(schema["section"]),
        choices=tuple(kind.get("enum", ())),
        least=schema.get("minimum", 0),
        most=schema.get("maximum", 0),
    )
