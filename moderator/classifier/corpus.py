"""Labelled comments as training sees them: columns of texts, labels and weights, and the files they come from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.labelled import COLUMNS, cells_of
from moderator.classifier.text import skeleton
from moderator.domain import Flag
from moderator.errors import TrainingDataError

Row = tuple[str, int, str, str, str]
"""Text, label, language, source and group."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts labelled for one flag; `groups` are never split between learning and measuring."""

    texts: list[str]
    labels: NDArray[np.int8]
    langs: NDArray[np.str_]
    sources: NDArray[np.str_]
    groups: NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.texts)

    def chosen(self, places: NDArray[np.int64]) -> "Corpus":
        """Give some of the rows."""
        texts = [self.texts[place] for place in places.tolist()]
        return Corpus(texts, self.labels[places], self.langs[places], self.sources[places], self.groups[places])


def joined(parts: Sequence[Corpus]) -> Corpus:
    """Put corpora one after the other."""
    return Corpus(
        [text for part in parts for text in part.texts],
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.langs for part in parts]),
        np.concatenate([part.sources for part in parts]),
        np.concatenate([part.groups for part in parts]),
    )


def corpus(rows: Sequence[Row]) -> Corpus:
    """Make a corpus of rows."""
    texts, labels, langs, sources, groups = zip(*rows, strict=True) if rows else ((), (), (), (), ())
    return Corpus(
        list(texts),
        np.array(labels, np.int8),
        np.array(langs, np.str_),
        np.array(sources, np.str_),
        np.array(groups, np.str_),
    )


def load_folder(folder: Path) -> dict[Flag, Corpus]:
    """Read every table of a folder, without the second copies of a text in one file; empty labels are left out."""
    if not folder.is_dir():
        raise TrainingDataError(
            "{folder} is not a folder. Training needs a folder of labelled CSV files.", folder=folder
        )
    files = sorted(folder.glob("*.csv"))
    if not files:
        raise TrainingDataError("{folder} holds no CSV file that anything could be learnt from.", folder=folder)
    return together([load_file(file) for file in files])


def together(parts: Sequence[Mapping[Flag, Corpus]]) -> dict[Flag, Corpus]:
    """Put corpora together, flag by flag."""
    flags = {flag for part in parts for flag in part}
    return {flag: joined([part[flag] for part in parts if flag in part]) for flag in Flag if flag in flags}


def load_file(file: Path) -> dict[Flag, Corpus]:
    """Read one labelled table, flag by flag."""
    rows: dict[Flag, dict[str, Row]] = {}
    for line, row in cells_of(file, COLUMNS):
        if row["label"] == "":
            continue
        if row["label"] not in {"0", "1"} or row["flag"] not in set(Flag):
            raise TrainingDataError(
                "{file}, line {line}: no flag {flag!r} with label {label!r}.",
                file=file.name,
                line=line,
                flag=row["flag"],
                label=row["label"],
            )
        text = row["text"]
        group = row.get("author") or skeleton(text)
        known = rows.setdefault(Flag(row["flag"]), {})
        known.setdefault(text, (text, int(row["label"]), row["lang"], file.stem, group))
    return {flag: corpus(list(known.values())) for flag, known in rows.items()}
