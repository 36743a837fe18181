"""`show --why`: what a flag's score is made of, what would turn it, and what was decided about the like."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from moderator.cli import printing
from moderator.cli.progress_bar import progress
from moderator.cli.records import moment, of_finding
from moderator.desk import Desk
from moderator.domain import CommentId, Finding, Flag
from moderator.explained import AlikeCase, Explanation, ReadAs
from moderator.views import Card

_PARTS = 12
_DIGITS = 6


def explain(desk: Desk, comment: CommentId, flag: Flag | None, *, as_json: bool) -> None:
    """Print why one flag is raised or is not; without a flag, all that are raised, or the nearest to it."""
    card = desk.queues.card(comment)
    found = [desk.explanations.of(comment, each) for each in _wanted(desk, card, flag)]
    with progress("reading decided cases") as report:
        alike = desk.explanations.alike(comment, report)
    if as_json:
        printing.json_lines(_record(each, card.text, alike) for each in found)
        return
    for line in ["", *(f"  {text}" for text in card.text.splitlines())]:
        printing.line(line)
    for each in found:
        _print(each)
    for line in _alike(alike):
        printing.line(line)


def _wanted(desk: Desk, card: Card, flag: Flag | None) -> Sequence[Flag]:
    if flag is not None:
        return (flag,)
    limits = {each: desk.models.classifier.threshold(each, card.lang) for each in Flag}
    nearest = max(Flag, key=lambda each: card.scores[each] / max(limits[each], 1e-6))
    return [raised for raised, _ in card.raised] or [nearest]


def _print(found: Explanation) -> None:
    printing.line("")
    is_raised = "raised" if found.is_raised else "not raised"
    name, limit = found.flag.replace("_", " "), f"raised from {found.threshold:.0%}"
    printing.line(f"{name}: {is_raised}, {_per_cent(found.score)} ({limit}), by {found.model}")
    if found.read_as is not None:
        printing.line(f"read as: {_marked(found.read_as)}")
    printing.table(("weight", "because of"), _rows(found), numbers=("weight",))
    printing.line(_turn(found))


def _rows(found: Explanation) -> Iterator[tuple[str, str]]:
    account = found.account
    shown, hidden = account.parts[:_PARTS], account.parts[_PARTS:]
    facts = ((fact.weight, _said(fact)) for fact in found.facts)
    words = ((part.weight, _said(part)) for part in shown)
    for weight, said in sorted((*facts, *words), key=lambda row: -abs(row[0])):
        yield f"{weight:+.2f}", said
    if others := len(hidden) + account.others:
        rest = account.rest + sum(part.weight for part in hidden)
        yield f"{rest:+.2f}", f"({printing.counted(others, 'weaker part')})"
    yield f"{account.bias:+.2f}", "(before anything is read)"
    yield f"{found.logit:+.2f}", f"sum: the logit of {_per_cent(found.score)}"


def _said(finding: Finding) -> str:
    if len(finding.ranges) > 1:
        return f"{finding.label} ×{len(finding.ranges)}"
    amount = "" if finding.amount is None else f" {finding.amount:g}"
    total = "" if finding.total is None else f" of {finding.total:g}"
    return f"{finding.label}{amount}{total}"


def _marked(read: ReadAs) -> str:
    """Put brackets around what was replaced."""
    parts, done = [], 0
    for one in read.replaced:
        parts += [read.text[done : one.read_start], f"[{read.text[one.read_start : one.read_end]}]"]
        done = one.read_end
    return "".join([*parts, read.text[done:]])


def _turn(found: Explanation) -> str:
    would = "it would not be raised" if found.is_raised else "it would be raised"
    if found.turn is None:
        return "No removal of up to five parts turns it."
    *first, last = [f"“{_said(part)}”" for part in found.turn.without]
    parts = f"{', '.join(first)} and {last}" if first else last
    return f"Without {parts} {would} ({_per_cent(found.turn.score)})."


def _alike(cases: Sequence[AlikeCase]) -> Iterable[str]:
    if cases:
        yield ""
        yield "Decided before, much alike:"
    for case in cases:
        reason = f" ({case.reason})" if case.reason else ""
        who = case.moderator or case.rule
        yield f"{case.likeness:>5.0%}  {printing.local(case.made_at)}  {who}: {case.action}{reason}  {case.comment}"
        yield f"       {printing.cut(case.text, 120)}"


def _per_cent(score: float) -> str:
    return f"{min(max(score, 0.001), 0.999):.1%}"


def _record(found: Explanation, text: str, alike: Iterable[AlikeCase]) -> dict[str, Any]:
    account = found.account
    return {
        "id": found.comment,
        "flag": found.flag,
        "raised": found.is_raised,
        "lang": found.lang,
        "model": found.model,
        "score": round(found.score, _DIGITS),
        "scored": round(found.scored, _DIGITS),
        "threshold": round(found.threshold, _DIGITS),
        "logit": round(found.logit, _DIGITS),
        "bias": round(account.bias, _DIGITS),
        "parts": [_weighed(part) for part in account.parts],
        "others": {"count": account.others, "weight": round(account.rest, _DIGITS)},
        "facts": [_weighed(fact) for fact in found.facts],
        "read_as": None if found.read_as is None else _read(found.read_as, text),
        "turn": None
        if found.turn is None
        else {"without": [_weighed(part) for part in found.turn.without], "score": round(found.turn.score, _DIGITS)},
        "alike": [_case(case) for case in alike],
    }


def _weighed(finding: Finding) -> dict[str, Any]:
    return of_finding(finding) | {"weight": round(finding.weight, _DIGITS)}


def _read(read: ReadAs, text: str) -> dict[str, Any]:
    replaced = [
        {
            "range": [one.start, one.end],
            "read_range": [one.read_start, one.read_end],
            "written": text[one.start : one.end],
            "read": read.text[one.read_start : one.read_end],
        }
        for one in read.replaced
    ]
    return {"text": read.text, "replaced": replaced}


def _case(case: AlikeCase) -> dict[str, Any]:
    return {
        "id": case.comment,
        "likeness": round(case.likeness, 4),
        "text": case.text,
        "author": case.author,
        "raised": sorted(case.raised),
        "action": case.action,
        "reason": case.reason,
        "moderator": case.moderator,
        "origin": case.origin,
        "rule": case.rule,
        "made_at": moment(case.made_at),
    }
