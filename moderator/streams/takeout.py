"""YouTube's Takeout: a table whose columns vary, with texts in fragments of JSON."""

import json
from collections.abc import Iterator, Mapping

from moderator.streams.columns import plain_name
from moderator.streams.source import Row, Torn, as_line
from moderator.streams.tables import Export, Table, cells

_NAMES: Mapping[str, str] = {
    "comment id": "id",
    "channel id": "author_id",
    "comment create timestamp": "created_at",
    "comment text": "text",
    "video id": "video",
    "post id": "post",
    "parent comment id": "parent",
    "top level comment id": "top",
}
_NEEDED = frozenset({"id", "author_id", "created_at", "text"})


def export(table: Table) -> Export | None:
    """Take the table if it is one of Takeout's."""
    places = _by_name(table) or _by_shape(table)
    if not places:
        return None
    width = len(table.columns)
    return Export(
        path=table.path,
        name="",
        platform="youtube",
        format="youtube-takeout",
        digest=table.digest,
        total=table.total,
        rows=lambda: _rows(table.rows(), places, width),
    )


def _by_name(table: Table) -> dict[str, int]:
    names = [plain_name(column) for column in table.columns]
    found = {_NAMES[name]: place for place, name in enumerate(names) if name in _NAMES}
    return found if found.keys() >= _NEEDED else {}


def _by_shape(table: Table) -> dict[str, int]:
    """Know a header in another language by what stands under it, for the order of the columns is fixed."""
    row = table.sample[0] if table.sample else []
    text = next((place for place, cell in enumerate(row) if cell.startswith('{"text":')), 0)
    if not 6 <= len(row) <= 9 or not 5 <= text <= 7 or not row[1].startswith("UC"):
        return {}
    found = {"id": 0, "author_id": 1, "created_at": 2, "video": text - 1, "text": text}
    optional = {6: {"parent": 4}, 7: {"parent": 4, "post": 5}}.get(text, {})
    return found | optional | ({"top": text + 1} if len(row) > text + 1 else {})


def _rows(rows: Iterator[Row], places: Mapping[str, int], width: int) -> Iterator[Row]:
    for line, row in rows:
        if isinstance(row, Torn):
            yield line, row
        elif len(row) != width:
            reason = f"There are {len(row)} cells where the header has {width}."
            yield line, Torn(reason=reason, content=as_line(row))
        else:
            yield line, _cells({name: row[place] for name, place in places.items()})


def _cells(said: Mapping[str, str]) -> list[str]:
    video = said.get("video", "")
    return cells(
        id=said["id"],
        text=joined(said["text"]),
        author_id=said["author_id"],
        created_at=said["created_at"],
        post_id=video or said.get("post", ""),
        post_url=f"https://www.youtube.com/watch?v={video}" if video else "",
        parent_id=said.get("parent", "") or said.get("top", ""),
    )


def joined(written: str) -> str:
    """Join the fragments of a text; a text from before there were fragments stays as it is."""
    if not written.startswith("{"):
        return written
    decoder, place, parts = json.JSONDecoder(), 0, []
    while place < len(written):
        try:
            fragment, place = decoder.raw_decode(written, place)
        except ValueError:
            return written
        if not isinstance(fragment, dict):
            return written
        parts.append(str(fragment.get("text", "")))
        place += len(written[place:]) - len(written[place:].lstrip(", \r\n\t"))
    return "".join(parts)
