"""What is learnt without labels: questions from their marks, coarse Indonesian from a word list, and weak negatives."""

import re

import numpy as np

from moderator.classifier.corpus import Corpus, Row, corpus, joined
from moderator.classifier.seeds import COARSE_INDONESIAN, COARSE_ROOTS, contest_entries, plain_remarks
from moderator.classifier.text import skeleton
from moderator.domain import LANGUAGES, Flag

WEAK = "weak:"
"""What the names of sources begin with whose labels nobody has given."""
SEEDED = f"{WEAK}seeds"
"""The source of texts that we made up; no share of false alarms is counted on them."""
JOINED = f"{WEAK}joined:"
"""What the names of sources begin with whose texts are several of another source put together."""
_PER_LANG = 6_000
_JOINED_PER_SOURCE = 1_200
_MOST_JOINED = 8
_UNMARKED = 4
"""One question in so many loses its mark: some people set none."""
_TELLING_LETTERS = 12
_ALIKE = 40
_MARKS = re.compile(r"[?？]+")
_WORDS = re.compile(r"\w+")


def is_weak(sources: np.ndarray[tuple[int], np.dtype[np.str_]]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Tell which rows have labels that nobody has given."""
    return np.char.startswith(sources, WEAK)


def supervised(labelled: dict[Flag, Corpus], seed: int) -> dict[Flag, Corpus]:
    """Give every flag what it learns from: its labelled texts and what can be told without labels."""
    draw = np.random.default_rng(seed)
    everything = _texts(labelled, list(Flag))
    some = _sampled(everything, draw)
    entries = [(text, 1, lang, SEEDED, text) for text, lang in contest_entries()]
    chat = _texts(labelled, [Flag.SPAM], label=0)
    plain = [(text, 0, lang, SEEDED, text) for text, lang in plain_remarks()]
    weak: dict[Flag, list[Row]] = {
        Flag.SPAM: _negatives(_sampled(_texts(labelled, [Flag.NEGATIVE, Flag.OBSCENE]), draw)) + plain,
        Flag.BOT: _negatives(some),
        Flag.PRIZE_HUNTER: _negatives(some) + entries + plain,
        Flag.NEGATIVE: _negatives(_sampled(chat, draw)),
        Flag.OBSCENE: _coarse(everything["id"])
        + _negatives(_clean(_sampled(chat, draw)))
        + _negatives(_clean(_sampled(_texts(labelled, [Flag.NEGATIVE]), draw))),
        Flag.QUESTION: _questions(everything, draw),
    }
    for flag in (Flag.SPAM, Flag.OBSCENE, Flag.QUESTION):
        weak[flag] += _joined_texts(labelled[flag], draw) if flag in labelled else []
    parts = {flag: (_telling(flag, labelled.get(flag)), corpus(weak[flag])) for flag in Flag}
    return {flag: joined([part for part in pair if len(part)]) for flag, pair in parts.items() if any(map(len, pair))}


def _telling(flag: Flag, rows: Corpus | None) -> Corpus:
    """Leave out entries to a contest that only their place under it makes one: a heart, a single word."""
    if rows is None:
        return corpus([])
    if flag is not Flag.PRIZE_HUNTER:
        return rows
    says = [
        label == 0 or "@" in text or len(skeleton(text)) >= _TELLING_LETTERS
        for text, label in zip(rows.texts, rows.labels.tolist(), strict=True)
    ]
    return rows.chosen(np.flatnonzero(says))


def _texts(labelled: dict[Flag, Corpus], flags: list[Flag], label: int | None = None) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {lang: [] for lang in LANGUAGES}
    for part in (labelled[flag] for flag in flags if flag in labelled):
        for text, lang, given in zip(part.texts, part.langs.tolist(), part.labels.tolist(), strict=True):
            if lang in texts and label in {None, given}:
                texts[lang].append(text)
    return texts


def _sampled(by_lang: dict[str, list[str]], draw: np.random.Generator) -> dict[str, list[str]]:
    places = {lang: np.sort(draw.permutation(len(texts))[:_PER_LANG]).tolist() for lang, texts in by_lang.items()}
    return {lang: [by_lang[lang][place] for place in some] for lang, some in places.items()}


def _clean(by_lang: dict[str, list[str]]) -> dict[str, list[str]]:
    return {
        lang: [text for text in by_lang[lang] if not COARSE_ROOTS.search(text.lower())]
        for lang in by_lang
        if lang != "id"
    }


def _negatives(by_lang: dict[str, list[str]]) -> list[Row]:
    return [(text, 0, lang, f"{WEAK}{lang}", _group(text)) for lang, texts in by_lang.items() for text in texts]


def _group(text: str) -> str:
    return text[:_ALIKE].lower()


def _coarse(texts: list[str]) -> list[Row]:
    rows = [
        (text, int(not COARSE_INDONESIAN.isdisjoint(_WORDS.findall(text.lower()))), "id", f"{WEAK}id", _group(text))
        for text in texts
    ]
    rows += [(word, 1, "id", f"{WEAK}id", word) for word in sorted(COARSE_INDONESIAN)]
    return rows


def _joined_texts(rows: Corpus, draw: np.random.Generator) -> list[Row]:
    """Put texts of one source together: what holds of one of them holds of the whole.

    Most labelled texts are short, and without these the length of a text would speak for its flag.
    """
    found: list[Row] = []
    keys = np.char.add(np.char.add(rows.sources, "/"), rows.langs)
    for key in np.unique(keys):
        without, having = (np.flatnonzero((keys == key) & (rows.labels == label)) for label in (0, 1))
        if not without.size:
            continue
        for number in range(min(_JOINED_PER_SOURCE, 2 * without.size)):
            some = draw.choice(without, draw.integers(1, _MOST_JOINED)).tolist()
            label = number % 2 if having.size else 0
            chosen = int(draw.choice(having)) if label else some[0]
            some = [*some[: 1 + number % 3], chosen] if label else [*some, chosen]
            text = " ".join(rows.texts[place] for place in draw.permutation(some).tolist())
            where = (str(rows.langs[chosen]), JOINED + str(rows.sources[chosen]), str(rows.groups[chosen]))
            found.append((text, label, *where))
    return found


def _questions(by_lang: dict[str, list[str]], draw: np.random.Generator) -> list[Row]:
    """Learn questions from the marks that people set, with the marks taken off some."""
    asked = {lang: [text for text in texts if _MARKS.search(text[-_ALIKE:])] for lang, texts in by_lang.items()}
    told = {lang: [text for text in texts if not _MARKS.search(text)] for lang, texts in by_lang.items()}
    rows = _negatives(_sampled(told, draw))
    for lang, texts in _sampled(asked, draw).items():
        for place, text in enumerate(texts):
            bare = _MARKS.sub("", text) if place % _UNMARKED == 0 else text
            rows.append((bare, 1, lang, f"{WEAK}{lang}", _group(text)))
    return rows
