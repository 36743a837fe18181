"""Tables of benchmarks, and the marked places in the manual that they are written into."""

# ruff: noqa: INP001 - no package

import re
from collections.abc import Iterable, Sequence
from pathlib import Path


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table in Markdown, whose first column is words."""
    lines = [f"| {' | '.join(row)} |" for row in (head, *rows)]
    return "\n".join([lines[0], f"|---|{'--:|' * (len(head) - 1)}", *lines[1:]])


def written(page: Path, name: str, content: str) -> None:
    """Put text between `<!-- name -->` and `<!-- /name -->`; a page without them is an error."""
    before = page.read_text("utf-8")
    place = re.compile(rf"(<!-- {name} -->).*?(<!-- /{name} -->)", re.DOTALL)
    if not place.search(before):
        raise LookupError(f"{page} has no place for {name}.")
    page.write_text(place.sub(lambda found: f"{found[1]}\n\n{content}\n\n{found[2]}", before), "utf-8")
