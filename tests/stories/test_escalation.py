"""Comments are handed on: up a path, over to a colleague, and by a question that leaves them where they are."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
import time_machine
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from moderator.calendars import Calendar
from moderator.care import BrandProfile, EscalationPath, Level, Promise, Then
from moderator.desk import Desk
from moderator.domain import Action, CommentId, Role, Status
from moderator.queues import Queue, QueueName
from moderator.ui.pages.card_chips import chips
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import SHIFT, Person

BRAND = "Aurora Coffee"
OFFICE = Calendar(zone="Europe/Moscow", hours={day: ((time(9), time(18)),) for day in range(7)})
LEVELS = (
    Level(to=(Role.LEAD,), within=timedelta(hours=2), then=(Then.NEXT_LEVEL,)),
    Level(to=("Oleg",), within=timedelta(hours=4), then=(Then.REMIND, Then.RAISE_PRIORITY)),
)


@pytest.fixture
def team(home: Path, write_comments: WriteComments, sit_down: Callable[..., Person]) -> Person:
    """Sit down as Vera, who leads, at a brand with hours, a promise and a path; Oleg works there too."""
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments(INVENTED), brand=BRAND)
        desk.escalating.save_path(EscalationPath(name="complaints", levels=LEVELS[:1]))
        desk.brands.save(
            BrandProfile(
                name=BRAND, calendar=OFFICE, promise=Promise(first_answer=timedelta(hours=4)), path="complaints"
            )
        )
    with Desk.open(home, moderator="Oleg") as desk:
        desk.queues.counts()
    with Desk.open(home, moderator="Vera") as desk:
        desk.escalating.save_path(EscalationPath(name="complaints", levels=LEVELS))
    person = sit_down()
    person.open_queue(QueueName.EVERYTHING)
    return person


def facts(person: Person) -> dict[str, str]:
    return dict(person.triage.panel.care.facts.pairs())


def desk_of(person: Person) -> Desk:
    return person.workplace._desk


def test_the_escalation_sheet_says_by_when_and_goes_along_the_path(team: Person) -> None:
    comment = team.card.id
    sheet = team.triage.decisions.handing.sheet
    team.press(Qt.Key.Key_E, SHIFT)
    team.until(sheet.isVisible)
    assert sheet.whom.currentText() == "Path: complaints"
    assert "Level 1 of 2" in sheet.due.text()
    assert "Europe/Moscow" in sheet.due.text()
    assert not sheet.within.isVisible()
    team.press(Qt.Key.Key_Return)
    team.until(lambda: desk_of(team).queues.card(comment).status is Status.ESCALATED)
    team.workplace.open_comment(comment)
    team.until(lambda: team.case.card.id == comment and "Escalated to" in facts(team))
    assert "level 1 of 2 of “complaints”" in facts(team)["Escalated to"]
    assert facts(team)["When it runs out"] == "the next level"


def test_a_person_and_a_time_may_be_chosen_instead(team: Person) -> None:
    comment = team.card.id
    sheet = team.triage.decisions.handing.sheet
    team.press(Qt.Key.Key_E, SHIFT)
    team.until(sheet.isVisible)
    sheet.whom.setCurrentText("Oleg")
    sheet.within.setCurrentText("1 h")
    assert sheet.within.isVisible()
    assert sheet.due.text().startswith("Due ")
    sheet.text.setText("Please call them")
    team.press(Qt.Key.Key_Return)
    team.until(lambda: desk_of(team).queues.card(comment).status is Status.ESCALATED)
    running = desk_of(team).escalating.running(comment)
    assert running is not None
    assert running.to == "Oleg"


def test_a_comment_is_handed_over_with_a_note(team: Person) -> None:
    comment = team.card.id
    sheet = team.triage.decisions.handing.sheet
    team.press(Qt.Key.Key_G, SHIFT)
    team.until(sheet.isVisible)
    assert sheet.whom.currentText() == "Oleg"
    sheet.text.setFocus()
    QTest.keyClicks(sheet.text, "You know this author")
    team.press(Qt.Key.Key_Return)
    team.until(lambda: desk_of(team).queues.card(comment).status is Status.ASSIGNED)
    case = desk_of(team).queues.case(comment)
    assert case.assignee == "Oleg"
    assert "You know this author" in [made.note for made in case.decisions]


def test_a_question_leaves_the_comment_where_it_is_and_is_answered_on_its_case(team: Person) -> None:
    comment = team.card.id
    sheet = team.triage.decisions.handing.sheet
    team.press(Qt.Key.Key_Q)
    team.until(sheet.isVisible)
    team.press(Qt.Key.Key_Return)
    assert sheet.wrong.text() == "Write what you want to know."
    QTest.keyClicks(sheet.text, "Did we refund this?")
    team.press(Qt.Key.Key_Return)
    team.until(lambda: bool(desk_of(team).colleagues.about(comment)))
    assert desk_of(team).queues.card(comment).status is Status.OPEN
    team.until(lambda: bool(team.triage.panel.care.rows))
    (row,) = team.triage.panel.care.rows.values()
    assert row.said.text() == "Did we refund this?"
    assert row.field is None


def test_who_is_asked_finds_the_question_and_answers_it(team: Person) -> None:
    comment = team.card.id
    with Desk.open(desk_of(team).home, moderator="Oleg") as other:
        other.colleagues.ask(comment, "Vera", "May I refund this?")
    team.workplace.news.refresh()
    entry = team.window.sidebar.asked
    team.until(entry.isVisible)
    entry.click()
    team.until(lambda: team.case.card.id == comment and bool(team.triage.panel.care.rows))
    (row,) = team.triage.panel.care.rows.values()
    assert row.field is not None
    row.field.setFocus()
    QTest.keyClicks(row.field, "Yes, in full")
    team.press(Qt.Key.Key_Return)
    team.until(lambda: desk_of(team).colleagues.about(comment)[0].answer == "Yes, in full")
    team.until(lambda: not entry.isVisible())
    team.until(lambda: all(each.field is None for each in team.triage.panel.care.rows.values()))


def test_a_comment_sleeps_until_its_author_answers(team: Person) -> None:
    comment = team.card.id
    menu = team.triage.decisions.asking.until
    team.press(Qt.Key.Key_Z)
    team.until(menu.isVisible)
    menu.actions()[-1].trigger()
    menu.close()
    team.until(lambda: desk_of(team).queues.card(comment).status is Status.SNOOZED)
    team.workplace.open_comment(comment)
    team.until(lambda: facts(team).get("Snoozed") == "until the author answers")


def test_a_promise_runs_on_the_case_until_it_is_kept(team: Person) -> None:
    wanted = desk_of(team).queues.page(Queue(name=QueueName.NEGATIVE)) or [team.card]
    comment = CommentId(wanted[0].id)
    team.workplace.open_comment(comment)
    team.until(lambda: team.case.card.id == comment)
    clock = team.case.care.first_answer
    assert ("First answer" in facts(team)) is (clock is not None)


def test_a_time_that_ran_out_goes_up_and_is_seen(team: Person) -> None:
    comment = team.card.id
    desk_of(team).decisions.decide([comment], Action.ESCALATE, until=datetime.now(UTC) - timedelta(minutes=5))
    team.open_queue(QueueName.ESCALATED)
    team.until(lambda: team.case.card.id == comment and "Escalated to" in facts(team))
    assert "over by 5 min" in facts(team)["Escalated to"]
    assert team.triage.panel.care.late.isVisible()


def test_a_reminder_is_told_across_the_window_and_opens_the_comment(team: Person) -> None:
    comment = team.card.id
    team.until(lambda: team.workplace.caring._known is not None)
    desk_of(team).decisions.decide(
        [comment], Action.ESCALATE, to="Vera", until=datetime.now(UTC) - timedelta(minutes=5)
    )
    desk_of(team).tend()
    team.workplace.news.refresh()
    team.until(team.window.told.isVisible)
    (line,) = team.window.told.lines.values()
    assert line.said.text() == "The time of an escalated comment has run out (the usual path, now)"
    line.open.click()
    team.until(lambda: team.case.card.id == comment)
    team.until(lambda: not team.window.told.isVisible())


def test_the_next_level_is_seen_in_the_queue(team: Person) -> None:
    comment, desk = team.card.id, desk_of(team)
    desk.decisions.decide([comment], Action.ESCALATE, path="complaints")
    assert desk.queues.card(comment).level == 1
    with time_machine.travel(datetime.now(UTC) + timedelta(days=2)):
        desk.escalating.tend()
        card = desk.queues.card(comment)
    assert card.level == 2
    assert "Level 2" in [said for said, _ in chips(card, "")]
