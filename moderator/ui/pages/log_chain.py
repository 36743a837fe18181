"""Whether the log is as it was written: proven in the background, said on a pill."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from moderator.desk import Desk
from moderator.errors import BrokenChainError, ModeratorError
from moderator.progress import Progress
from moderator.ui import phrases, theme
from moderator.ui.background import Background, Job
from moderator.ui.pages.log_pill import Part, Pill

WIDEST = 480


class ChainPill(Pill):
    """Says how many lines were proven and when; pressing it proves them again."""

    failed = Signal(object)
    """The log could not be read at all; a chain that is broken is said on the pill."""

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._job: Job | None = None
        self.is_empty = False
        self.say(Part(text=self.tr("not verified yet"), ink="mute"))
        self.clicked.connect(self.verify)

    @Slot()
    def verify(self) -> None:
        """Prove the whole log; a second call while one runs changes nothing."""
        if self._job is not None:
            return
        self.say(Part(text=self.tr("verifying…"), ink="mute"))
        self.setToolTip(self.tr("Press to verify the chain of hashes again"))
        self._job = self._background.read(self._desk.log.verify)
        self._job.progressed.connect(self._progress)
        self._job.done.connect(self._prove)
        self._job.failed.connect(self._fail)
        self._job.ended.connect(self._end)

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        said = self.tr("verifying {count}…").format(count=phrases.number(progress.done))
        self.say(Part(text=said, ink="mute"))

    @Slot(object)
    def _prove(self, lines: int) -> None:
        now = phrases.clock(datetime.now(UTC))
        said = self.tr("✓ chain of {count} verified {time}").format(count=phrases.number(lines), time=now)
        self.say(Part(text=said, ink="ok"))
        self.is_empty = lines == 0
        self.setVisible(not self.is_empty)

    @Slot(object)
    def _fail(self, error: ModeratorError) -> None:
        if isinstance(error, BrokenChainError):
            self._show_breach(f"✗ {error}")
        else:
            self.say(Part(text=self.tr("not verified"), ink="mute"))
            self.failed.emit(error)

    def _show_breach(self, sentence: str) -> None:
        metrics = QFontMetricsF(theme.font(12, QFont.Weight.DemiBold))
        shown = metrics.elidedText(sentence, Qt.TextElideMode.ElideRight, WIDEST)
        self.say(Part(text=shown, ink="spam", is_bold=True))
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.show()

    @Slot()
    def _end(self) -> None:
        self._job = None
