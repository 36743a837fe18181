"""How conditions say what they measured."""

from collections.abc import Sequence

from moderator.rules.asking import Answer


def counted(what: str, found: int, more_than: int) -> Answer:
    """More than so many of something."""
    holds = found > more_than
    return Answer(holds, f"{what} {found} {'>' if holds else '≤'} {more_than}")


def reached(what: str, found: int, at_least: int) -> Answer:
    """So many of something at least."""
    holds = found >= at_least
    return Answer(holds, f"{what} {found} {'≥' if holds else '<'} {at_least}")


def one_of(what: str, value: str, wanted: Sequence[str]) -> Answer:
    """One value of several."""
    if value in wanted:
        return Answer(True, f"{what} {value}")
    return Answer(False, f"{what} {value or '–'}, not {' or '.join(wanted)}")


def claimed(*, there: bool, wanted: bool, yes: str, no: str) -> Answer:
    """Something that is so or is not."""
    return Answer(there is wanted, yes if there else no)


def quoted(found: str) -> str:
    """Quote a part of a comment, which the log holds already: of a long one, the start."""
    words = " ".join(found.split())
    return f"“{words[:59]}…”" if len(words) > 60 else f"“{words}”"
