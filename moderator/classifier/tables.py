"""Figures as Markdown, and the marked places in cards and manuals that are written anew when they change."""

import re
from collections.abc import Iterable, Mapping

from moderator.domain import Flag
from moderator.figures import VALUES, Figure, Interval, Raised, Unit, span, valued, written

_HEAD = (
    "flag",
    "language",
    "source",
    "texts",
    "have it",
    "precision",
    "recall",
    "F1",
    "macro-F1",
    "PR-AUC",
    "cal. error",
)


def figure_table(figures: Iterable[Figure]) -> str:
    """Give figures as a Markdown table, each value with its interval."""
    return _table(_HEAD, 3, map(_figure_row, figures))


def raised_table(streams: Iterable[Raised]) -> str:
    """Give what is raised in streams as a Markdown table: by texts alone, and with what copies and authors say."""
    rows = []
    for one in streams:
        rows.append([one.stream, f"{one.comments:,}", "texts alone", *_shares(one.text_alone)])
        rows.append(["", "", "as in an inbox", *_shares(one.shares)])
    return _table(("stream", "comments", "judged by", *(flag.value for flag in Flag)), 1, rows)


def marked(name: str, content: str) -> str:
    """Put text between marks that a reader of the page does not see."""
    return f"<!-- figures:{name} -->\n\n{content}\n\n<!-- /figures -->"


def remarked(page: str, name: str, content: str) -> str:
    """Put other text between the marks of that name; a page without them stays as it is."""
    place = re.compile(rf"<!-- figures:{re.escape(name)} -->.*?<!-- /figures -->", re.DOTALL)
    return place.sub(lambda _: marked(name, content), page)


def _figure_row(figure: Figure) -> list[str]:
    counted = f"{figure.n:,} accounts" if figure.unit is Unit.ACCOUNTS else f"{figure.n:,}"
    told = (_cell(*valued(figure, name)) for name in VALUES)
    return [figure.flag.value, figure.lang, figure.source, counted, f"{figure.positive:,}", *told]


def _cell(number: float, interval: Interval | None) -> str:
    return f"{written(number)} ({span(interval)})" if interval else written(number)


def _shares(shares: Mapping[Flag, float]) -> list[str]:
    return [f"{shares[flag]:.1%}".replace("%", " %") for flag in Flag]


def _table(head: Iterable[str], words: int, rows: Iterable[Iterable[str]]) -> str:
    columns = list(head)
    rule = ["---"] * words + ["--:"] * (len(columns) - words)
    lines = [f"| {' | '.join(row)} |" for row in (columns, *rows)]
    return "\n".join([lines[0], f"|{'|'.join(rule)}|", *lines[1:]])
