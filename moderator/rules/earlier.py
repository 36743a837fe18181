"""Rules that a version of the program kept which knew less of them: they go on doing what they did."""

from dataclasses import replace

from moderator.rules.calls import ConditionCall, Node
from moderator.rules.rule import Rule
from moderator.rules.when import When
from moderator.rulings import Event


def as_before(rule: Rule) -> Rule:
    """Say outright what went without saying: edited comments were asked about too, and words had to be there exactly.

    Such a rule has no text of its own.
    """
    conditions, alternatives = map(_exact, (rule.conditions, rule.alternatives))
    when = (*rule.when, When(event=Event.EDITED))
    return rule.model_copy(update={"conditions": conditions, "alternatives": alternatives, "when": when})


def _exact(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    return tuple(map(_exact_words, nodes))


def _exact_words(node: Node) -> Node:
    if isinstance(node, ConditionCall) and node.name == "words":
        return replace(node, options={**node.options, "exactly": True})
    return node
