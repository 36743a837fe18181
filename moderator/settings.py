"""Preferences, declared once, and the folders that the program lives in."""

import os
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from getpass import getuser
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated, Any, Self

import tomlkit
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator
from tomlkit.exceptions import TOMLKitError

from moderator.errors import SettingsError

FILE_NAME = "config.toml"

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Clock = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")]
"""A time of day, or nothing."""


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """What the window is written in."""

    SYSTEM = "system"
    ENGLISH = "en"
    RUSSIAN = "ru"
    INDONESIAN = "id"


class Section(StrEnum):
    """What settings are about; they are listed in this order."""

    APPEARANCE = "appearance"
    WORK = "work"
    READING = "reading"
    NOTIFICATIONS = "notifications"
    KEYS = "keys"


def os_user() -> str:
    """Who is logged in; a machine without user names (a container, say) gets `moderator`."""
    try:
        return getuser() or "moderator"
    except (OSError, KeyError, ImportError):
        return "moderator"


class Settings(BaseModel):
    """One person's preferences, kept in `config.toml` of the home."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    theme: Theme = Field(
        default=Theme.SYSTEM,
        strict=False,
        description="How the window looks: `system` follows the desktop, `light` and `dark` are always so.",
        json_schema_extra={"section": Section.APPEARANCE},
    )
    text_size: int = Field(
        default=100,
        ge=80,
        le=160,
        description="How large everything is written, in per cent.",
        json_schema_extra={"section": Section.APPEARANCE},
    )
    language: Language = Field(
        default=Language.SYSTEM,
        strict=False,
        description="The language of the window: `en`, `ru`, `id`, or `system` for that of the desktop.",
        json_schema_extra={"section": Section.APPEARANCE},
    )
    moderator: Name = Field(
        default_factory=os_user,
        description="The name that your decisions carry in the log, from the next start on. "
        "The default is your user name on this computer.",
        json_schema_extra={"section": Section.WORK},
    )
    grace_seconds: int = Field(
        default=10,
        ge=0,
        le=3600,
        description="How many seconds an action waits before it goes to the platform; undo is free until then.",
        json_schema_extra={"section": Section.WORK},
    )
    escalation_hours: int = Field(
        default=2,
        ge=1,
        le=720,
        description="In how many hours an escalated comment is due, and a snoozed one comes back, "
        "when nobody says otherwise.",
        json_schema_extra={"section": Section.WORK},
    )
    ask_above: int = Field(
        default=1,
        ge=1,
        le=100_000,
        description="A decision about more comments than this asks once before it is made.",
        json_schema_extra={"section": Section.WORK},
    )
    key_hints: bool = Field(
        default=True,
        description="Whether buttons show the key that does the same.",
        json_schema_extra={"section": Section.WORK},
    )
    mask_coarse: bool = Field(
        default=True,
        description="Whether coarse words are masked until you ask to see them.",
        json_schema_extra={"section": Section.READING},
    )
    coarse_figure: bool = Field(
        default=True,
        description="Whether the status line says how many coarse comments you have read today. "
        "The figure stays on this machine and is in no log, report or export.",
        json_schema_extra={"section": Section.READING},
    )
    coarse_enough: int = Field(
        default=60,
        ge=0,
        le=10_000,
        description="After how many coarse comments a day the status line hints at a break. 0 never does.",
        json_schema_extra={"section": Section.READING},
    )
    notify: bool = Field(
        default=True,
        description="Whether the desktop tells you when escalated comments fall due and snoozed ones come back.",
        json_schema_extra={"section": Section.NOTIFICATIONS},
    )
    quiet_from: Clock = Field(
        default="",
        description='From when on the desktop stays quiet, `"22:00"` for example. Empty: it never has to.',
        json_schema_extra={"section": Section.NOTIFICATIONS},
    )
    quiet_until: Clock = Field(
        default="",
        description='Until when the desktop stays quiet, `"07:30"` for example.',
        json_schema_extra={"section": Section.NOTIFICATIONS},
    )
    tray_icon: bool = Field(
        default=False,
        description="Whether Moderator stands among the desktop's small icons while it runs.",
        json_schema_extra={"section": Section.NOTIFICATIONS},
    )
    keys: dict[Name, str] = Field(
        default_factory=dict,
        description='Keys of your own, one command a line: `hide = "Y"`, or `""` for none. '
        "Commands that are not named keep theirs.",
        json_schema_extra={"section": Section.KEYS},
    )

    @field_validator("keys")
    @classmethod
    def _one_command_a_key(cls, keys: dict[str, str]) -> dict[str, str]:
        taken: dict[str, str] = {}
        for command, key in keys.items():
            if not key.strip():
                continue
            other = taken.setdefault(key.casefold(), command)
            if other != command:
                raise ValueError(f"{other} and {command} have the same key {key}")
        return keys

    def altered(self, values: Mapping[str, object]) -> Self:
        """Give the settings with other values; SettingsError for one that cannot be."""
        try:
            return self.model_validate(self.model_dump() | dict(values))
        except ValidationError as error:
            raise SettingsError("{first_wrong}.", first_wrong=_first_wrong(error)) from error

    @classmethod
    def load(cls, home: Path) -> Self:
        """Read the home's file; without one, everything has its default."""
        path = home / FILE_NAME
        try:
            return cls.model_validate(tomllib.loads(path.read_text("utf-8")))
        except FileNotFoundError:
            return cls()
        except OSError as error:
            raise SettingsError("{path} cannot be read: {why}.", path=path, why=error.strerror) from error
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError("{path} is not TOML: {error}.", path=path, error=error) from error
        except ValidationError as error:
            raise SettingsError(
                "{path}{line}: {wrong}.", path=path, line=_line_of(path, error), wrong=_first_wrong(error)
            ) from error

    def save(self, home: Path) -> None:
        """Write what differs from the defaults, and keep the person's comments in the file.

        The new file is written aside and renamed, so that a power cut leaves one of the two.
        """
        path = home / FILE_NAME
        try:
            home.mkdir(parents=True, exist_ok=True)
            text = path.read_text("utf-8") if path.exists() else ""
            _replace(path, tomlkit.dumps(self._merged_into(tomlkit.parse(text))))
        except OSError as error:
            raise SettingsError("{path} cannot be written: {why}.", path=path, why=error.strerror) from error
        except (UnicodeDecodeError, TOMLKitError) as error:
            raise SettingsError("{path} is not TOML, and stays as it is: {error}.", path=path, error=error) from error

    def _merged_into(self, document: tomlkit.TOMLDocument) -> tomlkit.TOMLDocument:
        defaults = type(self)().model_dump(mode="json")
        for name, value in self.model_dump(mode="json", exclude={"keys"}).items():
            if name in document and document[name] != value:
                document[name] = value
            elif name not in document and value != defaults[name]:
                _add_before_tables(document, name, value)
        if self.keys or "keys" in document:
            self._merge_keys(document)
        return document

    def _merge_keys(self, document: tomlkit.TOMLDocument) -> None:
        table: Any = document.setdefault("keys", tomlkit.table())
        for command in set(table) - set(self.keys):
            del table[command]
        for command, key in self.keys.items():
            if table.get(command) != key:
                table[command] = key


def as_toml(value: object) -> str:
    """Write a value as it stands in the file."""
    return str(tomlkit.item(value).as_string()).strip() if not isinstance(value, dict) else str(value)


def _first_wrong(error: ValidationError) -> str:
    wrong = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in wrong["loc"])
    if wrong["type"] == "extra_forbidden":
        return f"there is no setting {place} (it has {as_toml(wrong['input'])})"
    said = "a time is written as 22:00" if wrong["type"] == "string_pattern_mismatch" else wrong["msg"]
    return f"{place} = {as_toml(wrong['input'])}: {said.removeprefix('Value error, ')}"


def _line_of(path: Path, error: ValidationError) -> str:
    """Tell the line where the setting stands that is wrong, for an editor to go to."""
    place = [str(part) for part in error.errors(include_url=False)[0]["loc"]]
    table = ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        name = line.partition("=")[0].strip().strip("\"'")
        if name.startswith("["):
            table = name.strip("[] ")
        if place in ([name], [table, name], [table]) and not line.lstrip().startswith("#"):
            return f", line {number}"
    return ""


def _add_before_tables(document: tomlkit.TOMLDocument, name: str, value: object) -> None:
    # tomlkit appends behind the last table, where the setting would become the table's
    keys = document.pop("keys", None)
    document[name] = value
    if keys is not None:
        document["keys"] = keys


def _replace(path: Path, text: str) -> None:
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=path.name, delete=False) as aside:
        aside.write(text)
        aside.flush()
        os.fsync(aside.fileno())
    Path(aside.name).replace(path)
