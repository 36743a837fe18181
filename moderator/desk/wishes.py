"""What somebody wants done about comments, and what has come of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from moderator.care import QuestionId
from moderator.domain import Action, DecisionId, Flag, GestureId, Member, Origin, Reason
from moderator.storage.rows import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """A level that a comment comes to: `root` began the escalation, None where this does; `rota` is whose turns."""

    path: str
    path_id: int | None
    level: int
    rota: str = ""
    root: DecisionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants done. `until` is when a snoozed or escalated comment is due, or a ban ends.

    `to` is a role or a name, and of a route its name. A priority is set to `priority`, or changed by `add`. What is
    asked or notified is the `body`.

    An escalation that names neither `to`, `until`, `within` (in the brand's time) nor a `path` goes along the brand's,
    or the house's usual one, which has `usual` as its time. `leg` is where it goes on. `follows` is the escalation that
    the line comes of, and `ran_out_at` when its time was over. A note may be the answer to a question. What is snoozed
    `until_answer` wakes when its author writes.

    `repeats` is the gesture, taken back, that is made again.
    """

    action: Action
    moderator: str
    origin: Origin = Origin.MODERATOR
    rule: str = ""
    reason: Reason | None = None
    note: str = ""
    body: str = ""
    shortcut: str = ""
    until: datetime | None = None
    to: str = ""
    assignee: Member | None = None
    repeats: GestureId | None = None
    flag: Flag | None = None
    priority: int | None = None
    add: int = 0
    path: str = ""
    within: timedelta | None = None
    usual: timedelta = timedelta(hours=24)
    leg: Leg | None = None
    follows: DecisionId | None = None
    ran_out_at: datetime | None = None
    answers: QuestionId | None = None
    until_answer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A decision that stands in the log."""

    id: DecisionId
    before: Standing
    after: Standing
