"""Cards are painted at one height whatever stands in them."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFontMetricsF, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from moderator.domain import CampaignId, CommentId, Flag, Status, Visibility
from moderator.ui import theme
from moderator.ui.pages.card_delegate import HEIGHT, CardDelegate, two_lines
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
    view.verticalHeader().setDefaultSectionSize(HEIGHT)
    view.resize(520, HEIGHT * len(ODD))
    view.setColumnWidth(0, 500)
    view.selectRow(1)
    picture = view.grab().toImage()
    assert picture.pixelColor(250, 5).name() == theme.current().panel


def test_every_card_has_one_height() -> None:
    option = QStyleOptionViewItem()
    assert CardDelegate().sizeHint(option, QModelIndex()).height() == HEIGHT


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
