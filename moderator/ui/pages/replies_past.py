"""What a canned reply was used for, and what it was before."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.canned import ReplyFigures, ReplyVersion
from moderator.domain import CannedReply
from moderator.ui import phrases, reply_words, theme
from moderator.ui.widgets.facts import Facts
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import ElidedLabel, plain

_MOST = 8


class ReplyUse(Panel):
    """How often it was sent, and what followed within a week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Use"), parent)
        self.facts = Facts()
        self._none = plain(self.tr("Nobody has sent it yet."), "mute", wraps=True)
        self.body.addWidget(self.facts)
        self.body.addWidget(self._none)

    def show_figures(self, known: ReplyFigures | None) -> None:
        """Show other figures; None for a reply that is new."""
        figures = known or ReplyFigures()
        self.facts.show_pairs(reply_words.figures(figures))
        self.facts.setVisible(bool(figures.uses))
        self._none.setVisible(not figures.uses)


class ReplyVersions(Panel):
    """Newest first; each can be looked at, and brought back."""

    seen = Signal(object)
    """The reply as it stood in a version that is to be looked at."""
    wanted = Signal(int)
    """The version that is to be brought back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Versions"), parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self._rows: list[QWidget] = []
        self.back: dict[int, QPushButton] = {}
        self.see: dict[int, QPushButton] = {}

    def show_versions(self, versions: Sequence[ReplyVersion]) -> None:
        """Show other versions."""
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.back, self.see = {}, {}
        newest = versions[0].version if versions else 0
        self._rows = [self._row(each, is_newest=each.version == newest) for each in versions[:_MOST]]
        if len(versions) > _MOST:
            left = phrases.counted(len(versions) - _MOST, "and %n earlier version", "and %n earlier versions")
            self._rows.append(plain(left, "mute"))
        for row in self._rows:
            self._lines.addWidget(row)
        self.setVisible(bool(versions))

    def _row(self, found: ReplyVersion, *, is_newest: bool) -> QWidget:
        who, when = reply_words.version(found)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(ElidedLabel(who), 1)
        line.addWidget(plain(when, "mute"))
        if found.reply is not None and not is_newest:
            self._add_ways(line, found.version, found.reply, who)
        return row

    def _add_ways(self, line: QHBoxLayout, version: int, reply: CannedReply, who: str) -> None:
        see, back = QPushButton(self.tr("See")), QPushButton(self.tr("Bring back"))
        see.setAccessibleName(self.tr("See {version}").format(version=who))
        back.setAccessibleName(self.tr("Bring {version} back").format(version=who))
        see.clicked.connect(partial(self.seen.emit, reply))
        back.clicked.connect(partial(self.wanted.emit, version))
        self.see[version], self.back[version] = see, back
        for button in (see, back):
            theme.mark(button, "link")
            line.addWidget(button)
