"""Cards: what a list shows of a comment, read by number."""

from typing import Any

from sqlalchemy import Row, and_, select

from moderator.domain import Flag, Status, Visibility
from moderator.storage.judgements import with_facts
from moderator.storage.moments import from_stored
from moderator.storage.schema import (
    assessments,
    authors,
    campaigns,
    comments,
    evidence,
    posts,
    raised_flags,
    streams,
)
from moderator.views import Card

CARDS = (
    select(
        *(comments.c.id, comments.c.external_id, authors.c.name, streams.c.name, streams.c.platform),
        *(posts.c.title, posts.c.external_id, posts.c.url, comments.c.text, comments.c.lang, comments.c.created_at),
        *(comments.c.raised, comments.c.priority, campaigns.c.copies, comments.c.campaign, comments.c.status),
        *(comments.c.visibility, comments.c.due_at, assessments.c.model, evidence.c.findings, comments.c.revision),
        comments.c.assignee_id,
        *(assessments.c[flag.value] for flag in Flag),
    )
    .join(streams, streams.c.id == comments.c.stream_id)
    .join(
        assessments,
        and_(assessments.c.comment_id == comments.c.id, assessments.c.revision == comments.c.revision),
    )
    .outerjoin(authors, authors.c.id == comments.c.author_id)
    .outerjoin(posts, posts.c.id == comments.c.post_id)
    .outerjoin(campaigns, campaigns.c.id == comments.c.campaign)
    .outerjoin(evidence, and_(evidence.c.comment_id == comments.c.id, evidence.c.revision == comments.c.revision))
)


_STATUS = {status.value: status for status in Status}
_VISIBILITY = {visibility.value: visibility for visibility in Visibility}


def card_of(row: Row[*tuple[Any, ...]]) -> Card:
    """Read a card from a row of `CARDS`."""
    found: tuple[Any, ...] = tuple(row)
    # by place and not by name, which takes three times as long: pages are read while the list is scrolled
    (id_, external_id, author, stream, platform, title, post, url, text, lang, created_at, bits, priority) = found[:13]
    (copies, campaign, status, visibility, due_at, model, findings, revision, assignee) = found[13:22]
    scores = dict(zip(Flag, found[22:], strict=True))
    raised = [(flag, scores[flag]) for flag in raised_flags(bits)]
    raised.sort(key=_weakness)
    return Card(
        id=id_,
        external_id=external_id,
        author=author or "",
        stream=stream,
        platform=platform,
        post=title or post or "",
        text=text,
        lang=lang,
        created_at=from_stored(created_at),
        raised=tuple(raised),
        scores=scores,
        priority=priority,
        copies=copies or 1,
        campaign=campaign,
        status=_STATUS[status],
        visibility=_VISIBILITY[visibility],
        due_at=from_stored(due_at),
        model=model,
        post_title=title or "",
        post_url=url or "",
        by_facts=with_facts(findings),
        revision=revision,
        assignee=assignee,
    )


def _weakness(raised: tuple[Flag, float]) -> float:
    return -raised[1]
