"""`import` and `streams`: what comes in, and from where."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from moderator.cli import printing, records
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json
from moderator.cli.progress_bar import progress
from moderator.errors import Cancelled, ModeratorError
from moderator.views import Taken

_BAD_LINES = 10

Mapping = Annotated[list[str] | None, typer.Option("--map", metavar="FIELD=COLUMN,…", help="Which column is what.")]


def take_in(
    ctx: typer.Context,
    *,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Files of comments.", readable=False)],
    stream: Annotated[str | None, typer.Option(metavar="NAME", help="The stream's name.")] = None,
    brand: Annotated[str | None, typer.Option(metavar="NAME", help="The brand that the stream belongs to.")] = None,
    own: Annotated[list[str] | None, typer.Option(metavar="NAME", help="An account of the brand itself.")] = None,
    columns: Mapping = None,
    bad: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the bad lines to this CSV.")] = None,
    as_json: Json = False,
) -> None:
    """Take files of comments in: what is new is flagged, what is known stays as it is."""
    mapping = _mapping(columns)
    if bad and len(paths) > 1:
        raise typer.BadParameter("it holds the bad lines of one file; name one PATH", param_hint="--bad")
    went_well = True
    with at_the_desk(ctx, writes=True) as desk:
        take = partial(desk.inbox.take, stream=stream, brand=brand, own=own or (), mapping=mapping)
        for path in paths:
            came = _take(take, path, as_json=as_json)
            went_well &= came is not None and not came.bad
            if bad and came:
                desk.inbox.save_bad(came, bad)
    raise typer.Exit(0 if went_well else 1)


def list_streams(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the streams and how many of their comments are open."""
    with at_the_desk(ctx) as desk:
        streams = desk.queues.streams()
    if as_json:
        printing.json_lines(map(records.of_stream, streams))
        return
    rows = ((f"{one.open:,}", f"{one.comments:,}", one.platform, one.brand, one.name) for one in streams)
    printing.table(("open", "comments", "platform", "brand", "stream"), rows, numbers=("open", "comments"))


def print_taken(name: str, came: Taken) -> None:
    """Say what came of one file, and which of its lines were bad."""
    amounts = {"edited": came.edited, "skipped": came.skipped, "bad": len(came.bad), "escalated": came.escalated}
    more = "".join(f", {amount:,} {word}" for word, amount in amounts.items() if amount)
    printing.line(f"{name}: {came.new:,} new, {came.known:,} known{more} ({came.format}, stream {came.stream})")


def _take(take: Callable[..., Taken], path: Path, *, as_json: bool) -> Taken | None:
    try:
        with progress(path.name) as report:
            came = take(path, report=report)
    except Cancelled:
        raise
    except ModeratorError as error:
        printing.message(str(error))
        if as_json:
            printing.json_lines([{"file": str(path), "error": str(error)}])
        return None
    if as_json:
        printing.json_lines([records.of_taken(path, came)])
    else:
        print_taken(path.name, came)
    _complain(path.name, came)
    return came


def _complain(name: str, came: Taken) -> None:
    for warning in came.warnings:
        printing.message(f"{name}: {warning}")
    for bad in came.bad[:_BAD_LINES]:
        printing.message(f"{name}, line {bad.line}: {bad.reason}")
    if len(came.bad) > _BAD_LINES:
        printing.message(f"{name}: {len(came.bad) - _BAD_LINES:,} more lines are bad; --bad FILE writes them all down.")


def _mapping(texts: list[str] | None) -> dict[str, str] | None:
    # a comma parts only where a field follows, since a column's name may hold commas too
    pairs = [pair for text in texts or () for pair in re.split(r",(?=\s*\w+=)", text)]
    for pair in pairs:
        if not re.fullmatch(r"\s*\w+=.+", pair):
            raise typer.BadParameter(f"{pair!r} is not FIELD=COLUMN", param_hint="--map")
    return {field.strip(): column for field, column in (pair.split("=", 1) for pair in pairs)} or None
