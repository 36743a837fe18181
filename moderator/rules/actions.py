"""What a rule does with a comment that it fires on; in a file each stands under its own word."""

from datetime import timedelta
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    SerializerFunctionWrapHandler,
    StringConstraints,
    model_serializer,
)

from moderator.domain import Action, Reason
from moderator.rules.durations import format_duration, parse_duration

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


def _duration(value: object) -> timedelta:
    return value if isinstance(value, timedelta) else parse_duration(str(value))


Duration = Annotated[timedelta, BeforeValidator(_duration), PlainSerializer(format_duration)]


class _RuleAction(BaseModel):
    """Written as `{word = {…}}`, so that a file needs no field for the kind."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=True, serialize_by_alias=True)
    action: ClassVar[Action]

    @model_serializer(mode="wrap")
    def _under_its_word(self, fields: SerializerFunctionWrapHandler) -> dict[str, Any]:
        written = fields(self)
        return {written.pop("kind"): written}


class EscalateAction(_RuleAction):
    """Hand the comment to the lead or a named member, who has until `due_in` has passed."""

    action = Action.ESCALATE
    kind: Literal["escalate"] = "escalate"
    to: Name = "lead"
    due_in: Duration = Field(alias="within")
    reason: Reason


class AssignAction(_RuleAction):
    """Give the comment to a member as their work."""

    action = Action.ASSIGN
    kind: Literal["assign"] = "assign"
    to: Name


class HideAction(_RuleAction):
    """Take the comment out of the public's sight."""

    action = Action.HIDE
    kind: Literal["hide"] = "hide"
    reason: Reason


class MarkSpamAction(_RuleAction):
    """Call the comment spam, on the platform too where it knows the word."""

    action = Action.MARK_SPAM
    kind: Literal["mark_spam"] = "mark_spam"
    reason: Reason = Reason.ADVERTISING


def _with_kind(value: object) -> object:
    if not isinstance(value, dict):
        return value
    word, body = next(iter(value.items()), ("", None))
    if len(value) != 1 or not isinstance(body, dict):
        raise ValueError('an action is one word with its table, like hide = { reason = "scam" }')
    if word not in ACTIONS:
        raise ValueError(f'"{word}": there is no such action, only {", ".join(ACTIONS)}')
    return {**body, "kind": word}


RuleAction = Annotated[
    EscalateAction | AssignAction | HideAction | MarkSpamAction,
    Field(discriminator="kind"),
    BeforeValidator(_with_kind),
]
ACTIONS: dict[str, type[BaseModel]] = {
    kind.action.value: kind for kind in (EscalateAction, AssignAction, HideAction, MarkSpamAction)
}
"""Every action that a rule can take, by the word that a file has for it."""
