"""Canned replies: finding, filling in, keeping."""

from pathlib import Path

from moderator.desk.team import Team
from moderator.domain import LANGUAGES, CannedReply, CommentId
from moderator.errors import NotFoundError, ReplyError
from moderator.replies.files import read_replies
from moderator.replies.template import check, render
from moderator.storage.store import Store
from moderator.views import RenderedReply


class Replies:
    """Canned replies by shortcut."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def all(self) -> tuple[CannedReply, ...]:
        """List the replies by shortcut."""
        with self._store.read() as tx:
            return tx.replies.all()

    def find(self, words: str, lang: str = "") -> tuple[CannedReply, ...]:
        """Find replies by the beginning of the shortcut, then by words of title and body in that language."""
        wanted = words.strip().removeprefix("/").casefold()
        replies = self.all()
        by_shortcut = [reply for reply in replies if reply.shortcut.casefold().startswith(wanted)]
        by_words = [reply for reply in replies if reply not in by_shortcut and wanted in _said(reply, lang)]
        return (*by_shortcut, *by_words)

    def render(self, shortcut: str, comment: CommentId, lang: str | None = None) -> RenderedReply:
        """Fill a reply in for a comment, in its language; ReplyError when it would have a hole."""
        wanted = shortcut.removeprefix("/")
        with self._store.read() as tx:
            found = next((reply for reply in tx.replies.all() if reply.shortcut == wanted), None)
            cards = tx.queues.cards([comment])
            if found is None:
                raise ReplyError("There is no canned reply /{wanted}.", wanted=wanted)
            if not cards:
                raise NotFoundError("There is no comment {comment}.", comment=comment)
            brand = tx.streams.brand_of(tx.comments.standing([comment])[0].stream_id)
        card = cards[0]
        spoken = lang or (card.lang if card.lang in LANGUAGES else "en")
        variables = {
            "author": card.author,
            "brand": brand,
            "stream": card.stream,
            "post": card.post_title,
            "moderator": self._team.me.name,
            "link": card.post_url,
        }
        return render(found, spoken, variables)

    def save(self, reply: CannedReply) -> None:
        """Keep a reply, over that of the same shortcut; ReplyError when it could not be used."""
        check(reply)
        with self._store.write() as tx:
            tx.replies.put([reply])

    def load_file(self, path: Path) -> tuple[CannedReply, ...]:
        """Keep every reply of a TOML file."""
        found = read_replies(path)
        with self._store.write() as tx:
            tx.replies.put(found)
        return found

    def delete(self, shortcut: str) -> None:
        """Take a reply away; NotFoundError when there is none."""
        with self._store.write() as tx:
            if not tx.replies.remove(shortcut.removeprefix("/")):
                raise NotFoundError("There is no canned reply /{shortcut}.", shortcut=shortcut.removeprefix("/"))


def _said(reply: CannedReply, lang: str) -> str:
    bodies = [reply.bodies[lang]] if lang in reply.bodies else list(reply.bodies.values())
    return " ".join([reply.title, *bodies]).casefold()
