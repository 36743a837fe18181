"""Gathers what rules see of comments: only those facts that a rule asks for, many comments at a time."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from moderator.calendars import Calendar
from moderator.desk.recording import add_up
from moderator.domain import AuthorId, CommentId
from moderator.rules.seen import Need, Past, Seen
from moderator.storage.facts import Facts
from moderator.storage.store import Transaction


def gather(
    tx: Transaction, ids: Sequence[CommentId], needs: Collection[Need], *, at: datetime
) -> dict[CommentId, Seen]:
    """See comments as they stand in the inbox at the moment of an event.

    Facts that are not among the needs keep what `Seen` takes for granted. Left out are comments that are not there, and
    what the brand's own accounts wrote: rules have no say in that.
    """
    facts = {id_: one for id_, one in tx.facts.of(ids).items() if not one.is_own}
    seen = {id_: _plain(one, needs, at) for id_, one in facts.items()}
    for need, add in _ADD.items():
        if need in needs:
            add(tx, facts, seen)
    return seen


def _plain(one: Facts, needs: Collection[Need], at: datetime) -> Seen:
    return Seen(
        comment=one.comment,
        lang=one.lang,
        scores=one.scores,
        platform=one.platform,
        raised=one.raised,
        stream=one.stream,
        brand=one.brand,
        post_title=one.comment.post.title if one.comment.post and Need.POST in needs else "",
        is_contest=one.is_contest and Need.CONTEST in needs,
        copies=one.copies if Need.CAMPAIGN in needs else 1,
        at=at,
        status=one.status,
        priority=one.priority,
    )


_Facts = Mapping[CommentId, Facts]
_SeenById = dict[CommentId, Seen]


def _add_authors(tx: Transaction, facts: _Facts, seen: _SeenById) -> None:
    people = sorted({one.author for one in facts.values() if one.author is not None})
    records = add_up(tx, people, fewest=1)
    decided, first = tx.facts.decided_about(people), tx.facts.first_seen(people)
    for id_, one in facts.items():
        if one.author is not None:
            known: dict[str, Any] = {"author": records.get(AuthorId(one.author)), "first_seen": first.get(one.author)}
            known |= {"author_decisions": decided.get(one.author, {}), "author_is_banned": one.is_banned}
            seen[id_] = replace(seen[id_], **known)


def _add_history(tx: Transaction, facts: _Facts, seen: _SeenById) -> None:
    for id_, earlier in tx.facts.history(list(facts)).items():
        past = tuple(Past(action=e.action, reason=e.reason, made_at=e.made_at, by_rule=e.by_rule) for e in earlier)
        seen[id_] = replace(seen[id_], history=past)


def _add_calendars(tx: Transaction, facts: _Facts, seen: _SeenById) -> None:
    calendars: dict[str, Calendar] = {}
    for id_, one in facts.items():
        if one.brand not in calendars:
            calendars[one.brand] = tx.brands.profile(one.brand).calendar
        seen[id_] = replace(seen[id_], calendar=calendars[one.brand])


_ADD = {Need.AUTHOR: _add_authors, Need.HISTORY: _add_history, Need.CALENDAR: _add_calendars}
