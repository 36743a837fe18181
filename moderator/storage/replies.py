"""Canned replies: every version of them, of which the newest one counts."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, insert, select

from moderator.canned import ReplyVersion
from moderator.domain import CannedReply
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema_replies import reply_approvals, reply_policy, reply_versions

_KEPT = (
    select(reply_versions, reply_approvals.c.moderator.label("approved_by"))
    .outerjoin(
        reply_approvals,
        and_(
            reply_approvals.c.shortcut == reply_versions.c.shortcut,
            reply_approvals.c.version == reply_versions.c.version,
        ),
    )
    .order_by(reply_versions.c.shortcut, reply_versions.c.version)
)


class Replies:
    """Canned replies by shortcut."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[CannedReply, ...]:
        """List the replies by shortcut."""
        return tuple(_reply(row) for row in self._connection.execute(_newest()) if row.bodies is not None)

    def find(self, shortcut: str) -> CannedReply | None:
        """Look a reply up; None when there is none, or none any more."""
        row = self._connection.execute(_newest().where(reply_versions.c.shortcut == shortcut)).one_or_none()
        return None if row is None or row.bodies is None else _reply(row)

    def state(self) -> tuple[int, int]:
        """Give what is another when any reply is: the newest version's number, and how many were approved."""
        newest = select(func.coalesce(func.max(reply_versions.c.id), 0)).scalar_subquery()
        approved = select(func.count()).select_from(reply_approvals).scalar_subquery()
        first, second = self._connection.execute(select(newest, approved)).one()
        return first, second

    def put(self, reply: CannedReply, moderator: str, at: datetime) -> CannedReply:
        """Keep a reply as the next version of its shortcut."""
        kept = {
            "title": reply.title,
            "folder": reply.folder,
            "tags": json.dumps(reply.tags, ensure_ascii=False),
            "bodies": json.dumps({lang: list(texts) for lang, texts in reply.bodies.items()}, ensure_ascii=False),
        }
        version = self._add(reply.shortcut, moderator, at, kept)
        return replace(reply, version=version, approved_by="")

    def remove(self, shortcut: str, moderator: str, at: datetime) -> bool:
        """Take a reply away, which its versions remember; False when there was none."""
        reply = self.find(shortcut)
        if reply is None:
            return False
        kept = {"title": reply.title, "folder": reply.folder, "tags": json.dumps(reply.tags), "bodies": None}
        self._add(shortcut, moderator, at, kept)
        return True

    def versions(self, shortcut: str) -> tuple[ReplyVersion, ...]:
        """List how a reply stood, newest first."""
        rows = self._connection.execute(_KEPT.where(reply_versions.c.shortcut == shortcut)).all()
        return tuple(
            ReplyVersion(
                version=row.version,
                made_at=from_stored(row.made_at),
                moderator=row.moderator,
                reply=None if row.bodies is None else _reply(row),
            )
            for row in reversed(rows)
        )

    def approve(self, replies: Sequence[CannedReply], moderator: str, at: datetime) -> None:
        """Let these versions be sent by anybody from now on."""
        for reply in replies:
            if not reply.approved_by:
                values = {"shortcut": reply.shortcut, "version": reply.version}
                row = {**values, "moderator": moderator, "made_at": to_stored(at)}
                self._connection.execute(insert(reply_approvals).values(row))

    def wants_approval(self) -> bool:
        """Say whether new replies wait for a lead here."""
        query = select(reply_policy.c.wants_approval).order_by(reply_policy.c.id.desc()).limit(1)
        return bool(self._connection.scalar(query))

    def want_approval(self, moderator: str, at: datetime, *, wanted: bool) -> None:
        """Write down whether they do from now on."""
        values = {"wants_approval": wanted, "moderator": moderator, "made_at": to_stored(at)}
        self._connection.execute(insert(reply_policy).values(values))

    def _add(self, shortcut: str, moderator: str, at: datetime, kept: dict[str, Any]) -> int:
        newest = select(func.max(reply_versions.c.version)).where(reply_versions.c.shortcut == shortcut)
        version = (self._connection.scalar(newest) or 0) + 1
        row = {"shortcut": shortcut, "version": version, "moderator": moderator, "made_at": to_stored(at), **kept}
        self._connection.execute(insert(reply_versions).values(row))
        return version


def _newest() -> Select[Any]:
    newest = select(func.max(reply_versions.c.id)).group_by(reply_versions.c.shortcut)
    return _KEPT.where(reply_versions.c.id.in_(newest))


def _reply(row: Row[Any]) -> CannedReply:
    return CannedReply(
        shortcut=row.shortcut,
        title=row.title,
        bodies={lang: tuple(texts) for lang, texts in json.loads(row.bodies).items()},
        folder=row.folder,
        tags=tuple(json.loads(row.tags)),
        version=row.version,
        approved_by=row.approved_by or "",
    )
