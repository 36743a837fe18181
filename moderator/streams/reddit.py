"""Comments of Reddit as archives keep them: one JSON object a line, replies pointing with `t1_`, posts with `t3_`."""

from collections.abc import Callable, Iterator

from moderator.streams.scan import Scan
from moderator.streams.source import Row, Torn
from moderator.streams.tables import Export, cells
from moderator.streams.values import Record, said

_GONE = frozenset({"[deleted]", "[removed]"})


def is_comment(item: Record) -> bool:
    """Say whether a record has the keys that only Reddit's comments have."""
    return "body" in item and ("link_id" in item or "subreddit" in item or "created_utc" in item)


def export(scan: Scan, first: Record, records: Callable[[], Iterator[tuple[int, Record | Torn]]]) -> Export:
    """Make the source; the first record says which subreddit it is."""
    subreddit = said(first, "subreddit")
    return Export(
        path=scan.path,
        name=f"r/{subreddit}" if subreddit else "",
        platform="reddit",
        format="reddit",
        digest=scan.digest,
        total=scan.lines,
        rows=lambda: _rows(records()),
    )


def _rows(records: Iterator[tuple[int, Record | Torn]]) -> Iterator[Row]:
    for line, item in records:
        yield line, item if isinstance(item, Torn) else _cells(item)


def _cells(item: Record) -> list[str]:
    text, author, parent = said(item, "body"), said(item, "author"), said(item, "parent_id")
    return cells(
        id=(said(item, "id") or said(item, "name")).removeprefix("t1_"),
        text="" if text.strip() in _GONE else text,
        author="" if author in _GONE else author,
        created_at=said(item, "created_utc"),
        account_created_at=said(item, "author_created_utc"),
        post_id=(said(item, "link_id") or (parent if parent.startswith("t3_") else "")).removeprefix("t3_"),
        post=said(item, "link_title"),
        post_url=said(item, "link_permalink", "link_url"),
        # a parent that is a post is no comment to answer
        parent_id="" if parent.startswith("t3_") else parent.removeprefix("t1_"),
    )
