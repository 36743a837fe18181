"""Counts decided comments by the scores that a model gives them, near-duplicates once."""

from collections.abc import Mapping, Sequence

from moderator.classifier.classifier import Classifier
from moderator.classifier.lessons import group_of
from moderator.classifier.model import FLAGS, LANGS
from moderator.curves import STEPS, ScoreCounts, step_of
from moderator.domain import UNKNOWN_LANGUAGE, Flag
from moderator.learnt import Told

_JUDGED_AT_ONCE = 500


class Scored:
    """Takes decisions in the order of the log, judges some at a time, and keeps nothing but counts of them."""

    def __init__(self, classifier: Classifier, known: Sequence[ScoreCounts]) -> None:
        self._classifier = classifier
        self._seen: set[int] = set()
        self._waiting: list[tuple[Told, Mapping[Flag, bool]]] = []
        self._counts = {(one.flag, one.lang): (list(one.having), list(one.lacking)) for one in known}

    def add(self, told: Told, labels: Mapping[Flag, bool], *, is_asked: bool) -> None:
        """Take a decision in; one that is not asked about only makes its later copies count no more."""
        if not labels:
            return
        group = group_of(told)
        fresh = {flag: has_it for flag, has_it in labels.items() if hash((group, flag)) not in self._seen}
        self._seen.update(hash((group, flag)) for flag in fresh)
        if fresh and is_asked:
            self._waiting.append((told, fresh))
        if len(self._waiting) == _JUDGED_AT_ONCE:
            self._judge()

    def counts(self) -> tuple[ScoreCounts, ...]:
        """Give what was counted, by flag and language."""
        self._judge()
        return tuple(
            ScoreCounts(flag=flag, lang=lang, having=tuple(having), lacking=tuple(lacking))
            for flag in FLAGS
            for lang in LANGS
            if (flag, lang) in self._counts
            for having, lacking in [self._counts[flag, lang]]
        )

    def _judge(self) -> None:
        texts, langs = [told.text for told, _ in self._waiting], [told.lang for told, _ in self._waiting]
        scores = self._classifier.judge(texts, langs).scores.tolist() if texts else []
        for (told, labels), row in zip(self._waiting, scores, strict=True):
            lang = told.lang if told.lang in LANGS else UNKNOWN_LANGUAGE
            for flag, has_it in labels.items():
                having, lacking = self._counts.setdefault((flag, lang), ([0] * STEPS, [0] * STEPS))
                (having if has_it else lacking)[step_of(row[FLAGS.index(flag)])] += 1
        self._waiting.clear()
