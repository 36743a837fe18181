"""Rules as they are kept: every version, as JSON that the rules room reads, and every step of their life."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, or_, select, update

from moderator.domain import RuleState
from moderator.rulings import Event, LifeLine, Trust
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema_rules import rule_life, rule_order, rule_trust, rules

_IN_FORCE = (RuleState.LIVE.value, RuleState.SHADOW.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRule:
    """A version of a rule; `stopped` says why it no longer runs, and is empty while it does.

    `text` is the TOML as it was written, empty for what earlier versions of the program kept.
    """

    name: str
    version: int
    state: RuleState
    body: str
    text: str
    stopped: str
    made_at: datetime
    made_by: str


class Rules:
    """Rules by name and version."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(
        self, name: str, state: RuleState, body: str, at: datetime, *, text: str, by: str, events: Collection[Event]
    ) -> int:
        """Keep a rule as its next version; answers which that is."""
        version = (self._connection.scalar(select(func.max(rules.c.version)).where(rules.c.name == name)) or 0) + 1
        values = {"name": name, "version": version, "state": state.value, "body": body, "text": text}
        values |= {"made_at": to_stored(at), "made_by": by, "events": " ".join(sorted(events))}
        self._connection.execute(insert(rules).values(values))
        self._live(name, version, state, at, by=by, is_new_text=True)
        return version

    def stop(self, name: str, version: int, why: str) -> None:
        """Let a version run no more; the next one starts afresh."""
        here = (rules.c.name == name, rules.c.version == version)
        self._connection.execute(update(rules).where(*here).values(stopped=why))

    def set_state(
        self, name: str, version: int, state: RuleState, at: datetime, *, by: str = "", note: str = ""
    ) -> None:
        """Write a step of a rule's life down; nobody's name stands where the rule was put back by itself."""
        here = (rules.c.name == name, rules.c.version == version)
        self._connection.execute(update(rules).where(*here).values(state=state.value))
        self._live(name, version, state, at, by=by, note=note)

    def _live(
        self,
        name: str,
        version: int,
        state: RuleState,
        at: datetime,
        *,
        by: str,
        note: str = "",
        is_new_text: bool = False,
    ) -> None:
        values = {"rule": name, "version": version, "state": state.value, "made_at": to_stored(at)}
        values |= {"moderator": by, "note": note, "is_new_text": is_new_text}
        self._connection.execute(insert(rule_life).values(values))

    def newest(self) -> list[KeptRule]:
        """Give each rule's newest version, by name."""
        return [_kept(row) for row in self._connection.execute(_newest().order_by(rules.c.name))]

    def find(self, name: str, version: int | None = None) -> KeptRule | None:
        """Look a version up, the newest where none is named."""
        query = select(rules).where(rules.c.name == name).order_by(rules.c.version.desc()).limit(1)
        if version is not None:
            query = query.where(rules.c.version == version)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _kept(row)

    def is_asked_at(self, *events: Event) -> bool:
        """Tell whether a rule in force is asked at one of these, without reading any."""
        said = [rules.c.events.contains(event.value) for event in events]
        query = _newest().where(rules.c.state.in_(_IN_FORCE), rules.c.stopped == "", or_(*said))
        return self._connection.execute(query.limit(1)).one_or_none() is not None

    def is_any(self, state: RuleState) -> bool:
        """Tell whether a rule is in that state, without reading any."""
        query = _newest().where(rules.c.state == state.value, rules.c.stopped == "")
        return self._connection.execute(query.limit(1)).one_or_none() is not None

    def life(self, name: str) -> tuple[LifeLine, ...]:
        """Give every step of a rule's life, newest first."""
        query = select(rule_life).where(rule_life.c.rule == name).order_by(rule_life.c.id.desc())
        return tuple(_line(row) for row in self._connection.execute(query))

    def places(self) -> Mapping[str, int]:
        """Say where rules were put by hand."""
        rows = self._connection.execute(select(rule_order.c.rule, rule_order.c.place))
        return {rule: place for rule, place in rows}  # noqa: C416 - rows are no pairs to a type checker

    def put_places(self, places: Mapping[str, int]) -> None:
        """Put rules by hand, in place of where they were put before."""
        self._connection.execute(delete(rule_order))
        rows = [{"rule": rule, "place": place} for rule, place in places.items()]
        if rows:
            self._connection.execute(insert(rule_order), rows)

    def forget_place(self, name: str) -> None:
        """Let a rule stand where its text says."""
        self._connection.execute(delete(rule_order).where(rule_order.c.rule == name))

    def trust(self) -> Trust:
        """Say when a rule is put back to shadow."""
        row = self._connection.execute(select(rule_trust).order_by(rule_trust.c.id.desc()).limit(1)).one_or_none()
        return Trust() if row is None else Trust(most_otherwise=row.most_otherwise, judged=row.judged)

    def set_trust(self, trust: Trust, by: str, at: datetime) -> None:
        """Say it anew; earlier words are kept."""
        values = {"most_otherwise": trust.most_otherwise, "judged": trust.judged, "moderator": by}
        self._connection.execute(insert(rule_trust).values(values | {"made_at": to_stored(at)}))


def _newest() -> Select[Any]:
    newest = select(rules.c.name, func.max(rules.c.version).label("version")).group_by(rules.c.name).subquery()
    return select(rules).join(newest, (newest.c.name == rules.c.name) & (newest.c.version == rules.c.version))


def _kept(row: Row[Any]) -> KeptRule:
    return KeptRule(
        name=row.name,
        version=row.version,
        state=RuleState(row.state),
        body=row.body,
        text=row.text,
        stopped=row.stopped,
        made_at=from_stored(row.made_at),
        made_by=row.made_by,
    )


def _line(row: Row[Any]) -> LifeLine:
    return LifeLine(
        version=row.version,
        state=RuleState(row.state),
        made_at=from_stored(row.made_at),
        moderator=row.moderator,
        note=row.note,
        is_new_text=bool(row.is_new_text),
    )
