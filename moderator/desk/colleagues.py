"""Questions between colleagues about a comment, which stays where it is meanwhile."""

from datetime import timedelta

from moderator.care import Question, QuestionId
from moderator.desk.clock import now
from moderator.desk.making import make
from moderator.desk.team import Team
from moderator.desk.wishes import Wish
from moderator.domain import Action, CommentId, Role
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError
from moderator.storage.store import Store, Transaction


def names_of(role: Role, name: str) -> tuple[str, ...]:
    """Give what is addressed to a member: their name, and their role with those that it includes."""
    roles = list(Role)
    return name, *(each.value for each in roles[: roles.index(role) + 1])


class Colleagues:
    """Who asks whom."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def ask(self, comment: CommentId, of: str, text: str) -> Question:
        """Ask a member, or everybody of a role; a line of the log says so, and undoing it takes the question back."""
        if not text.strip():
            raise ModeratorError("A question needs a text.")
        to = of if of in set(Role) else self._team.member(of).name
        if to == self._team.me.name:
            raise ModeratorError("A question goes to somebody else.")
        wish = Wish(action=Action.ASK, moderator=self._team.me.name, to=to, body=text.strip())
        with self._store.write() as tx:
            (made,) = make(tx, [comment], wish, at=now(), grace=timedelta(0))
            return next(one for one in reversed(tx.questions.about(comment)) if one.decision == made.id)

    def answer(self, question: QuestionId, text: str) -> Question:
        """Answer what was asked of oneself, or of one's role: a note of the comment, which an undo takes back.

        A lead may answer for others. ForbiddenError for somebody else, ModeratorError when it has been answered.
        """
        if not text.strip():
            raise ModeratorError("An answer needs a text.")
        me = self._team.me
        with self._store.write() as tx:
            asked = _open(tx, question)
            if asked.asked_of not in names_of(me.role, me.name) and me.role is Role.MODERATOR:
                raise ForbiddenError("Question {number} was asked of {member}.", number=question, member=asked.asked_of)
            wish = Wish(action=Action.NOTE, moderator=me.name, note=text.strip(), answers=question)
            make(tx, [asked.comment], wish, at=now(), grace=timedelta(0))
            return tx.questions.get(question) or asked

    def of_me(self) -> tuple[Question, ...]:
        """Give what I am asked and nobody has answered, oldest first."""
        me = self._team.me
        with self._store.read() as tx:
            return tuple(one for one in tx.questions.open_of(names_of(me.role, me.name)) if one.asked_by != me.name)

    def about(self, comment: CommentId) -> tuple[Question, ...]:
        """Give what was asked about a comment, oldest first."""
        with self._store.read() as tx:
            return tx.questions.about(comment)


def _open(tx: Transaction, question: QuestionId) -> Question:
    found = tx.questions.get(question)
    if found is None:
        raise NotFoundError("There is no question {number}.", number=question)
    if found.answered_at is not None:
        raise ModeratorError(
            "Question {number} has been answered by {member}.", number=question, member=found.answered_by
        )
    return found
