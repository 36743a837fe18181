"""What came of each file of an import."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from moderator.views import Taken


class End(StrEnum):
    """How the work on a file ended."""

    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A file and how it ended; `taken` is known when the file was read to its end, `sentence` when it was refused."""

    path: Path
    end: End
    taken: Taken | None = None
    sentence: str = ""
