"""What flags do by themselves: which act, which were suspended and why, and what another one would have to prove."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from moderator.desk import Desk
from moderator.domain import Flag, Role
from moderator.learnt import AutomaticAction
from moderator.ui import theme
from moderator.ui.background import Background, Job
from moderator.ui.core_sentences import say_sentence
from moderator.ui.pages import model_words
from moderator.ui.pages.automatic_proposal import AutomaticProposal
from moderator.ui.pages.automatic_work import Proposal, allowing, proposing, reading_automatic, stopping
from moderator.ui.widgets.sheet import STRETCHED, TWO_LINES, Sheet
from moderator.ui.widgets.sheet_model import Cell, Row
from moderator.ui.widgets.sheet_panel import SheetPanel
from moderator.ui.wording import say

_ROOMY = 800
_PAUSE_MS = 60
"""Flags that are only passed by, with an arrow key held down, need no counting."""


class AutomaticPanel(QWidget):
    """Reads and changes what flags may do; the decisions are counted off the GUI thread."""

    failed = Signal(object)
    shown = Signal(object)
    """What flags do now, after each look."""
    said = Signal(str)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._found: Mapping[Flag, AutomaticAction] = {}
        columns = ((self.tr("Flag"), 126), (self.tr("What it does by itself"), STRETCHED))
        self.sheet = Sheet(self.tr("Flags"), columns)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._propose)
        self.proposal = AutomaticProposal(is_lead=desk.me.role is not Role.MODERATOR)
        flags = SheetPanel(self.tr("Flags"))
        flags.body.addWidget(self.sheet)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(14)
        for place, panel in enumerate((flags, self.proposal)):
            self._both.addWidget(panel, 5 + place, Qt.AlignmentFlag.AlignTop)
        self.sheet.chosen.connect(self._turn_to)
        self.proposal.action_chosen.connect(self._propose)
        self.proposal.allow_asked.connect(self._allow)
        self.proposal.stop_asked.connect(self._stop)
        self._show_rows()

    @Slot()
    def refresh(self) -> None:
        """Look again at what flags do, and at how the chosen one stands."""
        job = self._background.read(reading_automatic(self._desk))
        job.done.connect(self._show)
        job.failed.connect(self.failed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the two one below the other where they have no room side by side."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_roomy = event.size().width() >= _ROOMY
        self._both.setDirection(directions.LeftToRight if is_roomy else directions.TopToBottom)

    @Slot(object)
    def _show(self, found: Sequence[AutomaticAction]) -> None:
        self._found = {one.flag: one for one in found}
        self._show_rows()
        self._propose()
        self.shown.emit(found)

    def _show_rows(self) -> None:
        self.sheet.show_rows([_row(flag, self._found.get(flag)) for flag in Flag], height=TWO_LINES)
        self._show_chosen()

    @Slot(object)
    def _turn_to(self) -> None:
        self._show_chosen()
        self._pause.start()

    def _show_chosen(self) -> None:
        flag = self.sheet.key()
        self.proposal.show_flag(flag, self._found.get(flag))

    @Slot()
    def _propose(self) -> None:
        job = self._background.read(proposing(self._desk, self.proposal.flag, self.proposal.action))
        job.done.connect(self._take)
        job.failed.connect(self.failed)

    @Slot(object)
    def _take(self, found: Proposal) -> None:
        if (found.flag, found.action) == (self.proposal.flag, self.proposal.action):
            self.proposal.show_thresholds(found.thresholds)

    @Slot(float)
    def _allow(self, threshold: float) -> None:
        work = allowing(self._desk, self.proposal.flag, self.proposal.action, threshold)
        self._follow(self._background.write(work)).done.connect(self._say_allowed)

    @Slot()
    def _stop(self) -> None:
        self._follow(self._background.write(stopping(self._desk, self.proposal.flag))).done.connect(self._say_stopped)

    def _follow(self, job: Job) -> Job:
        job.failed.connect(self.failed)
        job.ended.connect(self.refresh)
        return job

    @Slot(object)
    def _say_allowed(self, found: AutomaticAction) -> None:
        told = self.tr("{flag} {does} from now on; what is here already stays as it is")
        self.said.emit(told.format(flag=say(found.flag), does=model_words.does(found)))

    @Slot(object)
    def _say_stopped(self, flag: Flag) -> None:
        self.said.emit(self.tr("{flag} does nothing by itself any more").format(flag=say(flag)))


def _row(flag: Flag, found: AutomaticAction | None) -> Row:
    chip = Cell(text=say(flag), tint=theme.TINTS[flag])
    if found is None:
        state = Cell(text=model_words.nothing(), ink="mute")
    elif found.suspended:
        state = Cell(
            text=model_words.suspended(),
            ink="spam",
            is_strong=True,
            below=say_sentence(found.suspended),
            tip=say_sentence(found.suspended),
        )
    else:
        record = model_words.record(found)
        state = Cell(text=model_words.does(found), ink="ok", is_strong=True, below=record, tip=record)
    return Row(key=flag, cells=(chip, state))
