"""The workstation and the demo: in a window, or in the terminal where there can be none."""

from dataclasses import replace
from typing import Annotated

import typer

from moderator.cli import display, printing
from moderator.cli.call import Call, as_typed, at_the_desk
from moderator.cli.inbox import print_taken
from moderator.cli.progress_bar import progress
from moderator.cli.queues import print_queue
from moderator.desk import Desk
from moderator.folders import default_home
from moderator.queues import Queue

_LINES = 20
_HINTS = (
    ("to read one", "show ID"),
    ("to decide", "decide hide ID"),
    ("to take it back", "undo"),
    ("all commands", "--help"),
)


def demo(
    ctx: typer.Context,
    *,
    no_window: Annotated[bool, typer.Option("--no-window", help="Stay in the terminal.")] = False,
) -> None:
    """Open the workstation on an invented brand's comments, in a home of their own."""
    call: Call = ctx.obj
    ctx.obj = replace(call, home=call.home or default_home() / "demo")
    if no_window:
        _in_the_terminal(ctx, demo=True)
    else:
        open_workstation(ctx, demo=True)


def open_workstation(ctx: typer.Context, *, demo: bool = False) -> None:
    """Open the window; where there can be none, say why and show the queue in the terminal."""
    call: Call = ctx.obj
    why_not = display.why_no_window()
    if not why_not and call.open_window:
        try:
            raise typer.Exit(call.open_window(call.home or default_home(), call.moderator, demo=demo))
        except ImportError as error:
            why_not = f"Qt cannot be loaded here ({error})"
    printing.message(f"{why_not or 'There is no window here'}: this is the terminal version.")
    _in_the_terminal(ctx, demo=demo)


def _in_the_terminal(ctx: typer.Context, *, demo: bool) -> None:
    with at_the_desk(ctx, writes=True) as desk:
        if demo and desk.inbox.is_empty():
            _load_demo(desk)
        if desk.inbox.is_empty():
            printing.line(
                "The inbox is empty. To take comments in: moderator import FILE. To look around: moderator demo"
            )
            return
        waiting = [f"{one.name.replace('_', ' ')} {one.count:,}" for one in desk.queues.counts() if one.count]
        printing.line(f"Waiting: {', '.join(waiting) or 'nothing'}")
        print_queue(desk, Queue(), _LINES)
        for what, words in _HINTS:
            printing.line(f"{what:<17}{as_typed(ctx, words)}")


def _load_demo(desk: Desk) -> None:
    with progress("the demo") as report:
        taken = desk.demo.load(report)
    for came in taken:
        print_taken(came.stream, came)
