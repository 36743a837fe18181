"""The head of the list gives its room to what matters most, and says what is selected."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator.queues import Size
from moderator.ui.pages.list_head import ListHead


@pytest.fixture
def head(qtbot: QtBot) -> ListHead:
    head = ListHead()
    qtbot.addWidget(head)
    head.show_queue("Needs decision")
    head.show_size("12,345 open")
    head.selection.show_size(Size(count=12345))
    head.show()
    return head


@pytest.mark.parametrize("width", [410, 456, 520, 700])
def test_nothing_in_the_head_lies_over_anything_else(qapp: QApplication, head: ListHead, width: int) -> None:
    for picked in (0, 12, 0):
        head.resize(width, 46)
        head.show_picked(picked)
        qapp.processEvents()
        shown = [each for each in (head._title, *head._pills) if each.isVisible()]
        edges = [(each.x(), each.x() + each.width()) for each in shown]
        assert all(before[1] <= after[0] for before, after in pairwise(edges))
        assert edges[-1][1] <= width


def test_where_there_is_room_all_is_offered(head: ListHead) -> None:
    head.resize(700, 46)
    assert head.language.isVisible()
    assert head._keys.isVisible()
    assert head.add.text() == "+ Filter"


def test_a_chosen_language_is_said_by_its_chip_alone(head: ListHead) -> None:
    head.resize(700, 46)
    head.show_language("ru")
    assert not head.language.isVisible()


def test_a_queue_with_an_order_of_its_own_offers_none(head: ListHead) -> None:
    head.fix_order(is_fixed=True)
    head.show_queue("Campaigns")
    assert not head.order.isVisible()


def test_all_is_offered_until_all_is_selected(head: ListHead) -> None:
    head.show_picked(12)
    assert head.selection.all.isVisible()
    assert "12345" in head.selection.all.accessibleName().replace(",", "")
    head.show_picked(12345)
    assert not head.selection.all.isVisible()
