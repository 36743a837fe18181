"""What some streams say of an author's account and of a post's time; what cannot be read is left unknown."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from moderator.domain import Author, Post
from moderator.habits import Account
from moderator.streams.refusal import Refused
from moderator.streams.times import Clock

Completed = Callable[[list[str], Author | None, Post | None], tuple[Author | None, Post | None]]

_COUNT = re.compile(r"(\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+|\d{1,15})(?:\.0)?")
_ROUNDED = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)\s?([KkMmКкМм])")
_THOUSANDS = frozenset("KkКк")
_YES = frozenset({"true", "1", "yes", "y", "да", "ya"})
_NO = frozenset({"false", "0", "no", "n", "нет", "tidak"})


def completer(places: Mapping[str, int], width: int, clock: Clock) -> Completed:
    """Make the reader of these facts for rows that have their fields at `places`."""
    names = ("account_created_at", "followers", "following", "default_picture")
    at_made, at_followers, at_following, at_picture = (places.get(name, width) for name in names)
    at_post_time = places.get("post_created_at", width)

    @lru_cache(maxsize=1024)
    def time(value: str) -> datetime | None:
        try:
            return clock(value.strip())
        except Refused:
            return None

    @lru_cache(maxsize=8192)
    def account(made_at: str, followers: str, following: str, picture: str) -> Account | None:
        found = Account(
            created_at=time(made_at) if made_at else None,
            followers=_count(followers),
            following=_count(following),
            has_default_picture=_claim(picture),
        )
        return None if found == Account() else found

    def completed(cells: list[str], author: Author | None, post: Post | None) -> tuple[Author | None, Post | None]:
        said = cells[at_made], cells[at_followers], cells[at_following], cells[at_picture]
        if author is not None and any(said):
            author = replace(author, account=account(*said))
        if post is not None and cells[at_post_time]:
            post = replace(post, created_at=time(cells[at_post_time]))
        return author, post

    return completed


def _count(value: str) -> int | None:
    value = value.strip()
    if whole := _COUNT.fullmatch(value):
        return int(re.sub(r"\D", "", whole[1]))
    if rounded := _ROUNDED.fullmatch(value):
        return round(float(rounded[1].replace(",", ".")) * (1_000 if rounded[2] in _THOUSANDS else 1_000_000))
    return None


def _claim(value: str) -> bool | None:
    said = value.strip().casefold()
    return True if said in _YES else False if said in _NO else None
