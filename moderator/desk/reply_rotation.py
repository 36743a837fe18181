"""Which of several texts that say the same is taken next, so that no thread shows the same sentence twice."""

from collections import Counter
from collections.abc import Iterable

from moderator.desk.reply_filling import Addressee
from moderator.desk.sending import thread_of
from moderator.domain import CannedReply, CommentId
from moderator.storage.transaction import Transaction

_Chosen = tuple[CommentId, str, str, int]
"""A comment, its post, the language and the text that was chosen for it."""


class Rotation:
    """Chooses for one comment after the other, as if what was chosen before had been sent."""

    def __init__(self) -> None:
        self._chosen: list[_Chosen] = []

    def next(self, tx: Transaction, reply: CannedReply, lang: str, to: Addressee) -> int:
        """Take one that the thread does not show yet, then one that its post does not, then the least used."""
        count = len(reply.bodies[lang])
        if count == 1:
            return 0
        thread = thread_of(tx, to.card.id)
        shown = tx.reply_uses.shown(reply.shortcut, lang, to.card.id, thread)
        alike = [one for one in self._chosen if one[2] == lang]
        seen = (
            shown.in_thread + _variants(one for one in alike if one[0] in thread),
            shown.under_post + _variants(one for one in alike if one[1] == to.card.post),
            shown.anywhere + _variants(alike),
        )
        variant = min(range(count), key=lambda number: (*(one[number] for one in seen), number))
        self._chosen.append((to.card.id, to.card.post, lang, variant))
        return variant


def _variants(chosen: Iterable[_Chosen]) -> Counter[int]:
    return Counter(variant for *_, variant in chosen)
