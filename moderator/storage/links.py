"""Whether there is a link in a text, as it is kept beside each comment."""

import regex

_LINK = regex.compile(
    r"(?:https?://|\bwww\.)\S|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,12}/[^\s/]",
    regex.IGNORECASE,
)
"""An address as people paste it; without "https://" or "www." it needs a path, so that "end.Start" is no link."""


def has_link(text: str) -> bool:
    """Say whether a text has an address in it."""
    # every form has one of these, and most comments have neither
    return ("/" in text or "www" in text.lower()) and _LINK.search(text) is not None
