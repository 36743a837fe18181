"""Telegram Desktop's `result.json`: one chat, or every chat of an account."""

from collections.abc import Iterator

from moderator.streams.scan import Scan
from moderator.streams.source import Row
from moderator.streams.tables import Export, cells
from moderator.streams.values import Record, record, records, said, text_of

_KEYS = ("date_unixtime", "from_id", "text_entities", "reply_to_message_id", "from", "actor")


def export(scan: Scan, document: object) -> Export | None:
    """Take the document if it is one of Telegram's."""
    chats = _chats(document)
    messages = [message for chat in chats for message in records(chat.get("messages"))]
    if not any(message.get("type") in ("message", "service") and _is_ours(message) for message in messages[:50]):
        return None
    return Export(
        path=scan.path,
        name=said(chats[0], "name") if len(chats) == 1 else "",
        platform="telegram",
        format="telegram",
        digest=scan.digest,
        total=len(messages),
        rows=lambda: _rows(chats),
    )


def _is_ours(message: Record) -> bool:
    return any(key in message for key in _KEYS)


def _chats(document: object) -> list[Record]:
    top = record(document)
    if "messages" in top:
        return [top]
    return [chat for key in ("chats", "left_chats") for chat in records(record(top.get(key)).get("list"))]


def _rows(chats: list[Record]) -> Iterator[Row]:
    number = 0
    for chat in chats:
        # messages are numbered within their chat
        prefix = f"{said(chat, 'id', 'name')}/" if len(chats) > 1 else ""
        for message in records(chat.get("messages")):
            number += 1
            yield number, _cells(message, chat, prefix)


def _cells(message: Record, chat: Record, prefix: str) -> list[str]:
    own, parent = said(message, "id"), said(message, "reply_to_message_id")
    return cells(
        id=own and prefix + own,
        text=_flat(message) if message.get("type") == "message" else "",
        author=said(message, "from"),
        author_id=said(message, "from_id"),
        created_at=said(message, "date_unixtime", "date"),
        post_id=said(chat, "id", "name"),
        post=said(chat, "name"),
        parent_id=parent and prefix + parent,
    )


def _flat(message: Record) -> str:
    parts = message.get("text") or message.get("text_entities") or ""
    if not isinstance(parts, list):
        return text_of(parts)
    return "".join(said(part, "text") if isinstance(part, dict) else text_of(part) for part in parts)
