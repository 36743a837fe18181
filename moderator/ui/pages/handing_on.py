"""Hands a comment on by a sheet: up a path or to a person, over to a colleague with a note, or asks one about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from moderator.care import BrandProfile, EscalationPath
from moderator.desk import Desk
from moderator.domain import Action, CommentId, Member, Role
from moderator.progress import Report
from moderator.ui import care_words, phrases
from moderator.ui.background import Background, Work
from moderator.ui.pages.deciding import Wanted
from moderator.ui.widgets.hand_on_sheet import Form, HandOnSheet, Offer
from moderator.views import Card

_HOURS = (1, 2, 4, 8, 24, 48)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Team:
    members: Sequence[Member]
    paths: Sequence[EscalationPath]
    profile: BrandProfile


class HandingOn(QObject):
    """Fills the sheet for what is asked, and tells what came of it."""

    decided = Signal(object)
    """What is wanted, for whoever carries decisions to the desk."""
    asked = Signal(object)
    """The question that a colleague was asked."""
    failed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._team: _Team | None = None
        self._action = Action.ESCALATE
        self._comment: CommentId | None = None
        self.sheet = HandOnSheet()
        self.sheet.chosen.connect(self._say_due)
        self.sheet.confirmed.connect(self._go_on)
        self.sheet.left.connect(self.left)

    def ask(self, action: Action, card: Card | None) -> None:
        """Ask for what an action needs: ESCALATE, ASSIGN with a note, or ASK."""
        if card is None:
            return
        if self.sheet.isVisible() and self._action is action:
            self.sheet.go_on()
            return
        self._action, self._comment = action, card.id
        job = self._background.read(_looking(self._desk, card))
        job.done.connect(self._open)
        job.failed.connect(self.failed)

    @Slot(object)
    def _open(self, team: _Team) -> None:
        self._team = team
        forms = {Action.ESCALATE: self._up, Action.ASSIGN: self._over, Action.ASK: self._question}
        self.sheet.ask(forms[self._action](team))

    def _up(self, team: _Team) -> Form:
        usual = team.profile.path or "usual"
        paths = sorted(team.paths, key=lambda path: (path.name != usual, path.name))
        offers = [
            Offer(
                words=self.tr("Path: {path}").format(path=path.name), value=path, said=self._levels(path, team.profile)
            )
            for path in paths
        ]
        roles = [Offer(words=care_words.member(role), value=str(role.value)) for role in (Role.LEAD, Role.ADMIN)]
        spans = [(care_words.span(timedelta(hours=hours)), timedelta(hours=hours)) for hours in _HOURS]
        own = timedelta(hours=self._desk.settings.escalation_hours)
        return Form(
            said=self.tr("Escalate to whom, and by when?"),
            whom=self.tr("To"),
            offers=[*offers, *roles, *self._others(team)],
            yes=self.tr("Escalate"),
            text=self.tr("Note for whoever gets it"),
            spans=sorted(spans, key=lambda each: each[1] != own),
        )

    def _over(self, team: _Team) -> Form:
        return Form(
            said=self.tr("Hand over to whom?"),
            whom=self.tr("To"),
            offers=self._others(team),
            yes=self.tr("Hand over"),
            text=self.tr("Note for whoever gets it"),
        )

    def _question(self, team: _Team) -> Form:
        roles = [Offer(words=care_words.member(role), value=str(role.value)) for role in (Role.LEAD, Role.ADMIN)]
        return Form(
            said=self.tr("Ask whom about this comment? It stays with you."),
            whom=self.tr("Ask"),
            offers=[*self._others(team), *roles],
            yes=self.tr("Ask"),
            text=self.tr("What do you want to know?"),
            needs_text=True,
        )

    def _others(self, team: _Team) -> list[Offer]:
        return [Offer(words=one.name, value=one.name) for one in team.members if one.id != self._desk.me.id]

    def _levels(self, path: EscalationPath, profile: BrandProfile) -> str:
        level = path.levels[0]
        due_at = profile.calendar.after(datetime.now(UTC), level.within)
        said = self.tr("Level 1 of {levels}: {whom}, then {then}. {due}")
        return said.format(
            levels=phrases.number(len(path.levels)),
            whom=care_words.member(", ".join(level.to)),
            then=care_words.then(level.then, is_last=len(path.levels) == 1),
            due=_due(due_at, profile),
        )

    @Slot()
    def _say_due(self) -> None:
        within = self.sheet.time()
        if self._team is not None and self._action is Action.ESCALATE and isinstance(within, timedelta):
            self.sheet.say_due(_due(self._due_at(self._team.profile, within), self._team.profile))

    def _due_at(self, profile: BrandProfile, within: timedelta) -> datetime:
        return profile.calendar.after(datetime.now(UTC), within)

    @Slot()
    def _go_on(self) -> None:
        value, text, comment = self.sheet.value(), self.sheet.text.text().strip(), self._comment
        if comment is None or self._team is None:
            return
        if self._action is Action.ASK:
            job = self._background.write(_asking(self._desk, comment, str(value), text))
            job.done.connect(self.asked)
            job.failed.connect(self.failed)
        elif isinstance(value, EscalationPath):
            self.decided.emit(Wanted(action=self._action, path=value.name, note=text))
        else:
            within = self.sheet.time()
            until = self._due_at(self._team.profile, within) if isinstance(within, timedelta) else None
            self.decided.emit(Wanted(action=self._action, to=str(value), until=until, note=text))
        self.left.emit()


def _due(moment: datetime, profile: BrandProfile) -> str:
    calendar = profile.calendar
    return care_words.by_when(moment, profile.name, calendar.zone, is_always=not any(calendar.hours.values()))


# Work is made outside the object: what a worker thread holds last, it also destroys.
def _looking(desk: Desk, card: Card) -> Work:
    def look(_: Report) -> _Team:
        brands = {each.name: each.brand for each in desk.queues.streams()}
        profile = desk.brands.profile(brands.get(card.stream, ""))
        # years of holidays are read at the first question, and not on the window's thread
        profile.calendar.after(datetime.now(UTC), timedelta(hours=1))
        return _Team(members=desk.team.all(), paths=desk.escalating.paths(), profile=profile)

    return look


def _asking(desk: Desk, comment: CommentId, of: str, text: str) -> Work:
    def ask(_: Report) -> object:
        return desk.colleagues.ask(comment, of, text)

    return ask
