"""How much coarse text was read is told to the reader alone."""

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from moderator.domain import CommentId, Flag
from moderator.queues import QueueName
from moderator.ui import coarse_reading
from tests.stories.conftest import Person


@pytest.fixture
def reader(sit_down: Callable[..., Person]) -> Person:
    """Sit down at the demo, at a coarse comment whose words are masked."""
    person = sit_down(demo=True)
    person.until(lambda: person.triage.model.rowCount() > 0)
    person.open_queue(QueueName.OBSCENE)
    return person


def figure(person: Person) -> int:
    return coarse_reading.read(person.workplace._desk.home, coarse_reading.today())


def _is_past(person: Person, comment: CommentId) -> bool:
    return person.card.id != comment and person.sees_case()


def test_masked_words_are_not_counted_and_read_ones_once(reader: Person) -> None:
    assert figure(reader) == 0
    reader.workplace.run("reveal")
    assert figure(reader) == 1
    reader.workplace.run("reveal")
    reader.workplace.run("reveal")
    assert figure(reader) == 1
    assert reader.window.status.read.text() == "1 coarse comment read"
    assert Flag.OBSCENE in dict(reader.case.card.raised)


def test_enough_is_hinted_at_without_a_box(reader: Person) -> None:
    reader.workplace.preferences.change(coarse_enough=2)
    for _ in range(2):
        reader.workplace.run("reveal")
        before = reader.card.id
        reader.workplace.run("next")
        reader.until(partial(_is_past, reader, before))
    assert figure(reader) == 2
    assert "break" in reader.window.status.read.text()
    assert reader.dialogs() == []


def test_the_figure_can_be_turned_off_and_is_gone_then(reader: Person, home: Path) -> None:
    reader.workplace.run("reveal")
    assert (home / coarse_reading.FILE_NAME).exists()
    reader.workplace.preferences.change(coarse_figure=False)
    assert not (home / coarse_reading.FILE_NAME).exists()
    assert not reader.window.status.read.isVisible()
    reader.workplace.run("next")
    reader.workplace.run("reveal")
    assert not (home / coarse_reading.FILE_NAME).exists()


def test_the_figure_is_in_no_database_log_or_export(reader: Person, home: Path, tmp_path: Path) -> None:
    desk = reader.workplace._desk
    (home / coarse_reading.FILE_NAME).write_text(
        json.dumps({"day": coarse_reading.today().isoformat(), "comments": 918_273}), "utf-8"
    )
    reader.workplace.run("reveal")
    assert figure(reader) == 918_274
    export = tmp_path / "log.csv"
    desk.log.export(export, reader.workplace.log._model.filter)
    reader.window.close()
    others = [path for path in (*home.rglob("*"), export) if path.is_file() and path.name != coarse_reading.FILE_NAME]
    assert any(path.name == "inbox.sqlite3" for path in others)
    for path in others:
        content = path.read_bytes()
        assert b"918274" not in content, path
        assert b"918273" not in content, path


def test_yesterdays_figure_and_a_damaged_file_say_nothing(tmp_path: Path) -> None:
    coarse_reading.write(tmp_path, date(2026, 1, 1), 12)
    assert coarse_reading.read(tmp_path, date(2026, 1, 1)) == 12
    assert coarse_reading.read(tmp_path, date(2026, 1, 2)) == 0
    (tmp_path / coarse_reading.FILE_NAME).write_text("[1", "utf-8")
    assert coarse_reading.read(tmp_path, date(2026, 1, 1)) == 0
