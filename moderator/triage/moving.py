"""Moves scores by facts of behaviour: those of one comment, or of very many at once."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.behaviour import STRONG_ENOUGH, shifted, speaks_for_itself
from moderator.classifier.classifier import Classifier, Judgement
from moderator.domain import Finding, Flag

Facts = tuple[Sequence[int], tuple[Finding, ...]]
"""Facts, and the comments that they speak of, by their place."""

_PLACES = {flag: place for place, flag in enumerate(Flag)}


def moved(
    scores: Mapping[Flag, float],
    raised: frozenset[Flag],
    lang: str,
    facts: Sequence[Finding],
    classifier: Classifier,
) -> tuple[Mapping[Flag, float], frozenset[Flag]]:
    """Move scores by facts, and give with them the flags that are raised then."""
    speaking: dict[Flag, list[Finding]] = {}
    for fact in facts:
        speaking.setdefault(fact.flag, []).append(fact)
    after = {**scores, **{flag: shifted(scores[flag], own) for flag, own in speaking.items()}}
    return after, (raised - speaking.keys()) | {
        flag
        for flag, own in speaking.items()
        if after[flag] >= classifier.threshold(flag, lang) or speaks_for_itself(own)
    }


def moved_together(
    judgement: Judgement, facts: Iterable[Facts], classifier: Classifier
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Do for all comments of a judgement what `moved` does for one."""
    rows: list[int] = []
    columns: list[int] = []
    weights: list[float] = []
    for places, findings in facts:
        for finding in findings:
            rows += places
            columns += [_PLACES[finding.flag]] * len(places)
            weights += [finding.weight] * len(places)
    scores, raised = judgement.scores.astype(np.float64), judgement.raised.copy()
    total = np.zeros_like(scores)
    np.add.at(total, (rows, columns), weights)
    there = np.unique(np.array([rows, columns], np.int64), axis=1)
    at, flag = there[0], there[1]
    scores[at, flag] = _shifted(scores[at, flag], total[at, flag])
    limits = {lang: [classifier.threshold(flag, lang) for flag in Flag] for lang in set(judgement.langs)}
    limit = np.array([limits[judgement.langs[row]] for row in at.tolist()]).reshape(-1, len(_PLACES))
    raised[at, flag] = (scores[at, flag] >= limit[np.arange(at.size), flag]) | (total[at, flag] >= STRONG_ENOUGH)
    return scores, raised


def _shifted(scores: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    chance = np.clip(scores, 1e-6, 1 - 1e-6)
    logits = np.clip(np.log(chance / (1 - chance)) + weights, -50, 50)
    moved: NDArray[np.float64] = 1 / (1 + np.exp(-logits))
    return moved
