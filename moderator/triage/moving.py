"""Moves scores by facts of behaviour: those of one comment, or of very many at once."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.behaviour import STRONG_ENOUGH, is_of_manner, sets_text_aside, shifted, speaks_for_itself
from moderator.classifier.classifier import Classifier, Judgement
from moderator.classifier.manners import ACCOUNT_THRESHOLD
from moderator.domain import Finding, Flag

Facts = tuple[Sequence[int], tuple[Finding, ...]]
"""Facts, and the comments that they speak of, by their place."""

_PLACES = {flag: place for place, flag in enumerate(Flag)}
_EVEN = 0.5
"""The score of logit 0: where a text's own score is set aside, facts begin there."""


def moved(
    scores: Mapping[Flag, float],
    raised: frozenset[Flag],
    lang: str,
    facts: Sequence[Finding],
    classifier: Classifier,
) -> tuple[Mapping[Flag, float], frozenset[Flag]]:
    """Move scores by facts, and give with them the flags that are raised then.

    Where an account is judged by how it writes, that stands in for the score of the text, and has its own threshold.
    """
    speaking = _by_flag(facts)
    aside = {flag for flag, own in speaking.items() if sets_text_aside(own)}
    start = {**scores, **dict.fromkeys(aside, _EVEN)}
    after = {**scores, **{flag: shifted(start[flag], own) for flag, own in speaking.items()}}
    return after, (raised - speaking.keys()) | {
        flag
        for flag, own in speaking.items()
        if after[flag] >= threshold(flag, lang, own, classifier) or speaks_for_itself(own)
    }


def threshold(flag: Flag, lang: str, facts: Iterable[Finding], classifier: Classifier) -> float:
    """Give the score from which a flag is raised, where these facts are known."""
    return ACCOUNT_THRESHOLD if sets_text_aside(facts) else classifier.threshold(flag, lang)


def moved_together(
    judgement: Judgement, facts: Iterable[Facts], classifier: Classifier
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Do for all comments of a judgement what `moved` does for one."""
    rows: list[int] = []
    columns: list[int] = []
    weights: list[tuple[float, float]] = []
    scores, raised = judgement.scores.astype(np.float64), judgement.raised.copy()
    limits = {lang: [classifier.threshold(flag, lang) for flag in Flag] for lang in set(judgement.langs)}
    limit = np.array([limits[lang] for lang in judgement.langs]).reshape(-1, len(_PLACES))
    for places, findings in facts:
        for flag, own in _by_flag(findings).items():
            rows += places
            columns += [_PLACES[flag]] * len(places)
            by_rule = sum(finding.weight for finding in own if not is_of_manner(finding))
            weights += [(sum(finding.weight for finding in own), by_rule)] * len(places)
            if sets_text_aside(own):
                scores[places, _PLACES[flag]], limit[places, _PLACES[flag]] = _EVEN, ACCOUNT_THRESHOLD
    total = np.zeros((*scores.shape, 2))
    np.add.at(total, (rows, columns), weights or np.zeros((0, 2)))
    at, flags = np.unique(np.array([rows, columns], np.int64), axis=1)
    scores[at, flags] = _shifted(scores[at, flags], total[at, flags, 0])
    raised[at, flags] = (scores[at, flags] >= limit[at, flags]) | (total[at, flags, 1] >= STRONG_ENOUGH)
    return scores, raised


def _by_flag(findings: Iterable[Finding]) -> dict[Flag, list[Finding]]:
    speaking: dict[Flag, list[Finding]] = {}
    for finding in findings:
        speaking.setdefault(finding.flag, []).append(finding)
    return speaking


def _shifted(scores: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    chance = np.clip(scores, 1e-6, 1 - 1e-6)
    logits = np.clip(np.log(chance / (1 - chance)) + weights, -50, 50)
    moved: NDArray[np.float64] = 1 / (1 + np.exp(-logits))
    return moved
