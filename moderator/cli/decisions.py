"""`decide` and `undo`."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from moderator.cli import printing, records
from moderator.cli.call import as_typed, at_the_desk
from moderator.cli.options import LARGEST, Future, Json
from moderator.desk import Desk
from moderator.domain import Action, CommentId, GestureId, Reason
from moderator.errors import NothingToUndoError
from moderator.gestures import BY_PEOPLE
from moderator.views import Gesture

# what a person may decide is found out here, and not written down twice
if TYPE_CHECKING:
    Decided = Action
else:
    Decided = StrEnum("Decided", {action.name: action.value for action in Action if action in BY_PEOPLE})


def decide(
    ctx: typer.Context,
    *,
    action: Annotated[Decided, typer.Argument(help="What to do.")],
    comments: Annotated[list[str], typer.Argument(metavar="ID…", help="Numbers, or the stream's own ids.")],
    reason: Annotated[Reason | None, typer.Option(help="Why, as a code.")] = None,
    note: Annotated[str, typer.Option(metavar="TEXT", help="A note for the team.")] = "",
    reply: Annotated[str, typer.Option(metavar="SHORTCUT", help="Answer with this canned reply.")] = "",
    body: Annotated[str, typer.Option(metavar="TEXT", help="Answer with this text.")] = "",
    to: Annotated[
        str | None, typer.Option(metavar="NAME", help="Whom to assign or escalate to, or the queue to route to.")
    ] = None,
    until: Future = None,
    path: Annotated[str, typer.Option(metavar="NAME", help="Escalate along this path.")] = "",
    until_answer: Annotated[bool, typer.Option("--until-answer", help="Snooze until the author writes.")] = False,
    no_learning: Annotated[bool, typer.Option("--no-learning", help="No model learns from it.")] = False,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Send a reply against objections that are not final.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Decide about comments in one step for undo; a canned reply is one step for each text that it becomes."""
    if (reply or body) and action != Action.REPLY:
        raise typer.BadParameter("only `decide reply` sends a text", param_hint="--reply, --body")
    if reply and body:
        raise typer.BadParameter("a canned reply has its own text", param_hint="--body")
    if to and action not in (Action.ASSIGN, Action.ESCALATE, Action.ROUTE):
        raise typer.BadParameter("only `assign`, `escalate` and `route` hand a comment to somebody", param_hint="--to")
    _refuse_times(action, until=until is not None, path=bool(path), until_answer=until_answer)
    with at_the_desk(ctx, writes=True) as desk:
        ids = [desk.queues.find_id(comment) for comment in comments]
        for text, answered in _texts(desk, ids, reply.removeprefix("/"), body).items():
            made = desk.decisions.decide(
                answered,
                Action(action),
                reason=reason,
                note=note,
                body=text,
                shortcut=reply.removeprefix("/"),
                until=until,
                path=path,
                until_answer=until_answer,
                to=to,
                learn=not no_learning,
                anyway_reply=anyway,
            )
            _print_gesture(ctx, made, as_json=as_json)


def _refuse_times(action: Action, *, until: bool, path: bool, until_answer: bool) -> None:
    if until and action not in (Action.SNOOZE, Action.ESCALATE):
        raise typer.BadParameter("only `snooze` and `escalate` have a time", param_hint="--until")
    if path and action != Action.ESCALATE:
        raise typer.BadParameter("only `escalate` has a path", param_hint="--path")
    if until_answer and action != Action.SNOOZE:
        raise typer.BadParameter("only `snooze` waits for an answer", param_hint="--until-answer")


def undo(
    ctx: typer.Context,
    *,
    gesture: Annotated[
        int | None, typer.Argument(min=1, max=LARGEST, help="A gesture by its number; else your last.")
    ] = None,
    before: Annotated[
        int | None, typer.Option(min=1, max=LARGEST, metavar="GESTURE", help="Your last one before this.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Take your last decision back, or the one that is named."""
    if gesture is not None and before is not None:
        raise typer.BadParameter("a gesture that is named needs no other beside it", param_hint="--before")
    with at_the_desk(ctx, writes=True) as desk:
        try:
            made = desk.decisions.undo(
                None if gesture is None else GestureId(gesture), before=None if before is None else GestureId(before)
            )
        except NothingToUndoError as error:
            if gesture is None and error.gesture is not None:
                past = as_typed(ctx, f"undo --before {error.gesture}")
                printing.message(f"Gesture {error.gesture} stays. What was before it: {past}")
            raise
    _print_gesture(ctx, made, as_json=as_json)


def redo(ctx: typer.Context, *, as_json: Json = False) -> None:
    """Make the decision again that you took back last, as long as you have decided nothing else."""
    with at_the_desk(ctx, writes=True) as desk:
        made = desk.decisions.redo()
    _print_gesture(ctx, made, as_json=as_json)


def _texts(desk: Desk, ids: list[CommentId], shortcut: str, body: str) -> dict[str, list[CommentId]]:
    if not shortcut:
        return {body: ids}
    texts: dict[str, list[CommentId]] = {}
    # all are filled in before the first is sent, so that a hole in one stops them all
    for comment, filled in zip(ids, desk.replies.render_each(shortcut, ids), strict=True):
        texts.setdefault(filled.body, []).append(comment)
    return texts


def _print_gesture(ctx: typer.Context, made: Gesture, *, as_json: bool) -> None:
    if as_json:
        printing.json_lines([records.of_gesture(made)])
        return
    comments = printing.counted(made.count, "comment")
    if made.is_pending:
        printing.line(f"A reply to {comments} waits for a lead. To take it back: {as_typed(ctx, 'undo')}")
    elif made.undoes:
        printing.line(f"Undone: {made.undoes} of {comments}.")
    else:
        printing.line(f"Done: {made.action} of {comments}. To take it back: {as_typed(ctx, 'undo')}")
    for stays in made.stays:
        what = f"{stays.count:,} on {stays.platform}"
        printing.line(f"Not taken back: {stays.action} of {what}, which knows no way back from that.")
    if made.kept:
        printing.line(f"{printing.counted(made.kept, 'comment')} stay as somebody has decided since.")
    if made.left_over:
        printing.line(f"{made.left_over:,} had reached the platform already; the opposite is on its way there.")
