"""Preferences, declared once, and the folders that the program lives in."""

import os
import tomllib
from enum import StrEnum
from getpass import getuser
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated, Any, NamedTuple, Self

import tomlkit
from platformdirs import user_data_path
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator
from tomlkit.exceptions import TOMLKitError

from moderator.errors import SettingsError

FILE_NAME = "config.toml"

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Declared(NamedTuple):
    """A setting as the dialog and the manual present it; the default is written as in the file."""

    name: str
    default: str
    description: str


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
    )
    moderator: Name = Field(
        default_factory=os_user,
        description="The name that your decisions carry in the log. The default is your user name on this computer.",
    )
    grace_seconds: int = Field(
        default=10,
        ge=0,
        le=3600,
        description="How many seconds an action waits before it goes to the platform; undo is free until then.",
    )
    mask_coarse: bool = Field(default=True, description="Whether coarse words are masked until you ask to see them.")
    escalation_hours: int = Field(
        default=2,
        ge=1,
        le=720,
        description="In how many hours an escalated comment is due, when nobody says otherwise.",
    )
    keys: dict[Name, Name] = Field(
        default_factory=dict,
        description='Keys of your own, one command a line: `hide = "Y"`. Commands that are not named keep theirs.',
    )

    @field_validator("keys")
    @classmethod
    def _one_command_a_key(cls, keys: dict[str, str]) -> dict[str, str]:
        taken: dict[str, str] = {}
        for command, key in keys.items():
            other = taken.setdefault(key.casefold(), command)
            if other != command:
                raise ValueError(f"{other} and {command} have the same key {key}")
        return keys

    @classmethod
    def load(cls, home: Path) -> Self:
        """Read the home's file; without one, everything has its default."""
        path = home / FILE_NAME
        try:
            return cls.model_validate(tomllib.loads(path.read_text("utf-8")))
        except FileNotFoundError:
            return cls()
        except OSError as error:
            raise SettingsError(f"{path} cannot be read: {error.strerror}.") from error
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"{path} is not TOML: {error}.") from error
        except ValidationError as error:
            raise SettingsError(f"{path}: {_first_wrong(error)}.") from error

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
            raise SettingsError(f"{path} cannot be written: {error.strerror}.") from error
        except (UnicodeDecodeError, TOMLKitError) as error:
            raise SettingsError(f"{path} is not TOML, and stays as it is: {error}.") from error

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


def declared() -> tuple[Declared, ...]:
    """Give every setting, as the dialog and the manual present it."""
    defaults = Settings(moderator="your user name").model_dump(mode="json")
    return tuple(
        Declared(name, _as_toml(defaults[name]), field.description or "")
        for name, field in Settings.model_fields.items()
    )


def default_home() -> Path:
    """Give the folder that holds inbox and settings: MODERATOR_HOME, or the system's folder for program data."""
    named = os.environ.get("MODERATOR_HOME")
    return Path(named).expanduser() if named else user_data_path("moderator", appauthor=False)


def shipped(kind: str) -> Path:
    """Give the folder `models` or `resources` that came with the program: inside the wheel, or beside the checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "shipped" / kind
    return inside if inside.is_dir() else package.parent / kind


def _first_wrong(error: ValidationError) -> str:
    wrong = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in wrong["loc"])
    if wrong["type"] == "extra_forbidden":
        return f"there is no setting {place} (it has {_as_toml(wrong['input'])})"
    return f"{place} = {_as_toml(wrong['input'])}: {wrong['msg'].removeprefix('Value error, ')}"


def _as_toml(value: object) -> str:
    return str(tomlkit.item(value).as_string()).strip() if not isinstance(value, dict) else str(value)


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
