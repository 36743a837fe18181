"""Every page and dialog can be heard, reached by Tab, and shows where the focus is."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from moderator.care import Alarm, AlarmId
from moderator.domain import Action, Flag
from moderator.errors import SettingsError
from moderator.gestures import Conflict
from moderator.queues import FlagRange, Queue, QueueName
from moderator.ui.app import Start, start_up
from moderator.ui.dialogs.alarm_dialog import AlarmDialog
from moderator.ui.dialogs.filter_dialogs import DatesDialog, RangeDialog, ViewDialog
from moderator.ui.dialogs.import_dialog import ImportDialog
from moderator.ui.dialogs.keys_dialog import KeysDialog
from moderator.ui.dialogs.outcome import End, Outcome
from moderator.ui.dialogs.palette import CommandPalette
from moderator.ui.pages.deciding import Wanted
from moderator.ui.style import _SHEET
from moderator.ui.workplace import Workplace
from moderator.views import BadLine, Taken

PAGES = ("triage", "log", "replies", "rules", "rule_way", "model", "automatic", "settings", "escalation", "welcome")
_TELLING = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QSpinBox, QTextEdit)
_SILENT = (QScrollArea, QScrollBar, QStackedWidget, QSplitter, QMenuBar)
_PAINTING = (QFrame, QLabel)
_QUIET = "qt_"
ALARM = Alarm(
    id=AlarmId(1),
    brand="Aurora Coffee",
    post=None,
    post_title="",
    began_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
    last_at=datetime(2026, 11, 22, 10, tzinfo=UTC),
    seen=34,
    expected=4.0,
    chance=1e-9,
    words=(("glass", 12),),
    authors=(("Ann", 3),),
)


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[Start]:
    """Open the window over the demo."""
    start = start_up(qapp, home, "Vera", demo=True)
    qtbot.addWidget(start.window)
    with qtbot.waitActive(start.window):
        start.window.activateWindow()
    qtbot.waitUntil(lambda: start.workplace is not None, timeout=20_000)
    qtbot.waitUntil(lambda: workplace_of(start).triage.panel.case is not None, timeout=60_000)
    yield start
    start.window.close()


def workplace_of(start: Start) -> Workplace:
    assert start.workplace is not None
    return start.workplace


def settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()


def surfaces(start: Start) -> Iterator[tuple[str, QWidget]]:
    """Give every page, sheet and dialog in turn, shown."""
    workplace, window = workplace_of(start), start.window
    window.notice.complain(SettingsError("There is no setting {name}.", name="them"))
    for page in PAGES:
        workplace.run(page)
        settle()
        yield page, window
    for name, show in SHEETS.items():
        workplace.run("triage")
        show(workplace)
        settle()
        assert sheet_of(name, workplace).isVisible(), name
        yield name, window
        workplace.run("select_none")
        window.surface.hide()
    for dialog in dialogs(start):
        dialog.show()
        settle()
        yield type(dialog).__name__, dialog
        dialog.close()


def dialogs(start: Start) -> list[QDialog]:
    workplace, window = workplace_of(start), start.window
    return [
        KeysDialog(window.commands.all(), window, workplace.preferences),
        CommandPalette(window.commands.all(), window),
        ImportDialog(workplace._desk, workplace._background, [], window),
        imported(workplace),
        AlarmDialog(ALARM, (), window),
        RangeDialog(Flag.SPAM, window),
        DatesDialog(datetime.now(UTC), window),
        ViewDialog("Save as view", "Coffee", parent=window),
    ]


def imported(workplace: Workplace) -> ImportDialog:
    """Give the dialog as it stands when two files were taken in."""
    dialog = ImportDialog(workplace._desk, workplace._background, [], workplace.window)
    lines = (BadLine(line=7, reason="The line is not JSON.", content="{"),)
    taken = Taken(stream="a", format="csv", new=2, bad=lines)
    refused = Outcome(path=Path("b.pdf"), end=End.REFUSED, sentence="this is a PDF.")
    dialog._outcomes = [Outcome(path=Path("a.csv"), end=End.DONE, taken=taken), refused]
    dialog._finish()
    return dialog


def ask_many(workplace: Workplace) -> None:
    """Have a campaign before the eyes, and the question before all of it is hidden."""
    workplace.show_queue(Queue(name=QueueName.CAMPAIGNS))
    for _ in range(40):
        # a busy machine takes its time
        settle()
        if workplace.triage.panel.campaign.campaign is not None:
            break
    workplace.triage.panel.campaign.more.setChecked(True)
    campaign = workplace.triage.panel.campaign.campaign
    assert campaign is not None
    workplace.triage.decisions.hide_campaign(campaign)


def ask_reason(workplace: Workplace) -> None:
    workplace.run("delete")


def show_conflict(workplace: Workplace) -> None:
    card = workplace.triage.list.current()
    assert card is not None
    seen, now = card.seen, datetime.now(UTC)
    found = Conflict(
        seen=seen, now=seen, author="A", seen_text="a b", text="a c", action=Action.HIDE, moderator="Oleg", made_at=now
    )
    workplace.triage.decisions.conflicts.show(Wanted(action=Action.APPROVE), [found, found])


def narrow(workplace: Workplace) -> None:
    flags = (FlagRange(flag=Flag.SPAM, at_least=0.5),)
    workplace.show_queue(Queue(name=QueueName.EVERYTHING, flags=flags, lang="ru"))


def unfold(workplace: Workplace) -> None:
    workplace.run("details")
    workplace.run("as_read")


def offer_files(workplace: Workplace) -> None:
    workplace.window.surface.offer([Path("a.csv")])


def sheet_of(name: str, workplace: Workplace) -> QWidget:
    triage = workplace.triage
    sheets: dict[str, QWidget] = {
        "filter's chips": triage.head.filter,
        "question before many": triage.decisions.checking.sheet,
        "reason": triage.decisions.checking.sheet.reasons,
        "conflict": triage.decisions.conflicts.sheet,
        "note": triage.decisions.note,
        "number of a comment": triage.goto,
        "thresholds": workplace.learning.page.thresholds,
        "drop": workplace.window.surface,
    }
    return sheets.get(name, triage)


SHEETS: dict[str, Callable[[Workplace], None]] = {
    "filter's chips": narrow,
    "question before many": ask_many,
    "reason": ask_reason,
    "conflict": show_conflict,
    "note": lambda workplace: workplace.run("note"),
    "number of a comment": lambda workplace: workplace.run("goto"),
    "everything about a case": unfold,
    "thresholds": lambda workplace: workplace.run("thresholds"),
    "drop": offer_files,
}


def told(widget: QWidget) -> str:
    """Give what a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def is_telling(widget: QWidget) -> bool:
    takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    paints = type(widget).paintEvent is not QWidget.paintEvent and not isinstance(widget, (*_PAINTING, *_TELLING))
    return isinstance(widget, _TELLING) or takes_focus or (paints and type(widget).__module__.startswith("moderator"))


def inside(widget: QWidget) -> bool:
    """Tell parts of Qt's own controls: a spin box speaks for its field, a view for its heads and its viewport."""
    parent = widget.parentWidget()
    return widget.objectName().startswith(_QUIET) or isinstance(
        parent, (QSpinBox, QComboBox, QAbstractItemView, QAbstractScrollArea)
    )


def nameless(surface: QWidget) -> list[str]:
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in surface.findChildren(QWidget)
        if each.isVisible() and is_telling(each) and not isinstance(each, _SILENT) and not inside(each)
        if not told(each)
    ]


def stops(surface: QWidget) -> list[QWidget]:
    return [
        each
        for each in surface.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not inside(each)
        and not isinstance(each, _SILENT)
    ]


def is_one_of_several(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and (widget.group() is not None or widget.autoExclusive())


def reached(surface: QWidget, most: int) -> set[QWidget]:
    """Press Tab until the focus has been everywhere that it goes."""
    seen: set[QWidget] = set()
    for _ in range(most):
        at = QApplication.focusWidget()
        if at is not None:
            seen.add(at)
        surface.focusNextChild()
    return seen


def test_everything_that_tells_or_asks_has_a_name(start: Start) -> None:
    found = {name: sorted(set(nameless(surface))) for name, surface in surfaces(start)}
    assert {name: missing for name, missing in found.items() if missing} == {}


def test_tab_goes_on_from_everywhere(start: Start) -> None:
    workplace_of(start)
    for name, surface in surfaces(start):
        surface.activateWindow()
        settle()
        wanted = stops(surface)
        seen = reached(surface, 2 * len(wanted) + 10)
        # within a group of choices Tab stops once, and the arrows go on
        lone = [
            each
            for each in wanted
            if not (isinstance(each, QAbstractButton) and (each.group() or each.autoExclusive()))
        ]
        missed = [type(each).__name__ for each in lone if each not in seen]
        assert (name, missed) == (name, [])


@pytest.mark.parametrize(
    "kind",
    ["QPushButton", "QToolButton", "QCheckBox", "QLineEdit", "QComboBox", "QTextEdit", "QPlainTextEdit", "QSpinBox"],
)
def test_every_control_shows_where_the_focus_is(kind: str) -> None:
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", _SHEET.template)
    rings = [body for selectors, body in rules if f"{kind}:focus" in selectors.replace("\n", " ")]
    assert any("border" in body and "$accent" in body for body in rings)


def test_every_role_of_a_button_shows_where_the_focus_is() -> None:
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", _SHEET.template)
    roles = set(re.findall(r'Q(?:Push|Tool)Button\[role="(\w+)"\](?:\s|,|\{|$)', " ".join(one for one, _ in rules)))
    with_ring = {
        role
        for selectors, body in rules
        for role in re.findall(r'Button\[role="(\w+)"\]:focus', selectors)
        if "border" in body or "padding" in body
    }
    # these keep the ring of every button
    assert roles - with_ring <= {"danger", "primary"}


def test_no_box_stands_in_the_way() -> None:
    sources = (Path(__file__).parents[2] / "moderator" / "ui").rglob("*.py")
    boxes = re.compile(r"QMessageBox|QErrorMessage|QInputDialog|QProgressDialog")
    assert [path.name for path in sources if boxes.search(path.read_text("utf-8"))] == []
