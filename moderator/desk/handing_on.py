"""Says of each escalated comment along which path it goes, to whom, and by when: in the time of its brand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property

from moderator.care import BrandProfile, EscalationPath, Level, Turn
from moderator.desk.wishes import Leg, Wish
from moderator.domain import Action, Origin, Role, StreamId
from moderator.errors import CalendarError, NotFoundError
from moderator.storage.counters import given_to
from moderator.storage.paths import KeptPath
from moderator.storage.rows import Standing
from moderator.storage.store import Transaction

USUAL = "usual"
"""A path saved under this name is the house's; until then it has one level."""


def resolved(tx: Transaction, before: Sequence[Standing], wish: Wish, at: datetime) -> list[Wish]:
    """Give the wish for each comment; those of an escalation say to whom, by when and on which leg."""
    if wish.action is not Action.ESCALATE:
        return [wish] * len(before)
    handing = _Handing(tx, at)
    return [handing.on(standing, wish) for standing in before]


def one_level(to: str, within: timedelta) -> EscalationPath:
    """Give the path of what is escalated to somebody without naming one."""
    return EscalationPath(name="", levels=(Level(to=(to or Role.LEAD.value,), within=within),))


class _Handing:
    """Hands comments of one gesture on, so that turns go around among them too."""

    def __init__(self, tx: Transaction, at: datetime) -> None:
        self._tx = tx
        self._at = at
        self._profiles: dict[StreamId, BrandProfile] = {}
        self._paths: dict[str, KeptPath | None] = {}
        self._rotas: dict[str, list[str]] = {}
        self._loads: dict[str, int] = {}

    def on(self, standing: Standing, wish: Wish) -> Wish:
        profile = self._profile(standing.stream_id)
        leg, level = self._leg(profile, wish)
        to = self._whom(leg, level)
        due_at = wish.until or self._due(profile, level, wish)
        rota = leg.rota if level.turn is Turn.IN_TURN and to in self._rotas.get(leg.rota, ()) else ""
        return replace(wish, to=to, until=due_at, path=leg.path, leg=replace(leg, rota=rota))

    def _due(self, profile: BrandProfile, level: Level, wish: Wish) -> datetime:
        try:
            return profile.calendar.after(self._at, level.within)
        except CalendarError:
            # hours that can be no longer, as those of a zone that was given up, hold up nothing that goes by itself
            if wish.origin is not Origin.RULE:
                raise
            return self._at + level.within

    def _profile(self, stream: StreamId) -> BrandProfile:
        if stream not in self._profiles:
            self._profiles[stream] = self._tx.brands.profile(self._tx.streams.brand_of(stream))
        return self._profiles[stream]

    def _leg(self, profile: BrandProfile, wish: Wish) -> tuple[Leg, Level]:
        if wish.leg is not None:
            path = self._tx.paths.get(wish.leg.path_id) if wish.leg.path_id else one_level(wish.to, wish.usual)
            return replace(wish.leg, rota=f"{path.name} {wish.leg.level}"), path.levels[wish.leg.level - 1]
        kept = self._path(profile, wish)
        if kept is None:
            within = wish.usual if wish.within is None else wish.within
            return Leg(path="", path_id=None, level=1), one_level(wish.to, within).levels[0]
        return Leg(path=kept.path.name, path_id=kept.id, level=1, rota=f"{kept.path.name} 1"), kept.path.levels[0]

    def _path(self, profile: BrandProfile, wish: Wish) -> KeptPath | None:
        if wish.path:
            found = self._find(wish.path)
            # a rule goes on when its path was taken away: what it escalates has to reach somebody
            if found is None and wish.origin is not Origin.RULE:
                raise NotFoundError("There is no escalation path {path}.", path=wish.path)
            if found is not None:
                return found
        if wish.to or wish.until is not None or wish.within is not None:
            return None
        return (self._find(profile.path) if profile.path else None) or self._find(USUAL)

    def _find(self, name: str) -> KeptPath | None:
        if name not in self._paths:
            self._paths[name] = self._tx.paths.find(name)
        return self._paths[name]

    def _whom(self, leg: Leg, level: Level) -> str:
        everybody = ", ".join(level.to)
        if level.turn is Turn.ALL:
            return everybody
        candidates = self._members(level.to)
        if not candidates:
            return everybody
        if level.turn is Turn.BY_LOAD:
            return self._least_loaded(candidates)
        rota = self._rotas.setdefault(leg.rota, self._tx.turns.order(leg.rota, candidates))
        rota.append(rota.pop(0))
        return rota[-1]

    def _least_loaded(self, candidates: Sequence[str]) -> str:
        if not self._loads.keys() >= set(candidates):
            self._loads |= loads(self._tx, candidates)
        chosen = min(candidates, key=lambda name: self._loads[name])
        self._loads[chosen] += 1
        return chosen

    def _members(self, to: Sequence[str]) -> list[str]:
        found = [name for one in to for name in (self._of_role[Role(one)] if one in set(Role) else [one])]
        return list(dict.fromkeys(found))

    @cached_property
    def _of_role(self) -> Mapping[Role, list[str]]:
        members, roles = self._tx.moderators.all(), list(Role)
        found: dict[Role, list[str]] = {}
        for place, role in enumerate(roles):
            # each role includes the ones before it: where there is no lead, the admins are
            having = ([one.name for one in members if one.role is each] for each in roles[place:])
            found[role] = next((names for names in having if names), [])
        return found


def loads(tx: Transaction, names: Sequence[str]) -> dict[str, int]:
    """Count what lies with each of these: what is assigned, and what is escalated to them by name."""
    escalated, members = tx.escalations.count_with(names), [tx.moderators.find(name) for name in names]
    return {
        name: escalated.get(name, 0) + (tx.counters.count(given_to(member.id)) if member else 0)
        for name, member in zip(names, members, strict=True)
    }
