"""Takes pictures of the whole window over the demo, without a display: pages, themes, languages, sizes.

    python scripts/screens.py FOLDER [--manual FOLDER]

Every scene is drawn in both themes and three languages, the triage page also in three sizes and at 200 %. With
`--manual`, those that the manual shows are copied to its folder.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from scenes import SCENES, leave, show_triage, work_a_little
from settling import SETTLE_STEPS, let_work, wait_for

from moderator.desk import Desk
from moderator.domain import Action, Flag, Reason
from moderator.queues import Order, Queue, QueueName
from moderator.ui import languages, theme
from moderator.ui.app import Start, start_up
from moderator.ui.theme import Scheme
from moderator.ui.workplace import Workplace

USUAL = (1440, 900)
SIZES = ((1280, 720), (2560, 1440))
LANGUAGES = ("en", "ru", "id")
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
LEFT_OPEN = 8
DECIDED: Mapping[Flag | None, tuple[Action, Reason | None]] = {
    Flag.SPAM: (Action.MARK_SPAM, None),
    Flag.BOT: (Action.HIDE, Reason.BOT),
    Flag.PRIZE_HUNTER: (Action.HIDE, Reason.PRIZE_HUNTING),
    Flag.NEGATIVE: (Action.REPLY, Reason.COMPLAINT),
    Flag.OBSCENE: (Action.HIDE, Reason.OBSCENE),
    Flag.QUESTION: (Action.REPLY, Reason.QUESTION),
}
MANUAL = {
    f"{page}-{scheme}-en": f"{page}-{scheme}"
    for page, schemes in (
        ("triage", SCHEMES),
        ("log", (Scheme.LIGHT,)),
        ("model", (Scheme.LIGHT,)),
        ("filtered", (Scheme.LIGHT,)),
        ("question", (Scheme.LIGHT,)),
        ("rules", (Scheme.LIGHT,)),
        ("replies", (Scheme.LIGHT,)),
        ("escalation", (Scheme.LIGHT,)),
        ("alarm", (Scheme.LIGHT,)),
    )
    for scheme in schemes
}


@dataclass(frozen=True, slots=True)
class Camera:
    """The window, and the folder for pictures of it."""

    app: QApplication
    start: Start
    folder: Path

    @property
    def workplace(self) -> Workplace:
        """What the window is furnished with at the moment; a change of language furnishes it anew."""
        wait_for(lambda: self.start.workplace is not None)
        assert self.start.workplace is not None  # noqa: S101 - waited for
        return self.start.workplace

    def take(self, name: str) -> None:
        """Take a picture of the window with whatever lies over it."""
        settle(self.start)
        window = self.start.window
        picture = window.grab()
        painter = QPainter(picture)
        for each in QApplication.topLevelWidgets():
            if each is not window and each.isVisible():
                over: QPixmap = each.grab()
                place = place_of(each, window)
                painter.drawPixmap(place, over)
                painter.setPen(QColor(theme.current().line))
                painter.drawRect(QRect(place, each.size()).adjusted(-1, -1, 0, 0))
        painter.end()
        picture.save(str(self.folder / f"{name}.png"))


def place_of(over: QWidget, window: QWidget) -> QPoint:
    """Tell where something lies over the window; a dialog in the middle, as desktops put it."""
    if over.windowType() is Qt.WindowType.Dialog:
        return window.rect().center() - over.rect().center()
    return over.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())


def settle(start: Start) -> None:
    """Wait until everything that was asked for is shown."""
    let_work(SETTLE_STEPS)
    wait_for(lambda: not start.background.is_busy())
    let_work(2)


def each_look(camera: Camera) -> Iterator[str]:
    """Turn through languages and themes; gives the end of the picture's name."""
    for code in LANGUAGES:
        camera.workplace.run(f"language_{code}")
        let_work(SETTLE_STEPS)
        settle(camera.start)
        for scheme in SCHEMES:
            theme.dress(camera.app, scheme)
            let_work(2)
            yield f"{scheme}-{code}"


def take_scenes(camera: Camera) -> None:
    """Take every scene in every look."""
    work_a_little(camera.workplace)
    for look in each_look(camera):
        for name, show in SCENES.items():
            show(camera.workplace)
            camera.take(f"{name}-{look}")
            leave(camera.workplace, name)


def take_sizes(camera: Camera) -> None:
    """Take the triage page in other sizes, in every look."""
    for look in each_look(camera):
        for size in SIZES:
            camera.start.window.resize(*size)
            show_triage(camera.workplace)
            camera.take(f"triage-{size[0]}x{size[1]}-{look}")
        camera.start.window.resize(*USUAL)


def take_at_scale(camera: Camera) -> None:
    """Take the triage page as it looks on a screen of twice as many dots; run in a process of its own."""
    for scheme in SCHEMES:
        theme.dress(camera.app, scheme)
        show_triage(camera.workplace)
        camera.take(f"triage-200%-{scheme}-en")


def take_first_start(app: QApplication, folder: Path) -> None:
    """Take the page that a newcomer meets."""
    with TemporaryDirectory() as home:
        start = start_up(app, Path(home), "M. Kim", demo=False)
        start.window.resize(*USUAL)
        camera = Camera(app, start, folder)
        for look in each_look(camera):
            camera.take(f"welcome-{look}")
        start.window.close()
    languages.speak(app, "en")


def decide_much(home: Path) -> None:
    """Decide about most of the demo as its strongest flags say, so that there is something to learn from; learn it."""
    with Desk.open(home, moderator="M. Kim") as desk:
        cards = desk.queues.page(Queue(name=QueueName.EVERYTHING, order=Order.NEWEST), limit=1000)
        for place, card in enumerate(cards):
            strongest = card.raised[0][0] if card.raised else None
            action, reason = DECIDED.get(strongest, (Action.APPROVE, None))
            if place % LEFT_OPEN:
                desk.decisions.decide(
                    [card.id], action, reason=reason, body="…" if action is Action.REPLY else "", anyway_reply=True
                )
        desk.learning.ask()
        desk.learning.train()


def begin(app: QApplication, home: Path, folder: Path) -> Camera:
    """Open the window over the demo."""
    start = start_up(app, home, "M. Kim", demo=True)
    start.window.resize(*USUAL)
    wait_for(lambda: start.workplace is not None and start.workplace.triage.panel.case is not None)
    settle(start)
    return Camera(app, start, folder)


def take_learnt(app: QApplication, folder: Path) -> None:
    """Take the model page over a home that has learnt."""
    with TemporaryDirectory() as home:
        begin(app, Path(home), folder).start.window.close()
        decide_much(Path(home))
        camera = begin(app, Path(home), folder)
        for look in each_look(camera):
            camera.workplace.run("model")
            camera.take(f"learnt-{look}")
        camera.start.window.close()
    languages.speak(app, "en")


def main() -> None:
    """Take all pictures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--manual", type=Path)
    asked.add_argument("--at-scale", action="store_true")
    wanted = asked.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    if not wanted.at_scale:
        take_first_start(app, wanted.folder)
    with TemporaryDirectory() as home:
        camera = begin(app, Path(home), wanted.folder)
        if wanted.at_scale:
            take_at_scale(camera)
        else:
            take_scenes(camera)
            take_sizes(camera)
        camera.start.window.close()
    if wanted.at_scale:
        return
    take_learnt(app, wanted.folder)
    doubled = {**os.environ, "QT_SCALE_FACTOR": "2"}
    subprocess.run([sys.executable, __file__, str(wanted.folder), "--at-scale"], env=doubled, check=True)  # noqa: S603
    for taken, name in MANUAL.items() if wanted.manual else ():
        source = taken.replace("model", "learnt")
        shutil.copyfile(wanted.folder / f"{source}.png", wanted.manual / f"{name}.png")


if __name__ == "__main__":
    main()
