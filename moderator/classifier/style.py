"""How an account writes: its habits of signs, words and sentences, whatever it writes about."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise, product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

from moderator.classifier.signs import (
    KIND,
    KINDS,
    SENTENCE_ENDS,
    Signs,
    Whole,
    Words,
    is_letter,
    keys,
    pair_keys,
    read_signs,
    read_words,
)

Numbers = NDArray[np.float64]
_Turn = tuple[Iterable[str], Iterable[str], Iterable[bool]]
"""Kinds of signs, those that follow them, and whether after a blank."""

_ANY, _LETTER, _WORD = KINDS, ("lower", "upper"), ("lower", "upper", "digit")
_JOINED, _APART, _EITHER = (False,), (True,), (False, True)
_ONE_SIGN = {
    "links": "link",
    "hashtags": "hashtag",
    "emoji": "emoji",
    "commas": "comma",
    "exclamation_marks": "bang",
    "question_marks": "query",
    "straight_apostrophes": "straight",
    "curly_apostrophes": "curly",
    "dashes": "dash",
    "colons": "colon",
    "brackets": "bracket",
}
_TURNS: dict[str, tuple[_Turn, ...]] = {
    **{name: ((_ANY, (kind,), _EITHER),) for name, kind in _ONE_SIGN.items()},
    "full_stops": ((("stop",), _ANY, _APART),),
    "sentences": ((SENTENCE_ENDS, _ANY, _APART),),
    "tight_dashes": ((_LETTER, ("dash",), _JOINED),),
    "inner_hyphens": ((_LETTER, ("hyphen",), _JOINED),),
    "hashtags_after_sentences": ((SENTENCE_ENDS, ("hashtag",), _APART),),
    "hashtags_after_hashtags": ((("hashtag",), ("hashtag",), _EITHER),),
    "capitals_after_hashtags": ((("hashtag",), ("upper",), _APART),),
    "words_after_hashtags": ((("hashtag",), ("lower",), _APART),),
    "emoji_after_sentences": ((SENTENCE_ENDS, ("emoji",), _EITHER),),
    "emoji_after_words": ((_WORD, ("emoji",), _EITHER),),
    "links_after_words": ((_WORD, ("link",), _APART),),
    "capitals_after_exclamations": ((("bang",), ("upper",), _APART),),
    "capitals_after_questions": ((("query",), ("upper",), _APART),),
    "capitals_after_stops": ((("stop",), ("upper",), _APART),),
    "capitals_after_words": ((("lower",), ("upper",), _APART),),
    "capitals_after_links": ((("link",), ("upper",), _APART),),
    "words_after_commas": ((("comma",), ("lower",), _APART),),
}
_WORDS = {
    "words_of_oneself": "i im ive me my mine we our us je j me m moi mon ma mes nous notre nos",
    "words_of_others": "he she they it his her their them him il elle ils elles on son sa leur se",
    "joining_words": "and but or so because et mais ou donc car qui que that",
    "stressing_words": "just never always really still even nothing let day today life love toujours vraiment juste "
    "encore même",
    "slang": "lol lmao omg gonna wanna tbh idk bro wtf bruh ya yall nah fr mdr mdrr ptdr jsp jpp tkt wsh frr vrm bcp",
}
_OTHERS = (
    *("lower_case_sentences", "word_length", "word_variety", "words_said_once", "phrases_again"),
    *("sentence_length", "sentence_variation", "opening_variety", "sign_variety", "emoji_variety", "favourite_emoji"),
    *("hashtag_variety", "hashtag_length", "hashtags_of_words"),
)
NAMES = (*_TURNS, *_WORDS, *_OTHERS)
RATES = frozenset({*_TURNS, *_WORDS, "phrases_again", "hashtags_of_words"})
"""Features that are counted per word."""
_ARE_RATES = np.array([name in RATES for name in NAMES])

_FEW = 8.0
"""So many words are added to those that were written, or one sign in ten words would be a habit."""
_AT_ONCE = 500


class Styles(NamedTuple):
    """How accounts write, a row each in the order of `NAMES`, how many words they wrote, and whether in Latin."""

    features: Numbers
    words: Whole
    is_latin: NDArray[np.bool_]

    def amounts(self, row: int) -> Numbers:
        """Give the features of an account as people count them: rates are of a hundred words, and of no more."""
        of_hundred = 100 * (1 + _FEW / max(int(self.words[row]), 1))
        return np.asarray(np.where(_ARE_RATES, self.features[row] * of_hundred, self.features[row]))


def styles(accounts: Sequence[Sequence[str]]) -> Styles:
    """Measure how accounts write; comments of an account may be apart or joined, and stand in any order."""
    parts = [_measured(accounts[first : first + _AT_ONCE]) for first in range(0, len(accounts), _AT_ONCE)]
    parts = parts or [Styles(np.zeros((0, len(NAMES))), np.zeros(0, np.int64), np.zeros(0, np.bool_))]
    return Styles(*map(np.concatenate, zip(*parts, strict=True)))


def _measured(accounts: Sequence[Sequence[str]]) -> Styles:
    signs = read_signs(accounts)
    words = read_words(signs)
    measure = _Measure(signs, words, len(accounts))
    found = {**measure.turns(), **measure.kinds_of_words(), **measure.words(), **measure.sentences()}
    found |= {**measure.variety(), **measure.hashtags()}
    return Styles(np.column_stack([found[name] for name in NAMES]), measure.said, measure.is_latin())


def _plan() -> NDArray[np.float64]:
    """Say which turns count for which feature."""
    plan = np.zeros((len(KINDS), len(KINDS), 2, len(_TURNS)))
    for column, turns in enumerate(_TURNS.values()):
        for before, after, spaced in turns:
            for one, two, is_apart in product(before, after, spaced):
                plan[KIND[one], KIND[two], int(is_apart), column] = 1
    return plan.reshape(-1, len(_TURNS))


_PLAN = _plan()


class _Measure:
    """Accounts being measured."""

    def __init__(self, signs: Signs, words: Words, accounts: int) -> None:
        self._signs, self._words, self._accounts = signs, words, accounts
        self.said = self._counted(words.owner).astype(np.int64)
        self._per = self.said + _FEW

    def is_latin(self) -> NDArray[np.bool_]:
        """Tell who writes more Latin letters than others."""
        foreign = self._counted(self._signs.owner, self._signs.kind == KIND["foreign"])
        return np.asarray(self._counted(self._signs.owner, is_letter(self._signs.kind)) > 2 * foreign)

    def turns(self) -> dict[str, Numbers]:
        """Count what follows what."""
        signs = self._signs
        turn = (signs.kind[:-1] * len(KINDS) + signs.kind[1:]) * 2 + signs.spaced[1:]
        counts = np.bincount(signs.owner[:-1] * len(_PLAN) + turn, minlength=self._accounts * len(_PLAN))
        rates = counts.reshape(self._accounts, len(_PLAN)) @ _PLAN / self._per[:, None]
        capital, lower = self._after_sentences("upper"), self._after_sentences("lower")
        share = (lower + 0.5) / (lower + capital + 2)
        return {**dict(zip(_TURNS, rates.T, strict=True)), "lower_case_sentences": share}

    def kinds_of_words(self) -> dict[str, Numbers]:
        """Count the small words that people do not choose knowingly."""
        return {
            name: self._counted(self._words.owner, np.isin(self._words.key, known)) / self._per
            for name, known in _keys_of_words().items()
        }

    def words(self) -> dict[str, Numbers]:
        """Measure words: how long, how varied, said how often."""
        words = self._words
        owner, count = self._different(words.owner, words.key)
        pair_owner, pair_count = self._different(*pair_keys(words))
        return {
            "word_length": (self._counted(words.owner, words.length) + 4.5 * _FEW) / self._per,
            "word_variety": self._variety(owner, count, 50),
            "words_said_once": (self._counted(owner, count == 1) + 4) / (self._counted(owner) + 8),
            "phrases_again": self._counted(pair_owner, pair_count - 1) / self._per,
        }

    def sentences(self) -> dict[str, Numbers]:
        """Measure how long sentences are, and how they begin; a link ends one."""
        signs, words = self._signs, self._words
        ends = self._ends()
        sentence = np.cumsum(ends | np.isin(signs.kind, [KIND["link"], KIND["edge"]]))[words.start]
        length = np.bincount(sentence, minlength=1)
        owner = np.zeros(length.size, np.int64)
        owner[sentence] = words.owner
        owner, length = owner[length > 0], length[length > 0]
        # one sentence of ten words and its square, give or take six, are added
        many = self._counted(owner) + 1
        mean = (self._counted(owner, length) + 10) / many
        variance = (self._counted(owner, length**2) + 140) / many - mean**2
        first = np.concatenate(([False], ends[:-1]))[words.start]
        openings, count = self._different(words.owner[first], words.key[first])
        return {
            "sentence_length": mean,
            "sentence_variation": np.sqrt(np.maximum(variance, 0)) / mean,
            "opening_variety": (self._counted(openings) + 2) / (self._counted(openings, count) + 3),
        }

    def variety(self) -> dict[str, Numbers]:
        """Measure how varied signs and emoji are."""
        signs = self._signs
        is_sign = ~is_letter(signs.kind) & ~np.isin(signs.kind, [KIND["digit"], KIND["edge"]])
        is_emoji = signs.kind == KIND["emoji"]
        emoji, count = self._different(signs.owner[is_emoji], signs.small[is_emoji])
        total, most = self._counted(emoji, count), np.zeros(self._accounts)
        np.maximum.at(most, emoji, count)
        return {
            "sign_variety": self._variety(*self._different(signs.owner[is_sign], signs.small[is_sign]), 30),
            "emoji_variety": (self._counted(emoji) + 1) / (total + 2),
            "favourite_emoji": (most + 0.3) / (total + 1),
        }

    def hashtags(self) -> dict[str, Numbers]:
        """Measure how varied and long hashtags are, and how many are words put together."""
        said = self._signs.hashtags
        total = np.array([len(own) for own in said])
        letters = np.array([sum(map(len, own)) for own in said])
        different = np.array([len({one.lower() for one in own}) for own in said])
        put_together = np.array([sum(map(_is_put_together, own)) for own in said])
        return {
            "hashtag_variety": (different + 1) / (total + 2),
            "hashtag_length": (letters + 24) / (total + 3),
            "hashtags_of_words": put_together / self._per,
        }

    def _ends(self) -> NDArray[np.bool_]:
        signs = self._signs
        is_end = np.isin(signs.kind, [KIND[name] for name in SENTENCE_ENDS])
        return is_end & np.concatenate((signs.spaced[1:], [True]))

    def _after_sentences(self, kind: str) -> Numbers:
        follows = np.concatenate(([False], self._ends()[:-1])) & (self._signs.kind == KIND[kind])
        return self._counted(self._signs.owner, follows)

    def _counted(self, owner: Whole, weights: NDArray[Any] | None = None) -> Numbers:
        return np.asarray(np.bincount(owner, weights, self._accounts)[: self._accounts], np.float64)

    def _different(self, owner: Whole, key: NDArray[Any]) -> tuple[Whole, Whole]:
        """Give the owner of each different key, and how often it is there."""
        order = np.lexsort((key, owner))
        owner, key = owner[order], key[order]
        is_new = np.ones(order.size, np.bool_)
        is_new[1:] = (owner[1:] != owner[:-1]) | (key[1:] != key[:-1])
        first = np.flatnonzero(is_new)
        return owner[first], np.diff(first, append=order.size).astype(np.int64)

    def _variety(self, owner: Whole, count: Whole, drawn: int) -> Numbers:
        """Give the share of different ones that so many draws without putting back would find.

        It does not depend on how much was written, as a share of different words would.
        """
        total = self._counted(owner, count)
        drawn_of = np.minimum(drawn, total)
        rest, draws = total[owner] - count, drawn_of[owner]
        missed = np.exp(_log_orders(np.maximum(rest, draws), draws) - _log_orders(total[owner], draws))
        different = self._counted(owner, np.where(rest >= draws, 1 - missed, 1))
        return np.asarray((different + 1) / (drawn_of + 1))


def _log_orders(total: Numbers, drawn: Numbers) -> Numbers:
    return np.asarray(gammaln(total + 1) - gammaln(total - drawn + 1))


def _is_put_together(hashtag: str) -> bool:
    return any(one.islower() and two.isupper() for one, two in pairwise(hashtag))


@cache
def _keys_of_words() -> Mapping[str, NDArray[np.uint64]]:
    return {name: keys(words.split()) for name, words in _WORDS.items()}
