"""What the pictures show of replies: writing one, and the library of canned ones."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from settling import SETTLE_STEPS, let_work, wait_for

from moderator.queues import Queue, QueueName
from moderator.ui.widgets.reply_field import ReplyField
from moderator.ui.workplace import Workplace


def _write(workplace: Workplace, text: str) -> ReplyField:
    """Write into the reply to a complaint."""
    workplace.show_queue(Queue(name=QueueName.NEGATIVE, lang="en"))
    wait_for(lambda: workplace.triage.panel.case is not None)
    let_work(SETTLE_STEPS)
    workplace.run("reply")
    composer = workplace.triage.panel.composer
    composer.clear()
    QTest.keyClicks(composer.text, text)
    let_work(2 * SETTLE_STEPS)
    return composer.text


def show_reply_search(workplace: Workplace) -> None:
    """Show what is found by a slash."""
    _write(workplace, "/del")


def show_reply_blanks(workplace: Workplace) -> None:
    """Show a reply of a canned one with blanks."""
    field = _write(workplace, "/on-its-way")
    QTest.keyClick(field, Qt.Key.Key_Return)


def show_reply_objections(workplace: Workplace) -> None:
    """Show why a reply is not sent."""
    field = _write(workplace, "We are sorry! Call me at +7 916 555-12-34, and we will put it right.")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def show_replies(workplace: Workplace) -> None:
    """Show the library of canned replies."""
    workplace.run("replies")
    wait_for(lambda: workplace.answering.page.library is not None)
    workplace.answering.page.open_reply("sorry-delivery")


def show_replies_mistake(workplace: Workplace) -> None:
    """Show a template with a mistake in it."""
    show_replies(workplace)
    let_work(SETTLE_STEPS)
    workplace.answering.page.desk.editor.text.write("\n{{ autor.name }}")


def _clear_reply(workplace: Workplace) -> None:
    workplace.triage.panel.composer.clear()
    workplace.triage.list.setFocus()


def _clear_mistake(workplace: Workplace) -> None:
    desk = workplace.answering.page.desk
    desk.editor.revert.click()
    desk.asks.yes.click()


SCENES: Mapping[str, Callable[[Workplace], None]] = {
    "reply-search": show_reply_search,
    "reply-blanks": show_reply_blanks,
    "reply-objections": show_reply_objections,
    "replies": show_replies,
    "replies-mistake": show_replies_mistake,
}
AFTER: Mapping[str, Callable[[Workplace], None]] = {
    "reply-search": _clear_reply,
    "reply-blanks": _clear_reply,
    "reply-objections": _clear_reply,
    "replies-mistake": _clear_mistake,
}
