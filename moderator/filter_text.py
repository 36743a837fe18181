"""Whole filters as a line of text that can be pasted: `queue:spam lang:ru flag:spam>=0.8 "cold coffee"`."""

from collections.abc import Callable
from typing import Any

import regex

from moderator.domain import AuthorId, PostId, Status
from moderator.errors import FilterError
from moderator.filter_values import (
    QUOTED,
    Names,
    as_campaign,
    as_code,
    as_comments,
    as_lang,
    as_moment,
    as_number,
    as_range,
    brand_of,
    day_after,
    member_of,
    number_text,
    plain,
    quoted,
    range_text,
    shown,
    stream_of,
    time_text,
)
from moderator.queues import Order, Queue, QueueName

_TERM = regex.compile(rf"(?<!\S)(?P<key>[A-Za-z_]+):(?!/)(?P<value>{QUOTED}(?!\S)|[^\s\"]\S*)?", regex.DOTALL)
_PHRASE = regex.compile(r'(?<!\S)"[^"]*"')
_EXACT = regex.compile(r"#[0-9]+")
_SEARCHED = frozenset({"author", "post"})
"""Keys that are words to search for, unless a number follows: `author:ivan`, and `author:#57` for one author."""

Reader = Callable[[str, Names], object]
_READERS: dict[str, tuple[str, Reader]] = {
    "queue": ("name", as_code(QueueName)),
    "flag": ("flags", as_range),
    "lang": ("lang", as_lang),
    "brand": ("brand", brand_of),
    "stream": ("stream", stream_of),
    "post": ("post", lambda value, _: PostId(as_number(value))),
    "author": ("author", lambda value, _: AuthorId(as_number(value))),
    "campaign": ("campaign", as_campaign),
    "since": ("since", as_moment),
    "until": ("until", day_after),
    "status": ("status", as_code(Status)),
    "assignee": ("assignee", member_of),
    "has": ("has_link", lambda value, _: _is_link(value, is_there=True)),
    "no": ("has_link", lambda value, _: _is_link(value, is_there=False)),
    "route": ("route", lambda value, _: plain(value)),
    "among": ("among", as_comments),
    "order": ("order", as_code(Order)),
    "words": ("words", lambda value, _: plain(value)),
}


def written(queue: Queue, names: Names) -> str:
    """Write a queue down; `read` makes exactly the same of it, whoever reads it, wherever and whenever."""
    parts = [f"queue:{queue.name}", *(f"flag:{range_text(each)}" for each in queue.flags)]
    parts += _named_parts(queue, names)
    if queue.has_link is not None:
        parts.append("has:link" if queue.has_link else "no:link")
    if queue.among:
        parts.append(f"among:{','.join(map(str, queue.among))}")
    if queue.order is not Order.PRIORITY:
        parts.append(f"order:{queue.order}")
    if queue.words:
        parts.append(queue.words if _are_free(queue.words) else f"words:{quoted(queue.words)}")
    return " ".join(parts)


def _named_parts(queue: Queue, names: Names) -> list[str]:
    parts = {
        "lang": queue.lang and shown(queue.lang),
        "brand": queue.brand and shown(queue.brand),
        "stream": number_text(queue.stream, names.streams),
        "post": number_text(queue.post),
        "author": number_text(queue.author),
        "campaign": number_text(queue.campaign),
        "since": time_text(queue.since),
        "until": time_text(queue.until),
        "status": queue.status,
        "assignee": number_text(queue.assignee, names.members),
        "route": queue.route and shown(queue.route),
    }
    return [f"{key}:{value}" for key, value in parts.items() if value is not None]


def read(text: str, names: Names) -> Queue:
    """Read a queue; FilterError names the place of what cannot be understood.

    Without `queue:` it is what needs a decision, and with `status:` or `assignee:` all comments.
    """
    terms, words = _split(text)
    found: dict[str, Any] = {}
    for term in terms:
        try:
            _take(found, term, names)
        except FilterError as error:
            place, said = term.start() + 1, term.group()
            raise FilterError("Place {place}, “{said}”: {problem}", place=place, said=said, problem=error) from error
    said = " ".join(filter(None, (found.pop("words", ""), words)))
    default = QueueName.NEEDS_DECISION if found.keys().isdisjoint({"status", "assignee"}) else QueueName.ALL
    return Queue(**{"name": default, **found, "words": said})


def _split(text: str) -> tuple[list[regex.Match[str]], str]:
    """Tell the terms from the free words, which stay as they are but for the blanks around them."""
    terms = list(_terms(text))
    starts = [0, *(term.end() for term in terms)]
    ends = [*(term.start() for term in terms), len(text)]
    return terms, " ".join(filter(None, (text[start:end].strip() for start, end in zip(starts, ends, strict=True))))


def _terms(text: str) -> list[regex.Match[str]]:
    found, at = [], 0
    while (term := _TERM.search(text, at)) is not None:
        phrase = _PHRASE.search(text, at)
        if phrase is not None and phrase.start() < term.start():
            at = phrase.end()
            continue
        at = term.end()
        if not _is_of_words(term):
            found.append(term)
    return found


def _is_of_words(term: regex.Match[str]) -> bool:
    key, value = term["key"].lower(), term["value"]
    if key in _SEARCHED:
        return value is None or _EXACT.fullmatch(value) is None
    return value is None and key not in _READERS


def _are_free(words: str) -> bool:
    terms, free = _split(f"queue:all {words}")
    return len(terms) == 1 and free == words


def _take(found: dict[str, Any], term: regex.Match[str], names: Names) -> None:
    key, value = term["key"].lower(), term["value"]
    if key not in _READERS:
        raise FilterError("there is no filter “{key}”. Quotes around it make it words to search for.", key=key)
    if value is None:
        raise FilterError("after “{key}:” something is missing, or a quote is not closed.", key=key)
    name, reader = _READERS[key]
    if name == "flags":
        found["flags"] = (*found.get("flags", ()), reader(value, names))
        return
    if name in found:
        raise FilterError("this is said twice.")
    found[name] = reader(value, names)


def _is_link(value: str, *, is_there: bool) -> bool:
    if value.lower() != "link":
        raise FilterError("the only thing to have or not is “link”.")
    return is_there
