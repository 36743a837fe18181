"""What the command line prints with --json: one flat, documented record for each thing."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from math import isnan
from pathlib import Path
from typing import Any

from moderator.canned import PendingReply, RenderedReply, ReplyFigures, ReplyVersion
from moderator.domain import CannedReply, Decision, Finding, Flag, KnownPost
from moderator.figures import VALUES, Bin, Figure, Interval
from moderator.queues import SavedView, Size
from moderator.views import Card, Case, Gesture, StreamCount, Taken

Record = dict[str, Any]
_DIGITS = 6


def moment(when: datetime | None) -> str | None:
    """Write a time as ISO 8601 in UTC, to the second."""
    return f"{when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z" if when else None


def of_card(card: Card) -> Record:
    """Give a line of `queue --json`."""
    return {
        "id": card.id,
        "external_id": card.external_id,
        "stream": card.stream,
        "platform": card.platform,
        "author": card.author,
        "post": card.post,
        "text": card.text,
        "created_at": moment(card.created_at),
        "lang": card.lang,
        "status": card.status,
        "visibility": card.visibility,
        "flags": _scores(card.scores),
        "raised": [flag.value for flag, _ in card.raised],
        "priority": card.priority,
        # its 63 bits do not fit into the numbers that JavaScript and jq read
        "campaign": None if card.campaign is None else str(card.campaign),
        "copies": card.copies,
        "due_at": moment(card.due_at),
        "by_facts": [flag.value for flag, _ in card.raised if flag in card.by_facts],
    }


def of_case(case: Case) -> Record:
    """Give the line of `show --json`: the card's fields, and all that is known beside it."""
    return of_card(case.card) | {
        "revision": case.revision,
        "model": case.model,
        "parent": case.parent or None,
        "assignee": case.assignee or None,
        "evidence": [of_finding(finding) for finding in case.evidence],
        "earlier_texts": list(case.earlier_texts),
        "under": None if case.post is None else of_post(case.post),
        "author_facts": [of_finding(fact) for fact in case.author.facts] if case.author else [],
        "notes": [
            {"moderator": note.moderator, "text": note.text, "made_at": moment(note.made_at)} for note in case.notes
        ],
        "decisions": [_of_decision(decision) for decision in case.decisions],
    }


def of_view(view: SavedView, size: Size | None) -> Record:
    """Write a saved view; `holds` is null for one that cannot be read."""
    return {
        "id": view.id,
        "name": view.name,
        "filter": view.text,
        "owner": view.owner,
        "shared": view.is_shared,
        "holds": None if size is None else size.count,
        "exact": None if size is None else size.is_exact,
        "problem": view.problem or None,
    }


def of_post(post: KnownPost) -> Record:
    """Give a line of `contest list --json`."""
    return {
        "id": post.id,
        "external_id": post.external_id,
        "stream": post.stream,
        "title": post.title,
        "url": post.url,
        "is_contest": post.is_contest,
        "is_announced": post.is_announced,
        "marked_by": post.marked_by or None,
        "marked_at": moment(post.marked_at),
    }


def _of_decision(decision: Decision) -> Record:
    return {
        "id": decision.id,
        "made_at": moment(decision.made_at),
        "moderator": decision.moderator,
        "origin": decision.origin,
        "rule": decision.rule,
        "action": decision.action,
        "reason": decision.reason,
        "note": decision.note,
        "gesture": decision.gesture,
        "reverts": decision.reverts,
    }


def of_gesture(gesture: Gesture) -> Record:
    """Give the line of `decide --json` and `undo --json`."""
    return {
        "gesture": gesture.id,
        "action": gesture.action,
        "count": gesture.count,
        "undoes": gesture.undoes,
        "left_over": gesture.left_over,
        "kept": gesture.kept,
        "stays": [{"platform": each.platform, "action": each.action, "count": each.count} for each in gesture.stays],
        "repeats": gesture.repeats,
        "is_pending": gesture.is_pending,
    }


def of_taken(path: Path, taken: Taken) -> Record:
    """Give a line of `import --json`."""
    return {
        "file": str(path),
        "stream": taken.stream,
        "format": taken.format,
        "new": taken.new,
        "known": taken.known,
        "edited": taken.edited,
        "skipped": taken.skipped,
        "escalated": taken.escalated,
        "bad": [{"line": bad.line, "reason": bad.reason} for bad in taken.bad],
    }


def of_stream(stream: StreamCount) -> Record:
    """Give a line of `streams --json`."""
    return {
        "id": stream.id,
        "name": stream.name,
        "platform": stream.platform,
        "brand": stream.brand,
        "open": stream.open,
        "comments": stream.comments,
    }


def of_reply(reply: CannedReply) -> Record:
    """Give a line of `replies list --json`."""
    return {
        "shortcut": reply.shortcut,
        "title": reply.title,
        "folder": reply.folder,
        "tags": list(reply.tags),
        "version": reply.version,
        "approved_by": reply.approved_by or None,
        "bodies": {lang: list(texts) for lang, texts in reply.bodies.items()},
    }


def of_rendered(rendered: RenderedReply) -> Record:
    """Give the line of `replies render --json`."""
    return {
        "shortcut": rendered.shortcut,
        "title": rendered.title,
        "lang": rendered.lang,
        "variant": rendered.variant + 1,
        "version": rendered.version,
        "body": rendered.body,
        "blanks": list(rendered.blanks),
        "parts": [{"kind": part.kind.value, "name": part.name, "text": part.text} for part in rendered.parts],
    }


def of_reply_version(shortcut: str, kept: ReplyVersion) -> Record:
    """Give a line of `replies versions --json`; its reply is null where it was taken away."""
    return {
        "shortcut": shortcut,
        "version": kept.version,
        "made_at": moment(kept.made_at),
        "moderator": kept.moderator,
        "reply": None if kept.reply is None else of_reply(kept.reply),
    }


def of_reply_figures(shortcut: str, figures: ReplyFigures) -> Record:
    """Give a line of `replies figures --json`."""
    return {
        "shortcut": shortcut,
        "uses": figures.uses,
        "last_used_at": moment(figures.last_used_at),
        "answered": figures.answered,
        "escalated": figures.escalated,
        "settled": figures.settled,
        "by_lang": dict(figures.by_lang or {}),
    }


def of_pending(waiting: PendingReply) -> Record:
    """Give a line of `replies pending --json`."""
    return {
        "id": waiting.id,
        "comment": waiting.comment,
        "comment_text": waiting.comment_text,
        "shortcut": waiting.shortcut,
        "body": waiting.body,
        "moderator": waiting.moderator,
        "asked_at": moment(waiting.asked_at),
    }


def of_figure(figure: Figure, model: str) -> Record:
    """Give a line of `evaluate --json`; what cannot be told is null, an interval is a list of its two ends."""
    known = {name: _told(part) for name, part in asdict(figure).items() if name not in {"intervals", "reliability"}}
    return {
        **known,
        "model": model,
        "intervals": {name: _ends(getattr(figure.intervals, name)) for name in VALUES},
        "bins": [_of_bin(one) for one in figure.reliability.bins],
        "histogram": list(figure.reliability.histogram),
    }


def _of_bin(one: Bin) -> Record:
    shares = {name: round(getattr(one, name), _DIGITS) for name in ("low", "high", "predicted", "observed")}
    return {**shares, "n": one.n, "interval": _ends(one.interval)}


def _ends(interval: Interval | None) -> list[float] | None:
    return [round(interval.low, _DIGITS), round(interval.high, _DIGITS)] if interval else None


def _told(part: Any) -> Any:
    if isinstance(part, float):
        return None if isnan(part) else round(part, _DIGITS)
    return part


def of_finding(finding: Finding) -> Record:
    """Give a piece of evidence as it stands in other records."""
    return {
        "flag": finding.flag,
        "kind": finding.kind,
        "label": finding.label,
        "weight": round(finding.weight, 4),
        "ranges": [list(place) for place in finding.ranges],
        "amount": finding.amount,
        "total": finding.total,
        "among": finding.among,
    }


def _scores(scores: Mapping[Flag, float]) -> dict[str, float]:
    return {flag.value: round(scores[flag], 4) for flag in Flag if flag in scores}
