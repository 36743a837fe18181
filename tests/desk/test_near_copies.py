"""Campaigns as comments arrive: across files, streams and programs, with edits, and cheap when they are large."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from moderator.desk import Desk
from moderator.domain import CampaignId, Flag
from moderator.progress import Progress
from moderator.storage import migrations
from moderator.storage.engine import connect
from moderator.triage.campaigns import campaign_of
from tests.conftest import WriteComments

ADVERT = "Visit our wonderful little shop on {} street and see all of the new arrivals with your whole family today"
FIRST, SECOND, THIRD = (ADVERT.format(name) for name in ("Harbour", "Castle", "Station"))
OTHER = "The ferry to the islands was late again this morning, and nobody at the pier could tell us why it was"
IMPORT = """
import sys
from pathlib import Path
from moderator.desk import Desk
with Desk.open(Path(sys.argv[1]), moderator="Vera") as desk:
    desk.inbox.take(Path(sys.argv[2]), stream=sys.argv[3])
"""


def campaign(desk: Desk, named: str) -> CampaignId | None:
    return desk.queues.card(desk.queues.find_id(named)).campaign


def copies(desk: Desk, named: str) -> int:
    return desk.queues.card(desk.queues.find_id(named)).copies


def test_near_copies_share_a_campaign_whoever_posts_them_wherever(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments([("a1", FIRST, "Ann"), ("a2", OTHER, "Ann")]), stream="wall", brand="Cafe")
    desk.inbox.take(write_comments([("b1", SECOND, "Ben", "", "Post")]), stream="shop", brand="Bakery")
    assert campaign(desk, "a1") == campaign(desk, "b1") == campaign_of(FIRST)
    assert campaign(desk, "a2") == campaign_of(OTHER)
    shown = desk.queues.case(desk.queues.find_id("b1")).campaign
    assert shown is not None
    assert (shown.copies, shown.authors, shown.streams) == (2, 2, ("shop", "wall"))


def test_near_copies_in_one_file_share_a_campaign(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments([("a1", OTHER), ("a2", SECOND), ("a3", FIRST), ("a4", THIRD)]))
    assert campaign(desk, "a2") == campaign(desk, "a3") == campaign(desk, "a4") == campaign_of(SECOND)
    assert [copies(desk, named) for named in ("a1", "a2", "a4")] == [1, 3, 3]


def test_a_copy_finds_its_campaign_after_a_restart(home: Path, write_comments: WriteComments) -> None:
    for name, said in (("a1", FIRST), ("a2", SECOND), ("a3", THIRD)):
        with Desk.open(home, moderator="Vera") as desk:
            desk.inbox.take(write_comments([(name, said)]), stream="wall")
            assert campaign(desk, name) == campaign_of(FIRST)


def test_the_same_letters_stay_in_one_campaign(desk: Desk, write_comments: WriteComments) -> None:
    between = SECOND.replace("wonderful little shop", "bright new kiosk by the mill")
    for number, said in enumerate([FIRST, SECOND, between, SECOND, SECOND.upper()]):
        desk.inbox.take(write_comments([(f"a{number}", said)]), stream="wall")
    assert campaign(desk, "a1") == campaign(desk, "a3") == campaign(desk, "a4") == campaign_of(FIRST)


def test_many_small_imports_are_found_again(desk: Desk, write_comments: WriteComments) -> None:
    for number in range(20):
        said = f"{OTHER} {number * 'and so on '}" if number else FIRST
        desk.inbox.take(write_comments([(f"a{number}", said)]), stream="wall")
    desk.inbox.take(write_comments([("last", THIRD)]), stream="wall")
    assert campaign(desk, "last") == campaign(desk, "a0")


def test_an_edit_moves_a_comment_to_another_campaign(desk: Desk, write_comments: WriteComments) -> None:
    rows = [("a1", FIRST, "Ann"), ("a2", SECOND, "Ben"), ("a3", OTHER, "Cleo"), ("a4", OTHER, "Dan")]
    desk.inbox.take(write_comments(rows), stream="wall")
    rows[1] = ("a2", OTHER.replace("ferry", "boat"), "Ben")
    desk.inbox.take(write_comments(rows), stream="wall")
    assert campaign(desk, "a2") == campaign(desk, "a3")
    assert [copies(desk, named) for named in ("a1", "a2", "a4")] == [1, 3, 3]
    # it is older than the others of its campaign, and is judged with it all the same
    assert spam_scores(desk, ["a2"])[0] > plain_score(desk, rows[1][1])


def plain_score(desk: Desk, said: str) -> float:
    """Judge a text by itself."""
    [answer] = desk.models.score([json.dumps({"text": said}).encode()])
    score: float = answer["flags"]["spam"]
    return score


def seen_again(desk: Desk, path: Path) -> int:
    told: list[Progress] = []
    desk.inbox.take(path, stream="wall", report=told.append)
    return max((one.done for one in told if one.what == "comments seen again"), default=0)


def spam_scores(desk: Desk, names: Sequence[str]) -> list[float]:
    return [desk.queues.card(desk.queues.find_id(name)).scores[Flag.SPAM] for name in names]


def test_one_more_copy_of_many_is_judged_without_the_others(desk: Desk, write_comments: WriteComments) -> None:
    assert seen_again(desk, write_comments([(f"a{n}", FIRST, f"author {n}") for n in range(40)])) == 40
    assert seen_again(desk, write_comments([("b1", SECOND, "Ben")])) == 1
    old, new = spam_scores(desk, ["a0", "b1"])
    assert old > plain_score(desk, FIRST)
    assert new > plain_score(desk, SECOND)


def test_copies_are_judged_again_when_there_are_twice_as_many(desk: Desk, write_comments: WriteComments) -> None:
    assert seen_again(desk, write_comments([(f"a{n}", FIRST, f"author {n}") for n in range(40)])) == 40
    assert seen_again(desk, write_comments([(f"b{n}", FIRST, f"author {n}") for n in range(40)])) == 80


def test_a_second_author_weighs_on_all_copies(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments([(f"a{n}", FIRST, "Ann") for n in range(20)]), stream="wall")
    [before] = spam_scores(desk, ["a0"])
    desk.inbox.take(write_comments([("b1", FIRST, "Ben")]), stream="wall")
    assert spam_scores(desk, ["a0"])[0] > before


def test_two_programs_that_import_at_once_make_one_campaign(home: Path, write_comments: WriteComments) -> None:
    Desk.open(home, moderator="Vera").close()
    words = ("Harbour", "Castle", "Station", "Garden", "Market", "Mill")
    paths = [
        write_comments([(f"{name}{n}", ADVERT.format(words[(n + turn) % 6])) for n in range(300)], name=f"{name}.csv")
        for turn, name in enumerate("ab")
    ]
    arguments = [[sys.executable, "-c", IMPORT, str(home), str(path), path.stem] for path in paths]
    programs = [subprocess.Popen(one) for one in arguments]
    assert [program.wait(120) for program in programs] == [0, 0]
    with Desk.open(home, moderator="Vera") as desk:
        assert len({campaign(desk, f"{name}{n}") for name in "ab" for n in range(6)}) == 1
        assert copies(desk, "a0") == 600


@pytest.fixture
def old_home(home: Path) -> Path:
    """Make a home of the first version with two comments in it, one of them too short for a campaign today."""
    home.mkdir()
    engine = connect(f"sqlite:///{home / 'inbox.sqlite3'}")
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with engine.connect() as plain:
        connection = plain.execution_options(writes=True)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "0001")
            connection.execute(text("INSERT INTO brands (id, name) VALUES (1, 'Cafe')"))
            connection.execute(
                text("INSERT INTO streams (id, brand_id, name, platform, made_at) VALUES (1, 1, 'wall', 'file', 0)")
            )
            for number, (said, id_) in enumerate([(FIRST, campaign_of(FIRST)), ("Thank you so", 77)], start=1):
                connection.execute(text("INSERT INTO campaigns (id, copies) VALUES (:id, 1)"), {"id": id_})
                connection.execute(
                    text(
                        "INSERT INTO comments (id, stream_id, external_id, text, taken_at, status, visibility, "
                        "priority, raised, campaign) "
                        "VALUES (:id, 1, :name, :said, 0, 'open', 'published', 0, 0, :campaign)"
                    ),
                    {"id": number, "name": f"old{number}", "said": said, "campaign": id_},
                )
                connection.execute(
                    text(
                        "INSERT INTO assessments (comment_id, revision, lang, spam, bot, prize_hunter, negative, "
                        "obscene, question, model) VALUES (:id, 1, 'en', 0, 0, 0, 0, 0, 0, 'old')"
                    ),
                    {"id": number},
                )
    engine.dispose()
    return home


def test_near_copies_join_campaigns_of_the_first_version(old_home: Path, write_comments: WriteComments) -> None:
    with Desk.open(old_home, moderator="Vera") as desk:
        assert (campaign(desk, "old1"), campaign(desk, "old2")) == (campaign_of(FIRST), 77)
        desk.inbox.take(write_comments([("new", SECOND)]), stream="wall", brand="Cafe")
        assert campaign(desk, "new") == campaign(desk, "old1")
        assert copies(desk, "old1") == 2
