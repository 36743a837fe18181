"""Says what is wrong with a canned reply before it is kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from moderator.canned import ReplyProblem
from moderator.domain import LANGUAGES, CannedReply
from moderator.errors import ReplyError, ReplyTextError
from moderator.replies.language import unseen
from moderator.replies.template import template

_SHORTCUT = re.compile(r"\w+(?:-\w+)*")
_FOLDER = re.compile(r"[\w -]+(?:/[\w -]+)*")
_LONGEST_TITLE = 200
_LONGEST_WORD = 60
MOST_VARIANTS = 20


@dataclass(frozen=True, slots=True)
class _Fault:
    """What is wrong, and with which text; with the whole reply where no language is named."""

    error: ReplyError
    lang: str = ""
    variant: int = 0


def check(reply: CannedReply) -> None:
    """Refuse a reply that could not be used: ReplyError names its language and line."""
    for fault in (*_of_shortcut(reply), *_of_whole(reply), *_of_texts(reply)):
        error = fault.error
        if isinstance(error, ReplyTextError):
            place = f"/{reply.shortcut} ({_told(reply, fault)})"
            raise ReplyError("{place}: line {line}: {error}.", place=place, line=error.line, error=error)
        if "shortcut" in error.values:
            raise ReplyError("{error}.", error=error)
        raise ReplyError("/{shortcut}: {error}.", shortcut=reply.shortcut, error=error)


def problems(reply: CannedReply) -> tuple[ReplyProblem, ...]:
    """List what is wrong with a reply, the first things first; nothing for one that can be kept."""
    faults = (*_of_shortcut(reply), *_of_whole(reply), *_of_texts(reply))
    return tuple(
        ReplyProblem(
            sentence=fault.error.sentence,
            values=fault.error.values,
            lang=fault.lang,
            variant=fault.variant,
            line=getattr(fault.error, "line", 1),
        )
        for fault in faults
    )


def _of_shortcut(reply: CannedReply) -> Iterator[_Fault]:
    shortcut = reply.shortcut
    if not _SHORTCUT.fullmatch(shortcut) or shortcut != shortcut.lower() or len(shortcut) > _LONGEST_WORD:
        yield _Fault(
            ReplyError(
                '"{shortcut}" is no shortcut: use small letters, digits and hyphens, like "refund"',
                shortcut=shortcut[:80],
            )
        )


def _of_whole(reply: CannedReply) -> Iterator[_Fault]:
    if not reply.title.strip():
        yield _Fault(ReplyError("it needs a title"))
    if len(reply.title) > _LONGEST_TITLE or unseen(reply.title) or "\n" in reply.title:
        yield _Fault(ReplyError("its title has to be one line of {most} characters at most", most=_LONGEST_TITLE))
    if reply.folder and (not _FOLDER.fullmatch(reply.folder) or _is_untidy(reply.folder)):
        yield _Fault(ReplyError('"{folder}" is no folder: name it like "delivery/late"', folder=reply.folder[:80]))
    for tag in reply.tags:
        if not _SHORTCUT.fullmatch(tag) or len(tag) > _LONGEST_WORD:
            yield _Fault(ReplyError('"{tag}" is no tag: use one word, or words with hyphens', tag=tag[:80]))
    if not reply.bodies:
        yield _Fault(ReplyError("it has no text in any language"))


def _is_untidy(folder: str) -> bool:
    return len(folder) > 120 or any(part != part.strip() or not part for part in folder.split("/"))


def _of_texts(reply: CannedReply) -> Iterator[_Fault]:
    for lang, texts in reply.bodies.items():
        if lang not in LANGUAGES:
            listed = ", ".join(LANGUAGES)
            yield _Fault(ReplyError('"{lang}" is no language of replies, only {listed}', lang=lang[:20], listed=listed))
            continue
        if len(texts) > MOST_VARIANTS:
            yield _Fault(
                ReplyTextError(
                    "there are {count} texts, and {most} are the most", line=1, count=len(texts), most=MOST_VARIANTS
                ),
                lang,
            )
        for variant, body in enumerate(texts[:MOST_VARIANTS] or ("",)):
            yield from _of_text(lang, variant, body)


def _of_text(lang: str, variant: int, body: str) -> Iterator[_Fault]:
    if not body.strip():
        yield _Fault(ReplyTextError("it is empty", line=1), lang, variant)
        return
    try:
        template(body)
    except ReplyTextError as error:
        yield _Fault(error, lang, variant)


def _told(reply: CannedReply, fault: _Fault) -> str:
    several = len(reply.bodies[fault.lang]) > 1
    return f"{fault.lang}, {fault.variant + 1}" if several else fault.lang
