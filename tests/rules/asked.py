"""Short ways to say a rule and what it sees."""

from typing import Any

from moderator.domain import Comment, Flag, Reason
from moderator.rules import ConditionCall, Rule, RuleVerdict, Seen, compile_rule
from moderator.rules.actions import HideAction

ONE_OF_EACH: dict[str, Any] = {
    "flag": "spam", "language": "en", "platform": "vk", "stream": "A", "brand": "A", "post": "sale", "contest": True,
    "campaign": 2, "priority": 1, "status": "open", "words": "a", "phrase": "a", "pattern": "a", "links": 1,
    "domain": "a.example", "mentions": 1, "length": 1, "author": "new", "first_seen": "1d", "account_age": "1d",
    "banned": True, "hidden_before": 1, "decided": "hide", "hour": "09:00", "weekday": "mon", "business_hours": True,
}  # fmt: skip
"""A value for every condition."""

ASKED_ONE_BY_ONE = {
    "post", "mentions", "first_seen", "account_age", "hidden_before", "decided", "hour", "weekday", "business_hours",
}  # fmt: skip
"""Conditions that sets cannot answer."""

HIDE = HideAction(reason=Reason.SCAM)


def seen(text: str = "", *, lang: str = "en", **known: Any) -> Seen:
    """A comment with its scores by flag (`spam=0.9`), and whatever else is known of it."""
    scores = {flag: float(known.pop(flag.value, 0.0)) for flag in Flag}
    return Seen(
        comment=Comment(external_id="c7", text=text),
        lang=lang,
        scores=scores,
        **({"platform": "vk"} | known),
    )


def call(name: str, value: Any, **options: Any) -> ConditionCall:
    """A condition as a rule holds it."""
    return ConditionCall(name=name, value=value, options=options)


def asked(name: str, value: Any, about: Seen, **options: Any) -> RuleVerdict:
    """Ask one condition about a comment."""
    return compile_rule(Rule(name="Asked", conditions=(call(name, value, **options),), actions=(HIDE,))).check(about)


def said(name: str, value: Any, about: Seen, **options: Any) -> str:
    """What one condition found."""
    [finding] = asked(name, value, about, **options).findings
    return finding
