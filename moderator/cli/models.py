"""`score`, `train`, `evaluate` and `models`: the classifier at work outside the inbox."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from moderator.cli import printing, records
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json
from moderator.cli.progress_bar import progress
from moderator.errors import UnreadableFileError

if TYPE_CHECKING:
    from moderator.classifier.evaluation import Figure


def score(
    ctx: typer.Context,
    *,
    file: Annotated[Path | None, typer.Argument(help="JSON lines; without it standard input.", readable=False)] = None,
) -> None:
    """Judge JSON lines with id and text, and answer each with one line; the inbox is not touched."""
    with at_the_desk(ctx) as desk, _opened(file) as source:
        printing.json_lines(desk.models.score(source))


def train(
    ctx: typer.Context,
    *,
    labelled: Annotated[Path, typer.Argument(metavar="DATA", help="The folder of labelled comments.", readable=False)],
    target: Annotated[Path | None, typer.Option(metavar="DIR", help="Where the model goes; else your home.")] = None,
) -> None:
    """Train a model on labelled comments; one in your home judges there from then on."""
    with at_the_desk(ctx) as desk, progress("training") as report:
        folder = target or desk.home / "models"
        card = desk.models.train(labelled, folder, report)
    printing.line(f"Trained {card.name}, in {folder}. On comments that it had not seen:")
    _print_figures(card.figures)


def evaluate(
    ctx: typer.Context,
    *,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Tables of labelled comments.", readable=False)],
    as_json: Json = False,
) -> None:
    """Measure how often the flags are right on labelled comments."""
    with at_the_desk(ctx) as desk:
        measured = [desk.models.evaluate(file) for file in files]
    figures = [figure for one in measured for figure in one.figures]
    if as_json:
        printing.json_lines(map(records.of_figure, figures))
    else:
        _print_figures(figures)


def list_models(ctx: typer.Context, *, as_json: Json = False) -> None:
    """Name the model that judges comments."""
    with at_the_desk(ctx) as desk:
        name = desk.models.current()
    if as_json:
        printing.json_lines([{"name": name}])
    else:
        printing.line(name)


def _print_figures(figures: Iterable["Figure"]) -> None:
    columns = ("flag", "lang", "comments", "have it", "precision", "recall", "F1", "macro-F1", "source")
    printing.table(columns, map(_row, figures), numbers=columns[2:-1])


def _row(figure: "Figure") -> tuple[str, ...]:
    shares = (figure.precision, figure.recall, figure.f1, figure.macro_f1)
    told = ("" if isnan(share) else f"{share:.3f}" for share in shares)
    return figure.flag, figure.lang, f"{figure.n:,}", f"{figure.positive:,}", *told, figure.source


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
