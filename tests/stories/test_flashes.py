"""Opening the window shows one window: nothing flashes up beside it, which would take the keys away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.conftest import Person


class Watch(QObject):
    """Remembers every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_only_the_window_opens(qapp: QApplication, sit_down: Callable[..., Person]) -> None:
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        person = sit_down(demo=True)
        person.until(lambda: person.triage.model.rowCount() > 0)
        person.window.commands["model"].trigger()
        person.until(person.workplace.learning.page.isVisible)
        rules = person.workplace.ruling.page
        person.window.commands["rules"].trigger()
        person.until(lambda: rules.isVisible() and bool(rules.bench.key))
        person.window.commands["rule_way"].trigger()
        person.until(lambda: bool(rules.editor.form.rows))
        adding = rules.editor.form.groups["all"].add
        adding.fill()
        adding.menu().actions()[0].trigger()
    finally:
        qapp.removeEventFilter(watch)
    assert watch.shown == ["Window"]
