"""Cards: what a list shows of a comment, read by number."""

from typing import Any

from sqlalchemy import Row, and_, select

from moderator.domain import CampaignId, CommentId, Flag, Status, Visibility
from moderator.storage.judgements import scores_of, with_facts
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
        comments,
        assessments.c.model,
        *(assessments.c[flag.value] for flag in Flag),
        streams.c.name.label("stream"),
        streams.c.platform,
        authors.c.name.label("author"),
        posts.c.title.label("post"),
        posts.c.external_id.label("post_external_id"),
        posts.c.url.label("post_url"),
        campaigns.c.copies,
        evidence.c.findings,
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


def card_of(row: Row[Any]) -> Card:
    """Read a card from a row of `CARDS`."""
    scores = scores_of(row)
    raised = sorted(((flag, scores[flag]) for flag in raised_flags(row.raised)), key=lambda pair: -pair[1])
    return Card(
        id=CommentId(row.id),
        external_id=row.external_id,
        author=row.author or "",
        stream=row.stream,
        platform=row.platform,
        post=row.post or row.post_external_id or "",
        text=row.text,
        lang=row.lang,
        created_at=from_stored(row.created_at),
        raised=tuple(raised),
        scores=scores,
        priority=row.priority,
        copies=row.copies or 1,
        campaign=None if row.campaign is None else CampaignId(row.campaign),
        status=Status(row.status),
        visibility=Visibility(row.visibility),
        due_at=from_stored(row.due_at),
        model=row.model,
        post_title=row.post or "",
        post_url=row.post_url or "",
        by_facts=with_facts(row.findings),
    )
