"""Looks at a reply before it is sent: what is left open, unfit, said already or private."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from moderator.canned import Guard, Objection
from moderator.desk.reply_filling import Addressee, addressee
from moderator.desk.reply_traces import meant
from moderator.domain import LANGUAGES, CannedReply, CommentId, Member, Role
from moderator.errors import ReplyError, ReplyRefused
from moderator.replies import limits
from moderator.replies.details import Detail, private_details
from moderator.replies.spoken import spoken
from moderator.storage.transaction import Transaction

_THREAD = 500
"""Comments of a thread that are looked at."""
_LONGEST = 70_000
"""A longer text goes nowhere: nothing else is looked at in it."""
_BLANK = re.compile(r"‹[^‹›\n]{1,120}›|\{\{.*?\}\}|\{%.*?%\}")


def objections(
    tx: Transaction,
    comment: CommentId,
    body: str,
    *,
    shortcuts: Collection[str] = (),
    by: Member,
    is_public: bool = True,
) -> tuple[Objection, ...]:
    """Say why a reply should not go out as it is, the gravest first; nothing for one that is fine."""
    to = addressee(tx, comment)
    named = [reply for name in shortcuts if (reply := tx.replies.find(name.removeprefix("/"))) is not None]
    if len(body) > _LONGEST:
        return tuple(_length(to, body))
    found = [*_blanks(body), *_length(to, body)]
    if is_public:
        found += _private(to, named, body)
    found += [*_language(to, body), *_repeated(tx, comment, named, body), *_approval(tx, named, by)]
    return tuple(found)


def refuse(tx: Transaction, ids: Sequence[CommentId], body: str, shortcut: str, by: Member, *, anyway: bool) -> None:
    """Stop a reply that may not go out: ReplyRefused with all that speaks against it.

    What is not final passes with `anyway`. That a lead has to see it stops nothing: it will wait.
    """
    found: list[Objection] = []
    for comment in ids:
        for one in objections(tx, comment, body, shortcuts=shortcut.split(), by=by):
            if one.guard is not Guard.APPROVAL and (one.is_final or not anyway) and one not in found:
                found.append(one)
    if found:
        raise ReplyRefused("{sentence}", objections=found, sentence=" ".join(map(str, found)))


def waits_for_lead(tx: Transaction, shortcut: str, by: Member) -> bool:
    """Whether a reply made of these canned ones waits for a lead."""
    named = [reply for name in shortcut.split() if (reply := tx.replies.find(name.removeprefix("/"))) is not None]
    return any(True for _ in _approval(tx, named, by))


def thread_of(tx: Transaction, comment: CommentId) -> frozenset[CommentId]:
    """Name the comments of the thread that a comment stands in, itself among them."""
    lines, _ = tx.threads.around(comment, _THREAD)
    return frozenset({comment, *(line.id for line in lines)})


def _blanks(body: str) -> Iterator[Objection]:
    for blank in _BLANK.finditer(body):
        said = ReplyError("“{asked}” is not filled in yet.", asked=blank[0].strip("‹›"))
        yield _objection(Guard.BLANK, said, blank.span(), is_final=True)


def _length(to: Addressee, body: str) -> Iterator[Objection]:
    platform = to.card.platform
    length, most = limits.length(platform, body), limits.limit(platform)
    if length > most:
        end = bisect_right(range(len(body)), most, key=lambda upto: limits.length(platform, body[:upto])) - 1
        said = ReplyError(
            "It is {length} characters long, and {platform} takes {most}.", length=length, platform=platform, most=most
        )
        yield _objection(Guard.LENGTH, said, (end, len(body)), is_final=True)


def _private(to: Addressee, named: Sequence[CannedReply], body: str) -> Iterator[Objection]:
    written = [text for reply in named for texts in reply.bodies.values() for text in texts]
    published = [*to.brand.variables.values(), *to.brand.signatures.values(), *written]
    for found in private_details(body, published):
        yield _objection(Guard.PRIVATE, _detail(found.detail, found.text), (found.start, found.end))


def _detail(detail: Detail, text: str) -> ReplyError:
    match detail:
        case Detail.CARD:
            return ReplyError("“{text}” looks like a payment card, and everybody would read it.", text=text)
        case Detail.IBAN:
            return ReplyError("“{text}” is the number of a bank account, and everybody would read it.", text=text)
        case Detail.EMAIL:
            return ReplyError("“{text}” is an e-mail address that the brand has not published.", text=text)
        case Detail.PHONE:
            return ReplyError("“{text}” looks like a phone number that the brand has not published.", text=text)
        case Detail.PASSPORT:
            return ReplyError("“{text}” looks like the number of a passport, and everybody would read it.", text=text)
    return ReplyError("“{text}” looks like a personal number, and everybody would read it.", text=text)


def _language(to: Addressee, body: str) -> Iterator[Objection]:
    told, wanted = spoken(body), to.card.lang
    if told and wanted in LANGUAGES and told != wanted and spoken(to.card.text) in {"", wanted}:
        said = ReplyError("It is written in “{written}”, and the comment in “{wanted}”.", written=told, wanted=wanted)
        yield _objection(Guard.LANGUAGE, said)


def _repeated(tx: Transaction, comment: CommentId, named: Sequence[CannedReply], body: str) -> Iterator[Objection]:
    thread = thread_of(tx, comment)
    there = tx.reply_uses.in_thread([reply.shortcut for reply in named], thread)
    for reply in named:
        if (reply.shortcut, *meant(reply, body)) in there:
            said = ReplyError("/{shortcut} stands here already, in the same words.", shortcut=reply.shortcut)
            yield _objection(Guard.REPEATED, said)
            return
    if _told(body) in {_told(said) for said in _said(tx, comment, thread)}:
        yield _objection(Guard.REPEATED, ReplyError("The same reply stands in this thread already."))


def _said(tx: Transaction, comment: CommentId, thread: Collection[CommentId]) -> Iterator[str]:
    lines, _ = tx.threads.around(comment, _THREAD)
    yield from (line.text for line in lines if line.is_own)
    yield from tx.reply_uses.said(thread)


def _approval(tx: Transaction, named: Sequence[CannedReply], by: Member) -> Iterator[Objection]:
    if by.role is not Role.MODERATOR or not tx.replies.wants_approval():
        return
    for reply in named:
        if not reply.approved_by:
            said = ReplyError("/{shortcut} is new: what is made of it waits for a lead.", shortcut=reply.shortcut)
            yield _objection(Guard.APPROVAL, said)


def _told(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _objection(
    guard: Guard, said: ReplyError, place: tuple[int, int] | None = None, *, is_final: bool = False
) -> Objection:
    start, end = place or (None, None)
    return Objection(guard=guard, sentence=said.sentence, values=said.values, is_final=is_final, start=start, end=end)
