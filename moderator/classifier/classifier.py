"""Judges comments with a trained model: languages, scores, which flags are raised, and by which words."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from moderator.classifier import explanation, model
from moderator.classifier.behaviour import is_mentions_only
from moderator.classifier.features import COLUMNS, grams
from moderator.classifier.folding import CYRILLIC, LATIN, LETTER
from moderator.classifier.model import FLAGS, LANGS, Model
from moderator.classifier.reading import Reading, read
from moderator.domain import UNKNOWN_LANGUAGE, Finding, Flag

_BATCH = 1024
_LANG_PLACES = {lang: place for place, lang in enumerate(LANGS)}
_UNKNOWN = _LANG_PLACES[UNKNOWN_LANGUAGE]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was judged of some comments, a row each; columns are in the order of `Flag`."""

    langs: list[str]
    scores: NDArray[np.float32]
    raised: NDArray[np.bool_]


# Who only tags people says nothing: complaints on social networks begin with a mention, and lend it their weight.
_SAID = [FLAGS.index(flag) for flag in (Flag.NEGATIVE, Flag.OBSCENE, Flag.QUESTION)]
_UNSAID = -5.0


class Classifier:
    """A model at work; it keeps nothing between calls, so threads may share it."""

    def __init__(self, trained: Model) -> None:
        self._model = trained
        self._table = np.column_stack((trained.weights, trained.squares)).astype(np.float32)

    @classmethod
    def load(cls, folder: Path) -> "Classifier":
        """Take the model of a folder; one that is missing, damaged or foreign is a `ModelError`."""
        return cls(model.load(folder / model.FILE_NAME))

    @property
    def name(self) -> str:
        """The model's name and the day it was trained."""
        return self._model.name

    def judge(self, texts: Sequence[str], langs: Sequence[str | None]) -> Judgement:
        """Score comments for every flag; a language that is None is found out."""
        batches = [
            self._judge(texts[first : first + _BATCH], langs[first : first + _BATCH])
            for first in range(0, len(texts), _BATCH)
        ] or [self._judge((), ())]
        return Judgement(
            [lang for batch in batches for lang in batch.langs],
            np.concatenate([batch.scores for batch in batches]),
            np.concatenate([batch.raised for batch in batches]),
        )

    def threshold(self, flag: Flag, lang: str) -> float:
        """The score at which a flag is raised in a language."""
        return float(self._model.thresholds[FLAGS.index(flag), _LANG_PLACES.get(lang, _UNKNOWN)])

    def explain(self, text: str, lang: str, flags: Collection[Flag]) -> tuple[Finding, ...]:  # noqa: ARG002
        """Name the words that speak for each of these flags, strongest first, at most five a flag."""
        return self.explain_all([text], [flags])[0]

    def explain_all(self, texts: Sequence[str], flags: Sequence[Collection[Flag]]) -> list[tuple[Finding, ...]]:
        """Explain many comments at once, each for its own flags: ten times as fast as one by one."""
        return [
            found
            for first in range(0, len(texts), _BATCH)
            for found in explanation.findings(self._model, texts[first : first + _BATCH], flags[first : first + _BATCH])
        ]

    def _judge(self, texts: Sequence[str], langs: Sequence[str | None]) -> Judgement:
        reading = read(texts)
        logits = self._logits(reading)
        tagging = [place for place, text in enumerate(texts) if "@" in text and is_mentions_only(text)]
        logits[np.ix_(tagging, _SAID)] = _UNSAID
        found = self._langs(reading, logits[:, len(FLAGS) :], langs)
        scores = (1 / (1 + np.exp(-logits[:, : len(FLAGS)]))).astype(np.float32)
        limits = self._model.thresholds.T[[_LANG_PLACES.get(lang, _UNKNOWN) for lang in found]]
        return Judgement(found, scores, scores >= limits.reshape(scores.shape))

    def _logits(self, reading: Reading) -> NDArray[np.float32]:
        comments = reading.bounds.size - 1
        total = np.zeros((comments, self._table.shape[1]), np.float32)
        for sort in grams(reading):
            ones = np.ones(sort.columns.size, np.float32)
            total += csr_matrix((ones, sort.columns, sort.bounds), (comments, COLUMNS)) @ self._table
        length = np.sqrt(np.maximum(total[:, -1:], 1))
        # beyond this a score is 0 or 1 to the last digit, and the exponential would overflow
        return np.clip(total[:, :-1] / length + self._model.bias, -30, 30).astype(np.float32)

    def _langs(self, reading: Reading, logits: NDArray[np.float32], langs: Sequence[str | None]) -> list[str]:
        if None not in langs:
            return [lang or UNKNOWN_LANGUAGE for lang in langs]
        known = _counted(reading, LATIN | CYRILLIC)
        silent = (known == 0) | (known < _counted(reading, LETTER))
        best = np.where(silent, _UNKNOWN, logits.argmax(axis=1)).tolist()
        return [lang if lang is not None else LANGS[place] for lang, place in zip(langs, best, strict=True)]


def _counted(reading: Reading, kinds: int) -> NDArray[np.int64]:
    total = np.concatenate(([0], np.cumsum(reading.kinds & kinds != 0)))
    return np.diff(total[reading.bounds])
