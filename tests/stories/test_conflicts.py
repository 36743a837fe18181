"""Two windows, or a window and somebody else, on one inbox."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from moderator.desk import Desk
from moderator.domain import Action, CommentId, Reason, Status, Visibility
from moderator.queues import QueueName
from moderator.ui.widgets.conflict_sheet import ConflictSheet
from moderator.views import LogFilter
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, Person

Key = Qt.Key


@pytest.fixture
def oleg(at_work: Person, home: Path) -> Iterator[Desk]:
    """Have somebody else sit at a desk of their own."""
    with Desk.open(home, moderator="Oleg") as desk:
        yield desk


def sheet_of(person: Person) -> ConflictSheet:
    return person.triage.decisions.conflicts.sheet


def desk_of(person: Person) -> Desk:
    return person.workplace._desk


def test_a_decision_made_elsewhere_shows_as_a_card_with_both_versions(at_work: Person, oleg: Desk) -> None:
    comment, sheet = at_work.card.id, sheet_of(at_work)
    oleg.decisions.decide([comment], Action.HIDE, reason=Reason.SCAM)
    at_work.press(Key.Key_A)
    at_work.until(sheet.isVisible)
    assert "you: Approve" in sheet.said.text()
    assert sheet.happened.text().startswith("Oleg: Hide · Scam")
    assert sheet.before.stands.text() == "Open · on the platform: published"
    assert sheet.now.stands.text() == "Closed · on the platform: hidden"
    at_work.press(Key.Key_Escape)
    assert not sheet.isVisible()
    assert desk_of(at_work).queues.card(comment).visibility is Visibility.HIDDEN
    assert desk_of(at_work).log.count(LogFilter()) == 1


def test_deciding_anyway_is_a_new_decision_on_what_is_there_now(at_work: Person, oleg: Desk) -> None:
    comment = at_work.card.id
    oleg.decisions.decide([comment], Action.HIDE)
    at_work.press(Key.Key_A)
    at_work.until(sheet_of(at_work).isVisible)
    at_work.press(Key.Key_Return, CTRL)
    at_work.until(lambda: at_work.said == "Approved 1 comment —")
    made = [decision.action for decision in desk_of(at_work).queues.case(comment).decisions]
    assert made == [Action.HIDE, Action.REOPEN, Action.APPROVE]


def test_of_a_selection_the_rest_is_decided_and_the_conflict_is_shown(at_work: Person, oleg: Desk) -> None:
    rows = [at_work.triage.model.card(row) for row in range(3)]
    ids = [card.id for card in rows if card is not None]
    at_work.triage.model.pick(ids, are_picked=True)
    at_work.press(Key.Key_H)
    at_work.until(at_work.triage.decisions.checking.sheet.isVisible)
    oleg.decisions.decide(ids[:1], Action.ESCALATE)
    at_work.press(Key.Key_H)
    at_work.until(sheet_of(at_work).isVisible)
    at_work.until(lambda: at_work.said == "Hid 2 comments —")
    stands = [desk_of(at_work).queues.card(id_).status for id_ in ids]
    assert stands == [Status.ESCALATED, Status.CLOSED, Status.CLOSED]


def test_an_edit_is_marked_in_both_texts(at_work: Person, oleg: Desk, write_comments: WriteComments) -> None:
    row = next(row for row in range(6) if at_work.triage.model.index(row, 0).data() == INVENTED[3][1])
    at_work.triage.list._go_to(row)
    at_work.until(at_work.sees_case)
    oleg.inbox.take(write_comments([("c4", "What a dirty place, thank you!", *INVENTED[3][2:])]))
    at_work.press(Key.Key_A)
    sheet = sheet_of(at_work)
    at_work.until(sheet.isVisible)
    assert sheet.happened.text() == "The author has edited it"
    assert sheet.before.text.toPlainText() == "What a lovely place, thank you!"
    assert sheet.now.text.toPlainText() == "What a dirty place, thank you!"
    at_work.press(Key.Key_Return)
    at_work.until(lambda: "dirty" in at_work.case.card.text)
    at_work.until(lambda: desk_of(at_work).log.count(LogFilter()) == 0)


def test_two_windows_of_one_person_do_not_overwrite_each_other(
    at_work: Person, sit_down: Callable[..., Person]
) -> None:
    comment: CommentId = at_work.card.id
    second = sit_down()
    second.until(lambda: second.triage.model.rowCount() > 0)
    second.open_queue(QueueName.EVERYTHING)
    second.triage.list._go_to(second.triage.model.row_of(comment))
    second.until(second.sees_case)
    second.press(Key.Key_H)
    second.until(lambda: second.said == "Hid 1 comment —")
    at_work.come_back()
    at_work.triage.run("approve")
    at_work.until(sheet_of(at_work).isVisible)
    assert sheet_of(at_work).happened.text().startswith("Vera: Hide")
    at_work.triage.decisions.leave()
    assert desk_of(at_work).queues.card(comment).visibility is Visibility.HIDDEN


def test_what_one_has_decided_oneself_a_moment_ago_is_no_conflict(at_work: Person) -> None:
    comment = at_work.card.id
    at_work.triage.opening.visit(at_work.triage.model._cards[1].id)
    at_work.until(lambda: at_work.triage.opening.is_visiting and at_work.triage.opening.card is not None)
    visited = at_work.case.card.id
    at_work.press(Key.Key_E)
    at_work.press(Key.Key_H)
    at_work.until(lambda: at_work.said == "Hid 1 comment —")
    assert not sheet_of(at_work).isVisible()
    assert desk_of(at_work).queues.card(visited).visibility is Visibility.HIDDEN
    assert desk_of(at_work).queues.card(comment).status is Status.OPEN
