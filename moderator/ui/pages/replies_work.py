"""What the page of canned replies asks of the desk, off the GUI thread."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moderator.canned import (
    PendingId,
    PendingReply,
    RenderedReply,
    ReplyFigures,
    ReplyImport,
    ReplyProblem,
    ReplyVariable,
    ReplyVersion,
)
from moderator.desk import Desk
from moderator.domain import CannedReply, CommentId
from moderator.errors import ReplyError
from moderator.progress import Report
from moderator.ui.background import Background, Job, Work

if TYPE_CHECKING:
    from moderator.desk.replies import Replies


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Everything that the page shows of all replies."""

    replies: tuple[CannedReply, ...]
    figures: Mapping[str, ReplyFigures]
    pending: tuple[PendingReply, ...]
    wants_approval: bool
    shipped: int
    variables: tuple[ReplyVariable, ...]

    @property
    def unapproved(self) -> tuple[CannedReply, ...]:
        """The templates that no lead has looked at."""
        return tuple(reply for reply in self.replies if not reply.approved_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What is wrong with a template as it stands, and what it would say."""

    asked: object
    problems: tuple[ReplyProblem, ...]
    shown: RenderedReply | None
    error: ReplyError | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a template is to be looked at for."""

    reply: CannedReply
    lang: str
    variant: int = 0
    comment: CommentId | None = None
    without_name: bool = False
    asked: object = field(default_factory=object)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A reply that is kept, and the shortcut under which it stood before."""

    reply: CannedReply
    before: str


class RepliesWork(QObject):
    """Reads beside one another, writes one after the other; whoever changes something tells it by `changed`."""

    read = Signal(object)
    found = Signal(object)
    proved = Signal(object)
    versions_read = Signal(object)
    saved = Signal(object)
    deleted = Signal(object)
    taken = Signal(object)
    brought = Signal(object)
    exported = Signal(object)
    settled = Signal()
    """A reply that waited was let go or given back, a template approved, the house's wish changed."""
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background

    @Slot()
    def refresh(self) -> None:
        """Read the library anew."""
        self._read(_reading(self._desk), self.read)

    def find(self, typed: str) -> None:
        """Find by what was typed."""
        self._read(_finding(self._desk, typed), self.found)

    def prove(self, looked: Looked) -> None:
        """Look for mistakes, and fill in."""
        self._read(_proving(self._desk, looked), self.proved)

    def read_versions(self, shortcut: str) -> None:
        """Read what a reply was before."""
        self._read(_reading_versions(self._desk, shortcut), self.versions_read)

    def save(self, reply: CannedReply, before: str) -> None:
        """Keep a reply; `before` is the shortcut under which it stood."""
        self._write(_saving(self._desk, reply, before), self.saved)

    def delete(self, reply: CannedReply) -> None:
        """Take a reply away."""
        self._write(_deleting(self._desk, reply), self.deleted)

    def restore(self, shortcut: str, version: int) -> None:
        """Bring an earlier version back."""
        self._write(_restoring(self._desk, shortcut, version), self.saved)

    def approve(self, shortcut: str) -> None:
        """Let a template be used without being looked at."""
        self._write(_calling(self._desk, lambda replies: replies.approve(shortcut)), self.settled)

    def want_approval(self, *, is_wanted: bool) -> None:
        """Have replies by new templates wait for a lead, or not."""
        self._write(_calling(self._desk, lambda replies: replies.want_approval(is_wanted)), self.settled)

    def release(self, pending: PendingId) -> None:
        """Send a reply that waits."""
        self._write(_calling(self._desk, lambda replies: replies.release(pending)), self.settled)

    def refuse(self, pending: PendingId, note: str) -> None:
        """Give a reply that waits back."""
        self._write(_calling(self._desk, lambda replies: replies.refuse(pending, note)), self.settled)

    def bring_shipped(self) -> None:
        """Take the shipped replies in that are not here yet."""
        self._write(_calling(self._desk, lambda replies: replies.bring_shipped()), self.brought)

    def import_file(self, path: Path) -> Job:
        """Take the replies of a file in."""
        return self._write(_importing(self._desk, path), self.taken)

    def export_file(self, path: Path) -> None:
        """Write every reply to a file."""
        self._read(_exporting(self._desk, path), self.exported)

    def _read(self, work: Work, done: object) -> None:
        self._follow(self._background.read(work), done)

    def _write(self, work: Work, done: object) -> Job:
        return self._follow(self._background.write(work), done)

    def _follow(self, job: Job, done: object) -> Job:
        job.done.connect(done)
        job.failed.connect(self.failed)
        return job


# Work is made outside the object: what a worker thread holds last, it also destroys.
def _calling(desk: Desk, call: "Callable[[Replies], object]") -> Work:
    def do(_: Report) -> object:
        return call(desk.replies)

    return do


def _reading(desk: Desk) -> Work:
    def read(_: Report) -> Library:
        replies = desk.replies
        return Library(
            replies=replies.all(),
            figures=replies.all_figures(),
            pending=replies.pending(),
            wants_approval=replies.wants_approval(),
            shipped=len(replies.shipped()),
            variables=replies.variables(),
        )

    return read


def _finding(desk: Desk, typed: str) -> Work:
    def find(_: Report) -> tuple[str, Sequence[str]]:
        return typed, [reply.shortcut for reply in desk.replies.find(typed)]

    return find


def _proving(desk: Desk, looked: Looked) -> Work:
    def prove(_: Report) -> Proof:
        problems = desk.replies.problems(looked.reply)
        shown, error = None, None
        try:
            shown = desk.replies.preview(
                looked.reply, looked.lang, looked.comment, looked.variant, without_name=looked.without_name
            )
        except ReplyError as refused:
            error = refused
        return Proof(asked=looked.asked, problems=tuple(problems), shown=shown, error=error)

    return prove


def _reading_versions(desk: Desk, shortcut: str) -> Work:
    def read(_: Report) -> tuple[str, tuple[ReplyVersion, ...]]:
        return shortcut, desk.replies.versions(shortcut)

    return read


def _saving(desk: Desk, reply: CannedReply, before: str) -> Work:
    def save(_: Report) -> Saved:
        return Saved(reply=desk.replies.save(reply, instead_of=before), before=before)

    return save


def _deleting(desk: Desk, reply: CannedReply) -> Work:
    def delete(_: Report) -> CannedReply:
        desk.replies.delete(reply.shortcut)
        return reply

    return delete


def _restoring(desk: Desk, shortcut: str, version: int) -> Work:
    def restore(_: Report) -> Saved:
        return Saved(reply=desk.replies.restore(shortcut, version), before=shortcut)

    return restore


def _importing(desk: Desk, path: Path) -> Work:
    def take(_: Report) -> tuple[Path, ReplyImport]:
        return path, desk.replies.import_file(path)

    return take


def _exporting(desk: Desk, path: Path) -> Work:
    def export(_: Report) -> tuple[Path, int]:
        return path, desk.replies.export_file(path)

    return export
