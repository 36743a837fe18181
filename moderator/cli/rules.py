"""`rules`: what happens to comments that nobody has seen yet, and what a rule would have done."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from moderator.cli import printing
from moderator.cli.backtests import of_backtest, show_backtest
from moderator.cli.call import at_the_desk
from moderator.cli.evidence import of_answered, show_answered
from moderator.cli.options import LARGEST, Json, Past, PastEnd, Toml
from moderator.cli.progress_bar import progress
from moderator.cli.records import moment
from moderator.desk import Desk
from moderator.domain import RuleState
from moderator.errors import NotFoundError, RuleError

if TYPE_CHECKING:
    from moderator.rules.rule import Rule

app = typer.Typer(help="List, add, lead and try rules, and play them over the archive.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="A rule's name.")]
FileOrName = Annotated[str, typer.Argument(metavar="FILE", help="A TOML file, or the name of a kept rule.")]
Version = Annotated[int | None, typer.Option(min=1, max=LARGEST, help="An earlier version.")]


@app.command("list")
def list_rules(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the rules in their order: whether they are live, and on how many comments they have fired."""
    with at_the_desk(ctx) as desk:
        known, summaries = desk.rules.all(), {each.name: each for each in desk.rules.summaries()}
    if as_json:
        printing.json_lines(
            rule.table()
            | {
                "hits": summaries[rule.name].hits,
                "judged": summaries[rule.name].judged,
                "otherwise": summaries[rule.name].otherwise,
                "stopped": summaries[rule.name].stopped or None,
            }
            for rule in known
        )
        return
    rows = (
        (one.state, str(one.version), f"{one.hits:,}", f"{one.otherwise:,} of {one.judged:,}", one.name)
        for one in summaries.values()
    )
    printing.table(("state", "version", "hits", "otherwise", "name"), rows, numbers=("version", "hits", "otherwise"))
    for one in summaries.values():
        if one.stopped:
            printing.line(f"{one.name} is stopped: {one.stopped}")


@app.command("add")
def add(ctx: typer.Context, *, file: Toml) -> None:
    """Add the rules of a file; one whose name is there already becomes its next version."""
    with at_the_desk(ctx, writes=True) as desk:
        added = desk.rules.load_file(file)
    for rule in added:
        printing.line(f"Added: {rule.name}, version {rule.version}, {rule.state}")


@app.command("show")
def show(ctx: typer.Context, *, name: Name, version: Version = None) -> None:
    """Show a rule as it was written."""
    with at_the_desk(ctx) as desk:
        text = desk.rules.text(name, version)
    for line in text.splitlines():
        printing.line(line)


@app.command("check")
def check(ctx: typer.Context, *, file: Toml, as_json: Json = False) -> None:
    """Name all that is wrong with a file of rules, with line and place; the exit code is 1 when anything is."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise RuleError("{file} cannot be read: {why}.", file=file.name, why=why) from error
    with at_the_desk(ctx) as desk:
        found = desk.rules.problems(text)
    if as_json:
        printing.json_lines({"line": one.line, "place": one.place, "problem": one.sentence} for one in found)
    else:
        rows = ((str(one.line or ""), one.place, one.sentence) for one in found)
        printing.table(("line", "place", "problem"), rows, numbers=("line",)) if found else printing.line("Good.")
    if found:
        raise typer.Exit(1)


@app.command("state")
def state(
    ctx: typer.Context,
    *,
    name: Name,
    to: Annotated[RuleState, typer.Argument(metavar="STATE", help="draft, shadow, live or retired.")],
    note: Annotated[str, typer.Option(help="Why.")] = "",
) -> None:
    """Lead a rule into another state of its life; for leads and admins."""
    with at_the_desk(ctx, writes=True) as desk:
        rule = desk.rules.set_state(name, to, note)
    printing.line(f"{rule.name}, version {rule.version}, is {rule.state} now")


@app.command("life")
def life(ctx: typer.Context, *, name: Name, as_json: Json = False) -> None:
    """Tell a rule's life, newest first: who led it where, and why; nobody where it was put back by itself."""
    with at_the_desk(ctx) as desk:
        desk.rules.text(name)
        lines = desk.rules.life(name)
    if as_json:
        printing.json_lines(
            {
                "version": line.version,
                "state": line.state.value,
                "made_at": moment(line.made_at),
                "moderator": line.moderator or None,
                "note": line.note,
                "is_new_text": line.is_new_text,
            }
            for line in lines
        )
        return
    rows = (
        (printing.local(line.made_at), str(line.version), line.state, line.moderator or "by itself", line.note)
        for line in lines
    )
    printing.table(("when", "version", "state", "who", "note"), rows, numbers=("version",))


@app.command("conflicts")
def conflicts(ctx: typer.Context, *, as_json: Json = False) -> None:
    """Name the rules in force that want what does not go together, and on how many comments both have fired."""
    with at_the_desk(ctx) as desk:
        found = desk.rules.conflicts()
    if as_json:
        printing.json_lines(
            {"first": one.first, "second": one.second, "reason": one.reason, "comments": one.comments} for one in found
        )
        return
    rows = ((f"{one.comments:,}", one.first, one.second, one.reason) for one in found)
    printing.table(("comments", "first", "second", "why"), rows, numbers=("comments",))


@app.command("try")
def try_on(
    ctx: typer.Context,
    *,
    file: Toml,
    comment: Annotated[str, typer.Option(metavar="ID", help="The comment that it is asked about.")],
    as_json: Json = False,
) -> None:
    """Ask the rule of a file about one comment, and show what every condition answers; nothing is done."""
    from moderator.rules.files import read_rule

    rule = read_rule(file)
    with at_the_desk(ctx) as desk:
        verdict = desk.rules.try_on(rule.text, desk.queues.find_id(comment))
    if as_json:
        printing.json_lines([{"rule": rule.name, "fired": verdict.fired, "answered": of_answered(verdict.answered)}])
        return
    printing.line(f"{rule.name}: {'fires' if verdict.fired else 'does not fire'}")
    show_answered(verdict.answered)


@app.command("backtest")
def backtest(
    ctx: typer.Context,
    *,
    file: FileOrName,
    since: Past = None,
    until: PastEnd = None,
    against: Annotated[
        str | None, typer.Option(metavar="FILE|VERSION", help="Beside which rule; else the version that lived before.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Play rules over the archive: what they would have caught, and what people decided otherwise; nothing is done."""
    with at_the_desk(ctx) as desk:
        for rule in _rules(desk, file):
            beside = None if against is None else _beside(desk, rule, against)
            with progress(f"Playing {rule.name}") as report:
                test = desk.machine.backtest(rule, against=beside, since=since, until=until, report=report)
            if as_json:
                printing.json_lines([of_backtest(test)])
            else:
                show_backtest(test)


def _rules(desk: Desk, named: str) -> "tuple[Rule, ...]":
    """Read a file, or find a kept rule of that name."""
    # other commands need no rules to be read
    from moderator.rules.files import read_file

    path = Path(named)
    kept = tuple(rule for rule in desk.rules.all() if rule.name == named)
    if _is_file(path) or (not kept and path.suffix == ".toml"):
        return read_file(path)
    if not kept:
        raise NotFoundError("There is no file and no rule {named}.", named=named)
    return kept


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        # a name that no file can have may be a rule's
        return False


def _beside(desk: Desk, rule: "Rule", named: str) -> "Rule":
    from moderator.rules.files import read_rule, rules_in

    if not named.isdecimal() or int(named) > LARGEST:
        return read_rule(Path(named))
    (found,) = rules_in(desk.rules.text(rule.name, int(named)))
    return found.model_copy(update={"version": int(named)})
