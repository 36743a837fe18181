"""What a queue asks of a comment, as SQL.

SQLite keeps no figures here of how common a value is, and would read by the wrong index. So a queue is either read by
its own index, in its own order, and all that narrows it is hidden from the planner behind a unary plus; or, where one
thing that narrows it is met by few comments, it is read by that, and all else is hidden.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, literal_column, select, text

from moderator.domain import Flag, ModeratorId, Status
from moderator.queues import FlagRange, Order, Queue, QueueName
from moderator.storage.moments import to_stored
from moderator.storage.schema import (
    IS_OPEN,
    assessments,
    bit,
    comments,
    is_open_and_raised,
    streams_of,
)
from moderator.storage.schema_queues import IS_GIVEN

Condition = ColumnElement[bool]
Columns = Callable[[str], ColumnElement[Any]]
"""Where the columns of a comment are found, by name."""

_OPEN_ONLY = frozenset({QueueName.TEACH, QueueName.CAMPAIGNS})
_WAITING = {
    QueueName.ESCALATED: Status.ESCALATED,
    QueueName.SNOOZED: Status.SNOOZED,
}
_NEEDS_DECISION = "raised <> 0"
# what every comment has: the index of times has the status first
_ANY_STATUS = "status IN ('open', 'assigned', 'escalated', 'snoozed', 'closed')"
_UNFLAGGED = frozenset({QueueName.EVERYTHING, QueueName.ALL})


def hidden(name: str) -> ColumnElement[Any]:
    """Give a column of `comments` so that no index is read by it."""
    return literal_column(f"+comments.{name}")


def open_to_indexes(name: str) -> ColumnElement[Any]:
    """Give a column of `comments` as it is."""
    return comments.c[name]


def kept(queue: Queue, me: ModeratorId) -> list[str]:
    """Say which comments a queue of that name holds: literal text, as SQLite takes a partial index only for the same.

    The first conditions are those of the index that the queue is read by.
    """
    if queue.name is QueueName.ASSIGNED:
        member = me if queue.assignee is None else queue.assignee
        return [*_given_to(member), f"status = '{Status.ASSIGNED}'", *_status(queue)]
    if queue.name in _WAITING:
        return [_has_status(_WAITING[queue.name]), *_status(queue)]
    if queue.name in _OPEN_ONLY:
        return [IS_OPEN, *_status(queue)]
    return _by_status(queue)


def _by_status(queue: Queue) -> list[str]:
    status = queue.status
    if status is Status.OPEN or (status is None and queue.name is not QueueName.ALL):
        return _open(queue)
    raised = [] if queue.name in _UNFLAGGED else [f"raised & {_bits(queue.name)} <> 0"]
    return raised if status is None else [_has_status(status), *raised]


def _open(queue: Queue) -> list[str]:
    """Say which open comments; a flag that must be raised has an index of its own."""
    if queue.name.value in set(Flag):
        return [is_open_and_raised(Flag(queue.name.value))]
    raised = [each.flag for each in queue.flags if _is_raised(each)]
    if raised:
        return [is_open_and_raised(raised[0])]
    return [IS_OPEN, *([_NEEDS_DECISION] if queue.name is QueueName.NEEDS_DECISION else [])]


def parts(queue: Queue, me: ModeratorId) -> list[list[str]]:
    """Say the same of parts that have an index each; what is open may be in several."""
    conditions = kept(queue, me)
    if not conditions:
        return [[_has_status(status)] for status in Status]
    return [[is_open_and_raised(flag)] for flag in Flag] if conditions[-1] == _NEEDS_DECISION else [conditions]


def _has_status(status: Status) -> str:
    return f"status = '{status}'"


def _given_to(member: ModeratorId) -> list[str]:
    return [IS_GIVEN, f"assignee_id = {member:d}"]


def _status(queue: Queue) -> list[str]:
    return [] if queue.status is None else [f"+status = '{queue.status}'"]


def _bits(name: QueueName) -> int:
    flags = list(Flag) if name is QueueName.NEEDS_DECISION else [Flag(name.value)]
    return sum(bit(flag) for flag in flags)


def narrowing(queue: Queue, column: Columns = hidden) -> list[Condition]:
    """Say what else is asked for, words apart; times, by which queues are sorted, come from `within`."""
    found = [_has_flag(each, column) for each in queue.flags]
    if queue.brand is not None:
        found.append(column("stream_id").in_(streams_of(queue.brand)))
    if queue.assignee is not None and queue.name is not QueueName.ASSIGNED:
        found.append(column("assignee_id") == queue.assignee)
    equal = {
        "stream_id": queue.stream,
        "lang": queue.lang,
        "campaign": queue.campaign,
        "post_id": queue.post,
        "author_id": queue.author,
        "route": queue.route,
    }
    found += [column(name) == value for name, value in equal.items() if value is not None]
    if queue.has_link is not None:
        found.append(column("has_link") == int(queue.has_link))
    if queue.among:
        found.append(_among(queue, column))
    return found


def within(queue: Queue, column: Columns) -> list[Condition]:
    """Say within which times."""
    found = []
    if queue.since is not None:
        found.append(column("created_at") >= to_stored(queue.since))
    if queue.until is not None:
        found.append(column("created_at") < to_stored(queue.until))
    return found


def leads(queue: Queue) -> list[Condition]:
    """Give the conditions that have an index of their own, by which a queue may be read where few comments meet it."""
    found = [
        comments.c[name] == value
        for name, value in (
            ("author_id", queue.author),
            ("route", queue.route),
            ("post_id", queue.post),
            ("campaign", queue.campaign),
            ("stream_id", queue.stream),
            ("lang", queue.lang),
        )
        if value is not None
    ]
    if queue.assignee is not None and queue.name is not QueueName.ASSIGNED:
        found.append(and_(*(text(condition) for condition in _given_to(queue.assignee))))
    if queue.among:
        found.append(_among(queue, open_to_indexes))
    times = within(queue, open_to_indexes)
    if times and queue.order is Order.PRIORITY:
        found.append(and_(text(_ANY_STATUS), *times))
    return found


def _among(queue: Queue, column: Columns) -> Condition:
    # literal numbers: a page is written once and asked many times, with values of its own
    return column("id").in_([literal_column(str(int(id_))) for id_ in queue.among])


def scored(queue: Queue) -> list[Select[Any]]:
    """Select the numbers of comments with a score in each range that is asked for, of any revision.

    Scores have no index: where few are so, one walk over all of them is faster than one from comment to comment.
    """
    return [select(assessments.c.comment_id).where(*_scored(each)) for each in queue.flags if not _is_raised(each)]


def unled(conditions: list[str]) -> list[Condition]:
    """Hide what `kept` says from the planner."""
    return [text(f"+({condition})") for condition in conditions]  # type: ignore[misc]


def _is_raised(flags: FlagRange) -> bool:
    return flags.at_least is None and flags.below is None


def _has_flag(flags: FlagRange, column: Columns) -> Condition:
    if _is_raised(flags):
        return column("raised").op("&")(bit(flags.flag)) != 0
    here = (assessments.c.comment_id == column("id"), assessments.c.revision == column("revision"))
    return exists().where(*here, *_scored(flags))


def _scored(flags: FlagRange) -> list[Condition]:
    score = assessments.c[flags.flag.value]
    least = [] if flags.at_least is None else [score >= flags.at_least]
    return least if flags.below is None else [*least, score < flags.below]
