"""A closer look at a campaign: who, where, when, in which texts, and which members look different."""

from collections.abc import Sequence

import pytest

from moderator.closeups import CampaignLook, Doubt
from moderator.desk import Desk
from moderator.domain import Action, CampaignId, Flag
from moderator.errors import NotFoundError
from tests.conftest import WriteComments

ADVERT = "EARN {} A DAY without leaving home!!! Write me in telegram today, click here http://x.example/win"
FAR = "EARN 5000 A DAY without leaving home!!! Ask my wonderful sister about it, she knows everything, click here"


def look(desk: Desk, named: str) -> CampaignLook:
    campaign = desk.queues.card(desk.queues.find_id(named)).campaign
    assert campaign is not None
    return desk.campaigns.look(campaign)


@pytest.fixture
def spread(desk: Desk, write_comments: WriteComments) -> Desk:
    """Have one advert of ten copies in two streams, by three authors, within a day."""
    wall = [(f"w{n}", ADVERT.format(5000 + n), "Win", f"2026-11-20T{n:02}:30:00Z") for n in range(6)]
    shop = [(f"s{n}", ADVERT.format(6000), ("Ann", "Ben")[n % 2], f"2026-11-20T1{n}:30:00Z") for n in range(4)]
    desk.inbox.take(write_comments(wall), stream="wall")
    desk.inbox.take(write_comments(shop, "shop.csv"), stream="shop")
    return desk


def test_authors_and_streams_are_counted_the_busiest_first(spread: Desk) -> None:
    seen = look(spread, "w0")
    assert (seen.copies, seen.open, seen.looked_at, seen.authors) == (10, 10, 10, 3)
    assert seen.top_authors[0] == ("Win", 6)
    assert seen.streams == (("wall", 6), ("shop", 4))
    assert seen.flag is Flag.SPAM


def test_its_time_line_counts_every_copy(spread: Desk) -> None:
    seen = look(spread, "w0")
    assert seen.strip is not None
    assert sum(seen.strip.counts) == 10
    assert seen.first_seen is not None
    assert seen.last_seen is not None
    assert seen.strip.since <= seen.first_seen <= seen.last_seen < seen.strip.until


def test_the_usual_text_comes_first_and_has_no_differences(spread: Desk) -> None:
    texts = look(spread, "w0").texts
    assert (texts[0].text, texts[0].copies, texts[0].different) == (ADVERT.format(6000), 4, ())


def test_what_stands_otherwise_in_a_near_copy_is_marked(desk: Desk, write_comments: WriteComments) -> None:
    near = "Visit our wonderful little shop on {} street and see all of the new arrivals with your whole family today"
    names = ["Harbour", "Harbour", "Castlegate"]
    desk.inbox.take(write_comments([(f"c{n}", near.format(name), "Win") for n, name in enumerate(names)]))
    usual, other = look(desk, "c0").texts
    assert [other.text[start:end] for start, end in other.different] == ["Castlegate"]
    assert (usual.copies, other.copies) == (2, 1)


def doubts(desk: Desk, named: str) -> Sequence[Doubt]:
    comment = desk.queues.find_id(named)
    return next((each.doubts for each in look(desk, named).counter_examples if each.comment == comment), ())


def test_copies_that_are_all_alike_leave_no_doubt(spread: Desk) -> None:
    seen = look(spread, "w0")
    assert (seen.doubtful, seen.counter_examples) == (0, ())


def test_a_copy_that_was_approved_is_a_counter_example(spread: Desk) -> None:
    spread.decisions.decide([spread.queues.find_id("w1")], Action.APPROVE)
    assert Doubt.APPROVED in doubts(spread, "w1")
    assert look(spread, "w1").doubtful == 1


def test_an_author_of_whom_everything_else_was_fine_is_a_doubt(spread: Desk, write_comments: WriteComments) -> None:
    fine = [(f"f{n}", f"A question number {n} about your {word}, please?", "Ben") for n, word in enumerate("xyz")]
    spread.inbox.take(write_comments(fine, "more.csv"), stream="shop")
    spread.decisions.decide([spread.queues.find_id(f"f{n}") for n in range(3)], Action.APPROVE)
    assert doubts(spread, "s1") == (Doubt.CLEAN_AUTHOR,)
    assert doubts(spread, "w0") == ()


def test_the_score_of_a_counter_example_is_the_one_for_the_campaigns_flag(spread: Desk) -> None:
    comment = spread.queues.find_id("w1")
    spread.decisions.decide([comment], Action.APPROVE)
    (found,) = look(spread, "w1").counter_examples
    assert found.score == pytest.approx(spread.queues.card(comment).scores[Flag.SPAM])


def test_a_campaign_that_is_not_there_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.campaigns.look(CampaignId(7))
