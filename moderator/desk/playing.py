"""What of a rule can be played over the archive, and what cannot be known any more."""

from collections.abc import Iterator

from moderator.domain import Flag
from moderator.rules.compile import compile_rule
from moderator.rules.rule import Rule
from moderator.rules.seen import Need
from moderator.rulings import Event
from moderator.selections import AllOf, AnyOf, FlagScored, Selection

_PLAYED = frozenset({Event.ARRIVED, Event.EDITED, Event.FLAGGED})
_AS_NOW = frozenset({Need.AUTHOR, Need.CAMPAIGN, Need.HISTORY})


def narrowed(rule: Rule, selection: Selection) -> Selection:
    """Add what the event asks: a rule that is asked when flags are raised means comments on which one is."""
    if rule.events != {Event.FLAGGED}:
        return selection
    flags = {flag for when in rule.when for flag in when.flags}
    if not flags or not all(when.flags for when in rule.when):
        flags = set(Flag)
    raised = AnyOf(parts=tuple(FlagScored(flag=flag) for flag in sorted(flags)))
    return AllOf(parts=(raised, selection))


def warnings_of(rule: Rule, *, is_pace_known: bool) -> tuple[str, ...]:
    """Say what the figures do not tell."""
    return tuple(_warnings(rule, is_pace_known=is_pace_known))


def _warnings(rule: Rule, *, is_pace_known: bool) -> Iterator[str]:
    if rule.events - _PLAYED:
        yield "Only the conditions are played: when the rule would have been asked is not known."
    if not _AS_NOW.isdisjoint(compile_rule(rule).needs):
        yield "Authors, campaigns and decisions are as they are now, not as they were when the comments came."
    if not is_pace_known:
        yield "Too few decisions are in the log to tell how long one takes: 15 seconds are taken for each."
