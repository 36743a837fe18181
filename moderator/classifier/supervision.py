"""What is learnt without labels: questions from their marks, coarse Indonesian from a word list, and weak negatives."""

import re
import zlib
from collections.abc import Iterable

import numpy as np

from moderator.classifier.corpus import Corpus, corpus, joined
from moderator.classifier.seeds import COARSE_INDONESIAN, contest_entries
from moderator.classifier.text import skeleton
from moderator.domain import LANGUAGES, Flag

WEAK = "weak:"
"""What the names of sources begin with whose labels nobody has given."""
_PER_LANG = 12_000
_MARKS = re.compile(r"[?？]+")
_WORDS = re.compile(r"\w+")

Row = tuple[str, int, str, str, str]


def is_weak(sources: np.ndarray[tuple[int], np.dtype[np.str_]]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Tell which rows have labels that nobody has given."""
    return np.char.startswith(sources, WEAK)


def supervised(labelled: dict[Flag, Corpus], seed: int) -> dict[Flag, Corpus]:
    """Give every flag what it learns from: its labelled texts and what can be told without labels."""
    draw = np.random.default_rng(seed)
    by_lang = _texts_by_lang(labelled)
    sample = {lang: _sampled(texts, draw) for lang, texts in by_lang.items()}
    calm = _sampled_texts(labelled, Flag.NEGATIVE, draw)
    weak: dict[Flag, list[Row]] = {
        Flag.SPAM: _negatives(calm),
        Flag.BOT: _negatives(_all(sample)),
        Flag.PRIZE_HUNTER: _negatives(_all(sample))
        + [(text, 1, lang, f"{WEAK}entries", skeleton(text)) for text, lang in contest_entries()],
        Flag.NEGATIVE: [],
        Flag.OBSCENE: _coarse(by_lang.get("id", [])) + _negatives(row for row in calm if row[1] == "en"),
        Flag.QUESTION: _questions(_all(by_lang)),
    }
    parts = {flag: [*([labelled[flag]] if flag in labelled else []), corpus(weak[flag])] for flag in Flag}
    return {flag: joined([part for part in some if len(part)]) for flag, some in parts.items() if any(map(len, some))}


def _texts_by_lang(labelled: dict[Flag, Corpus]) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {lang: [] for lang in LANGUAGES}
    for part in labelled.values():
        for text, lang in zip(part.texts, part.langs.tolist(), strict=True):
            if lang in texts:
                texts[lang].append(text)
    return texts


def _sampled(texts: list[str], draw: np.random.Generator) -> list[str]:
    chosen = draw.permutation(len(texts))[:_PER_LANG]
    return [texts[place] for place in np.sort(chosen).tolist()]


def _sampled_texts(labelled: dict[Flag, Corpus], flag: Flag, draw: np.random.Generator) -> list[tuple[str, str]]:
    if flag not in labelled:
        return []
    return _all({lang: _sampled(texts, draw) for lang, texts in _texts_by_lang({flag: labelled[flag]}).items()})


def _all(by_lang: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(text, lang) for lang, texts in by_lang.items() for text in texts]


def _negatives(texts: Iterable[tuple[str, str]]) -> list[Row]:
    return [(text, 0, lang, f"{WEAK}{lang}", skeleton(text)) for text, lang in texts]


def _coarse(texts: list[str]) -> list[Row]:
    rows = [
        (text, int(not COARSE_INDONESIAN.isdisjoint(_WORDS.findall(text.lower()))), "id", f"{WEAK}id", skeleton(text))
        for text in texts
    ]
    rows += [(word, 1, "id", f"{WEAK}id", word) for word in sorted(COARSE_INDONESIAN)]
    return rows


def _questions(texts: list[tuple[str, str]]) -> list[Row]:
    """Learn questions from the marks that people set, with the marks taken off every second one."""
    rows: list[Row] = []
    for text, lang in texts:
        asked = bool(_MARKS.search(text[-40:]))
        if not asked and _MARKS.search(text):
            continue
        group = skeleton(text)
        bare = zlib.crc32(text.encode("utf-8", "replace")) % 2
        rows.append((_MARKS.sub("", text) if asked and bare else text, int(asked), lang, f"{WEAK}{lang}", group))
    return rows
