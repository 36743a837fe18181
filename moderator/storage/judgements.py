"""Assessments and their evidence, by comment and revision."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import orjson
from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select, update

from moderator.domain import Assessment, AuthorId, CampaignId, CommentId, EvidenceKind, Finding, Flag, Status
from moderator.storage.batches import portions
from moderator.storage.marks import Marks
from moderator.storage.schema import assessments, comments, evidence
from moderator.storage.schema import authors as people

_PUT = (
    "INSERT OR REPLACE INTO assessments (comment_id, revision, lang, spam, bot, prize_hunter, negative, obscene, "
    "question, model) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SCORES = (
    f"SELECT a.comment_id, a.model, {', '.join(f'a.{flag.value}' for flag in Flag)} FROM assessments a "  # noqa: S608
    "JOIN comments c ON c.id = a.comment_id AND c.revision = a.revision WHERE a.comment_id IN"
)
_PUT_EVIDENCE = "INSERT OR REPLACE INTO evidence (comment_id, revision, findings) VALUES (?, ?, ?)"
_OR_REPLACE = " OR REPLACE"
_FORGET_EVIDENCE = "DELETE FROM evidence WHERE comment_id = ? AND revision = ?"
_FLAGS = tuple(Flag)
_BY_RULE = re.compile(rf'\["({Flag.BOT}|{Flag.PRIZE_HUNTER})","{EvidenceKind.FACT}","(?!style)')


class Touched(NamedTuple):
    """What judging a comment again needs."""

    id: CommentId
    revision: int
    text: str
    lang: str
    author: AuthorId | None
    campaign: CampaignId | None


Judged = tuple[CommentId, int, Assessment]
"""A comment, its revision, and the judgement of it."""


class Judgements:
    """What is judged about comments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, judged: Iterable[Judged]) -> None:
        """Write judgements down, over earlier ones of the same revision."""
        self._write(list(judged), _PUT, _PUT_EVIDENCE)

    def add(self, judged: Iterable[Judged]) -> None:
        """Write the first judgements of comments that are new, which is faster."""
        self._write(list(judged), _PUT.replace(_OR_REPLACE, ""), _PUT_EVIDENCE.replace(_OR_REPLACE, ""))

    def _write(self, found: Sequence[Judged], put: str, put_evidence: str) -> None:
        rows = [
            (id_, revision, a.lang, *map(float, map(a.scores.__getitem__, _FLAGS)), a.model)
            for id_, revision, a in found
        ]
        if rows:
            self._connection.exec_driver_sql(put, rows)
        why = [(id_, revision, _to_json(a.evidence)) for id_, revision, a in found if a.evidence]
        if why:
            self._connection.exec_driver_sql(put_evidence, why)

    def raise_again(self, judged: Sequence[Judged]) -> None:
        """Write judgements of comments that are already there: their flags and priority move too.

        What rules have set stays set over them.
        """
        self.put(judged)
        forgotten = [(id_, revision) for id_, revision, a in judged if not a.evidence]
        if forgotten:
            self._connection.exec_driver_sql(_FORGET_EVIDENCE, forgotten)
        statement = update(comments).where(comments.c.id == bindparam("comment"))
        values: dict[str, Any] = {name: bindparam(f"to_{name}") for name in ("priority", "raised", "lang")}
        statement = statement.values(values)
        shown = Marks(self._connection).judged([(id_, a) for id_, _, a in judged])
        rows = [
            {"comment": id_, "to_priority": one.priority, "to_raised": one.raised, "to_lang": a.lang}
            for (id_, _, a), one in zip(judged, shown, strict=True)
        ]
        if rows:
            self._connection.execute(statement, rows)

    def evidence(self, id_: CommentId, revision: int) -> tuple[Finding, ...]:
        """Give the evidence for one judgement."""
        query = select(evidence.c.findings).where(evidence.c.comment_id == id_, evidence.c.revision == revision)
        said = self._connection.scalar(query)
        return _from_json(said) if said else ()

    def scores(self, ids: Sequence[CommentId]) -> Mapping[CommentId, tuple[Mapping[Flag, float], str]]:
        """Give each comment's scores as it stands now, and the model they come from."""
        found: dict[CommentId, tuple[Mapping[Flag, float], str]] = {}
        for portion in portions(ids):
            query = f"{_SCORES} ({','.join('?' * len(portion))})"
            for id_, model, *scores in self._connection.exec_driver_sql(query, tuple(portion)):
                found[id_] = (dict(zip(Flag, scores, strict=True)), model)
        return found

    def outdated(self, model: str, after: CommentId, limit: int) -> list[Touched]:
        """Give comments that still wait and were judged by another model, by number, without own accounts' ones."""
        query = touched_query().where(comments.c.id > after, comments.c.status != Status.CLOSED.value)
        query = query.where(assessments.c.model != model).order_by(comments.c.id).limit(limit)
        return [Touched(*row) for row in self._connection.execute(query)]

    def count_outdated(self, model: str) -> int:
        """Count them."""
        here = touched_query().where(comments.c.status != Status.CLOSED.value, assessments.c.model != model)
        return self._connection.scalar(select(func.count()).select_from(here.subquery())) or 0

    def touched(self, authors: Sequence[AuthorId], campaigns: Mapping[CampaignId, CommentId]) -> list[Touched]:
        """Give all comments by these authors, and in these campaigns those that came after the ones named.

        Comments of the brand's own accounts are left out.
        """
        query = touched_query()
        found: dict[int, Touched] = {}
        for portion in portions(authors):
            rows = self._connection.execute(query.where(comments.c.author_id.in_(portion)))
            found.update((row.id, Touched(*row)) for row in rows)
        for group in portions([id_ for id_, after in campaigns.items() if not after]):
            rows = self._connection.execute(query.where(comments.c.campaign.in_(group)))
            found.update((row.id, Touched(*row)) for row in rows)
        for campaign, after in campaigns.items():
            if after:
                rows = self._connection.execute(query.where(comments.c.campaign == campaign, comments.c.id > after))
                found.update((row.id, Touched(*row)) for row in rows)
        return list(found.values())


def touched_query() -> Select[Any]:
    """Select what judging a comment again needs, save of the brand's own accounts."""
    columns = (
        comments.c.id,
        comments.c.revision,
        comments.c.text,
        assessments.c.lang,
        comments.c.author_id,
        comments.c.campaign,
    )
    query = select(*columns).join(assessments, _is_newest())
    query = query.outerjoin(people, people.c.id == comments.c.author_id)
    return query.where(func.coalesce(people.c.is_own, 0) == 0)


def with_facts(findings: str | None) -> frozenset[Flag]:
    """Say which flags facts of an author's behaviour speak for, from evidence as it is stored.

    What is said of how an account writes is measured, and no such fact.
    """
    if findings is None or '"fact"' not in findings:
        return frozenset()
    return frozenset(Flag(flag) for flag in _BY_RULE.findall(findings))


def _is_newest() -> ColumnElement[bool]:
    return (assessments.c.comment_id == comments.c.id) & (assessments.c.revision == comments.c.revision)


def _to_json(findings: Sequence[Finding]) -> str:
    rows = [[f.flag, f.kind, f.label, round(f.weight, 4), f.ranges, f.amount, f.total, f.among] for f in findings]
    return orjson.dumps(rows).decode()


def _from_json(said: str) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            flag=Flag(flag),
            kind=EvidenceKind(kind),
            label=label,
            weight=weight,
            ranges=tuple((start, end) for start, end in ranges),
            amount=amount,
            total=total,
            among=among[0] if among else None,
        )
        for flag, kind, label, weight, ranges, amount, total, *among in json.loads(said)
    )
