"""What Instagram and Facebook give under "download your information": the owner's own comments."""

import re
from collections.abc import Iterator

from moderator.streams.scan import Scan
from moderator.streams.source import Row, Torn
from moderator.streams.tables import Export, cells
from moderator.streams.values import Record, record, records, said, text_of

_FACEBOOK = ("comments_v2", "comments")
_INSTAGRAM = ("comments_media_comments", "comments_reels_comments", "media_comments")
_OWNER = "media owner"
_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def repair(text: str) -> str:
    """Undo Meta's mojibake, where UTF-8 bytes were written as if each were a letter; keep what is none."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def export(scan: Scan, document: object) -> Export | None:
    """Take the document if it is one of Meta's."""
    top = record(document)
    listed = next((top[key] for key in _INSTAGRAM if isinstance(top.get(key), list)), document)
    if isinstance(listed, list) and any(_instagram(item) for item in listed[:50]):
        return _export(scan, "instagram", listed)
    listed = next((top[key] for key in _FACEBOOK if isinstance(top.get(key), list)), None)
    if isinstance(listed, list) and any(_is_facebook(item) for item in listed[:50]):
        return _export(scan, "facebook", listed)
    return None


def _export(scan: Scan, platform: str, listed: list[object]) -> Export:
    return Export(
        path=scan.path,
        name="",
        platform=platform,
        format=platform,
        digest=scan.digest,
        total=len(listed),
        rows=lambda: _rows(platform, listed),
    )


def _rows(platform: str, listed: list[object]) -> Iterator[Row]:
    number = 0
    for item in listed:
        found = [_instagram(item)] if platform == "instagram" else _facebook(item)
        for row in found:
            number += 1
            unknown = Torn(reason="The record is not shaped like a comment.", content=text_of(item))
            yield number, [repair(cell) for cell in row] if row else unknown


def _instagram(item: object) -> list[str] | None:
    """Read one of the three shapes that Instagram has had."""
    if isinstance(item, list):
        return _of_2020(item)
    own = record(item)
    if isinstance(own.get("string_map_data"), dict):
        return _of_map(record(own["string_map_data"]))
    listed = records(own.get("string_list_data"))
    if not listed:
        return None
    owner = said(own, "title")
    return cells(text=said(listed[0], "value"), created_at=said(listed[0], "timestamp"), post_id=owner, post=owner)


def _of_2020(item: list[object]) -> list[str] | None:
    time, text, owner = [*map(text_of, item), "", "", ""][:3]
    if len(item) < 2 or not _ISO.match(time):
        return None
    return cells(text=text, created_at=time, post_id=owner, post=owner)


def _of_map(said_by: Record) -> list[str]:
    # the keys are in the owner's language, the order is not: comment, whose post it was, time
    values = {key: record(value) for key, value in said_by.items()}
    # some versions give every key a timestamp, which is 0 where the value is a word
    times = [value for value in values.values() if value.get("timestamp")]
    words = {key.casefold(): said(value, "value") for key, value in values.items() if not value.get("timestamp")}
    in_order = [*words.values(), "", ""]
    owner = words.get(_OWNER, in_order[1])
    text = words.get("comment", "" if _OWNER in words else in_order[0])
    return cells(text=text, created_at=said(times[0], "timestamp") if times else "", post_id=owner, post=owner)


def _is_facebook(item: object) -> bool:
    own = record(item)
    return "timestamp" in own and any("comment" in part for part in records(own.get("data")))


def _facebook(item: object) -> list[list[str] | None]:
    own = record(item)
    if "timestamp" not in own:
        return [None]
    comments = [record(part["comment"]) for part in records(own.get("data")) if "comment" in part]
    return [_of_facebook(comment, own) for comment in comments or [{}]]


def _of_facebook(comment: Record, item: Record) -> list[str]:
    place = said(comment, "group") or said(item, "title")
    return cells(
        text=said(comment, "comment"),
        author=said(comment, "author"),
        created_at=said(comment, "timestamp") or said(item, "timestamp"),
        post_id=place,
        post=place,
    )
