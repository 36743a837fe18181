"""Several comments decided on as one: picked by hand, or one campaign."""

import pytest
from PySide6.QtCore import Qt

from moderator.domain import Action
from moderator.queues import QueueName
from tests.conftest import WriteComments
from tests.stories.conftest import SHIFT, Person

Key = Qt.Key
ADVERT = "Earn five thousand a day without leaving home, write me in telegram and start today"
ROWS = [
    *((f"a{n}", f"{ADVERT} {n}", f"seller {n}", f"2026-11-20T10:{n:02d}:00Z", "Mug giveaway") for n in range(6)),
    ("c1", "Where can I park near the new cafe?", "Ann", "2026-11-20T11:00:00Z", "New cafe"),
    ("c2", "What a lovely place, thank you!", "Ben", "2026-11-20T11:01:00Z", "New cafe"),
]


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit before six copies of one advert and two comments of people."""
    person.take_in(write_comments(ROWS))
    person.open_queue(QueueName.EVERYTHING)
    return person


def test_picked_comments_are_decided_on_and_undone_as_one_gesture(at_work: Person) -> None:
    for _ in range(3):
        at_work.press(Key.Key_X)
        at_work.press(Key.Key_J)
    assert len(at_work.triage.model.picked) == 3
    at_work.press(Key.Key_A)
    at_work.until(at_work.triage.decisions.checking.sheet.isVisible)
    at_work.press(Key.Key_A)
    at_work.until(lambda: at_work.said == "Approved 3 comments —")
    assert at_work.triage.model.picked == []
    assert at_work.triage.model.rowCount() == len(ROWS) - 3

    at_work.press(Key.Key_U)
    at_work.until(lambda: at_work.triage.model.rowCount() == len(ROWS))


def test_shift_a_picks_the_whole_campaign(at_work: Person) -> None:
    advert = next(row for row in range(len(ROWS)) if "Earn" in at_work.triage.model.index(row, 0).data())
    at_work.triage.list._go_to(advert)
    at_work.until(lambda: at_work.sees_case() and at_work.case.campaign is not None)
    at_work.press(Key.Key_A, SHIFT)
    at_work.until(lambda: len(at_work.triage.model.picked) == 6)
    at_work.press(Key.Key_H)
    at_work.until(at_work.triage.decisions.checking.sheet.isVisible)
    at_work.press(Key.Key_Return)
    at_work.until(lambda: at_work.said == "Hid 6 comments —")


def test_the_campaign_card_hides_all_of_it_with_one_click(at_work: Person) -> None:
    advert = next(row for row in range(len(ROWS)) if "Earn" in at_work.triage.model.index(row, 0).data())
    at_work.triage.list._go_to(advert)
    at_work.until(lambda: at_work.sees_case() and at_work.case.campaign is not None)
    assert at_work.triage.panel.campaign.hide_all.text() == "Hide all 6"
    at_work.triage.panel.campaign.hide_all.click()
    at_work.until(at_work.triage.decisions.checking.sheet.isVisible)
    assert at_work.triage.decisions.checking.sheet.said.text() == "Hide 6 comments by 6 authors?"
    at_work.press(Key.Key_Return)
    at_work.until(lambda: at_work.said == "Hid 6 comments —")
    assert at_work.triage.model.rowCount() == 2


def test_escape_leaves_the_selection_and_then_the_campaign(at_work: Person) -> None:
    advert = next(row for row in range(len(ROWS)) if "Earn" in at_work.triage.model.index(row, 0).data())
    at_work.triage.list._go_to(advert)
    at_work.until(lambda: at_work.sees_case() and at_work.case.campaign is not None)
    at_work.triage.panel.campaign.review.click()
    at_work.until(lambda: at_work.triage.model.rowCount() == 6 and at_work.sees_case())
    at_work.press(Key.Key_X)
    at_work.press(Key.Key_Escape)
    assert at_work.triage.model.picked == []
    at_work.press(Key.Key_Escape)
    at_work.until(lambda: at_work.triage.model.rowCount() == len(ROWS))


def test_a_refused_decision_puts_the_comment_back_and_says_why(at_work: Person) -> None:
    desk = at_work.workplace._desk
    comment = at_work.card.id
    desk.decisions.decide([comment], Action.APPROVE)
    at_work.press(Key.Key_E)
    at_work.until(at_work.window.notice.isVisible)
    assert "cannot become escalated" in at_work.window.notice.said.text()
