"""The library of canned replies: keeping, versions, approval, files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from moderator.canned import ReplyFigures, ReplyImport, ReplyProblem, ReplyVersion
from moderator.desk.clock import now
from moderator.desk.reply_filling import known_reply
from moderator.desk.team import Team
from moderator.domain import CannedReply, Role
from moderator.errors import ForbiddenError, NotFoundError, ReplyError
from moderator.folders import shipped
from moderator.replies.checking import check, problems
from moderator.replies.files import read_replies, read_toml, to_toml
from moderator.replies.sheets import read_csv, to_csv
from moderator.storage.store import Store
from moderator.storage.transaction import Transaction


class Keeping:
    """What the library holds, and how it came to that."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def all(self) -> tuple[CannedReply, ...]:
        """List the replies by shortcut."""
        with self._store.read() as tx:
            return tx.replies.all()

    def problems(self, reply: CannedReply) -> tuple[ReplyProblem, ...]:
        """Say what is wrong with a reply; nothing for one that can be kept."""
        return problems(reply)

    def save(self, reply: CannedReply, *, instead_of: str = "") -> CannedReply:
        """Keep a reply as the next version of its shortcut, unless it says what it said; ReplyError when it cannot be.

        A lead's is approved by that. `instead_of` names the shortcut that it had before: that one is taken away.
        """
        check(reply)
        before = instead_of.removeprefix("/")
        with self._store.write() as tx:
            if before and before != reply.shortcut:
                known_reply(tx, before)
                if tx.replies.find(reply.shortcut) is not None:
                    raise ReplyError("/{shortcut} is there already.", shortcut=reply.shortcut)
                tx.replies.remove(before, self._team.me.name, now())
            return self._keep(tx, [reply])[0]

    def delete(self, shortcut: str) -> None:
        """Take a reply away; its versions and figures stay. ReplyError when there is none."""
        with self._store.write() as tx:
            found = known_reply(tx, shortcut)
            tx.replies.remove(found.shortcut, self._team.me.name, now())

    def versions(self, shortcut: str) -> tuple[ReplyVersion, ...]:
        """List how a reply stood, newest first, also of one that was taken away; NotFoundError when it never was."""
        wanted = shortcut.removeprefix("/")
        with self._store.read() as tx:
            found = tx.replies.versions(wanted)
        if not found:
            raise NotFoundError("There is no canned reply /{shortcut}.", shortcut=wanted)
        return found

    def restore(self, shortcut: str, version: int) -> CannedReply:
        """Make a version the newest one again, as a version of its own."""
        kept = next((one.reply for one in self.versions(shortcut) if one.version == version), None)
        if kept is None:
            raise NotFoundError(
                "/{shortcut} has no version {version} with a text.",
                shortcut=shortcut.removeprefix("/"),
                version=version,
            )
        return self.save(kept)

    def figures(self, shortcut: str) -> ReplyFigures:
        """Say how often a reply was sent and what followed."""
        wanted = shortcut.removeprefix("/")
        with self._store.read() as tx:
            return tx.reply_uses.figures(wanted).get(wanted, ReplyFigures(by_lang={}))

    def all_figures(self) -> dict[str, ReplyFigures]:
        """Say the same of every reply by its shortcut; of those never sent, too."""
        with self._store.read() as tx:
            unused = {reply.shortcut: ReplyFigures(by_lang={}) for reply in tx.replies.all()}
            return unused | dict(tx.reply_uses.figures())

    def load_file(self, path: Path) -> tuple[CannedReply, ...]:
        """Keep every reply of a TOML file, or none: ReplyError names the first thing that is wrong."""
        found = read_replies(path)
        with self._store.write() as tx:
            return self._keep(tx, found)

    def import_file(self, path: Path) -> ReplyImport:
        """Keep the replies of a TOML or CSV file; those that cannot be kept are listed with their line."""
        read = read_csv(path) if _is_table(path) else read_toml(path)
        with self._store.write() as tx:
            return replace(read, taken=self._keep(tx, read.taken))

    def export_file(self, path: Path) -> int:
        """Write all replies as TOML, or as CSV where the name ends so; answer how many."""
        replies = self.all()
        text = to_csv(replies) if _is_table(path) else to_toml(replies)
        try:
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise ReplyError("{file} cannot be written: {why}.", file=path.name, why=error.strerror) from error
        return len(replies)

    def shipped(self) -> tuple[CannedReply, ...]:
        """List the replies that came with the program and whose shortcut is free here."""
        taken = {reply.shortcut for reply in self.all()}
        library = read_replies(shipped("resources") / "replies" / "library.toml")
        return tuple(reply for reply in library if reply.shortcut not in taken)

    def bring_shipped(self) -> tuple[CannedReply, ...]:
        """Keep those; nobody has to approve what came with the program."""
        found = self.shipped()
        with self._store.write() as tx:
            kept = self._keep(tx, found)
            tx.replies.approve(kept, self._team.me.name, now())
        return kept

    def approve(self, shortcut: str) -> CannedReply:
        """Let anybody send a reply from now on; ForbiddenError for a moderator."""
        self._refuse_moderators()
        with self._store.write() as tx:
            tx.replies.approve([known_reply(tx, shortcut)], self._team.me.name, now())
            return known_reply(tx, shortcut)

    def wants_approval(self) -> bool:
        """Say whether what moderators make of new replies waits for a lead."""
        with self._store.read() as tx:
            return tx.replies.wants_approval()

    def want_approval(self, wanted: bool = True) -> None:  # noqa: FBT001, FBT002 - it is all that it says
        """Want that from now on, or no longer; ForbiddenError for a moderator.

        What is there already counts as approved by whoever wants it first.
        """
        self._refuse_moderators()
        with self._store.write() as tx:
            if tx.replies.wants_approval() is not wanted:
                tx.replies.want_approval(self._team.me.name, now(), wanted=wanted)
                if wanted:
                    tx.replies.approve(tx.replies.all(), self._team.me.name, now())

    def _refuse_moderators(self) -> None:
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may say which replies need no second look.")

    def _keep(self, tx: Transaction, replies: Sequence[CannedReply]) -> tuple[CannedReply, ...]:
        for reply in replies:
            before = tx.replies.find(reply.shortcut)
            if before is None or _content(before) != _content(reply):
                kept = tx.replies.put(reply, self._team.me.name, now())
                if self._team.me.role is not Role.MODERATOR:
                    tx.replies.approve([kept], self._team.me.name, now())
        return tuple(known_reply(tx, reply.shortcut) for reply in replies)


def _content(reply: CannedReply) -> tuple[object, ...]:
    return reply.title, reply.folder, reply.tags, list(reply.bodies.items())


def _is_table(path: Path) -> bool:
    return path.suffix.lower() == ".csv"
