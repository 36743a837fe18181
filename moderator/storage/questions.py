"""Questions to colleagues, and their answers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from moderator.care import Question, QuestionId
from moderator.domain import CommentId, DecisionId
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema_care import questions


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody, or a rule, asks about a comment by a line of the log; `of` is a role or a member."""

    comment: CommentId
    decision: DecisionId
    by: str
    of: str
    text: str


class Questions:
    """What was asked."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ask(self, asked: Sequence[Asked], at: datetime) -> list[QuestionId]:
        """Ask, a question for each comment; answers their numbers."""
        return [self._ask(one, at) for one in asked]

    def _ask(self, one: Asked, at: datetime) -> QuestionId:
        values = {
            "comment_id": one.comment,
            "decision_id": one.decision,
            "asked_by": one.by,
            "asked_of": one.of,
            "text": one.text,
            "asked_at": to_stored(at),
        }
        statement = insert(questions).values(values).returning(questions.c.id)
        return QuestionId(self._connection.execute(statement).scalar_one())

    def answer(self, id_: QuestionId, text: str, moderator: str, decision: DecisionId, at: datetime) -> None:
        """Write an answer down."""
        values = {"answer": text, "answered_by": moderator, "answered_at": to_stored(at), "answer_id": decision}
        self._connection.execute(update(questions).where(questions.c.id == id_).values(values))

    def take_back(self, decisions: Sequence[DecisionId]) -> None:
        """Take questions away that these lines asked, and answers that they gave; the log keeps their words."""
        nothing = {"answer": "", "answered_by": "", "answered_at": None, "answer_id": None}
        for portion in portions(decisions):
            self._connection.execute(delete(questions).where(questions.c.decision_id.in_(portion)))
            self._connection.execute(update(questions).where(questions.c.answer_id.in_(portion)).values(nothing))

    def get(self, id_: QuestionId) -> Question | None:
        """Look a question up."""
        row = self._connection.execute(select(questions).where(questions.c.id == id_)).one_or_none()
        return None if row is None else _question(row)

    def about(self, comment: CommentId) -> tuple[Question, ...]:
        """Give a comment's questions, oldest first."""
        query = select(questions).where(questions.c.comment_id == comment).order_by(questions.c.id)
        return tuple(_question(row) for row in self._connection.execute(query))

    def open_of(self, names: Collection[str]) -> tuple[Question, ...]:
        """Give what these names, of a member and their roles, have not answered yet, oldest first."""
        query = select(questions).where(questions.c.answered_at.is_(None), questions.c.asked_of.in_(names))
        return tuple(_question(row) for row in self._connection.execute(query.order_by(questions.c.id)))


def _question(row: Row[Any]) -> Question:
    return Question(
        id=QuestionId(row.id),
        comment=CommentId(row.comment_id),
        asked_by=row.asked_by,
        asked_of=row.asked_of,
        text=row.text,
        asked_at=from_stored(row.asked_at),
        answer=row.answer,
        answered_by=row.answered_by,
        answered_at=from_stored(row.answered_at),
        decision=DecisionId(row.decision_id),
    )
