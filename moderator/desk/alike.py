"""Finds decided cases that are much like a comment, by an index in memory that follows the log."""

from collections.abc import Iterator, Sequence
from threading import Lock

from moderator.classifier.classifier import Classifier
from moderator.classifier.likeness import Index
from moderator.domain import CommentId, DecisionId
from moderator.explained import AlikeCase
from moderator.progress import Progress, Report, silent
from moderator.storage.decided import Verdict
from moderator.storage.store import Store, Transaction

ALIKE_ENOUGH = 0.4
"""Below that, comments share little more than their subject; tried on 300 comments among 100,000."""
_MOST = 3
_LINES_AT_ONCE = 1000
_LOOKED_UP_AT_ONCE = 8
_COPIES = 20
"""Comments of one text of which the latest are asked whether a decision about them stands."""


class AlikeCases:
    """The decided cases of a home: each text once, with the comments that said it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._index = Index()
        self._places: dict[str, int] = {}
        self._texts: list[str] = []
        self._comments: list[list[CommentId]] = []
        self._last = DecisionId(0)

    @property
    def is_read(self) -> bool:
        """Whether the log has been read, so that finding takes no time."""
        return self._last > 0

    def find(self, comment: CommentId, text: str, classifier: Classifier, report: Report = silent) -> list[AlikeCase]:
        """Give the three decided cases that are most alike, or fewer: none of them is the comment itself.

        The first call reads the whole log, a later one what has come since. Of a campaign and of a gesture there is
        one case.
        """
        with self._lock:
            self._follow(report)
            places = self._index.candidates(text)
            texts = [self._texts[place] for place in places]
            spoken = [[id_ for id_ in self._comments[place][-_COPIES:] if id_ != comment] for place in places]
        likeness = classifier.likeness(text, texts)
        ranked = sorted(range(len(places)), key=lambda place: -likeness[place])
        wanted = [(likeness[place], spoken[place]) for place in ranked if likeness[place] >= ALIKE_ENOUGH]
        with self._store.read() as tx:
            found = _first_of(_standing(tx, wanted))
            authors = {
                card.id: card.author for card in tx.queues.cards([each.decision.comment_id for _, each in found])
            }
        return [_case(likeness, each, authors.get(each.decision.comment_id, "")) for likeness, each in found]

    def _follow(self, report: Report) -> None:
        while True:
            with self._store.read() as tx:
                lines = tx.decided.after(self._last, _LINES_AT_ONCE)
            if not lines:
                return
            fresh = [text for text in dict.fromkeys(line.text for line in lines) if text not in self._places]
            self._index.add(fresh)
            self._places.update((text, place) for place, text in enumerate(fresh, start=len(self._texts)))
            self._texts += fresh
            self._comments += [[] for _ in fresh]
            for line in lines:
                self._comments[self._places[line.text]].append(line.comment)
            self._last = lines[-1].id
            report(Progress(done=len(self._texts), what="decided cases read"))


def _standing(tx: Transaction, wanted: Sequence[tuple[float, Sequence[CommentId]]]) -> Iterator[tuple[float, Verdict]]:
    """Give what still stands, about the likest text first; of one text what was decided about its newest comment."""
    for first in range(0, len(wanted), _LOOKED_UP_AT_ONCE):
        some = wanted[first : first + _LOOKED_UP_AT_ONCE]
        verdicts = tx.decided.standing([id_ for _, ids in some for id_ in ids])
        for likeness, ids in some:
            standing = [id_ for id_ in dict.fromkeys(reversed(ids)) if id_ in verdicts]
            if standing:
                yield likeness, verdicts[standing[0]]


def _case(likeness: float, verdict: Verdict, author: str) -> AlikeCase:
    made = verdict.decision
    return AlikeCase(
        comment=made.comment_id,
        likeness=min(likeness, 1.0),
        text=made.text,
        author=author,
        raised=frozenset(made.flags),
        action=made.action,
        reason=made.reason,
        moderator=made.moderator,
        origin=made.origin,
        rule=made.rule,
        made_at=made.made_at,
    )


def _first_of(cases: Iterator[tuple[float, Verdict]]) -> list[tuple[float, Verdict]]:
    found: list[tuple[float, Verdict]] = []
    seen: set[tuple[str, int]] = set()
    for likeness, verdict in cases:
        keys = {("gesture", int(verdict.decision.gesture))}
        if verdict.campaign is not None:
            keys.add(("campaign", int(verdict.campaign)))
        if seen.isdisjoint(keys):
            found.append((likeness, verdict))
            seen |= keys
            if len(found) == _MOST:
                break
    return found
