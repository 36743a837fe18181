"""Filters taken apart: what is asked for one by one, each with the filter that is left without it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from moderator.domain import PostId, Status
from moderator.filter_values import Names, range_text, time_text
from moderator.queues import Facet, FacetKind, FlagRange, Queue
from moderator.storage.store import Transaction

Value = FlagRange | Status | datetime | bool | str | int


def facets(queue: Queue, tx: Transaction, names: Names) -> tuple[Facet, ...]:
    """Give the parts of a filter in a fixed order, and name what a person knows by name."""
    flags = [
        Facet(
            kind=FacetKind.FLAG,
            shown=range_text(each),
            value=each,
            without=replace(queue, flags=(*queue.flags[:place], *queue.flags[place + 1 :])),
        )
        for place, each in enumerate(queue.flags)
    ]
    parts = [
        Facet(kind=kind, shown=shown, value=value, without=_without(queue, kind))
        for kind, value, shown in _parts(queue, tx, names)
        if value is not None
    ]
    return (*flags, *parts)


def _parts(queue: Queue, tx: Transaction, names: Names) -> Iterator[tuple[FacetKind, Value | None, str]]:
    yield FacetKind.LANG, queue.lang, queue.lang or ""
    yield FacetKind.BRAND, queue.brand, queue.brand or ""
    yield FacetKind.STREAM, queue.stream, names.streams.get(queue.stream, "") if queue.stream is not None else ""
    yield FacetKind.POST, queue.post, _title(tx, queue.post)
    yield FacetKind.AUTHOR, queue.author, (tx.authors.name(queue.author) or "") if queue.author is not None else ""
    yield FacetKind.CAMPAIGN, queue.campaign, f"#{queue.campaign}"
    yield FacetKind.SINCE, queue.since, time_text(queue.since) or ""
    yield FacetKind.UNTIL, queue.until, time_text(queue.until) or ""
    yield FacetKind.STATUS, queue.status, queue.status or ""
    assignee = queue.assignee
    yield FacetKind.ASSIGNEE, assignee, names.members.get(assignee, "") if assignee is not None else ""
    yield FacetKind.HAS_LINK, queue.has_link, "link"
    yield FacetKind.ROUTE, queue.route, queue.route or ""
    yield FacetKind.AMONG, len(queue.among) or None, ""
    yield FacetKind.WORDS, queue.words.strip() or None, queue.words.strip()


def _title(tx: Transaction, post: PostId | None) -> str:
    found = None if post is None else tx.posts.view(post)
    return "" if found is None else found.title or found.external_id


def _without(queue: Queue, kind: FacetKind) -> Queue:
    if kind is FacetKind.WORDS:
        return replace(queue, words="")
    if kind is FacetKind.AMONG:
        return replace(queue, among=())
    left = {"campaign": None} if kind is FacetKind.CAMPAIGN else {kind.value: None}
    return replace(queue, **left)  # type: ignore[arg-type]
