"""The rule that is open: its text while it is written, its life, and what it is played and tried on."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import RuleState
from moderator.rulings import LifeLine, RuleSummary
from moderator.ui.background import Background
from moderator.ui.pages.rules_drafts import Drafts
from moderator.ui.pages.rules_editor import Way
from moderator.ui.pages.rules_examples import EMPTY, named_anew
from moderator.ui.pages.rules_playing import Played, Playing, Wanted
from moderator.ui.pages.rules_state import NEW, Looked, OpenedRule, RulesState, reading_one
from moderator.ui.pages.rules_trying import Trying
from moderator.ui.pages.rules_versions import OldVersions
from moderator.ui.widgets.rule_outline import outline

if TYPE_CHECKING:
    from moderator.ui.pages.rules import RulesPage


class RulesBench(QObject):
    """What is written is kept in mind at every letter, whichever rule is turned to."""

    drafted = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, page: "RulesPage") -> None:
        super().__init__(page)
        self._desk, self._background, self._page = desk, background, page
        self.drafts = Drafts()
        self.key = self._shown = ""
        self._opened: OpenedRule | None = None
        self._state: RulesState | None = None
        self.trying = Trying(desk, background, page.editor.written, self)
        self.playing = Playing(desk, background, self)
        self.versions = OldVersions(desk, background, self, page)
        self._connect()

    def summary(self) -> RuleSummary | None:
        """Give the open rule as the list knows it; None where nobody has kept it."""
        return self._state.of(self.key) if self._state is not None else None

    @property
    def life(self) -> tuple[LifeLine, ...]:
        """The life of the open rule."""
        return self._opened.life if self._opened is not None else ()

    @property
    def base(self) -> str:
        """The text that was kept last."""
        if self._opened is not None and self._opened.name == self.key:
            return self._opened.text
        draft = self.drafts.get(self.key)
        return draft.base if draft is not None else ""

    @property
    def is_edited(self) -> bool:
        """Whether something is written that nobody has kept."""
        return self.drafts.get(self.key) is not None

    def show_state(self, state: RulesState) -> None:
        """Show what has become of the open rule; the first one is opened where none is."""
        self._state = state
        keys = self._page.shelf.keys()
        if self.key not in keys:
            self.key = ""
        if not self.key and keys:
            self.key = self._page.list.key() or keys[0]
        if self.key:
            self._page.list.choose(self.key)
            self.open(self.key)

    @Slot(str)
    def open(self, key: str) -> None:
        """Turn to a rule."""
        self.key = key
        if key.startswith(NEW):
            self._show(OpenedRule(name=key, text="", life=()))
            return
        job = self._background.read(reading_one(self._desk, key))
        job.done.connect(self._show)
        job.failed.connect(self.failed)

    def begin(self, example: str) -> None:
        """Begin a rule; the name of an example is one that nobody has."""
        taken = frozenset(self._page.shelf.keys()) | {outline(self.text_of(key)).name for key in self.drafts.new_keys()}
        name = example or self.tr("New rule")
        text = self._page.shelf.examples.get(example) or EMPTY.format(name=name)
        key = self.drafts.new_key()
        self.drafts.put(key, named_anew(text, taken, name), "")
        self.key = key
        self._page.shelf.show_all()
        self.drafted.emit()
        self._page.list.choose(key)
        self.open(key)
        self._page.editor.text.setFocus()

    def remembered(self) -> bytes:
        """Write down what was begun and not kept, which rule is open, and how it is edited."""
        written = {"key": self.key, "way": self._page.editor.way.value, "drafts": self.drafts.written().decode()}
        return json.dumps(written, ensure_ascii=False).encode()

    def recall(self, written: bytes) -> None:
        """Go on with what was written down; what cannot be read was nothing."""
        try:
            found = json.loads(written or b"{}")
            self.drafts.read(str(found.get("drafts", "")).encode())
            self.key = str(found.get("key", ""))
            self._page.editor.turn_to(Way(found.get("way", Way.TEXT)))
        except (ValueError, AttributeError):
            self.key = ""

    def text_of(self, key: str) -> str:
        """Give what was written for a rule and not kept, or nothing."""
        draft = self.drafts.get(key)
        return draft.text if draft is not None else ""

    @Slot(object)
    def _show(self, opened: OpenedRule) -> None:
        if opened.name != self.key:
            return
        self._opened = opened
        draft = self.drafts.get(self.key)
        self._show_text(draft.text if draft is not None else opened.text)
        self._page.life.show_life(opened.life)
        self._page.since.show_test(opened.since)
        self._page.show_opened()
        self._show_played()
        self.allow()
        self.trying.look()

    def _show_text(self, text: str) -> None:
        """Show a text, unless it stands there: the cursor stays where it is then."""
        editor, is_same = self._page.editor, self._shown == self.key
        self._shown = self.key
        if is_same and (editor.is_old or text == editor.written()):
            editor.show_summary(self.summary())
            return
        editor.show_rule(text, self.summary())
        if not is_same:
            self._page.machine.forget_question()

    @Slot()
    def take_edit(self) -> None:
        """Keep in mind what is written now."""
        if self._page.editor.is_old:
            return
        was_edited = self.is_edited
        self.drafts.put(self.key, self._page.editor.written(), self.base)
        if was_edited != self.is_edited or self.key.startswith(NEW):
            self.drafted.emit()
        self.trying.look_soon()
        self._show_played()
        self.allow()

    @Slot(object)
    def _show_looked(self, looked: Looked) -> None:
        self._page.editor.show_looked(looked)
        if looked.text == self._page.editor.written():
            self._page.comment.show_looked(looked)
            self.allow()

    def allow(self) -> None:
        """Let be done what may be done now, and say why not what may not."""
        page, summary = self._page, self.summary()
        is_lead = self._state is None or self._state.is_lead
        led = "" if is_lead else self.tr("Only a lead may change rules.")
        wrong = self.tr("Something is wrong with it still.") if page.editor.has_problems else ""
        page.editor.be_led(is_lead=is_lead)
        foot = page.editor.foot
        if page.editor.is_old:
            foot.keep.setEnabled(is_lead)
        elif not is_lead:
            foot.show_reading(led)
        elif self.is_edited:
            version = summary.version if summary is not None else 0
            foot.show_draft(version, wrong, is_renamed=self._is_renamed())
        else:
            foot.show_nothing()
        kept = self.tr("Keep the text first.") if self.is_edited or summary is None else ""
        stopped = self.tr("It is stopped: mend it first.") if summary is not None and summary.stopped else ""
        may_ask = not self._is_live() or self.is_edited
        page.machine.allow(wrong, led or kept or stopped, can_go_live=not self._is_live(), may_ask=may_ask)
        page.life.allow(summary.state if summary is not None else None, led)

    def _show_played(self) -> None:
        played = self.playing.of(self.key)
        is_stale = played is not None and played.wanted.text != self._page.editor.written()
        self._page.machine.show_test(played.test if played is not None else None, is_stale=is_stale)

    @Slot()
    def ask_to_go_live(self) -> None:
        """Let the open rule go live, unless it may not."""
        if self._page.machine.live.isEnabled() and not self._page.machine.live.isHidden():
            self._page.machine.ask_to_go_live()

    @Slot()
    def play(self) -> None:
        """Play what is written over the archive, unless something is wrong with it."""
        if not self.key or self._page.editor.has_problems:
            return
        summary = self.summary()
        version = summary.version if summary is not None else 0
        is_next = self.is_edited or summary is None
        wanted = Wanted(
            key=self.key,
            text=self._page.editor.written(),
            version=version + 1 if is_next else version,
            against=version if is_next else version - 1,
            days=self._page.machine.days,
        )
        self.playing.play(wanted)

    @Slot(object)
    def _take_played(self, played: Played) -> None:
        if played.wanted.key == self.key:
            self._show_played()
            self.allow()

    @Slot()
    def keep(self) -> None:
        """Keep what is written as the next version, if something is."""
        if not self.is_edited or self._page.editor.is_old:
            return
        if self._is_live() and not self._is_renamed():
            # the next version of a live rule is live at once: its figures are seen first
            self._page.machine.ask_to_go_live()
        else:
            self._page.work.keep(self.key, self._page.editor.written())

    @Slot(str, str)
    def _take_kept(self, key: str, name: str) -> None:
        draft = self.drafts.get(key)
        is_whole = draft is None or key != self.key or draft.text == self._page.editor.written()
        if is_whole:
            self.drafts.drop(key)
        self.playing.rename(key, name)
        if key == self.key:
            self.key = self._shown = name
            self._opened = None
        self._page.refresh()

    @Slot()
    def _throw_away(self) -> None:
        is_new = self.key.startswith(NEW)
        self.drafts.drop(self.key)
        self._opened, self._shown = None, ""
        self.key = "" if is_new else self.key
        self.drafted.emit()
        self._page.refresh()

    @Slot(object)
    def _step(self, state: RuleState) -> None:
        if self.summary() is not None:
            self._page.work.put(self.key, state)

    @Slot()
    def _go_live(self) -> None:
        if self.is_edited:
            self._page.work.keep(self.key, self._page.editor.written())
        else:
            self._step(RuleState.LIVE)

    def _is_live(self) -> bool:
        summary = self.summary()
        return summary is not None and summary.state is RuleState.LIVE

    def _is_renamed(self) -> bool:
        return self.summary() is not None and outline(self._page.editor.written()).name not in ("", self.key)

    @Slot()
    def _look_at_next(self) -> None:
        played = self.playing.of(self.key)
        known = played.test.caught_ids if played is not None else ()
        self.trying.next_caught("" if self.key.startswith(NEW) else self.key, known)

    def _connect(self) -> None:
        page = self._page
        page.editor.edited.connect(self.take_edit)
        page.editor.kept.connect(self.keep)
        page.editor.thrown_away.connect(self._throw_away)
        page.editor.refused.connect(self.failed)
        page.machine.play_asked.connect(self.play)
        page.machine.live_asked.connect(self._go_live)
        page.life.step_asked.connect(self._step)
        page.work.kept.connect(self._take_kept)
        page.comment.asked.connect(self.trying.find)
        page.comment.next_asked.connect(self._look_at_next)
        self.trying.looked.connect(self._show_looked)
        self.trying.turned.connect(page.comment.show_comment)
        self.trying.failed.connect(self.failed)
        self.playing.began.connect(page.machine.follow)
        self.playing.played.connect(self._take_played)
        self.playing.failed.connect(self.failed)
