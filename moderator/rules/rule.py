"""A rule as data: when something happens to a comment and all of this holds, do that."""

import json
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, InstanceOf

from moderator.domain import RuleState
from moderator.errors import RuleError
from moderator.rules.actions import RuleAction
from moderator.rules.arguments import Name
from moderator.rules.calls import ConditionCall, Group, Node
from moderator.rules.faults import Found, written_place
from moderator.rules.reading import read
from moderator.rules.toml_reading import read_toml
from moderator.rules.toml_text import rule_text
from moderator.rules.when import When
from moderator.rulings import Event, GroupKind

__all__ = ["ConditionCall", "Group", "Rule", "When", "told"]

_ARRIVED = (When(event=Event.ARRIVED),)
_Nodes = tuple[InstanceOf[ConditionCall] | InstanceOf[Group], ...]


class Rule(BaseModel):
    """All `conditions` must hold, one of `alternatives` where there are any, and none of `exceptions`.

    Rules are asked by `order` and then by name; one that fires and has `stop` ends the asking. `text` is the rule as
    it was written, with its comments; it is empty for a rule that came from no text.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: Name
    when: tuple[When, ...] = _ARRIVED
    state: RuleState = RuleState.DRAFT
    version: int = Field(default=1, ge=1)
    order: int = 100
    stop: bool = False
    conditions: _Nodes = ()
    alternatives: _Nodes = ()
    exceptions: _Nodes = ()
    actions: tuple[InstanceOf[RuleAction], ...] = Field(min_length=1)
    text: str = Field(default="", repr=False)

    @property
    def events(self) -> frozenset[Event]:
        """Every event at which the rule is asked."""
        return frozenset(when.event for when in self.when)

    @property
    def groups(self) -> tuple[tuple[GroupKind, tuple[Node, ...]], ...]:
        """The conditions by how they hold together, as the text has them; empty groups are left out."""
        groups = zip(GroupKind, (self.conditions, self.alternatives, self.exceptions), strict=True)
        return tuple((kind, nodes) for kind, nodes in groups if nodes)

    @classmethod
    def from_toml(cls, text: str) -> Self:
        """Read a rule as files hold it; RuleError names the place that is wrong."""
        return cls.from_table(read_toml(text)).model_copy(update={"text": text})

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read a rule as the database holds it."""
        try:
            return cls.from_table(json.loads(text))
        except (json.JSONDecodeError, RecursionError) as error:
            raise RuleError("This is no JSON: {error}", error=error) from error

    @classmethod
    def from_table(cls, written: object) -> Self:
        """Read a rule from its table."""
        found = read(written)
        if found.wrong or found.head is None:
            name = written.get("name") if isinstance(written, dict) else None
            raise told(str(name or "without a name"), found.wrong[0])
        groups = found.groups
        return cls(
            **dict(found.head),
            conditions=groups[GroupKind.ALL],
            alternatives=groups[GroupKind.ANY],
            exceptions=groups[GroupKind.NONE],
            actions=tuple(found.actions),
        )

    def to_json(self) -> str:
        """One line that `from_json` reads as the same rule."""
        text = {"text": self.text} if self.text else {}
        return json.dumps(self.table() | text, ensure_ascii=False)

    def to_toml(self) -> str:
        """The text as it was written; where there is none that still holds, one as a person would write it."""
        if self.text and self._is_said_by(self.text):
            return self.text
        return rule_text({key: value for key, value in self.table().items() if key != "version"})

    def _is_said_by(self, text: str) -> bool:
        """Whether a text says this rule; its state and its version are no matter of the text."""
        try:
            said = type(self).from_toml(text)
        except RuleError:
            return False
        return said.model_copy(update={"state": self.state, "version": self.version}) == self

    def table(self) -> dict[str, Any]:
        """The rule as a table of a file; what is as usual is left out."""
        when = [each.model_dump() for each in self.when]
        head: dict[str, Any] = {"name": self.name, "when": when[0] if len(when) == 1 else when}
        head |= {"state": self.state.value, "version": self.version, "order": self.order}
        head |= {"stop": True} if self.stop else {}
        head |= {kind.value: [node.written() for node in nodes] for kind, nodes in self.groups}
        return head | {"then": [{action.action.value: action.written()} for action in self.actions]}


def told(name: str, found: Found) -> RuleError:
    """Say what is wrong with a rule, with its name and the place."""
    place = written_place(found.place)
    if not place:
        return RuleError('Rule "{name}": {problem}', name=name, problem=found.error)
    return RuleError('Rule "{name}", {place}: {problem}', name=name, place=place, problem=found.error)
