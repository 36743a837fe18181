"""All commands, by name."""

import sys
from collections.abc import Callable
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from moderator.cli import (
    alarms,
    brands,
    candidates,
    colleagues,
    contests,
    decisions,
    escalations,
    evaluation,
    inbox,
    log,
    models,
    policy,
    printing,
    queues,
    replies,
    rules,
    start,
    views,
)
from moderator.cli.call import Call, PoliteGroup

app = typer.Typer(cls=PoliteGroup, add_completion=False, pretty_exceptions_enable=False)
app.command("import")(inbox.take_in)
app.command("streams")(inbox.list_streams)
app.command("queue")(queues.list_queue)
app.command("views")(views.list_views)
app.command("show")(queues.show)
app.command("decide")(decisions.decide)
app.command("undo")(decisions.undo)
app.command("redo")(decisions.redo)
app.command("reasons")(policy.reasons)
app.command("ask")(colleagues.ask)
app.command("answer")(colleagues.answer)
app.command("questions")(colleagues.questions)
app.add_typer(escalations.app, name="escalations")
app.add_typer(brands.app, name="brands")
app.command("service")(brands.service)
app.add_typer(alarms.app, name="alarms")
app.add_typer(contests.app, name="contest")
app.add_typer(log.app, name="log")
app.add_typer(replies.app, name="replies")
app.add_typer(rules.app, name="rules")
app.command("score")(models.score)
app.add_typer(candidates.app, name="models")
app.command("train")(models.train)
app.command("evaluate")(evaluation.evaluate)
app.command("demo")(start.demo)


def _say_version(wanted: bool) -> None:  # noqa: FBT001 typer calls it so
    if wanted:
        printing.line(f"moderator {version('moderator')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def moderator(
    ctx: typer.Context,
    *,
    home: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The folder of inbox and settings.", readable=False)
    ] = None,
    name: Annotated[str | None, typer.Option("--as", metavar="NAME", help="Who decides.")] = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Look after a brand's comments. Without a command, the workstation opens."""
    ctx.obj = Call(home=home, moderator=name, open_window=ctx.obj)
    if ctx.invoked_subcommand is None:
        start.open_workstation(ctx)


def main(open_window: Callable[..., int] | None = None) -> None:
    """Run the command that was typed."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # half of a surrogate pair, which JSON may hold, is written as JSON writes it
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app(obj=open_window, prog_name="moderator")
