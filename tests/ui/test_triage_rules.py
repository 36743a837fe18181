"""What leaves a queue, and which commands a comment allows."""

from dataclasses import replace

import pytest

from moderator.desk import Desk
from moderator.domain import Action, Flag, Status, Visibility
from moderator.queues import Queue, QueueName, Size
from moderator.ui import phrases
from moderator.ui.commands import COMMANDS, ON_A_COMMENT
from moderator.ui.pages import triage_rules
from moderator.views import Case


@pytest.fixture
def case(stocked: Desk) -> Case:
    return stocked.queues.case(stocked.queues.find_id("c1"))


@pytest.mark.parametrize("action", [Action.APPROVE, Action.HIDE, Action.DELETE, Action.MARK_SPAM, Action.REPLY])
@pytest.mark.parametrize("queue", set(QueueName) - {QueueName.ALL})
def test_a_closed_comment_leaves_every_queue_of_what_waits(action: Action, queue: QueueName) -> None:
    assert triage_rules.leaves(action, queue)


@pytest.mark.parametrize("queue", QueueName)
def test_a_note_leaves_a_comment_where_it_is(queue: QueueName) -> None:
    assert not triage_rules.leaves(Action.NOTE, queue)


def test_a_reopened_comment_leaves_only_the_queues_of_what_waits_elsewhere() -> None:
    assert triage_rules.leaves(Action.REOPEN, QueueName.SNOOZED)
    assert not triage_rules.leaves(Action.REOPEN, QueueName.EVERYTHING)
    assert not triage_rules.leaves(Action.ESCALATE, QueueName.ESCALATED)


def test_an_open_comment_can_not_be_reopened(case: Case) -> None:
    assert "reopen" not in triage_rules.allowed(case)
    closed = replace(case, card=replace(case.card, status=Status.CLOSED, visibility=Visibility.HIDDEN))
    assert {"reopen", "unhide"} <= triage_rules.allowed(closed)


def test_without_a_comment_nothing_can_be_decided() -> None:
    allowed = triage_rules.allowed(None)
    assert {"undo", "next", "previous", "select_none", "filter", "filter_paste"} <= allowed
    assert not allowed & ON_A_COMMENT


def test_every_name_is_a_command() -> None:
    assert COMMANDS.keys() >= triage_rules.COMMANDS
    assert COMMANDS.keys() >= set(triage_rules.BAR)


def test_a_question_suggests_a_reply_and_praise_an_approval(case: Case) -> None:
    assert triage_rules.suggestion(case) == "reply"
    assert triage_rules.suggestion(replace(case, card=replace(case.card, raised=()))) == "approve"


def test_a_closed_comment_suggests_to_reopen_it(case: Case) -> None:
    assert triage_rules.suggestion(replace(case, card=replace(case.card, status=Status.CLOSED))) == "reopen"


def test_a_search_steps_on_from_what_is_decided_and_stays_with_what_is_refused(case: Case) -> None:
    closed = replace(case.card, status=Status.CLOSED)
    assert triage_rules.steps_on(Action.HIDE, case.card, QueueName.ALL)
    assert not triage_rules.steps_on(Action.HIDE, closed, QueueName.ALL)
    assert not triage_rules.steps_on(Action.REOPEN, closed, QueueName.ALL)
    assert not triage_rules.steps_on(Action.NOTE, case.card, QueueName.ALL)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (QueueName.SPAM, "{n} open"),
        (QueueName.SNOOZED, "{n} waiting"),
        (QueueName.ALL, "{n} found"),
    ],
)
def test_the_head_says_what_is_counted(name: QueueName, said: str) -> None:
    assert triage_rules.sized(Queue(name=name), Size(count=1284)) == said.format(n=phrases.number(1284))
    assert triage_rules.sized(Queue(name=name), Size(count=1284, is_exact=False)).startswith(f"{phrases.number(1284)}+")


def test_coarse_words_of_the_thread_can_be_asked_for(case: Case) -> None:
    assert "reveal" not in triage_rules.allowed(case)
    line = replace(case.thread[1], raised=frozenset({Flag.OBSCENE}))
    assert "reveal" in triage_rules.allowed(replace(case, thread=(case.thread[0], line)))


def test_an_empty_queue_says_why() -> None:
    said = {triage_rules.nothing_here(queue) for queue in (Queue(), Queue(words="x"), Queue(lang="ru"))}
    assert len(said) == 3
