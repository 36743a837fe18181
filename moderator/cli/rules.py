"""`rules`: what happens to comments that nobody has seen yet."""

import typer

from moderator.cli import printing
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json, Toml

app = typer.Typer(help="List and add rules.", no_args_is_help=True)


@app.command("list")
def list_rules(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the rules and whether they are live."""
    with at_the_desk(ctx) as desk:
        known = desk.rules.all()
    if as_json:
        printing.json_lines(rule.model_dump(mode="json") for rule in known)
        return
    rows = ((rule.state, str(rule.version), rule.name) for rule in known)
    printing.table(("state", "version", "name"), rows, numbers=("version",))


@app.command("add")
def add(ctx: typer.Context, *, file: Toml) -> None:
    """Add the rule of a file; one whose name is there already becomes its next version."""
    with at_the_desk(ctx, writes=True) as desk:
        rule = desk.rules.load_file(file)
    printing.line(f"Added: {rule.name}, version {rule.version}, {rule.state}")
