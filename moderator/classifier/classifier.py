"""Judges comments with a trained model: languages, scores, which flags are raised, and by which words."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import local

import numpy as np
from numpy.typing import NDArray

from moderator.classifier import explanation, likeness, model
from moderator.classifier.features import OTHER_ALPHABET, SHAPES, Edges, pair_columns, shape_columns
from moderator.classifier.lexicon import COUNTED, Lexicon, summed
from moderator.classifier.manners import manners
from moderator.classifier.model import FLAGS, LANGS, OUTPUTS, Model
from moderator.classifier.rewriting import rewritten
from moderator.classifier.tokens import Tokens, tokens
from moderator.classifier.unsaid import SAID, UNSAID, tags_only
from moderator.domain import UNKNOWN_LANGUAGE, Finding, Flag
from moderator.explained import ReadAs
from moderator.habits import Manner

_BATCH = 2048
_LANG_PLACES = {lang: place for place, lang in enumerate(LANGS)}
_UNKNOWN = _LANG_PLACES[UNKNOWN_LANGUAGE]
_LATIN, _CYRILLIC = map(SHAPES.index, ("latin", "cyrillic"))


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was judged of some comments, a row each; columns are in the order of `Flag`."""

    langs: list[str]
    scores: NDArray[np.float32]
    raised: NDArray[np.bool_]


class Classifier:
    """A model at work; each thread keeps a lexicon of its own, so threads may share the classifier."""

    def __init__(self, trained: Model) -> None:
        self._model = trained
        self._table = trained.table()
        self._own = local()

    @classmethod
    def load(cls, folder: Path) -> "Classifier":
        """Take the model of a folder; one that is missing, damaged or foreign is a `ModelError`."""
        return cls(model.load(folder / model.FILE_NAME))

    @property
    def name(self) -> str:
        """The model's name and the day it was trained."""
        return self._model.name

    def with_thresholds(self, wanted: Mapping[tuple[Flag, str], float]) -> "Classifier":
        """Give the same model with other thresholds for these flags and languages."""
        thresholds = self._model.thresholds.copy()
        for (flag, lang), value in wanted.items():
            thresholds[FLAGS.index(flag), _place(lang)] = value
        return Classifier(replace(self._model, thresholds=thresholds))

    def judge(self, texts: Sequence[str], langs: Sequence[str | None]) -> Judgement:
        """Score comments for every flag; a language that is None is found out."""
        logits, counted = self._logits(texts)
        logits[np.ix_(tags_only(counted, texts), [FLAGS.index(flag) for flag in SAID])] = UNSAID
        places = _langs(counted, logits[:, len(FLAGS) :])
        found = list(map(LANGS.__getitem__, places.tolist()))
        if langs.count(None) < len(langs):
            found = [
                known if given is None else given or UNKNOWN_LANGUAGE for given, known in zip(langs, found, strict=True)
            ]
            places = np.fromiter(map(_place, found), np.intp, len(found))
        scores = (1 / (1 + np.exp(-logits[:, : len(FLAGS)]))).astype(np.float32)
        return Judgement(found, scores, scores >= self._model.thresholds.T[places])

    def threshold(self, flag: Flag, lang: str) -> float:
        """The score at which a flag is raised in a language."""
        return float(self._model.thresholds[FLAGS.index(flag), _place(lang)])

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

    def trace(self, text: str, flag: Flag) -> explanation.Trace:
        """Say what one score of one comment is made of, with weights that add up to its logit."""
        return explanation.trace(self._model, text, flag)

    def reading(self, text: str) -> ReadAs:
        """Write a comment as it is read: disguise undone, and what of it was disguised."""
        return explanation.reading(self._model, text)

    def judge_accounts(self, accounts: Sequence[Sequence[str]]) -> list[Manner | None]:
        """Say how far each account's comments, taken together, are written as bots write; None where nothing is told.

        Five comments or 80 words, mostly in Latin letters, are needed, and a model that was taught accounts.
        """
        forest = self._model.forest
        return [None] * len(accounts) if forest is None else manners(forest, accounts)

    def likeness(self, text: str, others: Sequence[str]) -> list[float]:
        """Compare a text with others by what is counted in them, rare features weighing more: 0 to 1 each."""
        return likeness.likeness(self._model, text, others)

    def _logits(self, texts: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Give the logits of comments, and what is counted in each; those that are read anew wait for each other."""
        logits = np.empty((len(texts), OUTPUTS), np.float32)
        counted = np.empty((len(texts), COUNTED), np.float32)
        again: dict[int, str] = {}
        for first in range(0, len(texts), _BATCH):
            rows = slice(first, first + _BATCH)
            logits[rows], counted[rows], found, edges = self._once(texts[rows])
            anew = rewritten(texts[rows], found, edges, counted[rows])
            again |= {first + place: text for place, text in anew.items()}
        if again:
            places = list(again)
            logits[places], counted[places] = self._logits(list(again.values()))
        return logits, counted

    def _once(self, texts: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32], Tokens, Edges]:
        found = tokens(texts)
        rows, edges = self._lexicon().look_up(found)
        width = self._table.shape[1]
        total = rows[:, :width] + summed(*pair_columns(edges, found.bounds), self._table)
        # no BLAS here: its threads wait for each other, and stand in the way of whatever else the machine does
        total += summed(*shape_columns(rows[:, width:]), self._table)
        length = np.sqrt(np.maximum(total[:, -1:], 1))
        # beyond this a score is 0 or 1 to the last digit, and the exponential would overflow
        logits = np.clip(total[:, :-1] / length + self._model.bias, -30, 30)
        return logits, rows[:, width:], found, edges

    def _lexicon(self) -> Lexicon:
        if not hasattr(self._own, "lexicon"):
            self._own.lexicon = Lexicon(self._table)
        own: Lexicon = self._own.lexicon
        return own


def _place(lang: str) -> int:
    return _LANG_PLACES.get(lang, _UNKNOWN)


def _langs(counted: NDArray[np.float32], logits: NDArray[np.float32]) -> NDArray[np.intp]:
    """Find the place of each comment's language."""
    known = counted[:, _LATIN] + counted[:, _CYRILLIC]
    silent = (known == 0) | (known < counted[:, OTHER_ALPHABET])
    return np.where(silent, _UNKNOWN, logits.argmax(axis=1))
