"""`models automate`: what a flag may do by itself."""

from typing import Annotated

import typer

from moderator.cli import learnt_records, printing
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json
from moderator.desk import Desk
from moderator.domain import Action, Flag
from moderator.learnt import AutomaticAction, Precision


def automate(
    ctx: typer.Context,
    *,
    flag: Annotated[Flag | None, typer.Argument(help="Which flag; without it, what acts already is listed.")] = None,
    action: Annotated[Action | None, typer.Argument(help="hide, mark_spam or escalate.")] = None,
    threshold: Annotated[
        float | None, typer.Option("--from", metavar="SCORE", min=0, max=1, help="From which score on; allows it.")
    ] = None,
    promise: Annotated[float | None, typer.Option(metavar="SHARE", help="The lower bound to keep; else 0.95.")] = None,
    stop: Annotated[bool, typer.Option("--stop", help="End what the flag does by itself.")] = False,
    as_json: Json = False,
) -> None:
    """Let a flag act by itself where your own decisions bear it out, show how right it is, or stop it."""
    if stop and (flag is None or action is not None or threshold is not None):
        raise typer.BadParameter("it takes a flag and nothing else", param_hint="--stop")
    if not stop and (flag is None) is not (action is None):
        raise typer.BadParameter("a flag needs an action", param_hint="ACTION")
    if threshold is not None and flag is None:
        raise typer.BadParameter("it needs a flag and an action", param_hint="--from")
    with at_the_desk(ctx, writes=stop or threshold is not None) as desk:
        if flag is None or (action is None and not stop):
            _print_all(desk.automations.all(), as_json=as_json)
        elif action is None:
            desk.automations.stop(flag)
            _print_all(desk.automations.all(), as_json=as_json)
        elif threshold is None:
            _print_proposal(desk, flag, action, promise, as_json=as_json)
        else:
            wanted = {} if promise is None else {"promise": promise}
            _print_all([desk.automations.allow(flag, action, threshold, **wanted)], as_json=as_json)


def _print_proposal(desk: Desk, flag: Flag, action: Action, promise: float | None, *, as_json: bool) -> None:
    wanted = {} if promise is None else {"promise": promise}
    found = desk.automations.propose(flag, action, **wanted)
    if as_json:
        printing.json_lines(learnt_records.of_precision(one) for one in found)
        return
    columns = ("from", "decisions", "right", "precision", "at least (95 %)", "missing")
    printing.table(columns, map(_precision_row, found), numbers=columns)


def _print_all(found: "list[AutomaticAction] | tuple[AutomaticAction, ...]", *, as_json: bool) -> None:
    if as_json:
        printing.json_lines(map(learnt_records.of_automatic, found))
        return
    if not found:
        printing.line("No flag does anything by itself.")
        return
    columns = ("flag", "action", "from", "at least (95 %)", "promised", "done", "taken back", "suspended")
    printing.table(columns, map(_row, found), numbers=columns[2:-1])


def _row(one: AutomaticAction) -> tuple[str, ...]:
    shares = (f"{one.precision.lower:.1%}", f"{one.promise:.0%}")
    return (
        one.flag.value,
        one.action.value,
        f"{one.threshold:g}",
        *shares,
        f"{one.done:,}",
        f"{one.undone:,}",
        one.suspended,
    )


def _precision_row(one: Precision) -> tuple[str, ...]:
    value = "" if one.value is None else f"{one.value:.1%}"
    missing = f"{one.missing:,}" if one.missing else ""
    return f"{one.threshold:g}", f"{one.decisions:,}", f"{one.right:,}", value, f"{one.lower:.1%}", missing
