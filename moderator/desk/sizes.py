"""How many comments a queue holds: by the counters, or counted up to a bound where it is narrowed."""

from moderator.domain import ModeratorId
from moderator.queues import Queue, QueueName, Size
from moderator.storage.counters import given_to
from moderator.storage.store import Transaction


def size(tx: Transaction, queue: Queue, me: ModeratorId, bound: int | None = None) -> Size:
    """Give the size of a member's queue; of a narrowed one up to a bound, one that is named or the usual one."""
    is_of_campaigns = queue.name is QueueName.CAMPAIGNS
    # campaigns reach across streams, and their counter belongs to none
    if queue.is_narrowed or (is_of_campaigns and (queue.brand, queue.stream) != (None, None)):
        return tx.queues.size(queue, me, bound)
    if is_of_campaigns:
        return Size(count=tx.counters.campaigns())
    name = given_to(me) if queue.name is QueueName.ASSIGNED else queue.name.value
    return Size(count=tx.counters.count(name, stream=queue.stream, brand=queue.brand))
