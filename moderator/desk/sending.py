"""Looks at a reply before it is sent: what is left open, unfit, said already or private."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from moderator.canned import Guard, Objection
from moderator.desk.reply_filling import Addressee, addressee
from moderator.desk.reply_traces import meant
from moderator.domain import Action, CannedReply, CommentId, Member, Role
from moderator.errors import ReplyRefused
from moderator.replies import limits
from moderator.replies.details import Detail, private_details
from moderator.replies.spoken import spoken
from moderator.storage.transaction import Transaction

_THREAD = 500
"""Comments of a thread that are looked at."""
_BLANK = re.compile(r"‹[^‹›\n]{1,120}›|\{\{.*?\}\}|\{%.*?%\}")
_SENTENCES: Mapping[Detail, str] = {
    Detail.CARD: "“{text}” looks like a payment card, and everybody would read it.",
    Detail.IBAN: "“{text}” is the number of a bank account, and everybody would read it.",
    Detail.EMAIL: "“{text}” is an e-mail address that the brand has not published.",
    Detail.PHONE: "“{text}” looks like a phone number that the brand has not published.",
    Detail.PASSPORT: "“{text}” looks like the number of a passport, and everybody would read it.",
    Detail.NATIONAL_ID: "“{text}” looks like a personal number, and everybody would read it.",
}


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
        asked = blank[0].strip("‹›")
        yield _objection(Guard.BLANK, "{asked} is not filled in yet.", blank.span(), is_final=True, asked=f"“{asked}”")


def _length(to: Addressee, body: str) -> Iterator[Objection]:
    platform = to.card.platform
    length, most = limits.length(platform, body), limits.limit(platform)
    if length > most:
        over = next(at for at in range(len(body) + 1) if limits.length(platform, body[: len(body) - at]) <= most)
        yield _objection(
            Guard.LENGTH,
            "It is {length} characters long, and {platform} takes {most}.",
            (len(body) - over, len(body)),
            is_final=True,
            length=length,
            platform=platform,
            most=most,
        )


def _private(to: Addressee, named: Sequence[CannedReply], body: str) -> Iterator[Objection]:
    written = [text for reply in named for texts in reply.bodies.values() for text in texts]
    published = [*to.brand.variables.values(), *to.brand.signatures.values(), *written]
    for found in private_details(body, published):
        yield _objection(Guard.PRIVATE, _SENTENCES[found.detail], (found.start, found.end), text=found.text)


def _language(to: Addressee, body: str) -> Iterator[Objection]:
    told = spoken(body)
    if (
        told
        and to.card.lang in {"en", "ru", "id"}
        and told != to.card.lang
        and spoken(to.card.text) in {"", to.card.lang}
    ):
        yield _objection(
            Guard.LANGUAGE,
            "It is written in “{written}”, and the comment in “{wanted}”.",
            written=told,
            wanted=to.card.lang,
        )


def _repeated(tx: Transaction, comment: CommentId, named: Sequence[CannedReply], body: str) -> Iterator[Objection]:
    thread = thread_of(tx, comment)
    there = tx.reply_uses.in_thread([reply.shortcut for reply in named], thread)
    for reply in named:
        if (reply.shortcut, *meant(reply, body)) in there:
            yield _objection(
                Guard.REPEATED, "/{shortcut} stands in this thread already, in the same words.", shortcut=reply.shortcut
            )
            return
    if _told(body) in {_told(said) for said in _said(tx, comment, thread)}:
        yield _objection(Guard.REPEATED, "The same reply stands in this thread already.")


def _said(tx: Transaction, comment: CommentId, thread: Collection[CommentId]) -> Iterator[str]:
    lines, _ = tx.threads.around(comment, _THREAD)
    yield from (line.text for line in lines if line.is_own)
    latest = tx.gestures.latest(list(thread))
    for decision in latest.values():
        if decision.action is Action.REPLY:
            yield str(decision.details.get("body", ""))


def _approval(tx: Transaction, named: Sequence[CannedReply], by: Member) -> Iterator[Objection]:
    if by.role is not Role.MODERATOR or not tx.replies.wants_approval():
        return
    for reply in named:
        if not reply.approved_by:
            yield _objection(
                Guard.APPROVAL, "/{shortcut} is new: what is made of it waits for a lead.", shortcut=reply.shortcut
            )


def _told(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _objection(
    guard: Guard, sentence: str, place: tuple[int, int] | None = None, *, is_final: bool = False, **values: object
) -> Objection:
    start, end = place or (None, None)
    return Objection(guard=guard, sentence=sentence, values=values, is_final=is_final, start=start, end=end)
