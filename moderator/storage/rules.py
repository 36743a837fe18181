"""Escalation rules as they are kept: every version, as JSON that the rules room reads, and what each has found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from moderator.domain import CommentId
from moderator.storage.moments import to_stored
from moderator.storage.schema_rules import rule_hits, rules

_HIT = (
    "INSERT INTO rule_hits (rule, version, comment_id, findings, found_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (rule, version, comment_id) DO UPDATE SET findings = excluded.findings, found_at = excluded.found_at"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRule:
    """A rule's newest version; `stopped` says why it no longer runs, and is empty while it does."""

    version: int
    body: str
    stopped: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """That a rule, live or in shadow, fired on a comment, and what it found."""

    rule: str
    version: int
    comment_id: CommentId
    findings: str


class Rules:
    """Rules by name and version."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, name: str, state: str, body: str, at: datetime) -> int:
        """Keep a rule as its next version; answers which that is."""
        version = (self._connection.scalar(select(func.max(rules.c.version)).where(rules.c.name == name)) or 0) + 1
        values = {"name": name, "version": version, "state": state, "body": body, "made_at": to_stored(at)}
        self._connection.execute(insert(rules).values(values))
        return version

    def stop(self, name: str, version: int, why: str) -> None:
        """Let a version run no more; the next one starts afresh."""
        here = (rules.c.name == name, rules.c.version == version)
        self._connection.execute(update(rules).where(*here).values(stopped=why))

    def newest(self) -> list[KeptRule]:
        """Give each rule's newest version, by name."""
        newest = select(rules.c.name, func.max(rules.c.version).label("version")).group_by(rules.c.name).subquery()
        query = select(rules.c.version, rules.c.body, rules.c.stopped).join(
            newest, (newest.c.name == rules.c.name) & (newest.c.version == rules.c.version)
        )
        rows = self._connection.execute(query.order_by(rules.c.name))
        return [KeptRule(version=row.version, body=row.body, stopped=row.stopped) for row in rows]

    def record(self, hits: Sequence[Hit], at: datetime) -> None:
        """Write down what rules have found."""
        rows = [(hit.rule, hit.version, hit.comment_id, hit.findings, to_stored(at)) for hit in hits]
        if rows:
            self._connection.exec_driver_sql(_HIT, rows)

    def hits(self) -> Mapping[tuple[str, int], int]:
        """Count on how many comments each version of each rule has fired."""
        query = select(rule_hits.c.rule, rule_hits.c.version, func.count()).group_by(
            rule_hits.c.rule, rule_hits.c.version
        )
        return {(rule, version): count for rule, version, count in self._connection.execute(query)}
