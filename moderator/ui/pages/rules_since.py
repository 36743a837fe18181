"""What a rule has really caught since its version runs, in the shadow or live."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moderator.rulings import Backtest
from moderator.ui import ruling_words
from moderator.ui.pages.rules_figures import since
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.rule_figures import RuleFigures


class SinceCard(Panel):
    """Takes no room for a rule that does not run."""

    list_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.figures = RuleFigures()
        self.figures.wanted.connect(self.list_wanted)
        self.body.addWidget(self.figures)
        self.hide()

    def show_test(self, test: Backtest | None) -> None:
        """Show other figures, or none."""
        self.setVisible(test is not None)
        if test is None:
            return
        when = ruling_words.moment(test.since) if test.since is not None else ""
        self.head(self.tr("Since v{version} runs · {when}").format(version=test.version, when=when))
        self.figures.show_figures(since(test))
