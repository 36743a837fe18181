"""`models`: which one judges, how right the others are, and what is learnt from."""

from typing import Annotated

import typer

from moderator.cli import learnt_records, printing
from moderator.cli.automatic import automate
from moderator.cli.call import as_typed, at_the_desk
from moderator.cli.options import LARGEST, Json
from moderator.cli.progress_bar import progress
from moderator.curves import Measured
from moderator.desk import Desk
from moderator.domain import DecisionId, GestureId
from moderator.learnt import CandidateModel, FlagFigures, ModelFigures, ModelSwitch, Rates

app = typer.Typer(help="List models, put one to work, say what is learnt from.", invoke_without_command=True)
app.command("automate")(automate)

Name = Annotated[str, typer.Argument(help="A model's name, as `models` lists it.")]
Lines = Annotated[
    list[int], typer.Argument(metavar="DECISION…", min=1, max=LARGEST, help="Lines of the log, by number.")
]
AreGestures = Annotated[bool, typer.Option("--gesture", help="The numbers are gestures, not lines.")]
Later = Annotated[bool, typer.Option("--later", help="Leave what waits to `models rejudge`.")]


@app.callback()
def list_models(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the models of this home and which one judges."""
    if ctx.invoked_subcommand is not None:
        return
    with at_the_desk(ctx) as desk:
        # a model that cannot be loaded is only found out by loading it
        current = desk.models.current()
        known = desk.models.all()
    if as_json:
        printing.json_lines(learnt_records.of_model(one, current if one.is_in_use else None) for one in known)
        return
    columns = ("in use", "name", "made at", "by", "labels", "problem")
    printing.table(columns, map(_row, known), numbers=("labels",))


@app.command("show")
def show(ctx: typer.Context, *, name: Name, as_json: Json = False) -> None:
    """Show how right a model is, against the one that judged when it was trained."""
    with at_the_desk(ctx) as desk:
        found = desk.models.show(name)
    if as_json:
        printing.json_lines([learnt_records.of_model(found, None)])
    else:
        print_model(found)


@app.command("use")
def use(ctx: typer.Context, *, name: Name, later: Later = False, as_json: Json = False) -> None:
    """Put a model to work, and judge what waits by it. Leads and admins may."""
    with at_the_desk(ctx, writes=True) as desk:
        _switched(ctx, desk, desk.models.use(name), later=later, as_json=as_json)


@app.command("back")
def back(ctx: typer.Context, *, later: Later = False, as_json: Json = False) -> None:
    """Put the model before back to work. Leads and admins may."""
    with at_the_desk(ctx, writes=True) as desk:
        _switched(ctx, desk, desk.models.back(), later=later, as_json=as_json)


@app.command("rejudge")
def rejudge(ctx: typer.Context, *, as_json: Json = False) -> None:
    """Judge what waits by the model in use; Ctrl+C stops it, and it goes on where it was."""
    with at_the_desk(ctx, writes=True) as desk, progress("judging again") as report:
        judged = desk.models.rejudge(report)
    if as_json:
        printing.json_lines([{"judged": judged}])
    else:
        printing.line(f"{printing.counted(judged, 'comment')} judged again.")


@app.command("ignore")
def ignore(ctx: typer.Context, *, decisions: Lines, gesture: AreGestures = False, as_json: Json = False) -> None:
    """Learn nothing from decisions; the log keeps them as they are."""
    with at_the_desk(ctx, writes=True) as desk:
        changed = desk.learning.ignore(_lines(desk, decisions, are_gestures=gesture))
    _say_changed(changed, "left out of learning", as_json=as_json)


@app.command("heed")
def heed(ctx: typer.Context, *, decisions: Lines, gesture: AreGestures = False, as_json: Json = False) -> None:
    """Learn again from decisions that were left out."""
    with at_the_desk(ctx, writes=True) as desk:
        changed = desk.learning.heed(_lines(desk, decisions, are_gestures=gesture))
    _say_changed(changed, "learnt from again", as_json=as_json)


def print_model(model: CandidateModel) -> None:
    """Print what is known of a model."""
    printing.line(f"{model.name}{' (in use)' if model.is_in_use else ''}")
    if model.problem:
        printing.line(model.problem)
    if model.made_at:
        labels = ", ".join(f"{flag} {count:,}" for flag, count in model.labels.items())
        printing.line(f"Made {printing.local(model.made_at)} by {model.made_by} on {model.base}, from: {labels}.")
    if model.figures:
        _print_figures(model.figures)


def _print_figures(figures: ModelFigures) -> None:
    since = f" since {printing.local(figures.since)}" if figures.since else ""
    printing.line(f"On decisions{since} that it had not learnt from, against {figures.against}; 95 % intervals:")
    columns = ("flag", "texts", "have it", "model", "precision", "recall", "macro-F1", "PR-AUC")
    rows = (row for flag in figures.flags for row in _figure_rows(flag, figures.against))
    printing.table(columns, rows, numbers=columns[1:3])


def _figure_rows(found: FlagFigures, against: str) -> list[tuple[str, ...]]:
    head = (found.flag.value, f"{found.texts:,}", f"{found.having_it:,}")
    if found.model is None or found.against is None:
        return [(*head, "too few to tell", "", "", "", "")]
    return [(*head, "this", *_cells(found.model)), ("", "", "", against, *_cells(found.against))]


def _cells(rates: Rates) -> tuple[str, ...]:
    return tuple(map(_cell, (rates.precision, rates.recall, rates.macro_f1, rates.pr_auc)))


def _cell(found: Measured | None) -> str:
    return "" if found is None else f"{found.value:.3f} ({found.low:.3f}-{found.high:.3f})"


def _row(one: CandidateModel) -> tuple[str, ...]:
    labels = f"{sum(one.labels.values()):,}" if one.labels else ""
    made_at = printing.local(one.made_at) if one.made_at else ""
    return "yes" if one.is_in_use else "", one.name, made_at, one.made_by, labels, one.problem


def _switched(ctx: typer.Context, desk: Desk, switch: ModelSwitch, *, later: bool, as_json: bool) -> None:
    if as_json:
        printing.json_lines([learnt_records.of_switch(switch)])
    else:
        printing.line(f"{switch.model} judges now, in place of {switch.before}. Back: {as_typed(ctx, 'models back')}")
    if later:
        return
    with progress("judging again") as report:
        judged = desk.models.rejudge(report)
    printing.message(f"{printing.counted(judged, 'comment')} judged again.")


def _lines(desk: Desk, numbers: list[int], *, are_gestures: bool) -> list[DecisionId]:
    if not are_gestures:
        return [DecisionId(number) for number in numbers]
    return [line for number in numbers for line in desk.learning.of_gesture(GestureId(number))]


def _say_changed(changed: int, how: str, *, as_json: bool) -> None:
    if as_json:
        printing.json_lines([{"changed": changed}])
    else:
        printing.line(f"{printing.counted(changed, 'decision')} {how}.")
