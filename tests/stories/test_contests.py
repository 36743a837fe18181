"""A person says that a post is a contest, sees it, and takes it back."""

import pytest

from moderator.queues import QueueName
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import Person

POSTS = 9
WORDS = ("red", "blue", "green", "brown", "white", "black", "grey", "pink", "gold")


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit before comments under posts that do not say that they are contests."""
    rows = [
        (f"h{n}", f"the {WORDS[n]} one please", "Hana", f"2026-11-0{n + 1}T09:00:00Z", f"Mug {n}") for n in range(POSTS)
    ]
    rows += [
        (
            f"o{n}{who}",
            f"a {WORDS[n]} mug, {WORDS[who]} inside",
            f"Guest {n} {who}",
            "2026-11-10T09:00:00Z",
            f"Tea {n} {who}",
        )
        for n in range(POSTS)
        for who in range(POSTS)
    ]
    person.take_in(write_comments(rows))
    return person


def test_a_post_is_said_to_be_a_contest_and_to_be_none_again(at_work: Person) -> None:
    at_work.open_queue(QueueName.EVERYTHING)
    panel = at_work.triage.panel
    assert at_work.case.post is not None
    assert not at_work.case.post.is_contest
    at_work.workplace.run("contest")
    at_work.until(lambda: at_work.case.post is not None and at_work.case.post.is_contest)
    assert "The post is a contest" in panel.comment._state.text()
    assert any(chip.text() == "Contest" and chip.isVisible() for chip in panel.comment._chips)
    at_work.until(lambda: "The post is a contest, says" in at_work.said)
    at_work.workplace.run("contest")
    at_work.until(lambda: at_work.case.post is not None and not at_work.case.post.is_contest)
    assert "The post is no contest" in panel.comment._state.text()


def test_who_goes_from_contest_to_contest_comes_up_as_a_prize_hunter(at_work: Person) -> None:
    desk = at_work.workplace._desk
    for n in range(POSTS - 1):
        desk.contests.mark(desk.contests.find(f"Mug {n}").id, is_contest=True)
    at_work.open_queue(QueueName.PRIZE_HUNTER)
    assert at_work.card.author == "Hana"
    panel = at_work.triage.panel
    assert dict(panel.author.facts.pairs())["Under contests"].startswith("8 of 9 on 8 contests · +")
    assert "Prize-hunter by facts" in [chip.text() for chip in panel.comment._chips]
    assert any("8 of 9 under contests" in bar.label for bar in panel.comment.bars.bars())


def test_the_command_stands_in_the_palette_and_needs_a_post(person: Person, write_comments: WriteComments) -> None:
    person.take_in(write_comments([row for row in INVENTED if len(row) == 3]))
    person.open_queue(QueueName.EVERYTHING)
    assert not person.window.commands["contest"].isEnabled()
    person.workplace.run("contest")
    assert person.case.post is None
