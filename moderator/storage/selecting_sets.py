"""Sets of comments as NumPy arrays with a place for each number: cut and joined in a thousandth of a second."""

from collections.abc import Iterable, Sequence
from typing import Any, cast

import numpy as np
import orjson
from numpy.typing import NDArray
from sqlalchemy import Connection

from moderator.domain import CommentId

Mask = NDArray[np.bool_]
"""True at the number of each comment that is meant."""

_NEWEST = "SELECT coalesce(max(id), 0) FROM comments"
_COUNT = "SELECT count(*) FROM comments"


def gathered(connection: Connection, query: str, parameters: Sequence[Any] = ()) -> NDArray[np.int64]:
    """Run a query for one column of numbers, which come as one text: row by row takes five times as long."""
    found = connection.exec_driver_sql(f"SELECT group_concat(n) FROM ({query})", tuple(parameters)).scalar()  # noqa: S608
    return np.fromstring(found, np.int64, sep=",") if found else np.zeros(0, np.int64)


def ids_of(mask: Mask) -> list[CommentId]:
    """List the comments of a set, by number."""
    # a million calls of a NewType would take longer than all else
    return cast("list[CommentId]", np.flatnonzero(mask).tolist())


def listed(values: Iterable[int] | Iterable[str] | NDArray[np.int64]) -> str:
    """Write values as a parameter for `json_each`."""
    return orjson.dumps(values, option=orjson.OPT_SERIALIZE_NUMPY).decode()


class Sets:
    """Makes sets of the comments of one unchanging state."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.size = int(connection.exec_driver_sql(_NEWEST).scalar_one()) + 1

    def none(self) -> Mask:
        """Give the empty set."""
        return np.zeros(self.size, np.bool_)

    def every(self) -> Mask:
        """Give all comments; where none was ever taken out, without looking at them."""
        if self._connection.exec_driver_sql(_COUNT).scalar_one() < self.size - 1:
            return self.of("SELECT id AS n FROM comments")
        found = np.ones(self.size, np.bool_)
        found[0] = False
        return found

    def of(self, query: str, *parameters: Any) -> Mask:
        """Give the comments whose numbers a query selects as `n`."""
        return self.put(gathered(self._connection, query, parameters))

    def put(self, numbers: NDArray[np.int64] | Sequence[int]) -> Mask:
        """Make a set of numbers."""
        found = self.none()
        found[numbers] = True
        return found
