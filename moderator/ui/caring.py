"""Brings what runs beside the comments into the window: alarms, questions asked of one, answers to them."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moderator.care import Alarm, AlarmHour, Question, QuestionId
from moderator.desk import Desk
from moderator.domain import Changes
from moderator.progress import Report
from moderator.rulings import Notice
from moderator.ui import care_words, phrases
from moderator.ui.background import Background, Work
from moderator.ui.dialogs.alarm_dialog import AlarmDialog, queue_of
from moderator.ui.news import Numbers
from moderator.ui.widgets.alarm_lines import calls

if TYPE_CHECKING:
    from moderator.ui.workplace import Workplace


class Caring(QObject):
    """Goes with its workplace."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, workplace: "Workplace") -> None:
        super().__init__(workplace)
        self._desk, self._background, self._workplace = desk, background, workplace
        self.questions: tuple[Question, ...] = ()
        self.alarms: tuple[Alarm, ...] = ()
        self._known: set[tuple[str, int]] | None = None
        panel, lines = workplace.triage.panel.care, workplace.window.alarms
        panel.me = desk.me
        panel.answered.connect(self._answer)
        lines.look_wanted.connect(self.look)
        lines.acknowledged.connect(self._acknowledge)
        lines.muted.connect(self._mute)
        workplace.window.told.opened.connect(self._open_told)
        workplace.window.told.seen.connect(self._see)
        workplace.news.counted.connect(self._show)

    def ways(self) -> dict[str, Callable[[], object]]:
        """Name what each command does."""
        return {"asked": self.open_asked, "alarms": self.look_at_latest}

    @Slot()
    def open_asked(self) -> None:
        """Open the comment of the question that has waited longest."""
        if self.questions:
            triage = self._workplace.triage
            triage.panel.shown.connect(self._go_to_answer)
            self._workplace.open_comment(self.questions[0].comment)
            # it may be open already, as it was before the question
            triage.opening.loader.refresh()
        else:
            self._workplace.window.status.say(self.tr("Nobody asks you anything."))

    @Slot()
    def look_at_latest(self) -> None:
        """Look at the newest alarm, one that has ended too."""
        job = self._background.read(_looking(self._desk, None))
        job.done.connect(self.show_look)
        job.failed.connect(self.failed)

    @Slot(object)
    def look(self, alarm: Alarm) -> None:
        """Open a close look at an alarm."""
        job = self._background.read(_looking(self._desk, alarm))
        job.done.connect(self.show_look)
        job.failed.connect(self.failed)

    @Slot(object)
    def _go_to_answer(self, _case: object) -> None:
        panel = self._workplace.triage.panel
        if panel.care.answer_first():
            panel.shown.disconnect(self._go_to_answer)

    @Slot(object)
    def show_look(self, found: tuple[Alarm, tuple[AlarmHour, ...]] | None) -> None:
        """Open what was found about an alarm; None where there has been none."""
        if found is None:
            self._workplace.window.status.say(self.tr("There has been no alarm yet."))
            return
        dialog = AlarmDialog(*found, self._workplace.window)
        dialog.queue_wanted.connect(self._workplace.show_queue)
        dialog.acknowledged.connect(self._acknowledge)
        dialog.muted.connect(self._mute)
        dialog.open()

    @Slot(object)
    def _acknowledge(self, alarm: Alarm) -> None:
        self._do(partial(self._desk.watch.acknowledge, alarm.id))

    @Slot(object, object)
    def _mute(self, alarm: Alarm, until: datetime) -> None:
        self._do(partial(self._desk.watch.mute, alarm.id, until))

    @Slot(object)
    def _open_told(self, notice: Notice) -> None:
        self._workplace.open_comment(notice.comment)

    @Slot(object)
    def _see(self, notice: Notice) -> None:
        self._do(partial(self._desk.rules.notice_seen, notice.id))

    @Slot(object, str)
    def _answer(self, question: QuestionId, text: str) -> None:
        changes = Changes.CARE | Changes.QUEUE | Changes.LOG
        self._do(partial(self._desk.colleagues.answer, question, text), changes)

    def _do(self, call: Callable[[], object], changes: Changes = Changes.CARE) -> None:
        job = self._background.write(_doing(call, changes))
        job.done.connect(self.changed)
        job.failed.connect(self.failed)

    @Slot(object)
    def _show(self, numbers: Numbers) -> None:
        self.questions, self.alarms = numbers.questions, numbers.alarms
        self._workplace.window.sidebar.show_asked(len(numbers.questions))
        self._workplace.window.alarms.show_alarms(numbers.alarms)
        self._workplace.window.told.show_notices(numbers.notices)
        self._tell(numbers)

    def _tell(self, numbers: Numbers) -> None:
        """Tell what is new on the desktop; what was there when the window opened is only shown."""
        calling = [alarm for alarm in numbers.alarms if calls(alarm, datetime.now(UTC))]
        now = {("alarm", int(alarm.id)) for alarm in calling} | {("question", int(one.id)) for one in numbers.questions}
        now |= {("notice", one.id) for one in numbers.notices}
        before, self._known = self._known, now
        if before is None:
            return
        due = self._workplace.surroundings.due
        for alarm in calling:
            if ("alarm", alarm.id) not in before:
                due.tell(care_words.alarm(alarm), queue_of(alarm))
        told = [one for one in numbers.notices if ("notice", one.id) not in before]
        if len(told) == 1:
            due.tell(care_words.notice(told[0]))
        elif told:
            due.tell(phrases.counted(len(told), "%n notice for you", "%n notices for you"))
        asked = [one for one in numbers.questions if ("question", one.id) not in before]
        if len(asked) == 1:
            due.tell(self.tr("{who} asks: {text}").format(who=asked[0].asked_by, text=asked[0].text))
        elif asked:
            due.tell(phrases.counted(len(asked), "%n question is asked of you", "%n questions are asked of you"))


# Work is made outside the object: what a worker thread holds last, it also destroys.
def _looking(desk: Desk, alarm: Alarm | None) -> Work:
    def look(_: Report) -> tuple[Alarm, tuple[AlarmHour, ...]] | None:
        found = alarm or next(iter(desk.watch.all(1)), None)
        return None if found is None else (desk.watch.alarm(found.id), desk.watch.hours(found.id))

    return look


def _doing(call: Callable[[], object], changes: Changes) -> Work:
    def do(_: Report) -> Changes:
        call()
        return changes

    return do
