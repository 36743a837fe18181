"""Accounts judged by all their comments together."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from moderator.classifier.bootstrap import Answers
from moderator.classifier.classifier import Classifier, Judgement
from moderator.classifier.figuring import split
from moderator.classifier.labelled import Row
from moderator.classifier.manners import ACCOUNT_THRESHOLD
from moderator.classifier.model import FLAGS
from moderator.domain import Flag
from moderator.figures import Figure, Unit


def account_figures(classifier: Classifier, source: str, flag: Flag, rows: Sequence[Row]) -> list[Figure]:
    """Compare accounts with their labels, where rows have authors and one of them has more than one comment.

    All comments of an author count, copies too. The label and the language are those of most of them.
    """
    written: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.author and row.flag is flag and row.label is not None:
            written[row.author].append(row)
    if all(len(own) == 1 for own in written.values()):
        return []
    said = list(written.values())
    judged = judge_accounts(classifier, [[row.text for row in own] for own in said], [_lang(own) for own in said])
    column = FLAGS.index(flag)
    answers = Answers(
        np.array([2 * sum(bool(row.label) for row in own) >= len(own) for own in said]),
        judged.scores[:, column].astype(np.float64),
        judged.raised[:, column],
        np.array(list(written), np.str_),
    )
    return split(flag, answers, np.array(judged.langs, np.str_), np.full(len(said), source), unit=Unit.ACCOUNTS)


def judge_accounts(classifier: Classifier, groups: Sequence[Sequence[str]], langs: Sequence[str | None]) -> Judgement:
    """Judge each author's comments by how they are written, or as one text where that is too little to tell."""
    judged = classifier.judge(["\n".join(texts) for texts in groups], langs)
    bot = FLAGS.index(Flag.BOT)
    for row, manner in enumerate(classifier.judge_accounts(groups)):
        if manner:
            judged.scores[row, bot] = 1 / (1 + math.exp(-manner.logit))
            judged.raised[row, bot] = judged.scores[row, bot] >= ACCOUNT_THRESHOLD
    return judged


def _lang(rows: Sequence[Row]) -> str | None:
    return Counter(row.lang for row in rows).most_common(1)[0][0] or None
