"""The reply composer finds canned replies by `/`, marks what was filled in, and refuses nothing silently."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator.domain import CannedReply
from moderator.ui import theme
from moderator.ui.theme import DARK, LIGHT, Scheme
from moderator.ui.widgets.reply_composer import LIMIT, ReplyComposer, _filled_places
from moderator.views import RenderedReply

REPLIES = [
    CannedReply(shortcut="parking", title="Where to park", bodies={"en": "Behind the house."}),
    CannedReply(shortcut="prices", title="What it costs", bodies={"en": "See the menu."}),
]
RENDERED = RenderedReply(
    shortcut="parking", title="Where to park", lang="en", body="Hello Ann 🔥, see Aurora.", values=("Ann 🔥", "Aurora")
)


@pytest.fixture
def composer(qtbot: QtBot) -> ReplyComposer:
    composer = ReplyComposer()
    qtbot.addWidget(composer)
    composer.show()
    return composer


def test_a_slash_asks_for_every_reply_and_letters_for_fewer(composer: ReplyComposer) -> None:
    asked: list[str] = []
    composer.wanted.connect(asked.append)
    QTest.keyClicks(composer.text, "/pa")
    assert asked == ["", "p", "pa"]


def test_a_slash_inside_a_word_asks_for_nothing(qtbot: QtBot, composer: ReplyComposer) -> None:
    with qtbot.assertNotEmitted(composer.wanted):
        QTest.keyClicks(composer.text, "and/or 1/2")
    assert composer.choices.isHidden()


def test_enter_takes_the_choice_that_the_arrows_reached(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/p")
    composer.offer(REPLIES, "en")
    QTest.keyClick(composer.text, Qt.Key.Key_Down)
    with qtbot.waitSignal(composer.chosen) as chosen:
        QTest.keyClick(composer.text, Qt.Key.Key_Return)
    assert chosen.args == ["prices"]


def test_escape_closes_the_choices_first_and_leaves_then(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/p")
    composer.offer(REPLIES, "en")
    with qtbot.assertNotEmitted(composer.left):
        QTest.keyClick(composer.text, Qt.Key.Key_Escape)
    assert composer.choices.isHidden()
    with qtbot.waitSignal(composer.left):
        QTest.keyClick(composer.text, Qt.Key.Key_Escape)


def test_nothing_found_is_said_and_cannot_be_taken(qtbot: QtBot, composer: ReplyComposer) -> None:
    QTest.keyClicks(composer.text, "/zzz")
    composer.offer([], "en")
    assert "No canned reply" in composer.choices.item(0).text()
    with qtbot.assertNotEmitted(composer.chosen):
        QTest.keyClick(composer.text, Qt.Key.Key_Return)


def test_filled_in_values_are_marked_in_the_colours_of_the_theme(qapp: QApplication, composer: ReplyComposer) -> None:
    for scheme, palette in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        theme.dress(qapp, scheme)
        composer.insert(RENDERED)
        assert _inks(composer) == {palette.accent}
    theme.dress(qapp, Scheme.LIGHT)
    qapp.processEvents()
    assert _inks(composer) == {LIGHT.accent}
    text = composer.text.toPlainText().encode("utf-16-le")
    marked = [
        text[first * 2 : last * 2].decode("utf-16-le") for first, last in _filled_places(composer.text.document())
    ]
    assert marked == ["Ann 🔥", "Aurora"]


def test_an_empty_reply_is_not_sent_and_says_so(qtbot: QtBot, composer: ReplyComposer) -> None:
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert composer.error.text() == "There is nothing to send yet."


def test_a_reply_says_which_canned_one_it_began_as(qtbot: QtBot, composer: ReplyComposer) -> None:
    composer.insert(RENDERED)
    QTest.keyClicks(composer.text, " Bye!")
    with qtbot.waitSignal(composer.sent) as sent:
        QTest.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent.args == ["Hello Ann 🔥, see Aurora. Bye!", "parking"]


def test_what_is_written_after_a_value_is_not_marked(composer: ReplyComposer) -> None:
    composer.insert(RenderedReply(shortcut="x", title="", lang="en", body="Hello Ann", values=("Ann",)))
    QTest.keyClicks(composer.text, "!")
    assert len(_filled_places(composer.text.document())) == 1
    assert composer.text.currentCharFormat().foreground() == QTextCharFormat().foreground()


def test_a_reply_that_is_too_long_cannot_be_sent(composer: ReplyComposer) -> None:
    composer.text.setPlainText("x" * (LIMIT + 1))
    assert not composer._send.isEnabled()


def _inks(composer: ReplyComposer) -> set[str]:
    inks = set()
    for first, _ in _filled_places(composer.text.document()):
        cursor = composer.text.textCursor()
        cursor.setPosition(first + 1)
        inks.add(cursor.charFormat().foreground().color().name())
    return inks
