"""A home whose team has decided about a few hundred invented comments, made once for all tests."""

import csv
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.domain import Action, CommentId, Reason

SYLLABLES = ("ba", "ko", "ri", "lu", "ten", "mo", "sa", "fi", "gar", "nel", "do", "wi", "pa", "che", "ul", "zor")
HEADS = (
    "EARN MONEY! Crypto bonus, telegram",
    "Thank you, my mother loved the cake,",
    "Rude staff, cold",
    "When do you open in",
)
TAILS = ("http://x.example/win", "see you on Sunday, Anna", "never again", "?")
COMMENTS = 400
DECIDED = 320


@pytest.fixture(scope="session")
def decided_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take comments in, and decide about most of them, a gesture each."""
    folder = tmp_path_factory.mktemp("decided")
    path = folder / "wall.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text", "author"))
        writer.writerows((f"c{n}", text(n), f"a{n}") for n in range(COMMENTS))
    with Desk.open(folder / "home", moderator="Vera") as desk:
        desk.inbox.take(path)
        for n in range(DECIDED):
            decide(desk, n)
    return folder / "home"


@pytest.fixture
def decided(decided_home: Path, home: Path) -> Iterator[Desk]:
    """Open a desk over a copy of that home, with Vera, its admin, at it."""
    shutil.copytree(decided_home, home)
    with Desk.open(home, moderator="Vera") as desk:
        yield desk


def text(number: int) -> str:
    """Invent a comment: every fourth is spam, praise, a complaint, a question."""
    draw = random.Random(number)  # noqa: S311 - no secret
    # words enough that no two comments are near-duplicates
    words = ("".join(draw.choices(SYLLABLES, k=3)) for _ in range(14))
    return f"{HEADS[number % 4]} {' '.join(words)} {TAILS[number % 4]}"


def decide(desk: Desk, number: int) -> None:
    """Decide about a comment as its text deserves."""
    id_ = desk.queues.find_id(f"c{number}")
    match number % 4:
        case 0:
            desk.decisions.decide([id_], Action.MARK_SPAM)
        case 1:
            desk.decisions.decide([id_], Action.APPROVE)
        case 2:
            desk.decisions.decide([id_], Action.REPLY, reason=Reason.COMPLAINT, body="Sorry.")
        case _:
            desk.decisions.decide([id_], Action.REPLY, reason=Reason.QUESTION, body="At nine.")


def number(desk: Desk, place: int) -> CommentId:
    """Give the number of one of these comments."""
    return desk.queues.find_id(f"c{place}")
