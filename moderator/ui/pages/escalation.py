"""The page of brands and escalation paths: leads change them here, the others read them."""

from dataclasses import dataclass
from functools import cache, cached_property
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from moderator.care import BrandProfile, EscalationPath
from moderator.desk import Desk
from moderator.domain import Role
from moderator.progress import Report
from moderator.ui import sizes, theme
from moderator.ui.background import Background, Work
from moderator.ui.pages.brand_panel import BrandPanel
from moderator.ui.pages.path_panel import PathPanel
from moderator.ui.widgets.centred import put_in_the_middle
from moderator.ui.widgets.text import plain

_WIDEST = 940


@dataclass(frozen=True, slots=True, kw_only=True)
class _House:
    brands: tuple[BrandProfile, ...]
    paths: tuple[EscalationPath, ...]
    people: tuple[str, ...]
    zones: tuple[str, ...]


class EscalationPage(QWidget):
    """Reads everything anew when it is turned to, and after each change."""

    said = Signal(str)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        theme.mark(self, "canvas")
        self.setAccessibleName(self.tr("Escalation"))
        self._desk, self._background = desk, background
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.may_change = desk.me.role is not Role.MODERATOR
        self.empty = plain(self.tr("A brand stands here as soon as its first comment has come in."), "mute", wraps=True)
        self.only_read = plain(self.tr("Leads say what holds here."), "mute")
        # what has no place yet must not be shown, or it is a window of its own for a moment
        if self.may_change:
            self.only_read.hide()
        self._canvas = QWidget()
        self._inside = QVBoxLayout(self._canvas)
        self._lay_out()

    # most people never come here, and some dozen controls take their time
    @cached_property
    def brands(self) -> BrandPanel:
        """What is said of each brand."""
        panel = BrandPanel(may_change=self.may_change)
        panel.saved.connect(self._keep_brand)
        self._inside.insertWidget(3, panel)
        return panel

    @cached_property
    def paths(self) -> PathPanel:
        """The escalation paths."""
        panel = PathPanel(may_change=self.may_change)
        panel.saved.connect(self._keep_path)
        panel.deleted.connect(self._delete_path)
        self._inside.insertWidget(4, panel)
        return panel

    def showEvent(self, event: QShowEvent) -> None:
        """Read what holds now."""
        super().showEvent(event)
        self.follow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to where the work begins; a proxy would cut the way of Tab short."""
        super().focusInEvent(event)
        self.brands.choice.setFocus(event.reason())

    def follow(self) -> None:
        """Read everything anew."""
        job = self._background.read(_reading(self._desk))
        job.done.connect(self._show)
        job.failed.connect(self.paths.refuse)

    def refit(self) -> None:
        """Keep the lines short enough to be read."""
        self._canvas.setMaximumWidth(sizes.px(_WIDEST))

    @Slot(object)
    def _show(self, house: _House) -> None:
        self.brands.offer_zones(house.zones)
        self.brands.show_brands(house.brands, [path.name for path in house.paths])
        self.paths.show_paths(house.paths, house.people)
        self.empty.setVisible(not house.brands)

    @Slot(object)
    def _keep_brand(self, profile: BrandProfile) -> None:
        job = self._background.write(_keeping_brand(self._desk, profile))
        job.done.connect(self._tell)
        job.failed.connect(self.brands.refuse)

    @Slot(object)
    def _keep_path(self, path: EscalationPath) -> None:
        job = self._background.write(_keeping_path(self._desk, path))
        job.done.connect(self._tell)
        job.failed.connect(self.paths.refuse)

    @Slot(str)
    def _delete_path(self, name: str) -> None:
        job = self._background.write(_deleting_path(self._desk, name))
        job.done.connect(self._tell)
        job.failed.connect(self.paths.refuse)

    @Slot(object)
    def _tell(self, name: str) -> None:
        self.said.emit(self.tr("Kept: {name}").format(name=name))
        self.follow()

    def _lay_out(self) -> None:
        inside = self._inside
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(14)
        for part in (plain(self.tr("Escalation, hours and promises"), "title"), self.only_read, self.empty):
            inside.addWidget(part)
        inside.addStretch(1)
        scroll = QScrollArea()
        put_in_the_middle(self._canvas, scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.refit()


@cache
def _zones() -> tuple[str, ...]:
    # some hundred files are looked at: not while somebody waits
    return tuple(sorted(available_timezones()))


# Work is made outside the object: what a worker thread holds last, it also destroys.
def _reading(desk: Desk) -> Work:
    def read(_: Report) -> _House:
        people = (*(role.value for role in Role), *(member.name for member in desk.team.all()))
        return _House(brands=desk.brands.all(), paths=desk.escalating.paths(), people=people, zones=_zones())

    return read


def _keeping_brand(desk: Desk, profile: BrandProfile) -> Work:
    def keep(_: Report) -> str:
        desk.brands.save(profile)
        return profile.name

    return keep


def _keeping_path(desk: Desk, path: EscalationPath) -> Work:
    def keep(_: Report) -> str:
        desk.escalating.save_path(path)
        return path.name

    return keep


def _deleting_path(desk: Desk, name: str) -> Work:
    def delete(_: Report) -> str:
        desk.escalating.delete_path(name)
        return name

    return delete
