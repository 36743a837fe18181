"""A bar on standard error while work goes on in the terminal, and Ctrl+C that stops it cleanly."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from moderator.errors import Cancelled
from moderator.progress import Progress, Report


@contextmanager
def progress(what: str) -> Iterator[Report]:
    """Show how far the work is where a person watches; the first Ctrl+C stops it at its next report, cleanly."""
    stopped = False

    def stop(_signal: int, _frame: FrameType | None) -> None:
        nonlocal stopped
        stopped = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    before = signal.signal(signal.SIGINT, stop)
    try:
        with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
            task = bar.add_task(what, total=None)

            def report(far: Progress) -> None:
                if stopped:
                    raise Cancelled
                bar.update(task, completed=far.done, total=far.total, description=far.what or what)

            yield report
    finally:
        signal.signal(signal.SIGINT, before)
