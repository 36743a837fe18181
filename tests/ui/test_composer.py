"""The reply composer finds canned replies by `/`, marks what was filled in, and refuses nothing silently."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator.canned import Guard, Objection, PartKind, RenderedReply, ReplyPart
from moderator.ui import phrases, theme
from moderator.ui.theme import DARK, LIGHT, Scheme
from moderator.ui.widgets.reply_aside import LIMIT
from moderator.ui.widgets.reply_choices import Choice
from moderator.ui.widgets.reply_composer import ReplyComposer

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CHOICES = [
    Choice(shortcut="parking", title="Where to park", body="Behind the house."),
    Choice(shortcut="prices", title="What it costs", body="See the menu.", aside="money · ×12"),
]


def value(text: str, name: str = "author.name") -> ReplyPart:
    return ReplyPart(kind=PartKind.VALUE, text=text, name=name)


def text(words: str) -> ReplyPart:
    return ReplyPart(kind=PartKind.TEXT, text=words)


def blank(question: str) -> ReplyPart:
    return ReplyPart(kind=PartKind.BLANK, text=f"‹{question}›", name=question)


def reply(*parts: ReplyPart, shortcut: str = "parking", lang: str = "en") -> RenderedReply:
    return RenderedReply(shortcut=shortcut, title="", lang=lang, parts=parts)


HELLO = reply(text("Hello "), value("Ann 🔥"), text(", see "), value("Aurora", "brand.name"), text("."))
ORDER = reply(
    text("Order "), blank("order number"), text(" of "), blank("day"), text(" is on its way."), shortcut="order"
)


@pytest.fixture
def composer(qtbot: QtBot) -> ReplyComposer:
    composer = ReplyComposer()
    qtbot.addWidget(composer)
    composer.resize(620, 300)
    composer.show()
    return composer


def written(composer: ReplyComposer) -> str:
    return composer.text.toPlainText()


def selected(composer: ReplyComposer) -> str:
    return composer.text.textCursor().selectedText()


def marked(composer: ReplyComposer, kind: PartKind = PartKind.VALUE) -> list[str]:
    return [piece.text for piece in composer.text.draft().pieces if piece.kind is kind]


def test_a_slash_asks_for_every_reply_and_letters_for_fewer(composer: ReplyComposer) -> None:
    asked: list[str] = []
    composer.wanted.connect(asked.append)
    QTest.keyClicks(composer.text, "/pa")
    assert asked == ["", "p", "pa"]


def test_a_slash_inside_a_word_asks_for_nothing(qtbot: QtBot, composer: ReplyComposer) -> None:
    with qtbot.assertNotEmitted(composer.wanted):
        QTest.keyClicks(composer.text, "and/or 1/2 https://x.example/win")
    assert composer.choices.isHidden()


def test_a_slash_after_a_bracket_and_in_a_second_line_asks(composer: ReplyComposer) -> None:
    asked: list[str] = []
    composer.wanted.connect(asked.append)
    QTest.keyClicks(composer.text, "Well")
    QTest.keyClick(composer.text, Key.Key_Return)
    QTest.keyClicks(composer.text, "/q (/p")
    assert asked == ["", "q", "", "p"]


def test_enter_takes_the_choice_that_the_arrows_reached(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/p")
    composer.offer(CHOICES, "p")
    QTest.keyClick(composer.text, Key.Key_Down)
    with qtbot.waitSignal(composer.chosen) as chosen:
        QTest.keyClick(composer.text, Key.Key_Return)
    assert chosen.args == ["prices"]


def test_enter_that_comes_before_the_choices_takes_the_first_of_them(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/pr")
    QTest.keyClick(composer.text, Key.Key_Return)
    assert written(composer) == "/pr"
    with qtbot.waitSignal(composer.chosen) as chosen:
        composer.offer(CHOICES[1:], "pr")
    assert chosen.args == ["prices"]


def test_a_click_takes_a_choice(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/p")
    composer.offer(CHOICES, "p")
    place = composer.choices.visualItemRect(composer.choices.item(1)).center()
    with qtbot.waitSignal(composer.chosen) as chosen:
        QTest.mouseClick(composer.choices.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["prices"]


def test_escape_closes_the_choices_for_this_word_and_leaves_then(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/p")
    composer.offer(CHOICES, "p")
    with qtbot.assertNotEmitted(composer.left):
        QTest.keyClick(composer.text, Key.Key_Escape)
    assert composer.choices.isHidden()
    with qtbot.assertNotEmitted(composer.wanted):
        QTest.keyClicks(composer.text, "r")
    with qtbot.waitSignal(composer.left):
        QTest.keyClick(composer.text, Key.Key_Escape)


def test_nothing_found_is_said_and_cannot_be_taken(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/zzz")
    composer.offer([], "zzz")
    assert "No canned reply" in composer.choices.item(0).text()
    with qtbot.assertNotEmitted(composer.chosen):
        QTest.keyClick(composer.text, Key.Key_Return)


def test_a_choice_is_heard_with_all_that_it_shows(composer: ReplyComposer) -> None:
    composer.text.insertPlainText("/pri")
    composer.offer(CHOICES, "pri")
    said = composer.choices.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "What it costs, /prices, money · ×12, See the menu."
    composer.choices.grab()


def test_a_canned_reply_stands_in_place_of_its_word_alone(composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "Good day.  Bye!")
    for _ in range(5):
        QTest.keyClick(composer.text, Key.Key_Left)
    QTest.keyClicks(composer.text, "/pa")
    composer.insert(HELLO)
    assert written(composer) == "Good day. Hello Ann 🔥, see Aurora. Bye!"
    assert marked(composer) == ["Ann 🔥", "Aurora"]


def test_several_canned_replies_make_one(composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/pa")
    composer.insert(HELLO)
    QTest.keyClicks(composer.text, " /o")
    composer.insert(ORDER)
    assert written(composer) == "Hello Ann 🔥, see Aurora. Order ‹order number› of ‹day› is on its way."
    assert composer.draft().shortcuts == ("parking", "order")


def test_only_the_last_signature_stays(composer: ReplyComposer) -> None:
    signature = value("\nYour Aurora", "signature")
    for shortcut in ("one", "two"):
        QTest.keyClicks(composer.text, "/x" if not written(composer) else " /x")
        composer.insert(reply(text(shortcut), signature, shortcut=shortcut))
    assert written(composer) == "one two\nYour Aurora"


def test_undo_takes_an_insertion_back_in_one_step(composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "Well. /pa")
    composer.insert(HELLO)
    QTest.keyClick(composer.text, Key.Key_Z, CTRL)
    assert written(composer) == "Well. /pa"
    QTest.keyClick(composer.text, Key.Key_Z, CTRL | SHIFT)
    assert written(composer) == "Well. Hello Ann 🔥, see Aurora."
    assert marked(composer) == ["Ann 🔥", "Aurora"]


def test_values_are_inked_in_the_colours_of_the_theme(qapp: QApplication, composer: ReplyComposer) -> None:
    composer.insert(HELLO)
    for scheme, palette in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        theme.dress(qapp, scheme)
        qapp.processEvents()
        inks = {each.format.foreground().color().name() for each in composer.text.extraSelections()}
        assert inks == {palette.accent}
        composer.grab()


def test_what_is_written_behind_or_into_a_value_is_not_marked(composer: ReplyComposer) -> None:
    composer.insert(reply(text("Hello "), value("Ann")))
    QTest.keyClicks(composer.text, "!")
    QTest.keyClick(composer.text, Key.Key_Left)
    QTest.keyClick(composer.text, Key.Key_Left)
    QTest.keyClicks(composer.text, "N")
    assert written(composer) == "Hello AnNn!"
    assert marked(composer) == ["An", "n"]


def test_tab_goes_through_the_blanks_and_typing_fills_them_in(composer: ReplyComposer) -> None:
    composer.insert(ORDER)
    assert selected(composer) == "‹order number›"
    QTest.keyClicks(composer.text, "A-17")
    QTest.keyClick(composer.text, Key.Key_Tab)
    assert selected(composer) == "‹day›"
    QTest.keyClicks(composer.text, "Monday")
    assert written(composer) == "Order A-17 of Monday is on its way."
    assert marked(composer, PartKind.BLANK) == []
    QTest.keyClick(composer.text, Key.Key_Z, CTRL)
    assert marked(composer, PartKind.BLANK) == ["‹day›"]


def test_shift_tab_goes_back_to_the_blank_before(composer: ReplyComposer) -> None:
    composer.insert(ORDER)
    QTest.keyClick(composer.text, Key.Key_Tab)
    QTest.keyClick(composer.text, Key.Key_Backtab, SHIFT)
    assert selected(composer) == "‹order number›"


def test_what_is_asked_twice_is_answered_once(composer: ReplyComposer) -> None:
    twice = reply(
        text("Order "), blank("number"), text(": "), blank("day"), text(". Give "), blank("number"), text("!")
    )
    composer.insert(twice)
    QTest.keyClicks(composer.text, "A-17")
    QTest.keyClick(composer.text, Key.Key_Tab)
    assert written(composer) == "Order A-17: ‹day›. Give A-17!"
    assert selected(composer) == "‹day›"


def test_a_blank_is_one_thing(composer: ReplyComposer) -> None:
    composer.insert(ORDER)
    composer.text.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(len("Order ‹or")):
        QTest.keyClick(composer.text, Key.Key_Right)
    QTest.keyClicks(composer.text, "7")
    assert written(composer) == "Order 7 of ‹day› is on its way."
    composer.text.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(len("Order 7 of ‹day›")):
        QTest.keyClick(composer.text, Key.Key_Right)
    QTest.keyClick(composer.text, Key.Key_Backspace)
    assert written(composer) == "Order 7 of  is on its way."


def test_a_draft_comes_back_with_its_blanks_and_shortcuts(composer: ReplyComposer) -> None:
    composer.text.textCursor().insertText("Dear\u00a0friend. ")
    composer.insert(ORDER)
    draft = composer.draft()
    composer.clear()
    assert written(composer) == ""
    composer.restore(draft)
    assert composer.draft() == draft
    assert composer.draft().shortcuts == ("order",)
    assert marked(composer, PartKind.BLANK) == ["‹order number›", "‹day›"]


def test_the_legend_says_what_was_filled_in_and_what_is_left(composer: ReplyComposer) -> None:
    composer.insert(HELLO)
    names = phrases.joined(["the author's name", "the brand"])
    assert composer.legend.text() == f"Filled in: {names}"
    composer.insert(ORDER)
    assert composer.legend.text().endswith(f"2 blanks left: {phrases.joined(['order number', 'day'])}")


def test_an_untouched_reply_is_exchanged_for_that_in_another_language(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/pa")
    composer.insert(HELLO)
    with qtbot.waitSignal(composer.exchange_wanted) as wanted:
        composer.lang.chosen.emit("ru")
    assert wanted.args == ["parking"]
    composer.exchange(reply(text("Привет, "), value("Ann 🔥"), text("!"), lang="ru"))
    assert written(composer) == "Привет, Ann 🔥!"
    assert composer.wanted_language() == "ru"
    QTest.keyClicks(composer.text, "!")
    composer.text.select(0, 2)
    QTest.keyClicks(composer.text, "W")
    with qtbot.assertNotEmitted(composer.exchange_wanted):
        composer.lang.chosen.emit("en")


def test_what_a_rule_has_prepared_is_said_and_is_no_draft_until_it_is_touched(composer: ReplyComposer) -> None:
    composer.prepare(HELLO, "Slow delivery v4")
    assert composer.legend.text().startswith("Prepared by rule “Slow delivery v4”")
    assert composer.draft().text == ""
    QTest.keyClicks(composer.text, "!")
    assert composer.draft().text == "Hello Ann 🔥, see Aurora.!"
    assert composer.discard.isHidden()


def test_an_empty_reply_is_not_sent_and_says_so(qtbot: QtBot, composer: ReplyComposer) -> None:
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClick(composer.text, Key.Key_Return, CTRL)
    assert composer.error.text() == "There is nothing to send yet."


def test_a_reply_says_which_canned_one_it_began_as(qtbot: QtBot, composer: ReplyComposer) -> None:
    composer.insert(HELLO)
    QTest.keyClicks(composer.text, " Bye!")
    with qtbot.waitSignal(composer.sent) as sent:
        QTest.keyClick(composer.text, Key.Key_Return, CTRL)
    draft, insists = sent.args
    assert (draft.text, draft.shortcuts, insists) == ("Hello Ann 🔥, see Aurora. Bye!", ("parking",), False)


def test_what_is_doubted_is_sent_at_the_second_asking(qtbot: QtBot, composer: ReplyComposer) -> None:
    composer.text.insertPlainText("Call 🔥 8 800 555")
    doubt = Objection(
        guard=Guard.PRIVATE,
        sentence="{it} is a phone number.",
        values={"it": "8 800 555"},
        is_final=False,
        start=7,
        end=16,
    )
    composer.object_to([doubt], is_asked=True)
    assert composer.objections.sentences() == ["8 800 555 is a phone number."]
    assert [each.cursor.selectedText() for each in composer.text.extraSelections()] == ["8 800 555"]
    assert composer.send.text() == "Send anyway"
    with qtbot.waitSignal(composer.sent) as sent:
        QTest.keyClick(composer.text, Key.Key_Return, CTRL)
    assert sent.args[1] is True
    QTest.keyClicks(composer.text, "!")
    assert composer.send.text() == "Send reply"
    assert composer.objections.isHidden()


def test_what_is_refused_for_good_cannot_be_sent(composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "Hello")
    final = Objection(guard=Guard.LENGTH, sentence="It is too long.", values={}, is_final=True)
    composer.object_to([final], is_asked=True)
    assert not composer.send.isEnabled()
    assert composer.objections.isVisible()


def test_a_blank_is_said_and_gone_to_when_sending_is_asked_for(composer: ReplyComposer) -> None:
    composer.insert(ORDER)
    composer.text.moveCursor(QTextCursor.MoveOperation.End)
    open_one = Objection(guard=Guard.BLANK, sentence="“{it}” is blank.", values={"it": "order number"}, is_final=True)
    composer.object_to([open_one], is_asked=False)
    assert composer.objections.isHidden()
    composer.object_to([open_one], is_asked=True)
    assert composer.objections.sentences() == ["“order number” is blank."]
    assert selected(composer) == "‹order number›"


def test_a_reply_that_waits_for_a_lead_says_so_on_its_button(composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "Hello")
    waits = Objection(guard=Guard.APPROVAL, sentence="A lead looks at it first.", values={}, is_final=False)
    composer.object_to([waits], is_asked=False)
    assert composer.send.text() == "Send to a lead"
    assert composer.objections.sentences() == ["A lead looks at it first."]


def test_a_reply_that_is_too_long_cannot_be_sent(composer: ReplyComposer) -> None:
    composer.text.setPlainText("x" * (LIMIT + 1))
    assert not composer.send.isEnabled()
    composer.allow(2 * LIMIT, len)
    assert composer.send.isEnabled()
