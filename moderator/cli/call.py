"""What every command shares: what was said before its name, the desk it works at, and how it ends."""

import os
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

from moderator.cli import printing
from moderator.desk import Desk
from moderator.errors import ModeratorError, StoreError


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What was said before the command's name, and the door to the window, which stands above this room.

    `open_window` takes home, moderator and `demo=`, gives the exit code, and raises ImportError where Qt cannot load.
    """

    home: Path | None = None
    moderator: str | None = None
    open_window: Callable[..., int] | None = None


def as_typed(ctx: typer.Context, words: str) -> str:
    """Write a command so that it works where this one was typed: with the same home, also when not installed."""
    call: Call = ctx.obj
    home = ("--home", str(call.home)) if call.home else ()
    return f"{shlex.join([*_program(), *home])} {words}"


def _program() -> tuple[str, ...]:
    script, python, here = Path(sys.argv[0]), Path(sys.executable), Path.cwd()
    if script.stem == "moderator":
        return ("moderator" if shutil.which("moderator") else str(script),)
    return (str(python.relative_to(here) if python.is_relative_to(here) else python), "-m", "moderator")


class PoliteGroup(TyperGroup):
    """Says errors that are not ours as a sentence, and ends quietly when nobody reads any more."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        try:
            answer = super().invoke(ctx)
            sys.stdout.flush()
        except ModeratorError as error:
            printing.message(str(error))
            raise typer.Exit(1) from error
        except BrokenPipeError as error:
            _give_up_answering()
            raise typer.Exit(0) from error
        except OSError as error:
            printing.message(f"{error.filename or 'The answer'} cannot be written: {error.strerror}.")
            _give_up_answering()
            raise typer.Exit(1) from error
        return answer


def _give_up_answering() -> None:
    # the interpreter flushes once more when it ends, and would complain
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tend(desk: Desk) -> None:
    try:
        desk.tend()
        for sentence in desk.put_back:
            printing.message(sentence)
    except StoreError:
        raise
    except ModeratorError as error:
        # what cannot be sent today waits, and does not keep anybody from deciding
        printing.message(str(error))


@contextmanager
def at_the_desk(ctx: typer.Context, *, writes: bool = False) -> Iterator[Desk]:
    """Open the inbox; a command that writes first does what time has brought, as sending what the grace held back."""
    call: Call = ctx.obj
    with Desk.open(call.home, moderator=call.moderator) as desk:
        if writes:
            _tend(desk)
        try:
            yield desk
        finally:
            # found out when a model is loaded, which most commands do late or never
            if desk.models.warning:
                printing.message(desk.models.warning)
