"""`log` and `log verify`: what was decided, and that nobody altered it."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from moderator.cli import printing
from moderator.cli.call import at_the_desk
from moderator.cli.options import LINES, Json, Limit, Past, PastEnd, Search
from moderator.cli.progress_bar import progress
from moderator.desk import Desk
from moderator.domain import Action, Reason
from moderator.views import LogEntry, LogFilter

_MANY = 1000
"""Lines at once where all are wanted."""

app = typer.Typer(help="List, export and prove the moderation log.", invoke_without_command=True)


@app.callback()
def list_log(
    ctx: typer.Context,
    *,
    since: Past = None,
    until: PastEnd = None,
    moderator: Annotated[str | None, typer.Option(metavar="NAME", help="Only this person's decisions.")] = None,
    action: Annotated[Action | None, typer.Option(help="Only this action.")] = None,
    reason: Annotated[Reason | None, typer.Option(help="Only this reason code.")] = None,
    comment: Annotated[str | None, typer.Option(metavar="ID", help="Only decisions about this comment.")] = None,
    search: Search = "",
    limit: Limit = None,
    export: Annotated[Path | None, typer.Option(metavar="FILE", help="Write a .csv or .jsonl file instead.")] = None,
    as_json: Json = False,
) -> None:
    """List the moderation log, newest first; `log verify` proves that nobody altered it."""
    if ctx.invoked_subcommand:
        return
    with at_the_desk(ctx) as desk:
        about = desk.queues.find_id(comment) if comment else None
        wanted = LogFilter(
            since=since, until=until, moderator=moderator, action=action, reason=reason, comment=about, words=search
        )
        if export:
            _export(desk, export, wanted)
        elif as_json:
            _print_json(islice(_entries(desk, wanted, _MANY), limit))
        else:
            _print_log(desk, wanted, limit or LINES)


@app.command("verify")
def verify(ctx: typer.Context) -> None:
    """Prove that nobody altered the log, or name the first line that was."""
    with at_the_desk(ctx) as desk, progress("proving") as report:
        proven = desk.log.verify(report)
    printing.line(f"Proven: {printing.counted(proven, 'line')} of the log, none altered.")


def _export(desk: Desk, path: Path, wanted: LogFilter) -> None:
    with progress(path.name) as report:
        written = desk.log.export(path, wanted, report)
    printing.line(f"{printing.counted(written, 'decision')} written to {path}.")


def _print_log(desk: Desk, wanted: LogFilter, limit: int) -> None:
    entries = list(islice(_entries(desk, wanted), limit))
    columns = ("line", "made at", "by", "action", "reason", "comment", "note or text")
    printing.table(columns, map(_row, entries), numbers=("line", "comment"))
    printing.line(f"{len(entries):,} of {printing.counted(desk.log.count(wanted), 'decision')}.")


def _print_json(entries: Iterator[LogEntry]) -> None:
    # here and not above: the store comes with it, and --help does without
    from moderator.desk.log import as_record

    printing.json_lines(map(as_record, entries))


def _entries(desk: Desk, wanted: LogFilter, at_once: int = 64) -> Iterator[LogEntry]:
    page = desk.log.page(wanted, None, at_once)
    while page:
        yield from page
        page = desk.log.page(wanted, page[-1].decision.id, at_once)


def _row(entry: LogEntry) -> tuple[str, ...]:
    made = entry.decision
    return (
        str(made.id),
        printing.local(made.made_at),
        printing.cut(made.moderator or made.rule, 18),
        f"{made.action} (undone)" if entry.undone_by else made.action,
        made.reason or "",
        str(made.comment_id),
        made.note or made.text,
    )
