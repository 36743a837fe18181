"""Makes a rule ready to run: names and arguments are checked against the conditions' signatures, once."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from pydantic import TypeAdapter, ValidationError

from moderator.errors import RuleError
from moderator.rules.conditions import CONDITIONS, Answer
from moderator.rules.places import told
from moderator.rules.rule import ConditionCall, Rule
from moderator.rules.seen import Seen

Question = Callable[[Seen], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleVerdict:
    """Whether a rule fired; `findings` has a line for each condition, also for those that do not hold."""

    fired: bool
    findings: tuple[str, ...]


class RuleStoppedError(RuleError):
    """A rule that no longer answers; that it did not fire must not be concluded."""


class CompiledRule:
    """A rule that can be asked about comments.

    `stopped` is empty while the rule answers. When a pattern runs out of time it says so, in a sentence to show,
    and from then on the rule answers nothing until it is compiled anew.
    """

    def __init__(self, rule: Rule) -> None:
        """Make the conditions ready; RuleError names the place that is wrong."""
        self.rule = rule
        self.stopped = ""
        self._all = tuple(_questions(rule, "condition", rule.conditions))
        self._any = tuple(_questions(rule, "alternative", rule.alternatives))

    def check(self, seen: Seen) -> RuleVerdict:
        """Ask every condition, also after one did not hold; RuleStoppedError when a pattern takes too long."""
        if self.stopped:
            raise RuleStoppedError(self.stopped)
        try:
            needed = [ask(seen) for ask in self._all]
            enough = [ask(seen) for ask in self._any]
        except TimeoutError as error:
            self.stopped = (
                f'Rule "{self.rule.name}" is stopped: its pattern took too long on comment {seen.comment.external_id}.'
            )
            raise RuleStoppedError(self.stopped) from error
        fired = all(answer.holds for answer in needed) and (not enough or any(answer.holds for answer in enough))
        return RuleVerdict(fired=fired, findings=tuple(answer.evidence for answer in needed + enough))


def compile_rule(rule: Rule) -> CompiledRule:
    """Check a rule's conditions and make them ready; RuleError names rule, condition and argument."""
    return CompiledRule(rule)


def _questions(rule: Rule, group: str, calls: tuple[ConditionCall, ...]) -> Iterator[Question]:
    for number, call in enumerate(calls, 1):
        try:
            yield _question(call)
        except ValueError as error:
            raise RuleError(
                'Rule "{rule}", {group} {number}, {error}', rule=rule.name, group=group, number=number, error=error
            ) from error


def _question(call: ConditionCall) -> Question:
    function = CONDITIONS.get(call.name)
    if function is None:
        raise ValueError(f'"{call.name}": there is no such condition, only {", ".join(CONDITIONS)}')
    first, *others = arguments_of(call.name)
    if unknown := sorted(call.options.keys() - set(others)):
        raise ValueError(f'{call.name}: "{unknown[0]}" is none of its options{_listed(others)}')
    if missing := sorted(set(others) - call.options.keys()):
        raise ValueError(f'{call.name}: "{missing[0]}" is missing')
    given = {first: call.value, **call.options}
    return partial(function, **{name: _ready(call.name, name, value) for name, value in given.items()})


def _listed(options: list[str]) -> str:
    return f" ({', '.join(options)})" if options else "; it has none"


def _ready(condition: str, argument: str, value: object) -> Any:
    adapter, place = arguments_of(condition)[argument], condition
    if argument != next(iter(arguments_of(condition))):
        place = f"{condition}, {argument}"
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        raise ValueError(f"{place}: {told(error)}") from error


@cache
def arguments_of(condition: str) -> dict[str, TypeAdapter[Any]]:
    """A condition's arguments with what checks them; the first is the value that stands after its word."""
    parameters = list(inspect.signature(CONDITIONS[condition]).parameters.values())[1:]
    return {parameter.name: TypeAdapter(parameter.annotation) for parameter in parameters}
