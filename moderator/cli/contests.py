"""`contest`: which posts are contests, and saying so."""

from typing import Annotated

import typer

from moderator.cli import printing, records
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json
from moderator.domain import KnownPost

app = typer.Typer(help="List contests, and mark posts as contests or as none.", no_args_is_help=True)


@app.command("list")
def list_contests(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List the contests, and the posts of which somebody says that they are none."""
    with at_the_desk(ctx) as desk:
        found = desk.contests.all()
    if as_json:
        printing.json_lines(map(records.of_post, found))
        return
    rows = ((str(post.id), _claim(post), f"{post.comments or 0:,}", post.stream, _title(post)) for post in found)
    printing.table(("post", "contest", "comments", "stream", "title"), rows, numbers=("post", "comments"))


@app.command("mark")
def mark(
    ctx: typer.Context,
    *,
    post: Annotated[str, typer.Argument(metavar="POST", help="Its number here, the stream's own id, or its address.")],
    is_none: Annotated[bool, typer.Option("--not", help="Say that it is no contest.")] = False,
    as_json: Json = False,
) -> None:
    """Say that a post is a contest, or with --not that it is none; its authors are judged again."""
    with at_the_desk(ctx, writes=True) as desk:
        marked = desk.contests.mark(desk.contests.find(post).id, is_contest=not is_none)
    if as_json:
        printing.json_lines([records.of_post(marked)])
    else:
        printing.line(f"Post {marked.id} is {'a' if marked.is_contest else 'no'} contest: {_title(marked)}")


def _title(post: KnownPost) -> str:
    return printing.cut(post.title or post.url or post.external_id, 60)


def _claim(post: KnownPost) -> str:
    if post.marked_by:
        return f"{'yes' if post.is_contest else 'no'}, says {post.marked_by}"
    return "announced"
