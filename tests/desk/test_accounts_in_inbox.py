"""In the inbox, an account that writes like a bot is flagged in all its comments, with what speaks for it."""

import math
from collections.abc import Sequence
from pathlib import Path

from moderator.desk import Desk
from moderator.domain import Flag
from tests.conftest import WriteComments
from tests.invented_accounts import bot, person, put_to_work


def rows(name: str, texts: Sequence[str]) -> list[tuple[str, ...]]:
    return [
        (f"{name}{place}", text, name, f"2026-11-{1 + place:02}T1{place % 10}:{place * 4:02}:00Z")
        for place, text in enumerate(texts)
    ]


def test_a_bot_is_known_by_how_it_writes(home: Path, write_comments: WriteComments) -> None:
    put_to_work(home)
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments([*rows("robo", bot(70)), *rows("ann", person(70))]))
        cards = {name: desk.queues.card(desk.queues.find_id(name)) for name in ("robo0", "robo7", "ann0")}
        raised = {name: Flag.BOT in dict(card.raised) for name, card in cards.items()}
        assert raised == {"robo0": True, "robo7": True, "ann0": False}
        assert math.isclose(cards["robo0"].scores[Flag.BOT], cards["robo7"].scores[Flag.BOT], abs_tol=1e-4)
        # it is measured, so that it has a per cent
        assert Flag.BOT not in cards["robo0"].by_facts
        labels = {finding.label for finding in desk.queues.case(cards["robo0"].id).evidence}
        assert {"style", "style_rest"} < labels


def test_what_is_said_of_an_account_adds_up_to_its_score(home: Path, write_comments: WriteComments) -> None:
    put_to_work(home)
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments(rows("robo", bot(70))))
        found = desk.explanations.of(desk.queues.find_id("robo0"), Flag.BOT)
        assert found.is_raised
        assert found.threshold == 0.5
        assert math.isclose(1 / (1 + math.exp(-found.logit)), found.score, abs_tol=1e-6)
        assert math.isclose(found.score, found.scored, abs_tol=1e-3)
