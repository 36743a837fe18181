"""One flag's threshold in one language: moved by a slider, with what would come of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from moderator.curves import STEPS, OpenScores, ScoreCounts, Threshold, nearest_step
from moderator.domain import Flag
from moderator.ui import phrases, sizes, theme
from moderator.ui.pages import model_charts, model_words, threshold_words
from moderator.ui.pages.threshold_examples import Examples
from moderator.ui.widgets.chart import Chart
from moderator.ui.widgets.chart_plot import Plot
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.sheet_panel import INSET, SheetPanel
from moderator.ui.widgets.text import plain, tip
from moderator.ui.widgets.tile import Tile
from moderator.ui.wording import say
from moderator.views import Card

_CHART = QSize(320, 264)
_BESIDE = 620
_FEWEST = 10
"""With fewer texts that have a flag, a curve would be all chance."""
_PAGE = 10
YOURS = ""
"""In place of a source's name: this home's own decisions."""


class ThresholdCard(SheetPanel):
    """Sums what is known while the slider moves; what has to be looked up is asked for."""

    moved = Signal()
    """The slider, or what it is about."""
    keep_asked = Signal(float)
    own_asked = Signal()
    open_asked = Signal(object)

    def __init__(self, *, is_lead: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._is_lead, self._is_busy = is_lead, False
        self._source = YOURS
        self.flag, self.lang = next(iter(Flag)), ""
        self._thresholds: dict[str, Threshold] = {}
        self._open: dict[str, OpenScores] = {}
        self._is_counted = False
        self._drawn: tuple[ScoreCounts, Plot] | None = None
        self._sources: Mapping[tuple[Flag, str], Mapping[str, ScoreCounts]] = {}
        self.languages = ChoiceButton(self.tr("Language"), [("en", model_words.language("en"))])
        self.sources = ChoiceButton(self.tr("Measured on"), [(YOURS, self.tr("Your decisions"))])
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, STEPS - 1)
        self.slider.setPageStep(_PAGE)
        self.slider.setAccessibleName(self.tr("Threshold"))
        self.value = QLabel()
        self.about = plain("", "mute", wraps=True)
        self.tiles = [Tile() for _ in range(3)]
        self.keep, self.own = QPushButton(), QPushButton()
        self.chart = Chart(self.tr("Precision and recall"), _CHART)
        self._none = plain("", "mute", wraps=True)
        self.examples = Examples()
        self._lay_out()
        self._connect()

    def show_flag(self, flag: Flag, thresholds: Sequence[Threshold]) -> None:
        """Turn to a flag; its scores among open comments are still to come."""
        is_other = flag is not self.flag
        before = self._thresholds.get(self.lang)
        self.flag = flag
        self._thresholds = {one.lang: one for one in thresholds}
        self.head(self.tr("From which score on is a comment flagged: {flag}").format(flag=say(flag)))
        if is_other:
            self._open, self._is_counted = {}, False
        self.languages.offer([(lang, model_words.language(lang)) for lang in self._thresholds])
        lang = self.lang if self.lang in self._thresholds else next(iter(self._thresholds))
        now = self._thresholds[lang]
        self._turn_to(lang, is_reset=is_other or before is None or before.value != now.value)

    def show_sources(self, sources: Mapping[tuple[Flag, str], Mapping[str, ScoreCounts]]) -> None:
        """Take in on which texts outcomes can be measured, by flag and language."""
        self._sources = sources
        self._offer_sources()
        self._tell()

    def show_open(self, found: Sequence[OpenScores]) -> None:
        """Take in how open comments score; the language that most of them are in is turned to first."""
        is_first = not self._is_counted
        self._open, self._is_counted = {one.lang: one for one in found}, True
        most = max(found, key=lambda one: one.at(0), default=None)
        if is_first and most is not None and self.lang not in self._open:
            self._turn_to(most.lang, is_reset=True)
        self._tell()

    def show_examples(self, cards: Sequence[Card]) -> None:
        """Show comments that would come in or go out."""
        self.examples.show_cards(cards, self.flag)

    def be_busy(self, *, is_busy: bool) -> None:
        """Let nothing be kept while something is being done."""
        self._is_busy = is_busy
        self._allow()

    @property
    def present(self) -> int:
        """Say at which step the threshold stands that counts now."""
        found = self._thresholds.get(self.lang)
        return nearest_step(found.value) if found is not None else 1

    @property
    def step(self) -> int:
        """Say at which step the slider stands."""
        step: int = self.slider.value()
        return step

    @property
    def passed(self) -> int:
        """Say how many open comments lie between the two."""
        found = self._open.get(self.lang)
        return abs(found.at(self.step) - found.at(self.present)) if found is not None else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand examples below the chart where they have no room beside it."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = event.size().width() >= sizes.px(_BESIDE)
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    @Slot(object)
    def _choose_language(self, lang: str) -> None:
        self._turn_to(lang, is_reset=True)

    def _turn_to(self, lang: str, *, is_reset: bool) -> None:
        self.lang = lang
        self.languages.show_choice(lang)
        self._offer_sources()
        if is_reset:
            self.slider.blockSignals(True)
            self.slider.setValue(self.present)
            self.slider.blockSignals(False)
        self._tell()

    def _offer_sources(self) -> None:
        known = self._sources.get((self.flag, self.lang), {})
        names = [(name, name or self.tr("Your decisions")) for name in known] or [(YOURS, self.tr("Your decisions"))]
        self.sources.offer(names)
        most = max(known, key=lambda name: (min(known[name].having_it, 50), name == YOURS), default=YOURS)
        self._source = most
        self.sources.show_choice(most)

    @Slot(object)
    def _choose_source(self, source: str) -> None:
        self._source = source
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say what would come of the threshold at the slider."""
        found = self._thresholds.get(self.lang)
        if found is None:
            return
        score = threshold_words.number(self.step / STEPS if self.step != self.present else found.value)
        self.value.setText(score)
        self.about.setText(
            self.tr("Now from {value}: {kept}").format(
                value=threshold_words.number(found.value), kept=threshold_words.kept_by(found)
            )
        )
        self._tell_outcome()
        self._tell_queue()
        self._allow()
        self.moved.emit()

    def _tell_outcome(self) -> None:
        counts = self._sources.get((self.flag, self.lang), {}).get(self._source)
        is_enough = counts is not None and counts.having_it >= _FEWEST
        self.chart.setVisible(is_enough)
        self._none.setVisible(not is_enough)
        self._none.setText("" if is_enough else self._why_unknown(counts))
        if counts is None:
            self.tiles[0].show_fact("–", self.tr("precision: nothing to measure it on"))
            self.tiles[1].show_fact("–", self.tr("recall: nothing to measure it on"))
            return
        outcome = counts.at(self.step)
        self.tiles[0].show_fact(threshold_words.share(outcome.precision), threshold_words.precision(outcome))
        self.tiles[1].show_fact(threshold_words.share(outcome.recall), threshold_words.recall(outcome))
        if is_enough:
            self._draw(counts)

    def _draw(self, counts: ScoreCounts) -> None:
        if self._drawn is None or self._drawn[0] != counts:
            self._drawn = counts, model_charts.precision_and_recall(counts)
        marks = model_charts.thresholds(counts, self.present, self.step)
        self.chart.show_plot(replace(self._drawn[1], marks=marks))

    def _why_unknown(self, counts: ScoreCounts | None) -> str:
        if counts is None:
            return self.tr("Nobody has decided yet about this flag in this language, and nothing is published of it.")
        having = phrases.counted(counts.having_it, "%n has it", "%n have it")
        return self.tr("Too few texts with this flag for a curve ({having}): it takes 10.").format(having=having)

    def _tell_queue(self) -> None:
        found = self._open.get(self.lang)
        now, then = (found.at(self.present), found.at(self.step)) if found is not None else (0, 0)
        if self._is_counted:
            self.tiles[2].show_fact(phrases.number(then), threshold_words.queue(now, then))
        else:
            self.tiles[2].show_fact("…", self.tr("open comments are being counted"))
        self.examples.head(is_rising=self.step > self.present, count=abs(then - now))

    def _allow(self) -> None:
        found = self._thresholds.get(self.lang)
        if found is None:
            return
        is_kept = found.kept is not None and found.kept.value is not None
        self.keep.setText(self.tr("Keep {value} here").format(value=threshold_words.number(self.step / STEPS)))
        self.own.setText(self.tr("Model's own: {value}").format(value=threshold_words.number(found.own)))
        self.own.setVisible(is_kept)
        why_not = self._why_not()
        is_moved = self.step != self.present
        for button, why in ((self.keep, why_not or ("" if is_moved else self._unmoved())), (self.own, why_not)):
            button.setEnabled(not why)
            button.setToolTip(tip(why))
        theme.mark(self.keep, "primary" if self.keep.isEnabled() else "")

    def _why_not(self) -> str:
        if not self._is_lead:
            return self.tr("Only a lead may keep another threshold.")
        return self.tr("Something else is being done.") if self._is_busy else ""

    def _unmoved(self) -> str:
        return self.tr("Move the threshold first.")

    def _connect(self) -> None:
        self.languages.chosen.connect(self._choose_language)
        self.sources.chosen.connect(self._choose_source)
        self.slider.valueChanged.connect(self._tell)
        self.keep.clicked.connect(self._ask_to_keep)
        self.own.clicked.connect(self.own_asked)
        self.examples.open_asked.connect(self.open_asked)

    @Slot()
    def _ask_to_keep(self) -> None:
        self.keep_asked.emit(self.step / STEPS)

    def _lay_out(self) -> None:
        theme.mark(self.value, "figure")
        for choice in (self.languages, self.sources):
            self.aside.addWidget(choice)
        row = self.add_row(self.value)
        row.addWidget(self.slider, 1)
        row.addWidget(self.own)
        row.addWidget(self.keep)
        self.add_words(self.about)
        tiles = self.add_row(*self.tiles)
        for place in range(len(self.tiles)):
            tiles.setStretch(place, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setContentsMargins(INSET, 4, 0, 0)
        self._both.setSpacing(8)
        left, right = QVBoxLayout(), QVBoxLayout()
        for part in (Heading(self.tr("Precision and recall")), self.chart, self._none):
            left.addWidget(part)
        right.addWidget(self.examples)
        for stretch, column in ((4, left), (5, right)):
            column.addStretch(1)
            self._both.addLayout(column, stretch)
        self.body.addLayout(self._both)
