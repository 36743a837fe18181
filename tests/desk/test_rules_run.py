"""Rules at work: asked at every event, in their order, logged, and taken back."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine

from moderator.desk import Desk
from moderator.desk.rule_events import RuleEvents
from moderator.domain import Action, CommentId, Flag, Origin, Reason, RuleState, Status, Visibility
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError
from moderator.queues import Queue, QueueName
from moderator.rulings import Event, Trust
from moderator.storage.rule_hits import Hit
from moderator.views import Case, LogEntry, LogFilter
from tests.conftest import WriteComments

RUDE = "Terrible coffee, rude staff, waited an hour. Never again, awful."
KIND = "What a lovely place, thank you!"
SPAM = "EARN MONEY with crypto at http://win.example/now"


def rule(name: str, then: str, **said: object) -> str:
    """Write a rule that fires on everything, unless something else is said."""
    usual = {"when": "arrived", "state": "live", "order": 100, "all": "length = 0"} | said
    condition = usual.pop("all")
    head = "\n".join(f"{key} = {_written(value)}" for key, value in usual.items())
    asked = f"[[all]]\n{condition}\n" if condition else ""
    return f'name = "{name}"\n{head}\n{asked}[[then]]\n{then}\n'


def _written(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str() if value[0] not in "{[":
            return f'"{value}"'
    return str(value)


@pytest.fixture
def told(desk: Desk, write_comments: WriteComments) -> "Told":
    """Give somebody who tells of comments and of what became of them."""
    return Told(desk, write_comments)


class Told:
    """Takes comments in, and says what became of them."""

    def __init__(self, desk: Desk, write_comments: WriteComments) -> None:
        self.desk = desk
        self._write = write_comments

    def comes(self, *rows: tuple[str, ...], **said: Any) -> Any:
        return self.desk.inbox.take(self._write(list(rows)), **said)

    def id(self, key: str = "c1") -> CommentId:
        return self.desk.queues.find_id(key)

    def case(self, key: str = "c1") -> Case:
        return self.desk.queues.case(self.id(key))

    def lines(self, key: str = "c1") -> list[tuple[Action, str]]:
        return [(line.action, line.rule) for line in self.case(key).decisions]

    def hits(self, key: str = "c1") -> tuple[Hit, ...]:
        with self.desk._store.read() as tx:
            return tx.rule_hits.about(self.id(key))

    def log(self) -> list[LogEntry]:
        return self.desk.log.page(LogFilter())


def test_rules_are_asked_in_their_order_and_one_that_stops_is_the_last(told: Told) -> None:
    told.desk.rules.save_text(rule("b", 'route = "late"', order=20))
    told.desk.rules.save_text(rule("a", 'flag = "question"', order=10))
    told.desk.rules.save_text(rule("c", "set_priority = 900", order=15, stop=True))
    told.comes(("c1", KIND, "Ann"))
    assert told.lines() == [(Action.FLAG, "a v1"), (Action.SET_PRIORITY, "c v1")]
    assert [rule.name for rule in told.desk.rules.all()] == ["a", "c", "b"]
    told.desk.rules.move("b", 1)
    assert [rule.name for rule in told.desk.rules.all()] == ["b", "a", "c"]
    told.comes(("c2", KIND, "Ben"))
    assert [action for action, _ in told.lines("c2")] == [Action.ROUTE, Action.FLAG, Action.SET_PRIORITY]


def test_the_first_that_moves_a_comment_has_its_way_and_the_other_says_so(told: Told) -> None:
    told.desk.rules.save_text(rule("first", 'hide = { reason = "scam" }', order=1))
    told.desk.rules.save_text(rule("second", 'mark_spam = {}\nflag = "spam"', order=2))
    told.comes(("c1", KIND, "Ann"))
    assert told.lines() == [(Action.HIDE, "first v1"), (Action.FLAG, "second v1")]
    assert {hit.rule: hit.not_done for hit in told.hits()} == {"first": "", "second": "not done: first came first"}


def test_a_shadow_leaves_nothing_but_its_hits(told: Told) -> None:
    everything = 'flag = "spam"\nset_priority = 900\nroute = "x"\nhide = { reason = "scam" }\n'
    told.desk.rules.save_text(rule("shadow", everything + 'notify = { text = "look" }', state="shadow", stop=True))
    told.desk.rules.save_text(rule("live", 'route = "late"', order=200))
    told.comes(("c1", KIND, "Ann"))
    assert told.lines() == [(Action.ROUTE, "live v1")]
    (shadow,) = (hit for hit in told.hits() if hit.rule == "shadow")
    assert (shadow.state, shadow.not_done) == (RuleState.SHADOW, "")
    assert told.desk.rules.notices() == ()


def test_every_action_of_a_rule_is_a_line_with_its_name_and_version_and_what_it_found(told: Told) -> None:
    then = 'flag = "question"\nset_priority = { add = 50 }\nroute = "vip"\nprepare_reply = "/sorry"\n'
    then += 'notify = { to = "Vera", text = "Look here" }\nban = { reason = "scam", for = "7d" }'
    told.desk.rules.save_text(rule("all of it", then))
    told.comes(("c1", KIND, "Ann"))
    case = told.case()
    actions = [Action.FLAG, Action.SET_PRIORITY, Action.ROUTE, Action.PREPARE_REPLY, Action.NOTIFY, Action.BAN]
    assert [line.action for line in case.decisions] == actions
    for line in case.decisions:
        assert (line.origin, line.rule, line.moderator) == (Origin.RULE, "all of it v1", "")
        assert "length" in line.note
    assert len({line.gesture for line in case.decisions}) == len(actions)
    assert Flag.QUESTION in dict(case.card.raised)
    assert (case.care.route, case.care.prepared_reply) == ("vip", "sorry")
    assert case.author is not None
    assert case.author.is_banned
    (notice,) = told.desk.rules.notices()
    assert (notice.comment, notice.rule, notice.text) == (told.id(), "all of it v1", "Look here")
    told.desk.rules.notice_seen(notice.id)
    assert told.desk.rules.notices() == ()


def test_a_route_is_a_queue_of_its_own(told: Told) -> None:
    told.desk.rules.save_text(rule("vip", 'route = "very important"', all='words = ["lovely"]'))
    told.comes(("c1", KIND, "Ann"), ("c2", "Cold soup", "Ben"))
    assert told.desk.queues.routes() == (("very important", 1),)
    queue = told.desk.filters.read('queue:everything route:"very important"')
    assert [card.external_id for card in told.desk.queues.page(queue)] == ["c1"]
    assert told.desk.filters.read(told.desk.filters.written(queue)) == queue
    (facet,) = told.desk.filters.facets(queue)
    assert (facet.shown, facet.without) == ("very important", Queue(name=QueueName.EVERYTHING))
    told.desk.decisions.decide([told.id()], Action.ROUTE, to="")
    assert told.desk.queues.routes() == ()
    told.desk.decisions.undo()
    told.desk.decisions.decide([told.id()], Action.APPROVE)
    assert told.desk.queues.routes() == ()


def test_what_a_rule_set_stays_when_the_comment_is_judged_again(told: Told) -> None:
    told.desk.rules.save_text(rule("mark", 'flag = "bot"\nset_priority = 7', all='words = ["lovely"]'))
    told.comes(("c1", KIND, "Ann"))
    before = told.case().card
    with told.desk._store.write() as tx:
        (standing,) = tx.comments.standing([told.id()])
        scores = dict.fromkeys(Flag, 0.0)
        judged = _assessment(told, scores)
        with tx.counters.following([told.id()]):
            tx.judgements.raise_again([(told.id(), standing.revision, judged)])
    card = told.case().card
    assert (card.priority, {flag for flag, _ in card.raised}) == (7, {Flag.BOT, Flag.QUESTION})
    assert before.priority == 7
    for entry in told.log():
        told.desk.decisions.undo(entry.decision.gesture)
    card = told.case().card
    assert (card.priority, {flag for flag, _ in card.raised}) == (321, {Flag.QUESTION})


def _assessment(told: Told, scores: dict[Flag, float]) -> Any:
    from moderator.domain import Assessment

    raised = frozenset({Flag.QUESTION})
    return Assessment(lang="en", scores=scores, raised=raised, priority=321, campaign=None, evidence=(), model="x")


@pytest.mark.parametrize(
    ("when", "asked"),
    [("arrived", ["c1"]), ("edited", ["c2"]), ('{ flagged = "negative" }', ["c2"]), ("reply_received", ["c3"])],
)
def test_what_comes_in_is_an_event(told: Told, when: str, asked: list[str]) -> None:
    told.comes(("c2", KIND, "Ben"), ("o1", "We are happy to hear that", "Cafe", "", "", "c2"), own=["Cafe"])
    told.desk.rules.save_text(rule("event", 'route = "here"', when=when))
    told.comes(("c1", "Nice", "Ann"), ("c2", RUDE, "Ben"), own=["Cafe"])
    if when == "reply_received":
        told.comes(("c3", "Thanks again", "Ben", "", "", "o1"), ("c4", "Me too", "Zoe", "", "", "c1"), own=["Cafe"])
    queue = Queue(name=QueueName.EVERYTHING, route="here")
    assert [card.external_id for card in told.desk.queues.page(queue)] == asked


def test_who_answers_a_reply_of_the_team_answers_the_brand(told: Told) -> None:
    told.comes(("c1", "When do you open?", "Ann"))
    told.desk.decisions.decide([told.id()], Action.REPLY, body="At nine.")
    told.desk.rules.save_text(rule("answer", 'route = "answers"', when="reply_received"))
    told.comes(("c2", "And on Sundays?", "Ann", "", "", "c1"))
    assert told.case("c2").care.route == "answers"


def test_a_flag_that_is_raised_later_is_an_event_once(told: Told) -> None:
    said = "This is the best content that I have ever seen, keep going"
    told.desk.rules.save_text(rule("bots", 'route = "bots"', when='{ flagged = "bot" }'))
    told.comes(("b0", said, "Botty", "2026-11-20T10:00:00Z", "Post 0"))
    assert told.case("b0").care.route == ""
    told.comes(*((f"b{n}", said, "Botty", f"2026-11-20T10:00:{n:02}Z", f"Post {n}") for n in range(1, 20)))
    assert told.lines("b0") == [(Action.ROUTE, "bots v1")]
    told.comes(*((f"d{n}", said, "Botty", f"2026-11-20T10:01:{n:02}Z", f"Post {n}") for n in range(1, 20)))
    assert told.lines("b0") == [(Action.ROUTE, "bots v1")]


def test_a_decision_of_a_person_is_an_event_and_its_undo_is_none(told: Told) -> None:
    then = 'ban = { reason = "scam", for = "1h" }'
    told.desk.rules.save_text(rule("hidden", then, when='{ decided = ["hide"] }'))
    told.comes(("c1", KIND, "Ann"), ("c2", RUDE, "Ben"))
    told.desk.decisions.decide([told.id("c2")], Action.APPROVE)
    told.desk.decisions.decide([told.id()], Action.HIDE)
    assert told.lines() == [(Action.HIDE, ""), (Action.BAN, "hidden v1")]
    assert told.lines("c2") == [(Action.APPROVE, "")]
    case = told.case()
    assert case.author is not None
    assert (case.author.is_banned, case.card.visibility) == (True, Visibility.HIDDEN)
    told.desk.decisions.undo(case.decisions[1].gesture)
    told.desk.decisions.undo()
    case = told.case()
    assert case.author is not None
    assert (case.author.is_banned, case.card.status, case.card.visibility) == (
        False,
        Status.OPEN,
        Visibility.PUBLISHED,
    )
    assert told.desk.log.verify() == 5


def test_what_a_rule_sets_after_a_decision_leaves_the_decision_to_be_undone(told: Told) -> None:
    told.desk.rules.save_text(rule("watch", 'notify = { text = "hidden" }\nroute = "seen"', when="decided"))
    told.comes(("c1", KIND, "Ann"))
    told.desk.decisions.decide([told.id()], Action.HIDE)
    assert told.desk.decisions.undo().undoes is Action.HIDE
    assert told.case().card.status is Status.OPEN


def test_rules_cannot_set_each_other_off(told: Told) -> None:
    """Each of these would set off the next one, if what a rule does were an event."""
    told.desk.rules.save_text(rule("one", 'flag = "spam"', when='["arrived", "flagged"]'))
    told.desk.rules.save_text(rule("two", 'hide = { reason = "scam" }', when='{ flagged = "spam" }'))
    told.desk.rules.save_text(rule("three", 'flag = "bot"\nnotify = { text = "x" }', when="decided"))
    told.desk.rules.save_text(rule("four", 'ban = { reason = "bot" }', when='{ flagged = "bot" }'))
    told.desk.rules.save_text(rule("five", 'route = "five"', when='{ queue_over = 0, queue = "route:five" }'))
    told.comes(("c1", "Nice", "Ann"))
    assert told.lines() == [(Action.FLAG, "one v1")]
    told.desk.decisions.decide([told.id()], Action.ASSIGN, to="Vera")
    assert told.lines()[1:] == [(Action.ASSIGN, ""), (Action.FLAG, "three v1"), (Action.NOTIFY, "three v1")]
    for _ in range(5):
        told.desk.tend()
    assert len(told.lines()) == 4


def test_a_rule_is_asked_when_its_time_has_passed_once_and_not_about_the_past(told: Told) -> None:
    with time_machine.travel(datetime(2026, 11, 20, 10, tzinfo=UTC), tick=False) as clock:
        told.comes(("old", KIND, "Ann"))
        clock.shift(timedelta(hours=3))
        told.desk.rules.save_text(rule("late", 'route = "late"', when='{ time_passed = "2h" }'))
        told.comes(("c1", RUDE, "Ben"), ("c2", SPAM, "Eve"))
        told.desk.decisions.decide([told.id("c2")], Action.MARK_SPAM)
        told.desk.tend()
        clock.shift(timedelta(hours=1))
        told.desk.tend()
        assert told.desk.queues.routes() == ()
        clock.shift(timedelta(hours=5))
        assert told.desk.tend()
        assert told.lines() == [(Action.ROUTE, "late v1")]
        assert (told.lines("old"), told.lines("c2")) == ([], [(Action.MARK_SPAM, "")])
        told.desk.decisions.undo(told.case().decisions[0].gesture)
        clock.shift(timedelta(hours=5))
        told.desk.tend()
        assert told.case().care.route == ""


def test_a_queue_over_its_number_is_an_event_once_until_it_is_under_it_again(told: Told) -> None:
    when = '{ queue_over = 2, queue = "queue:everything" }'
    told.desk.rules.save_text(rule("much", 'notify = { text = "Too much" }', when=when, all=""))
    told.comes(("c1", "One", "Ann"), ("c2", "Two", "Ben"))
    told.desk.tend()
    assert told.desk.rules.notices() == ()
    told.comes(("c3", "Three", "Cleo"))
    for _ in range(3):
        told.desk.tend()
    assert len(told.desk.rules.notices()) == 1
    gesture = told.desk.decisions.decide([told.id("c1")], Action.APPROVE)
    told.desk.tend()
    told.desk.decisions.undo(gesture.id)
    told.desk.tend()
    assert len(told.desk.rules.notices()) == 2


def test_a_queue_is_counted_as_far_as_a_rule_asks_and_no_further(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moderator.storage.sizes.BOUND", 1)
    monkeypatch.setattr("moderator.storage.sizes.LOOKED_AT", 1)
    for over in (2, 3):
        when = f'{{ queue_over = {over}, queue = "queue:everything stream:wall" }}'
        told.desk.rules.save_text(rule(f"over {over}", f'notify = {{ text = "{over}" }}', when=when, all=""))
    told.comes(*((f"c{number}", f"Number {number}", "Ann") for number in range(3)))
    told.desk.tend()
    assert [notice.text for notice in told.desk.rules.notices()] == ["2"]


def test_a_ban_for_a_time_ends_by_itself_and_once(told: Told) -> None:
    with time_machine.travel(datetime(2026, 11, 20, 10, tzinfo=UTC), tick=False) as clock:
        told.desk.rules.save_text(rule("ban", 'ban = { reason = "scam", for = "7d" }'))
        told.comes(("c1", KIND, "Ann"), ("c2", "Again", "Ann"))
        clock.shift(timedelta(days=6))
        told.desk.tend()
        assert (Action.UNBAN, "ban v1") not in told.lines()
        clock.shift(timedelta(days=2))
        for _ in range(3):
            told.desk.tend()
        lines = [line for key in ("c1", "c2") for line in told.lines(key)]
        assert lines.count((Action.UNBAN, "ban v1")) == 1
        case = told.case()
        assert case.author is not None
        assert not case.author.is_banned


def test_bans_of_many_authors_end_together_each_once(told: Told) -> None:
    with time_machine.travel(datetime(2026, 11, 20, 10, tzinfo=UTC), tick=False) as clock:
        told.desk.rules.save_text(rule("ban", 'ban = { reason = "scam", for = "7d" }'))
        told.comes(*((f"c{n}", f"Word {n}", f"a{n % 150}") for n in range(300)))
        clock.shift(timedelta(days=8))
        told.desk.tend()
        told.desk.tend()
        assert told.desk.log.count(LogFilter(action=Action.UNBAN)) == 150
        cases = [told.case(f"c{n}") for n in (0, 149, 150, 299)]
        assert not any(case.author is None or case.author.is_banned for case in cases)


def test_a_ban_that_a_person_lifts_and_makes_anew_does_not_end_by_itself(told: Told) -> None:
    with time_machine.travel(datetime(2026, 11, 20, 10, tzinfo=UTC), tick=False) as clock:
        told.desk.rules.save_text(rule("ban", 'ban = { reason = "scam", for = "7d" }'))
        told.comes(("c1", KIND, "Ann"))
        told.desk.decisions.decide([told.id()], Action.UNBAN)
        told.desk.decisions.decide([told.id()], Action.REOPEN)
        told.desk.decisions.decide([told.id()], Action.BAN, reason=Reason.SCAM)
        clock.shift(timedelta(days=8))
        told.desk.tend()
        case = told.case()
        assert case.author is not None
        assert case.author.is_banned


def test_what_a_rule_has_set_of_a_text_falls_with_an_edit(told: Told) -> None:
    told.desk.rules.save_text(rule("set", 'flag = "spam"\nset_priority = 900', all='words = "cake"'))
    told.desk.rules.save_text(rule("more", 'flag = "bot"', when="edited", all='words = "tea"'))
    told.comes(("c1", "I bake a cake", "Ann"))
    assert (told.case().card.priority, Flag.SPAM in dict(told.case().card.raised)) == (900, True)
    told.comes(("c1", "I bake a tart", "Ann"))
    card = told.case().card
    assert card.priority < 900
    assert Flag.SPAM not in dict(card.raised)
    told.comes(("c1", "I drink a tea", "Ann"))
    card = told.case().card
    assert (Flag.SPAM in dict(card.raised), Flag.BOT in dict(card.raised), card.priority < 900) == (False, True, True)
    with told.desk._store.read() as tx:
        kept = tx.counters.totals(None)
        assert {name: kept.get(name, 0) for _, name in tx.counters.recount()} == {
            name: count for (_, name), count in tx.counters.recount().items()
        }


def test_what_turns_to_nobody_reaches_the_lead(told: Told) -> None:
    then = 'ask = { of = "Vrea", text = "What do we say?" }\nnotify = { to = "Vrea", text = "Look here" }\n'
    then += 'escalate = { to = "Vrea", within = "2h", reason = "complaint" }'
    told.desk.rules.save_text(rule("typo", then))
    came = told.comes(("c1", RUDE, "Ann"))
    (warning,) = came.warnings
    assert "turns to Vrea, who does not work with this inbox" in warning
    assert [(one.action, one.details["to"]) for one in told.case().decisions] == [
        (Action.ASK, "lead"),
        (Action.NOTIFY, "lead"),
        (Action.ESCALATE, "lead"),
    ]
    assert len(told.desk.colleagues.of_me()) == len(told.desk.rules.notices()) == 1


@pytest.mark.parametrize(("turn", "first"), [("in_turn", ["Olga", "Pavel", "Olga"]), ("by_load", ["Pavel"] * 3)])
def test_work_goes_around(told: Told, home: Path, turn: str, first: list[str]) -> None:
    for name in ("Olga", "Pavel"):
        Desk.open(home, moderator=name).close()
    told.comes(*((f"x{n}", f"Word {n}", "Ann") for n in range(5)))
    told.desk.decisions.decide([told.id(f"x{n}") for n in range(5)], Action.ASSIGN, to="Olga")
    told.desk.rules.save_text(rule("share", f'assign = {{ among = ["Olga", "Pavel"], turn = "{turn}" }}'))
    told.comes(("c1", "One", "Ben"), ("c2", "Two", "Ben"), ("c3", "Three", "Ben"))
    names = {member.id: member.name for member in told.desk.team.all()}
    given = [told.case(key).card.assignee for key in ("c1", "c2", "c3")]
    assert [names[member] for member in given if member is not None] == first


def test_facts_are_gathered_for_rules_that_ask_for_them(told: Told) -> None:
    told.desk.rules.save_text(rule("copies", 'route = "copies"', all="campaign = 3"))
    said = "Join our channel and make money every single day, details in my profile"
    told.comes(*((f"c{n}", said, f"a{n}") for n in range(3)))
    assert {told.case(f"c{n}").care.route for n in range(3)} == {"copies"}


def test_two_programs_ask_about_a_comment_once(told: Told, home: Path) -> None:
    with time_machine.travel(datetime(2026, 11, 20, 10, tzinfo=UTC), tick=False) as clock:
        told.desk.rules.save_text(rule("late", 'notify = { text = "late" }', when='{ time_passed = "2h" }'))
        told.comes(*((f"c{n}", f"Word {n}", "Ann") for n in range(20)))
        clock.shift(timedelta(hours=3))
        with Desk.open(home, moderator="Vera") as other, ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda desk: desk.tend(), [told.desk, other] * 4))
    assert len(told.desk.rules.notices()) == 20


def test_another_text_is_another_version_and_a_state_is_a_step_of_life(told: Told) -> None:
    text = "# why we do this\n" + rule("a", 'route = "x"', state="shadow")
    rules = told.desk.rules
    assert (rules.save_text(text).version, rules.save_text(text).version) == (1, 1)
    rules.set_state("a", RuleState.LIVE, "it was right for a week")
    assert rules.save_text(text).state is RuleState.LIVE
    changed = rules.save_text(text.replace('"x"', '"y"'))
    assert (changed.version, changed.state) == (2, RuleState.LIVE)
    assert (rules.text("a", 1), rules.text("a")) == (text, text.replace('"x"', '"y"'))
    life = [(line.version, line.state, line.moderator, line.note, line.is_new_text) for line in rules.life("a")]
    assert life == [
        (2, RuleState.LIVE, "Vera", "", True),
        (1, RuleState.LIVE, "Vera", "it was right for a week", False),
        (1, RuleState.SHADOW, "Vera", "", True),
    ]
    (summary,) = rules.summaries()
    assert (summary.name, summary.version, summary.place, summary.event) == ("a", 2, 1, Event.ARRIVED)
    with pytest.raises(NotFoundError, match="no version 7"):
        rules.text("a", 7)


def test_moderators_change_no_rules(told: Told, home: Path) -> None:
    told.desk.rules.save_text(rule("a", 'route = "x"'))
    with Desk.open(home, moderator="Olga") as other:
        for change in (
            lambda: other.rules.save_text(rule("b", 'route = "x"')),
            lambda: other.rules.set_state("a", RuleState.RETIRED),
            lambda: other.rules.move("a", 1),
            lambda: other.rules.set_trust(Trust()),
        ):
            with pytest.raises(ForbiddenError):
                change()
        assert other.rules.text("a")


def test_a_text_is_tried_on_a_comment_with_all_its_evidence(told: Told) -> None:
    told.comes(("c1", SPAM, "Ann"))
    verdict = told.desk.rules.try_on(rule("try", 'route = "x"', all="links = 3"), told.id())
    assert (verdict.fired, verdict.findings) == (False, ("links 1 ≤ 3",))
    assert told.hits() == ()


def test_what_a_rule_did_is_made_again_after_its_undo(told: Told) -> None:
    told.desk.rules.save_text(rule("mark", 'flag = "bot"\nset_priority = 7\nroute = "x"'))
    told.comes(("c1", KIND, "Ann"))
    before = told.case()
    for line in reversed(before.decisions):
        told.desk.decisions.undo(line.gesture)
    for _ in before.decisions:
        told.desk.decisions.redo()
    after = told.case()
    assert (after.card.priority, after.card.raised, after.care.route) == (7, before.card.raised, "x")


def test_only_rules_do_what_no_person_may(told: Told) -> None:
    told.comes(("c1", KIND, "Ann"))
    with pytest.raises(ModeratorError, match="Only rules may do this: set_priority"):
        told.desk.decisions.decide([told.id()], Action.SET_PRIORITY)


def test_models_learn_nothing_from_what_rules_do(told: Told) -> None:
    told.desk.rules.save_text(rule("mark", 'flag = "spam"\nset_priority = 3\nroute = "x"'))
    told.comes(("c1", KIND, "Ann"))
    told.desk.decisions.decide([told.id()], Action.ROUTE, to="y")
    with told.desk._store.read() as tx:
        from moderator.classifier.lessons import lessons

        assert lessons(tx.learning.told()) == []


def test_trust_is_kept(told: Told) -> None:
    assert told.desk.rules.trust() == Trust()
    told.desk.rules.set_trust(Trust(most_otherwise=0.2, judged=5))
    assert told.desk.rules.trust() == Trust(most_otherwise=0.2, judged=5)
    with pytest.raises(ModeratorError):
        told.desk.rules.set_trust(Trust(most_otherwise=2.0, judged=5))


def test_deciding_without_rules_reads_none(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    told.comes(("c1", KIND, "Ann"))
    events = RuleEvents(timedelta(0))
    monkeypatch.setattr(told.desk.decisions, "_events", events)
    told.desk.decisions.decide([told.id()], Action.HIDE)
    assert "book" not in vars(events)


def test_taking_a_needless_unban_back_frees_nobody_who_was_banned_since(told: Told) -> None:
    told.comes(("c1", "Nice place", "Ann"))
    needless = told.desk.decisions.decide([told.id()], Action.UNBAN)
    told.desk.rules.save_text(rule("ban", 'ban = { reason = "scam", for = "7d" }', all='words = "casino"'))
    told.comes(("c2", "Casino bonus", "Ann"))
    told.desk.decisions.undo(needless.id)
    author = told.case().author
    assert author is not None
    assert author.is_banned
