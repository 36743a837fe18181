"""A comment's text is shown as it is, with the evidence marked inside it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moderator.ui.masking import utf16
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.marked_text import boxes as marks_of
from moderator.ui.widgets.text import ElidedLabel, plain

MARKUP = "<b>Win</b> <img src='http://x.example/x.png'> <a href='http://x.example'>here</a> &amp; **now**"


@pytest.fixture
def shown(qtbot: QtBot) -> MarkedText:
    text = MarkedText()
    qtbot.addWidget(text)
    text.resize(400, 100)
    text.show()
    return text


def test_markup_is_text(shown: MarkedText) -> None:
    shown.show_text(MARKUP)
    assert shown.toPlainText() == MARKUP
    assert not shown.acceptRichText()


def test_nothing_is_loaded_for_a_comment(shown: MarkedText, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(MarkedText, "loadResource", lambda _self, _kind, url: asked.append(url))
    shown.show_text(MARKUP)
    shown.grab()
    assert asked == []
    assert (
        shown.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl("http://x.example/x.png"))
        is None
    )


@pytest.mark.parametrize("make", [plain, ElidedLabel])
def test_labels_show_markup_as_text(qtbot: QtBot, make: Callable[[str], QLabel]) -> None:
    made = make(MARKUP)
    qtbot.addWidget(made)
    assert made.text() == MARKUP
    assert made.textFormat().name == "PlainText"


def test_marks_stand_on_the_words_behind_mathematical_letters(shown: MarkedText) -> None:
    text = "🔥 di 𝐀𝐋𝐄𝐗, buruan gabung"
    ranges = [(text.index("𝐀"), text.index("𝐀") + 4), (text.index("gabung"), text.index("gabung") + 6)]
    shown.show_text(text, [Mark(start=start, end=end, tint="spam") for start, end in utf16(text, ranges)])
    assert shown.marked() == ["𝐀𝐋𝐄𝐗", "gabung"]
    assert not shown.grab().isNull()


def test_a_mark_over_two_lines_has_a_box_on_each(shown: MarkedText) -> None:
    text = "one long word after another " * 10
    shown.show_text(text, [Mark(start=0, end=len(text), tint="neg")])
    boxes = marks_of(shown.document(), 0, len(text))
    assert len(boxes) > 1
    assert all(box.width() > 0 for box in boxes)


def test_the_widget_is_as_high_as_its_text(shown: MarkedText) -> None:
    shown.show_text("short")
    low = shown.height()
    shown.show_text("long " * 200)
    assert shown.height() > low * 3
    assert shown.verticalScrollBar().maximum() == 0


def test_a_tool_tip_shows_markup_as_it_was_written(qtbot: QtBot) -> None:
    label = ElidedLabel("<img src=x> & <b>bold</b>")
    qtbot.addWidget(label)
    label.resize(20, 16)
    label.grab()
    assert "&lt;img src=x&gt; &amp; &lt;b&gt;" in label.toolTip()
    assert "<img" not in label.toolTip()
