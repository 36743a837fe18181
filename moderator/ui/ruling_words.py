"""Sentences about rules: what they ask, what they found, what they would have done, and how they came to be so."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from moderator.domain import Flag, RuleState
from moderator.rulings import Answered, Backtest, BacktestDay, LifeLine, Problem, RuleConflict, RuleSummary
from moderator.ui import locale_words, phrases, rule_words, ruling_names
from moderator.ui.core_sentences import say_sentence
from moderator.ui.wording import say, say_error

_SCORE = re.compile(r"\w+ (\d\.\d+) [≥<] \d\.\d+")
_QUOTED = re.compile(r"(?:word|phrase|pattern) (“.*”)", re.DOTALL)
_EXACT = 50
_COUNTED = re.compile(r"[a-z_ ]+ (\d+) [><≥≤] \d+")
_NONE_OF = re.compile(r"none of (\d+) words")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RuleSentences", text)


def asked(one: Answered, written: Mapping[str, Any] | None = None) -> str:
    """Say what a condition asks, or how a group holds together."""
    if one.group is not None:
        return ruling_names.group(one.group)
    found = dict(written or {})
    flag, least, words = found.get("flag"), found.get("at_least"), found.get("words")
    if one.name == "flag" and flag in set(Flag):
        score = f" ≥ {locale_words.number(float(least), 2)}" if isinstance(least, int | float) else ""
        return f"{say(Flag(str(flag))).lower()}{score}"
    if one.name == "words" and isinstance(words, list):
        return phrases.counted(len(words), "any of %n word", "any of %n words")
    first = found.get(one.name)
    said = ruling_names.condition(one.name or one.place)
    return f"{said} {phrases.number(first)}" if type(first) is int else said


def measured(one: Answered) -> str:
    """Say what a condition found, as short as can be beside what it asked."""
    if one.group is not None:
        held = sum(part.holds for part in one.parts)
        return _tr("{n} of {total}").format(n=held, total=len(one.parts))
    if (found := _SCORE.fullmatch(one.evidence)) is not None:
        return locale_words.number(float(found[1]), len(found[1].partition(".")[2]))
    if (found := _QUOTED.fullmatch(one.evidence)) is not None:
        return found[1]
    if (found := _COUNTED.fullmatch(one.evidence)) is not None:
        return phrases.number(int(found[1]))
    return _said(one.evidence)


def _said(evidence: str) -> str:
    if (found := _NONE_OF.fullmatch(evidence)) is not None:
        return _tr("none (0 of {total})").format(total=found[1])
    return _tr("not found") if evidence == "pattern not found" else rule_words.condition(evidence)


def problem(one: Problem) -> str:
    """Say what is wrong at a place, with a capital and as a sentence of its own."""
    said = say_error(one.error) if one.error is not None else say_sentence(one.sentence)
    return said[:1].upper() + said[1:]


def conflict(one: RuleConflict) -> str:
    """Say why two rules do not go together."""
    said = say_error(one.error) if one.error is not None else say_sentence(one.reason)
    return said[:1].upper() + said[1:]


def figures(summary: RuleSummary) -> str:
    """Say how often a rule fired, and how often people decided otherwise."""
    if summary.state is RuleState.DRAFT and not summary.hits:
        return _tr("not asked yet")
    caught = phrases.counted(summary.hits, "%n caught", "%n caught")
    if not summary.judged:
        return caught
    share = locale_words.percent(summary.otherwise / summary.judged, _digits(summary.judged))
    return _tr("{caught} · {share} otherwise").format(caught=caught, share=share)


def unkept() -> str:
    """Say that something was written and not kept yet."""
    return _tr("not kept yet")


def conflicting() -> str:
    """Say that a rule has a conflict."""
    return _tr("It conflicts with another rule.")


def short_marks(summary: RuleSummary | None, conflicts: int) -> str:
    """Say in a word what of a rule wants to be looked at."""
    if summary is not None and summary.stopped:
        return _tr("⚠ stopped")
    return _tr("⚠ conflict") if conflicts else ""


def day_line(first: BacktestDay, last: date) -> str:
    """Say what a bar stands for."""
    days = locale_words.day(first.day)
    if last != first.day:
        days = f"{days} – {locale_words.day(last)}"
    said = _tr("{days}: {n} caught").format(days=days, n=phrases.number(first.caught))
    return said + (_tr(", {n} decided otherwise").format(n=phrases.number(first.otherwise)) if first.otherwise else "")


def busiest(days: Sequence[BacktestDay]) -> str:
    """Describe the bars to whoever cannot see them."""
    if not days:
        return ""
    most = max(days, key=lambda one: one.caught)
    return _tr("Most on {day}").format(day=day_line(most, most.day))


def minutes(amount: float) -> str:
    """Say how much time is saved or made, as hours and minutes."""
    whole = round(abs(amount))
    if whole < 60:
        said = _tr("{n} min").format(n=phrases.number(whole))
    else:
        hours, rest = divmod(whole, 60)
        said = _tr("{h} h {n} min").format(h=phrases.number(hours), n=rest)
    return f"≈ {said}"


def share_otherwise(test: Backtest) -> str:
    """Say how many people decided otherwise, of those on which they decided."""
    if not test.judged:
        return _tr("nobody decided yet")
    share = locale_words.percent(test.otherwise / test.judged, _digits(test.judged))
    counts = {"n": phrases.number(test.otherwise), "total": phrases.number(test.judged)}
    return _tr("{n} of {total} ({share})").format(**counts, share=share)


def _digits(judged: int) -> int:
    """Say a share no more exactly than its count allows."""
    return 1 if judged >= _EXACT else 0


def period(test: Backtest) -> str:
    """Say what the figures are of, and how long it took."""
    since = test.since
    days = round(((test.until or datetime.now(UTC)) - since) / timedelta(days=1)) if since is not None else 0
    parts = [
        _tr("last {n} days").format(n=days) if days else _tr("all time"),
        phrases.counted(test.comments, "%n comment", "%n comments"),
        _tr("{n} s").format(n=phrases.number(test.took, 1)) if test.took >= 0.05 else _tr("under 0.1 s"),
    ]
    return " · ".join(parts)


def life(line: LifeLine) -> str:
    """Say one step of a rule's life."""
    state = say(line.state).lower()
    if not line.moderator:
        why = say_sentence(line.note)
        return _tr("v{version} put back by itself: {why}").format(version=line.version, why=why)
    said = _tr("v{version} {state}, {who}").format(version=line.version, state=state, who=line.moderator)
    return f"{said}: {line.note}" if line.note else said


def moment(when: datetime) -> str:
    """Say when a step was made: today by the clock, else by the day."""
    here = when.astimezone()
    if here.date() == datetime.now(here.tzinfo).date():
        return _tr("today {clock}").format(clock=locale_words.clock(when))
    return phrases.day(when)
