"""Small tables keep what was chosen, are as high as their rows, and say to a screen reader what they paint."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from moderator.domain import Flag
from moderator.ui import theme
from moderator.ui.widgets.sheet import STRETCHED, TWO_LINES, Sheet
from moderator.ui.widgets.sheet_model import CELL, Cell, Row, Share, SheetModel

ROWS = [
    Row(
        key=flag,
        cells=(
            Cell(text=flag.value, tint=theme.TINTS[flag], below="below"),
            Cell(text="97%", aside="right", share=Share(value=0.97, low=0.9, mark=0.95, tint="spam"), tip="all of it"),
            Cell(text="a long line " * 20, is_strong=True),
        ),
    )
    for flag in Flag
]
NARROW = Row(key="none", cells=(Cell(text="nothing"), Cell(text="too few to tell")), spans=True)


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    sheet = Sheet("Flags", (("Flag", 100), ("Share", 120), ("Words", STRETCHED)))
    qtbot.addWidget(sheet)
    sheet.resize(600, 400)
    return sheet


def test_the_model_is_a_sound_one(qtmodeltester: ModelTester) -> None:
    model = SheetModel(("Flag", "Share", "Words"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show([*ROWS, NARROW])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_cells_are_said_with_their_heading_and_all_that_is_painted(sheet: Sheet) -> None:
    sheet.show_rows([*ROWS, NARROW])
    index = sheet.rows.index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Share: 97%, right"
    assert "all of it" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert sheet.rows.index(len(ROWS), 2).data(Qt.ItemDataRole.AccessibleTextRole) == ""
    assert isinstance(index.data(CELL), Cell)


def test_what_was_chosen_stays_chosen_and_members_come_back_as_such(sheet: Sheet) -> None:
    chosen: list[object] = []
    sheet.chosen.connect(chosen.append)
    sheet.show_rows(ROWS)
    assert sheet.key() is Flag.SPAM
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert chosen == [Flag.BOT]
    assert chosen[0] is Flag.BOT
    sheet.show_rows(ROWS[::-1])
    assert sheet.key() is Flag.BOT
    sheet.choose(Flag.NEGATIVE)
    assert sheet.key() is Flag.NEGATIVE
    assert len(chosen) == 1


def test_a_sheet_is_as_high_as_its_rows_but_not_more_than_was_wanted(sheet: Sheet) -> None:
    head = sheet.horizontalHeader().sizeHint().height()
    sheet.show_rows(ROWS, height=TWO_LINES)
    assert sheet.sizeHint().height() == head + len(ROWS) * TWO_LINES
    sheet.show_rows(ROWS, height=TWO_LINES, most=2)
    assert sheet.sizeHint().height() == head + 2 * TWO_LINES
    sheet.show_rows([])
    assert sheet.key() is None


def test_letters_are_left_to_the_commands(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.show_rows(ROWS)
    sheet.show()
    qtbot.waitExposed(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Q)
    assert sheet.key() is Flag.SPAM


def test_everything_is_painted_in_both_themes(sheet: Sheet, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet.show_rows([*ROWS, NARROW], height=TWO_LINES)
    sheet.show()
    qtbot.waitExposed(sheet)
    pictures = []
    for palette in (theme.LIGHT, theme.DARK):
        monkeypatch.setattr(theme._Shown, "palette", palette)
        pictures.append(sheet.grab().toImage())
    assert pictures[0] != pictures[1]
