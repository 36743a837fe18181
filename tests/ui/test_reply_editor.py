"""The parts of the replies page: marks of a template, the letters that fit, what is kept unsaved, the menu."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from moderator.canned import ReplyFigures, ReplyProblem, ReplyVariable
from moderator.domain import CannedReply
from moderator.ui import reply_words
from moderator.ui.pages.replies_editor import ReplyEditor
from moderator.ui.pages.replies_unsaved import NEW, Unsaved
from moderator.ui.reply_fit import fitting
from moderator.ui.theme import LIGHT
from moderator.ui.widgets.reply_template_field import TemplateField
from moderator.ui.widgets.variable_menu import VariableMenu

REPLY = CannedReply(shortcut="hello", title="Greeting", bodies={"en": ("Hello!",), "ru": ("Привет!", "Салют!")})


@pytest.fixture
def editor(qtbot: QtBot) -> ReplyEditor:
    editor = ReplyEditor()
    qtbot.addWidget(editor)
    editor.show_reply(REPLY)
    editor.show()
    return editor


def inks(field: TemplateField) -> Mapping[str, str]:
    """Give the ink of each coloured part of the first line."""
    block = field.document().firstBlock()
    ranges = block.layout().formats()
    return {
        block.text()[each.start : each.start + each.length]: each.format.foreground().color().name() for each in ranges
    }


def test_variables_blanks_and_conditions_have_colours_of_their_own(qtbot: QtBot) -> None:
    field = TemplateField()
    qtbot.addWidget(field)
    field.show_text('{{ author.name }} {{ ask("day") }} {% if brand.own %}')
    assert inks(field) == {
        "{{ author.name }}": LIGHT.accent,
        '{{ ask("day") }}': LIGHT.prize,
        "{% if brand.own %}": LIGHT.bot,
    }


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Late delivery", "deli", [(5, 9)]),
        ("Late delivery", "", []),
        ("Late delivery", "ladel", [(0, 2), (5, 8)]),
        ("Late delivery", "xyz", []),
        ("a b c d e", "abcde", []),
        ("🔥 fire", "fire", [(3, 7)]),
    ],
)
def test_letters_that_fit_are_marked_where_they_stand(text: str, typed: str, found: list[tuple[int, int]]) -> None:
    assert fitting(text, typed) == found


def test_what_is_as_it_was_is_not_unsaved() -> None:
    unsaved = Unsaved()
    unsaved.know({"hello": REPLY})
    assert unsaved.note("hello", replace(REPLY, title="Other"))
    assert not unsaved.note("hello", replace(REPLY, version=7))
    assert unsaved.changed == {}
    assert unsaved.note(NEW, replace(REPLY, shortcut=""))


def test_what_is_unsaved_comes_back_and_nonsense_does_not() -> None:
    unsaved, again = Unsaved(), Unsaved()
    unsaved.know({"hello": REPLY})
    unsaved.note("hello", replace(REPLY, title="Other"))
    assert again.recall(unsaved.remembered("hello")) == "hello"
    assert again.changed["hello"].title == "Other"
    assert again.recall(b"nonsense") is None


def test_texts_without_a_letter_are_left_out(editor: ReplyEditor) -> None:
    editor.show_language("id")
    editor.variants.add.click()
    assert set(editor.now().bodies) == {"en", "ru"}
    editor.show_language("ru")
    editor.variants.removed.emit()
    assert editor.now().bodies["ru"] == ("Салют!",)


def test_a_mistake_in_another_language_is_gone_to(editor: ReplyEditor) -> None:
    editor.show_problems([ReplyProblem(sentence="Something is wrong.", values={}, lang="ru", variant=1, line=1)])
    assert editor.problems[0].said.text() == "Русский: line 1: Something is wrong."
    assert "mistake" in editor.languages.pills["ru"].text()
    editor.problems[0].way.click()
    assert (editor.lang, editor.variant, editor.text.toPlainText()) == ("ru", 1, "Салют!")


def test_the_menu_inserts_a_variable_and_selects_what_is_to_be_written(editor: ReplyEditor) -> None:
    editor.insert.offer([ReplyVariable(name="author.first_name", sentence="Who.", sample="Anna")])
    editor.text.moveCursor(QTextCursor.MoveOperation.End)
    variable, _, ask, *_ = editor.insert.menu().actions()
    assert "Anna" in variable.toolTip()
    variable.trigger()
    ask.trigger()
    assert editor.text.toPlainText() == 'Hello!{{ author.first_name }}{{ ask("order number") }}'
    assert editor.text.textCursor().selectedText() == "order number"


def test_a_menu_without_variables_has_blanks_still(qtbot: QtBot) -> None:
    menu = VariableMenu()
    qtbot.addWidget(menu)
    with qtbot.waitSignal(menu.wanted) as wanted:
        menu.menu().actions()[-1].trigger()
    assert wanted.args[0].startswith("{% if author.first_name %}")


def test_figures_are_said_with_what_followed() -> None:
    said = dict(reply_words.figures(ReplyFigures(uses=4, answered=1, settled=3, by_lang={"ru": 4})))
    assert said["Sent"] == "4 times"
    assert said["Settled"].startswith("3 · 75")
    assert said["Русский"] == "4"
    assert reply_words.figures(ReplyFigures()) == [("Sent", "0 times")]
