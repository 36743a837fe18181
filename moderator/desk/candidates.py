"""The models that a home may use: the shipped one, and those that were made here, each in a folder with its record."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from moderator.classifier.naming import FILE_NAME, name_of
from moderator.errors import ModelError, ModeratorError, NotFoundError
from moderator.folders import shipped
from moderator.learnt import CandidateModel

SHIPPED = "shipped"
HOME = "home"
"""A model that lies in the home's `models` itself, where training put it before there were candidates."""
RECORD = "figures.json"
_NAME = re.compile(r"\w[\w .-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is written beside a model; equal digests mean that the same labels met the same base."""

    digest: str
    model: CandidateModel


_RECORD = TypeAdapter(Record)


def written_comments(wished: bool) -> Path | None:  # noqa: FBT001
    """Give the folder of the comments that were written to be learnt from, if they are wished for."""
    return shipped("resources") / "written" if wished else None


class Candidates:
    """The models of one home."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "models"

    def usual(self) -> str:
        """Name the model that judges where nobody has chosen one."""
        return HOME if (self.folder / FILE_NAME).exists() else SHIPPED

    def place(self, name: str) -> Path:
        """Say in which folder a model lies; NotFoundError when there is none of that name."""
        if name == SHIPPED:
            return shipped("models")
        if name == HOME:
            return self.folder
        if name not in self.names():
            raise NotFoundError("There is no model {name}; `moderator models` lists them.", name=name)
        return self.folder / name

    def called(self, name: str) -> str:
        """Give the name that a model carries in its file; ModelError or NotFoundError where there is none."""
        return name_of(self.place(name) / FILE_NAME)

    def names(self) -> list[str]:
        """List what can be chosen, the oldest first."""
        own = [HOME] if self.usual() == HOME else []
        if self.folder.is_dir():
            own += sorted(each.name for each in self.folder.iterdir() if each.is_dir() and _NAME.fullmatch(each.name))
        return [SHIPPED, *own]

    def record(self, name: str) -> Record:
        """Read what is known of a model; what cannot be read stands in its `problem`."""
        plain = CandidateModel(name=name, is_in_use=False, is_shipped=name == SHIPPED)
        if name in (SHIPPED, HOME):
            return Record(digest="", model=plain)
        try:
            return _RECORD.validate_json((self.folder / name / RECORD).read_bytes())
        except FileNotFoundError:
            return Record(digest="", model=plain)
        except (OSError, ValidationError):
            damaged = CandidateModel(name=name, is_in_use=False, is_shipped=False, problem="Its record is damaged.")
            return Record(digest="", model=damaged)

    def with_digest(self, digest: str) -> CandidateModel | None:
        """Find a model that was made of the same, if it can still be used."""
        for name in self.names():
            record = self.record(name)
            if record.digest == digest and (self.folder / name / FILE_NAME).exists():
                return record.model
        return None

    def fresh_name(self, day: date) -> str:
        """Give a name for a model that is about to be made."""
        taken, number = set(self.names()), 1
        while (name := f"own-{day:%Y-%m-%d}{f'-{number}' if number > 1 else ''}") in taken:
            number += 1
        return name

    @contextmanager
    def making(self, name: str) -> Iterator[Path]:
        """Give a folder aside, which takes its place under the name when all that goes into it was written."""
        aside = self.folder / f".making-{os.getpid()}"
        try:
            shutil.rmtree(aside, ignore_errors=True)
            aside.mkdir(parents=True)
            yield aside
            aside.rename(self.folder / name)
        except OSError as error:
            raise ModeratorError(
                "The model could not be written to {folder}: {why}.", folder=self.folder, why=error.strerror
            ) from error
        finally:
            shutil.rmtree(aside, ignore_errors=True)


def write_record(folder: Path, record: Record) -> None:
    """Put a record beside a model."""
    (folder / RECORD).write_bytes(_RECORD.dump_json(record, indent=1))


def file_digest(place: Path) -> str:
    """Name a folder's model by what stands in its file; ModelError when it cannot be read."""
    try:
        return sha256((place / FILE_NAME).read_bytes()).hexdigest()
    except OSError as error:
        raise ModelError("The model in {place} cannot be read: {why}.", place=place, why=error.strerror) from error
