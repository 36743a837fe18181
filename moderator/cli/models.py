"""`score` and `train`: the classifier at work outside the inbox, and learning from it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from moderator.cli import learnt_records, printing
from moderator.cli.call import as_typed, at_the_desk
from moderator.cli.candidates import print_model
from moderator.cli.figures import print_figures
from moderator.cli.options import Json
from moderator.cli.progress_bar import progress
from moderator.errors import UnreadableFileError

if TYPE_CHECKING:
    from moderator.learnt import CandidateModel


def score(
    ctx: typer.Context,
    *,
    file: Annotated[Path | None, typer.Argument(help="JSON lines; without it standard input.", readable=False)] = None,
) -> None:
    """Judge JSON lines with id and text, and answer each with one line; the inbox is not touched."""
    with at_the_desk(ctx) as desk, _opened(file) as source:
        printing.answers(desk.models.score(source))


def train(
    ctx: typer.Context,
    *,
    labelled: Annotated[
        Path | None,
        typer.Argument(metavar="DATA", help="A folder of labelled comments; else your decisions.", readable=False),
    ] = None,
    target: Annotated[Path | None, typer.Option(metavar="DIR", help="Where the model goes; else your home.")] = None,
    written: Annotated[
        bool, typer.Option("--written", help="Learn from the comments of resources/written too.")
    ] = False,
    word_vectors: Annotated[
        bool, typer.Option("--word-vectors", help="Weigh words by what they mean too; wants the extra `training`.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Train a model on your decisions, or on labelled comments; `models use` puts it to work."""
    if target and labelled is None:
        raise typer.BadParameter("a model of your decisions stays in your home", param_hint="--target")
    if as_json and labelled is not None:
        raise typer.BadParameter("only a model of your decisions is printed so", param_hint="--json")
    if labelled is None and (written or word_vectors):
        raise typer.BadParameter(
            "only a model of labelled comments takes these", param_hint="--written, --word-vectors"
        )
    with at_the_desk(ctx) as desk, progress("training") as report:
        if labelled is None:
            _say_learnt(ctx, desk.learning.train(report), as_json=as_json)
            return
        if target:
            card = desk.models.train(labelled, target, report, written=written, with_vectors=word_vectors)
            said = f"Trained {card.name}, in {target}."
        else:
            name, card = desk.learning.train_on(labelled, report, written=written, with_vectors=word_vectors)
            said = f"Trained {name}. To put it to work: {as_typed(ctx, f'models use {name}')}"
    printing.line(said)
    printing.line("On comments that it had not seen:")
    print_figures(card.figures, sources=True)


def _say_learnt(ctx: typer.Context, made: "CandidateModel", *, as_json: bool) -> None:
    if as_json:
        printing.json_lines([learnt_records.of_model(made, None)])
        return
    if not made.is_new:
        printing.line("Nothing has changed since this model was trained:")
    print_model(made)
    printing.line(f"To put it to work: {as_typed(ctx, f'models use {made.name}')}")


@contextmanager
def _opened(file: Path | None) -> Iterator[BinaryIO]:
    if file is None or str(file) == "-":
        yield sys.stdin.buffer
        return
    try:
        source = file.open("rb")
    except OSError as error:
        raise UnreadableFileError(f"{file} cannot be read: {error.strerror}.") from error
    with source:
        yield source
