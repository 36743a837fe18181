"""`views`: filters that are kept under a name."""

import typer

from moderator.cli import printing, records
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json
from moderator.desk import Desk
from moderator.errors import ViewError
from moderator.queues import Queue, Size


def list_views(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List saved views: your own, and those that are shared."""
    with at_the_desk(ctx) as desk:
        views, counts = desk.filters.all(), desk.filters.counts()
    if as_json:
        printing.json_lines(records.of_view(view, counts.get(view.id)) for view in views)
        return
    rows = []
    for view in views:
        size = counts.get(view.id)
        whose = "shared" if view.is_shared and view.is_mine else "" if view.is_mine else view.owner
        rows.append((view.name, "" if size is None else sized(size, ""), whose, view.problem or view.text))
    printing.table(("name", "holds", "whose", "filter"), rows, numbers=("holds",))


def queue_of(desk: Desk, name: str) -> Queue:
    """Give what a view holds; ViewError when it speaks of what has gone."""
    view = desk.filters.find(name)
    if view.queue is None:
        raise ViewError("The view {name} cannot be read. {problem}", name=view.name, problem=view.problem)
    return view.queue


def sized(size: Size, noun: str = "comment") -> str:
    """Write how many a queue holds, with a plus where counting stopped."""
    if size.is_exact:
        return printing.counted(size.count, noun) if noun else f"{size.count:,}"
    return f"{size.count:,}+ {noun}s" if noun else f"{size.count:,}+"
