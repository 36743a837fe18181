"""The smallest change that would turn a flag: found by judging changed texts, and held against them once more."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from moderator.classifier.behaviour import is_of_manner
from moderator.classifier.classifier import Classifier
from moderator.domain import EvidenceKind, Finding, Flag
from moderator.explained import Turn
from moderator.triage.moving import moved

_MOST = 5
_CANDIDATES = 40
_LETTERS_AT_ONCE = 400_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a changed comment would be judged."""

    score: float
    is_raised: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """Judges changed texts of one comment for one flag as the inbox would, in the comment's language."""

    text: str
    lang: str
    flag: Flag
    classifier: Classifier

    def texts(self, texts: Sequence[str], facts: Sequence[Finding]) -> list[Outcome]:
        """Judge texts, each with these facts."""
        judgement = self.classifier.judge(texts, [self.lang] * len(texts))
        column = tuple(Flag).index(self.flag)
        found = []
        for score, is_raised in zip(judgement.scores[:, column].tolist(), judgement.raised[:, column], strict=True):
            raised = frozenset({self.flag} if is_raised else ())
            after, flags = moved({self.flag: score}, raised, self.lang, facts, self.classifier)
            found.append(Outcome(after[self.flag], self.flag in flags))
        return found

    def without(self, removals: Sequence[Sequence[Finding]], facts: Sequence[Finding]) -> list[Outcome]:
        """Judge the comment without some of its parts or facts, once for each of the removals."""
        found: list[Outcome | None] = [None] * len(removals)
        texts = [_cut(self.text, removal) for removal in removals]
        kept = [tuple(fact for fact in facts if fact not in removal) for removal in removals]
        for group in dict.fromkeys(kept):
            places = [place for place, own in enumerate(kept) if own == group]
            for place, outcome in zip(places, self.texts([texts[place] for place in places], group), strict=True):
                found[place] = outcome
        return [outcome for outcome in found if outcome is not None]


def turn(judged: Judged, parts: Sequence[Finding], facts: Sequence[Finding]) -> Turn | None:
    """Find the fewest parts whose removal turns the flag, words first; facts are named where words alone do not do.

    One after the other, whichever then moves the score most, and in the end none that was not needed: None when five
    are not enough.
    """
    is_raised = judged.without([()], facts)[0].is_raised
    sign = 1 if is_raised else -1
    telling = [part for part in parts if part.weight * sign > 0]
    least = max(min(_CANDIDATES, _LETTERS_AT_ONCE // max(len(judged.text), 1)), 1)
    words = telling[:least]
    found = _greedy(judged, words, facts, is_raised=is_raised)
    behind = [fact for fact in facts if fact.weight * sign > 0 and not is_of_manner(fact)]
    if found is None and behind:
        found = _greedy(judged, behind, facts, is_raised=is_raised)
        found = found or _greedy(judged, [*behind, *words], facts, is_raised=is_raised)
    return found


def _greedy(judged: Judged, units: Sequence[Finding], facts: Sequence[Finding], *, is_raised: bool) -> Turn | None:
    removed: list[Finding] = []
    for _ in range(min(_MOST, len(units))):
        left = [unit for unit in units if unit not in removed]
        outcomes = judged.without([(*removed, unit) for unit in left], facts)
        best = min(range(len(left)), key=lambda place: _standing(outcomes[place], is_raised=is_raised))
        removed.append(left[best])
        if outcomes[best].is_raised is not is_raised:
            return _pruned(judged, removed, facts, is_raised=is_raised)
    return None


def _standing(outcome: Outcome, *, is_raised: bool) -> tuple[bool, float]:
    """Order outcomes: those that turn the flag first, then by how far they move the score."""
    return outcome.is_raised is is_raised, outcome.score if is_raised else -outcome.score


def _pruned(judged: Judged, removed: list[Finding], facts: Sequence[Finding], *, is_raised: bool) -> Turn:
    """Put back what was taken out early and turns out not to be needed, and judge what is left once more."""
    for unit in list(removed[:-1]):
        fewer = [other for other in removed if other != unit]
        if judged.without([fewer], facts)[0].is_raised is not is_raised:
            removed = fewer
    outcome = judged.without([removed], facts)[0]
    return Turn(without=tuple(removed), score=outcome.score)


def _cut(text: str, parts: Sequence[Finding]) -> str:
    """Leave the ranges of parts out of a text."""
    ranges = sorted(place for part in parts if part.kind is EvidenceKind.WORDS for place in part.ranges)
    edges = [0, *(edge for place in ranges for edge in place), len(text)]
    kept = [text[start:end] for number, (start, end) in enumerate(pairwise(edges)) if number % 2 == 0]
    return "".join(kept)
