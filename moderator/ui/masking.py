"""Coarse words under dots until somebody asks for them, and code points turned into Qt's UTF-16 places."""

from collections.abc import Iterable

import regex

from moderator.domain import EvidenceKind, Finding, Flag

DOT = "•"
_COARSE = 0.5
"""Words that weigh less than this part of the coarsest one are its neighbours, and may be read."""
_WORD = regex.compile(r"\p{L}(?:[\p{L}\p{M}\p{N}]|[*@$!]+(?=\p{L}))+")


def coarse_ranges(evidence: Iterable[Finding]) -> list[tuple[int, int]]:
    """Find the places of the words that made a comment coarse."""
    coarse = [each for each in evidence if each.flag is Flag.OBSCENE and each.kind is EvidenceKind.WORDS]
    least = _COARSE * max((each.weight for each in coarse), default=0.0)
    return [span for each in coarse if each.weight > 0 and each.weight >= least for span in each.ranges]


def is_coarse(finding: Finding, ranges: Iterable[tuple[int, int]]) -> bool:
    """Tell whether a finding would say a word that is masked."""
    return any(start < end_ and start_ < end for start, end in finding.ranges for start_, end_ in ranges)


def masked_evidence(text: str, evidence: Iterable[Finding]) -> str:
    """Put dots over the words that made a comment coarse; every code point stays in its place."""
    ranges = coarse_ranges(evidence)
    if not ranges:
        return masked_words(text)
    signs = list(text)
    for start, end in ranges:
        signs[start:end] = [DOT if sign.strip() else sign for sign in signs[start:end]]
    return "".join(signs)


def masked_words(text: str) -> str:
    """Put dots over every word but its first letter, where nobody has said yet which words are the coarse ones."""
    return str(_WORD.sub(lambda word: word[0][0] + DOT * (len(word[0]) - 1), text))


def utf16(text: str, ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Turn ranges of code points into the places that Qt counts in."""
    places = [0]
    for sign in text:
        places.append(places[-1] + (2 if ord(sign) > 0xFFFF else 1))
    last = len(text)
    return [(places[min(start, last)], places[min(end, last)]) for start, end in ranges if start < min(end, last)]
