"""Two people, or two windows, on one inbox."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator.desk import Desk
from moderator.domain import Action, CommentId, GestureId, Reason, Status, Visibility
from moderator.errors import ConflictError, InvalidTransition, NothingToUndoError
from moderator.gestures import Conflict, Seen
from moderator.views import LogFilter
from tests.conftest import WriteComments

THREE = ONE, TWO, _ = CommentId(1), CommentId(2), CommentId(3)


@pytest.fixture
def other(stocked: Desk) -> Iterator[Desk]:
    """Have Oleg sit at a desk of his own over the same inbox."""
    with Desk.open(stocked.home, moderator="Oleg") as desk:
        yield desk


def seen(desk: Desk, *ids: CommentId) -> tuple[Seen, ...]:
    return desk.decisions.plan(ids, Action.NOTE).seen


@contextmanager
def conflicts() -> Iterator[list[Conflict]]:
    found: list[Conflict] = []
    with pytest.raises(ConflictError) as raised:
        yield found
    found.extend(raised.value.conflicts)


def test_what_somebody_else_has_decided_is_not_overwritten(stocked: Desk, other: Desk) -> None:
    before = seen(stocked, ONE, TWO)
    other.decisions.decide([ONE], Action.ESCALATE, reason=Reason.COMPLAINT, note="for the café")
    with conflicts() as found:
        stocked.decisions.decide([ONE, TWO], Action.HIDE, seen=before)
    (conflict,) = found
    assert (conflict.moderator, conflict.action, conflict.reason) == ("Oleg", Action.ESCALATE, Reason.COMPLAINT)
    assert (conflict.seen.status, conflict.now.status, conflict.note) == (Status.OPEN, Status.ESCALATED, "for the café")
    assert not conflict.is_edited
    assert stocked.log.count(LogFilter()) == 1
    assert stocked.queues.card(TWO).status is Status.OPEN


def test_the_sentence_names_who_did_what(stocked: Desk, other: Desk) -> None:
    before = seen(stocked, ONE, TWO)
    other.decisions.decide([ONE, TWO], Action.HIDE)
    with pytest.raises(
        ConflictError, match=r"Comment 1 is closed now: hide by Oleg; 1 more have changed. Nothing was decided"
    ):
        stocked.decisions.decide([ONE, TWO], Action.APPROVE, seen=before)


def test_an_edited_comment_is_shown_in_both_versions(stocked: Desk, write_comments: WriteComments) -> None:
    before = seen(stocked, ONE)
    stocked.inbox.take(write_comments([("c1", "Where can I NOT park? Scandal!", "Ann", "2026-11-20T09:00:00Z")]))
    with conflicts() as found:
        stocked.decisions.decide([ONE], Action.APPROVE, seen=before)
    (conflict,) = found
    assert conflict.is_edited
    assert (conflict.seen_text[:16], conflict.text[:16]) == ("Where can I park", "Where can I NOT ")
    assert conflict.action is None
    assert stocked.decisions.decide([ONE], Action.APPROVE, seen=[conflict.now]).count == 1


def test_ones_own_earlier_decision_is_no_conflict(stocked: Desk) -> None:
    before = seen(stocked, ONE)
    stocked.decisions.decide([ONE], Action.ESCALATE, seen=before)
    stocked.decisions.decide([ONE], Action.HIDE, seen=before)
    stocked.decisions.undo()
    assert stocked.decisions.decide([ONE], Action.APPROVE, seen=before).count == 1


def test_a_second_window_of_the_same_person_is_somebody_else(stocked: Desk, home: Path) -> None:
    before = seen(stocked, ONE)
    with Desk.open(home, moderator="Vera") as second:
        second.decisions.decide([ONE], Action.HIDE)
    with conflicts() as found:
        stocked.decisions.decide([ONE], Action.APPROVE, seen=before)
    assert found[0].moderator == "Vera"


def test_deciding_anyway_is_a_new_decision_on_the_present_state(stocked: Desk, other: Desk) -> None:
    other.decisions.decide([ONE], Action.HIDE)
    with pytest.raises(InvalidTransition):
        stocked.decisions.decide([ONE], Action.APPROVE)
    stocked.decisions.decide([ONE], Action.APPROVE, anyway=True)
    card = stocked.queues.card(ONE)
    assert (card.status, card.visibility) == (Status.CLOSED, Visibility.PUBLISHED)
    actions = [decision.action for decision in stocked.queues.case(ONE).decisions]
    assert actions == [Action.HIDE, Action.REOPEN, Action.APPROVE]
    stocked.decisions.undo()
    stocked.decisions.undo()
    assert stocked.queues.card(ONE).visibility is Visibility.HIDDEN
    assert stocked.log.verify() == 5


class Sitting:
    """One of two people: what they last saw of each comment, and which gestures are theirs."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.view = {id_: seen(desk, id_)[0] for id_ in THREE}
        self.own: set[GestureId] = set()

    def look(self, id_: CommentId) -> None:
        self.view[id_] = seen(self.desk, id_)[0]

    def undo(self) -> None:
        with suppress(NothingToUndoError):
            self.own.add(self.desk.decisions.undo().id)

    def decide(self, id_: CommentId, action: Action) -> None:
        entries = self.desk.log.page(LogFilter(comment=id_))
        is_own = bool(entries) and entries[0].decision.gesture in self.own
        is_known = seen(self.desk, id_)[0] == self.view[id_] or is_own
        if not is_known:
            with pytest.raises(ConflictError):
                self.desk.decisions.decide([id_], action, seen=[self.view[id_]])
            assert self.desk.log.page(LogFilter(comment=id_)) == entries
            return
        with suppress(InvalidTransition):
            self.own.add(self.desk.decisions.decide([id_], action, seen=[self.view[id_]]).id)


STEPS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(THREE),
        st.sampled_from(["look", "undo", Action.HIDE, Action.APPROVE, Action.ESCALATE, Action.REOPEN]),
    ),
    max_size=14,
)


@pytest.fixture(scope="module")
def three_comments(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a file of three comments."""
    path = tmp_path_factory.mktemp("three") / "wall.csv"
    path.write_text("id,text\nc1,fine\nc2,lovely cake\nc3,cold coffee\n", encoding="utf-8")
    return path


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_in_whatever_order_two_people_act_nothing_unseen_is_overwritten(
    three_comments: Path, steps: list[tuple[int, CommentId, str]]
) -> None:
    with TemporaryDirectory() as folder, Desk.open(Path(folder), moderator="Ann") as ann:
        ann.inbox.take(three_comments)
        with Desk.open(Path(folder), moderator="Ben") as ben:
            people = (Sitting(ann), Sitting(ben))
            for who, id_, what in steps:
                if isinstance(what, Action):
                    people[who].decide(id_, what)
                elif what == "look":
                    people[who].look(id_)
                else:
                    people[who].undo()
            ann.log.verify()
