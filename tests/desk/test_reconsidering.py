"""Judging again: who does nothing that counts is left alone, who is marked is followed."""

from moderator.desk import Desk
from moderator.domain import Flag
from tests.conftest import WriteComments

ADVERT = "Visit our wonderful little shop and see all of the new arrivals today"
WORDS = ("lovely", "quiet", "sunny", "warm", "bright", "large", "small", "green", "airy", "clean", "merry", "noisy")
PLAIN = [f"What a {word} place this is" for word in WORDS]


def bot_score(desk: Desk, named: str) -> float:
    return desk.queues.card(desk.queues.find_id(named)).scores[Flag.BOT]


def test_marks_follow_what_an_author_does(desk: Desk, write_comments: WriteComments) -> None:
    repeated = [(f"r{n}", ADVERT, "Robo") for n in range(6)]
    desk.inbox.take(write_comments([*repeated, *((f"p{n}", text, "Ann") for n, text in enumerate(PLAIN[:6]))]))
    marked = bot_score(desk, "r0")
    assert marked > bot_score(desk, "p0")
    # most of what Robo has written is of Robo's own by now
    desk.inbox.take(write_comments([(f"n{n}", text, "Robo") for n, text in enumerate(PLAIN)]))
    assert bot_score(desk, "r0") < marked
    assert not any(
        finding.label == "repeats_itself" for finding in desk.queues.case(desk.queues.find_id("r0")).evidence
    )


def test_gaps_are_of_each_author_alone(desk: Desk, write_comments: WriteComments) -> None:
    rows = []
    for n in range(10):
        rows.append((f"a{n}", PLAIN[n], "Steady", f"2026-11-20T09:0{n // 6}:{n % 6 * 10:02}Z"))
        rows.append((f"b{n}", f"{PLAIN[n]} too", "Slow", f"2026-11-20T1{n}:00:00Z"))
    desk.inbox.take(write_comments(rows))
    steady, slow = (desk.queues.case(desk.queues.find_id(named)).author for named in ("a0", "b0"))
    assert steady is not None
    assert slow is not None
    assert (steady.record.median_gap, slow.record.median_gap) == (10.0, 3600.0)
    steadiness = {fact.label: fact.weight for fact in steady.facts}
    assert steadiness["steady_gaps"] > 0 == {fact.label: fact.weight for fact in slow.facts}.get("steady_gaps", 0)
