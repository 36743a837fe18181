"""Writes down which canned replies a reply was made of, whoever makes the decision."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from moderator.domain import CannedReply, CommentId, DecisionId, Flag
from moderator.storage.reply_uses import Use
from moderator.storage.schema import raised_flags
from moderator.storage.transaction import Transaction

Sent = Sequence[tuple[CommentId, DecisionId]]


def trace(tx: Transaction, sent: Sent, body: str, shortcuts: str, *, moderator: str, at: datetime) -> None:
    """Note each of the canned replies (named with blanks between) whose text went into these replies."""
    named = dict.fromkeys(shortcut.removeprefix("/") for shortcut in shortcuts.split())
    known = [reply for shortcut in named if (reply := tx.replies.find(shortcut)) is not None]
    if not known:
        return
    flags = _strongest(tx, [comment for comment, _ in sent])
    uses = [
        Use(
            shortcut=reply.shortcut,
            version=reply.version,
            lang=lang,
            variant=variant,
            comment=comment,
            decision=decision,
            flag=flags.get(comment),
            moderator=moderator,
            made_at=at,
        )
        for reply in known
        for lang, variant in [meant(reply, body)]
        for comment, decision in sent
    ]
    tx.reply_uses.add(uses)


def meant(reply: CannedReply, body: str) -> tuple[str, int]:
    """Name the language and the variant of a reply that a text was made of: the one whose words it has most of."""
    texts = list(_texts(reply))
    if len(texts) == 1:
        return texts[0][:2]
    from rapidfuzz import fuzz

    from moderator.replies.language import literals

    likeness = [fuzz.token_set_ratio(literals(text), body) for _, _, text in texts]
    return texts[max(range(len(texts)), key=lambda place: (likeness[place], -place))][:2]


def _texts(reply: CannedReply) -> Iterator[tuple[str, int, str]]:
    for lang, texts in reply.bodies.items():
        for variant, text in enumerate(texts):
            yield lang, variant, text


def _strongest(tx: Transaction, comments: Sequence[CommentId]) -> dict[CommentId, Flag]:
    judged = tx.judgements.scores(comments)
    found: dict[CommentId, Flag] = {}
    for standing in tx.comments.standing(comments):
        scores = judged[standing.id][0]
        if raised := raised_flags(standing.raised):
            found[standing.id] = max(raised, key=lambda flag: scores[flag])
    return found
