"""`ask`, `answer` and `questions`."""

from typing import Annotated

import typer

from moderator.care import QuestionId
from moderator.cli import care_records, printing
from moderator.cli.call import at_the_desk
from moderator.cli.options import LARGEST, Id, Json


def ask(
    ctx: typer.Context,
    *,
    comment: Id,
    member: Annotated[str, typer.Argument(help="A member, or a role: moderator, lead, admin.")],
    text: Annotated[str, typer.Argument(help="What you want to know.")],
    as_json: Json = False,
) -> None:
    """Ask a colleague about a comment, which stays where it is."""
    with at_the_desk(ctx, writes=True) as desk:
        asked = desk.colleagues.ask(desk.queues.find_id(comment), member, text)
    if as_json:
        printing.json_lines([care_records.of_question(asked)])
    else:
        printing.line(f"Question {asked.id} to {asked.asked_of}.")


def answer(
    ctx: typer.Context,
    *,
    question: Annotated[int, typer.Argument(metavar="N", min=1, max=LARGEST, help="A question's number.")],
    text: Annotated[str, typer.Argument(help="The answer.")],
    as_json: Json = False,
) -> None:
    """Answer what you were asked; it becomes a note of the comment."""
    with at_the_desk(ctx, writes=True) as desk:
        answered = desk.colleagues.answer(QuestionId(question), text)
    if as_json:
        printing.json_lines([care_records.of_question(answered)])
    else:
        printing.line(f"Answered: {answered.text}")


def questions(ctx: typer.Context, *, as_json: Json = False) -> None:
    """List what you are asked and nobody has answered."""
    with at_the_desk(ctx) as desk:
        found = desk.colleagues.of_me()
    if as_json:
        printing.json_lines(map(care_records.of_question, found))
        return
    rows = ((str(one.id), str(one.comment), one.asked_by, printing.local(one.asked_at), one.text) for one in found)
    printing.table(("question", "comment", "asked by", "asked at", "text"), rows, numbers=("question", "comment"))
