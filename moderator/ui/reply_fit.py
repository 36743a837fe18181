"""Where the letters that were typed stand in a text, as whoever searches sees them marked."""

_FEWEST = 2
"""A text of which fewer letters fit side by side is found by something else."""


def fitting(text: str, typed: str) -> list[tuple[int, int]]:
    """Give the UTF-16 places of the letters that fit: the whole word where it stands so, else as it is strewn."""
    wanted, said = typed.casefold(), text.casefold()
    # folding that changes lengths would move every mark; such texts are shown without
    if not wanted or len(said) != len(text):
        return []
    at = said.find(wanted)
    found = [(at, at + len(wanted))] if at >= 0 else _strewn(said, wanted)
    return [(_utf16(text[:start]), _utf16(text[:end])) for start, end in found]


def _strewn(said: str, wanted: str) -> list[tuple[int, int]]:
    """Find all letters in their order; nothing when one is missing, or when they stand too lonely to mean anything."""
    runs: list[tuple[int, int]] = []
    at = 0
    for letter in wanted:
        at = said.find(letter, at)
        if at < 0:
            return []
        if runs and runs[-1][1] == at:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
        at += 1
    return runs if len(runs) * _FEWEST <= len(wanted) else []


def _utf16(text: str) -> int:
    return len(text) + sum(ord(sign) > 0xFFFF for sign in text)
