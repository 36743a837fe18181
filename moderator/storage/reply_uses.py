"""Where canned replies were sent, and what followed."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, exists, func, insert, select, text

from moderator.canned import ReplyFigures
from moderator.domain import Action, CommentId, DecisionId, Flag
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import comments
from moderator.storage.schema_log import decisions
from moderator.storage.schema_replies import reply_uses


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A canned reply in a reply that is sent; `flag` is the strongest of the comment, or None."""

    shortcut: str
    version: int
    lang: str
    variant: int
    comment: CommentId
    decision: DecisionId
    flag: Flag | None
    moderator: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How often each variant of a reply was sent: in a thread, under its post, and anywhere."""

    in_thread: Counter[int]
    under_post: Counter[int]
    anywhere: Counter[int]


Kind = tuple[str, str, str]
"""Shortcut, strongest flag (or empty), language."""

_WEEK = 7 * 24 * 3600 * 1_000_000
# A thread is looked at two answers deep, as deep as platforms nest: our own answers come back as comments in it. A plus
# keeps SQLite from going through a week of decisions for each use.
_FOLLOWED = text(
    """
    SELECT u.shortcut, u.lang, COUNT(*) AS uses, MAX(u.made_at) AS last_used_at,
        SUM(u.answered) AS answered, SUM(u.escalated) AS escalated, SUM(NOT u.answered AND NOT u.escalated) AS settled
    FROM (
        SELECT u.shortcut, u.lang, u.made_at,
            EXISTS (
                SELECT 1 FROM comments a LEFT JOIN comments p
                    ON p.stream_id = a.stream_id AND p.external_id = a.parent_external_id
                WHERE a.author_id = c.author_id AND a.stream_id = c.stream_id AND a.id <> c.id
                    AND a.created_at > u.made_at AND a.created_at <= u.made_at + :week
                    AND (a.parent_external_id IN (c.external_id, c.parent_external_id)
                        OR p.parent_external_id IN (c.external_id, c.parent_external_id))
            ) AS answered,
            EXISTS (
                SELECT 1 FROM decisions d
                WHERE d.comment_id = c.id AND d.action = 'escalate'
                    AND +d.made_at > u.made_at AND +d.made_at <= u.made_at + :week
                    AND NOT EXISTS (SELECT 1 FROM decisions r WHERE r.reverts = d.id)
            ) OR EXISTS (
                SELECT 1 FROM comments a LEFT JOIN comments p
                    ON p.stream_id = a.stream_id AND p.external_id = a.parent_external_id
                JOIN decisions d ON d.comment_id = a.id
                WHERE a.author_id = c.author_id AND a.stream_id = c.stream_id AND a.id <> c.id
                    AND (a.parent_external_id IN (c.external_id, c.parent_external_id)
                        OR p.parent_external_id IN (c.external_id, c.parent_external_id))
                    AND d.action = 'escalate' AND +d.made_at > u.made_at AND +d.made_at <= u.made_at + :week
                    AND NOT EXISTS (SELECT 1 FROM decisions r WHERE r.reverts = d.id)
            ) AS escalated
        FROM reply_uses u JOIN comments c ON c.id = u.comment_id
        WHERE (:shortcut = '' OR u.shortcut = :shortcut)
            AND NOT EXISTS (SELECT 1 FROM decisions r WHERE r.reverts = u.decision_id)
    ) u
    GROUP BY u.shortcut, u.lang ORDER BY u.shortcut, uses DESC, u.lang
    """
)


class ReplyUses:
    """Every time a canned reply was sent; those whose decision was taken back count no more."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, uses: Sequence[Use]) -> None:
        """Write down what is sent."""
        rows = [
            {
                "shortcut": use.shortcut,
                "version": use.version,
                "lang": use.lang,
                "variant": use.variant,
                "comment_id": use.comment,
                "decision_id": use.decision,
                "flag": use.flag.value if use.flag else "",
                "moderator": use.moderator,
                "made_at": to_stored(use.made_at),
            }
            for use in uses
        ]
        if rows:
            self._connection.execute(insert(reply_uses), rows)

    def shown(self, shortcut: str, lang: str, comment: CommentId, thread: Collection[CommentId]) -> Shown:
        """Count the variants of a reply as readers of a comment have seen them."""
        here = (reply_uses.c.shortcut == shortcut, reply_uses.c.lang == lang, _stands())
        post = select(comments.c.post_id).where(comments.c.id == comment).scalar_subquery()
        under = exists().where(comments.c.id == reply_uses.c.comment_id, comments.c.post_id == post)
        in_thread: Counter[int] = Counter()
        for portion in portions(list(thread)):
            in_thread.update(self._variants(*here, reply_uses.c.comment_id.in_(portion)))
        return Shown(
            in_thread=in_thread,
            under_post=self._variants(*here, under),
            anywhere=self._variants(*here),
        )

    def in_thread(self, shortcuts: Collection[str], thread: Collection[CommentId]) -> frozenset[tuple[str, str, int]]:
        """Name what of these replies stands in a thread already: shortcut, language, variant."""
        query = select(reply_uses.c.shortcut, reply_uses.c.lang, reply_uses.c.variant).distinct()
        found: set[tuple[str, str, int]] = set()
        for portion in portions(list(thread)):
            here = (reply_uses.c.comment_id.in_(portion), reply_uses.c.shortcut.in_(list(shortcuts)), _stands())
            found.update((row.shortcut, row.lang, row.variant) for row in self._connection.execute(query.where(*here)))
        return frozenset(found)

    def said(self, thread: Collection[CommentId]) -> list[str]:
        """Give the texts of all replies to comments of a thread, canned or not, that were not taken back."""
        again = decisions.alias("again")
        query = select(decisions.c.details).where(
            decisions.c.action == Action.REPLY.value,
            decisions.c.reverts.is_(None),
            ~exists().where(again.c.reverts == decisions.c.id),
        )
        return [
            str(json.loads(details).get("body", ""))
            for portion in portions(list(thread))
            for details in self._connection.scalars(query.where(decisions.c.comment_id.in_(portion)))
        ]

    def kinds_after(self, last: int) -> tuple[Mapping[Kind, int], int]:
        """Count uses by reply, flag and language, of those after the `last` one counted; and name the last now."""
        newest = self._connection.scalar(select(func.max(reply_uses.c.id))) or 0
        columns = (reply_uses.c.shortcut, reply_uses.c.flag, reply_uses.c.lang)
        query = select(*columns, func.count()).where(reply_uses.c.id > last, reply_uses.c.id <= newest)
        rows = self._connection.execute(query.group_by(*columns)) if newest > last else ()
        return {(shortcut, flag, lang): count for shortcut, flag, lang, count in rows}, newest

    def figures(self, shortcut: str = "") -> Mapping[str, ReplyFigures]:
        """Sum up what followed, by shortcut; all replies that were ever sent when none is named."""
        found: dict[str, ReplyFigures] = {}
        for row in self._connection.execute(_FOLLOWED, {"week": _WEEK, "shortcut": shortcut}):
            before = found.get(row.shortcut, ReplyFigures(by_lang={}))
            last = from_stored(row.last_used_at)
            found[row.shortcut] = ReplyFigures(
                uses=before.uses + row.uses,
                last_used_at=max(last, before.last_used_at) if before.last_used_at else last,
                answered=before.answered + row.answered,
                escalated=before.escalated + row.escalated,
                settled=before.settled + row.settled,
                by_lang={**(before.by_lang or {}), row.lang: row.uses},
            )
        return found

    def _variants(self, *here: ColumnElement[bool]) -> Counter[int]:
        query = select(reply_uses.c.variant, func.count()).where(*here).group_by(reply_uses.c.variant)
        return Counter({variant: count for variant, count in self._connection.execute(query)})  # noqa: C416 - rows


def _stands() -> ColumnElement[bool]:
    """Say that the decision was not taken back."""
    again = decisions.alias("again")
    return ~exists().where(again.c.reverts == reply_uses.c.decision_id)
