"""`queue` and `show`: the comments that wait, and all that is known about one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Annotated

import typer

from moderator.cli import care_lines, care_records, printing, records, views
from moderator.cli.call import at_the_desk
from moderator.cli.options import LINES, Id, Json, Lang, Limit, Search
from moderator.cli.progress_bar import progress
from moderator.cli.why import explain
from moderator.desk import Desk
from moderator.domain import Finding, Flag, StreamId
from moderator.errors import NotFoundError
from moderator.queues import Order, Queue, QueueName
from moderator.views import Card, Case, position

_MANY = 1000
"""Cards at once where all are wanted."""


def list_queue(
    ctx: typer.Context,
    *,
    name: Annotated[QueueName | None, typer.Argument(help="Which queue.")] = None,
    stream: Annotated[str | None, typer.Option(metavar="NAME", help="Only this stream.")] = None,
    lang: Lang = None,
    search: Search = "",
    text: Annotated[str | None, typer.Option("--filter", metavar="TEXT", help="A whole filter as a text.")] = None,
    view: Annotated[str | None, typer.Option(metavar="NAME", help="A saved view.")] = None,
    limit: Limit = None,
    order: Annotated[Order | None, typer.Option(help="What comes first: without it, priority.")] = None,
    teach: Annotated[bool, typer.Option("--teach", help="What the model is least sure of, chosen anew.")] = False,
    as_json: Json = False,
) -> None:
    """List a queue: without a name, all flagged comments that need a decision."""
    if (text is not None) + (view is not None) + any((name, stream, lang, search, teach)) > 1:
        raise typer.BadParameter("A queue is named by its name and options, by --filter or by --view; one of them.")
    with at_the_desk(ctx) as desk:
        if teach:
            name = QueueName.TEACH
            with progress("choosing") as report:
                desk.learning.ask(report)
        if text is not None:
            queue = desk.filters.read(text)
        elif view is not None:
            queue = views.queue_of(desk, view)
        else:
            source = _stream_id(desk, stream) if stream else None
            queue = Queue(name=name or QueueName.NEEDS_DECISION, stream=source, lang=lang, words=search)
        queue = replace(queue, order=order or queue.order)
        if as_json:
            printing.json_lines(records.of_card(card) for card in islice(_cards(desk, queue, _MANY), limit))
        else:
            print_queue(desk, queue, limit or LINES)


def show(
    ctx: typer.Context,
    *,
    comment: Id,
    flag: Annotated[Flag | None, typer.Argument(help="With --why: only this flag, raised or not.")] = None,
    why: Annotated[bool, typer.Option("--why", help="What a flag's score is made of, and what would turn it.")] = False,
    as_json: Json = False,
) -> None:
    """Show all that is known about a comment, or why it is flagged."""
    if flag is not None and not why:
        raise typer.BadParameter("A flag goes with --why.")
    with at_the_desk(ctx) as desk:
        id_ = desk.queues.find_id(comment)
        if why:
            explain(desk, id_, flag, as_json=as_json)
            return
        case = desk.queues.case(id_)
    if as_json:
        printing.json_lines([records.of_case(case) | {"care": care_records.of_care(id_, case.care)}])
    else:
        _print_case(case)


def print_queue(desk: Desk, queue: Queue, limit: int) -> None:
    """Print the first comments of a queue, one a line."""
    cards = list(islice(_cards(desk, queue), limit))
    columns = _COLUMNS if printing.width() >= _WIDE else _NARROW_COLUMNS
    rows = ([_CELLS[column](card) for column in columns] for card in cards)
    printing.table(columns, rows, numbers=("id", "priority", "copies"))
    printing.line(f"{len(cards):,} of {views.sized(desk.queues.size(queue))}.")


def _cards(desk: Desk, queue: Queue, at_once: int = 64) -> Iterator[Card]:
    page = desk.queues.page(queue, None, at_once)
    while page:
        yield from page
        page = desk.queues.page(queue, position(page[-1], queue.order), at_once)


def _stream_id(desk: Desk, name: str) -> StreamId:
    for stream in desk.queues.streams():
        if stream.name == name:
            return stream.id
    raise NotFoundError(f"There is no stream {name!r}; `moderator streams` lists them.")


def _flags(card: Card) -> str:
    return ", ".join(
        f"{flag.replace('_', ' ')} {'by facts' if flag in card.by_facts else f'{score:.0%}'}"
        for flag, score in card.raised
    )


_CELLS: dict[str, Callable[[Card], str]] = {
    "id": lambda card: str(card.id),
    "priority": lambda card: str(card.priority),
    "flags": _flags,
    "copies": lambda card: f"{card.copies:,}" if card.copies > 1 else "",
    "stream": lambda card: printing.cut(card.stream, 20),
    "author": lambda card: printing.cut(card.author, 18),
    "text": lambda card: card.text,
}
_COLUMNS = tuple(_CELLS)
_NARROW_COLUMNS = ("id", "flags", "text")
_WIDE = 130


def _print_case(case: Case) -> None:
    for name, value in _facts(case):
        printing.line(f"{name:<10}{value}")
    for part in ["", *(f"  {text}" for text in case.card.text.splitlines()), ""]:
        printing.line(part)
    if case.evidence:
        printing.table(("weight", "flag", "because of"), map(_evidence, case.evidence), numbers=("weight",))
    for line in _history(case):
        printing.line(line)


def _facts(case: Case) -> Iterable[tuple[str, str]]:
    card = case.card
    yield "comment", f"{card.id} ({card.external_id})"
    yield "stream", f"{card.stream} ({card.platform})"
    yield "author", card.author
    yield "post", _post(case)
    yield "written", printing.local(card.created_at)
    yield "status", f"{card.status}, {card.visibility}"
    if card.due_at:
        yield "due", printing.local(card.due_at)
    yield "language", card.lang
    yield "flags", _flags(card) or "none"
    yield "priority", str(card.priority)
    yield from care_lines.facts(case.care)
    if case.campaign:
        yield "campaign", f"{case.campaign.copies:,} copies by {printing.counted(case.campaign.authors, 'author')}"


def _post(case: Case) -> str:
    post = case.post
    if post is None:
        return case.card.post
    said = f", says {post.marked_by}" if post.marked_by else ""
    contest = f" (a contest{said})" if post.is_contest else f" (no contest{said})" if said else ""
    return f"{case.card.post} [{post.id}]{contest}"


def _evidence(finding: Finding) -> tuple[str, ...]:
    amount = "" if finding.amount is None else f" {finding.amount:g}"
    total = "" if finding.total is None else f" of {finding.total:g}"
    return f"{finding.weight:+.2f}", finding.flag.replace("_", " "), f"{finding.label}{amount}{total}"


def _history(case: Case) -> Iterable[str]:
    for made in case.decisions:
        reason = f" ({made.reason})" if made.reason else ""
        who = made.moderator or made.rule
        yield f"{printing.local(made.made_at)}  {who}: {made.action}{reason} {made.note}".rstrip()
    for note in case.notes:
        yield f"{printing.local(note.made_at)}  {note.moderator} noted: {note.text}"
    yield from care_lines.questions(case.care)
