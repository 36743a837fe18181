"""What goes into a canned reply for one comment, and which of its texts."""

from collections.abc import Mapping
from dataclasses import dataclass

from moderator.care import BrandProfile
from moderator.domain import LANGUAGES, CannedReply, CommentId
from moderator.errors import NotFoundError, ReplyError
from moderator.storage.transaction import Transaction
from moderator.views import Card

SAMPLES: Mapping[str, str] = {
    "author.name": "Anna K.",
    "author.first_name": "Anna",
    "brand.name": "Aurora",
    "stream.name": "Aurora Coffee",
    "post.title": "Opening on Saturday",
    "post.link": "https://aurora.example/opening",
    "moderator.name": "Vera",
}
"""What is filled in where a reply is looked at and no comment is at hand."""
NAMES_BY_LANGUAGE = {"ru": ("Анна К.", "Анна"), "id": ("Budi S.", "Budi"), "en": ("Anna K.", "Anna")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """The comment that is answered, and what its brand has said of itself."""

    card: Card
    brand: BrandProfile

    @property
    def lang(self) -> str:
        """The language to answer in: the comment's, as far as replies speak it."""
        return self.card.lang if self.card.lang in LANGUAGES else "en"


def addressee(tx: Transaction, comment: CommentId) -> Addressee:
    """Look up who is answered; NotFoundError when the comment is none."""
    cards = tx.queues.cards([comment])
    if not cards:
        raise NotFoundError("There is no comment {comment}.", comment=comment)
    return Addressee(card=cards[0], brand=tx.brands.profile(tx.brands.of_comment(comment)))


def known_reply(tx: Transaction, shortcut: str) -> CannedReply:
    """Look a reply up, with or without its slash; ReplyError when there is none."""
    wanted = shortcut.removeprefix("/")
    found = tx.replies.find(wanted)
    if found is None:
        raise ReplyError("There is no canned reply /{wanted}.", wanted=wanted)
    return found


def variables(to: Addressee, moderator: str, lang: str) -> dict[str, str]:
    """Name all that a reply to this comment may say."""
    card = to.card
    return {
        "author.name": card.author,
        "stream.name": card.stream,
        "post.title": card.post_title,
        "post.link": card.post_url,
        "moderator.name": moderator,
        **of_brand(to.brand, lang),
    }


def of_brand(brand: BrandProfile, lang: str) -> dict[str, str]:
    """Name what a brand has said of itself."""
    own = {f"brand.{name}": value for name, value in brand.variables.items()}
    return {**own, "brand.name": brand.name, "signature": brand.signatures.get(lang, "")}


def sample(lang: str, *, without_name: bool) -> dict[str, str]:
    """Invent somebody who is answered in a language."""
    name, first = NAMES_BY_LANGUAGE.get(lang, NAMES_BY_LANGUAGE["en"])
    named = {} if without_name else {"author.name": name, "author.first_name": first}
    return {key: value for key, value in SAMPLES.items() if not key.startswith("author.")} | named
