"""A first day: an empty inbox, a file, a queue worked through by keys, a reply, an undo, the log."""

from pathlib import Path

from PySide6.QtCore import Qt

from moderator.domain import Action, Status, Visibility
from moderator.queues import QueueName
from moderator.ui.pages.log_model import ENTRY
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, Person

Key = Qt.Key


def test_an_empty_inbox_offers_the_demo_and_a_file(person: Person) -> None:
    welcome = person.workplace.welcome
    person.until(welcome.isVisible)
    assert [welcome.demo.text(), welcome.file.text()] == ["Look at the demo", "Open a file…"]
    assert not person.window.commands["hide"].isEnabled()


def test_a_file_becomes_a_queue_with_its_first_comment_open(person: Person, write_comments: WriteComments) -> None:
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    assert person.triage.model.rowCount() == len(INVENTED)
    assert person.triage.panel.comment.text.toPlainText() == person.card.text
    person.until(lambda: "6 open" in person.triage.head._open.text())


def test_keys_work_a_queue_off_and_undo_brings_the_last_one_back(person: Person, write_comments: WriteComments) -> None:
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    first = person.decide(Key.Key_A)
    second = person.decide(Key.Key_H)
    third = person.decide(Key.Key_S)
    assert len({first, second, third}) == 3
    assert person.said == "Marked 1 comment as spam —"
    assert person.triage.model.rowCount() == len(INVENTED) - 3

    person.press(Key.Key_U)
    person.until(lambda: person.said.startswith("Took back"))
    person.until(lambda: person.triage.model.row_of(third) >= 0 and person.card.id == third)
    desk = person.workplace._desk
    assert desk.queues.card(first).status is Status.CLOSED
    assert desk.queues.card(second).visibility is Visibility.HIDDEN
    assert desk.queues.card(third).status is Status.OPEN


def test_the_next_comment_is_there_before_the_desk_has_answered(person: Person, write_comments: WriteComments) -> None:
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    following = person.triage.model.card(1)
    assert following is not None
    person.press(Key.Key_H)
    assert person.card.id == following.id
    person.until(lambda: person.decisions() == 1)


def test_two_keystrokes_and_enter_fill_a_canned_reply_in_and_one_more_sends_it(
    person: Person, write_comments: WriteComments, tmp_path: Path
) -> None:
    replies = tmp_path / "replies.toml"
    replies.write_text(
        '[[reply]]\nshortcut = "parking"\ntitle = "Where to park"\n[reply.bodies]\n'
        "en = \"Hello {{ author|default('there') }}, please park behind the house.\"\n",
        encoding="utf-8",
    )
    person.workplace._desk.replies.load_file(replies)
    person.take_in(write_comments(INVENTED[:1]))
    person.open_queue(QueueName.EVERYTHING)
    comment = person.card.id
    composer = person.triage.panel.composer

    person.press(Key.Key_R)
    person.type("/p")
    person.until(lambda: composer.choices.isVisible() and composer.choices.count() == 1)
    person.press(Key.Key_Return)
    person.until(lambda: composer.text.toPlainText() == "Hello Ann, please park behind the house.")
    person.press(Key.Key_Return, CTRL)
    person.until(lambda: person.decisions() == 1)

    made = person.workplace._desk.queues.case(comment).decisions[0]
    assert made.action is Action.REPLY
    assert made.details["shortcut"] == "parking"
    assert made.details["body"] == "Hello Ann, please park behind the house."
    assert composer.text.toPlainText() == ""


def test_a_reply_with_a_hole_is_refused_in_a_sentence(
    person: Person, write_comments: WriteComments, tmp_path: Path
) -> None:
    replies = tmp_path / "replies.toml"
    replies.write_text(
        '[[reply]]\nshortcut = "link"\ntitle = "The post"\n[reply.bodies]\nen = "Please look at {{ link }}."\n',
        encoding="utf-8",
    )
    person.workplace._desk.replies.load_file(replies)
    person.take_in(write_comments([("c1", "Which post is it in, please?", "Ann")]))
    person.open_queue(QueueName.EVERYTHING)
    composer = person.triage.panel.composer
    person.press(Key.Key_R)
    person.type("/l")
    person.until(lambda: composer.choices.isVisible() and composer.choices.count() == 1)
    person.press(Key.Key_Return)
    person.until(composer.error.isVisible)
    assert "link" in composer.error.text()
    assert person.decisions() == 0


def test_the_log_tells_what_was_decided(person: Person, write_comments: WriteComments) -> None:
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    hidden = person.decide(Key.Key_H)
    approved = person.decide(Key.Key_A)
    person.workplace.run("log")
    model = person.workplace.log._model
    person.until(lambda: model.rowCount() == 2)
    made = [model.index(row, 0).data(ENTRY).decision for row in range(2)]
    assert [(each.action, each.comment_id) for each in made] == [(Action.APPROVE, approved), (Action.HIDE, hidden)]
    assert {each.moderator for each in made} == {"Vera"}


def test_the_demo_fills_the_inbox_at_one_click(person: Person) -> None:
    person.until(person.workplace.welcome.isVisible)
    person.workplace.welcome.demo.click()
    person.until(lambda: person.triage.isVisible() and person.sees_case())
    assert person.triage.model.rowCount() >= 64
