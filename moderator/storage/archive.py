"""All comments of the inbox at once: which of them are meant by a selection, when they came, what people said."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from moderator.domain import Action, CommentId, Origin
from moderator.progress import Report, silent
from moderator.selections import Selected, Selection
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.selecting import Selecting
from moderator.storage.selecting_columns import ANY_STATUS, Columns
from moderator.storage.selecting_sets import Sets, gathered, ids_of, listed
from moderator.storage.vocabulary import Vocabulary

_FEW = 50_000
_TIMES = f"SELECT group_concat(id), group_concat(created_at) FROM comments WHERE {ANY_STATUS} AND created_at NOT NULL"  # noqa: S608
_TIMES_OF = (
    "SELECT c.created_at AS n FROM json_each(?) j CROSS JOIN comments c ON c.id = j.value WHERE c.created_at NOT NULL"
)
_SAID = (
    "SELECT d.comment_id, d.action, max(d.id) FROM decisions d JOIN comments c ON c.id = d.comment_id "
    "WHERE d.origin = ? AND d.reverts IS NULL AND d.revision = c.revision "
    "AND d.action IN (SELECT value FROM json_each(?)) "
    "AND d.id NOT IN (SELECT reverts FROM decisions WHERE reverts IS NOT NULL) {of_these}GROUP BY d.comment_id"
)
_OF_THESE = "AND d.comment_id IN (SELECT value FROM json_each(?)) "
_OF_HITS = "AND d.comment_id IN (SELECT comment_id FROM rule_hits WHERE rule = ? AND version = ?) AND d.made_at >= ? "
_GESTURES = (
    "SELECT moderator, made_at, (SELECT count(*) FROM decisions o WHERE o.gesture = d.id) FROM decisions d "
    "WHERE id = gesture AND origin = ? ORDER BY id DESC LIMIT ?"
)
_DONE_BY_RULE = (
    "SELECT h.comment_id, d.action, u.origin FROM rule_hits h "
    "JOIN decisions d ON d.comment_id = h.comment_id AND d.origin = ? AND d.rule = ? AND d.reverts IS NULL "
    "LEFT JOIN decisions u ON u.reverts = d.id WHERE h.rule = ? AND h.version = ? AND d.made_at >= ?"
)


class Done(NamedTuple):
    """What a rule did with a comment, and whether a person took it back."""

    comment: CommentId
    action: Action
    is_taken_back: bool


class Made(NamedTuple):
    """A gesture that somebody made about so many comments."""

    moderator: str
    made_at: datetime
    comments: int


class Times:
    """When some comments were written; those without a time are not among them."""

    def __init__(self, micros: NDArray[np.int64]) -> None:
        self._micros = np.sort(micros)

    def ends(self) -> tuple[datetime, datetime] | None:
        """Give the first and the last; None where there is none."""
        times = self._micros
        return (from_stored(int(times[0])), from_stored(int(times[-1]))) if len(times) else None

    def spread(self, bounds: Sequence[datetime]) -> list[int]:
        """Count them from each bound to before the next; bounds run upwards."""
        places = np.searchsorted(self._micros, [to_stored(bound) for bound in bounds])
        return [int(number) for number in np.diff(places)]


class Archive:
    """All comments at once."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary) -> None:
        self._connection = connection
        self._vocabulary = vocabulary

    def select(
        self,
        selection: Selection,
        since: datetime | None = None,
        until: datetime | None = None,
        report: Report = silent,
    ) -> Selected:
        """Give the comments that are meant, written since and until then, without those of the brand's own accounts.

        With a bound, comments without a time are left out. Cancelled, when `report` raises it, leaves nothing behind;
        RuleError when a pattern takes too long.
        """
        selecting = Selecting(self._connection, self._vocabulary, report)
        found = selecting.among(selection, selecting.columns.played(since, until))
        return Selected(certain=ids_of(found.certain), to_ask=ids_of(found.possible & ~found.certain))

    def count(self, since: datetime | None = None, until: datetime | None = None) -> int:
        """Count the comments of which `select` gives some."""
        return int(Columns(self._connection, Sets(self._connection)).played(since, until).sum())

    def times(self, ids: Sequence[CommentId]) -> Times:
        """Give the times of some comments."""
        return Times(self._times(ids))

    def said(self, actions: Collection[Action], ids: Sequence[CommentId]) -> Mapping[CommentId, Action]:
        """Give people's last decision about each of these comments, of these actions, that was not taken back.

        One about a text that was edited since says nothing of the comment as it is. Of many comments, what was said of
        others is given too.
        """
        return self._said(actions, _OF_THESE, listed(ids)) if len(ids) < _FEW else self._said(actions, "")

    def said_of_hits(
        self, actions: Collection[Action], rule: str, version: int, since: datetime
    ) -> Mapping[CommentId, Action]:
        """Give the same of the comments that a version of a rule has fired on, said since then."""
        return self._said(actions, _OF_HITS, rule, version, to_stored(since))

    def _said(self, actions: Collection[Action], of_these: str, *these: object) -> Mapping[CommentId, Action]:
        asked = (Origin.MODERATOR.value, listed(sorted(action.value for action in actions)), *these)
        rows = self._connection.exec_driver_sql(_SAID.format(of_these=of_these), asked).all()
        return {CommentId(comment): Action(action) for comment, action, _ in rows}

    def done(self, rule: str, version: int, since: datetime) -> list[Done]:
        """Give what a version of a rule has done since then."""
        asked = (Origin.RULE.value, f"{rule} v{version}", rule, version, to_stored(since))
        rows = self._connection.exec_driver_sql(_DONE_BY_RULE, asked).all()
        return [Done(CommentId(id_), Action(action), undone == Origin.MODERATOR.value) for id_, action, undone in rows]

    def made(self, limit: int) -> list[Made]:
        """Give people's last gestures, oldest first."""
        rows = self._connection.exec_driver_sql(_GESTURES, (Origin.MODERATOR.value, limit)).all()
        return [Made(moderator, from_stored(at), count) for moderator, at, count in reversed(rows)]

    def _times(self, ids: Sequence[CommentId]) -> NDArray[np.int64]:
        """Give the times of some comments, those without one left out."""
        if len(ids) < _FEW:
            return gathered(self._connection, _TIMES_OF, (listed(ids),))
        numbers, times = self._connection.exec_driver_sql(_TIMES).one()
        every = np.fromstring(numbers or "", np.int64, sep=",")
        is_meant = np.zeros(max(int(every.max(initial=0)), ids[-1]) + 1, np.bool_)
        is_meant[np.asarray(ids)] = True
        return np.fromstring(times or "", np.int64, sep=",")[is_meant[every]]
