"""How a model of this home was learnt: how well it told each flag apart after ever more decisions."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator.curves import EVERY_LANGUAGE, LearningCurve
from moderator.domain import Flag
from moderator.ui import phrases
from moderator.ui.pages import model_charts, model_words
from moderator.ui.widgets.chart import Chart
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.sheet_panel import INSET
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say

_SIZE = QSize(560, 250)
Key = tuple[Flag, str]


class LearningCurves(QWidget):
    """One curve at a time, by flag and language; without one it says what it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: dict[Key, LearningCurve] = {}
        self.flag = ChoiceButton(self.tr("Flag"), [(flag, say(flag)) for flag in Flag])
        self.lang = ChoiceButton(self.tr("Language"), [(EVERY_LANGUAGE, self.tr("All languages"))])
        self.chart = Chart(self.tr("Learning curve"), _SIZE)
        self.about = plain("", "mute", wraps=True)
        self._lay_out()
        self.flag.chosen.connect(self._turn_to_flag)
        self.lang.chosen.connect(self._show)
        self._key: Key = (Flag.SPAM, EVERY_LANGUAGE)

    def show_curves(self, curves: Sequence[LearningCurve], *, is_shipped: bool) -> None:
        """Show another model's curves."""
        self._curves = {(one.flag, one.lang): one for one in curves}
        flags = list(dict.fromkeys(one.flag for one in curves))
        for part in (self.flag, self.lang):
            part.setVisible(bool(flags))
        self.chart.setVisible(False)
        if not flags:
            self.about.setText(self._none_shipped() if is_shipped else self._none_yet())
            return
        self.flag.offer([(flag, say(flag)) for flag in flags])
        told = [one.flag for one in curves if one.points]
        self._turn_to_flag(self._key[0] if self._key[0] in told else next(iter(told), flags[0]))

    def _none_shipped(self) -> str:
        return self.tr(
            "None: the shipped model was not measured step by step. A model that you train shows a curve for each flag "
            "with 50 later decisions, 10 of them of either answer."
        )

    def _none_yet(self) -> str:
        return self.tr(
            "None yet. “Train” measures one for every flag with 50 later decisions, 10 of them of either answer."
        )

    @Slot(object)
    def _turn_to_flag(self, flag: Flag) -> None:
        langs = [lang for known, lang in self._curves if known is flag]
        self.flag.show_choice(flag)
        self.lang.offer([(lang, model_words.language(lang)) for lang in langs])
        self._key = (flag, self._key[1])
        self._show(self._key[1] if self._key[1] in langs else EVERY_LANGUAGE)

    @Slot(object)
    def _show(self, lang: str) -> None:
        self.lang.show_choice(lang)
        self._key = (self._key[0], lang)
        curve = self._curves.get(self._key)
        has_points = curve is not None and bool(curve.points)
        self.chart.setVisible(has_points)
        if curve is None:
            return
        later = phrases.counted(curve.texts, "%n text", "%n texts")
        having = phrases.counted(curve.having_it, "%n has it", "%n have it")
        if has_points:
            self.chart.show_plot(model_charts.learning(curve))
            said = self.tr(
                "PR-AUC on the same later decisions ({texts}, {having}) after ever more of the earlier ones."
            )
        else:
            said = self.tr("Too few later decisions to tell ({texts}, {having}): it takes 50, 10 of either answer.")
        self.about.setText(said.format(texts=later, having=having))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Heading(self.tr("Learning curve")))
        head.addStretch(1)
        for part in (self.flag, self.lang):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 8, INSET, 4)
        column.addLayout(head)
        column.addWidget(self.chart)
        column.addWidget(self.about)
