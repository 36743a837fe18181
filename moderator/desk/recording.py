"""Author records as the inbox knows them: habits from storage, added up by the classifier."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from moderator.classifier.records import record_of
from moderator.domain import AuthorId
from moderator.habits import AuthorRecord, Manner, Written
from moderator.storage.store import Transaction

if TYPE_CHECKING:
    from moderator.classifier.classifier import Classifier

FEWEST_COMMENTS = 3
"""Below that an author has no habits yet."""
_READ = 100
"""How many of an author's comments, the latest ones, are read for how they are written."""
_LEAST = -1.4
"""In logits, one in five: whoever's writing speaks for a bot less than that is left alone, as most people are."""


def add_up(
    tx: Transaction,
    authors: Sequence[AuthorId],
    fewest: int = FEWEST_COMMENTS,
    *,
    classifier: "Classifier | None" = None,
) -> Mapping[AuthorId, AuthorRecord]:
    """Add up what authors do, and with a classifier how they write; those with fewer comments are left out."""
    written = tx.authors.written(authors, fewest)
    texts = [_latest(habits.lines) for habits in written.values()]
    manners = classifier.judge_accounts(texts) if classifier else [None] * len(texts)
    return {
        author: replace(
            record_of(habits.lines, account=habits.account, name=habits.name),
            earlier=habits.comments - len(habits.lines),
            manner=_telling(manner),
        )
        for (author, habits), manner in zip(written.items(), manners, strict=True)
    }


def _latest(lines: Sequence[Written]) -> list[str]:
    ordered = sorted(lines, key=lambda line: line.at or 0.0, reverse=True)
    return [line.text for line in ordered[:_READ]]


def _telling(manner: Manner | None) -> Manner | None:
    return manner if manner and manner.logit >= _LEAST else None
