"""Makes a rule ready to run: names and arguments are checked against the conditions' signatures, once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from moderator.errors import RuleError
from moderator.rules.binding import Bound, bind
from moderator.rules.calls import Group, Node
from moderator.rules.faults import Found, Place, written_place
from moderator.rules.rule import Rule, told
from moderator.rules.seen import Need, Seen
from moderator.rulings import Answered, Event, GroupKind
from moderator.selections import AllOf, AnyOf, Every, NoneOf, Selection

Answers = TypeVar("Answers")
_NOTHING = Answered(place="", holds=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleVerdict:
    """Whether a rule fired; `findings` has a line for each condition, also for those that do not hold.

    `answered` is the same as a tree, with the places of the conditions in the rule.
    """

    fired: bool
    findings: tuple[str, ...]
    answered: Answered = field(default=_NOTHING, compare=False)


class RuleStoppedError(RuleError):
    """A rule that no longer answers; that it did not fire must not be concluded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A group whose conditions are bound to their arguments."""

    place: str
    kind: GroupKind
    parts: "tuple[Bound | _Ready, ...]"

    def answer(self, seen: Seen) -> Answered:
        """Ask every part, also after the outcome is certain: the evidence is for people."""
        parts = tuple(part.answer(seen) for part in self.parts)
        return Answered(place=self.place, holds=_holds(self.kind, parts), group=self.kind, parts=parts)

    def quick(self) -> Callable[[Seen], bool]:
        """Give a function that says the same without evidence, and asks no further than needed."""
        questions = tuple(part.quick() if isinstance(part, _Ready) else part.holds for part in self.parts)
        if len(questions) == 1 and self.kind is not GroupKind.NONE:
            # most rules ask one thing, and each is asked about every comment
            return questions[0]
        match self.kind:
            case GroupKind.ALL:
                return lambda seen: all(ask(seen) for ask in questions)
            case GroupKind.ANY:
                return lambda seen: any(ask(seen) for ask in questions)
            case GroupKind.NONE:
                return lambda seen: not any(ask(seen) for ask in questions)

    def selection(self) -> Selection:
        """The same group as sets."""
        return _joined(self.kind, tuple(part.selection() for part in self.parts))

    def bound(self) -> Iterator[Bound]:
        """Every condition in it."""
        for part in self.parts:
            yield from part.bound()


class CompiledRule:
    """A rule that can be asked about comments.

    `needs` are the facts that its conditions ask for, and `selection` the comments that it means, as sets. `stopped`
    is empty while the rule answers. When a pattern runs out of time it says so, in a sentence to show, and from then on
    the rule answers nothing until it is compiled anew.
    """

    def __init__(self, rule: Rule) -> None:
        """Make the conditions ready; RuleError names the place that is wrong."""
        self.rule = rule
        self.stopped = ""
        wrong: list[Found] = []
        groups = tuple(_ready((kind.value,), kind, nodes, wrong) for kind, nodes in rule.groups)
        if wrong:
            raise told(rule.name, wrong[0])
        self._ready = _Ready(place="", kind=GroupKind.ALL, parts=groups)
        self._quick = self._ready.quick()
        self.needs: frozenset[Need] = frozenset().union(*(each.needs for each in self._ready.bound()))
        self.selection: Selection = self._ready.selection()

    def check(self, seen: Seen) -> RuleVerdict:
        """Ask every condition, also after one did not hold; RuleStoppedError when a pattern takes too long."""
        answered = self._asked(self._ready.answer, seen)
        return RuleVerdict(fired=answered.holds, findings=tuple(_findings(answered)), answered=answered)

    def fires(self, seen: Seen) -> bool:
        """Say the same as `check` without evidence, which is quicker; RuleStoppedError as there."""
        return self._asked(self._quick, seen)

    @property
    def events(self) -> frozenset[Event]:
        """Every event at which the rule is asked."""
        return self.rule.events

    def _asked(self, question: Callable[[Seen], Answers], seen: Seen) -> Answers:
        if self.stopped:
            raise RuleStoppedError(self.stopped)
        try:
            return question(seen)
        except TimeoutError as error:
            self.stopped = (
                f'Rule "{self.rule.name}" is stopped: its pattern took too long on comment {seen.comment.external_id}.'
            )
            raise RuleStoppedError(self.stopped) from error


def compile_rule(rule: Rule) -> CompiledRule:
    """Check a rule's conditions and make them ready; RuleError names rule, condition and argument."""
    return CompiledRule(rule)


def _ready(place: Place, kind: GroupKind, nodes: tuple[Node, ...], wrong: list[Found]) -> _Ready:
    parts: list[Bound | _Ready] = []
    for index, node in enumerate(nodes):
        here = (*place, index)
        if isinstance(node, Group):
            parts.append(_ready((*here, node.kind.value), node.kind, node.parts, wrong))
        elif (bound := bind(node, here, wrong)) is not None:
            parts.append(bound)
    return _Ready(place=written_place(place), kind=kind, parts=tuple(parts))


def _holds(kind: GroupKind, parts: tuple[Answered, ...]) -> bool:
    match kind:
        case GroupKind.ALL:
            return all(part.holds for part in parts)
        case GroupKind.ANY:
            return any(part.holds for part in parts)
        case GroupKind.NONE:
            return not any(part.holds for part in parts)


def _joined(kind: GroupKind, parts: tuple[Selection, ...]) -> Selection:
    if kind is GroupKind.NONE:
        return NoneOf(parts=parts)
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return Every()
    return AllOf(parts=parts) if kind is GroupKind.ALL else AnyOf(parts=parts)


def _findings(answered: Answered) -> Iterator[str]:
    if answered.group is None:
        yield answered.evidence
    for part in answered.parts:
        yield from _findings(part)
