"""The left column shows what there is, follows the focus, and lets every line be reached by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderator.domain import StreamId
from moderator.queues import Queue, QueueName, SavedView, Size, ViewId
from moderator.ui.widgets.sidebar import LOG, Sidebar
from moderator.views import QueueCount, StreamCount

LONG = "Contest: Autumn mugs, everything that has a link and is not spam"


def view(number: int, name: str, problem: str = "") -> SavedView:
    return SavedView(
        id=ViewId(number),
        name=name,
        text="",
        queue=None if problem else Queue(lang="ru"),
        problem=problem,
        owner="Vera",
        is_shared=False,
        is_mine=True,
        place=number,
    )


def stream(number: int, name: str) -> StreamCount:
    return StreamCount(id=StreamId(number), name=name, platform="vk", brand="Aurora", open=number, comments=9)


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.resize(sidebar.width(), 500)
    sidebar.show_views([view(1, "Russian"), view(2, LONG)], {ViewId(1): Size(count=38)})
    sidebar.show_streams([stream(1, "VK"), stream(2, "Telegram")])
    with qtbot.waitActive(sidebar):
        sidebar.show()
        sidebar.activateWindow()
    return sidebar


def test_what_is_late_is_said_instead_of_a_count(sidebar: Sidebar) -> None:
    sidebar.show_counts([QueueCount(name=QueueName.ESCALATED, count=21, overdue=4)])
    assert sidebar._queues[QueueName.ESCALATED].accessibleName() == "Escalated, 4 due"


def test_views_come_go_and_change_places(sidebar: Sidebar) -> None:
    assert sidebar.views.entries[ViewId(1)].accessibleName() == "Russian, 38"
    sidebar.show_views([view(2, "Mugs"), view(3, "New")], {})
    assert [entry.text() for entry in sidebar.views.entries.values()] == ["Mugs", "New"]
    sidebar.show_views([], {})
    assert sidebar.views.isHidden()


def test_a_view_that_cannot_be_read_says_why(sidebar: Sidebar) -> None:
    sidebar.show_views([view(1, "Wall", "The stream “Wall” is not there any more.")], {})
    assert "not there any more" in sidebar.views.entries[ViewId(1)].accessibleName()


def test_one_brand_is_no_choice(sidebar: Sidebar) -> None:
    sidebar.show_brands({"Aurora": 4})
    assert sidebar.brands.isHidden()
    sidebar.show_brands({"Aurora": 4, "Borealis": 2})
    assert [entry.text() for entry in sidebar.brands.entries.values()] == ["Aurora", "Borealis"]


def test_a_long_name_is_cut_and_told_whole_by_its_tip(sidebar: Sidebar) -> None:
    entry = sidebar.views.entries[ViewId(2)]
    entry.grab()
    assert LONG in entry.toolTip()


def test_the_arrows_walk_on_and_the_column_scrolls_after_them(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.mark(Queue(name=QueueName.SPAM))
    sidebar.take_focus()
    assert sidebar._queues[QueueName.SPAM].hasFocus()
    with qtbot.waitSignal(sidebar.queue_wanted) as told:
        QTest.keyClick(sidebar._queues[QueueName.SPAM], Qt.Key.Key_Down)
    assert told.args == [Queue(name=QueueName.BOT)]
    last = sidebar.streams.entries[StreamId(2)]
    last.setFocus()
    assert sidebar._scroll.verticalScrollBar().value() > 0
    assert not last.visibleRegion().isEmpty()


def test_a_view_is_opened_renamed_and_deleted_by_keys(qtbot: QtBot, sidebar: Sidebar) -> None:
    entry = sidebar.views.entries[ViewId(1)]
    entry.setFocus()
    for key, signal in (
        (Qt.Key.Key_Space, sidebar.view_wanted),
        (Qt.Key.Key_F2, sidebar.rename_wanted),
        (Qt.Key.Key_Delete, sidebar.delete_wanted),
    ):
        with qtbot.waitSignal(signal) as told:
            QTest.keyClick(entry, key)
        assert told.args == [ViewId(1)]


def test_only_the_open_line_is_marked(sidebar: Sidebar) -> None:
    sidebar.mark(ViewId(1))
    assert [entry.text() for entry in sidebar._entries() if entry.isChecked()] == ["Russian"]
    sidebar.mark(LOG)
    assert [entry.text() for entry in sidebar._entries() if entry.isChecked()] == ["Moderation log"]
    sidebar.mark(Queue(name=QueueName.SPAM, lang="ru"))
    assert [entry.text() for entry in sidebar._entries() if entry.isChecked()] == []
