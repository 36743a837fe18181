"""Says explanations in sentences: what a score adds up to, what would turn it, what was decided about the like."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from moderator.domain import EvidenceKind, Finding, Origin
from moderator.explained import AlikeCase, Explanation
from moderator.ui import locale_words, masking, phrases
from moderator.ui.wording import say


def _tr(text: str) -> str:
    return QCoreApplication.translate("Because", text)


def part(found: Finding, hidden: Sequence[tuple[int, int]] = ()) -> str:
    """Say one part or fact; a word that comes again says how often, a masked one nothing."""
    if found.kind is EvidenceKind.FACT:
        return _rule(found) or phrases.finding(found)
    label = masking.DOT * len(found.label) if masking.is_coarse(found, hidden) else found.label
    return f"{label} ×{len(found.ranges)}" if len(found.ranges) > 1 else label


def _rule(found: Finding) -> str:
    rules = {
        "tags_only": _tr("only tags people, which says nothing"),
        "end_of_scale": _tr("the scale ends here"),
        "text_set_aside": _tr("judged by all that the account writes, not by this comment"),
        "own_account": _tr("an account of your own, never flagged"),
    }
    return rules.get(found.label, "")


def start() -> str:
    """Name what stands before anything is read."""
    return _tr("before anything is read")


def others(count: int) -> str:
    """Name the sum of all weaker parts."""
    return phrases.counted(count, "%n weaker part", "%n weaker parts")


def total(found: Explanation) -> str:
    """Say what everything adds up to, and from where on the flag is raised."""
    sum_ = _signed(found.logit)
    if found.is_by_rule:
        return _total_by_rule(found)
    limit = phrases.percent(found.threshold)
    if found.is_raised:
        said = _tr("Adds up to {sum}, that is {score}; flagged from {limit}.")
    else:
        said = _tr("Adds up to {sum}, that is {score}; not flagged, that begins at {limit}.")
    told = said.format(sum=sum_, score=phrases.percent(found.score), limit=limit)
    if phrases.percent(found.scored) == phrases.percent(found.score):
        return told
    return _tr("{told} When it was last judged it was {score}.").format(told=told, score=phrases.percent(found.scored))


def _total_by_rule(found: Explanation) -> str:
    sum_, limit = _signed(found.logit), _signed(math.log(found.threshold / (1 - found.threshold)))
    if not found.is_raised:
        said = _tr("Adds up to {sum}, facts weighed by rule; not flagged, that begins at {limit}.")
    elif found.score < found.threshold:
        said = _tr("Adds up to {sum}; flagged by the facts alone, which by rule need not reach {limit}.")
    else:
        said = _tr("Adds up to {sum}, facts weighed by rule; flagged from {limit}.")
    return said.format(sum=sum_, limit=limit)


def _signed(logit: float) -> str:
    return locale_words.signed(logit, 2)


def turn(found: Explanation, hidden: Sequence[tuple[int, int]] = ()) -> str:
    """Say what would turn the flag."""
    if found.turn is None:
        return _tr("No five parts left out would turn it.") if found.is_raised else ""
    parts = [_tr("“{part}”").format(part=part(each, hidden)) for each in found.turn.without]
    listed = parts[0]
    if len(parts) > 1:
        listed = _tr("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
    said = (
        _tr("Without {parts} it would not be flagged")
        if found.is_raised
        else _tr("Without {parts} it would be flagged")
    )
    left = found.turn.score
    score = _signed(math.log(left / (1 - left))) if found.is_by_rule else phrases.percent(left)
    return _tr("{said} ({score}).").format(said=said.format(parts=listed), score=score)


def decided(case: AlikeCase) -> str:
    """Say what was decided about a case, with its reason."""
    return f"{say(case.action)}: {say(case.reason)}" if case.reason else say(case.action)


def by_whom(case: AlikeCase) -> str:
    """Say who decided and when, and how much the case is alike."""
    is_rule = case.origin is Origin.RULE
    who = _tr("rule “{name}”").format(name=case.rule) if is_rule else case.moderator
    alike = _tr("{share} alike").format(share=phrases.percent(case.likeness))
    return f"{who} · {phrases.moment_of(case.made_at)} · {alike}"
