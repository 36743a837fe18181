"""A person answers comments: canned replies found by a slash, blanks, guards, drafts, and what a lead sees first."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from moderator.canned import PartKind
from moderator.desk import Desk
from moderator.domain import Action, CannedReply, RuleState, Status
from moderator.queues import QueueName
from moderator.ui.widgets.reply_composer import ReplyComposer
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, SHIFT, Person

Key = Qt.Key
PARKING = CannedReply(
    shortcut="parking",
    title="Where to park",
    bodies={
        "en": ("Hello {{ author.name }}, please park behind the house.",),
        "ru": ("Здравствуйте, {{ author.name }}! Парковка за домом.",),
    },
    folder="visit",
)
ORDER = CannedReply(
    shortcut="order",
    title="Where the order is",
    bodies={"en": ('Your order {{ ask("order number") }} comes on {{ ask("day") }}.',)},
)
THANKS = CannedReply(shortcut="thanks", title="Thank you", bodies={"en": ("Thank you for asking!",)})


@pytest.fixture
def person(sit_down: Callable[..., Person], write_comments: WriteComments) -> Person:
    """Sit down before a question, with three canned replies."""
    person = sit_down()
    for reply in (PARKING, ORDER, THANKS):
        person.workplace._desk.replies.save(reply)
    person.take_in(write_comments(INVENTED[:1]))
    person.open_queue(QueueName.EVERYTHING)
    return person


def composer_of(person: Person) -> ReplyComposer:
    return person.triage.panel.composer


def written(person: Person) -> str:
    return composer_of(person).text.toPlainText()


def insert(person: Person, word: str) -> None:
    """Type a word after a slash, and take what is found first."""
    before = written(person)
    person.type(f"/{word}")
    person.until(composer_of(person).choices.isVisible)
    person.press(Key.Key_Return)
    person.until(lambda: written(person) not in {before, f"{before}/{word}"})


def send(person: Person) -> None:
    before = person.decisions()
    person.press(Key.Key_Return, CTRL)
    person.until(lambda: person.decisions() > before)


def test_two_snippets_with_blanks_become_one_reply(person: Person) -> None:
    comment = person.card.id
    person.press(Key.Key_R)
    insert(person, "park")
    person.type(" ")
    insert(person, "order")
    assert composer_of(person).text.textCursor().selectedText() == "‹order number›"
    person.type("A-17")
    person.press(Key.Key_Tab)
    person.type("Monday")
    person.press(Key.Key_Backtab, SHIFT)
    text = "Hello Ann, please park behind the house. Your order A-17 comes on Monday."
    assert written(person) == text
    composer_of(person).start()
    send(person)
    made = person.workplace._desk.queues.case(comment).decisions[0]
    assert (made.action, made.details["body"]) == (Action.REPLY, text)
    assert str(made.details["shortcut"]).split() == ["parking", "order"]
    assert written(person) == ""


def test_enter_before_anything_was_found_takes_the_first(person: Person) -> None:
    person.press(Key.Key_R)
    person.type("/park")
    person.press(Key.Key_Return)
    person.until(lambda: written(person).startswith("Hello Ann"))


def test_what_was_found_shows_the_reply_as_it_will_be(person: Person) -> None:
    person.press(Key.Key_R)
    person.type("/prkng")
    choices = composer_of(person).choices
    person.until(lambda: choices.isVisible() and choices.count() >= 1)
    said = choices.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Where to park, /parking, visit, Hello Ann, please park behind the house."


def test_a_reply_with_a_blank_is_not_sent_and_the_blank_is_gone_to(person: Person) -> None:
    person.press(Key.Key_R)
    insert(person, "order")
    person.press(Key.Key_End, CTRL)
    person.press(Key.Key_Return, CTRL)
    composer = composer_of(person)
    person.until(composer.objections.isVisible)
    assert "order number" in " ".join(composer.objections.sentences())
    assert composer.text.textCursor().selectedText() == "‹order number›"
    assert person.decisions() == 0


def test_a_phone_number_is_stopped_until_somebody_insists(person: Person) -> None:
    comment = person.card.id
    person.press(Key.Key_R)
    person.type("Call me at +7 916 555-12-34 please.")
    person.press(Key.Key_Return, CTRL)
    composer = composer_of(person)
    person.until(lambda: composer.objections.isVisible() and composer.send.text() == "Send anyway")
    assert "+7 916 555-12-34" in composer.objections.sentences()[0]
    marked = [each.cursor.selectedText() for each in composer.text.extraSelections()]
    assert marked == ["+7 916 555-12-34"]
    assert person.decisions() == 0
    send(person)
    assert person.workplace._desk.queues.card(comment).status is Status.CLOSED


def test_two_presses_send_one_reply(person: Person) -> None:
    comment = person.card.id
    person.press(Key.Key_R)
    person.type("Behind the house!")
    person.press(Key.Key_Return, CTRL)
    person.press(Key.Key_Return, CTRL)
    person.until(lambda: person.decisions() > 0 and not person.start.background.is_busy())
    assert len(person.workplace._desk.queues.case(comment).decisions) == 1


def test_doubts_are_said_while_one_writes(person: Person) -> None:
    person.press(Key.Key_R)
    person.type("Write to ann.private@mail.example")
    composer = composer_of(person)
    person.until(composer.objections.isVisible)
    assert "ann.private@mail.example" in composer.objections.sentences()[0]
    assert composer.send.text() == "Send reply"


def test_the_language_follows_the_comment_until_another_is_chosen(person: Person) -> None:
    person.press(Key.Key_R)
    insert(person, "park")
    assert composer_of(person).lang.text().startswith("English")
    composer_of(person).lang.menu().actions()[1].trigger()
    person.until(lambda: written(person) == "Здравствуйте, Ann! Парковка за домом.")


def test_a_draft_with_blanks_survives_another_comment_and_another_language(
    sit_down: Callable[..., Person], write_comments: WriteComments
) -> None:
    person = sit_down()
    person.workplace._desk.replies.save(ORDER)
    person.take_in(write_comments(INVENTED[:2]))
    person.open_queue(QueueName.EVERYTHING)
    comment = person.card.id
    person.press(Key.Key_R)
    insert(person, "order")
    draft = composer_of(person).draft()
    person.press(Key.Key_Escape)
    person.press(Key.Key_J)
    person.until(person.sees_case)
    if person.card.id == comment:
        person.press(Key.Key_K)
        person.until(person.sees_case)
    assert written(person) == ""
    before = person.workplace
    before.run("language_ru")
    person.until(lambda: person.workplace is not before)
    person.triage.list.open_at(comment)
    person.until(lambda: written(person) != "")
    again = composer_of(person).draft()
    assert again.pieces == draft.pieces
    assert [piece.kind for piece in again.pieces].count(PartKind.BLANK) == 2


def test_undo_in_the_box_takes_a_snippet_back_at_once(person: Person) -> None:
    person.press(Key.Key_R)
    person.type("Well. ")
    insert(person, "park")
    person.press(Key.Key_Z, CTRL)
    assert written(person) == "Well. /park"


def test_a_reply_by_a_new_template_waits_for_a_lead(
    sit_down: Callable[..., Person], write_comments: WriteComments, home: Path
) -> None:
    with Desk.open(home, moderator="Lena") as lead:
        lead.replies.want_approval(True)
    person = sit_down()
    person.workplace._desk.replies.save(THANKS)
    person.take_in(write_comments(INVENTED[:1]))
    person.open_queue(QueueName.EVERYTHING)
    comment = person.card.id
    person.press(Key.Key_R)
    insert(person, "thanks")
    person.until(lambda: composer_of(person).send.text() == "Send to a lead")
    send(person)
    assert "waits for a lead" in person.said
    person.until(lambda: person.triage.model.row_of(comment) >= 0)
    assert [each.body for each in person.workplace._desk.replies.pending()] == ["Thank you for asking!"]
    assert person.workplace._desk.queues.card(comment).status is Status.OPEN
    person.until(lambda: composer_of(person).legend.text() == "A reply by Vera waits for a lead")


RULE = """
name = "Answer where to park"
when = "arrived"
[[all]]
words = ["park"]
[[then]]
prepare_reply = "/parking"
"""


def test_what_a_rule_has_prepared_stands_in_the_box_and_says_which_rule(
    sit_down: Callable[..., Person], write_comments: WriteComments
) -> None:
    person = sit_down()
    desk = person.workplace._desk
    desk.replies.save(PARKING)
    rule = desk.rules.save_text(RULE)
    desk.rules.set_state(rule.name, RuleState.LIVE)
    person.take_in(write_comments(INVENTED[:2]))
    person.open_queue(QueueName.EVERYTHING)
    asked = next(card.id for card in person.triage.model.cards() if "park" in card.text)
    person.triage.list.open_at(asked)
    person.until(lambda: written(person) == "Hello Ann, please park behind the house.")
    composer = composer_of(person)
    assert "Answer where to park" in composer.legend.text()
    composer.discard.click()
    assert written(person) == ""
    other = next(card.id for card in person.triage.model.cards() if card.id != asked)
    person.triage.list.open_at(other)
    person.until(lambda: person.card.id == other and person.sees_case())
    assert written(person) == ""
    person.triage.list.open_at(asked)
    person.until(lambda: person.card.id == asked and person.sees_case())
    assert written(person) == ""
    assert person.triage.opening.replying.drafts() == {}


def test_a_reply_that_may_not_go_out_waits_at_its_comment_however_fast_one_goes_on(
    sit_down: Callable[..., Person], write_comments: WriteComments
) -> None:
    person = sit_down()
    person.take_in(write_comments(INVENTED[:2]))
    person.open_queue(QueueName.EVERYTHING)
    comment = person.card.id
    person.press(Key.Key_R)
    person.type("Call +7 916 555-12-34")
    person.press(Key.Key_Return, CTRL)
    person.triage.list.go_next()
    assert person.card.id != comment
    person.until(person.window.notice.isVisible)
    assert "was not sent" in person.window.notice.said.text()
    person.triage.list.open_at(comment)
    person.until(lambda: written(person) == "Call +7 916 555-12-34")
    assert person.decisions() == 0
