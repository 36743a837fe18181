"""Isso's generic JSON: a list of threads with their comments, numbered anew in each thread."""

import re
from collections.abc import Iterator
from urllib.parse import unquote_plus

from moderator.streams.scan import Scan
from moderator.streams.source import Row
from moderator.streams.tables import Export, cells
from moderator.streams.values import Record, records, said

_QUOTED = re.compile(r"%[0-9A-Fa-f]{2}|\w\+\w")


def export(scan: Scan, document: object) -> Export | None:
    """Take the document if it is one of Isso's."""
    threads = records(document)
    if not any("id" in thread and "title" in thread and records(thread.get("comments")) for thread in threads):
        return None
    return Export(
        path=scan.path,
        name="",
        platform="isso",
        format="isso",
        digest=scan.digest,
        total=sum(len(records(thread.get("comments"))) for thread in threads),
        rows=lambda: _rows(threads),
    )


def _rows(threads: list[Record]) -> Iterator[Row]:
    number = 0
    for thread in threads:
        for comment in records(thread.get("comments")):
            number += 1
            yield number, _cells(comment, thread)


def _cells(comment: Record, thread: Record) -> list[str]:
    place, own, parent = said(thread, "id"), said(comment, "id"), said(comment, "parent")
    return cells(
        id=own and f"{place}/{own}",
        text=said(comment, "text"),
        author=said(comment, "author"),
        created_at=said(comment, "created"),
        post_id=place,
        post=_title(said(thread, "title")),
        parent_id=parent and f"{place}/{parent}",
    )


def _title(written: str) -> str:
    # titles come as a form sends them: Nat+%26+Miguel
    return unquote_plus(written) if " " not in written and _QUOTED.search(written) else written
