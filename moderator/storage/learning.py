"""What learning reads and writes: decisions that stand, those marked, and what is asked for."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, and_, delete, func, insert, select, text, update

from moderator.domain import Action, CampaignId, CommentId, DecisionId, Flag, GestureId, Origin
from moderator.learnt import Told
from moderator.storage.batches import portions
from moderator.storage.counters import Counters
from moderator.storage.moments import to_stored
from moderator.storage.schema import IS_OPEN, assessments, authors, comments
from moderator.storage.schema_learning import IS_IGNORED, ignored_decisions, teaching
from moderator.storage.schema_log import decisions

_ROWS_AT_ONCE = 2000


class Scored(NamedTuple):
    """An open comment with its scores in the order of `Flag`."""

    id: int
    campaign: int | None
    lang: str
    scores: tuple[float, ...]


class Learning:
    """What the team's decisions teach, and what it is asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def told(self, model: str | None = None, flag: Flag | None = None) -> Iterator[Told]:
        """Give people's decisions that stand, oldest first: not undone, not marked, not about own accounts.

        With a model and a flag, only those about comments that this model had flagged so.
        """
        query = _told_query()
        if model is not None and flag is not None:
            was_raised = func.json_extract(decisions.c.flags, f"$.{flag}").is_not(None)
            query = query.where(decisions.c.model == model, was_raised)
        rows = self._connection.execute(query, execution_options={"yield_per": _ROWS_AT_ONCE})
        return map(_told, rows)

    def state(self) -> tuple[int, ...]:
        """Give numbers that change whenever other decisions may be told: lines, marks on them, own accounts."""
        counted = (
            select(func.max(decisions.c.id)),
            select(func.count(ignored_decisions.c.id)),
            select(func.count(ignored_decisions.c.ended_at)),
            select(func.count(authors.c.id)).where(text("is_own = 1")),
        )
        return tuple(self._connection.scalar(query) or 0 for query in counted)

    def ignore(self, ids: Sequence[DecisionId], moderator: str, at: datetime) -> int:
        """Mark decisions as not to be learnt from; answers how many were not so before."""
        fresh = [id_ for id_ in dict.fromkeys(ids) if id_ not in self.ignored(ids)]
        rows = [{"decision_id": id_, "moderator": moderator, "made_at": to_stored(at)} for id_ in fresh]
        if rows:
            self._connection.execute(insert(ignored_decisions), rows)
        return len(rows)

    def heed(self, ids: Sequence[DecisionId], moderator: str, at: datetime) -> int:
        """Take marks back; answers how many there were."""
        ended = 0
        for portion in portions(ids):
            here = update(ignored_decisions).where(ignored_decisions.c.decision_id.in_(portion), text(IS_IGNORED))
            ended += self._connection.execute(here.values(ended_by=moderator, ended_at=to_stored(at))).rowcount
        return ended

    def ignored(self, ids: Sequence[DecisionId]) -> frozenset[DecisionId]:
        """Tell which of these are marked."""
        found: set[DecisionId] = set()
        for portion in portions(ids):
            query = select(ignored_decisions.c.decision_id)
            query = query.where(ignored_decisions.c.decision_id.in_(portion), text(IS_IGNORED))
            found.update(DecisionId(id_) for id_ in self._connection.scalars(query))
        return frozenset(found)

    def open_scores(self, limit: int) -> Iterator[Scored]:
        """Give the scores of the newest open comments, save those of the brand's own accounts."""
        columns = (
            comments.c.id,
            comments.c.campaign,
            assessments.c.lang,
            *(assessments.c[flag.value] for flag in Flag),
        )
        query = select(*columns).join_from(comments, assessments, _is_of(comments.c.revision))
        query = query.where(text(f"+({IS_OPEN})")).order_by(comments.c.id.desc()).limit(limit)
        for row in self._connection.execute(query, execution_options={"yield_per": _ROWS_AT_ONCE}):
            yield Scored(row[0], row[1], row[2], tuple(row[3:]))

    def ask(self, ids: Sequence[CommentId]) -> None:
        """Write down what is asked for, in that order, in place of what was."""
        self._connection.execute(delete(teaching))
        rows = [{"place": place, "comment_id": id_} for place, id_ in enumerate(ids)]
        if rows:
            self._connection.execute(insert(teaching), rows)
        Counters(self._connection).taught()


def _is_of(revision: Any) -> Any:
    return and_(assessments.c.comment_id == comments.c.id, assessments.c.revision == revision)


def _told_query() -> Select[Any]:
    by = decisions.alias()
    is_undone = select(by.c.id).where(by.c.reverts == decisions.c.id).exists()
    is_ignored = (
        select(ignored_decisions.c.id)
        .where(ignored_decisions.c.decision_id == decisions.c.id, ignored_decisions.c.ended_at.is_(None))
        .exists()
    )
    line = decisions.c
    return (
        select(
            *(line.id, line.gesture, line.comment_id, line.action, line.reason, line.text, line.flags, line.model),
            func.json_extract(line.details, "$.is_reason_named").label("is_reason_named"),
            assessments.c.lang,
            comments.c.campaign,
            (comments.c.revision == line.revision).label("is_newest"),
        )
        .join_from(decisions, comments, comments.c.id == line.comment_id)
        .join(assessments, _is_of(line.revision))
        .outerjoin(authors, authors.c.id == comments.c.author_id)
        .where(line.origin == Origin.MODERATOR.value, line.reverts.is_(None), ~is_undone, ~is_ignored)
        .where(func.coalesce(authors.c.is_own, 0) == 0)
        .order_by(line.id)
    )


def _told(row: Row[Any]) -> Told:
    return Told(
        id=DecisionId(row.id),
        gesture=GestureId(row.gesture),
        comment=CommentId(row.comment_id),
        action=Action(row.action),
        reason=row.reason if row.is_reason_named else None,
        assumed=None if row.is_reason_named else row.reason,
        text=row.text,
        lang=row.lang,
        raised={Flag(flag): score for flag, score in json.loads(row.flags).items()},
        campaign=CampaignId(row.campaign) if row.campaign is not None and row.is_newest else None,
        model=row.model,
    )
