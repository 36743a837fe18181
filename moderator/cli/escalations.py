"""`escalations`: what was handed on, and the paths that it goes along."""

from collections.abc import Iterator
from typing import Annotated

import typer

from moderator.care import EscalationPath
from moderator.care_forms import PathForm, written_time
from moderator.cli import care_records, printing
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json, Toml

app = typer.Typer(help="What was handed on, and along which paths.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="A path's name.")]


@app.command("list")
def list_running(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List what is escalated, by when it is due."""
    with at_the_desk(ctx) as desk:
        found = desk.escalating.under_way()
    if as_json:
        printing.json_lines(care_records.of_running(*each) for each in found)
        return
    rows = (
        (str(id_), printing.local(one.due_at), f"{one.level} of {one.levels}", one.path or "usual", one.to)
        for id_, one in found
    )
    printing.table(("comment", "due at", "level", "path", "to"), rows, numbers=("comment",))


@app.command("paths")
def list_paths(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the paths, a line for each level."""
    with at_the_desk(ctx) as desk:
        paths = desk.escalating.paths()
    if as_json:
        printing.json_lines(map(care_records.of_path, paths))
        return
    rows = (row for path in paths for row in _rows(path))
    printing.table(("path", "level", "to", "turn", "within", "then"), rows, numbers=("level",))


@app.command("path")
def add(ctx: typer.Context, *, file: Toml) -> None:
    """Keep the path of a file; one of that name goes this way from now on."""
    with at_the_desk(ctx, writes=True) as desk:
        path = desk.escalating.load_file(file)
    printing.line(f"Kept: {path.name}, {printing.counted(len(path.levels), 'level')}.")


@app.command("show")
def show(ctx: typer.Context, *, name: Name) -> None:
    """Print a path as the file that `escalations path` takes."""
    with at_the_desk(ctx) as desk:
        text = PathForm.of(desk.escalating.path(name)).to_toml()
    for line in text.splitlines():
        printing.line(line)


@app.command("remove")
def remove(ctx: typer.Context, *, name: Name) -> None:
    """Take a path away; what is under way along it goes on."""
    with at_the_desk(ctx, writes=True) as desk:
        desk.escalating.delete_path(name)
    printing.line(f"Taken away: {name}.")


def _rows(path: EscalationPath) -> Iterator[tuple[str, ...]]:
    for number, level in enumerate(path.levels, start=1):
        then = ", ".join(each.replace("_", " ") for each in level.then)
        to = ", ".join(level.to)
        yield path.name, str(number), to, level.turn.replace("_", " "), written_time(level.within), then
