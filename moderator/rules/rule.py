"""A rule as data: when a comment arrives and all of this holds, do that."""

import json
import tomllib
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, ValidationError, model_serializer, model_validator

from moderator.domain import RuleState
from moderator.errors import RuleError
from moderator.rules.actions import Name, RuleAction
from moderator.rules.conditions import CONDITIONS
from moderator.rules.places import told

Scalar = bool | int | float | str


def _argument(value: object) -> object:
    if isinstance(value, Scalar):
        return value
    if isinstance(value, list | tuple) and all(isinstance(item, Scalar) for item in value):
        return tuple(value)
    raise ValueError("a value is a text, a number or a list of them")


Argument = Annotated[Scalar | tuple[Scalar, ...], PlainValidator(_argument)]


class ConditionCall(BaseModel):
    """A condition's name, its value and its options; written `flag = "negative"`, `at_least = 0.8`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    value: Argument
    options: dict[str, Argument] = {}

    @model_validator(mode="before")
    @classmethod
    def _from_its_word(cls, written: Any) -> Any:
        if not isinstance(written, dict) or {"name", "value"} <= written.keys():
            return written
        if not written:
            raise ValueError("a condition needs a name")
        # PostgreSQL does not keep the order of keys, so a known word wins over the first
        name = next((key for key in written if key in CONDITIONS), next(iter(written)))
        return {"name": name, "value": written[name], "options": {k: v for k, v in written.items() if k != name}}

    @model_serializer
    def _under_its_word(self) -> dict[str, Any]:
        return {self.name: self.value, **self.options}


class Rule(BaseModel):
    """All `conditions` must hold and, where there are any, one of `alternatives`; then every action is done."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=True, serialize_by_alias=True)
    name: Name
    state: RuleState = RuleState.DRAFT
    version: int = Field(default=1, ge=1)
    when: Literal["arrived"] = "arrived"
    conditions: tuple[ConditionCall, ...] = Field(default=(), alias="all")
    alternatives: tuple[ConditionCall, ...] = Field(default=(), alias="any")
    actions: tuple[RuleAction, ...] = Field(alias="then", min_length=1)

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        if not self.conditions and not self.alternatives:
            raise ValueError("a rule without conditions would fire on every comment")
        return self

    @classmethod
    def from_toml(cls, text: str) -> Self:
        """Read a rule as files hold it; RuleError names the place that is wrong."""
        try:
            return cls._of(tomllib.loads(text))
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise RuleError("This is no TOML: {error}", error=error) from error

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read a rule as the database holds it."""
        try:
            return cls._of(json.loads(text))
        except (json.JSONDecodeError, RecursionError) as error:
            raise RuleError("This is no JSON: {error}", error=error) from error

    def to_json(self) -> str:
        """One line that `from_json` reads as the same rule."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False)

    @classmethod
    def _of(cls, written: object) -> Self:
        try:
            return cls.model_validate(written)
        except ValidationError as error:
            name = written.get("name") if isinstance(written, dict) else None
            raise RuleError('Rule "{name}": {told}', name=name or "without a name", told=told(error)) from error
