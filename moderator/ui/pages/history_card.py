"""The card of what has happened to a comment: the team's notes and the decisions before."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderator.domain import Decision, Origin
from moderator.ui import phrases
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say
from moderator.views import Case

_LONGEST = 8


class HistoryCard(Panel):
    """Shows notes and decisions, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Notes and decisions"), parent)
        self._rows: list[QWidget] = []

    def show_case(self, case: Case) -> None:
        """Show what has happened to another comment; nothing takes no room."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        rows = [
            *(
                (note.made_at, self._row(self.tr("Note"), note.moderator, note.text, note.made_at))
                for note in case.notes
            ),
            *((made.made_at, self._decision(made)) for made in case.decisions),
        ]
        rows.sort(key=lambda row: row[0], reverse=True)
        self._rows = [widget for _, widget in rows[:_LONGEST]]
        for widget in self._rows:
            self.body.addWidget(widget)
        self.setVisible(bool(self._rows))

    def _decision(self, made: Decision) -> QWidget:
        who = self.tr("rule “{name}”").format(name=made.rule) if made.origin is Origin.RULE else made.moderator
        why = [say(made.reason)] if made.reason else []
        if made.reverts is not None:
            why.append(self.tr("undoes an earlier decision"))
        return self._row(say(made.action), who, " · ".join([*why, *([made.note] if made.note else [])]), made.made_at)

    def _row(self, what: str, who: str, text: str, made_at: datetime) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Chip(what, "mute"))
        row.addWidget(plain(who, "strong"))
        row.addWidget(plain(text, wraps=True), 1)
        row.addWidget(plain(phrases.moment_of(made_at), "mute"))
        return widget
