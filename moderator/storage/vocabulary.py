"""The words of the full-text index in memory, so that a part of a word is found in all words that have it."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from threading import Lock

import numpy as np
import regex
from numpy.typing import NDArray
from sqlalchemy import Connection

from moderator.search_text import index_words

MOST_WORDS = 200
"""So many words one part stands for at most, the most usual ones; the rest are typing errors nearly all."""
MANY_COMMENTS = 20_000
MOST_RARE_WORDS = 1000
"""Unless they all together are in no more comments than this: then so many."""
_AT_ONCE = 20_000
_FRESH_AT_MOST = 20_000

_TABLE = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', 'search', 'row')"
_READ = "SELECT term, doc FROM temp.search_words"
_FORGET = "DROP TABLE temp.search_words"
_NEWEST = "SELECT max(id) FROM comments"
_FRESH = "SELECT id, c0, c1, c2 FROM search_content WHERE id > ? ORDER BY id LIMIT ?"


class Vocabulary:
    """Which words there are; read once, and then followed comment by comment. Safe to use from several threads.

    A word that came by an edit is known when the vocabulary is read the next time.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._text = self._plain = b"\n"
        self._starts: NDArray[np.int64] = np.zeros(0, np.int64)
        self._letters = self._starts
        self._comments: NDArray[np.int64] = np.zeros(0, np.int64)
        self._fresh: set[str] = set()
        self._newest = 0
        self._is_read = False

    def having(self, connection: Connection, part: str) -> list[str]:
        """Give the words that have a part (with е where ё may stand) in them, the most usual first."""
        with self._lock:
            self._follow(connection)
            places = self._places(part.encode())
            usual = [self._word(place) for place in self._chosen(places)]
            return [*usual, *sorted(word for word in self._fresh if part in word.replace("ё", "е"))][:MOST_RARE_WORDS]

    def beginning(self, connection: Connection, beginnings: Iterable[str]) -> tuple[list[str], int] | None:
        """Give the words that begin so, and at most how many comments have one; None before it is read."""
        if not self._is_read:
            return None
        with self._lock:
            self._follow(connection)
            spans = [(self._place(one.encode()), self._place(one.encode() + b"\xff")) for one in beginnings]
            words = [self._word(place) for start, end in spans for place in range(start, min(end, start + MOST_WORDS))]
            return words, sum(int(self._comments[start:end].sum()) for start, end in spans)

    def words(self, connection: Connection) -> list[tuple[str, int]]:
        """Give all words, each with how many comments had it when they were read."""
        with self._lock:
            self._follow(connection)
            words = self._text.decode().split()
            return list(zip(words, map(int, self._comments), strict=True))

    def matching(self, connection: Connection, expression: regex.Pattern[str]) -> list[tuple[str, int]]:
        """Give all words in which an expression is found (with е for ё), each with how many comments have it.

        Each word is a line of its own, and the expression must not reach over its ends. Of those that came since the
        words were read it is not known how many comments have them: 0.
        """
        with self._lock:
            self._follow(connection)
            text, plain = self._text.decode(), self._plain.decode()
            found, end = [], 0
            for match in expression.finditer(plain, 1, len(plain) - 1):
                if (at := match.start()) >= end:
                    place = int(np.searchsorted(self._letters, at, "right")) - 1
                    start, end = int(self._letters[place]), plain.index("\n", at) + 1
                    found.append((text[start : end - 1], int(self._comments[place])))
            fresh = [(word, 0) for word in sorted(self._fresh) if expression.search(word.replace("ё", "е"))]
            return [*found, *fresh]

    def read(self, connection: Connection) -> None:
        """Read it beforehand, so that the first search need not wait."""
        with self._lock:
            self._follow(connection)

    def _follow(self, connection: Connection) -> None:
        newest = connection.exec_driver_sql(_NEWEST).scalar() or 0
        if (
            not self._is_read
            or newest < self._newest
            or newest - self._newest > max(_FRESH_AT_MOST, self._newest // 10)
        ):
            self._read_all(connection, newest)
        while self._newest < newest:
            rows = connection.exec_driver_sql(_FRESH, (self._newest, _AT_ONCE)).all()
            for _, *texts in rows:
                for text in texts:
                    self._fresh.update(index_words(text))
            self._newest = rows[-1][0] if rows else newest

    def _read_all(self, connection: Connection, newest: int) -> None:
        connection.exec_driver_sql(_TABLE)
        # row by row: all rows at once would take several times the memory of what is kept of them
        words, starts, letters, counts = bytearray(b"\n"), array("q"), array("q"), array("q")
        at = 1
        for word, comments in connection.exec_driver_sql(_READ):
            starts.append(len(words))
            letters.append(at)
            at += len(word) + 1
            words += word.encode() + b"\n"
            counts.append(comments)
        connection.exec_driver_sql(_FORGET)
        self._starts, self._comments = np.array(starts, np.int64), np.array(counts, np.int64)
        self._letters = np.array(letters, np.int64)
        self._text = bytes(words)
        self._plain = self._text.replace("ё".encode(), "е".encode())
        self._fresh = set()
        self._newest, self._is_read = newest, True

    def _places(self, part: bytes) -> NDArray[np.int64]:
        """Say which words have these bytes; ё and е are of the same length, so that places stay the same."""
        found, at = [], self._plain.find(part)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            found.append(place)
            at = self._plain.find(part, self._plain.index(b"\n", at))
        return np.array(found, np.int64)

    def _place(self, word: bytes) -> int:
        """Say how many words come before these bytes."""
        return bisect_left(range(self._starts.size), word, key=lambda place: self._word(place).encode())

    def _chosen(self, places: NDArray[np.int64]) -> list[int]:
        counts = self._comments[places]
        most = MOST_RARE_WORDS if counts.sum() <= MANY_COMMENTS else MOST_WORDS
        order = np.argsort(-counts, kind="stable")[:most]
        return [int(place) for place in places[order]]

    def _word(self, place: int) -> str:
        start = int(self._starts[place])
        return self._text[start : self._text.index(b"\n", start)].decode()
