"""What a rule does with a comment that it fires on; in a file each stands under its own word."""

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, model_validator

from moderator.care import Turn
from moderator.domain import Action, Flag, Reason
from moderator.errors import RuleFault
from moderator.rules.arguments import Duration, Kind, Name, PlainName, Said, listed

Member = Annotated[Name, Kind.MEMBER]
Members = Annotated[tuple[Name, ...], BeforeValidator(listed), Field(min_length=1, max_length=100), Kind.MEMBERS]
ReasonCode = Annotated[Reason, Kind.CHOICE]


class RuleAction(BaseModel):
    """Written as `word = {…}`; where one field says it all, `word = "…"` is enough, and `brief` names that field."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=True, serialize_by_alias=True)
    action: ClassVar[Action]
    brief: ClassVar[str] = ""

    @classmethod
    def fields(cls) -> tuple[str, ...]:
        """The words of the fields, as a file has them."""
        return tuple(field.alias or name for name, field in cls.model_fields.items())

    def written(self) -> Any:
        """What stands after the action's word."""
        values = self.model_dump(mode="json", exclude_defaults=True)
        return values[self.brief] if self.brief and values.keys() == {self.brief} else values


class FlagAction(RuleAction):
    """Raise a flag on the comment, whatever its score is."""

    action = Action.FLAG
    brief = "name"
    name: Annotated[Flag, Kind.CHOICE]


class SetPriorityAction(RuleAction):
    """Put the comment up or down in the triage: `to` a place of its own, 0 to 1000, or by so much more or less."""

    action = Action.SET_PRIORITY
    brief = "to"
    to: Annotated[int, Field(ge=0, le=1000, strict=True), Kind.NUMBER] | None = None
    add: Annotated[int, Field(ge=-1000, le=1000, strict=True), Kind.NUMBER] | None = None

    @model_validator(mode="after")
    def _says_one(self) -> Self:
        if (self.to is None) == (self.add is None):
            raise RuleFault("either “{first}” or “{second}” is needed", first="to", second="add")
        return self


class RouteAction(RuleAction):
    """Put the comment into a queue of its own, which the list of queues then shows."""

    action = Action.ROUTE
    brief = "queue"
    queue: PlainName


class EscalateAction(RuleAction):
    """Hand the comment to a role or a member until `within` has passed, or along a path of levels."""

    action = Action.ESCALATE
    to: Member = "lead"
    due_in: Duration | None = Field(default=None, alias="within")
    path: Annotated[str, Field(max_length=200), Kind.PATH] = ""
    reason: ReasonCode

    @model_validator(mode="after")
    def _says_by_when(self) -> Self:
        if (self.due_in is None) == (not self.path):
            raise RuleFault("either “{first}” or “{second}” is needed", first="within", second="path")
        return self


class AssignAction(RuleAction):
    """Make the comment a member's work: of one by name, or of several in turn or by how much they have open."""

    action = Action.ASSIGN
    brief = "to"
    to: Annotated[str, Field(max_length=200), Kind.MEMBER] = ""
    among: Annotated[tuple[Name, ...], BeforeValidator(listed), Field(max_length=100), Kind.MEMBERS] = ()
    turn: Annotated[Literal[Turn.IN_TURN, Turn.BY_LOAD], Kind.CHOICE] = Turn.IN_TURN

    @model_validator(mode="after")
    def _says_whose(self) -> Self:
        if bool(self.to.strip()) == bool(self.among):
            raise RuleFault("either “{first}” or “{second}” is needed", first="to", second="among")
        return self


def _without_slash(value: object) -> object:
    return value.strip().removeprefix("/") if isinstance(value, str) else value


class PrepareReplyAction(RuleAction):
    """Lay a canned reply ready for whoever takes the comment; nothing is sent by itself."""

    action = Action.PREPARE_REPLY
    brief = "reply"
    shortcut: Annotated[
        Name, BeforeValidator(_without_slash), PlainSerializer("/{}".format), Field(alias="reply"), Kind.REPLY
    ]


class AskAction(RuleAction):
    """Ask a colleague about the comment, which stays where it is."""

    action = Action.ASK
    of: Member
    text: Said


class NotifyAction(RuleAction):
    """Tell a role or a member of the comment, which stays where it is."""

    action = Action.NOTIFY
    to: Member = "lead"
    text: Said


class HideAction(RuleAction):
    """Take the comment out of the public's sight."""

    action = Action.HIDE
    brief = "reason"
    reason: ReasonCode


class MarkSpamAction(RuleAction):
    """Call the comment spam, on the platform too where it knows the word."""

    action = Action.MARK_SPAM
    brief = "reason"
    reason: ReasonCode = Reason.ADVERTISING


class BanAction(RuleAction):
    """Ban the author from the stream; with `for`, only so long."""

    action = Action.BAN
    brief = "reason"
    reason: ReasonCode
    lasts: Duration | None = Field(default=None, alias="for")


ACTIONS: dict[str, type[RuleAction]] = {
    kind.action.value: kind
    for kind in (
        FlagAction,
        SetPriorityAction,
        RouteAction,
        AssignAction,
        EscalateAction,
        PrepareReplyAction,
        AskAction,
        NotifyAction,
        HideAction,
        MarkSpamAction,
        BanAction,
    )
}
"""Every action that a rule can take, by the word that a file has for it."""
