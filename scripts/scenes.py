"""What the pictures of the window show: each scene brings the window to it, and some have to be cleared away after."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import care_scenes
import reply_scenes
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from settling import SETTLE_STEPS, let_work, wait_for

from moderator.domain import Action, CommentId, Flag, Reason, Status, Visibility
from moderator.errors import SettingsError, UnreadableFileError, ViewError
from moderator.gestures import Conflict
from moderator.queues import FlagRange, Order, Queue, QueueName
from moderator.ui.dialogs.import_dialog import ImportDialog
from moderator.ui.dialogs.outcome import End, Outcome
from moderator.ui.pages.deciding import Wanted
from moderator.ui.pages.model_views import View
from moderator.ui.pages.rules_editor import Way
from moderator.ui.workplace import Workplace
from moderator.views import BadLine, Taken

Scene = Callable[[Workplace], None]
_BAD = (
    BadLine(line=7, reason="The line is not JSON.", content='{"id": 12, "text": "so goo'),
    BadLine(line=12, reason="There are 3 cells where the header has 5.", content="4471;Anna;2026-11-21"),
    BadLine(line=31, reason="“yesterday” is no time that can be read.", content="4490;Oleg;yesterday;vk;nice place"),
)


def open_queue(workplace: Workplace, queue: Queue) -> None:
    """Open a queue, and wait for its first comment."""
    workplace.show_queue(queue)
    wait_for(lambda: workplace.triage.panel.case is not None)
    let_work(SETTLE_STEPS)


def open_comment(workplace: Workplace, comment: CommentId) -> None:
    """Open one comment, wherever it stands."""
    open_queue(workplace, Queue(name=QueueName.EVERYTHING))
    workplace.open_comment(comment)
    wait_for(lambda: workplace.triage.panel.case is not None and workplace.triage.panel.case.card.id == comment)
    let_work(SETTLE_STEPS)


def work_a_little(workplace: Workplace) -> None:
    """Make the decisions that the log is to show, and keep two views."""
    for queue, commands in (
        (QueueName.SPAM, ("select_campaign", "hide", "hide")),
        (QueueName.PRIZE_HUNTER, ("hide", "hide", "undo", "approve")),
        (QueueName.QUESTION, ("next", "approve", "approve")),
        (QueueName.NEGATIVE, ("next", "next", "next", "escalate", "approve")),
        (QueueName.BOT, ("mark_spam",)),
        (QueueName.SPAM, ("mark_spam", "next", "hide")),
    ):
        open_queue(workplace, Queue(name=queue))
        for command in commands:
            workplace.run(command)
            let_work(SETTLE_STEPS)
    filters = workplace._desk.filters
    with suppress(ViewError):
        filters.save("VK · “молоко”", Queue(name=QueueName.EVERYTHING, words="молоко"))
        filters.save("Contest: Autumn mugs", Queue(name=QueueName.EVERYTHING, words="mug"), is_shared=True)


def show_triage(workplace: Workplace) -> None:
    """Show a comment of a campaign with a reply begun."""
    open_queue(workplace, Queue(name=QueueName.SPAM))
    workplace.run("next")
    workplace.triage.panel.composer.chosen.emit("link-policy")


def show_filtered(workplace: Workplace) -> None:
    """Show a queue with a filter of several parts."""
    ranges = (FlagRange(flag=Flag.NEGATIVE, at_least=0.5),)
    open_queue(workplace, Queue(name=QueueName.EVERYTHING, flags=ranges, lang="ru", order=Order.NEWEST))


def show_filter_menu(workplace: Workplace) -> None:
    """Show what can be added to a filter."""
    show_filtered(workplace)
    workplace.run("filter")
    wait_for(workplace.triage.queue.filtering.menu.isVisible)


def show_view(workplace: Workplace) -> None:
    """Show a saved view."""
    workplace.news.refresh()
    wait_for(lambda: bool(workplace.window.sidebar.views.entries))
    workplace.views.saved.turn_to(next(iter(workplace.window.sidebar.views.entries)))
    let_work(2 * SETTLE_STEPS)


def show_save_view(workplace: Workplace) -> None:
    """Ask for the name of a view."""
    show_filtered(workplace)
    workplace.run("save_view")


def show_search(workplace: Workplace) -> None:
    """Search as a person types."""
    open_queue(workplace, Queue(name=QueueName.EVERYTHING))
    QTest.keyClicks(workplace.window.top.search, "coffee")
    let_work(3 * SETTLE_STEPS)


def show_question(workplace: Workplace) -> None:
    """Ask before a campaign is hidden."""
    open_queue(workplace, Queue(name=QueueName.SPAM))
    workplace.run("select_campaign")
    let_work(SETTLE_STEPS)
    workplace.run("hide")


def show_reasons(workplace: Workplace) -> None:
    """Ask for the reason of a decision."""
    open_queue(workplace, Queue(name=QueueName.SPAM))
    workplace.run("delete")


def show_conflict(workplace: Workplace) -> None:
    """Show a comment that was edited and decided on meanwhile."""
    open_queue(workplace, Queue(name=QueueName.NEGATIVE))
    card = workplace.triage.list.current()
    if card is None:
        return
    seen = card.seen
    found = Conflict(
        seen=seen,
        now=replace(seen, status=Status.CLOSED, visibility=Visibility.HIDDEN, revision=seen.revision + 1),
        author=card.author,
        seen_text="The coffee was cold, and nobody at the counter cared at all",
        text="The coffee was cold, and everybody at the counter was rude",
        action=Action.HIDE,
        reason=Reason.INSULT,
        moderator="Oleg",
        made_at=datetime.now(UTC),
    )
    workplace.triage.decisions.conflicts.show(Wanted(action=Action.APPROVE), [found, found])


def show_nothing(workplace: Workplace) -> None:
    """Show a queue that is empty."""
    workplace.show_queue(Queue(name=QueueName.SNOOZED))


def show_thread(workplace: Workplace) -> None:
    """Show the comment that stands in the longest thread, as far as its thread."""
    queues = workplace._desk.queues
    cards = queues.page(Queue(name=QueueName.NEGATIVE), limit=64)
    longest = max(cards, key=lambda card: len(queues.case(card.id).thread))
    open_comment(workplace, longest.id)
    workplace.triage.panel.ensureWidgetVisible(workplace.triage.panel.thread_card)


def show_as_read(workplace: Workplace) -> None:
    """Show a disguised comment, and below it what is read."""
    open_queue(workplace, Queue(name=QueueName.SPAM, words="ketinggalan"))
    workplace.run("as_read")


def show_unfolded(workplace: Workplace) -> None:
    """Show everything that is known about author and campaign."""
    open_queue(workplace, Queue(name=QueueName.CAMPAIGNS))
    workplace.run("next")
    let_work(SETTLE_STEPS)
    workplace.run("details")


def show_notices(workplace: Workplace) -> None:
    """Show what went wrong."""
    open_queue(workplace, Queue(name=QueueName.QUESTION))
    notice = workplace.window.notice
    notice.complain(
        SettingsError("{path} cannot be written: {why}.", path="config.toml", why="No space left on device")
    )
    notice.complain(UnreadableFileError("{name} is a folder; give the files in it.", name="november"))


def show_drop(workplace: Workplace) -> None:
    """Show what a drop would do."""
    open_queue(workplace, Queue(name=QueueName.SPAM))
    workplace.window.surface.offer([Path("november.csv"), Path("telegram.json"), Path("menu.pdf")])


def show_imported(workplace: Workplace) -> None:
    """Show what came of files."""
    dialog = ImportDialog(workplace._desk, workplace._background, [], workplace.window)
    taken = Taken(stream="november", format="csv", new=1284, known=17, edited=3, bad=_BAD)
    dialog._outcomes = [Outcome(path=Path("november.csv"), end=End.DONE, taken=taken)]
    dialog._path = Path("november.csv")
    dialog._finish()
    dialog.open()


def show_models(workplace: Workplace) -> None:
    """Show the models, whatever side of their page was shown last."""
    workplace.run("model")
    workplace.learning.page.show_view(View.MODELS)
    workplace.learning.page.start.setFocus()


def show_more_settings(workplace: Workplace) -> None:
    """Show the settings further down."""
    workplace.run("settings")
    let_work(SETTLE_STEPS)
    workplace.settings.show_setting("notify")


def show_queue_of(name: QueueName) -> Scene:
    """Give a scene that shows a queue."""
    return lambda workplace: open_queue(workplace, Queue(name=name))


def run(command: str) -> Scene:
    """Give a scene that a command makes."""
    return lambda workplace: workplace.run(command)


def show_rules(workplace: Workplace) -> None:
    """Show a rule in the shadow as a text, tried on a comment that it catches, and played over the archive."""
    open_rule(workplace, "Advert with links", Way.TEXT)
    bench = workplace.ruling.page.bench
    bench.play()
    wait_for(lambda: workplace.ruling.page.machine.test is not None)
    workplace.ruling.page.comment.next.click()
    let_work(3 * SETTLE_STEPS)


def show_rule_form(workplace: Workplace) -> None:
    """Show a rule of several groups as a form."""
    open_rule(workplace, "Slow delivery", Way.FORM)


def show_wrong_rule(workplace: Workplace) -> None:
    """Show a text that something is wrong with, before anybody has kept it."""
    open_rule(workplace, "Angry customer", Way.TEXT)
    text = workplace.ruling.page.editor.text
    text.selectAll()
    text.insertPlainText(workplace.ruling.page.bench.base.replace("0.80", "8").replace('"2h"', '"soon"'))
    let_work(4 * SETTLE_STEPS)


def throw_rule_away(workplace: Workplace) -> None:
    """Leave the rule as it was."""
    page = workplace.ruling.page
    page.bench.drafts.drop(page.bench.key)
    page.editor.show_rule(page.bench.base, page.bench.summary())


def open_rule(workplace: Workplace, name: str, way: Way) -> None:
    """Open a rule on its page."""
    page = workplace.ruling.page
    workplace.run("rules")
    wait_for(lambda: page.state is not None)
    page.open_rule(name)
    wait_for(lambda: page.editor.name.text() == name)
    page.editor.turn_to(way)
    let_work(3 * SETTLE_STEPS)


SCENES: Mapping[str, Scene] = {
    "triage": show_triage,
    "negative": show_queue_of(QueueName.NEGATIVE),
    "coarse": show_queue_of(QueueName.OBSCENE),
    "campaigns": show_queue_of(QueueName.CAMPAIGNS),
    **reply_scenes.SCENES,
    "filtered": show_filtered,
    "filter-menu": show_filter_menu,
    "view": show_view,
    "save-view": show_save_view,
    "search": show_search,
    "question": show_question,
    "reasons": show_reasons,
    "conflict": show_conflict,
    "nothing": show_nothing,
    "thread": show_thread,
    "as-read": show_as_read,
    "unfolded": show_unfolded,
    "notices": show_notices,
    "drop": show_drop,
    "imported": show_imported,
    "log": run("log"),
    "rules": show_rules,
    "rule-form": show_rule_form,
    "rule-wrong": show_wrong_rule,
    "model": show_models,
    "thresholds": run("thresholds"),
    "automatic": run("automatic"),
    "settings": run("settings"),
    "settings-more": show_more_settings,
    "care": care_scenes.show_care,
    "escalate": care_scenes.show_escalate,
    "hand-over": care_scenes.show_hand_over,
    "colleague": care_scenes.show_colleague,
    "alarm": care_scenes.show_alarm,
    "escalation": run("escalation"),
    "palette": run("palette"),
    "keys": run("keys"),
}


def _clear_search(workplace: Workplace) -> None:
    workplace.window.top.search.clear()
    let_work(SETTLE_STEPS)


def _clear_notices(workplace: Workplace) -> None:
    while workplace.window.notice.complaints:
        workplace.window.notice.close_button.click()


AFTER: Mapping[str, Scene] = {
    **reply_scenes.AFTER,
    "rule-wrong": throw_rule_away,
    "search": _clear_search,
    "as-read": run("as_read"),
    "unfolded": run("details"),
    "notices": _clear_notices,
    "alarm": care_scenes.put_alarm_away,
    "drop": lambda workplace: workplace.window.surface.hide(),
}


def leave(workplace: Workplace, name: str) -> None:
    """Close what lies over the window, and leave questions unanswered."""
    if name in AFTER:
        AFTER[name](workplace)
    for each in QApplication.topLevelWidgets():
        if each is not workplace.window and each.isVisible():
            each.close()
    for _ in range(3):
        workplace.run("select_none")
    let_work(2)
