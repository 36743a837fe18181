"""Comments that were written to be learnt from, where no labelled set has their kind."""

from pathlib import Path

from moderator.classifier.corpus import Corpus, Row, corpus
from moderator.domain import Flag
from moderator.errors import TrainingDataError

WRITTEN = "written:"
"""What the names of their sources begin with."""
_TOGETHER = 6
"""Neighbouring lines are often a pair that says the opposite in the same words; they are measured together."""


def load_written(folder: Path) -> dict[Flag, Corpus]:
    """Read the tables `FLAG_LANGUAGE_KIND.tsv` of a folder, of a label and a text a line."""
    rows: dict[Flag, list[Row]] = {}
    for file in sorted(folder.glob("*.tsv")):
        flag, lang = _named(file)
        lines = file.read_text(encoding="utf-8").splitlines()[1:]
        for number, line in enumerate(lines):
            label, tab, text = line.partition("\t")
            if label not in {"0", "1"} or not tab or not text.strip():
                raise TrainingDataError("{file}, line {number}: no label and text.", file=file.name, number=number + 2)
            group = f"{file.stem}:{number // _TOGETHER}"
            rows.setdefault(flag, []).append((text, int(label), lang, WRITTEN + file.stem, group))
    return {flag: corpus(found) for flag, found in rows.items()}


def _named(file: Path) -> tuple[Flag, str]:
    for flag in Flag:
        if file.stem.startswith(f"{flag}_"):
            return flag, file.stem.removeprefix(f"{flag}_").partition("_")[0]
    raise TrainingDataError("{file} is not named after a flag and a language.", file=file.name)
