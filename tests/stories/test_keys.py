"""Keys decide while the list has the focus, and are letters while a text field has it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from moderator.domain import Status
from moderator.queues import QueueName
from moderator.ui.dialogs.keys_dialog import KeysDialog
from moderator.ui.dialogs.palette import CommandPalette
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, Person

Key = Qt.Key
EVERY_LETTER = "ahdsrebzgnujkxomc"


def test_no_key_decides_while_a_search_is_typed(at_work: Person) -> None:
    before = at_work.card.id
    at_work.press(Key.Key_Slash)
    at_work.type(EVERY_LETTER + EVERY_LETTER.upper())
    assert at_work.window.top.search.text() == EVERY_LETTER + EVERY_LETTER.upper()
    at_work.window.top.search.forget()
    assert at_work.card.id == before
    assert at_work.workplace._desk.decisions.today().decisions == 0


def test_no_key_decides_while_a_reply_or_a_note_is_written(at_work: Person) -> None:
    at_work.press(Key.Key_R)
    at_work.type(EVERY_LETTER + EVERY_LETTER.upper() + "?")
    assert at_work.triage.panel.composer.text.toPlainText() == EVERY_LETTER + EVERY_LETTER.upper() + "?"
    at_work.press(Key.Key_Escape)
    at_work.press(Key.Key_N)
    at_work.type(EVERY_LETTER)
    assert at_work.triage.decisions.note.line.text() == EVERY_LETTER
    at_work.press(Key.Key_Escape)
    assert not at_work.triage.decisions.note.isVisible()
    assert at_work.workplace._desk.decisions.today().decisions == 0


def test_no_key_decides_on_the_log_page(at_work: Person) -> None:
    at_work.workplace.run("log")
    at_work.press(Key.Key_H)
    at_work.press(Key.Key_A)
    assert at_work.workplace._desk.decisions.today().decisions == 0
    at_work.workplace.run("triage")
    at_work.decide(Key.Key_H)


def test_j_and_k_and_the_arrows_move(at_work: Person) -> None:
    rows = []
    for key in (Key.Key_J, Key.Key_J, Key.Key_K, Key.Key_Down, Key.Key_Up):
        at_work.press(key)
        rows.append(at_work.triage.list.currentIndex().row())
    assert rows == [1, 2, 1, 2, 1]


def test_a_search_narrows_the_list_and_escape_gives_the_queue_back(at_work: Person) -> None:
    at_work.press(Key.Key_Slash)
    at_work.type("coffee")
    at_work.until(lambda: at_work.triage.model.rowCount() == 1)
    at_work.press(Key.Key_Return)
    assert at_work.triage.list.hasFocus()
    at_work.press(Key.Key_Slash)
    at_work.press(Key.Key_Escape)
    at_work.until(lambda: at_work.triage.model.rowCount() == len(INVENTED))


def test_a_note_stays_with_the_comment(at_work: Person) -> None:
    comment = at_work.card.id
    at_work.press(Key.Key_N)
    at_work.type("asked twice")
    at_work.press(Key.Key_Return)
    at_work.until(lambda: bool(at_work.case.notes))
    assert at_work.card.id == comment
    assert at_work.case.notes[0].text == "asked twice"


def test_snooze_asks_until_when(at_work: Person) -> None:
    comment = at_work.card.id
    at_work.press(Key.Key_Z)
    menu = at_work.triage.decisions.asking.until
    at_work.until(menu.isVisible)
    menu.actions()[1].trigger()
    menu.close()
    at_work.until(lambda: at_work.decisions() == 1)
    card = at_work.workplace._desk.queues.card(comment)
    assert card.status is Status.SNOOZED
    assert card.due_at is not None


def test_assign_offers_oneself_first(at_work: Person) -> None:
    at_work.press(Key.Key_G)
    menu = at_work.triage.decisions.asking.whom
    at_work.until(menu.isVisible)
    assert "Me (Vera)" in menu.actions()[0].text()
    menu.actions()[0].trigger()
    menu.close()
    at_work.until(lambda: at_work.decisions() == 1)
    at_work.open_queue(QueueName.ASSIGNED)
    assert at_work.triage.model.rowCount() == 1


def test_a_letter_of_the_russian_layout_is_the_key_in_its_place(at_work: Person) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0420, Qt.KeyboardModifier.NoModifier, "р")
    QApplication.sendEvent(at_work.triage.list, event)
    at_work.until(lambda: at_work.said == "Hid 1 comment —")


def test_ctrl_k_finds_a_command_by_its_letters(at_work: Person) -> None:
    at_work.press(Key.Key_K, CTRL)
    at_work.until(lambda: any(isinstance(each, CommandPalette) for each in at_work.dialogs()))
    for dialog in at_work.dialogs():
        dialog.close()


def test_a_question_mark_lists_the_keys(at_work: Person) -> None:
    at_work.press(Key.Key_Question)
    at_work.until(lambda: any(isinstance(each, KeysDialog) for each in at_work.dialogs()))
    for dialog in at_work.dialogs():
        dialog.close()


def test_ones_own_keys_are_read_from_the_settings(
    home: Path, sit_down: Callable[..., Person], write_comments: WriteComments
) -> None:
    home.mkdir()
    (home / "config.toml").write_text('[keys]\nhide = "Y"\n', encoding="utf-8")
    person = sit_down()
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    person.press(Key.Key_H)
    assert person.triage.model.rowCount() == len(INVENTED)
    person.decide(Key.Key_Y)
    assert person.said == "Hid 1 comment —"
