"""A person keeps a filter under a name, opens it tomorrow, shares, renames and deletes it, and takes that back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from moderator.queues import Queue, QueueName, ViewId
from moderator.ui.dialogs.filter_dialogs import ViewDialog
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, Person

Key = Qt.Key
RUSSIAN = Queue(name=QueueName.EVERYTHING, lang="ru")


def views(person: Person) -> list[str]:
    return [entry.text() for entry in person.window.sidebar.views.entries.values()]


def first(person: Person) -> ViewId:
    return person.workplace._desk.filters.all()[0].id


def name_it(person: Person, name: str, *, is_shared: bool = False) -> None:
    person.until(lambda: any(isinstance(each, ViewDialog) for each in person.dialogs()))
    dialog = next(each for each in person.dialogs() if isinstance(each, ViewDialog))
    dialog.name.setText(name)
    dialog.shared.setChecked(is_shared)
    dialog.accept()
    person.come_back()


@pytest.fixture
def with_view(person: Person, write_comments: WriteComments) -> Person:
    """Sit before six open comments, with the Russian ones kept as a view."""
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    person.triage.queue.narrow(RUSSIAN)
    person.until(lambda: not person.triage.model._is_fetching)
    person.press(Key.Key_S, CTRL)
    name_it(person, "По-русски")
    person.until(lambda: views(person) == ["По-русски"])
    return person


def test_a_view_is_kept_with_its_count_and_is_the_open_one(with_view: Person) -> None:
    entry = next(iter(with_view.window.sidebar.views.entries.values()))
    with_view.until(lambda: entry.accessibleName() == "По-русски, 1")
    assert entry.isChecked()
    assert with_view.triage.head._title.text() == "По-русски"
    assert with_view.said == "Saved as “По-русски”"


def test_a_click_opens_a_view(with_view: Person) -> None:
    with_view.open_queue(QueueName.EVERYTHING)
    next(iter(with_view.window.sidebar.views.entries.values())).click()
    with_view.until(lambda: with_view.triage.model.queue == RUSSIAN and with_view.triage.model.rowCount() == 1)


def test_a_view_is_there_after_a_restart(with_view: Person, sit_down: Callable[..., Person]) -> None:
    with_view.window.close()
    again = sit_down()
    again.until(lambda: views(again) == ["По-русски"])


def test_a_deleted_view_can_be_brought_back(with_view: Person) -> None:
    with_view.workplace.run("delete_view")
    with_view.until(lambda: views(with_view) == [])
    assert with_view.said == "Deleted the view “По-русски”"
    with_view.window.status.offer.click()
    with_view.until(lambda: views(with_view) == ["По-русски"])


def test_a_view_is_renamed_and_shared(with_view: Person) -> None:
    with_view.workplace.run("rename_view")
    name_it(with_view, "Russian", is_shared=True)
    with_view.until(lambda: views(with_view) == ["Russian"])
    assert with_view.workplace._desk.filters.all()[0].is_shared
    with_view.workplace.run("share_view")
    with_view.until(lambda: not with_view.workplace._desk.filters.all()[0].is_shared)


def test_the_menu_of_a_view_offers_all_of_it(with_view: Person) -> None:
    saved = with_view.workplace.views.saved
    saved.offer(first(with_view), with_view.window.sidebar.mapToGlobal(with_view.window.sidebar.rect().center()))
    assert len(saved.menu.actions()) == 7
    saved.menu.close()


def test_a_changed_filter_can_be_kept_in_the_view(with_view: Person) -> None:
    wanted = Queue(name=QueueName.EVERYTHING, lang="en")
    with_view.triage.queue.narrow(wanted)
    with_view.workplace.run("update_view")
    with_view.until(lambda: with_view.workplace._desk.filters.all()[0].queue == wanted)


def test_a_taken_name_is_refused_in_the_bar(with_view: Person) -> None:
    with_view.press(Key.Key_S, CTRL)
    name_it(with_view, "По-русски")
    with_view.until(with_view.window.notice.isVisible)
    assert views(with_view) == ["По-русски"]


def test_without_an_open_view_there_is_none_to_delete(with_view: Person) -> None:
    with_view.open_queue(QueueName.EVERYTHING)
    with_view.workplace.run("delete_view")
    assert with_view.said == "No saved view is open"
    assert views(with_view) == ["По-русски"]
