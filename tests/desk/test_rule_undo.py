"""Whatever rules do, taking it back in reverse leaves everything as it was."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from moderator.desk import Desk
from moderator.desk.obeying import obey
from moderator.domain import Action, CommentId, Flag, Reason, RuleState
from moderator.rules import Rule
from moderator.rules.actions import (
    AskAction,
    AssignAction,
    BanAction,
    EscalateAction,
    FlagAction,
    HideAction,
    MarkSpamAction,
    NotifyAction,
    PrepareReplyAction,
    RouteAction,
    RuleAction,
    SetPriorityAction,
)
from moderator.rules.calls import ConditionCall
from moderator.rulings import Event
from moderator.storage.schema import authors, comments
from moderator.storage.schema_care import escalations
from moderator.storage.schema_log import decisions, outbox
from moderator.storage.schema_rules import prepared_replies, rule_marks, rule_notices, timed_bans
from moderator.storage.store import Transaction
from moderator.triage.ruling import Fired

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
GRACE = timedelta(seconds=8)
COMMENTS = 4
ROWS = [
    ("c0", "What a lovely place, thank you!", "Ann"),
    ("c1", "Terrible coffee, rude staff, waited an hour. Never again, awful.", "Ben"),
    ("c2", "EARN MONEY with crypto at http://win.example/now", "Eve"),
    ("c3", "When do you open on Sunday?", "Ben"),
]
SCAM = Reason.SCAM
ACTIONS: Mapping[str, st.SearchStrategy[RuleAction]] = {
    "flag": st.sampled_from(Flag).map(lambda flag: FlagAction(name=flag)),
    "to": st.integers(0, 1000).map(lambda to: SetPriorityAction(to=to)),
    "add": st.integers(-1000, 1000).map(lambda add: SetPriorityAction(add=add)),
    "route": st.sampled_from(["vip", "late"]).map(lambda queue: RouteAction(queue=queue)),
    "assign": st.just(AssignAction(among=("Vera", "Olga"))),
    "escalate": st.just(EscalateAction(to="lead", due_in=timedelta(hours=2), reason=Reason.COMPLAINT)),
    "prepare": st.sampled_from(["/sorry", "hours"]).map(lambda name: PrepareReplyAction(shortcut=name)),
    "ask": st.just(AskAction(of="Vera", text="What do you think?")),
    "notify": st.just(NotifyAction(to="lead", text="Look")),
    "hide": st.just(HideAction(reason=SCAM)),
    "spam": st.just(MarkSpamAction(reason=SCAM)),
    "ban": st.sampled_from([None, timedelta(days=7)]).map(lambda lasts: BanAction(reason=SCAM, lasts=lasts)),
}
RULES = st.lists(
    st.tuples(st.sampled_from(RuleState), st.lists(st.one_of(*ACTIONS.values()), min_size=1, max_size=3)),
    min_size=1,
    max_size=4,
)
STEPS = st.lists(
    st.tuples(RULES, st.sets(st.integers(0, COMMENTS - 1), min_size=1), st.sampled_from(Event)), max_size=4
)


def rule(number: int, state: RuleState, actions: list[RuleAction]) -> Rule:
    return Rule(
        name=f"rule {number}",
        state=state,
        conditions=(ConditionCall(name="length", value=0),),
        actions=tuple(actions),
    )


@contextmanager
def stocked() -> Iterator[Desk]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "wall.csv"
        lines = ["id,text,author", *(f'{key},"{text}",{author}' for key, text, author in ROWS)]
        path.write_text("\n".join(lines), "utf-8")
        Desk.open(Path(folder) / "home", moderator="Vera").close()
        Desk.open(Path(folder) / "home", moderator="Olga").close()
        with Desk.open(Path(folder) / "home", moderator="Vera") as desk:
            desk.inbox.take(path)
            for number in range(4):
                desk.rules.save(rule(number, RuleState.LIVE, [RouteAction(queue="x")]))
            yield desk


def everything(desk: Desk) -> dict[str, Any]:
    """All that decisions can change, save the log itself and what has run out of it."""
    with desk._store.read() as tx:
        run: Callable[[Any], list[Any]] = lambda query: [tuple(row) for row in tx._connection.execute(query)]  # noqa: E731
        running = select(escalations.c.comment_id, escalations.c.to, escalations.c.due_at)
        return {
            "comments": run(select(comments)),
            "authors": run(select(authors.c.id, authors.c.is_banned)),
            "marks": run(select(rule_marks)),
            "prepared": run(select(prepared_replies)),
            "notices": run(select(rule_notices)),
            "bans": run(select(timed_bans).where(timed_bans.c.ended_at.is_(None))),
            "escalations": run(running.where(escalations.c.ended_at.is_(None))),
            "questions": [tx.questions.about(CommentId(n)) for n in range(1, COMMENTS + 1)],
            "outbox": run(select(outbox.c.id).where(outbox.c.state == "held")),
            "counters": {key: n for key, n in tx.counters.recount().items() if n},
        }


def is_counted_right(tx: Transaction) -> bool:
    stored = tx._connection.exec_driver_sql("SELECT stream_id, name, count FROM counters WHERE count <> 0").all()
    counted = {key: count for key, count in tx.counters.recount().items() if count}
    return {(stream, name): count for stream, name, count in stored} == counted


@settings(max_examples=25, deadline=None)
@given(STEPS, st.sets(st.integers(0, COMMENTS - 1)))
def test_what_rules_did_is_taken_back_gesture_by_gesture(
    steps: list[tuple[list[tuple[RuleState, list[RuleAction]]], set[int], Event]], hidden: set[int]
) -> None:
    with stocked() as desk:
        if hidden:
            desk.decisions.decide([CommentId(n + 1) for n in hidden], Action.HIDE, reason=SCAM)
        stood, first = everything(desk), desk.log.verify()
        for number, (rules, about, event) in enumerate(steps):
            fired = tuple(
                Fired(rule=rule(n, state, actions), event=event, findings=("length 12 > 0",))
                for n, (state, actions) in enumerate(rules)
            )
            at = AT + timedelta(minutes=number)
            with desk._store.write() as tx:
                obey(tx, [(CommentId(n + 1), fired) for n in about], at=at, grace=GRACE)
                assert is_counted_right(tx)
        last = desk.log.verify()
        with desk._store.read() as tx:
            query = select(decisions.c.gesture).where(decisions.c.id > first).order_by(decisions.c.id.desc())
            gestures = list(tx._connection.scalars(query))
        for gesture in dict.fromkeys(gestures):
            desk.decisions.undo(gesture)
        assert everything(desk) == stood
        with desk._store.read() as tx:
            assert is_counted_right(tx)
        assert desk.log.verify() == last + len(gestures)
