"""Cards are painted at one height whatever stands in them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from moderator.domain import CampaignId, CommentId, Flag, Status, Visibility
from moderator.ui import theme
from moderator.ui.pages.card_delegate import CardDelegate
from moderator.ui.pages.card_painting import Look, height, painted
from moderator.ui.pages.card_text import Shown, excerpt, one_paragraph, paint_text, two_lines
from moderator.ui.pages.chip_pictures import ChipPictures
from moderator.ui.pages.queue_model import CARD, IS_PICKED, TEXT
from moderator.ui.theme import Scheme
from moderator.ui.widgets.avatar import avatar_colour, initials
from moderator.views import Card

ODD = [
    "",
    " \n\t ",
    "word " * 500,
    "n" * 3000,
    "🔥" * 200,
    "𝐀𝐋𝐄𝐗𝐈𝐒𝟏𝟕 в лс 👉 t.me",
    "<b>bold</b> <img src='file:///etc/passwd'>",
    "a\u202eb\u200bc\u0301",
    "شكرا جزيلا",
]


def card(text: str) -> Card:
    return Card(
        id=CommentId(1),
        external_id="1",
        author="A name that does not end " * 5,
        stream="Wall",
        platform="vk",
        post="Post " * 40,
        text=text,
        lang="en",
        created_at=datetime.now(UTC) - timedelta(minutes=3),
        raised=tuple((flag, 0.9) for flag in Flag),
        scores=dict.fromkeys(Flag, 0.9),
        priority=1,
        copies=3000,
        campaign=CampaignId(1),
        status=Status.OPEN,
        visibility=Visibility.PUBLISHED,
        due_at=datetime.now(UTC) + timedelta(minutes=46),
    )


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_odd_comments_are_painted(qtbot: QtBot, qapp: QApplication, scheme: Scheme) -> None:
    theme.dress(qapp, scheme)
    model = QStandardItemModel()
    for number, text in enumerate(ODD):
        item = QStandardItem()
        item.setData(card(text), CARD)
        item.setData(text, TEXT)
        item.setData(number % 2 == 0, IS_PICKED)
        model.appendRow(item)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(CardDelegate(view))
    view.verticalHeader().setDefaultSectionSize(height())
    view.resize(520, height() * len(ODD))
    view.setColumnWidth(0, 500)
    view.selectRow(1)
    picture = view.grab().toImage()
    assert picture.pixelColor(250, 5).name() == theme.current().panel


def test_every_card_has_one_height() -> None:
    option = QStyleOptionViewItem()
    assert CardDelegate().sizeHint(option, QModelIndex()).height() == height()


@pytest.mark.parametrize("text", ODD)
def test_a_text_takes_two_lines_at_most_and_no_more_than_the_width(qapp: QApplication, text: str) -> None:
    lines = two_lines(" ".join(text.split()), 400)
    metrics = QFontMetricsF(theme.font(13))
    assert len(lines) <= 2
    assert all(metrics.horizontalAdvance(line) <= 400 + metrics.averageCharWidth() for line in lines)


def test_a_cut_text_ends_with_an_ellipsis(qapp: QApplication) -> None:
    first, second = two_lines("word " * 100, 300)
    assert first.endswith("word")
    assert second.endswith("…")


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Дарья К.", "ДК"), ("raka_7781", "R7"), ("Ann", "AN"), ("𝐀𝐋𝐄𝐗", "AL"), ("🔥🔥", "?"), ("", "?"), ("@bo", "BO")],
)
def test_initials_are_two_letters_that_can_be_read(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_name_keeps_its_colour() -> None:
    assert avatar_colour("Ann") == avatar_colour("Ann")
    assert avatar_colour("\ud800").isValid()


def test_arabic_is_seen_at_the_right_edge(qapp: QApplication) -> None:
    picture = QPixmap(420, 40)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_text(painter, QPointF(0, 0), 420, 19, Shown("شكرا جزيلا"))
    painter.end()
    image = picture.toImage()
    inked = [x for x in range(420) for y in range(19) if image.pixelColor(x, y).lightness() < 200]
    assert inked
    assert min(inked) > 210


def test_a_word_found_far_into_the_text_is_shown_and_marked() -> None:
    text = one_paragraph("one\ntwo " * 30 + "needle in the hay")
    start = text.index("needle")
    shown = excerpt(text, [(start, start + 6)])
    begin, end = shown.marks[0]
    assert shown.text.startswith("… ")
    assert shown.text[begin:end] == "needle"


def test_a_word_found_at_the_beginning_leaves_the_text_as_it_is() -> None:
    assert excerpt("free coffee", [(0, 4)]) == Shown("free coffee", ((0, 4),))


def test_a_name_that_was_found_is_marked(qapp: QApplication) -> None:
    plain, found = (
        painted(look, ChipPictures()).toImage()
        for look in (of_ann(author_marks=()), of_ann(author_marks=((0, 3),), where_marks=((5, 9),)))
    )
    assert plain != found


def of_ann(**changed: object) -> Look:
    """Give the look of a small card by Ann."""
    usual = Look(
        id=CommentId(1),
        width=400,
        ratio=1.0,
        size=13,
        is_dark=False,
        is_current=False,
        has_focus=False,
        is_picked=False,
        author="Ann",
        where="VK · Menu",
        when="3 min",
        shown=Shown("Is it open?"),
        author_marks=(),
        where_marks=(),
        chips=(("Question 92%", "question"),),
    )
    return replace(usual, **changed)  # type: ignore[arg-type]
