"""How right a model is on labelled comments, and what it raises in streams that nobody labelled."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from moderator.classifier.classifier import Classifier, Judgement
from moderator.classifier.evaluation import Evaluation, evaluate, judged_alone
from moderator.classifier.labelled import Row
from moderator.classifier.model import FLAGS
from moderator.desk.lines import said
from moderator.desk.scoring import LINES_AT_ONCE
from moderator.domain import Flag
from moderator.figures import Raised
from moderator.progress import Report, silent
from moderator.triage.together import judge_together


def measured(classifier: Classifier, file: Path, *, alone: bool = False, report: Report = silent) -> Evaluation:
    """Measure a model on a labelled file, judged as `score` does, or each text for itself.

    TrainingDataError when the file holds no labelled comment.
    """
    return evaluate(classifier, file, None if alone else lambda rows: judged_as_scored(classifier, rows), report=report)


def raised_in(classifier: Classifier, stream: str, rows: Sequence[Row]) -> Raised:
    """Count what a model raises in a stream."""
    alone, together = judged_alone(classifier, rows), judged_as_scored(classifier, rows)
    return Raised(stream=stream, comments=len(rows), text_alone=_shares(alone), shares=_shares(together))


def judged_as_scored(classifier: Classifier, rows: Sequence[Row]) -> Judgement:
    """Judge rows by their texts, their near-copies and their authors, where the file names those."""
    parts = [
        judge_together([said(row.text, row._asdict().get) for row in rows[first : first + LINES_AT_ONCE]], classifier)
        for first in range(0, len(rows), LINES_AT_ONCE)
    ]
    return Judgement(
        [lang for part in parts for lang in part.langs],
        np.concatenate([part.scores for part in parts]),
        np.concatenate([part.raised for part in parts]),
    )


def _shares(judged: Judgement) -> dict[Flag, float]:
    return dict(zip(FLAGS, judged.raised.mean(axis=0).tolist(), strict=True))
