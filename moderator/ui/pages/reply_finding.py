"""Looks up the canned replies that fit what was typed, each as it would be inserted."""

from collections.abc import Mapping
from dataclasses import dataclass

from moderator.canned import ReplyFigures
from moderator.desk import Desk
from moderator.domain import CannedReply, CommentId
from moderator.errors import ReplyError
from moderator.progress import Report
from moderator.ui import reply_words
from moderator.ui.background import Work
from moderator.ui.widgets.reply_choices import Choice

_MOST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What fits a word, for one comment."""

    typed: str
    comment: CommentId
    choices: tuple[Choice, ...]


def finding(desk: Desk, typed: str, comment: CommentId, lang: str) -> Work:
    """Give the work that finds them."""

    def find(_: Report) -> Found:
        replies = desk.replies.find(typed, comment, lang)[:_MOST]
        figures = desk.replies.all_figures()
        choices = tuple(_choice(desk, reply, comment, lang, figures) for reply in replies)
        return Found(typed=typed, comment=comment, choices=choices)

    return find


def _choice(
    desk: Desk, reply: CannedReply, comment: CommentId, lang: str, figures: Mapping[str, ReplyFigures]
) -> Choice:
    aside = " · ".join(filter(None, (reply.folder, reply_words.uses(figures.get(reply.shortcut)))))
    return Choice(shortcut=reply.shortcut, title=reply.title, body=_body(desk, reply, comment, lang), aside=aside)


def _body(desk: Desk, reply: CannedReply, comment: CommentId, lang: str) -> str:
    try:
        return desk.replies.preview(reply, lang, comment).body
    except ReplyError:
        # a hole is told when it is chosen; here it is found by what it says
        variants = reply.bodies.get(lang) or next(iter(reply.bodies.values()), ("",))
        return variants[0]
