"""The window for people who do not use a mouse, do not see colours, or do not want to read coarse words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QScrollBar, QStackedWidget, QWidget

from moderator.domain import Flag
from moderator.queues import QueueName
from moderator.ui import theme
from moderator.ui.app import tell_fault
from moderator.ui.masking import DOT
from moderator.ui.theme import DARK, Scheme
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import Person

Key = Qt.Key
COARSE = "What the fuck is this shit, you fucking idiots"


def is_named(widget: QWidget) -> bool:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return bool(widget.accessibleName() or text)


def test_everything_that_takes_the_focus_has_a_name(at_work: Person) -> None:
    for page in ("triage", "log", "model", "automatic"):
        at_work.workplace.run(page)
        reached = [
            widget
            for widget in at_work.window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        ]
        passive = (QScrollArea, QScrollBar, QStackedWidget)
        nameless = [w for w in reached if not isinstance(w, passive) and not is_named(w) and not w.focusProxy()]
        assert [(type(widget).__name__, type(widget.parent()).__name__) for widget in nameless] == []


def test_tab_goes_round_and_reaches_list_reply_and_decisions(at_work: Person) -> None:
    seen: list[QWidget] = []
    at_work.triage.list.setFocus()
    for _ in range(80):
        at_work.press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        if focused is at_work.triage.list:
            break
    assert at_work.triage.list in seen
    assert at_work.triage.panel.composer.text in seen
    assert set(seen) & set(at_work.triage.bar.buttons)
    assert set(seen) & set(at_work.window.sidebar._queues.values())


def test_every_decision_can_be_reached_at_every_width(at_work: Person) -> None:
    bar = at_work.triage.bar
    for width in (1080, 1440, 2200):
        at_work.window.resize(width, 700)
        at_work.until(lambda width=width: at_work.window.width() == width)  # type: ignore[misc]
        shown = [button for button in bar.buttons if button.isVisible()]
        hidden = [button.command for button in bar.buttons if not button.isVisible()]
        assert all(button.geometry().right() <= bar.width() for button in shown)
        assert bar.more.menu().actions() == hidden


def test_coarse_words_are_masked_until_they_are_asked_for(person: Person, write_comments: WriteComments) -> None:
    person.take_in(write_comments([("c1", COARSE, "Ann")]))
    person.open_queue(QueueName.EVERYTHING)
    assert Flag.OBSCENE in dict(person.card.raised)
    shown = person.triage.panel.comment.text
    assert DOT in shown.toPlainText()
    assert "fuck" not in shown.toPlainText()
    assert not [bar for bar in person.triage.panel.comment.bars.bars() if "fuck" in bar.label]
    person.press(Key.Key_M)
    assert shown.toPlainText() == COARSE
    person.press(Key.Key_M)
    assert "fuck" not in shown.toPlainText()


def test_a_theme_is_kept_for_the_next_start(at_work: Person, qapp: QApplication, home: Path) -> None:
    at_work.workplace.run("theme_dark")
    assert theme.current() is DARK
    at_work.until(lambda: theme.remembered(home) is Scheme.DARK)
    at_work.workplace.run("theme_light")
    assert theme.current() is not DARK
    theme.dress(qapp)


def test_a_draft_waits_while_another_comment_is_looked_at(at_work: Person) -> None:
    composer = at_work.triage.panel.composer
    at_work.press(Key.Key_R)
    at_work.type("Half a reply")
    at_work.press(Key.Key_Escape)
    at_work.press(Key.Key_J)
    assert composer.text.toPlainText() == ""
    at_work.press(Key.Key_K)
    assert composer.text.toPlainText() == "Half a reply"


def test_a_file_can_be_dropped_on_the_window(sit_down: Callable[..., Person], write_comments: WriteComments) -> None:
    person = sit_down()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(write_comments(INVENTED)))])
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, nothing)
    person.until(person.window.commands["open"].isEnabled)
    person.window.dropEvent(event)
    person.until(lambda: person.triage.model.rowCount() > 0)
    for dialog in person.dialogs():
        dialog.close()


def test_a_home_that_cannot_be_opened_is_told_in_the_window(home: Path, sit_down: Callable[..., Person]) -> None:
    home.mkdir()
    (home / "config.toml").write_text("theme = 7", encoding="utf-8")
    person = sit_down(waits=False)
    person.qtbot.waitUntil(person.window.notice.isVisible)
    assert "config.toml" in person.window.notice.said.text()


def test_the_arrows_walk_through_the_queues(at_work: Person) -> None:
    queues = at_work.window.sidebar._queues
    at_work.open_queue(QueueName.NEEDS_DECISION)
    queues[QueueName.NEEDS_DECISION].setFocus(Qt.FocusReason.TabFocusReason)
    at_work.press(Key.Key_Down)
    at_work.until(lambda: at_work.triage.model.queue.name is QueueName.SPAM)
    assert queues[QueueName.SPAM].hasFocus()


def test_a_click_on_a_queue_leaves_the_focus_in_the_list(at_work: Person) -> None:
    entry = at_work.window.sidebar._queues[QueueName.QUESTION]
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    at_work.until(lambda: at_work.triage.model.queue.name is QueueName.QUESTION)
    assert at_work.triage.list.hasFocus()


def test_a_fault_of_the_program_is_told_in_the_window(at_work: Person, capsys: pytest.CaptureFixture[str]) -> None:
    tell_fault(at_work.window, ZeroDivisionError, ZeroDivisionError("by nothing"), None)
    assert at_work.window.notice.isVisible()
    assert "ZeroDivisionError: by nothing" in at_work.window.notice.said.text()
    assert "by nothing" in capsys.readouterr().err
