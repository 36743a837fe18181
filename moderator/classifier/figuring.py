"""Figures of one flag for every language of every source."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.bootstrap import Answers, told
from moderator.curves import counted
from moderator.domain import Flag
from moderator.figures import Figure, Unit

Words = NDArray[np.str_]


def split(flag: Flag, answers: Answers, langs: Words, sources: Words, *, unit: Unit = Unit.COMMENTS) -> list[Figure]:
    """Measure each language of each source for itself; languages and sources are those of the answers."""
    found = sorted(set(zip(langs.tolist(), sources.tolist(), strict=True)))
    table = []
    for lang, source in found:
        inside = (langs == lang) & (sources == source)
        part = Answers(*(column[inside] for column in (answers.labels, answers.scores, answers.raised, answers.groups)))
        table.append(_figure(flag, lang, source, part, unit))
    return table


def _figure(flag: Flag, lang: str, source: str, answers: Answers, unit: Unit) -> Figure:
    measured = told(answers)
    having, lacking = counted(answers.scores.tolist(), answers.labels.tolist())
    values: Mapping[str, Any] = measured.values
    return Figure(
        flag=flag,
        lang=lang,
        source=source,
        n=int(answers.labels.size),
        positive=int(answers.labels.sum()),
        unit=unit,
        intervals=measured.intervals,
        reliability=measured.reliability,
        having=having,
        lacking=lacking,
        **values,
    )
