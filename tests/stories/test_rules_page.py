"""A lead writes a rule, mends it, plays it over the archive, lets it go live, sees it catch, and takes that back."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt

from moderator.domain import Action, RuleState, Visibility
from moderator.queues import Queue, QueueName
from moderator.ui.pages.rules import RulesPage
from moderator.ui.pages.rules_editor import Way
from moderator.ui.widgets.rule_words import RuleWords
from moderator.views import LogFilter
from tests.conftest import WriteComments
from tests.stories.conftest import CTRL, SHIFT, Person

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
RULE = """# Cold coffee is a complaint.
name = "Cold coffee"
when = "arrived"

[[any]]
words = ["coffee"]   # in any form

[[then]]
hide = { reason = "complaint" }
"""
LATER = (("d1", "Cold coffee again, what a day.", "Emil", "2026-11-21T09:00:00Z", "New cafe"),)


def page_of(person: Person) -> RulesPage:
    return person.workplace.ruling.page


def settled(person: Person) -> bool:
    page = page_of(person)
    return page.state is not None and not person.workplace._background.is_busy() and page.bench.trying._job is None


def wait(person: Person) -> RulesPage:
    person.until(lambda: settled(person) and not page_of(person).bench.trying._soon.isActive())
    return page_of(person)


def is_another(person: Person, before: RulesPage) -> bool:
    return person.start.workplace is not None and page_of(person) is not before


def write(person: Person, text: str) -> None:
    """Put a text in the place of all that stands in the editor, as pasting it does."""
    field = page_of(person).editor.text
    field.selectAll()
    field.insertPlainText(text)
    wait(person)


def keep(person: Person) -> None:
    person.press(Key.Key_S, CTRL | SHIFT)
    person.until(lambda: not page_of(person).bench.is_edited)
    wait(person)


@pytest.fixture
def at_rules(at_work: Person) -> Person:
    """Sit before the rules page of an inbox that has none."""
    at_work.come_back()
    at_work.press(Key.Key_5, CTRL)
    at_work.until(page_of(at_work).none.isVisible)
    at_work.until(lambda: bool(page_of(at_work).none.buttons))
    return at_work


@pytest.fixture
def with_rule(at_rules: Person) -> Person:
    """Sit before one rule that is a draft."""
    at_rules.workplace._desk.rules.save_text(RULE)
    page_of(at_rules).refresh()
    at_rules.until(lambda: page_of(at_rules).bench.key == "Cold coffee")
    wait(at_rules)
    return at_rules


def test_a_rule_is_written_in_form_and_text_and_keeps_its_comments(at_rules: Person) -> None:
    page = page_of(at_rules)
    page.none.buttons[0].click()
    at_rules.until(page.editor.text.hasFocus)
    write(at_rules, RULE)
    assert page.editor.name.text() == "Cold coffee"
    at_rules.press(Key.Key_T, CTRL | SHIFT)
    assert page.editor.way is Way.FORM
    words = page.editor.form.rows["any[0]"].fields["words"]
    assert isinstance(words, RuleWords)
    words.field.setFocus()
    at_rules.type("staff")
    at_rules.press(Key.Key_Return)
    at_rules.press(Key.Key_T, CTRL | SHIFT)
    written = page.editor.written()
    assert 'words = ["coffee", "staff"]   # in any form' in written
    assert written.startswith("# Cold coffee is a complaint.")
    keep(at_rules)
    assert [row.name for row in page.list.rows.rows()] == ["Cold coffee"]
    assert at_rules.workplace._desk.rules.text("Cold coffee") == written
    assert page.editor.chip.text() == "draft · v1"


def test_an_error_is_named_by_its_place_gone_to_and_mended(with_rule: Person) -> None:
    page = page_of(with_rule)
    write(with_rule, RULE.replace('["coffee"]', "7"))
    line = page.editor.problems.lines[0]
    assert line.go.text() == "line 6 · any[0].words"
    assert not page.editor.foot.keep.isEnabled()
    line.go.click()
    assert page.editor.text.textCursor().blockNumber() == 5
    write(with_rule, RULE.replace('["coffee"]', '["coffee", "tea"]'))
    assert page.editor.problems.isHidden()
    keep(with_rule)
    assert page.editor.chip.text() == "draft · v2"


def test_every_condition_is_answered_on_the_comment_that_is_open(with_rule: Person) -> None:
    page = page_of(with_rule)
    page.comment.number.setText("c3")
    page.comment.number.returnPressed.emit()
    with_rule.until(lambda: page.comment.outcome.text() == "The rule fires.")
    assert ("any of 1 word", "“coffee” ✓") in page.comment.answers.said()
    page.comment.number.setText("c4")
    page.comment.number.returnPressed.emit()
    with_rule.until(lambda: page.comment.outcome.text() == "The rule does not fire.")
    assert ("any of 1 word", "none (0 of 1)") in page.comment.answers.said()


def test_it_is_played_the_contradicted_are_opened_and_it_goes_live_and_is_undone(
    with_rule: Person, write_comments: WriteComments
) -> None:
    person, page, desk = with_rule, page_of(with_rule), with_rule.workplace._desk
    cold = desk.queues.find_id("c3")
    desk.decisions.decide([cold], Action.APPROVE)
    # the complaint has no time, and is in no span of days
    page.machine.pills[0].click()
    page.machine.live.click()
    person.until(page.machine.question.isVisible)
    assert page.machine.test is not None
    assert (page.machine.test.caught, page.machine.test.otherwise) == (1, 1)
    assert desk.rules.summaries()[0].state is RuleState.DRAFT
    page.machine.open.click()
    person.until(lambda: person.triage.isVisible() and person.sees_case() and person.card.id == cold)
    person.until(lambda: person.triage.model.rowCount() == 1)
    person.press(Key.Key_5, CTRL)
    person.until(page.machine.question.isVisible)
    page.machine.question.yes.click()
    person.until(lambda: page.editor.chip.text() == "live · v1")
    desk.inbox.take(write_comments(LATER, "later.csv"))
    caught = desk.queues.find_id("d1")
    assert desk.queues.card(caught).visibility is Visibility.HIDDEN
    made = desk.log.page(LogFilter(comment=caught))[0].decision
    assert (made.action, made.rule) == (Action.HIDE, "Cold coffee v1")
    desk.decisions.undo(made.gesture)
    assert desk.queues.card(caught).visibility is Visibility.PUBLISHED


def test_the_next_version_of_a_live_rule_is_kept_with_its_figures_seen(with_rule: Person) -> None:
    page, rules = page_of(with_rule), with_rule.workplace._desk.rules
    rules.set_state("Cold coffee", RuleState.LIVE)
    page.refresh()
    with_rule.until(lambda: page.editor.chip.text() == "live · v1")
    write(with_rule, RULE.replace('["coffee"]', '["coffee", "park"]'))
    with_rule.press(Key.Key_S, CTRL | SHIFT)
    with_rule.until(page.machine.question.isVisible)
    assert rules.summaries()[0].version == 1
    page.machine.question.yes.click()
    with_rule.until(lambda: page.editor.chip.text() == "live · v2")
    assert not page.bench.is_edited


def test_what_is_written_and_not_kept_survives_leaving_the_language_and_the_window(
    with_rule: Person, sit_down: Callable[..., Person]
) -> None:
    changed = RULE.replace('["coffee"]', '["coffee", "tea"]')
    write(with_rule, changed)
    with_rule.press(Key.Key_1, CTRL)
    with_rule.press(Key.Key_5, CTRL)
    wait(with_rule)
    assert page_of(with_rule).editor.written() == changed
    for language in ("language_ru", "language_en"):
        before = page_of(with_rule)
        with_rule.workplace.run(language)
        with_rule.until(partial(is_another, with_rule, before))
        with_rule.until(lambda: page_of(with_rule).editor.written() == changed)
    with_rule.window.close()
    again = sit_down()
    again.workplace.run("rules")
    again.until(lambda: page_of(again).editor.written() == changed)


def test_it_is_asked_before_anything_is_thrown_away(with_rule: Person) -> None:
    page = page_of(with_rule)
    write(with_rule, RULE + "# more\n")
    page.editor.foot.drop.click()
    assert page.bench.is_edited
    page.editor.foot.drop.click()
    with_rule.until(lambda: page.editor.written() == RULE)
    assert not page.bench.is_edited


def test_an_old_version_is_looked_at_and_brought_back(with_rule: Person) -> None:
    page = page_of(with_rule)
    write(with_rule, RULE.replace('"coffee"', '"tea"'))
    keep(with_rule)
    with_rule.until(lambda: page.life.lines[-1].text().startswith("v1"))
    page.life.lines[-1].click()
    with_rule.until(lambda: page.editor.is_old)
    assert page.editor.written() == RULE
    assert page.editor.text.isReadOnly()
    page.editor.foot.keep.click()
    assert page.bench.is_edited
    keep(with_rule)
    assert page.editor.chip.text() == "draft · v3"


def test_a_rule_of_another_name_is_kept_beside_the_old_one(with_rule: Person) -> None:
    page = page_of(with_rule)
    write(with_rule, RULE.replace("Cold coffee", "Cold tea", 1).replace("Cold coffee", "Cold tea"))
    assert page.editor.foot.keep.text() == "Keep as a new rule"
    keep(with_rule)
    assert {one.name for one in with_rule.workplace._desk.rules.summaries()} == {"Cold coffee", "Cold tea"}
    assert page.bench.key == "Cold tea"


def test_figures_of_the_text_before_are_marked_as_such(with_rule: Person) -> None:
    page = page_of(with_rule)
    with_rule.press(Key.Key_P, CTRL | SHIFT)
    with_rule.until(lambda: page.machine.test is not None)
    assert page.machine.stale.isHidden()
    write(with_rule, RULE.replace('["coffee"]', '["coffee", "park"]'))
    assert page.machine.stale.isVisible()
    page.machine.play.click()
    with_rule.until(lambda: page.machine.test is not None and page.machine.test.against == 1)
    assert page.machine.stale.isHidden()
    assert page.machine.test is not None
    assert page.machine.test.newly == 1


def test_the_order_is_changed_by_keys_and_states_narrow_the_list(with_rule: Person) -> None:
    page, rules = page_of(with_rule), with_rule.workplace._desk.rules
    rules.save_text(RULE.replace("Cold coffee", "Last word").replace("coffee", "word"))
    rules.set_state("Last word", RuleState.SHADOW)
    page.refresh()
    with_rule.until(lambda: page.list.rows.rowCount() == 2)
    wait(with_rule)
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.rows.index(1))
    with_rule.press(Key.Key_Up, ALT)
    with_rule.until(lambda: [one.name for one in rules.summaries()] == ["Last word", "Cold coffee"])
    with_rule.until(lambda: [row.name for row in page.list.rows.rows()] == ["Last word", "Cold coffee"])
    page.head.pills[RuleState.SHADOW].click()
    assert [row.name for row in page.list.rows.rows()] == ["Last word"]
    page.head.pills[RuleState.SHADOW].click()
    assert page.list.rows.rowCount() == 2


def test_a_moderator_reads_and_is_told_why_nothing_can_be_changed(
    with_rule: Person, sit_down: Callable[..., Person]
) -> None:
    with_rule.window.close()
    other = sit_down(who="Noor")
    other.workplace.run("rules")
    other.until(lambda: page_of(other).bench.key == "Cold coffee")
    page = wait(other)
    assert page.editor.text.isReadOnly()
    assert page.editor.foot.said.text() == "Only a lead may change rules."
    assert not page.head.new.isEnabled()
    assert not page.machine.live.isEnabled()
    assert all(not button.isEnabled() for button in page.life.steps.values())
    assert other.window.focusWidget() is page.list


def test_a_queue_of_chosen_comments_holds_them_alone(at_work: Person) -> None:
    desk = at_work.workplace._desk
    ids = tuple(desk.queues.find_id(each) for each in ("c1", "c4"))
    queue = Queue(name=QueueName.ALL, among=ids)
    assert {card.id for card in desk.queues.page(queue)} == set(ids)
    assert desk.queues.size(queue).count == 2
    assert desk.filters.read(desk.filters.written(queue)) == queue
