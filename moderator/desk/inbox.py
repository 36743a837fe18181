"""Taking comments in: a file is read in batches, judged, and written down step by step."""

import csv
import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from moderator.desk.clock import now
from moderator.domain import Comment
from moderator.errors import ModeratorError
from moderator.progress import Progress, Report, silent
from moderator.storage.store import Store
from moderator.views import Preview, Taken

# what reads files and judges comments is loaded when some come in
if TYPE_CHECKING:
    from moderator.desk.arriving import Arriving
    from moderator.desk.automations import Automations
    from moderator.desk.knowledge import Knowledge
    from moderator.streams.source import Entry

BATCH = 4000
DEFAULT_BRAND = "My brand"


class Inbox:
    """Where comments come in."""

    def __init__(self, store: Store, knowledge: "Knowledge", automations: "Automations") -> None:
        self._store = store
        self._knowledge = knowledge
        self._automations = automations

    def is_empty(self) -> bool:
        """Say whether nothing has come in yet."""
        with self._store.read() as tx:
            return tx.comments.is_empty()

    def preview(self, path: Path, *, mapping: Mapping[str, str] | None = None) -> Preview:
        """Show how a file would be read; UnreadableFileError when it cannot be."""
        from moderator.streams.files import preview

        return preview(path, mapping=mapping)

    def take(
        self,
        path: Path,
        *,
        stream: str | None = None,
        brand: str | None = None,
        platform: str | None = None,
        mapping: Mapping[str, str] | None = None,
        own: Collection[str] = (),
        moved_by: timedelta = timedelta(0),
        report: Report = silent,
    ) -> Taken:
        """Take a file in; known comments are left as they are, edited ones are judged again.

        Every batch is one step: when the work is stopped or dies, what was done stays, and the next import of the
        same file into the same stream goes on from there. `own` names the brand's own accounts, whose comments are
        not judged; `moved_by` shifts all times, for the demo.
        """
        from moderator.desk.arriving import Arriving
        from moderator.desk.reconsidering import reconsider
        from moderator.streams.files import open_file

        source = open_file(path, mapping=mapping)
        self._knowledge.joining.sign_old(self._store, report)
        name = stream or source.name
        arriving = Arriving(
            self._store,
            self._knowledge,
            name=name,
            platform=platform or source.platform,
            brand=brand or DEFAULT_BRAND,
            digest=_digest(source.digest, mapping),
            own=own,
        )
        entries = source.entries()
        # what is passed over was taken before; its bad lines are still to be mended
        bad = tuple(entry.bad for entry in islice(entries, arriving.position) if entry.bad is not None)
        taken = Taken(stream=name, format=source.format, bad=bad)
        report(Progress(done=arriving.position, total=source.total, what="comments"))
        while found := list(islice(entries, BATCH)):
            taken = self._step(arriving, found, taken, moved_by)
            report(Progress(done=arriving.position, total=max(source.total, arriving.position), what="comments"))
        arriving.finish(now())
        tidy(self._store)
        reconsider(self._store, self._knowledge.classifier, report, events=self._knowledge.events)
        self._automations.act(report)
        return replace(taken, warnings=taken.warnings + self._automations.warnings())

    def _step(self, arriving: "Arriving", found: "list[Entry]", taken: Taken, moved_by: timedelta) -> Taken:
        from moderator.desk.arriving import Batch

        comments = [_moved(entry.comment, moved_by) for entry in found if entry.comment is not None]
        bad = tuple(entry.bad for entry in found if entry.bad is not None)
        outcome = arriving.take(Batch(comments=comments, reaches=found[-1].position))
        return replace(
            taken,
            new=taken.new + outcome.new,
            known=taken.known + outcome.known,
            edited=taken.edited + outcome.edited,
            escalated=taken.escalated + outcome.escalated,
            warnings=tuple(dict.fromkeys(taken.warnings + outcome.warnings)),
            skipped=taken.skipped + len(found) - len(comments) - len(bad),
            bad=taken.bad + bad,
        )

    def save_bad(self, taken: Taken, path: Path) -> None:
        """Write the lines that could not be taken to a CSV file, each with its number and the reason."""
        try:
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(["line", "reason", "content"])
                writer.writerows((bad.line, bad.reason, bad.content) for bad in taken.bad)
        except OSError as error:
            raise ModeratorError("{path} cannot be written: {why}.", path=path, why=error.strerror) from error


def tidy(store: Store) -> None:
    """Leave what is searched in few pieces, step by step, so that nobody has to wait; and give memory back."""
    while True:
        with store.write(can_be_repeated=True) as tx:
            if not tx.search.tidy():
                break
    store.relax()


def _digest(of_file: str, mapping: Mapping[str, str] | None) -> str:
    """Name what is taken in: with other columns, the same file is another that has to be read from its start."""
    if not mapping:
        return of_file
    return hashlib.sha256(json.dumps([of_file, dict(mapping)], sort_keys=True).encode()).hexdigest()


def _moved(comment: Comment, by: timedelta) -> Comment:
    if not by:
        return comment
    author, post = comment.author, comment.post
    if author is not None and author.account is not None:
        account = replace(author.account, created_at=_later(author.account.created_at, by))
        author = replace(author, account=account)
    if post is not None:
        post = replace(post, created_at=_later(post.created_at, by))
    return replace(comment, created_at=_later(comment.created_at, by), author=author, post=post)


def _later(moment: datetime | None, by: timedelta) -> datetime | None:
    return None if moment is None else moment + by
