"""Says what is wrong with a canned reply before it is kept."""

import re
from collections.abc import Iterator

from moderator.canned import ReplyProblem
from moderator.domain import LANGUAGES, CannedReply
from moderator.errors import ReplyError
from moderator.replies.language import WrittenError, unseen
from moderator.replies.template import template

_SHORTCUT = re.compile(r"\w+(?:-\w+)*")
_FOLDER = re.compile(r"[\w -]+(?:/[\w -]+)*")
_LONGEST_TITLE = 200
MOST_VARIANTS = 20


def check(reply: CannedReply) -> None:
    """Refuse a reply that could not be used: ReplyError names its language and line."""
    for problem in problems(reply):
        if problem.values.get("shortcut") is not None:
            raise ReplyError("{problem}.", problem=problem)
        where = f"/{reply.shortcut}" + (f" ({_told(reply, problem)})" if problem.lang else "")
        raise ReplyError("{place}: {problem}.", place=where, problem=problem)


def problems(reply: CannedReply) -> tuple[ReplyProblem, ...]:
    """List what is wrong with a reply, the first things first; nothing for one that can be kept."""
    return (*_of_whole(reply), *_of_texts(reply))


def _of_whole(reply: CannedReply) -> Iterator[ReplyProblem]:
    if not _SHORTCUT.fullmatch(reply.shortcut) or reply.shortcut != reply.shortcut.lower() or len(reply.shortcut) > 60:
        yield _problem(
            '"{shortcut}" is no shortcut: use small letters, digits and hyphens, like "refund"',
            shortcut=reply.shortcut[:80],
        )
    if not reply.title.strip():
        yield _problem("it needs a title")
    if len(reply.title) > _LONGEST_TITLE or unseen(reply.title) or "\n" in reply.title:
        yield _problem("its title has to be one line of {most} characters at most", most=_LONGEST_TITLE)
    if reply.folder and (not _FOLDER.fullmatch(reply.folder) or _is_untidy(reply.folder)):
        yield _problem('"{folder}" is no folder: name it like "delivery/late"', folder=reply.folder[:80])
    for tag in reply.tags:
        if not _SHORTCUT.fullmatch(tag) or len(tag) > 60:
            yield _problem('"{tag}" is no tag: use one word, or words with hyphens', tag=tag[:80])
    if not reply.bodies:
        yield _problem("it has no text in any language")


def _is_untidy(folder: str) -> bool:
    return len(folder) > 120 or any(part != part.strip() or not part for part in folder.split("/"))


def _of_texts(reply: CannedReply) -> Iterator[ReplyProblem]:
    for lang, texts in reply.bodies.items():
        if lang not in LANGUAGES:
            listed = ", ".join(LANGUAGES)
            yield _problem('"{lang}" is no language of replies, only {listed}', lang=lang[:20], listed=listed)
            continue
        if len(texts) > MOST_VARIANTS:
            yield _problem(
                "it has {count} texts in {lang}, and {most} are the most",
                count=len(texts),
                lang=lang,
                most=MOST_VARIANTS,
            )
        for variant, body in enumerate(texts[:MOST_VARIANTS] or ("",)):
            yield from _of_text(lang, variant, body)


def _of_text(lang: str, variant: int, body: str) -> Iterator[ReplyProblem]:
    if not body.strip():
        yield ReplyProblem(sentence="it is empty", values={}, lang=lang, variant=variant)
        return
    try:
        template(body)
    except ReplyError as error:
        line = error.line if isinstance(error, WrittenError) else 1
        yield ReplyProblem(sentence=error.sentence, values=error.values, lang=lang, variant=variant, line=line)


def _problem(sentence: str, **values: object) -> ReplyProblem:
    return ReplyProblem(sentence=sentence, values=values)


def _told(reply: CannedReply, problem: ReplyProblem) -> str:
    several = len(reply.bodies[problem.lang]) > 1
    return f"{problem.lang}, {problem.variant + 1}" if several else problem.lang
