"""Places that the palette opens beside the commands: queues, views, streams, brands, settings, files of before."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from moderator.declared import declared
from moderator.queues import Queue, QueueName
from moderator.settings import Section
from moderator.ui import recent_files, setting_words
from moderator.ui.wording import say

if TYPE_CHECKING:
    from moderator.ui.workplace import Workplace

Place = tuple[str, str, Callable[[], object]]
_NO_PLACE = frozenset({QueueName.ALL})


def places(workplace: "Workplace") -> list[QAction]:
    """Give every place as something that can be asked for."""
    found: list[QAction] = []
    for title, tip, go in (*_queues(workplace), *_settings(workplace), *_files(workplace)):
        action = QAction(title.replace("&", "&&"))
        action.setStatusTip(tip)
        action.triggered.connect(go)
        found.append(action)
    return found


def _queues(workplace: "Workplace") -> Iterator[Place]:
    show, numbers = workplace.show_queue, workplace.news.latest
    for name in QueueName:
        if name not in _NO_PLACE:
            title = QCoreApplication.translate("Palette", "Queue: {name}").format(name=say(name))
            yield title, "", partial(show, Queue(name=name))
    if numbers is None:
        return
    for view in numbers.views:
        title = QCoreApplication.translate("Palette", "View: {name}").format(name=view.name)
        yield title, view.text, partial(workplace.turning.show_view, view)
    for stream in numbers.streams:
        title = QCoreApplication.translate("Palette", "Stream: {name}").format(name=stream.name)
        yield title, stream.brand or "", partial(show, Queue(name=QueueName.EVERYTHING, stream=stream.id))
    for brand in numbers.brands:
        title = QCoreApplication.translate("Palette", "Brand: {name}").format(name=brand)
        yield title, "", partial(show, Queue(name=QueueName.EVERYTHING, brand=brand))


def _settings(workplace: "Workplace") -> Iterator[Place]:
    for setting in declared():
        name = setting_words.title(setting.name)
        title = QCoreApplication.translate("Palette", "Setting: {name}").format(name=name)
        target = "keys" if setting.section is Section.KEYS else setting.name
        yield title, setting_words.sentence(setting), partial(_show_setting, workplace, target)


def _files(workplace: "Workplace") -> Iterator[Place]:
    for path in recent_files.recent(workplace.window.memory):
        title = QCoreApplication.translate("Palette", "Open {file}").format(file=path.name)
        yield title, str(path.parent), partial(workplace.files.open_one, str(path))


def _show_setting(workplace: "Workplace", name: str) -> None:
    workplace.turning.turn_to("settings")
    workplace.settings.show_setting(name)
