"""How the cells of a row become a comment: one reader is made for each pass over a file."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache

from moderator.domain import Author, Comment, Post, Visibility
from moderator.streams.accounts import completer
from moderator.streams.columns import FIELDS
from moderator.streams.encoding import MARK
from moderator.streams.identity import Identities, identifier
from moderator.streams.refusal import Refused
from moderator.streams.source import Outcome
from moderator.streams.times import Clock

Reader = Callable[[list[str], int], Outcome]

IN_ORDER = {field: place for place, field in enumerate(FIELDS)}
"""Where the fields stand in rows that are made by us."""

LONGEST = 1 << 20
"""How many characters a comment may have; platforms allow 65,525 at most."""

_OF_COMMENTS = 11
"""So many fields are the comment's own; those after them say more about its author and post."""
_NO_PARENT = frozenset({"", "0", "null", "none", "nan", "\\n", "-"})
_FORMULA = frozenset("=+-@")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")
_VISIBILITIES: Mapping[str, Visibility] = {
    **{visibility.value: visibility for visibility in Visibility},
    "approved": Visibility.PUBLISHED,
    "pending": Visibility.HELD,
    "removed": Visibility.DELETED,
}


def reader(places: Mapping[str, int], width: int, clock: Clock, *, is_clean: bool) -> Reader:
    """Make the reader of rows that are `width` cells wide and have their fields at `places`.

    It remembers the ids that it has seen, so it serves one pass. Rows of a file that is not clean are looked
    through for letters that could not be read.
    """
    identities = Identities()
    # a field that the file does not have is read from one empty cell after the last
    at_id, at_text, at_author, at_author_id, at_time, at_post_id, at_post, at_url, at_parent, at_lang, at_visibility = (
        places.get(field, width) for field in FIELDS[:_OF_COMMENTS]
    )
    completed = completer(places, width, clock)

    def read(row: list[str], line: int) -> Outcome:
        if len(row) != width:
            return f"There are {len(row)} cells where the header has {width}."
        cells = [*row, ""]
        text = _unescaped(cells[at_text].strip())
        if not 0 < len(text) <= LONGEST:
            return f"The text has {len(text):,} characters; no comment is that long." if text else ""
        try:
            if not is_clean:
                _refuse_unspeakable(row)
            own = cells[at_id]
            external_id = identifier(own) if own else ""
            author = _author(cells[at_author_id], cells[at_author])
            post = _post(cells[at_post_id], cells[at_post], cells[at_url])
            time, parent = cells[at_time].strip(), _parent(cells[at_parent])
            created_at = clock(time) if time else None
        except Refused as refusal:
            return str(refusal)
        if external_id:
            repeated = identities.claim(external_id, (text, author, time, post, parent), line)
            if repeated is not None:
                return repeated
        else:
            external_id = identities.derive(*_content(text, author, created_at, post, parent))
        author, post = completed(cells, author, post)
        return Comment(
            external_id=external_id,
            text=text,
            author=author,
            post=post,
            created_at=created_at,
            parent_external_id=parent,
            lang=_lang(cells[at_lang]) if cells[at_lang] else None,
            visibility=_visibility(cells[at_visibility]) if cells[at_visibility] else Visibility.PUBLISHED,
        )

    return read


def _content(
    text: str, author: Author | None, created_at: datetime | None, post: Post | None, parent: str | None
) -> tuple[str, ...]:
    """Say what a comment is known by where it has no id, so that another export of it gives the same."""
    return (
        author.external_id if author else "",
        created_at.isoformat() if created_at else "",
        text,
        post.external_id if post else "",
        parent or "",
    )


def _unescaped(text: str) -> str:
    # exports put an apostrophe before what a spreadsheet would take for a formula
    return text[1:] if text[:1] == "'" and text[1:2] in _FORMULA else text


def _refuse_unspeakable(row: list[str]) -> None:
    text = "\n".join(row)
    if "\0" in text:
        raise Refused("The row has a NUL character in it.")
    try:
        # ten times as fast as looking for what cannot be written
        text.encode()
    except UnicodeEncodeError:
        if MARK in text:
            raise Refused("The row has bytes that are not in the file's encoding.") from None
        raise Refused("The row has half of a character in it (a lone surrogate).") from None


@lru_cache(maxsize=8192)
def _author(external_id: str, name: str) -> Author | None:
    external_id, name = identifier(external_id), _unescaped(name.strip())
    if not external_id and not name:
        return None
    return Author(external_id=external_id or name, name=name or external_id)


@lru_cache(maxsize=1024)
def _post(external_id: str, title: str, url: str) -> Post | None:
    external_id, title, url = identifier(external_id), title.strip(), url.strip()
    if not external_id and not title and not url:
        return None
    return Post(external_id=external_id or url or title, title=title, url=url)


def _parent(value: str) -> str | None:
    if not value:
        return None
    parent = identifier(value)
    return None if parent.casefold() in _NO_PARENT else parent


@lru_cache(maxsize=256)
def _lang(value: str) -> str | None:
    tag = _TAG.fullmatch(value.strip())
    return tag[1].lower() if tag else None


@lru_cache(maxsize=256)
def _visibility(value: str) -> Visibility:
    return _VISIBILITIES.get(value.strip().casefold(), Visibility.PUBLISHED)
