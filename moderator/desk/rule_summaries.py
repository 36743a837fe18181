"""Rules as the list of rules shows them."""

from moderator.desk.contradicting import weighed
from moderator.desk.rulebook import in_order
from moderator.rulings import RuleSummary
from moderator.storage.store import Transaction


def summaries(tx: Transaction) -> tuple[RuleSummary, ...]:
    """Sum rules up, in the order in which they are asked."""
    hits = tx.rule_hits.counts()
    rules = in_order(tx)
    found = {rule.name: weighed(tx, rule).hits for _, rule in rules}
    return tuple(
        RuleSummary(
            name=rule.name,
            state=kept.state,
            version=kept.version,
            place=place,
            event=rule.when[0].event,
            stops=rule.stop,
            actions=tuple(action.action for action in rule.actions),
            hits=hits.get((kept.name, kept.version), 0),
            judged=len(found[rule.name].judged),
            otherwise=len(found[rule.name].otherwise),
            stopped=kept.stopped,
        )
        for place, (kept, rule) in enumerate(rules, start=1)
    )
