"""Arguments and options that several commands have, declared once."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from moderator.cli import moments

LINES = 50
"""How many lines a table has when nobody says otherwise."""
LARGEST = 2**63 - 1
"""The largest number that the database counts to; a larger one is bad usage."""


def when(read: Callable[[str, datetime], datetime]) -> Callable[[str], datetime]:
    """Let an option be read as a time by one of `moments`; what is none is bad usage."""

    def parse(text: str) -> datetime:
        try:
            return read(text, datetime.now(UTC))
        except ValueError as error:
            raise typer.BadParameter(str(error)) from error

    return parse


Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]
Limit = Annotated[int | None, typer.Option(min=1, help=f"How many; without it {LINES}, and with --json all.")]
Search = Annotated[str, typer.Option(metavar="WORDS", help="Words that must all be there.")]
Lang = Annotated[str | None, typer.Option(metavar="LANG", help="A language: en, ru, id.")]
Id = Annotated[str, typer.Argument(metavar="ID", help="A comment's number, or the stream's own id.")]
Toml = Annotated[Path, typer.Argument(metavar="FILE", help="A TOML file.", readable=False)]
Shortcut = Annotated[str, typer.Argument(help="A canned reply's shortcut, with or without its slash.")]
Past = Annotated[
    datetime | None, typer.Option(parser=when(moments.since), metavar="WHEN", help="Like 7d or 2026-11-20.")
]
PastEnd = Annotated[
    datetime | None, typer.Option(parser=when(moments.until), metavar="WHEN", help="A day is part of it.")
]
Future = Annotated[
    datetime | None, typer.Option(parser=when(moments.ahead), metavar="WHEN", help="Like 2h, 1d or 2026-11-20.")
]
