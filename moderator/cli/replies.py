"""`replies`: the canned replies."""

import typer

from moderator.cli import printing, records
from moderator.cli.call import at_the_desk
from moderator.cli.options import Id, Json, Lang, Shortcut, Toml
from moderator.errors import NotFoundError

app = typer.Typer(help="List, show, add and try canned replies.", no_args_is_help=True)


@app.command("list")
def list_replies(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the canned replies."""
    with at_the_desk(ctx) as desk:
        known = desk.replies.all()
    if as_json:
        printing.json_lines(map(records.of_reply, known))
        return
    rows = ((f"/{reply.shortcut}", " ".join(reply.bodies), reply.title) for reply in known)
    printing.table(("shortcut", "languages", "title"), rows)


@app.command("show")
def show(ctx: typer.Context, *, shortcut: Shortcut, as_json: Json = False) -> None:
    """Show a canned reply in every language."""
    with at_the_desk(ctx) as desk:
        named = [reply for reply in desk.replies.all() if reply.shortcut == shortcut.removeprefix("/")]
    if not named:
        raise NotFoundError(f"There is no canned reply {shortcut}.")
    if as_json:
        printing.json_lines(map(records.of_reply, named))
        return
    printing.line(f"/{named[0].shortcut}  {named[0].title}")
    for lang, body in named[0].bodies.items():
        printing.line(f"{lang}  {body}")


@app.command("add")
def add(ctx: typer.Context, *, file: Toml) -> None:
    """Add the canned replies of a file; one whose shortcut is there already takes its place."""
    with at_the_desk(ctx, writes=True) as desk:
        added = desk.replies.load_file(file)
    printing.line(f"Added: {' '.join(f'/{reply.shortcut}' for reply in added)}")


@app.command("render")
def render(ctx: typer.Context, *, shortcut: Shortcut, comment: Id, lang: Lang = None, as_json: Json = False) -> None:
    """Show a canned reply as a comment would get it; nothing is sent."""
    with at_the_desk(ctx) as desk:
        filled = desk.replies.render(shortcut.removeprefix("/"), desk.queues.find_id(comment), lang)
    if as_json:
        printing.json_lines([records.of_rendered(filled)])
    else:
        printing.line(filled.body)
