"""Chooses whose work a comment becomes, where a rule names several people."""

from collections.abc import Sequence
from dataclasses import replace

from moderator.care import Turn
from moderator.desk.wishes import Made, Wish
from moderator.domain import Action, Member, Role
from moderator.rules.actions import AssignAction
from moderator.storage.counters import given_to
from moderator.storage.store import Transaction
from moderator.storage.turns import TurnTaken

_ADDRESSED = frozenset({Action.ESCALATE, Action.ASK, Action.NOTIFY})


class Choosing:
    """Gives the comments of one step to people, one after the other; `warnings` name those who are not there."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._turns: dict[str, list[Member]] = {}
        self._loads: dict[str, int] = {}
        self._rotas: dict[str, str] = {}
        self._known: dict[str, bool] = {}
        self.warnings: list[str] = []

    def given(self, wish: Wish, rule: str, action: AssignAction) -> Wish | None:
        """Give the wish with who gets it; None where nobody of those named is there."""
        names = action.among or (action.to,)
        members = self._members(rule, names)
        if not members:
            return None
        member = self._least_busy(members) if action.turn is Turn.BY_LOAD else self._next(rule, members)
        self._rotas[wish.rule] = _rota(rule)
        return replace(wish, to=member.name, assignee=member)

    def addressed(self, wish: Wish, rule: str) -> Wish:
        """Give the wish to whom it names, or to the lead where nobody is called so: it has to reach somebody."""
        if wish.action not in _ADDRESSED or not wish.to or wish.to in set(Role) or self._is_there(wish.to):
            return wish
        self.warnings.append(f"Rule “{rule}” turns to {wish.to}, who does not work with this inbox: the lead gets it.")
        return replace(wish, to=Role.LEAD.value)

    def _is_there(self, name: str) -> bool:
        if name not in self._known:
            self._known[name] = self._tx.moderators.find(name) is not None
        return self._known[name]

    def took(self, wish: Wish, made: Sequence[Made]) -> None:
        """Write down whose turn it was."""
        if wish.action is Action.ASSIGN and wish.rule in self._rotas:
            rota = self._rotas[wish.rule]
            self._tx.turns.take([TurnTaken(rota=rota, member=wish.to, decision=one.id) for one in made])

    def _members(self, rule: str, names: Sequence[str]) -> list[Member]:
        found = [(name, self._tx.moderators.find(name)) for name in names]
        self.warnings += [
            f"Rule “{rule}” assigns to {name}, who does not work with this inbox."
            for name, member in found
            if member is None
        ]
        return [member for _, member in found if member is not None]

    def _next(self, rule: str, members: Sequence[Member]) -> Member:
        if rule not in self._turns:
            by_name = {member.name: member for member in members}
            self._turns[rule] = [by_name[name] for name in self._tx.turns.order(_rota(rule), list(by_name))]
        turns = self._turns[rule]
        turns.append(turns.pop(0))
        return turns[-1]

    def _least_busy(self, members: Sequence[Member]) -> Member:
        for member in members:
            if member.name not in self._loads:
                self._loads[member.name] = self._tx.counters.count(given_to(member.id))
        chosen = min(members, key=lambda member: self._loads[member.name])
        self._loads[chosen.name] += 1
        return chosen


def _rota(rule: str) -> str:
    return f"rule: {rule}"
