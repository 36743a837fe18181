"""Cases: all that is known about one comment, gathered in one state of the inbox."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from moderator.care import CaseCare
from moderator.classifier.behaviour import author_facts
from moderator.desk.activity import strip_of
from moderator.desk.clock import now
from moderator.desk.differences import different
from moderator.desk.escalating import running_of
from moderator.desk.promises import clocks_of, with_due
from moderator.desk.recording import add_up
from moderator.domain import Action, CommentId
from moderator.errors import NotFoundError
from moderator.habits import AuthorRecord
from moderator.storage.rows import Standing
from moderator.storage.store import Transaction
from moderator.views import AuthorView, Case, Note, Revision

_THREAD_LINES = 200
_RECENT_CARDS = 8
_NOTES = 5
_TIMES = 20_000
_DECIDED_AMONG = 5000
"""Of an author with more comments, the latest so many are asked what was decided about them."""


def gather(tx: Transaction, id_: CommentId) -> Case:
    """Gather a comment's case; NotFoundError when there is no such comment."""
    cards, standings = tx.queues.cards([id_]), tx.comments.standing([id_])
    if not cards or not standings:
        raise NotFoundError("There is no comment {comment}.", comment=id_)
    card, standing = with_due(tx, cards, now())[0], standings[0]
    members = tx.moderators.names()
    thread, size = tx.threads.around(id_, _THREAD_LINES)
    return Case(
        card=card,
        revision=standing.revision,
        model=card.model,
        parent=tx.threads.parent_author(id_),
        evidence=tx.judgements.evidence(id_, standing.revision),
        thread=thread,
        thread_size=size,
        author=_author(tx, id_, standing),
        campaign=None if card.campaign is None or card.copies < 2 else tx.campaigns.view(card.campaign),
        decisions=tx.decisions.about(id_),
        notes=tx.notes.about(id_),
        assignee=members.get(standing.assignee_id, "") if standing.assignee_id else "",
        revisions=_revisions(tx, id_, card.text),
        post=tx.posts.under_which(id_),
        care=_care(tx, standing),
    )


def _care(tx: Transaction, standing: Standing) -> CaseCare:
    first_answer, resolution = clocks_of(tx, standing.id, now())
    return CaseCare(
        escalation=running_of(tx, standing.id),
        first_answer=first_answer,
        resolution=resolution,
        questions=tx.questions.about(standing.id),
        waits_for_author=tx.awaited.waits(standing.id),
        prepared_reply=standing.prepared,
        route=standing.route,
    )


def _author(tx: Transaction, id_: CommentId, standing: Standing) -> AuthorView | None:
    author = standing.author_id
    if author is None:
        return None
    record = add_up(tx, [author], fewest=1).get(author, AuthorRecord())
    made = tx.decisions.about_author(author, _DECIDED_AMONG)
    ban = made.get(Action.BAN) if standing.is_banned else None
    return AuthorView(
        id=author,
        name=standing.author,
        is_own=tx.authors.is_own(author),
        record=record,
        facts=author_facts(record),
        first_seen=tx.authors.first_seen(author),
        is_banned=standing.is_banned,
        ban=tx.decisions.get(ban[1]) if ban else None,
        decisions={action: count for action, (count, _) in made.items()},
        recent=tuple(tx.queues.by_author_of(id_, _RECENT_CARDS)),
        notes=_without_copies(tx.notes.about_author(author, id_, _DECIDED_AMONG, _NOTES)),
        activity=strip_of(tx.authors.times(author, _TIMES)),
    )


def _without_copies(notes: Sequence[Note]) -> tuple[Note, ...]:
    """Tell a note that was written to many comments at once a single time."""
    return tuple({(note.moderator, note.text, note.made_at): note for note in reversed(notes)}.values())[::-1]


def _revisions(tx: Transaction, id_: CommentId, text: str) -> tuple[Revision, ...]:
    found = [Revision(text=said, ended_at=ended_at) for said, ended_at in tx.comments.revisions(id_)]
    texts = [*(revision.text for revision in found), text]
    return tuple(
        replace(revision, went=went, came=tuple(new[start:end] for start, end in came))
        for revision, (old, new) in zip(found, pairwise(texts), strict=True)
        for went, came in [different(old, new)]
    )
