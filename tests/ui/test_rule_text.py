"""The text of a rule is coloured, its problems are marked, and a change from outside touches what differs alone."""

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from moderator.rulings import Problem
from moderator.ui.widgets.rule_highlighter import RuleHighlighter, spans
from moderator.ui.widgets.rule_problems import RuleProblems
from moderator.ui.widgets.rule_text import RuleText

RULE = """# Late deliveries
name = "Slow delivery"
when = "arrived"

[[all]]
flag = "negative"
at_least = 0.80   # of 1

[[any]]
words = ["доставка", 'delivery # no comment']
"""


def coloured(text: str) -> list[list[tuple[str, str]]]:
    document = QTextDocument(text)
    colours = RuleHighlighter(document)
    colours.rehighlight()
    return [list(spans(document, line)) for line in range(document.blockCount())]


def test_keys_strings_and_comments_have_colours_of_their_own(qtbot: QtBot) -> None:
    lines = coloured(RULE)
    assert lines[0] == [("# Late deliveries", "comment")]
    assert lines[1] == [("name", "key"), ('"Slow delivery"', "string")]
    assert lines[4] == [("all", "key")]
    assert lines[5] == [('"negative"', "string")]
    assert lines[6] == [("# of 1", "comment")]
    assert [word for word, _ in lines[9]] == ['"доставка"', "'delivery # no comment'"]


@pytest.mark.parametrize("fence", ['"""', "'''"])
def test_a_text_of_several_lines_is_coloured_to_its_end(qtbot: QtBot, fence: str) -> None:
    lines = coloured(f"pattern = {fence}one\n# two\nthree{fence} # end\nname = 1")
    assert lines[0] == [("pattern", "key"), (f"{fence}one", "string")]
    assert lines[1] == [("# two", "string")]
    assert lines[2] == [(f"three{fence}", "string"), ("# end", "comment")]
    assert lines[3] == [("name", "key")]


def test_the_names_of_groups_are_keys_inside_tables_too(qtbot: QtBot) -> None:
    lines = coloured("[[none]]\nall = [ { links = 2 } ]")
    assert lines == [[("none", "key")], [("all", "key")]]


@pytest.fixture
def field(qtbot: QtBot) -> RuleText:
    field = RuleText()
    qtbot.addWidget(field)
    field.show_text(RULE)
    return field


def test_what_is_shown_is_told_to_nobody_and_what_is_typed_is(qtbot: QtBot, field: RuleText) -> None:
    with qtbot.assertNotEmitted(field.edited):
        field.show_text(RULE + "\n")
    with qtbot.waitSignal(field.edited):
        field.insertPlainText("# first\n")


def test_a_change_from_outside_is_one_step_that_can_be_undone(field: RuleText) -> None:
    changed = RULE.replace("0.80", "0.95")
    field.change_text(changed)
    assert field.toPlainText() == changed
    field.undo()
    assert field.toPlainText() == RULE


def test_a_change_after_an_emoji_lands_where_it_should(field: RuleText) -> None:
    field.show_text('name = "😀 a"\norder = 1\n')
    field.change_text('name = "😀 a"\norder = 2\n')
    assert field.toPlainText() == 'name = "😀 a"\norder = 2\n'


def test_a_problem_is_heard_and_gone_to_by_its_line(qtbot: QtBot, field: RuleText) -> None:
    field.show_problems([Problem(place="all[0].at_least", sentence="8 is too much", line=7)])
    assert field.accessibleDescription().endswith("7")
    assert field.sentences(7) == "8 is too much"
    field.go_to(7)
    assert field.textCursor().blockNumber() == 6


def test_every_problem_is_a_line_with_its_place(qtbot: QtBot) -> None:
    problems = RuleProblems()
    qtbot.addWidget(problems)
    wrong = Problem(place="then[0].escalate.within", sentence="“soon” is no duration", line=12)
    problems.show_problems([wrong])
    line = problems.lines[0]
    assert line.go.text() == "line 12 · then[0].escalate.within"
    with qtbot.waitSignal(problems.wanted) as told:
        line.go.click()
    assert told.args == [wrong]
    problems.show_problems([])
    assert problems.isHidden()
