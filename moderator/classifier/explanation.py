"""Why comments were flagged: the words that weigh most, and all parts of a text with weights that add up."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.attribution import Attribution, attributed
from moderator.classifier.disguise import read_as, reading_of
from moderator.classifier.folding import DISGUISED
from moderator.classifier.model import FLAGS, Model
from moderator.classifier.text import UNSEEN
from moderator.classifier.unsaid import SAID, UNSAID, tags_only
from moderator.domain import EvidenceKind, Finding, Flag
from moderator.explained import Account, ReadAs

_AT_MOST = 5
_LEAST_WEIGHT = 0.02
_MOST_PARTS = 100
_NOTHING = 1e-9
_AROUND_WORDS = ".,!;:…\"'«»“”„()[]"


def findings(model: Model, texts: Sequence[str], flags: Sequence[Collection[Flag]]) -> list[tuple[Finding, ...]]:
    """Give the strongest words for each comment's flags; weights are in logits."""
    traced = attributed(model, texts)
    bounds = traced.tokens.bounds.tolist()
    return [
        tuple(
            _finding(traced, text, traced.offsets[place], chosen)
            for chosen in _strongest(traced.weights[bounds[place] : bounds[place + 1]], bounds[place], wanted)
        )
        for place, (text, wanted) in enumerate(zip(texts, flags, strict=True))
    ]


@dataclass(frozen=True, slots=True)
class Trace:
    """What a comment's score is made of, how the comment is read, and the logit that a rule sets in its place."""

    account: Account
    read_as: ReadAs | None
    set_to: float | None


def trace(model: Model, text: str, flag: Flag) -> Trace:
    """Trace one comment's score for one flag."""
    traced = attributed(model, [text])
    is_set = flag in SAID and tags_only(traced.counted.sum(axis=0)[None], [text]) == [0]
    return Trace(_account(model, traced, text, flag), read_as(traced, text), UNSAID if is_set else None)


def reading(model: Model, text: str) -> ReadAs:
    """Write one comment as it is read."""
    return reading_of(attributed(model, [text]), text)


def _account(model: Model, traced: Attribution, text: str, flag: Flag) -> Account:
    """Say what a traced comment's logit is made of; ranges are whole words with the signs around them."""
    column = FLAGS.index(flag)
    alike: defaultdict[bytes, list[int]] = defaultdict(list)
    for token in range(traced.tokens.starts.size):
        alike[_letters(traced, token).tobytes()].append(token)
    weights = traced.weights[:, column].tolist()
    totals = [(fsum(weights[token] for token in group), group) for group in alike.values()]
    totals.sort(key=lambda total: -abs(total[0]))
    told = [total for total in totals[:_MOST_PARTS] if abs(total[0]) > _NOTHING]
    return Account(
        bias=float(model.bias[column]),
        parts=tuple(_part(traced, text, flag, *total) for total in told),
        others=len(totals) - len(told),
        rest=fsum(weight for weight, _ in totals[len(told) :]),
    )


def _part(traced: Attribution, text: str, flag: Flag, weight: float, group: Sequence[int]) -> Finding:
    ranges = tuple(_range(traced, token) for token in group)
    first, end = ranges[0]
    label = _label(traced, group[0], text[first:end], flag)
    return Finding(flag=flag, kind=EvidenceKind.WORDS, label=label, weight=weight, ranges=ranges)


def _range(traced: Attribution, token: int) -> tuple[int, int]:
    """Say where the only traced comment has a token, without what is not seen before it."""
    written = traced.tokens.text(token)
    unseen = len(written) - len(written.lstrip(UNSEEN))
    offset = traced.offsets[0]
    return int(traced.tokens.starts[token]) - offset + unseen, int(traced.tokens.ends[token]) - offset


def _strongest(weights: NDArray[np.float64], first: int, wanted: Collection[Flag]) -> Iterator[tuple[Flag, int, float]]:
    for flag, column in zip(FLAGS, weights.T, strict=True):
        if flag in wanted:
            values = column.tolist()
            for token in sorted(range(len(values)), key=values.__getitem__, reverse=True)[:_AT_MOST]:
                if values[token] >= _LEAST_WEIGHT:
                    yield flag, first + token, values[token]


def _finding(traced: Attribution, text: str, offset: int, chosen: tuple[Flag, int, float]) -> Finding:
    flag, token, weight = chosen
    first = int(traced.tokens.starts[token]) - offset
    written = text[first : int(traced.tokens.ends[token]) - offset]
    bare = bare_word(written, flag)
    first += written.index(bare)
    return Finding(
        flag=flag,
        kind=EvidenceKind.WORDS,
        label=_label(traced, token, written, flag),
        weight=round(weight, 4),
        ranges=((first, first + len(bare)),),
    )


def _letters(traced: Attribution, token: int) -> NDArray[np.uint32]:
    bounds = traced.reading.bounds
    return traced.reading.codes[int(bounds[token]) + 1 : int(bounds[token + 1])]


def _label(traced: Attribution, token: int, written: str, flag: Flag) -> str:
    """Write a word as it is read where it was disguised, with blanks or unseen signs too, and else as it stands."""
    bounds = traced.reading.bounds
    kinds = traced.reading.kinds[int(bounds[token]) + 1 : int(bounds[token + 1])]
    is_hidden = (kinds & DISGUISED).any() or " " in written or not written.isprintable()
    read = _letters(traced, token).tobytes().decode("utf-32-le", "replace") if is_hidden else ""
    # of a mention nothing is read but its sign
    return bare_word(read if len(read) > 1 else written.lower(), flag)


def bare_word(word: str, flag: Flag) -> str:
    """Take the punctuation around a word away, unless there is nothing else; a question mark is part of a question."""
    return word.strip(_AROUND_WORDS if flag is Flag.QUESTION else _AROUND_WORDS + "?") or word
