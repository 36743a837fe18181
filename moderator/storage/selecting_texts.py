"""Reads the texts of comments that nothing else tells of, some thousands at a time, so that it can be stopped."""

from collections.abc import Callable, Iterator

import numpy as np
import orjson
from numpy.typing import NDArray
from sqlalchemy import Connection

from moderator.errors import RuleError
from moderator.matching import patterns
from moderator.matching.addresses import count_links, domains, is_under
from moderator.matching.words import WordList
from moderator.progress import Progress, Report
from moderator.selections import HasDomain, HasLinks, HasWords, LongerThan, MatchesPattern, Selection
from moderator.storage.selecting_sets import Mask, Sets, listed

_AT_ONCE = 10_000
_DENSE = 4
_ROWS = "SELECT group_concat(id), json_group_array(lang), json_group_array(text) FROM "
_BETWEEN = f"{_ROWS} comments WHERE id BETWEEN ? AND ?"
_THESE = f"{_ROWS} (SELECT c.id, c.lang, c.text FROM json_each(?) j CROSS JOIN comments c ON c.id = j.value)"  # noqa: S608

Question = Callable[[str, str], object]
"""Asked of a text and its language; whatever is true means yes."""


class Texts:
    """Asks texts one by one."""

    def __init__(self, connection: Connection, sets: Sets, report: Report) -> None:
        self._connection = connection
        self._sets = sets
        self._report = report

    def answer(self, selection: Selection, among: Mask) -> Mask:
        """Give those of the comments that are meant; RuleError when a pattern takes too long for one of them."""
        question = _question(selection)
        found: list[int] = []
        id_ = 0
        try:
            for ids, langs, texts in self._read(np.flatnonzero(among)):
                for id_, lang, text in zip(ids, langs, texts, strict=True):
                    if question(text, lang):
                        found.append(id_)
        except TimeoutError as error:
            raise RuleError("The pattern takes too long for comment {comment}.", comment=id_) from error
        return self._sets.put(found) & among

    def _read(self, ids: NDArray[np.int64]) -> Iterator[tuple[list[int], list[str], list[str]]]:
        for start in range(0, len(ids), _AT_ONCE):
            self._report(Progress(done=start, total=len(ids), what="comments"))
            some = ids[start : start + _AT_ONCE]
            first, last = int(some[0]), int(some[-1])
            # what stands close together is read faster in one go, with some between that nobody asks for
            is_dense = last - first < _DENSE * len(some)
            query, asked = (_BETWEEN, (first, last)) if is_dense else (_THESE, (listed(some),))
            numbers, langs, texts = self._connection.exec_driver_sql(query, asked).one()
            yield list(map(int, numbers.split(","))), orjson.loads(langs), orjson.loads(texts)


def _question(selection: Selection) -> Question:
    match selection:
        case MatchesPattern(pattern=pattern):
            expression = patterns.expression(pattern)
            return lambda text, _: patterns.found(expression, text)
        case HasWords(words=words, by_stem=by_stem):
            listed_words = WordList(tuple(words))
            return lambda text, lang: listed_words.found(text, lang, by_stem=by_stem) is not None
        case HasLinks(more_than=least):
            return lambda text, _: count_links(text) > least
        case HasDomain(domains=parents):
            return lambda text, _: any(is_under(each, parent) for each in domains(text) for parent in parents)
        case LongerThan(characters=characters):
            return lambda text, _: len(text) > characters
        case _:
            raise TypeError(selection)
