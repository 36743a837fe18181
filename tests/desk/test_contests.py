"""What the team says of a post goes before its text, and is followed in its authors' flags."""

import csv
from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.domain import Flag, PostId
from moderator.errors import NotFoundError

CONTESTS = 9


def write_wall(path: Path) -> Path:
    """Write what Hana and others said under nine posts that do not say what they are."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text", "author", "created_at", "post_id", "post", "post_created_at"])
        for n in range(CONTESTS):
            said = "the blue one is nicer"
            writer.writerow([f"h{n}", said, "Hana", f"2026-11-0{n + 1}T09:30:00Z", f"p{n}", f"Mug {n}", ""])
            for who in range(9):
                day = f"2026-11-0{n + 1}T1{who}:00:00Z"
                writer.writerow([f"o{n}{who}", f"what a mug {n} {who}", f"guest {n} {who}", day, f"q{n}{who}", "", ""])
    return path


@pytest.fixture
def wall(desk: Desk, tmp_path: Path) -> Desk:
    desk.inbox.take(write_wall(tmp_path / "wall.csv"))
    return desk


def facts_of(desk: Desk, comment: str) -> dict[str, float]:
    author = desk.queues.case(desk.queues.find_id(comment)).author
    assert author is not None
    return {fact.label: fact.weight for fact in author.facts}


def is_raised(desk: Desk, comment: str) -> bool:
    card = desk.queues.card(desk.queues.find_id(comment))
    return Flag.PRIZE_HUNTER in dict(card.raised)


def test_marking_posts_raises_who_goes_from_one_to_the_next(wall: Desk) -> None:
    assert not is_raised(wall, "h0")
    for n in range(CONTESTS):
        post = wall.contests.mark(wall.contests.find(f"p{n}").id, is_contest=True)
        assert (post.is_contest, post.is_announced, post.marked_by) == (True, False, "Vera")
    assert is_raised(wall, "h0")
    assert Flag.PRIZE_HUNTER in wall.queues.card(wall.queues.find_id("h0")).by_facts
    assert facts_of(wall, "h0")["under_contests"] > 3
    assert not is_raised(wall, "o00")


def test_marking_back_takes_the_flags_away(wall: Desk) -> None:
    posts = [wall.contests.find(f"p{n}").id for n in range(CONTESTS)]
    for is_contest in (True, False):
        for post in posts:
            wall.contests.mark(post, is_contest=is_contest)
    assert not is_raised(wall, "h0")
    assert facts_of(wall, "h0")["under_contests"] == 0
    assert {post.is_contest for post in wall.contests.all()} == {False}


def test_what_was_marked_stays_when_the_file_comes_again_with_a_title(wall: Desk, tmp_path: Path) -> None:
    post = wall.contests.mark(wall.contests.find("p0").id, is_contest=False)
    path = tmp_path / "again.csv"
    path.write_text("id,text,author,post_id,post\nz1,hello,Zoe,p0,Giveaway: tag a friend to win\n", "utf-8")
    wall.inbox.take(path, stream="wall")
    after = wall.contests.find(str(post.id))
    assert (after.is_contest, after.is_announced, after.marked_by) == (False, True, "Vera")


def test_a_title_that_comes_later_makes_its_authors_stale(wall: Desk, tmp_path: Path) -> None:
    rows = [f"z{n},hello there {n},Zoe,p{n},Giveaway {n}: tag a friend to win" for n in range(CONTESTS)]
    path = tmp_path / "again.csv"
    path.write_text("\n".join(["id,text,author,post_id,post", *rows]), "utf-8")
    wall.inbox.take(path, stream="wall")
    assert is_raised(wall, "h0")


def test_the_case_tells_under_which_post_a_comment_stands(wall: Desk) -> None:
    case = wall.queues.case(wall.queues.find_id("h1"))
    assert case.post is not None
    assert (case.post.external_id, case.post.title, case.post.is_contest) == ("p1", "Mug 1", False)


def test_who_commented_first_answers_nothing_and_the_next_one_does(wall: Desk, tmp_path: Path) -> None:
    rows = [f"y{n},hi {n},Yan,2026-11-0{n + 1}T09:30:05Z,p{n}" for n in range(CONTESTS)]
    path = tmp_path / "again.csv"
    path.write_text("\n".join(["id,text,author,created_at,post_id", *rows]), "utf-8")
    wall.inbox.take(path, stream="wall")
    assert "answers_at_once" not in facts_of(wall, "h0")
    assert facts_of(wall, "y0")["answers_at_once"] > 0


def test_a_post_that_is_not_there_is_named(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="There is no post 7"):
        desk.contests.mark(PostId(7), is_contest=True)
    with pytest.raises(NotFoundError, match="There is no post p9"):
        desk.contests.find("p9")


def test_an_id_that_several_streams_have_asks_for_the_number(wall: Desk, tmp_path: Path) -> None:
    wall.inbox.take(tmp_path / "wall.csv", stream="second wall")
    with pytest.raises(NotFoundError, match="Several streams"):
        wall.contests.find("p0")
