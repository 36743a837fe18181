"""`replies`: the canned replies."""

from pathlib import Path
from typing import Annotated

import typer

from moderator.cli import printing, records
from moderator.cli.call import at_the_desk
from moderator.cli.options import LARGEST, Json, Lang, Shortcut, Toml
from moderator.domain import CannedReply
from moderator.errors import NotFoundError

app = typer.Typer(help="List, show, fill in, bring in and approve canned replies.", no_args_is_help=True)

Answers = Annotated[
    list[str] | None, typer.Option("--answer", metavar="QUESTION=ANSWER", help="What the reply asks for.")
]
Named = Annotated[str | None, typer.Option("--comment", metavar="ID", help="A comment's number, or the stream's own.")]
Placed = Annotated[str | None, typer.Argument(metavar="[ID]", help="The same without --comment.")]
AnyShortcut = Annotated[str, typer.Argument(help="A canned reply's shortcut; without it, all of them.")]
Target = Annotated[Path, typer.Argument(metavar="FILE", help="A .toml or .csv file.")]
Source = Annotated[Path, typer.Argument(metavar="FILE", help="A .toml or .csv file.", readable=False)]


@app.command("list")
def list_replies(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the canned replies."""
    with at_the_desk(ctx) as desk:
        known = desk.replies.all()
    if as_json:
        printing.json_lines(map(records.of_reply, known))
        return
    rows = ((f"/{reply.shortcut}", " ".join(reply.bodies), reply.folder, reply.title) for reply in known)
    printing.table(("shortcut", "languages", "folder", "title"), rows)


@app.command("show")
def show(ctx: typer.Context, *, shortcut: Shortcut, as_json: Json = False) -> None:
    """Show a canned reply in every language."""
    with at_the_desk(ctx) as desk:
        named = [reply for reply in desk.replies.all() if reply.shortcut == shortcut.removeprefix("/")]
    if not named:
        raise NotFoundError("There is no canned reply {shortcut}.", shortcut=shortcut)
    if as_json:
        printing.json_lines(map(records.of_reply, named))
        return
    printing.line(f"/{named[0].shortcut}  {named[0].title}")
    for lang, texts in named[0].bodies.items():
        for text in texts:
            printing.line(f"{lang}  {text}")


@app.command("add")
def add(ctx: typer.Context, *, file: Toml) -> None:
    """Add the canned replies of a TOML file, all or none; one whose shortcut is there already takes its place."""
    with at_the_desk(ctx, writes=True) as desk:
        added = desk.replies.load_file(file)
    printing.line(f"Added: {_named(added)}")


@app.command("import")
def import_replies(ctx: typer.Context, *, file: Source) -> None:
    """Bring in the canned replies of a TOML or CSV file; those that cannot be kept are listed with their lines."""
    with at_the_desk(ctx, writes=True) as desk:
        done = desk.replies.import_file(file)
    for line, sentence in done.problems:
        printing.message(f"{file.name}, line {line}: {sentence}")
    printing.line(f"Kept: {_named(done.taken) or 'nothing'}")
    if done.problems:
        raise typer.Exit(1)


@app.command("export")
def export(ctx: typer.Context, *, file: Target) -> None:
    """Write all canned replies as TOML, or as a CSV table where the file's name ends so."""
    with at_the_desk(ctx) as desk:
        count = desk.replies.export_file(file)
    printing.line(f"{'1 reply' if count == 1 else f'{count:,} replies'} written to {file}")


@app.command("render")
def render(
    ctx: typer.Context,
    *,
    shortcut: Shortcut,
    placed: Placed = None,
    comment: Named = None,
    lang: Lang = None,
    answer: Answers = None,
    as_json: Json = False,
) -> None:
    """Show a canned reply as a comment would get it; nothing is sent."""
    named = comment or placed
    if named is None:
        raise typer.BadParameter("name the comment that is answered", param_hint="--comment")
    answers = dict(_pair(one) for one in answer or ())
    with at_the_desk(ctx) as desk:
        filled = desk.replies.render(shortcut, desk.queues.find_id(named), lang, answers=answers)
    if as_json:
        printing.json_lines([records.of_rendered(filled)])
    else:
        printing.line(filled.body)


@app.command("versions")
def versions(ctx: typer.Context, *, shortcut: Shortcut, as_json: Json = False) -> None:
    """List how a canned reply stood, newest first, and who changed it."""
    with at_the_desk(ctx) as desk:
        known = desk.replies.versions(shortcut)
    if as_json:
        printing.json_lines(records.of_reply_version(shortcut.removeprefix("/"), one) for one in known)
        return
    rows = (
        (str(one.version), printing.local(one.made_at), one.moderator, one.reply.title if one.reply else "taken away")
        for one in known
    )
    printing.table(("version", "since", "by", "title"), rows, numbers=("version",))


@app.command("restore")
def restore(
    ctx: typer.Context, *, shortcut: Shortcut, version: Annotated[int, typer.Argument(min=1, max=LARGEST)]
) -> None:
    """Make a version of a canned reply the newest one again."""
    with at_the_desk(ctx, writes=True) as desk:
        kept = desk.replies.restore(shortcut, version)
    printing.line(f"/{kept.shortcut} is version {kept.version} now.")


@app.command("figures")
def figures(ctx: typer.Context, *, shortcut: AnyShortcut = "", as_json: Json = False) -> None:
    """Say how often canned replies were sent, and what followed within a week."""
    with at_the_desk(ctx) as desk:
        named = shortcut.removeprefix("/")
        if named:
            desk.replies.versions(named)
        known = {named: desk.replies.figures(named)} if named else desk.replies.all_figures()
    if as_json:
        printing.json_lines(records.of_reply_figures(name, found) for name, found in known.items())
        return
    columns = ("sent", "answered", "escalated", "settled")
    rows = (
        (f"/{name}", str(found.uses), str(found.answered), str(found.escalated), str(found.settled))
        for name, found in known.items()
    )
    printing.table(("shortcut", *columns), rows, numbers=columns)


@app.command("pending")
def pending(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the replies that wait for a lead."""
    with at_the_desk(ctx) as desk:
        waiting = desk.replies.pending()
    if as_json:
        printing.json_lines(map(records.of_pending, waiting))
        return
    rows = ((str(one.id), str(one.comment), one.moderator, f"/{one.shortcut}", one.body) for one in waiting)
    printing.table(("number", "comment", "by", "reply", "text"), rows, numbers=("number", "comment"))


@app.command("release")
def release(ctx: typer.Context, *, number: Annotated[int, typer.Argument(min=1, max=LARGEST)]) -> None:
    """Send a reply that waits; the decision is yours."""
    with at_the_desk(ctx, writes=True) as desk:
        desk.replies.release(number)
    printing.line("Sent.")


@app.command("refuse")
def refuse(
    ctx: typer.Context,
    *,
    number: Annotated[int, typer.Argument(min=1, max=LARGEST)],
    note: Annotated[str, typer.Argument()],
) -> None:
    """Give a reply that waits back; the comment gets a note that says why."""
    with at_the_desk(ctx, writes=True) as desk:
        desk.replies.refuse(number, note)
    printing.line("Given back.")


@app.command("approve")
def approve(ctx: typer.Context, *, shortcut: Shortcut) -> None:
    """Let anybody send a new canned reply."""
    with at_the_desk(ctx, writes=True) as desk:
        approved = desk.replies.approve(shortcut)
    printing.line(f"Approved: /{approved.shortcut}, version {approved.version}")


@app.command("approval")
def approval(
    ctx: typer.Context, *, wanted: Annotated[bool | None, typer.Option("--wanted/--not-wanted")] = None
) -> None:
    """Say whether replies made of new canned ones wait for a lead, or want it from now on."""
    with at_the_desk(ctx, writes=wanted is not None) as desk:
        if wanted is not None:
            desk.replies.want_approval(wanted)
        waits = desk.replies.wants_approval()
    printing.line("New canned replies wait for a lead." if waits else "New canned replies are sent at once.")


def _named(replies: tuple[CannedReply, ...]) -> str:
    return " ".join(f"/{reply.shortcut}" for reply in replies)


def _pair(written: str) -> tuple[str, str]:
    question, mark, answer = written.partition("=")
    if not mark:
        raise typer.BadParameter("write it as QUESTION=ANSWER", param_hint="--answer")
    return question.strip(), answer.strip()
