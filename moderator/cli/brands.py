"""`brands` and `service`: what the team says of its brands, and how well it keeps what it promised."""

from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from moderator.care import BrandProfile, ServiceFigures
from moderator.care_forms import BrandForm, written_time
from moderator.cli import care_records, printing
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json, Past, PastEnd, Toml

app = typer.Typer(help="What the team says of its brands.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="A brand's name.")]
_USUAL_SPAN = timedelta(days=30)


@app.command("list")
def list_brands(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the brands: their zone, path and promises."""
    with at_the_desk(ctx) as desk:
        profiles = desk.brands.all()
    if as_json:
        printing.json_lines(map(care_records.of_profile, profiles))
        return
    printing.table(("brand", "zone", "first answer", "resolution", "path"), map(_row, profiles))


@app.command("show")
def show(ctx: typer.Context, *, name: Name, as_json: Json = False) -> None:
    """Print a brand as the file that `brands set` takes."""
    with at_the_desk(ctx) as desk:
        profile = desk.brands.known(name)
    if as_json:
        printing.json_lines([care_records.of_profile(profile)])
        return
    for line in BrandForm.of(profile).to_toml().splitlines():
        printing.line(line)


@app.command("set")
def set_profile(ctx: typer.Context, *, file: Toml) -> None:
    """Say of a brand what a file says."""
    with at_the_desk(ctx, writes=True) as desk:
        profile = desk.brands.load_file(file)
    printing.line(f"Kept: {profile.name}.")


def service(
    ctx: typer.Context,
    *,
    since: Past = None,
    until: PastEnd = None,
    brand: Annotated[str | None, typer.Option(metavar="NAME", help="Only this brand.")] = None,
    as_json: Json = False,
) -> None:
    """Say how quickly comments were answered and settled, in business time: of the last 30 days, or of a time."""
    end = until or datetime.now(UTC)
    with at_the_desk(ctx) as desk:
        if brand is not None:
            desk.brands.known(brand)
        figures = desk.promises.figures(since or end - _USUAL_SPAN, end, brand)
    if as_json:
        printing.json_lines(map(care_records.of_service, figures))
        return
    columns = ("brand", "answered", "median", "kept", "resolved", "median ", "kept ")
    printing.table(columns, map(_figures, figures), numbers=columns[1:])


def _row(profile: BrandProfile) -> tuple[str, ...]:
    promised = (profile.promise.first_answer, profile.promise.resolution)
    return profile.name, profile.calendar.zone, *map(_time, promised), profile.path


def _figures(one: ServiceFigures) -> tuple[str, ...]:
    return (
        one.brand,
        f"{one.answered:,}",
        _time(one.first_answer_median),
        _share(one.first_answer_kept),
        f"{one.resolved:,}",
        _time(one.resolution_median),
        _share(one.resolution_kept),
    )


def _time(time: timedelta | None) -> str:
    return "" if time is None else written_time(time)


def _share(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"
