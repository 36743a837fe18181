"""Words and patterns found by the full-text index: which comments can have them, before any text is read."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex
from sqlalchemy import Connection

from moderator.matching.words import WordList
from moderator.selections import HasWords, MatchesPattern, Selection
from moderator.stems import readings, stem
from moderator.storage.selecting_columns import Columns
from moderator.storage.selecting_literals import Pieces, pieces, runs, spelled
from moderator.storage.selecting_sets import Mask, Sets, gathered
from moderator.storage.vocabulary import Vocabulary

_WITH = "SELECT rowid AS n FROM search WHERE search MATCH ?"
LOOKED_UP = 3
"""Comments with a word are found that many times faster than their texts are read."""
A_WORD = 25
"""Looking a word up takes as long as reading that many texts."""


class Candidates(NamedTuple):
    """Comments outside of which nothing is meant; where it `is_exact`, all of them that are unedited are."""

    mask: Mask
    is_exact: bool


class Words:
    """Finds comments by the words of the index."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary, sets: Sets, columns: Columns) -> None:
        self._connection = connection
        self._vocabulary = vocabulary
        self._sets = sets
        self._columns = columns

    def candidates(self, selection: Selection, among: Mask) -> Candidates | None:
        """Give the comments that can be meant; None where it is as quick to read all texts.

        Edited comments are always among them: the words of the index are known as they were when they were read.
        """
        found: Candidates | None = None
        match selection:
            case HasWords(words=words, by_stem=by_stem):
                found = self._by_stem(words) if by_stem else self._as_written(words, among)
            case MatchesPattern(pattern=pattern):
                found = self._with_pieces(pieces(pattern), among)
        return None if found is None else Candidates((found.mask | self._columns.edited) & among, found.is_exact)

    def _by_stem(self, words: Sequence[str]) -> Candidates:
        """Read each comment's words as its language has them."""
        wanted = WordList(tuple(words)).stems
        found, is_exact = self._sets.none(), True
        for reading in readings(""):
            phrases = [phrase for some in wanted[reading].values() for phrase in some]
            single = {phrase[0] for phrase in phrases if len(phrase) == 1}
            here = self._with_stems(single, reading)
            for phrase in phrases:
                if len(phrase) > 1:
                    is_exact = False
                    here |= self._with_all_stems(phrase, reading)
            found |= here & self._read_as(reading)
        return Candidates(found, is_exact)

    def _read_as(self, reading: str) -> Mask:
        """Comments whose words are stemmed so."""
        others = [lang for lang in ("en", "ru", "id") if reading not in readings(lang)]
        return ~self._columns.in_language(others)

    def _with_all_stems(self, phrase: Sequence[str], reading: str) -> Mask:
        found = self._sets.every()
        for each in dict.fromkeys(phrase):
            found &= self._with_stems({each}, reading)
        return found

    def _with_stems(self, wanted: Iterable[str], reading: str) -> Mask:
        """Comments with a word of one of these stems."""
        words: set[str] = set()
        for one in wanted:
            known = self._vocabulary.matching(self._connection, shared_by(one, reading))
            words.update(word for word, _ in known if stem(word.replace("ё", "е"), reading) == one)
        return self._having(words)

    def _as_written(self, words: Sequence[str], among: Mask) -> Candidates | None:
        """Comments with the words of one of these; what has no letter that the index is asked for may be anywhere."""
        found = self._sets.none()
        for word in words:
            needed = tuple(frozenset({spelled(run)}) for run in runs(word))
            here = self._with_pieces(needed, among)
            if here is None:
                return None
            found |= here.mask
        return Candidates(found, is_exact=False)

    def _with_pieces(self, needed: Sequence[Pieces], among: Mask) -> Candidates | None:
        """Comments with a piece of each set, by as many of the sets as are worth it."""
        left = int(among.sum())
        if left <= A_WORD:
            return None
        found: Mask | None = None
        for words, cost in sorted((self._words_with(some) for some in needed), key=lambda one: one[1]):
            if cost >= left:
                break
            here = self._having(words)
            found = here if found is None else found & here
            left = int((found & among).sum())
        return None if found is None else Candidates(found, is_exact=False)

    def _words_with(self, some: Pieces) -> tuple[list[str], int]:
        """Give the words of the index that have a piece in them, and how many texts are read as fast."""
        expression = regex.compile("|".join(sorted(some)).replace("ё", "е"), regex.IGNORECASE)
        known = self._vocabulary.matching(self._connection, expression)
        return [word for word, _ in known], sum(count // LOOKED_UP + A_WORD for _, count in known)

    def _having(self, words: Iterable[str]) -> Mask:
        """Comments with one of these words in their text; word by word, as the index merges many of them slowly."""
        found = self._sets.none()
        for word in words:
            found[gathered(self._connection, _WITH, (f'{{text}} : "{word}"',))] = True
        return found


def shared_by(stem_of_it: str, reading: str) -> regex.Pattern[str]:
    """Give an expression that is found in every word of a stem (with е for ё).

    Russian takes ends off; English changes some of what is left; Indonesian takes beginnings off too, of words with
    more than two vowels, and gives some of them another first letter.
    """
    letters, is_beginning = stem_of_it, True
    if stem_of_it.isascii() and reading == "id":
        is_beginning = sum(letter in "aeiou" for letter in letters) < 2
        letters = letters[1:] if letters[0] in "ps" and not is_beginning else letters
    elif stem_of_it.isascii() and len(letters) > 2:
        # `die` is the stem of `dying` too
        is_changed_inside = len(letters) == 3 and letters.endswith("ie")
        letters = letters[: 1 if is_changed_inside else max(len(letters) - 2, 2)]
    return regex.compile(("^" if is_beginning else "") + regex.escape(letters), regex.MULTILINE)
