"""Reading what waits."""

from moderator.desk import Desk
from moderator.domain import CommentId, Flag


def test_evidence_is_read_without_the_rest_of_the_case(stocked: Desk) -> None:
    spam, praise = (stocked.queues.find_id(key) for key in ("c2", "c4"))
    found = stocked.queues.evidence([spam, praise, CommentId(999)])
    assert found == {spam: stocked.queues.case(spam).evidence, praise: ()}
    assert Flag.SPAM in {finding.flag for finding in found[spam]}
