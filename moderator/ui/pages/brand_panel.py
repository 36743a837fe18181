"""What the team says of a brand, to be changed by leads: hours, holidays, promises, path, variables, signatures."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from moderator.care import BrandProfile
from moderator.care_forms import DAYS, BrandForm
from moderator.errors import CareError
from moderator.ui import sizes, theme
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.pick_box import PickBox
from moderator.ui.widgets.text import plain
from moderator.ui.widgets.writing_field import WritingField
from moderator.ui.wording import say_error

_LINES = 74


class BrandPanel(Panel):
    """Shows one brand at a time; nothing is kept until it is said."""

    saved = Signal(object)

    def __init__(self, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.head(self.tr("Brands"))
        self._profiles: dict[str, BrandProfile] = {}
        self.choice, self.zone, self.path = PickBox(), QLineEdit(), PickBox()
        self.country, self.holidays = QLineEdit(), QLineEdit()
        self.first, self.resolution = QLineEdit(), QLineEdit()
        self.days = {day: QLineEdit() for day in DAYS}
        self.variables, self.signatures = WritingField(), WritingField()
        self.save = QPushButton(self.tr("Keep the brand"))
        self.wrong = plain("", "error", wraps=True)
        self._grid = QGridLayout()
        self._fill()
        self._lay_out()
        for field in (*self._fields(), self.save):
            field.setEnabled(may_change)
        self.choice.activated.connect(self._choose)
        self.save.clicked.connect(self._save)

    def show_brands(self, profiles: Sequence[BrandProfile], paths: Sequence[str]) -> None:
        """Show these brands; the one that was shown stays."""
        before = self.choice.currentText()
        self._profiles = {profile.name: profile for profile in profiles}
        self.path.clear()
        self.path.addItem(self.tr("the usual path"), "")
        for name in paths:
            self.path.addItem(name, name)
        self.choice.clear()
        self.choice.addItems(list(self._profiles))
        if before in self._profiles:
            self.choice.setCurrentText(before)
        self.setVisible(bool(self._profiles))
        if self._profiles:
            self._choose()

    def offer_zones(self, names: Sequence[str]) -> None:
        """Complete time zones to one of these."""
        if self.zone.completer() is None:
            completer = QCompleter(list(names), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.zone.setCompleter(completer)

    def refuse(self, error: object) -> None:
        """Say why it was not kept."""
        self.wrong.setText(say_error(error))
        self.wrong.show()

    def written(self) -> BrandProfile:
        """Read what stands in the fields; CareError names what cannot be read."""
        hours = {day: _parts(field.text()) for day, field in self.days.items() if field.text().strip()}
        promise = {"first_answer": self.first.text().strip(), "resolution": self.resolution.text().strip()}
        form: Mapping[str, Any] = {
            "name": self.choice.currentText(),
            "path": self.path.currentData() or "",
            "zone": self.zone.text().strip() or "UTC",
            "country": self.country.text().strip().upper(),
            "holidays": _parts(self.holidays.text()),
            "hours": hours,
            "promise": {name: time for name, time in promise.items() if time},
            "variables": _pairs(self.variables.toPlainText()),
            "signatures": _pairs(self.signatures.toPlainText()),
        }
        return BrandForm.read(form).profile

    @Slot()
    def _choose(self) -> None:
        profile = self._profiles[self.choice.currentText()]
        form = BrandForm.of(profile).model_dump(mode="json")
        self.wrong.hide()
        self.zone.setText(form["zone"])
        self.country.setText(form["country"])
        self.holidays.setText(", ".join(form["holidays"]))
        self.first.setText(form["promise"]["first_answer"] or "")
        self.resolution.setText(form["promise"]["resolution"] or "")
        self.path.setCurrentIndex(max(self.path.findData(profile.path), 0))
        for day, field in self.days.items():
            field.setText(", ".join(form["hours"].get(day, ())))
        for box, pairs in ((self.variables, profile.variables), (self.signatures, profile.signatures)):
            box.setPlainText("\n".join(f"{name} = {value}" for name, value in pairs.items()))

    @Slot()
    def _save(self) -> None:
        try:
            profile = self.written()
        except CareError as error:
            self.refuse(error)
            return
        self.wrong.hide()
        self.saved.emit(profile)

    def _fields(self) -> list[QWidget]:
        fields = [self.zone, self.country, self.holidays, self.first, self.resolution, self.path]
        return [*fields, *self.days.values(), self.variables, self.signatures]

    def _fill(self) -> None:
        self.zone.setPlaceholderText("Europe/Moscow")
        self.country.setPlaceholderText("RU")
        self.holidays.setPlaceholderText("2026-12-31, 2027-01-02")
        self.first.setPlaceholderText("4h")
        self.resolution.setPlaceholderText("24h")
        self.variables.setPlaceholderText("phone = +7 495 000-00-00")
        self.signatures.setPlaceholderText("en = Your {{ brand.name }}")
        for field in self.days.values():
            field.setPlaceholderText(self.tr("closed"))
        for box in (self.variables, self.signatures):
            sizes.hold(box, height=_LINES)
            box.setTabChangesFocus(True)

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._row(0, (self.tr("Time zone"), self.zone), (self.tr("Public holidays of"), self.country))
        self._row(1, (self.tr("First answer within"), self.first), (self.tr("Settled within"), self.resolution))
        self._row(2, (self.tr("Escalation path"), self.path), (self.tr("More free days"), self.holidays))
        # some languages write days small, which is odd at the head of a line
        names = [name[:1].upper() + name[1:] for name in map(QLocale().standaloneDayName, range(1, 8))]
        week = list(zip(names, self.days.values(), strict=True))
        for place in range(0, 7, 2):
            self._row(3 + place // 2, *week[place : place + 2])
        self._row(
            7, (self.tr("Variables of replies"), self.variables), (self.tr("Signatures by language"), self.signatures)
        )
        top, foot = QHBoxLayout(), QHBoxLayout()
        self.choice.setAccessibleName(self.tr("Brand"))
        top.addWidget(self.choice)
        top.addStretch(1)
        theme.mark(self.save, "primary")
        foot.addWidget(self.wrong, 1)
        foot.addStretch(1)
        foot.addWidget(self.save)
        self.wrong.hide()
        said = self.tr(
            "Without any hours, every hour counts. Times are hours and minutes of business: 4h, 90m, 1h 30m."
        )
        self.body.addLayout(top)
        self.body.addWidget(plain(said, "mute", wraps=True))
        self.body.addLayout(self._grid)
        self.body.addLayout(foot)

    def _row(self, row: int, *pairs: tuple[str, QWidget]) -> None:
        for place, (words, field) in enumerate(pairs):
            label = plain(words, "key")
            label.setBuddy(field)
            field.setAccessibleName(words)
            side = Qt.AlignmentFlag.AlignTop if isinstance(field, WritingField) else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(label, row, 2 * place, side)
            self._grid.addWidget(field, row, 2 * place + 1)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _pairs(text: str) -> dict[str, str]:
    lines = [line.partition("=") for line in text.splitlines() if line.strip()]
    return {name.strip(): value.strip() for name, _, value in lines}
