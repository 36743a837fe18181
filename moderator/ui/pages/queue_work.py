"""What the model of a queue asks the desk for, off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from moderator.desk import Desk
from moderator.domain import CampaignId, CommentId
from moderator.progress import Progress, Report
from moderator.queues import Position, Queue
from moderator.ui.background import Work
from moderator.views import Card, position

_PORTION, MOST = 512, 20_000
"""How many comments are read at a time to select a queue, and how many are selected at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page and what it was asked for, so that an answer to an earlier question is known as one."""

    turn: int
    queue: Queue
    after: Position | None
    cards: Sequence[Card]
    is_last: bool


def page(desk: Desk, turn: int, queue: Queue, after: Position | None, limit: int) -> Work:
    """Read one page."""

    def work(_: Report) -> Fetched:
        cards = desk.queues.page(queue, after, limit)
        return Fetched(turn=turn, queue=queue, after=after, cards=cards, is_last=len(cards) < limit)

    return work


def of_campaign(desk: Desk, campaign: CampaignId) -> Work:
    """Read which comments of a campaign wait."""

    def work(_: Report) -> list[CommentId]:
        return desk.queues.campaign_ids(campaign)

    return work


def of_queue(desk: Desk, queue: Queue) -> Work:
    """Read which comments a queue holds."""

    def work(report: Report) -> list[CommentId]:
        found: list[CommentId] = []
        after: Position | None = None
        while len(found) < MOST:
            cards = desk.queues.page(queue, after, _PORTION)
            found += [card.id for card in cards]
            report(Progress(done=len(found)))
            if len(cards) < _PORTION:
                break
            after = position(cards[-1], queue.order)
        return found

    return work


def renewed(desk: Desk, comments: Sequence[CommentId]) -> Work:
    """Read cards anew."""

    def work(_: Report) -> list[Card]:
        return [desk.queues.card(comment) for comment in comments]

    return work
