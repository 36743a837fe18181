"""A person changes the language of the window in the middle of the work, and goes on with it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from moderator.desk import Desk
from moderator.domain import Action, Visibility
from moderator.progress import Report
from moderator.queues import Queue, QueueName
from moderator.ui import languages
from moderator.ui.widgets.reply_pieces import written
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import Person


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit down over six invented comments, in English."""
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.ALL)
    return person


def speak(person: Person, code: str) -> None:
    before = person.workplace
    before.run(f"language_{code}")
    person.until(lambda: person.workplace is not before)


def test_the_whole_window_speaks_the_new_language(at_work: Person) -> None:
    speak(at_work, "ru")
    at_work.until(at_work.sees_case)
    labels = {label.text() for label in at_work.window.findChildren(QLabel)}
    menus = [action.text() for action in at_work.window.menus.actions()]
    assert {"&Файл", "&Вид", "&Справка"} <= set(menus)
    assert at_work.window.commands["hide"].text() == "Скрыть"
    assert "Модель" in " ".join(labels)
    assert at_work.triage.list.accessibleName() == "Комментарии очереди"
    assert at_work.window.status.said.text() == "Вся работа — на этом компьютере"
    speak(at_work, "id")
    assert at_work.window.commands["hide"].text() == "Sembunyikan"
    speak(at_work, "en")
    assert at_work.window.commands["hide"].text() == "Hide"


def test_a_reply_that_was_begun_is_kept(at_work: Person) -> None:
    at_work.press(Qt.Key.Key_J)
    at_work.until(at_work.sees_case)
    comment = at_work.card.id
    at_work.press(Qt.Key.Key_R)
    at_work.type("Thank you, we")
    speak(at_work, "ru")
    at_work.until(at_work.sees_case)
    assert at_work.card.id == comment
    assert at_work.triage.panel.composer.draft() == written("Thank you, we")
    at_work.until(at_work.triage.panel.composer.text.hasFocus)
    at_work.type(" are open")
    assert at_work.triage.panel.composer.draft().text == "Thank you, we are open"


def test_queue_choice_search_and_page_are_kept(at_work: Person) -> None:
    at_work.open_queue(QueueName.EVERYTHING)
    picked = at_work.card.id
    at_work.triage.model.pick([picked], are_picked=True)
    at_work.window.top.search.setText("coffee")
    at_work.until(lambda: at_work.triage.model.queue.words == "coffee" and at_work.sees_case())
    shown = at_work.triage.model.queue
    speak(at_work, "ru")
    at_work.until(at_work.sees_case)
    assert at_work.triage.model.queue == shown
    assert at_work.window.top.search.text() == "coffee"
    at_work.workplace.run("log")
    speak(at_work, "id")
    assert at_work.workplace.turning.shown() == "log"


def test_an_open_view_and_a_note_that_was_begun_are_kept(at_work: Person) -> None:
    desk = at_work.start._desk
    assert desk is not None
    view = desk.filters.save("Coffee talk", Queue(name=QueueName.ALL, words="coffee"), is_shared=False)
    at_work.workplace.news.refresh()
    at_work.until(lambda: at_work.workplace.views.saved.view(view.id) is not None)
    at_work.workplace.views.saved.turn_to(view.id)
    at_work.until(at_work.sees_case)
    at_work.press(Qt.Key.Key_N)
    at_work.type("ask the kitchen")
    speak(at_work, "id")
    at_work.until(at_work.sees_case)
    assert at_work.workplace.turning.view == at_work.workplace.views.saved.open == view.id
    at_work.until(lambda: view.id in at_work.window.sidebar.views.entries)
    at_work.until(at_work.window.sidebar.views.entries[view.id].isChecked)
    assert at_work.triage.decisions.note.line.text() == "ask the kitchen"


def test_work_that_goes_on_meanwhile_is_shown_when_it_ends(person: Person, write_comments: WriteComments) -> None:
    person.until(lambda: person.workplace.turning.shown() == "welcome")
    desk = person.start._desk
    assert desk is not None
    path, gate = write_comments(INVENTED), Event()

    def take(_: Report) -> None:
        gate.wait(10)
        desk.inbox.take(path)

    person.start.background.write(take)
    speak(person, "ru")
    gate.set()
    person.until(lambda: person.workplace.turning.shown() == "triage" and person.sees_case())


def test_keys_work_and_the_last_gesture_is_said_in_the_new_language(at_work: Person) -> None:
    at_work.open_queue(QueueName.EVERYTHING)
    at_work.decide(Qt.Key.Key_H)
    speak(at_work, "ru")
    at_work.until(at_work.sees_case)
    assert "Скрыт 1 комментарий" in at_work.said
    at_work.decide(Qt.Key.Key_A)
    at_work.until(lambda: "Одобрен 1 комментарий" in at_work.said)
    assert at_work.triage.bar.button("hide").accessibleName().startswith("Скрыть")


def test_the_window_opens_in_the_language_that_was_kept(sit_down: Callable[..., Person], home: Path) -> None:
    home.mkdir()
    (home / "config.toml").write_text('language = "id"\n', "utf-8")
    assert languages.remembered(home) == "id"
    window = sit_down().window
    assert window.commands["hide"].text() == "Sembunyikan"


def test_an_open_question_is_left_unanswered(at_work: Person) -> None:
    at_work.open_queue(QueueName.EVERYTHING)
    at_work.press(Qt.Key.Key_D)
    at_work.until(at_work.triage.decisions.checking.sheet.isVisible)
    comment = at_work.card.id
    speak(at_work, "ru")
    at_work.until(at_work.sees_case)
    assert not any(sheet.isVisible() for sheet in at_work.triage.decisions.sheets)
    assert at_work.card.id == comment
    assert at_work.decisions() == 0
    at_work.press(Qt.Key.Key_D)
    at_work.until(at_work.triage.decisions.checking.sheet.isVisible)
    assert at_work.triage.decisions.checking.sheet.said.text() == "Удалить 1 комментарий?"


def test_a_conflict_that_nobody_answered_is_kept_as_the_others_decided(at_work: Person, home: Path) -> None:
    at_work.open_queue(QueueName.EVERYTHING)
    comment = at_work.card.id
    with Desk.open(home, moderator="Oleg") as oleg:
        oleg.decisions.decide([comment], Action.HIDE)
    at_work.press(Qt.Key.Key_A)
    at_work.until(at_work.triage.decisions.conflicts.sheet.isVisible)
    speak(at_work, "id")
    at_work.until(at_work.sees_case)
    assert not at_work.triage.decisions.conflicts.sheet.isVisible()
    desk = at_work.start._desk
    assert desk is not None
    assert desk.queues.card(comment).visibility is Visibility.HIDDEN
    assert at_work.decide(Qt.Key.Key_H) != comment
