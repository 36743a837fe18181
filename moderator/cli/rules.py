"""`rules`: what happens to comments that nobody has seen yet."""

import typer

from moderator.cli import printing
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json, Toml

app = typer.Typer(help="List and add rules.", no_args_is_help=True)


@app.command("list")
def list_rules(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the rules: whether they are live, and on how many comments they have fired."""
    with at_the_desk(ctx) as desk:
        known, hits, stopped = desk.rules.all(), desk.rules.hits(), desk.rules.stopped()
    if as_json:
        printing.json_lines(
            rule.model_dump(mode="json") | {"hits": hits[rule.name], "stopped": stopped.get(rule.name)}
            for rule in known
        )
        return
    rows = ((rule.state, str(rule.version), f"{hits[rule.name]:,}", rule.name) for rule in known)
    printing.table(("state", "version", "hits", "name"), rows, numbers=("version", "hits"))
    for name, why in stopped.items():
        printing.line(f"{name} is stopped: {why}")


@app.command("add")
def add(ctx: typer.Context, *, file: Toml) -> None:
    """Add the rule of a file; one whose name is there already becomes its next version."""
    with at_the_desk(ctx, writes=True) as desk:
        added = desk.rules.load_file(file)
    for rule in added:
        printing.line(f"Added: {rule.name}, version {rule.version}, {rule.state}")
