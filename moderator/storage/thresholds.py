"""The thresholds that this home keeps in place of a model's own, and the comments whose flags they move."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    and_,
    case,
    cast,
    func,
    insert,
    select,
    text,
    update,
)

from moderator.curves import STEPS, KeptThreshold
from moderator.domain import LANGUAGES, UNKNOWN_LANGUAGE, CommentId, Flag, Status
from moderator.storage.judgements import Touched, touched_query
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import IS_OPEN, assessments, bit, comments
from moderator.storage.schema_learning import IS_BEHIND, thresholds

Cell = tuple[Flag, str]
"""A flag in a language: each has a threshold of its own."""
_EDGE = 1e-6


class OpenRow(NamedTuple):
    """So many open comments of a language and score that are flagged or not, and reach the threshold or not."""

    lang: str
    step: int
    is_raised: bool
    is_over: bool
    comments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Scores of a flag that a moved threshold has passed; comments up to `judged_to` are judged anew already."""

    id: int
    flag: Flag
    lang: str
    low: float
    high: float
    judged_to: int


class Thresholds:
    """Every step with who made it and when; of a flag and language of a model, the last one counts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self) -> int:
        """Give the number of the last step: while it stays, so do all thresholds."""
        return self._connection.scalar(select(func.max(thresholds.c.id))) or 0

    def current(self, model: str) -> Mapping[Cell, KeptThreshold]:
        """Give the last step of each flag and language of a model; its value is None where the model's own is back."""
        rows = self._connection.execute(select(thresholds).where(thresholds.c.model == model).order_by(thresholds.c.id))
        return {(Flag(row.flag), row.lang): _kept(row) for row in rows}

    def add(self, step: KeptThreshold, band: tuple[float, float], takes_back: int | None = None) -> None:
        """Write a step down, with the scores that it passed: waiting comments there are to be judged anew."""
        values = {"model": step.model, "flag": step.flag.value, "lang": step.lang, "value": step.value}
        values |= {"before": step.before, "moderator": step.moderator, "made_at": to_stored(step.made_at)}
        values |= {"low": band[0], "high": band[1], "judged_to": 0 if band[0] < band[1] else None}
        values |= {"takes_back": takes_back}
        self._connection.execute(insert(thresholds).values(values))

    def last(self, model: str) -> tuple[int, KeptThreshold] | None:
        """Give the newest step of a model that stands, and its number; None when there is nothing to take back."""
        by = thresholds.alias()
        is_back = select(by.c.id).where(by.c.takes_back == thresholds.c.id).exists()
        here = (thresholds.c.model == model, thresholds.c.takes_back.is_(None), ~is_back)
        query = select(thresholds).where(*here).order_by(thresholds.c.id.desc()).limit(1)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else (row.id, _kept(row))

    def all(self, model: str) -> tuple[KeptThreshold, ...]:
        """List every step about a model, newest first."""
        query = select(thresholds).where(thresholds.c.model == model).order_by(thresholds.c.id.desc())
        return tuple(_kept(row) for row in self._connection.execute(query))

    def bands(self, model: str) -> list[Band]:
        """List what steps about a model have left to be judged anew."""
        query = select(thresholds).where(thresholds.c.model == model, text(IS_BEHIND)).order_by(thresholds.c.id)
        return [
            Band(id=row.id, flag=Flag(row.flag), lang=row.lang, low=row.low, high=row.high, judged_to=row.judged_to)
            for row in self._connection.execute(query)
        ]

    def reach(self, band: int, judged_to: int | None) -> None:
        """Write down up to which comment a band is judged anew; None when it is all done."""
        self._connection.execute(update(thresholds).where(thresholds.c.id == band).values(judged_to=judged_to))

    def waiting(self, band: Band, model: str, limit: int) -> list[Touched]:
        """Give comments in a band that still wait, by number."""
        query = touched_query().where(*_inside(band, model)).order_by(comments.c.id).limit(limit)
        return [Touched(*row) for row in self._connection.execute(query)]

    def count(self, band: Band, model: str) -> int:
        """Count them."""
        here = touched_query().where(*_inside(band, model))
        return self._connection.scalar(select(func.count()).select_from(here.subquery())) or 0

    def newest_comment(self) -> int:
        """Give the number of the newest comment."""
        return self._connection.scalar(select(func.max(comments.c.id))) or 0

    def open_scores(self, flag: Flag, limits: Mapping[str, float], part: tuple[int, int]) -> Iterator[OpenRow]:
        """Count open comments behind the first number of a part, up to the second, by language and score.

        `limits` are the thresholds that count now.
        """
        rows = self._connection.execute(_open_query(flag, limits).where(*_in_part(part)))
        return (OpenRow(row[0], min(max(row[1], 0), STEPS - 1), bool(row[2]), bool(row[3]), row[4]) for row in rows)

    def between(self, flag: Flag, lang: str, band: tuple[float, float], limit: int) -> Sequence[CommentId]:
        """Give the newest open comments whose scores lie from `low` to below `high`."""
        score = assessments.c[flag.value]
        query = select(comments.c.id).join(assessments, _is_newest()).where(text(f"+({IS_OPEN})"), _is_in(lang))
        query = query.where(score >= band[0], score < band[1]).order_by(comments.c.id.desc()).limit(limit)
        return [CommentId(id_) for id_ in self._connection.scalars(query)]


def _inside(band: Band, model: str) -> tuple[ColumnElement[bool], ...]:
    score = assessments.c[band.flag.value]
    return (
        comments.c.id > band.judged_to,
        comments.c.status != Status.CLOSED.value,
        _is_in(band.lang),
        assessments.c.model == model,
        score >= band.low,
        score < band.high,
    )


def _open_query(flag: Flag, limits: Mapping[str, float]) -> Select[Any]:
    score = assessments.c[flag.value]
    lang = case((_is_in(UNKNOWN_LANGUAGE), UNKNOWN_LANGUAGE), else_=assessments.c.lang)
    limit = case(*((_is_in(each), value) for each, value in limits.items()), else_=1.0)
    columns = (
        lang.label("lang"),
        cast(score * STEPS + _EDGE, Integer).label("step"),
        (comments.c.raised.op("&")(bit(flag)) != 0).label("is_raised"),
        (score >= limit).label("is_over"),
    )
    query = select(*columns, func.count()).join_from(comments, assessments, _is_newest()).where(text(f"+({IS_OPEN})"))
    return query.group_by(*(text(str(place)) for place in range(1, len(columns) + 1)))


def _in_part(part: tuple[int, int]) -> tuple[ColumnElement[bool], ...]:
    # both, so that SQLite walks both tables by their numbers; by an index of the queues it would jump to and fro
    return (
        comments.c.id > part[0],
        comments.c.id <= part[1],
        assessments.c.comment_id > part[0],
        assessments.c.comment_id <= part[1],
    )


def _is_in(lang: str) -> ColumnElement[bool]:
    """Tell whether the threshold of a language counts; whatever language no model knows has that of the unknown."""
    known = assessments.c.lang
    return known.not_in(LANGUAGES) if lang == UNKNOWN_LANGUAGE else known == lang


def _is_newest() -> ColumnElement[bool]:
    return and_(assessments.c.comment_id == comments.c.id, assessments.c.revision == comments.c.revision)


def _kept(row: Row[Any]) -> KeptThreshold:
    return KeptThreshold(
        model=row.model,
        flag=Flag(row.flag),
        lang=row.lang,
        value=row.value,
        before=row.before,
        moderator=row.moderator,
        made_at=from_stored(row.made_at),
        takes_back=row.takes_back is not None,
    )
