"""The time machine: what a rule would have done with the comments of the inbox, and whether it may go live."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.rulings import Backtest
from moderator.ui import phrases, ruling_words, sizes, theme
from moderator.ui.background import Job
from moderator.ui.core_sentences import say_sentence
from moderator.ui.dialogs.job_bar import JobBar
from moderator.ui.pages.rules_figures import figures
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.rule_days import RuleDays
from moderator.ui.widgets.rule_figures import RuleFigures
from moderator.ui.widgets.text import plain, tip

PERIODS = (30, 90, 0)
"""In days; 0 is all time."""


class TimeMachine(Panel):
    """Plays a rule over the archive when asked; the figures stay until the text is another one."""

    play_asked = Signal()
    live_asked = Signal()
    """To go live, with the figures on the screen."""
    list_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Time machine"), parent)
        self.days = 90
        self.pills: dict[int, QPushButton] = {}
        self.under = plain("", "mute", wraps=True)
        self.stale = plain("", "warning", wraps=True)
        self.warnings = plain("", "mute", wraps=True)
        self.chart, self.figures = RuleDays(), RuleFigures()
        self.job = JobBar()
        self.play, self.open, self.live = QPushButton(), QPushButton(), QPushButton(self.tr("Go live"))
        self.question = LiveQuestion()
        self._test: Backtest | None = None
        self._why_not = self._why_not_live = ""
        self._is_asking = self._can_go_live = False
        self._lay_out()
        self._connect()
        self.show_test(None)

    @property
    def test(self) -> Backtest | None:
        """The figures that are shown, if there are any."""
        return self._test

    def show_test(self, test: Backtest | None, *, is_stale: bool = False) -> None:
        """Show figures, or none; stale ones are of a text that was another."""
        self._test = test
        self.under.setText(ruling_words.period(test) if test is not None else self._invitation())
        self.stale.setText(self.tr("These are the figures of the text before.") if is_stale else "")
        self.stale.setVisible(is_stale)
        self.warnings.setText("\n".join(map(say_sentence, test.warnings)) if test is not None else "")
        self.warnings.setVisible(bool(self.warnings.text()))
        self.chart.show_days(test.days if test is not None else ())
        self.figures.show_figures(figures(test) if test is not None else ())
        self.figures.setVisible(test is not None)
        self.legend.setVisible(test is not None and any(day.otherwise for day in test.days))
        self.play.setText(self.tr("Play again") if test is not None else self.tr("Play over the archive"))
        self.play.setVisible(test is None or is_stale)
        theme.mark(self.play, "primary" if test is None else "")
        otherwise = test.otherwise_ids if test is not None else ()
        self.open.setVisible(bool(otherwise))
        if test is not None:
            self.open.setText(phrases.counted(test.otherwise, "Open the %n", "Open the %n"))
        if self._is_asking and test is not None and not is_stale:
            self._is_asking = False
            self.question.ask(test)

    def allow(self, why_not: str, why_not_live: str, *, can_go_live: bool, may_ask: bool = True) -> None:
        """Let it be played, and let the rule go live, or say why not; where nothing is to be asked, nothing is."""
        self._why_not, self._why_not_live = why_not, why_not_live
        for button, why in ((self.play, why_not), (self.live, why_not_live)):
            button.setEnabled(not why)
            button.setToolTip(tip(why))
        self._can_go_live = can_go_live
        self.live.setVisible(can_go_live and self.question.isHidden())
        theme.mark(self.live, "primary" if can_go_live and self._test is not None else "")
        if not may_ask:
            self.question.hide()

    def follow(self, job: Job) -> None:
        """Show how far the playing is."""
        self.play.setEnabled(False)
        self.job.follow(job, self.tr("Playing"))
        job.ended.connect(self._end)

    @Slot()
    def ask_to_go_live(self) -> None:
        """Go live with figures on the screen; without them, play first and ask then."""
        if self._test is not None and self.stale.isHidden():
            self.live_asked.emit()
        else:
            self._is_asking = True
            self.play_asked.emit()

    def forget_question(self) -> None:
        """Ask no longer whether the rule shall go live."""
        self._is_asking = False
        self.question.hide()

    def _invitation(self) -> str:
        return self.tr(
            "Play the rule over the comments of this inbox: what it would have caught, where people decided otherwise, "
            "and what time it would have saved."
        )

    def _lay_out(self) -> None:
        group, pills = QButtonGroup(self), FlowLayout(8)
        self.legend = plain(self.tr("On top: decided otherwise"), "mute", wraps=True)
        for days in PERIODS:
            said = self.tr("{n} days").format(n=days) if days else self.tr("All")
            self.pills[days] = pill = QPushButton(said)
            pill.setCheckable(True)
            pill.setChecked(days == self.days)
            theme.mark(pill, "pill")
            sizes.hold(pill, height=22)
            group.addButton(pill)
            pills.addWidget(pill)
            pill.clicked.connect(lambda _=False, days=days: self._turn_to(days))
        self.body.addLayout(pills)
        row = QWidget()
        flow = FlowLayout(10, row)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self.open, self.play, self.live):
            flow.addWidget(button)
        for part in (
            self.under,
            self.stale,
            self.chart,
            self.legend,
            self.figures,
            self.warnings,
            self.job,
            row,
            self.question,
        ):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self.play.clicked.connect(self.play_asked)
        self.live.clicked.connect(self.ask_to_go_live)
        self.open.clicked.connect(self._open_otherwise)
        self.figures.wanted.connect(self.list_wanted)
        self.question.agreed.connect(self.live_asked)
        self.question.no.clicked.connect(self._put_off)

    def _turn_to(self, days: int) -> None:
        if days != self.days:
            self.days = days
            if self._test is not None and not self._why_not:
                self.play_asked.emit()

    @Slot()
    def _open_otherwise(self) -> None:
        found = next((each for each in self.figures.figures if each.role == "warning"), None)
        if found is not None:
            self.list_wanted.emit(found)

    @Slot()
    def _put_off(self) -> None:
        self.live.setVisible(self._can_go_live)

    @Slot()
    def _end(self) -> None:
        self.play.setEnabled(not self._why_not)
        self._is_asking = False


class LiveQuestion(QFrame):
    """Asks whether a rule shall go live with these figures."""

    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "visit")
        self.said = plain("", "", wraps=True)
        self.yes, self.no = QPushButton(self.tr("Go live")), QPushButton(self.tr("Not now"))
        theme.mark(self.yes, "primary")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self.said)
        column.addLayout(row)
        self.yes.clicked.connect(self._answer(self.agreed.emit))
        self.no.clicked.connect(self.hide)
        self.hide()

    def ask(self, test: Backtest) -> None:
        """Say what the figures come to."""
        caught = phrases.counted(test.caught, "It would have caught %n comment.", "It would have caught %n comments.")
        otherwise = self.tr("People decided otherwise: {share}.").format(share=ruling_words.share_otherwise(test))
        self.said.setText(f"{caught} {otherwise} {self.tr('Shall it go live?')}")
        self.show()
        self.yes.setFocus()

    def _answer(self, way: Callable[[], None]) -> Callable[[], None]:
        def answer() -> None:
            self.hide()
            way()

        return answer
