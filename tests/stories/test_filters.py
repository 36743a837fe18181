"""A person narrows a queue part by part, takes parts off, and hands the whole filter on as a text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from moderator.domain import Flag
from moderator.queues import FlagRange, Queue, QueueName
from moderator.ui.dialogs.filter_dialogs import DatesDialog, RangeDialog
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, SHIFT, Person

Key = Qt.Key


def chips(person: Person) -> list[str]:
    bar = person.triage.head.filter
    return [] if bar.isHidden() else [chip.text() for chip in bar.chips]


def menu_of(person: Person, *words: str) -> None:
    """Ask for the filter's menu by its key, and choose in it."""
    person.press(Key.Key_F)
    menu: QMenu = person.triage.queue.filtering.menu
    person.until(menu.isVisible)
    for word in words[:-1]:
        menu = next(each for each in menu.findChildren(QMenu) if each.title().startswith(word))
    action = next(each for each in menu.actions() if each.text().startswith(words[-1]))
    person.triage.queue.filtering.menu.close()
    person.triage.queue.filtering.menu.triggered.emit(action)


def settled(person: Person, rows: int) -> None:
    model = person.triage.model
    person.until(lambda: not model._is_fetching and model.rowCount() == rows)


def dialog(person: Person, kind: type) -> object:
    person.until(lambda: any(isinstance(each, kind) for each in person.dialogs()))
    return next(each for each in person.dialogs() if isinstance(each, kind))


def test_f_adds_a_part_and_its_chip_takes_it_off(at_work: Person) -> None:
    menu_of(at_work, "Language", "Русский")
    settled(at_work, 1)
    at_work.until(lambda: chips(at_work) == ["Русский"])
    QTest.mouseClick(at_work.triage.head.filter.chips[0], Qt.MouseButton.LeftButton)
    settled(at_work, len(INVENTED))
    at_work.until(lambda: chips(at_work) == [])


def test_parts_add_up_and_shift_f_takes_all_off(at_work: Person) -> None:
    menu_of(at_work, "Links", "No link")
    at_work.until(lambda: chips(at_work) == ["No link"])
    menu_of(at_work, "Language", "English")
    at_work.until(lambda: chips(at_work) == ["English", "No link"])
    at_work.press(Key.Key_F, SHIFT)
    settled(at_work, len(INVENTED))
    at_work.until(lambda: chips(at_work) == [])


def test_the_author_of_the_open_comment_can_be_all_there_is(at_work: Person) -> None:
    ann = at_work.workplace._desk.queues.find_id("c1")
    at_work.triage.list.open_at(ann)
    at_work.until(lambda: at_work.sees_case() and at_work.case.card.id == ann)
    menu_of(at_work, "Author")
    settled(at_work, 2)
    at_work.until(lambda: chips(at_work) == ["by Ann"])
    at_work.workplace.run("only_post")
    at_work.until(lambda: chips(at_work) == ["on “New cafe”"])
    settled(at_work, 3)


def test_scores_are_asked_for_in_per_cent(at_work: Person) -> None:
    menu_of(at_work, "Flag", "Spam", "From")
    asked = dialog(at_work, RangeDialog)
    assert isinstance(asked, RangeDialog)
    asked.least.setValue(40)
    asked.below.setValue(90)
    asked.accept()
    wanted = FlagRange(flag=Flag.SPAM, at_least=0.4, below=0.9)
    at_work.until(lambda: at_work.triage.model.queue.flags == (wanted,))
    at_work.until(lambda: chips(at_work) == ["Spam 40% to 90%"])


def test_days_are_asked_for_and_the_last_one_counts_whole(at_work: Person) -> None:
    menu_of(at_work, "Time", "Dates")
    asked = dialog(at_work, DatesDialog)
    assert isinstance(asked, DatesDialog)
    day = asked.first.date().fromString("2026-11-20", Qt.DateFormat.ISODate)
    asked.first.setDate(day)
    asked.last.setDate(day)
    asked.accept()
    settled(at_work, 4)
    at_work.until(lambda: len(chips(at_work)) == 2)


def test_a_filter_goes_to_a_colleague_as_a_text(at_work: Person) -> None:
    wanted = Queue(name=QueueName.EVERYTHING, lang="en", has_link=True)
    at_work.triage.queue.narrow(wanted)
    settled(at_work, 1)
    at_work.press(Key.Key_C, CTRL | SHIFT)
    at_work.until(lambda: at_work.said.startswith("Copied:"))
    assert "lang:en" in QGuiApplication.clipboard().text()
    at_work.press(Key.Key_F, SHIFT)
    settled(at_work, len(INVENTED))
    at_work.press(Key.Key_V, CTRL | SHIFT)
    at_work.until(lambda: at_work.triage.model.queue == wanted)


def test_a_text_that_is_no_filter_is_refused_with_its_place(at_work: Person) -> None:
    QGuiApplication.clipboard().setText("queue:spam lang:klingon")
    at_work.press(Key.Key_V, CTRL | SHIFT)
    at_work.until(at_work.window.notice.isVisible)
    assert "lang:klingon" in at_work.window.notice.said.text()
    assert at_work.triage.model.queue.name is QueueName.EVERYTHING


def test_a_filter_that_nothing_fits_offers_to_be_taken_off(at_work: Person) -> None:
    at_work.triage.queue.narrow(Queue(name=QueueName.EVERYTHING, lang="id"))
    at_work.until(at_work.triage.emptiness.sign.isVisible)
    at_work.triage.emptiness.sign.buttons[0].click()
    settled(at_work, len(INVENTED))
    assert not at_work.triage.emptiness.sign.isVisible()


def test_shift_j_extends_the_selection_and_ctrl_a_takes_the_queue(at_work: Person) -> None:
    for _ in range(2):
        at_work.press(Key.Key_J, SHIFT)
    assert len(at_work.triage.model.picked) == 3
    bar = at_work.triage.head.selection
    assert bar.isVisible()
    assert bar.said.text() == "3 selected"
    at_work.press(Key.Key_A, CTRL)
    assert len(at_work.triage.model.picked) == len(INVENTED)
    bar.clear.click()
    assert at_work.triage.model.picked == []
    assert not bar.isVisible()


def test_an_empty_queue_leads_to_the_next_one(at_work: Person) -> None:
    at_work.workplace.show_queue(Queue(name=QueueName.SNOOZED))
    sign = at_work.triage.emptiness.sign
    at_work.until(lambda: sign.isVisible() and bool(sign.buttons))
    sign.buttons[0].click()
    at_work.until(lambda: at_work.triage.model.queue.name is not QueueName.SNOOZED)
    at_work.until(at_work.sees_case)


def test_enter_on_a_campaign_shows_its_comments_and_escape_leads_back(
    person: Person, write_comments: WriteComments
) -> None:
    copies = [(f"s{n}", "Earn five thousand a day, write me in telegram right now", f"seller {n}") for n in range(4)]
    person.take_in(write_comments([*INVENTED, *copies], "copies.csv"))
    person.workplace.show_queue(Queue(name=QueueName.CAMPAIGNS))
    settled(person, 1)
    person.until(person.sees_case)
    assert not person.triage.head.order.isEnabled()
    person.press(Key.Key_Return)
    settled(person, 4)
    assert person.triage.model.queue.campaign is not None
    person.press(Key.Key_Escape)
    settled(person, 1)
    assert person.triage.model.queue.name is QueueName.CAMPAIGNS


def test_the_place_of_a_comment_leads_to_more_from_there(at_work: Person) -> None:
    at_work.triage.list.open_at(at_work.workplace._desk.queues.find_id("c1"))
    at_work.until(lambda: at_work.sees_case() and at_work.case.card.author == "Ann")
    at_work.triage.panel.comment.place.setFocus()
    at_work.press(Key.Key_Return)
    menu = at_work.triage.queue.filtering.case_menu
    at_work.until(menu.isVisible)
    assert [action.text().partition(":")[0] for action in menu.actions()] == [
        "Only this author",
        "Only this post",
        "Only this stream",
    ]
    menu.actions()[1].trigger()
    menu.close()
    settled(at_work, 3)


def test_a_queue_of_one_stream_keeps_its_name(at_work: Person) -> None:
    at_work.workplace.run("only_stream")
    at_work.until(lambda: at_work.triage.model.queue.stream is not None)
    at_work.until(lambda: len(chips(at_work)) == 1)
