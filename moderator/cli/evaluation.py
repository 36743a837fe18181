"""`evaluate`: how right the flags are on labelled comments."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from moderator.cli import printing, records
from moderator.cli.call import at_the_desk
from moderator.cli.figures import print_figures, print_reliability
from moderator.cli.options import Json
from moderator.cli.progress_bar import progress
from moderator.cli.reliability_svg import reliability_svg
from moderator.errors import ModeratorError

if TYPE_CHECKING:
    from moderator.classifier.evaluation import Evaluation

_LEGEND = """\
Under each figure is its 95 % interval,
by the bootstrap over authors and near-duplicates. cal. err.: calibration error,
in ten bins of equally many texts, wide ones cut at the tenths of the scale."""
Files = Annotated[list[Path], typer.Argument(metavar="FILE…", help="Tables of labelled comments.", readable=False)]
Alone = Annotated[bool, typer.Option("--alone", help="Judge each text for itself, without copies and authors.")]
Plot = Annotated[bool, typer.Option("--plot", help="Print how far scores are the probabilities that they say.")]
Svg = Annotated[Path | None, typer.Option(metavar="FILE", help="Write the same as a picture.", readable=False)]


def evaluate(
    ctx: typer.Context,
    *,
    files: Files,
    alone: Alone = False,
    plot: Plot = False,
    svg: Svg = None,
    as_json: Json = False,
) -> None:
    """Measure how often the flags are right on labelled comments."""
    with at_the_desk(ctx) as desk, progress("measuring") as report:
        measured = [desk.models.evaluate(file, alone=alone, report=report) for file in files]
    figures = [figure for one in measured for figure in one.figures]
    if svg:
        _write(svg, reliability_svg(figures))
    if as_json:
        printing.json_lines(records.of_figure(figure, one.model) for one in measured for figure in one.figures)
        return
    for one in measured:
        printing.line(_headline(one))
        print_figures(one.figures)
    for words in (f"Judged by {measured[0].model}. {_LEGEND}").splitlines():
        printing.line(words)
    if plot:
        print_reliability(figures)


def _headline(one: "Evaluation") -> str:
    left_out = printing.counted(one.duplicates, "exact duplicate")
    return f"{one.file.stem}: {printing.counted(one.comments, 'labelled comment')}, {left_out} left out"


def _write(file: Path, picture: str) -> None:
    try:
        file.write_text(picture, encoding="utf-8")
    except OSError as error:
        raise ModeratorError(f"{file} cannot be written: {error.strerror}.") from error
