"""Addresses in a text, as people paste them."""

import regex

_LINK = regex.compile(
    r"(?:https?://|\bwww\.)\S+|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,12}/[^\s/]\S*",
    regex.IGNORECASE,
)
"""Without "https://" or "www." an address needs a path, so that "end.Start" is no link."""
_DOMAIN = regex.compile(r"(?:https?://)?(?:[^\s/?#@]*@)?(?:www\.)?([^\s/?#:@,;]+)", regex.IGNORECASE)


def links(text: str) -> list[str]:
    """Give the addresses in a text."""
    # every form has one of these, and most comments have neither
    if "/" not in text and "www" not in text.lower():
        return []
    return [match.group() for match in _LINK.finditer(text)]


def count_links(text: str) -> int:
    """How many addresses a text has."""
    return len(links(text))


def domains(text: str) -> tuple[str, ...]:
    """Give the domains of a text's addresses, in lower case and without `www.`, each once."""
    found = (_DOMAIN.match(link) for link in links(text))
    return tuple(dict.fromkeys(match[1].lower().strip(".") for match in found if match))


def plain_domain(written: str) -> str:
    """Read a domain as a person writes it, be it with `https://`, `www.` or a path."""
    match = _DOMAIN.match(written.strip())
    return match[1].lower().strip(".") if match else ""


def is_under(domain: str, parent: str) -> bool:
    """Whether a domain is that one or a part of it: `shop.aurora.example` is under `aurora.example`."""
    return domain == parent or domain.endswith(f".{parent}")
