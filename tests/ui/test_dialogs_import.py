"""The window of an import over a real inbox: columns are asked for, work is stopped, bad lines are shown and saved."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from moderator.desk import Desk
from moderator.desk import inbox as inbox_module
from moderator.progress import Progress
from moderator.queues import Queue, QueueName
from moderator.ui.background import Background
from moderator.ui.dialogs.bad_lines_model import BadLinesModel
from moderator.ui.dialogs.import_dialog import ImportDialog
from moderator.ui.dialogs.mapping_model import MappingModel
from moderator.ui.dialogs.mapping_page import MappingPage
from moderator.ui.dialogs.outcome import End, Outcome
from moderator.ui.dialogs.outcome_page import OutcomePage
from moderator.views import BadLine, Preview, Taken

Open = Callable[..., ImportDialog]
ALL = Queue(name=QueueName.EVERYTHING)


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def open_import(qtbot: QtBot, desk: Desk, background: Background) -> Open:
    """Give a function that opens the window on files; it stays when it is closed, so that it can be looked at."""

    def open_import(*paths: Path) -> ImportDialog:
        dialog = ImportDialog(desk, background, paths)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_import


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    """Give a file whose columns have names that say nothing."""
    path = tmp_path / "survey.csv"
    path.write_text("Nr;Q1;Q2;Nama\n7;Oat milk?;good;Sari\n8;Too loud inside;bad;Lev\n", "utf-8")
    return path


def outcome(dialog: ImportDialog) -> OutcomePage:
    return dialog._outcome


def is_over(dialog: ImportDialog) -> Callable[[], bool]:
    return lambda: dialog._pages.currentWidget() is outcome(dialog)


def asks(dialog: ImportDialog) -> Callable[[], bool]:
    return lambda: dialog._pages.currentWidget() is dialog._mapping


def texts(desk: Desk) -> set[str]:
    return {card.text for card in desk.queues.page(ALL)}


def test_a_file_that_explains_itself_is_taken_without_a_question(
    qtbot: QtBot, desk: Desk, open_import: Open, write_comments: Callable[..., Path]
) -> None:
    dialog = open_import(write_comments([("1", "Lovely place", "Ann"), ("2", "Too loud", "Ben")]))
    with qtbot.waitSignal(dialog.taken) as told:
        pass
    assert told.args is not None
    assert told.args[0].new == 2
    qtbot.waitUntil(is_over(dialog))
    assert texts(desk) == {"Lovely place", "Too loud"}


def test_columns_that_say_nothing_are_mapped_and_imported(
    qtbot: QtBot, desk: Desk, open_import: Open, strange: Path
) -> None:
    dialog = open_import(strange)
    qtbot.waitUntil(asks(dialog))
    assert not dialog._mapping._import.isEnabled()
    dialog._mapping.choose("text", "Q1")
    dialog._mapping.choose("id", "Nr")
    dialog._mapping._import.click()
    qtbot.waitUntil(is_over(dialog))
    cards = desk.queues.page(ALL)
    assert {(card.external_id, card.text, card.author) for card in cards} == {
        ("7", "Oat milk?", "Sari"),
        ("8", "Too loud inside", "Lev"),
    }


def test_a_field_that_is_left_out_stays_out_whatever_its_column_is_called(
    qtbot: QtBot, desk: Desk, open_import: Open, strange: Path
) -> None:
    dialog = open_import(strange)
    qtbot.waitUntil(asks(dialog))
    assert dialog._mapping.chosen()["author"] == "Nama"
    dialog._mapping.choose("text", "Q1")
    dialog._mapping.choose("author", "")
    dialog._mapping._import.click()
    qtbot.waitUntil(is_over(dialog))
    assert {card.author for card in desk.queues.page(ALL)} == {""}


def test_one_column_serves_one_field(qtbot: QtBot, open_import: Open, strange: Path) -> None:
    dialog = open_import(strange)
    qtbot.waitUntil(asks(dialog))
    dialog._mapping.choose("text", "Q1")
    dialog._mapping.choose("post", "Q1")
    assert not dialog._mapping._import.isEnabled()
    assert "Q1" in dialog._mapping._problem.text()


def test_a_heading_says_what_its_column_is_read_as(qtbot: QtBot) -> None:
    page = MappingPage()
    qtbot.addWidget(page)
    preview = Preview(format="CSV", columns=("Q1", "Q2"), rows=(("Fine",),), mapping={}, is_complete=False)
    page.show_preview(Path("survey.csv"), preview)
    page.choose("text", "Q1")
    model = page.findChild(QTableView).model()  # type: ignore[union-attr]
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(2)]
    assert heads == ["Q1\n→ Comment text", "Q2\n"]
    assert model.index(0, 1).data() == ""


def test_a_skipped_file_changes_nothing_and_the_next_goes_on(
    qtbot: QtBot, desk: Desk, open_import: Open, strange: Path, write_comments: Callable[..., Path]
) -> None:
    dialog = open_import(strange, write_comments([("1", "Lovely place", "Ann")]))
    qtbot.waitUntil(asks(dialog))
    dialog._mapping._skip.click()
    qtbot.waitUntil(is_over(dialog))
    assert texts(desk) == {"Lovely place"}
    assert outcome(dialog)._files.count() == 2


def test_a_file_that_cannot_be_read_is_said_in_a_sentence(qtbot: QtBot, open_import: Open, tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.touch()
    dialog = open_import(path)
    qtbot.waitUntil(is_over(dialog))
    assert "empty.csv" in outcome(dialog)._sentence.text()
    assert outcome(dialog)._counts.isHidden()


def stop_at_the_first_step(dialog: ImportDialog) -> Callable[[Progress], None]:
    def stop(progress: Progress) -> None:
        if progress.done:
            dialog._progress.bar.stop.click()

    return stop


def test_stopping_keeps_what_was_done_and_the_next_import_goes_on_there(
    qtbot: QtBot,
    desk: Desk,
    open_import: Open,
    write_comments: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(inbox_module, "BATCH", 10)
    path = write_comments([(f"c{n}", f"Comment number {n} of many", f"author {n}") for n in range(2000)])
    dialog = open_import(path)
    qtbot.waitUntil(lambda: dialog._preview is not None)
    assert dialog._job is not None
    dialog._job.progressed.connect(stop_at_the_first_step(dialog))
    qtbot.waitUntil(is_over(dialog), timeout=20_000)
    assert "goes on from there" in outcome(dialog)._sentence.text()
    kept = desk.queues.size(ALL).count
    assert 0 < kept < 2000
    monkeypatch.setattr(inbox_module, "BATCH", 2000)
    again = open_import(path)
    qtbot.waitUntil(is_over(again), timeout=20_000)
    assert desk.queues.size(ALL).count == 2000
    taken = outcome(again)._outcomes[0].taken
    assert taken is not None
    assert taken.new == 2000 - kept


def test_closing_the_window_stops_the_import_first(
    qtbot: QtBot,
    desk: Desk,
    open_import: Open,
    write_comments: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(inbox_module, "BATCH", 10)
    dialog = open_import(write_comments([(f"c{n}", f"Comment number {n}", "Ann") for n in range(2000)]))
    qtbot.waitUntil(lambda: dialog._preview is not None)
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert desk.queues.size(ALL).count < 2000


def test_bad_lines_are_listed_and_saved(qtbot: QtBot, desk: Desk, open_import: Open, tmp_path: Path) -> None:
    path = tmp_path / "wall.csv"
    path.write_text("id,text,author\n1,Lovely,Ann\n1.78E+16,Shortened,Ben\n3,Nice,Cleo\n", "utf-8")
    dialog = open_import(path)
    qtbot.waitUntil(is_over(dialog))
    page = outcome(dialog)
    assert texts(desk) == {"Lovely", "Nice"}
    model = page._table.model()
    assert model.rowCount() == 1
    line, reason, content = (model.index(0, column).data() for column in range(3))
    assert (line, "1.78E+16" in reason, "Shortened" in content) == ("3", True, True)
    assert page.save.isVisible()
    page.save_to(tmp_path / "bad.csv")
    qtbot.waitUntil(lambda: "bad.csv" in page._below.text())
    with (tmp_path / "bad.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)] == ["line", "3"]


def test_a_folder_that_cannot_be_written_to_is_said(qtbot: QtBot, desk: Desk, background: Background) -> None:
    page = OutcomePage(desk, background)
    qtbot.addWidget(page)
    bad = (BadLine(line=2, reason="The id was shortened", content="x"),)
    page.show_outcomes([inbox_outcome(Taken(stream="wall", format="CSV", bad=bad))])
    page.save_to(Path("/nowhere/at/all/bad.csv"))
    qtbot.waitUntil(lambda: "cannot be written" in page._below.text())


def inbox_outcome(taken: Taken) -> Outcome:
    return Outcome(path=Path("wall.csv"), end=End.DONE, taken=taken)


def test_the_tables_keep_the_rules_of_models(qtmodeltester: Any) -> None:
    preview = Preview(format="CSV", columns=("a", "b"), rows=(("1", "2"), ("3",)), mapping={}, is_complete=False)
    qtmodeltester.check(MappingModel(preview, {"text": "Comment text"}))
    bad = BadLinesModel()
    qtmodeltester.check(bad)
    bad.show_lines([BadLine(line=2, reason="torn", content="a\nb"), BadLine(line=9, reason="no text", content="")])
    qtmodeltester.check(bad)
    assert bad.index(0, 2).data() == "a b"
