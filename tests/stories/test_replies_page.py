"""A person keeps the library of canned replies: writes, mends, finds, brings back, takes in, and a lead approves."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from moderator.desk import Desk
from moderator.domain import Action, CannedReply
from moderator.queues import QueueName
from moderator.ui.pages.replies import RepliesPage
from moderator.ui.pages.replies_desk import ReplyDesk
from moderator.ui.pages.replies_editor import ReplyEditor
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, Person

Key = Qt.Key
PARKING = CannedReply(
    shortcut="parking",
    title="Where to park",
    bodies={"en": ("Hello {{ author.name }}, please park behind the house.",)},
    folder="visit/car",
    tags=("house",),
)
THANKS = CannedReply(shortcut="thanks", title="Thank you", bodies={"en": ("Thank you!",), "ru": ("Спасибо!",)})


@pytest.fixture
def person(sit_down: Callable[..., Person]) -> Person:
    """Sit down before a library of two replies, at its page."""
    person = sit_down()
    person.until(person.workplace.welcome.isVisible)
    for reply in (PARKING, THANKS):
        person.workplace._desk.replies.save(reply)
    open_page(person)
    return person


def open_page(person: Person) -> None:
    person.until(lambda: person.workplace.turning.shown() != "")
    person.workplace.run("replies")
    person.until(lambda: page(person).library is not None)


def page(person: Person) -> RepliesPage:
    return person.workplace.answering.page


def editor(person: Person) -> ReplyEditor:
    return page(person).desk.editor


def turn_to(person: Person, shortcut: str) -> ReplyDesk:
    page(person).open_reply(shortcut)
    person.until(lambda: page(person).desk.shortcut == shortcut)
    return page(person).desk


def kept(person: Person, shortcut: str) -> CannedReply:
    return next(each for each in person.workplace._desk.replies.all() if each.shortcut == shortcut)


def rewrite(person: Person, text: str) -> None:
    editor(person).text.setFocus()
    editor(person).text.selectAll()
    editor(person).text.insertPlainText(text)


def save(person: Person) -> None:
    editor(person).save.click()
    person.until(lambda: person.said.startswith("Kept") and not editor(person).save.isEnabled())


def test_an_empty_library_offers_the_shipped_one(sit_down: Callable[..., Person]) -> None:
    person = sit_down()
    person.until(person.workplace.welcome.isVisible)
    open_page(person)
    person.until(page(person).empty.isVisible)
    assert "shipped" in page(person).empty.buttons[0].text()
    page(person).empty.buttons[0].click()
    person.until(lambda: len(page(person).list.shortcuts()) > 30)
    assert not page(person).empty.isVisible()
    person.until(lambda: page(person).desk.preview.text.toPlainText() != "")


def test_a_mistake_is_named_with_its_line_and_a_saved_version_is_brought_back(person: Person) -> None:
    desk = turn_to(person, "parking")
    person.until(lambda: "Hello" in desk.preview.text.toPlainText())
    rewrite(person, "Hello!\nPlease see {{ autor.name }}.")
    person.until(lambda: bool(editor(person).problems))
    assert "Line 2" in editor(person).problems[0].said.text()
    assert "autor" in editor(person).problems[0].said.text()
    editor(person).problems[0].way.click()
    assert editor(person).text.textCursor().blockNumber() == 1

    rewrite(person, "Hello {{ author.name }}, park in the yard.")
    person.until(lambda: not editor(person).problems)
    save(person)
    assert kept(person, "parking").bodies["en"] == ("Hello {{ author.name }}, park in the yard.",)
    person.until(lambda: 1 in desk.versions.back)
    desk.versions.back[1].click()
    person.until(lambda: editor(person).text.toPlainText() == PARKING.bodies["en"][0])
    assert kept(person, "parking").bodies == PARKING.bodies
    assert kept(person, "parking").version == 3


def test_a_reply_with_a_mistake_is_not_kept_and_says_why(person: Person) -> None:
    turn_to(person, "parking")
    rewrite(person, "{% if author.name %}Hello")
    editor(person).save.click()
    person.until(person.window.notice.isVisible)
    assert "parking" in person.window.notice.said.text()
    assert kept(person, "parking").bodies == PARKING.bodies
    assert editor(person).text.toPlainText() == "{% if author.name %}Hello"


def test_what_is_not_saved_waits_through_other_replies_pages_and_languages(person: Person) -> None:
    turn_to(person, "parking")
    rewrite(person, "Half a sentence")
    turn_to(person, "thanks")
    assert editor(person).text.toPlainText() == "Thank you!"
    person.workplace.run("log")
    before = person.workplace
    before.run("language_ru")
    person.until(lambda: person.workplace is not before)
    open_page(person)
    turn_to(person, "parking")
    assert editor(person).text.toPlainText() == "Half a sentence"
    assert kept(person, "parking").bodies == PARKING.bodies


def test_throwing_changes_away_is_asked_about(person: Person) -> None:
    desk = turn_to(person, "parking")
    rewrite(person, "Half a sentence")
    editor(person).revert.click()
    assert desk.asks.isVisible()
    desk.asks.no.click()
    assert editor(person).text.toPlainText() == "Half a sentence"
    editor(person).revert.click()
    desk.asks.yes.click()
    assert editor(person).text.toPlainText() == PARKING.bodies["en"][0]
    assert not editor(person).save.isEnabled()


def test_a_new_reply_gets_a_language_a_variant_and_a_place(person: Person) -> None:
    person.workplace.run("new_reply")
    person.until(editor(person).title.hasFocus)
    person.type("Opening hours")
    editor(person).shortcut.setText("hours")
    editor(person).folder.setText("visit")
    editor(person).tags.setText("time, house")
    rewrite(person, "We open at nine.")
    editor(person).variants.add.click()
    rewrite(person, "From nine o'clock.")
    editor(person).languages.pills["ru"].click()
    rewrite(person, "Мы открываемся в девять.")
    save(person)
    reply = kept(person, "hours")
    assert reply.bodies == {"en": ("We open at nine.", "From nine o'clock."), "ru": ("Мы открываемся в девять.",)}
    assert (reply.title, reply.folder, reply.tags) == ("Opening hours", "visit", ("time", "house"))
    assert "hours" in page(person).list.shortcuts()


def test_the_preview_follows_language_name_and_open_comment(
    sit_down: Callable[..., Person], write_comments: WriteComments
) -> None:
    person = sit_down()
    person.workplace._desk.replies.save(
        CannedReply(
            shortcut="greet",
            title="Greeting",
            bodies={"en": ("{{ author.first_name | default('Hello') }}, welcome!",), "id": ("Selamat datang!",)},
        )
    )
    person.take_in(write_comments(INVENTED[:1]))
    person.open_queue(QueueName.EVERYTHING)
    open_page(person)
    preview = turn_to(person, "greet").preview
    person.until(lambda: preview.text.toPlainText().endswith(", welcome!"))
    preview.nameless.click()
    person.until(lambda: preview.text.toPlainText() == "Hello, welcome!")
    preview.nameless.click()
    preview.whose.menu().actions()[1].trigger()
    person.until(lambda: preview.text.toPlainText() == "Ann, welcome!")
    editor(person).languages.pills["id"].click()
    person.until(lambda: preview.text.toPlainText() == "Selamat datang!")


def test_too_long_for_a_platform_is_said(person: Person) -> None:
    desk = turn_to(person, "thanks")
    rewrite(person, "Thank you very much. " * 20)
    person.until(lambda: desk.preview.too_long() == ["x"])
    assert desk.preview.chips["x"].text().endswith("too long")


def test_words_folders_and_tags_find_a_reply(person: Person) -> None:
    found = page(person).list
    person.type("prking")
    person.until(lambda: found.shortcuts() == ["parking"])
    person.until(lambda: page(person).desk.shortcut == "parking")
    found.search.clear()
    person.until(lambda: found.shortcuts() == ["thanks", "parking"])
    assert [action.text() for action in found.folder.menu().actions()] == ["All folders", "visit", "visit/car"]
    found.folder.menu().actions()[1].trigger()
    assert found.shortcuts() == ["parking"]


def test_a_deleted_reply_can_be_brought_back(person: Person) -> None:
    turn_to(person, "thanks").delete.click()
    person.until(lambda: page(person).list.shortcuts() == ["parking"])
    person.window.status.offer.click()
    person.until(lambda: page(person).list.shortcuts() == ["thanks", "parking"])
    assert kept(person, "thanks").bodies == THANKS.bodies


def test_a_file_is_taken_in_and_says_what_is_wrong_with_it(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "more.toml"
    path.write_text(
        '[[reply]]\nshortcut = "wifi"\ntitle = "Wi-Fi"\n[reply.bodies]\nen = "It is free."\n\n'
        '[[reply]]\nshortcut = "menu"\ntitle = "Menu"\n[reply.bodies]\nen = "See {{ meal }}."\n',
        encoding="utf-8",
    )
    page(person).import_file(path)
    person.until(page(person).outcome.isVisible)
    assert page(person).outcome.said.text() == "Took 1 reply from more.toml. 1 was not taken:"
    assert "meal" in page(person).outcome.lines.text()
    person.until(lambda: "wifi" in page(person).list.shortcuts())
    target = tmp_path / "all.csv"
    page(person).files.export_wanted.emit(target)
    person.until(lambda: person.said.startswith("Exported 3 replies"))
    assert "It is free." in target.read_text("utf-8-sig")


def test_a_lead_approves_a_template_sends_what_waits_and_gives_back(
    sit_down: Callable[..., Person], write_comments: WriteComments, home: Path
) -> None:
    person = sit_down()
    lead = person.workplace._desk
    lead.replies.want_approval(True)
    person.take_in(write_comments(INVENTED[:4]))
    person.open_queue(QueueName.EVERYTHING)
    ids = [card.id for card in person.triage.model.cards()]
    with Desk.open(home, moderator="Oleg") as oleg:
        oleg.replies.save(THANKS)
        for comment in ids[:2]:
            oleg.decisions.decide([comment], Action.REPLY, body="Thank you!", shortcut="thanks", anyway_reply=True)
    open_page(person)
    page(person).waits.click()
    waiting = page(person).waiting
    person.until(lambda: len(waiting.rows) == 3)
    assert page(person).waits.text() == "3 wait"
    first, second = lead.replies.pending()
    waiting.released.emit(first.id)
    person.until(lambda: len(lead.replies.pending()) == 1)
    waiting.refused.emit(second.id, "Say it in Russian")
    person.until(lambda: not lead.replies.pending())
    waiting.approved.emit("thanks")
    person.until(lambda: not waiting.rows)
    assert kept(person, "thanks").approved_by == lead.me.name
    assert Action.REPLY in {each.action for each in lead.queues.case(first.comment).decisions}
    notes = [each.note for each in lead.queues.case(second.comment).decisions]
    assert "/thanks by Oleg was not sent: Say it in Russian" in notes


def test_keys_save_and_find(person: Person) -> None:
    turn_to(person, "thanks")
    rewrite(person, "Thanks!")
    person.press(Key.Key_S, CTRL)
    person.until(lambda: kept(person, "thanks").bodies["en"] == ("Thanks!",))
    person.press(Key.Key_F, CTRL)
    assert page(person).list.search.hasFocus()
