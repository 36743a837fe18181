"""Leads say a brand's hours, promises and paths on a page; the desk holds comments to them."""

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from moderator.care import Then
from moderator.desk import Desk
from moderator.domain import Role
from moderator.ui.pages.escalation import EscalationPage
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import Person

SitDown = Callable[..., Person]
BRAND = "Aurora Coffee & Sons of the Northern Harbour"


class Shown(QObject):
    """Remembers what opened as a window of its own: it takes the keys from the window that people look at."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.names: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Look, and let the event pass."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


@pytest.fixture
def page(home: Path, write_comments: WriteComments, sit_down: Callable[..., Person]) -> EscalationPage:
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments(INVENTED), brand=BRAND)
    person = sit_down()
    person.until(person.triage.isVisible)
    person.workplace.run("escalation")
    page = person.workplace.escalation
    person.until(lambda: page.brands.choice.currentText() == BRAND)
    page.person = person  # type: ignore[attr-defined]
    return page


def person_of(page: EscalationPage) -> Person:
    person = page.person  # type: ignore[attr-defined]
    assert isinstance(person, Person)
    return person


def test_nothing_but_the_window_opens_for_a_moderator(home: Path, qapp: QApplication, sit_down: SitDown) -> None:
    with Desk.open(home, moderator="Vera"):
        shown = Shown(qapp)
    person = sit_down(who="Igor")
    assert not person.workplace.escalation.only_read.isHidden()
    assert set(shown.names) == {"Window"}


def test_a_brand_gets_hours_promises_and_a_signature(page: EscalationPage) -> None:
    brands, desk = page.brands, page._desk
    brands.zone.setText("Asia/Jakarta")
    brands.days["monday"].setText("09:00-13:00, 14:00-18:00")
    brands.first.setText("4h")
    brands.signatures.setPlainText("en = Your Aurora\nid = Salam, Aurora")
    brands.save.click()
    person_of(page).until(lambda: desk.brands.profile(BRAND).calendar.zone == "Asia/Jakarta")
    profile = desk.brands.profile(BRAND)
    assert profile.calendar.hours[0] == ((time(9), time(13)), (time(14), time(18)))
    assert profile.promise.first_answer == timedelta(hours=4)
    assert profile.signatures == {"en": "Your Aurora", "id": "Salam, Aurora"}


@pytest.mark.parametrize(("field", "text"), [("first", "soon"), ("zone", "Mars/Olympus"), ("holidays", "Christmas")])
def test_what_cannot_be_read_is_said_and_stays_to_be_mended(page: EscalationPage, field: str, text: str) -> None:
    edit: QLineEdit = getattr(page.brands, field)
    edit.setText(text)
    page.brands.save.click()
    person_of(page).until(page.brands.wrong.isVisible)
    assert edit.text() == text


def test_a_path_of_two_levels_is_made_changed_and_deleted(page: EscalationPage) -> None:
    paths, desk, person = page.paths, page._desk, person_of(page)
    assert paths.name.text() == "usual"
    paths.rows[0].within.setText("2h")
    paths.rows[0].then[Then.NEXT_LEVEL].setChecked(True)
    paths.add.click()
    paths.rows[1].people.menu().actions()[list(Role).index(Role.ADMIN)].trigger()
    paths.save.click()
    person.until(lambda: bool(desk.escalating.paths()))
    (path,) = desk.escalating.paths()
    assert [level.within for level in path.levels] == [timedelta(hours=2), timedelta(hours=4)]
    assert path.levels[0].then == (Then.REMIND, Then.NEXT_LEVEL)
    assert set(path.levels[1].to) == {"lead", "admin"}
    person.until(lambda: paths.choice.currentText() == "usual" and len(paths.rows) == 2)
    paths.rows[0].remove.click()
    assert len(paths.rows) == 1
    paths.delete.click()
    person.until(lambda: not desk.escalating.paths())


def test_a_moderator_reads_and_changes_nothing(
    home: Path, page: EscalationPage, sit_down: Callable[..., Person]
) -> None:
    panel = type(page.brands)(may_change=False)
    assert not panel.save.isEnabled()
    assert not panel.zone.isEnabled()
    panel.deleteLater()
