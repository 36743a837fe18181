"""From which score on flags are raised: every flag, and for the chosen one what another threshold would bring."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from moderator.curves import STEPS, KeptThreshold, ScoreCounts, Threshold
from moderator.desk import Desk
from moderator.domain import LANGUAGES, Flag, Role
from moderator.ui import sizes, theme
from moderator.ui.background import Background, Job
from moderator.ui.pages import model_words, threshold_words
from moderator.ui.pages.threshold_card import YOURS, ThresholdCard
from moderator.ui.pages.threshold_work import (
    Passed,
    ThresholdState,
    Waiting,
    counting_open,
    keeping,
    looking,
    measuring,
    reading_thresholds,
    taking_back,
)
from moderator.ui.widgets.note_line import NoteLine
from moderator.ui.widgets.sheet import STRETCHED, TWO_LINES, Sheet
from moderator.ui.widgets.sheet_model import Cell, Row
from moderator.ui.widgets.sheet_panel import SheetPanel
from moderator.ui.wording import say

_ROOMY = 900
_PAUSE_MS = 60
_LOOK_MS = 160
"""A slider on its way asks for no examples."""


class ThresholdPanel(QWidget):
    """Reads off the GUI thread, and only while it is seen; the slider itself only sums."""

    failed = Signal(object)
    said = Signal(str)
    moved = Signal()
    """Another threshold counts: what waits is to be judged anew."""
    open_asked = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._state: ThresholdState | None = None
        self._yours: tuple[ScoreCounts, ...] = ()
        self._is_measuring = False
        self._counting: Job | None = None
        self._is_lead = desk.me.role is not Role.MODERATOR
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        langs = (*(lang.upper() for lang in LANGUAGES), self.tr("Rest"))
        columns = ((self.tr("Flag"), 124), *((lang, STRETCHED) for lang in langs))
        self.sheet = Sheet(self.tr("Thresholds"), columns)
        self.back = NoteLine(self.tr("Take back"), "")
        self.card = ThresholdCard(is_lead=self._is_lead)
        self._lay_out()
        self._connect()

    @Slot()
    def refresh(self) -> None:
        """Read everything anew, if anybody looks."""
        if not self.isVisible():
            return
        job = self._background.read(reading_thresholds(self._desk))
        job.done.connect(self._show)
        job.failed.connect(self.failed)
        self._measure()

    def be_busy(self, *, is_busy: bool) -> None:
        """Let nothing be changed while something is being done."""
        self.card.be_busy(is_busy=is_busy)
        self._show_back(is_busy=is_busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the two one below the other where they have no room side by side."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_roomy = event.size().width() >= sizes.px(_ROOMY)
        self._both.setDirection(directions.LeftToRight if is_roomy else directions.TopToBottom)

    def _measure(self) -> None:
        if not self._is_measuring:
            self._is_measuring = True
            job = self._background.read(measuring(self._desk))
            job.done.connect(self._take_measured)
            job.failed.connect(self.failed)
            job.ended.connect(self._end_measuring)

    @Slot()
    def _end_measuring(self) -> None:
        self._is_measuring = False

    @Slot(object)
    def _take_measured(self, found: tuple[ScoreCounts, ...]) -> None:
        self._yours = found
        self.card.show_sources(self._sources())

    @Slot(object)
    def _show(self, state: ThresholdState) -> None:
        self._state = state
        self.sheet.show_rows([_row(flag, _of(state, flag)) for flag in Flag], height=TWO_LINES)
        self.card.show_sources(self._sources())
        self._show_back(is_busy=False)
        self._show_chosen()
        self._count()

    def _sources(self) -> Mapping[tuple[Flag, str], Mapping[str, ScoreCounts]]:
        found: dict[tuple[Flag, str], dict[str, ScoreCounts]] = {}
        for one in self._yours:
            found.setdefault((one.flag, one.lang), {})[YOURS] = one
        for each in self._state.published if self._state is not None else ():
            found.setdefault((each.counts.flag, each.counts.lang), {})[each.source] = each.counts
        return found

    def _show_back(self, *, is_busy: bool) -> None:
        last = self._state.last if self._state is not None else None
        why = "" if self._is_lead else self.tr("Only a lead may keep another threshold.")
        busy = self.tr("Something else is being done.") if is_busy else ""
        self.back.say(threshold_words.last(last) if last is not None else "", why or busy)

    @Slot(object)
    def _turn_to(self) -> None:
        self._show_chosen()
        self._pause.start()

    def _show_chosen(self) -> None:
        flag = self.sheet.key()
        if self._state is not None and flag is not None:
            self.card.show_flag(flag, _of(self._state, flag))

    @Slot()
    def _count(self) -> None:
        """Count open comments of the flag that is turned to, and no longer those of the one before."""
        if self._counting is not None:
            self._counting.cancel()
        self._counting = job = self._background.read(counting_open(self._desk, self.card.flag))
        job.done.connect(self._take_open)
        job.failed.connect(self.failed)
        job.ended.connect(self._end_counting)

    @Slot()
    def _end_counting(self) -> None:
        if self.sender() is self._counting:
            self._counting = None

    @Slot(object)
    def _take_open(self, found: Waiting) -> None:
        if found.flag is self.card.flag:
            self.card.show_open(found.scores)

    def _asked(self) -> tuple[Flag, str, int, int]:
        return self.card.flag, self.card.lang, self.card.present, self.card.step

    @Slot()
    def _look_up(self) -> None:
        asked = self._asked()
        flag, lang, _, moved = asked
        if not self.card.passed or self._state is None:
            return
        exact = next(one.value for one in _of(self._state, flag) if one.lang == lang)
        low, high = sorted((exact, moved / STEPS))
        job = self._background.read(looking(self._desk, asked, (low, high)))
        job.done.connect(self._take_passed)
        job.failed.connect(self.failed)

    @Slot(object)
    def _take_passed(self, found: Passed) -> None:
        if found.asked == self._asked():
            self.card.show_examples(found.cards)

    @Slot(float)
    def _keep(self, value: float) -> None:
        self._change(self._background.write(keeping(self._desk, self.card.flag, self.card.lang, value)))

    @Slot()
    def _give_back_own(self) -> None:
        self._change(self._background.write(keeping(self._desk, self.card.flag, self.card.lang, None)))

    @Slot()
    def take_back(self) -> None:
        """Take the last step back."""
        self._change(self._background.write(taking_back(self._desk)))

    def _change(self, job: Job) -> None:
        job.done.connect(self._say)
        job.failed.connect(self.failed)
        job.ended.connect(self.refresh)

    @Slot(object)
    def _say(self, step: KeptThreshold) -> None:
        self.said.emit(threshold_words.step(step))
        self.moved.emit()

    def _connect(self) -> None:
        self.sheet.chosen.connect(self._turn_to)
        self._pause.timeout.connect(self._count)
        self._look.timeout.connect(self._look_up)
        self.card.moved.connect(self._look.start)
        self.card.keep_asked.connect(self._keep)
        self.card.own_asked.connect(self._give_back_own)
        self.card.open_asked.connect(self.open_asked)
        self.back.asked.connect(self.take_back)

    def _lay_out(self) -> None:
        flags = SheetPanel(self.tr("Thresholds"))
        flags.body.addWidget(self.sheet)
        flags.body.addWidget(self.back)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(14)
        for stretch, panel in ((5, flags), (9, self.card)):
            self._both.addWidget(panel, stretch, Qt.AlignmentFlag.AlignTop)


def _of(state: ThresholdState, flag: Flag) -> list[Threshold]:
    return [one for one in state.thresholds if one.flag is flag]


def _row(flag: Flag, found: list[Threshold]) -> Row:
    return Row(key=flag, cells=(Cell(text=say(flag), tint=theme.TINTS[flag]), *map(_cell, found)))


def _cell(found: Threshold) -> Cell:
    value = threshold_words.number(found.value)
    is_kept = found.kept is not None and found.kept.value is not None
    tip = f"{model_words.language(found.lang)} {value}: {threshold_words.kept_by(found)}"
    below = threshold_words.kept() if is_kept else ""
    return Cell(text=value, below=below, below_ink="accent", is_strong=is_kept, tip=tip)
