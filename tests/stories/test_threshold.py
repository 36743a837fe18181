"""A lead moves a threshold: sees what would come of it, keeps it, takes it back; a moderator only sees."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from moderator.desk import Desk
from moderator.domain import Flag
from moderator.queues import QueueName
from moderator.ui.pages.model import ModelPage
from moderator.ui.pages.threshold_card import ThresholdCard
from tests.desk.conftest import decide, text
from tests.small_model import NAME
from tests.stories.conftest import Person

Key = Qt.Key
COMMENTS, DECIDED = 120, 80


@pytest.fixture
def decided_upon(small: Path, home: Path, tmp_path: Path) -> Path:
    """Make a home in which praise is flagged as a question, if not too surely."""
    assert small.is_dir()
    path = tmp_path / "wall.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "text", "author"), *((f"c{n}", text(n), f"a{n}") for n in range(COMMENTS))])
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(path)
        for number in range(DECIDED):
            decide(desk, number)
        desk.thresholds.keep(Flag.QUESTION, "en", 0.5)
    return home


@pytest.fixture
def at_thresholds(decided_upon: Path, sit_down: Callable[..., Person]) -> Person:
    """Sit before the thresholds of questions."""
    assert decided_upon.is_dir()
    person = sit_down()
    person.open_queue(QueueName.EVERYTHING)
    person.come_back()
    person.workplace.run("thresholds")
    person.until(lambda: panel_is_filled(person))
    sheet = page_of(person).thresholds.sheet
    assert sheet.hasFocus()
    sheet.selectRow(list(Flag).index(Flag.QUESTION))
    person.until(lambda: card_of(person).flag is Flag.QUESTION and panel_is_filled(person))
    return person


def page_of(person: Person) -> ModelPage:
    return person.workplace.learning.page


def card_of(person: Person) -> ThresholdCard:
    return page_of(person).thresholds.card


def panel_is_filled(person: Person) -> bool:
    page = page_of(person)
    return card_of(person)._is_counted and not page.work.is_busy and not page.thresholds._is_measuring


def flagged(person: Person) -> int:
    return int(card_of(person).tiles[2].value.text())


def slide(person: Person, key: Qt.Key, times: int) -> None:
    card_of(person).slider.setFocus()
    for _ in range(times):
        person.press(key)


def test_a_threshold_is_moved_by_keys_kept_and_taken_back(at_thresholds: Person) -> None:
    person, card = at_thresholds, card_of(at_thresholds)
    before = flagged(person)
    assert not card.keep.isEnabled()
    slide(person, Key.Key_PageUp, 9)
    assert card.value.text() == ".950"
    after = flagged(person)
    assert after < before
    assert f"{before - after} fewer than now" in card.tiles[2].said.text()
    person.until(lambda: card.examples.sheet.rows.rowCount() > 0)
    assert card.examples.sheet.rows.rowCount() <= 5
    assert card.keep.text() == "Keep .950 here"
    card.keep.click()
    person.until(lambda: person.said.startswith("Judged") and panel_is_filled(person))
    entry = person.window.sidebar._queues[QueueName.QUESTION]
    person.until(lambda: entry._count == str(after))
    person.until(lambda: card.present == card.step)
    assert "kept by Vera" in card.about.text()
    # while comments are judged anew, those that still have their flags are counted with them
    person.until(lambda: flagged(person) == after)
    person.workplace.run("threshold_back")
    person.until(lambda: entry._count == str(before) and panel_is_filled(person))
    person.until(lambda: card.value.text() == ".500")


def test_precision_and_recall_follow_the_slider(at_thresholds: Person) -> None:
    card = card_of(at_thresholds)
    assert card.sources.text().startswith("Your decisions")
    precision, name = card.tiles[0].said.text(), card.chart.accessibleName()
    assert precision.count("–") == 1
    assert precision.endswith("that would be flagged")
    assert "precision" in name
    slide(at_thresholds, Key.Key_PageUp, 3)
    assert "of" in card.tiles[1].said.text()
    slide(at_thresholds, Key.Key_End, 1)
    assert card.value.text() == ".995"


def test_an_example_is_opened_in_the_triage(at_thresholds: Person) -> None:
    person, card = at_thresholds, card_of(at_thresholds)
    slide(person, Key.Key_End, 1)
    person.until(lambda: card.examples.sheet.rows.rowCount() > 0)
    wanted = card.examples.sheet.key()
    card.examples.sheet.setFocus()
    person.press(Key.Key_Return)
    person.until(lambda: person.triage.isVisible() and person.triage.panel.case is not None)
    person.until(lambda: person.case.card.id == wanted)


def test_another_model_has_thresholds_of_its_own_and_the_window_says_so(at_thresholds: Person) -> None:
    person, page = at_thresholds, page_of(at_thresholds)
    person.workplace.run("train")
    person.until(lambda: person.said.startswith("Trained own-") and not page.work.is_busy)
    person.until(lambda: page.list.sheet.key().startswith("own-"))
    said: list[str] = []
    page.said.connect(said.append)
    person.workplace.run("use_model")
    person.until(lambda: bool(said) and not page.work.is_busy)
    assert "rest with it" in said[0]
    person.until(lambda: card_of(person)._thresholds["en"].kept is None)
    person.workplace.run("model_back")
    person.until(lambda: page.tiles.in_use.value.text() == NAME and panel_is_filled(person))
    person.until(lambda: card_of(person)._thresholds["en"].kept is not None)


def test_a_moderator_sees_what_would_come_and_may_keep_nothing(
    decided_upon: Path, sit_down: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Desk.open(decided_upon, moderator="Max"):
        pass
    monkeypatch.setattr("tests.stories.conftest.start_up", _as_max)
    person = sit_down()
    person.open_queue(QueueName.EVERYTHING)
    person.workplace.run("thresholds")
    person.until(lambda: panel_is_filled(person))
    card = card_of(person)
    slide(person, Key.Key_PageUp, 2)
    assert not card.keep.isEnabled()
    assert "Only a lead" in card.keep.toolTip()
    assert not page_of(person).thresholds.back.button.isEnabled()
    assert not person.window.commands["threshold_back"].isEnabled()


def _as_max(*args: object, **kwargs: object) -> object:
    from moderator.ui.app import start_up

    app, home, _, *rest = args
    return start_up(app, home, "Max", *rest, **kwargs)  # type: ignore[arg-type]
