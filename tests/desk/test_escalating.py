"""Escalations go along their paths: in the brand's time, each step once, and taken back like any decision."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator.calendars import Calendar
from moderator.care import BrandProfile, EscalationPath, Level, Then, Turn
from moderator.desk import Desk
from moderator.domain import Action, CommentId, Decision, Origin, Status
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError, NothingToUndoError
from moderator.views import LogFilter
from tests.conftest import WriteComments

HOUR = timedelta(hours=1)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
UP = (Then.REMIND, Then.NEXT_LEVEL)
COMPLAINTS = EscalationPath(
    name="Complaints",
    levels=(
        Level(to=("moderator",), within=2 * HOUR, then=UP, turn=Turn.IN_TURN),
        Level(to=("lead",), within=4 * HOUR, then=(Then.RAISE_PRIORITY, Then.NEXT_LEVEL)),
        Level(to=("admin",), within=HOUR, then=(Then.NEXT_LEVEL,)),
    ),
)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """Stand on a Monday morning."""
    with time_machine.travel(MONDAY) as traveller:
        yield traveller


@pytest.fixture
def team(clock: time_machine.Traveller, home: Path, write_comments: WriteComments) -> Iterator[Desk]:
    """Open a desk with Vera, its admin, at it; Olga and Pavel are moderators, and comments have come."""
    with Desk.open(home, moderator="Vera") as desk:
        for name in ("Olga", "Pavel"):
            Desk.open(home, moderator=name).close()
        desk.inbox.take(
            write_comments([(f"c{n}", f"the coffee was cold {n}", "Ann") for n in range(1, 9)]), brand="Aurora"
        )
        desk.escalating.save_path(COMPLAINTS)
        yield desk


def story(desk: Desk, comment: int = 1) -> list[Decision]:
    """Give a comment's lines of the log, oldest first."""
    entries = desk.log.page(LogFilter(comment=CommentId(comment)))
    return [entry.decision for entry in reversed(entries)]


def told(desk: Desk, comment: int = 1) -> list[tuple[Action, object]]:
    """Say what the log says was done, and to whom."""
    return [(line.action, line.details.get("to")) for line in story(desk, comment)]


def escalate(desk: Desk, *comments: int, path: str = "Complaints") -> None:
    desk.decisions.decide([CommentId(n) for n in comments or (1,)], Action.ESCALATE, path=path)


def test_time_that_runs_out_goes_up_level_by_level(team: Desk, clock: time_machine.Traveller) -> None:
    escalate(team)
    for _ in range(8):
        clock.shift(HOUR)
        team.tend()
    assert told(team) == [
        (Action.ESCALATE, "Olga"),
        (Action.NOTIFY, "Olga"),
        (Action.ESCALATE, "lead"),
        (Action.SET_PRIORITY, None),
        (Action.ESCALATE, "admin"),
        (Action.NOTIFY, "admin"),
    ]
    by_time = story(team)[1:]
    assert {line.origin for line in by_time} == {Origin.RULE}
    assert {line.rule for line in by_time} == {"escalation: Complaints"}
    running = team.escalating.running(CommentId(1))
    assert running is not None
    assert (running.level, running.levels, running.to) == (3, 3, "admin")
    assert running.reminded_at is not None
    assert team.queues.card(CommentId(1)).status is Status.ESCALATED
    team.log.verify()


def test_a_line_tells_the_moment_at_which_time_ran_out(team: Desk, clock: time_machine.Traveller) -> None:
    escalate(team)
    began = story(team)[0].made_at
    clock.shift(timedelta(days=3))
    team.tend()
    assert story(team)[1].details["ran_out_at"] == (began + 2 * HOUR).isoformat()


def test_nobody_s_time_runs_out_while_the_program_is_closed(team: Desk, clock: time_machine.Traveller) -> None:
    escalate(team)
    clock.shift(timedelta(days=3))
    team.tend()
    team.tend()
    running = team.escalating.running(CommentId(1))
    assert running is not None
    assert running.level == 2
    assert running.due_at - datetime.now(UTC) > 3.9 * HOUR


def test_a_level_is_counted_in_the_brand_s_business_time(team: Desk, clock: time_machine.Traveller) -> None:
    nine_to_six = dict.fromkeys(range(5), ((time(9), time(18)),))
    calendar = Calendar(zone="Europe/Berlin", hours=nine_to_six)
    team.brands.save(BrandProfile(name="Aurora", calendar=calendar, path="Complaints"))
    clock.move_to(datetime(2026, 11, 27, 16, tzinfo=UTC))
    team.decisions.decide([CommentId(1)], Action.ESCALATE)
    due_at = team.queues.card(CommentId(1)).due_at
    assert due_at is not None
    # one hour of Friday is left, and one of Monday
    assert abs(due_at - datetime(2026, 11, 30, 9, tzinfo=UTC)) < timedelta(minutes=1)
    clock.move_to(datetime(2026, 11, 29, 12, tzinfo=UTC))
    team.tend()
    assert len(story(team)) == 1


def test_without_a_path_it_goes_to_the_lead_who_is_reminded(team: Desk, clock: time_machine.Traveller) -> None:
    team.decisions.decide([CommentId(1)], Action.ESCALATE)
    clock.shift(timedelta(hours=24, minutes=1))
    team.tend()
    team.tend()
    assert told(team) == [(Action.ESCALATE, "lead"), (Action.NOTIFY, "lead")]
    assert story(team)[-1].rule == "escalation: usual"


def test_a_path_called_usual_is_the_house_s(team: Desk) -> None:
    team.escalating.save_path(EscalationPath(name="usual", levels=(Level(to=("Olga",), within=HOUR),)))
    team.decisions.decide([CommentId(1)], Action.ESCALATE)
    assert told(team) == [(Action.ESCALATE, "Olga")]


def test_what_was_named_comes_before_the_brand_s_path(team: Desk) -> None:
    team.brands.save(BrandProfile(name="Aurora", path="Complaints"))
    team.decisions.decide([CommentId(1)], Action.ESCALATE, to="Pavel")
    running = team.escalating.running(CommentId(1))
    assert running is not None
    assert (running.path, running.to, running.levels) == ("", "Pavel", 1)


def test_an_escalation_goes_on_along_the_path_it_began_with(team: Desk, clock: time_machine.Traveller) -> None:
    escalate(team)
    team.escalating.save_path(EscalationPath(name="Complaints", levels=(Level(to=("Vera",), within=HOUR),)))
    team.escalating.delete_path("Complaints")
    clock.shift(3 * HOUR)
    team.tend()
    assert told(team)[-1] == (Action.ESCALATE, "lead")
    with pytest.raises(NotFoundError, match="There is no escalation path Complaints"):
        escalate(team, 2)


def test_undoing_the_escalation_ends_all_that_came_of_it(team: Desk, clock: time_machine.Traveller) -> None:
    before = team.queues.card(CommentId(1))
    escalate(team)
    for _ in range(7):
        clock.shift(HOUR)
        team.tend()
    undone = team.decisions.undo()
    assert (undone.undoes, undone.count) == (Action.ESCALATE, 1)
    assert team.queues.card(CommentId(1)) == before
    assert team.escalating.running(CommentId(1)) is None
    lines = story(team)
    assert {line.reverts for line in lines if line.reverts} == {line.id for line in lines if not line.reverts}
    clock.shift(timedelta(days=2))
    team.tend()
    assert story(team) == lines
    team.log.verify()


def test_undoing_a_step_up_goes_one_level_down_and_is_not_done_again(team: Desk, clock: time_machine.Traveller) -> None:
    escalate(team)
    clock.shift(3 * HOUR)
    team.tend()
    up = story(team)[-1]
    team.decisions.undo(up.gesture)
    running = team.escalating.running(CommentId(1))
    assert running is not None
    assert (running.level, running.to) == (1, "Olga")
    clock.shift(timedelta(days=1))
    team.tend()
    assert len(story(team)) == 4
    with pytest.raises(NothingToUndoError):
        team.decisions.undo(up.gesture)


def test_an_escalation_that_was_undone_is_made_again_along_its_path(team: Desk) -> None:
    escalate(team)
    team.decisions.undo()
    team.decisions.redo()
    running = team.escalating.running(CommentId(1))
    assert running is not None
    assert (running.path, running.to) == ("Complaints", "Olga")


def test_a_comment_that_was_settled_is_left_alone(team: Desk, clock: time_machine.Traveller) -> None:
    escalate(team)
    team.decisions.decide([CommentId(1)], Action.APPROVE)
    clock.shift(timedelta(days=2))
    team.tend()
    assert len(story(team)) == 2
    team.decisions.undo()
    assert team.escalating.running(CommentId(1)) is not None


def test_a_note_takes_no_time_from_an_escalation(team: Desk) -> None:
    escalate(team)
    due_at = team.queues.card(CommentId(1)).due_at
    team.decisions.decide([CommentId(1)], Action.NOTE, note="She called.")
    assert team.queues.card(CommentId(1)).due_at == due_at


def test_turns_go_around_also_within_a_gesture(team: Desk) -> None:
    escalate(team, 1, 2, 3)
    escalate(team, 4)
    assert [told(team, n)[0][1] for n in (1, 2, 3, 4)] == ["Olga", "Pavel", "Olga", "Pavel"]


@given(undone=st.lists(st.booleans(), min_size=1, max_size=8))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_turns_stay_fair_when_some_are_taken_back(team: Desk, undone: list[bool]) -> None:
    """Of turns that stand, nobody has two more than another."""
    with team._store.write() as tx:
        tx.turns.forget([line.decision.id for line in team.log.page(LogFilter(), limit=1000)])
    standing = {"Olga": 0, "Pavel": 0}
    for is_undone in undone:
        escalate(team)
        to = str(told(team)[-1][1])
        assert standing[to] == min(standing.values())
        standing[to] += not is_undone
        if is_undone:
            team.decisions.undo()
        else:
            team.decisions.decide([CommentId(1)], Action.REOPEN)


def test_whoever_has_least_to_do_gets_it(team: Desk) -> None:
    level = Level(to=("moderator",), within=HOUR, turn=Turn.BY_LOAD)
    team.escalating.save_path(EscalationPath(name="By load", levels=(level,)))
    team.decisions.decide([CommentId(1), CommentId(2)], Action.ASSIGN, to="Olga")
    escalate(team, 3, 4, 5, path="By load")
    assert [told(team, n)[0][1] for n in (3, 4, 5)] == ["Pavel", "Pavel", "Olga"]


def test_each_step_is_done_once_with_two_programs(team: Desk, home: Path, clock: time_machine.Traveller) -> None:
    escalate(team, *range(1, 9))
    clock.shift(3 * HOUR)
    desks = [Desk.open(home, moderator=name) for name in ("Olga", "Pavel", "Vera")]
    with ThreadPoolExecutor(3) as pool:
        done = list(pool.map(lambda desk: desk.escalating.tend(), desks))
    for desk in desks:
        desk.close()
    assert sum(done) == 8
    assert all([action for action, _ in told(team, n)].count(Action.NOTIFY) == 1 for n in range(1, 9))
    assert all([action for action, _ in told(team, n)].count(Action.ESCALATE) == 2 for n in range(1, 9))


def test_whoever_has_it_is_told_when_its_time_has_run_out(
    team: Desk, home: Path, clock: time_machine.Traveller
) -> None:
    escalate(team)
    clock.shift(3 * HOUR)
    team.tend()
    assert team.rules.notices() == ()
    with Desk.open(home, moderator="Olga") as olga:
        (notice,) = olga.rules.notices()
        assert (notice.rule, notice.to, notice.comment) == ("escalation: Complaints", "Olga", 1)
        assert "level 1 of 3" in notice.text


def test_hours_that_can_be_no_longer_hold_nothing_up(team: Desk, clock: time_machine.Traveller) -> None:
    escalate(team)
    lost = BrandProfile(name="Aurora", calendar=Calendar(zone="Europe/Atlantis", hours={0: ((time(9), time(18)),)}))
    with team._store.write() as tx:
        tx.brands.say(lost, "Vera", datetime.now(UTC))
    clock.shift(3 * HOUR)
    team.tend()
    running = team.escalating.running(CommentId(1))
    assert running is not None
    assert running.due_at - running.began_at == 4 * HOUR
    assert team.queues.case(CommentId(1)).care.first_answer is None


STEPS = ("escalate", "along", "wait", "wait long", "undo", "redo", "reopen", "approve", "assign", "undo last by time")


@given(steps=st.lists(st.sampled_from(STEPS), min_size=4, max_size=14))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_one_level_runs_while_a_comment_is_escalated(
    team: Desk, clock: time_machine.Traveller, steps: list[str]
) -> None:
    """Exactly one, with the comment's own due time; none otherwise; and nothing is done twice."""
    for step in steps:
        with suppress(ModeratorError):
            take(team, clock, step)
        clock.shift(timedelta(seconds=1))
        card = team.queues.card(CommentId(1))
        with team._store.read() as tx:
            (standing,) = tx.comments.standing([CommentId(1)])
            running = [each for each in tx.escalations.all_running() if each.comment_id == 1]
        assert [each.due_at for each in running] == [standing.due_at] * (card.status is Status.ESCALATED)
    team.tend()
    told_once = [(line.action, line.details["follows"], line.details["ran_out_at"]) for line in by_time(team)]
    assert len(told_once) == len(set(told_once))
    team.log.verify()


def by_time(desk: Desk) -> list[Decision]:
    return [line for line in story(desk) if "follows" in line.details]


def take(desk: Desk, clock: time_machine.Traveller, step: str) -> None:
    one = [CommentId(1)]
    match step:
        case "escalate":
            desk.decisions.decide(one, Action.ESCALATE)
        case "along":
            desk.decisions.decide(one, Action.ESCALATE, path="Complaints")
        case "wait" | "wait long":
            clock.shift(3 * HOUR if step == "wait" else timedelta(days=3))
            desk.tend()
        case "undo":
            desk.decisions.undo()
        case "redo":
            desk.decisions.redo()
        case "undo last by time":
            desk.decisions.undo((by_time(desk) or story(desk))[-1].gesture)
        case _:
            desk.decisions.decide(one, Action(step))


def test_only_leads_say_how_comments_are_escalated(team: Desk, home: Path) -> None:
    with Desk.open(home, moderator="Olga") as olga:
        with pytest.raises(ForbiddenError):
            olga.escalating.save_path(COMPLAINTS)
        with pytest.raises(ForbiddenError):
            olga.escalating.delete_path("Complaints")
        with pytest.raises(ForbiddenError):
            olga.brands.save(BrandProfile(name="Aurora"))
    assert team.escalating.paths() == (COMPLAINTS,)


def test_a_path_to_a_stranger_is_refused(team: Desk) -> None:
    with pytest.raises(NotFoundError, match="Nobody called Zed"):
        team.escalating.save_path(EscalationPath(name="x", levels=(Level(to=("Zed",), within=HOUR),)))
    with pytest.raises(ModeratorError, match="give a path, or a person and a time"):
        team.decisions.decide([CommentId(1)], Action.ESCALATE, path="Complaints", to="Olga")


def test_a_case_shows_where_its_escalation_stands(team: Desk) -> None:
    escalate(team)
    care = team.queues.case(CommentId(1)).care
    assert care.escalation == team.escalating.running(CommentId(1))
    assert care.escalation is not None
    assert (care.escalation.path, care.escalation.level) == ("Complaints", 1)


def test_overdue_escalations_are_counted_beside_the_queue(team: Desk, clock: time_machine.Traveller) -> None:
    escalate(team, 1, 2)
    clock.shift(3 * HOUR)
    counted = {each.name.value: (each.count, each.overdue) for each in team.queues.counts()}
    assert counted["escalated"] == (2, 2)
    team.tend()
    counted = {each.name.value: (each.count, each.overdue) for each in team.queues.counts()}
    assert counted["escalated"] == (2, 0)


def test_an_escalation_taken_back_within_one_tick_of_the_clock_runs_no_more(team: Desk) -> None:
    with time_machine.travel(MONDAY, tick=False):
        team.decisions.decide([CommentId(1)], Action.ESCALATE, path="Complaints")
        team.decisions.undo()
        team.decisions.decide([CommentId(2)], Action.SNOOZE, until_answer=True)
        team.decisions.undo()
        team.decisions.decide([CommentId(3)], Action.ESCALATE, path="Complaints")
        team.decisions.decide([CommentId(3)], Action.HIDE)
        team.decisions.undo()
    assert [comment for comment, _ in team.escalating.under_way()] == [3]
    assert not team.queues.case(CommentId(2)).care.waits_for_author


def test_taking_a_reminder_or_a_priority_back_leaves_the_level_where_it_is(
    clock: time_machine.Traveller, team: Desk
) -> None:
    then = (Then.REMIND, Then.RAISE_PRIORITY, Then.NEXT_LEVEL)
    levels = (Level(to=("Olga",), within=HOUR, then=then), Level(to=("lead",), within=HOUR))
    team.escalating.save_path(EscalationPath(name="All", levels=levels))
    team.decisions.decide([CommentId(1)], Action.ESCALATE, path="All")
    clock.shift(HOUR)
    team.tend()
    for line in story(team)[1:]:
        if line.action is not Action.ESCALATE:
            team.decisions.undo(line.gesture)
    assert [one.level for _, one in team.escalating.under_way()] == [2]
