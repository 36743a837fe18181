"""`alarms`, `alarms ack` and `alarms mute`: brands that get more negative comments than usual."""

from datetime import datetime
from typing import Annotated

import typer

from moderator.care import Alarm, AlarmId
from moderator.cli import printing, records
from moderator.cli.call import at_the_desk
from moderator.cli.moments import ahead
from moderator.cli.options import LARGEST, Json, Limit, when

_FEW = 3
Number = Annotated[int, typer.Argument(metavar="ID", min=1, max=LARGEST, help="An alarm's number.")]

app = typer.Typer(help="List alarms about negative comments, and say that somebody sees to them.")


@app.callback(invoke_without_command=True)
def list_alarms(
    ctx: typer.Context,
    *,
    everything: Annotated[bool, typer.Option("--all", help="Those that have ended too.")] = False,
    limit: Limit = None,
    as_json: Json = False,
) -> None:
    """List brands that get more negative comments than usual, and look anew first."""
    if ctx.invoked_subcommand:
        return
    with at_the_desk(ctx) as desk:
        desk.watch.look()
        alarms = desk.watch.all(limit or 50) if everything else desk.watch.alarms()[:limit]
    if as_json:
        printing.json_lines(map(as_record, alarms))
    elif alarms:
        columns = ("alarm", "brand", "began at", "an hour", "usual", "state", "words")
        printing.table(columns, map(_row, alarms), numbers=("alarm", "an hour", "usual"))
    else:
        printing.line("No brand gets more negative comments than usual.")


@app.command("ack")
def acknowledge(ctx: typer.Context, alarm: Number) -> None:
    """Say that you see to an alarm: it goes on, and calls nobody any more."""
    with at_the_desk(ctx, writes=True) as desk:
        found = desk.watch.acknowledge(AlarmId(alarm))
    printing.line(f"Alarm {found.id} about {found.brand} is acknowledged.")


@app.command("mute")
def mute(
    ctx: typer.Context,
    alarm: Number,
    *,
    until: Annotated[datetime, typer.Option(parser=when(ahead), metavar="WHEN", help="Like 2h, 1d or 2026-11-20.")],
) -> None:
    """Have an alarm, and any other of its brand, call nobody until a time."""
    with at_the_desk(ctx, writes=True) as desk:
        found = desk.watch.mute(AlarmId(alarm), until)
    printing.line(f"Alarms about {found.brand} call nobody until {printing.local(until)}.")


def as_record(alarm: Alarm) -> records.Record:
    """Give the line of `alarms --json`."""
    return {
        "id": alarm.id,
        "brand": alarm.brand,
        "post": alarm.post,
        "post_title": alarm.post_title or None,
        "began_at": records.moment(alarm.began_at),
        "last_at": records.moment(alarm.last_at),
        "ended_at": records.moment(alarm.ended_at),
        "seen": alarm.seen,
        "expected": round(alarm.expected, 2),
        "chance": alarm.chance,
        "posts": [{"post": post, "title": title, "comments": count} for post, title, count in alarm.posts],
        "words": [{"word": word, "comments": count} for word, count in alarm.words],
        "authors": [{"author": author, "comments": count} for author, count in alarm.authors],
        "comments": list(alarm.comments),
        "acknowledged_by": alarm.acknowledged_by or None,
        "muted_until": records.moment(alarm.muted_until),
    }


def _row(alarm: Alarm) -> tuple[str, ...]:
    words = ", ".join(word for word, _ in alarm.words[:_FEW])
    name = f"{alarm.brand}: {alarm.post_title}" if alarm.post_title else alarm.brand
    began, usual = printing.local(alarm.began_at), f"{alarm.expected:.1f}"
    return str(alarm.id), printing.cut(name, 40), began, str(alarm.seen), usual, _state(alarm), words


def _state(alarm: Alarm) -> str:
    if alarm.ended_at:
        return f"ended {printing.local(alarm.ended_at)}"
    if alarm.muted_until:
        return f"muted until {printing.local(alarm.muted_until)}"
    return f"seen by {alarm.acknowledged_by}" if alarm.acknowledged_by else "running"
