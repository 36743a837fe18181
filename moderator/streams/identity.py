"""Ids that stay the same however often a file is read: the file's own, or derived from what a row says."""

import re
from collections.abc import Hashable
from hashlib import blake2b

from moderator.streams.refusal import Refused

_SHORTENED = re.compile(r"[+-]?\d+(?:[.,]\d+[eE]\+?|[eE]\+)\d+")
_EXACT_DIGITS = 15
_HALF = 0xFFFFFFFF


def identifier(value: str) -> str:
    """Take an id as it stands, without the `.0` that a table program hangs on whole numbers.

    Raises:
        Refused: A spreadsheet has shortened it, so that other ids look the same.
    """
    value = value.strip()
    if value.endswith(".0") and value[:-2].isdecimal():
        value = value[:-2]
        if len(value) > _EXACT_DIGITS:
            raise Refused(f"The id {value} has lost its last digits in a spreadsheet; export it as text.")
    elif ("E" in value or "e" in value) and _SHORTENED.fullmatch(value):
        raise Refused(f"The id {value} was shortened by a spreadsheet; export it as text.")
    return value


def short_hash(*parts: object) -> str:
    """Sixteen hexadecimal digits that stand for the parts, on every machine."""
    return blake2b("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def author_id(username: str, email: str, name: str) -> str:
    """Tell authors of one name apart without keeping anybody's address in the clear."""
    if username or not email:
        return username or name
    return short_hash(email.casefold(), name)


class Identities:
    """The ids of one pass over a file.

    Only hashes are kept: a million rows need about a hundred megabytes, whatever their texts are.
    """

    def __init__(self) -> None:
        self._rows: dict[int, int] = {}
        self._copies: dict[int, int] = {}

    def derive(self, *parts: object) -> str:
        """Make an id from what the row says; equal rows are told apart by their order."""
        digest = short_hash(*parts)
        key = hash(digest)
        copies = self._copies[key] = self._copies.get(key, 0) + 1
        return digest if copies == 1 else f"{digest}-{copies}"

    def claim(self, external_id: str, row: Hashable, line: int) -> str | None:
        """Say why a row may not have this id; None when it may, the empty reason when it is there already."""
        key = hash(external_id)
        content = hash(row) & _HALF
        # the line and half of the row's hash share one number, for the sake of memory
        first = self._rows.get(key)
        if first is None:
            self._rows[key] = line << 32 | content
            return None
        if first & _HALF == content:
            return ""
        return f"The id {external_id} stands on line {first >> 32} already, with another comment."
