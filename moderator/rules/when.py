"""What makes a rule be asked: one of the events, and what it has to say of it."""

from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_serializer, model_validator

from moderator.domain import Action, Flag
from moderator.errors import RuleFault
from moderator.rules.arguments import Duration, listed
from moderator.rules.durations import format_duration
from moderator.rulings import Event

VALUES = {
    Event.TIME_PASSED: "after",
    Event.QUEUE_OVER: "more_than",
    Event.DECIDED: "actions",
    Event.FLAGGED: "flags",
}
"""The field that the value after an event's word fills: `{ time_passed = "24h" }`."""


class When(BaseModel):
    """One event: `after` is since the comment came in; no `actions` or `flags` means any of them.

    `queue` is a filter as a person types it, whose comments are counted; the rule is asked about each of them.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    event: Event
    after: Duration | None = None
    more_than: Annotated[int, Field(ge=0, le=10_000_000)] | None = None
    queue: Annotated[str, Field(max_length=500)] = ""
    actions: Annotated[tuple[Action, ...], BeforeValidator(listed)] = ()
    flags: Annotated[tuple[Flag, ...], BeforeValidator(listed)] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_its_word(cls, written: Any) -> Any:
        if isinstance(written, str):
            return {"event": _event(written)}
        if not isinstance(written, dict) or "event" in written:
            return written
        word = next((key for key in written if key in set(Event)), "")
        if not word or Event(word) not in VALUES:
            raise RuleFault('an event is a word, like "arrived", or a table like { time_passed = "24h" }')
        fields = {key: value for key, value in written.items() if key != word}
        if unknown := sorted(fields.keys() - ({"queue"} if word == Event.QUEUE_OVER else set())):
            raise RuleFault("there is no “{key}” here", key=unknown[0])
        return {"event": word, VALUES[Event(word)]: written[word], **fields}

    @model_validator(mode="after")
    def _says_how_much(self) -> Self:
        if self.event is Event.TIME_PASSED and self.after is None:
            raise RuleFault('time_passed needs a time: when = { time_passed = "24h" }')
        if self.event is Event.QUEUE_OVER and self.more_than is None:
            raise RuleFault('queue_over needs a number: when = { queue_over = 500, queue = "flag:spam" }')
        return self

    @model_serializer
    def _as_written(self) -> str | dict[str, Any]:
        value: Any = {
            Event.TIME_PASSED: self.after and format_duration(self.after),
            Event.QUEUE_OVER: self.more_than,
            Event.DECIDED: [action.value for action in self.actions],
            Event.FLAGGED: [flag.value for flag in self.flags],
        }.get(self.event)
        if value is None or value == []:
            return self.event.value
        return {self.event.value: value} | ({"queue": self.queue} if self.queue else {})


def _event(word: str) -> str:
    if word not in set(Event):
        raise RuleFault("there is no event “{word}”, only {known}", word=word, known=", ".join(Event))
    return word
