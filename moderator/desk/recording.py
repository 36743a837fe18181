"""Author records as the inbox knows them: habits from storage, added up by the classifier."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from moderator.classifier.records import record_of
from moderator.domain import AuthorId
from moderator.habits import AuthorRecord
from moderator.storage.store import Transaction

FEWEST_COMMENTS = 3
"""Below that an author has no habits yet."""


def add_up(
    tx: Transaction, authors: Sequence[AuthorId], fewest: int = FEWEST_COMMENTS
) -> Mapping[AuthorId, AuthorRecord]:
    """Add up what authors do; those with fewer comments are left out."""
    return {
        author: replace(
            record_of(habits.lines, account=habits.account, name=habits.name),
            earlier=habits.comments - len(habits.lines),
        )
        for author, habits in tx.authors.written(authors, fewest).items()
    }
