"""Answers a selection over all comments: what tells most for the least work is asked first, texts last.

Sets are three-valued: a comment is meant, is not meant, or has to be asked by itself. What groups make of that is what
`all`, `any` and `none` make of an unknown part.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from moderator.progress import Progress, Report
from moderator.selections import (
    AllOf,
    AnyOf,
    Asked,
    Every,
    HasDomain,
    HasLinks,
    HasWords,
    LongerThan,
    MatchesPattern,
    NoneOf,
    Selection,
)
from moderator.storage.selecting_columns import Columns
from moderator.storage.selecting_sets import Mask, Sets
from moderator.storage.selecting_texts import Texts
from moderator.storage.selecting_words import Words
from moderator.storage.vocabulary import Vocabulary

_WORK = {HasWords: 2, HasLinks: 2, HasDomain: 2, LongerThan: 4, MatchesPattern: 5}
"""How much work a selection is, beside one that a table answers."""
_OF_A_PHRASE = 3


class Found(NamedTuple):
    """Comments that are meant for certain, and those that can be meant, the certain ones among them."""

    certain: Mask
    possible: Mask


class Selecting:
    """Answers selections over one unchanging state."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary, report: Report) -> None:
        self._report = report
        self.sets = Sets(connection)
        self.columns = Columns(connection, self.sets)
        self._words = Words(connection, vocabulary, self.sets, self.columns)
        self._texts = Texts(connection, self.sets, report)

    def among(self, selection: Selection, among: Mask) -> Found:
        """Give those of some comments that are meant."""
        if isinstance(selection, Every) or not among.any():
            return Found(among, among)
        match selection:
            case Asked(among=wider):
                return Found(self.sets.none(), self.among(wider, among).possible)
            case AllOf(parts=parts):
                return self._all(parts, among)
            case AnyOf(parts=parts):
                return self._any(parts, among)
            case NoneOf(parts=parts):
                found = self._any(parts, among)
                return Found(among & ~found.possible, among & ~found.certain)
        meant = self._one(selection, among)
        return Found(meant, meant)

    def _all(self, parts: Sequence[Selection], among: Mask) -> Found:
        certain = possible = among
        for part in sorted(parts, key=work_of):
            found = self.among(part, possible)
            certain, possible = certain & found.certain, found.possible
            if not possible.any():
                break
        return Found(certain & possible, possible)

    def _any(self, parts: Sequence[Selection], among: Mask) -> Found:
        certain = possible = self.sets.none()
        for part in sorted(parts, key=work_of):
            found = self.among(part, among & ~certain)
            certain, possible = certain | found.certain, possible | found.possible
        return Found(certain, possible)

    def _one(self, selection: Selection, among: Mask) -> Mask:
        self._report(Progress(done=0, total=int(among.sum()), what="comments"))
        answer = self.columns.answer(selection)
        if answer is not None:
            return answer & among
        if isinstance(selection, HasLinks | HasDomain):
            return self._texts.answer(selection, self.columns.with_links() & among)
        candidates = self._words.candidates(selection, among)
        if candidates is None:
            return self._texts.answer(selection, among)
        if not candidates.is_exact:
            return self._texts.answer(selection, candidates.mask)
        edited = candidates.mask & self.columns.edited
        return (candidates.mask & ~edited) | self._texts.answer(selection, edited)


def work_of(selection: Selection) -> int:
    """Say how much work a selection is; a group is as much as its hardest part."""
    match selection:
        case AllOf(parts=parts) | AnyOf(parts=parts) | NoneOf(parts=parts):
            return max(map(work_of, parts), default=0)
        case Asked(among=wider):
            return work_of(wider)
        case HasLinks(more_than=0):
            return 1
        case HasWords(words=words, by_stem=by_stem):
            return _WORK[HasWords] if by_stem and not any(" " in word for word in words) else _OF_A_PHRASE
        case _:
            return _WORK.get(type(selection), 1)
