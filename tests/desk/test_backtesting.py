"""The rule time machine: what a rule would have done, held against what people decided."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from moderator.desk import Desk
from moderator.domain import Action, Changes, CommentId, Reason, RuleState
from moderator.errors import Cancelled, NotFoundError, RuleError
from moderator.progress import Progress
from moderator.rules import Rule
from moderator.rulings import Trust

WriteComments = Callable[..., Path]
CASINO = [{"words": ["casino"]}]
HIDE = [{"hide": {"reason": "gambling"}}]
FIRST = CommentId(1)


def rule(actions: list[dict[str, Any]] | None = None, name: str = "Casino", **groups: Any) -> Rule:
    return Rule.from_table({"name": name, "then": actions or HIDE, **(groups or {"all": CASINO})})


@pytest.fixture(scope="module")
def wall_home(tmp_path_factory: pytest.TempPathFactory, small_models: Path) -> Path:
    """Take thirty comments on three days in, half of them about a casino."""
    folder = tmp_path_factory.mktemp("wall")
    days = ("2026-11-01T22:30:00Z", "2026-11-02T12:00:00Z", "2026-11-03T01:00:00Z")
    rows = [
        f"c{n},{'casino' if n % 2 else 'bakery'} number {n} on the wall,a{n},{days[n % 3]},Autumn" for n in range(30)
    ]
    (folder / "wall.csv").write_text("\n".join(["id,text,author,created_at,post", *rows]), "utf-8")
    with pytest.MonkeyPatch.context() as patch, Desk.open(folder / "home", moderator="Vera") as desk:
        patch.setattr("moderator.desk.candidates.shipped", lambda _: small_models)
        desk.inbox.take(folder / "wall.csv", stream="wall")
    return folder / "home"


@pytest.fixture
def wall(wall_home: Path, home: Path, small: Path) -> Iterator[Desk]:
    """Open a desk over a copy of that home."""
    assert small.is_dir()
    shutil.copytree(wall_home, home)
    with Desk.open(home, moderator="Vera") as desk:
        yield desk


def decide(desk: Desk, name: str, action: Action) -> None:
    reason = Reason.FINE if action is Action.APPROVE else Reason.GAMBLING
    desk.decisions.decide(
        [desk.queues.find_id(name)], action, reason=reason, body="Thanks" if action is Action.REPLY else ""
    )


def test_what_people_decided_otherwise_is_told(wall: Desk) -> None:
    decide(wall, "c1", Action.HIDE)
    decide(wall, "c3", Action.APPROVE)
    decide(wall, "c2", Action.APPROVE)
    test = wall.machine.backtest(rule())
    assert (test.comments, test.caught, test.judged, test.otherwise) == (30, 15, 2, 1)
    assert test.otherwise_ids == (wall.queues.find_id("c3"),)
    assert test.caught_ids[0] == max(test.caught_ids)


def test_a_decision_that_was_taken_back_says_nothing(wall: Desk) -> None:
    decide(wall, "c3", Action.APPROVE)
    wall.decisions.undo()
    assert wall.machine.backtest(rule()).judged == 0


def test_a_decision_about_a_text_that_was_edited_since_says_nothing(wall: Desk, write_comments: WriteComments) -> None:
    decide(wall, "c3", Action.APPROVE)
    wall.inbox.take(write_comments([("c3", "casino of another text", "a3")], "again.csv"), stream="wall")
    test = wall.machine.backtest(rule())
    assert (test.caught, test.judged) == (15, 0)


@pytest.mark.parametrize(
    ("actions", "decided", "figures"),
    [
        ([{"mark_spam": {}}], Action.DELETE, (1, 0)),
        ([{"ban": {"reason": "bot"}}], Action.REPLY, (1, 1)),
        ([{"escalate": {"to": "lead", "within": "2h", "reason": "complaint"}}], Action.APPROVE, (1, 1)),
        ([{"escalate": {"to": "lead", "within": "2h", "reason": "complaint"}}], Action.ESCALATE, (1, 0)),
        ([{"escalate": {"to": "lead", "within": "2h", "reason": "complaint"}}], Action.HIDE, (0, 0)),
        ([{"prepare_reply": "/sorry"}], Action.HIDE, (1, 1)),
        ([{"prepare_reply": "/sorry"}], Action.REPLY, (1, 0)),
        ([{"flag": "spam"}], Action.APPROVE, (1, 1)),
        ([{"flag": "question"}], Action.REPLY, (1, 0)),
        ([{"route": "shop"}], Action.APPROVE, (0, 0)),
    ],
)
def test_each_action_is_held_against_what_speaks_of_it(
    wall: Desk, actions: list[dict[str, Any]], decided: Action, figures: tuple[int, int]
) -> None:
    decide(wall, "c1", decided)
    test = wall.machine.backtest(rule(actions))
    assert (test.judged, test.otherwise) == figures


def test_a_rule_is_told_beside_the_version_that_lived_before(wall: Desk) -> None:
    kept = wall.rules.save(rule(all=[{"words": ["casino"]}, {"words": ["1", "3", "5"]}]))
    wall.rules.set_state("Casino", RuleState.LIVE)
    test = wall.machine.backtest(rule(all=[{"words": ["casino", "bakery"]}, {"words": ["3", "5", "6"]}]))
    assert (kept.version, test.version, test.against) == (1, 2, 1)
    assert test.newly_ids == (wall.queues.find_id("c6"),)
    assert test.freed_ids == (wall.queues.find_id("c1"),)


def test_a_rule_that_never_lived_is_beside_nothing(wall: Desk) -> None:
    wall.rules.save(rule())
    test = wall.machine.backtest(rule())
    assert (test.version, test.against, test.newly, test.freed) == (1, None, 0, 0)


@pytest.mark.parametrize(
    ("zone", "days"),
    [
        ("UTC", {date(2026, 11, 1): 5, date(2026, 11, 2): 5, date(2026, 11, 3): 5}),
        ("Asia/Jakarta", {date(2026, 11, 2): 10, date(2026, 11, 3): 5}),
        ("America/New_York", {date(2026, 11, 1): 5, date(2026, 11, 2): 10}),
    ],
)
def test_days_are_those_of_this_computer(
    wall: Desk, monkeypatch: pytest.MonkeyPatch, zone: str, days: dict[date, int]
) -> None:
    monkeypatch.setitem(os.environ, "TZ", zone)
    time.tzset()
    try:
        test = wall.machine.backtest(rule())
    finally:
        monkeypatch.undo()
        time.tzset()
    assert {day.day: day.caught for day in test.days if day.caught} == days


def test_a_span_of_time_is_played_alone(wall: Desk) -> None:
    test = wall.machine.backtest(
        rule(), since=datetime(2026, 11, 2, tzinfo=UTC), until=datetime(2026, 11, 3, tzinfo=UTC)
    )
    assert (test.comments, test.caught) == (10, 5)


def test_what_sets_cannot_tell_is_asked_one_by_one(wall: Desk) -> None:
    test = wall.machine.backtest(rule(all=[*CASINO, {"hidden_before": 1}]))
    assert (test.caught, test.asked) == (0, 15)


def test_stopping_in_the_middle_leaves_nothing_behind(wall: Desk) -> None:
    seen: list[Progress] = []

    def report(far: Progress) -> None:
        seen.append(far)
        raise Cancelled

    with pytest.raises(Cancelled):
        wall.machine.backtest(rule(all=[{"pattern": r"\W\d"}]), report=report)
    assert seen[0].total == 30
    assert wall.machine.backtest(rule(all=[{"pattern": r"\W\d"}])).caught == 30


def test_an_empty_archive_has_nothing_to_catch(desk: Desk) -> None:
    for groups in ({"all": CASINO}, {"none": CASINO}, {"all": [{"pattern": "x"}]}, {"all": [{"priority": 1}]}):
        test = desk.machine.backtest(rule(**groups))
        assert (test.comments, test.caught, test.days) == (0, 0, ())


def test_a_pattern_that_takes_too_long_ends_in_a_sentence(wall: Desk, write_comments: WriteComments) -> None:
    wall.inbox.take(write_comments([("long", "a" * 5000 + "!", "a")], "long.csv"))
    with pytest.raises(RuleError, match="takes too long"):
        wall.machine.backtest(rule(all=[{"pattern": r"(a|aa|aaa)+$"}]))


def test_minutes_are_those_of_decisions_that_nobody_has_to_make(wall: Desk) -> None:
    decide(wall, "c3", Action.APPROVE)
    test = wall.machine.backtest(rule())
    assert test.seconds_each == 15.0
    assert test.minutes_saved == pytest.approx((14 - 1) * 15 / 60)
    notified = wall.machine.backtest(rule([{"notify": {"to": "lead", "text": "Look"}}]))
    assert notified.minutes_saved == pytest.approx(-15 * 15 / 60)


def test_an_event_that_cannot_be_played_is_named(wall: Desk) -> None:
    late = Rule.from_table({"name": "Late", "when": {"time_passed": "24h"}, "all": CASINO, "then": HIDE})
    assert "Only the conditions are played" in " ".join(wall.machine.backtest(late).warnings)


def test_a_rule_of_flags_means_comments_on_which_they_are_raised(wall: Desk) -> None:
    flagged = Rule.from_table({"name": "F", "when": {"flagged": ["spam"]}, "none": [{"words": ["zzz"]}], "then": HIDE})
    raised = wall.machine.backtest(rule(all=[{"flag": "spam"}])).caught
    assert wall.machine.backtest(flagged).caught == raised


def test_shadow_tells_what_really_came(wall: Desk, write_comments: WriteComments) -> None:
    wall.rules.save(rule().model_copy(update={"state": RuleState.SHADOW}))
    wall.inbox.take(write_comments([("n1", "casino again", "x"), ("n2", "bread", "y")], "new.csv"))
    decide(wall, "n1", Action.APPROVE)
    test = wall.machine.shadow("Casino")
    assert (test.comments, test.caught, test.judged, test.otherwise) == (2, 1, 1, 1)
    (summary,) = wall.rules.summaries()
    assert (summary.hits, summary.judged, summary.otherwise) == (1, 1, 1)
    with pytest.raises(NotFoundError):
        wall.machine.shadow("No such rule")


def test_a_rule_that_people_contradict_is_put_back_and_says_so(wall: Desk, write_comments: WriteComments) -> None:
    wall.rules.set_trust(Trust(most_otherwise=0.3, judged=4))
    escalate = [{"escalate": {"to": "lead", "within": "2h", "reason": "complaint"}}]
    wall.rules.save(rule(escalate).model_copy(update={"state": RuleState.LIVE}))
    wall.inbox.take(write_comments([(f"n{n}", f"casino again {n}", f"x{n}") for n in range(5)], "new.csv"))
    for n in range(4):
        decide(wall, f"n{n}", Action.REPLY if n else Action.APPROVE)
    assert wall.machine.mind() == ()
    decide(wall, "n4", Action.APPROVE)
    assert wall.rules.summaries()[0].state is RuleState.LIVE
    with Desk.open(wall.home, moderator="Vera") as later:
        assert later.tend() & Changes.RULES
        (sentence,) = later.put_back
        assert "40 % contradicted (2 of 5)" in sentence
        line = later.rules.life("Casino")[0]
        assert (line.state, line.moderator, line.note) == (RuleState.SHADOW, "", "40 % contradicted (2 of 5)")
        later.rules.set_state("Casino", RuleState.LIVE, "Another try")
    with Desk.open(wall.home, moderator="Vera") as again:
        again.tend()
        assert again.rules.summaries()[0].state is RuleState.LIVE


def test_what_a_rule_did_and_people_let_stand_speaks_for_it(wall: Desk, write_comments: WriteComments) -> None:
    wall.rules.set_trust(Trust(most_otherwise=0.3, judged=4))
    wall.rules.save(rule().model_copy(update={"state": RuleState.LIVE}))
    wall.inbox.take(write_comments([(f"n{n}", f"casino again {n}", f"x{n}") for n in range(5)], "new.csv"))
    decide(wall, "n0", Action.UNHIDE)
    with Desk.open(wall.home, moderator="Vera") as later:
        later.tend()
        assert later.put_back == ()
        assert later.rules.summaries()[0].otherwise == 1
