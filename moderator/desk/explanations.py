"""Explanations: why a flag of a comment is raised or is not, and what was decided about the like of it."""

from functools import cached_property
from typing import TYPE_CHECKING

from moderator.desk.knowledge import Knowledge
from moderator.desk.making import standing_of
from moderator.desk.recording import add_up
from moderator.domain import CommentId, Flag
from moderator.errors import NotFoundError
from moderator.explained import AlikeCase, Explanation, ReadAs
from moderator.progress import Report, silent
from moderator.storage.store import Store, Transaction

if TYPE_CHECKING:
    from moderator.classifier.classifier import Classifier
    from moderator.desk.alike import AlikeCases
    from moderator.triage.explaining import Subject


class Explanations:
    """Why comments are flagged."""

    def __init__(self, store: Store, knowledge: Knowledge) -> None:
        self._store = store
        self._knowledge = knowledge

    @cached_property
    def _alike(self) -> "AlikeCases":
        from moderator.desk.alike import AlikeCases

        return AlikeCases(self._store)

    def of(self, id_: CommentId, flag: Flag) -> Explanation:
        """Explain one flag of a comment, raised or not, by the model in use; NotFoundError when there is no such."""
        from moderator.triage.explaining import explain

        with self._store.read() as tx:
            subject = _subject(tx, id_, flag, self._knowledge.classifier)
        return explain(subject, flag, self._knowledge.classifier)

    def at_hand(self, id_: CommentId, flag: Flag) -> Explanation | None:
        """Explain a flag as `of` does, but not when the model would have to be loaded for that."""
        return self.of(id_, flag) if self._knowledge.is_loaded else None

    def alike_at_hand(self, id_: CommentId) -> tuple[AlikeCase, ...] | None:
        """Give decided cases as `alike` does, but None when model and log would have to be read for that."""
        return self.alike(id_) if self._knowledge.is_loaded and self._alike.is_read else None

    def reading(self, id_: CommentId) -> ReadAs:
        """Give a comment's text as the classifier reads it; NotFoundError when there is no such."""
        with self._store.read() as tx:
            standing = standing_of(tx, [id_])
        return self._knowledge.classifier.reading(standing[0].text)

    def alike(self, id_: CommentId, report: Report = silent) -> tuple[AlikeCase, ...]:
        """Give up to three decided cases that are much like a comment; NotFoundError when there is no such.

        The first call in a process reads the whole log: three to four seconds for 100,000 decisions.
        """
        with self._store.read() as tx:
            standing = standing_of(tx, [id_])
        return tuple(self._alike.find(id_, standing[0].text, self._knowledge.classifier, report))


def _subject(tx: Transaction, id_: CommentId, flag: Flag, classifier: "Classifier") -> "Subject":
    from moderator.triage.assess import Known
    from moderator.triage.explaining import Subject

    cards, standing = tx.queues.cards([id_]), tx.comments.standing([id_])
    if not cards or not standing:
        raise NotFoundError("There is no comment {comment}.", comment=id_)
    card, author = cards[0], standing[0].author_id
    spread = {} if card.campaign is None else tx.campaigns.spread([card.campaign])
    copies, authors = next(iter(spread.values()), (1, 1))
    records = {} if author is None else add_up(tx, [author], classifier=classifier)
    return Subject(
        comment=id_,
        text=card.text,
        lang=card.lang,
        scored=card.scores[flag],
        known=Known(None if author is None else records.get(author), copies, authors),
        is_own=author is not None and tx.authors.is_own(author),
    )
