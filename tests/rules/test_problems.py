"""Everything that is wrong with a text of rules is said at once, with its place and its line."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.errors import RuleError
from moderator.rules import Rule, read_rules
from moderator.rules.compile import compile_rule
from moderator.rules.files import read_file, rules_in
from moderator.rules.problems import problems
from moderator.rules.reading import read

WRONG = """\
name = "Wrong"
whn = "arrived"

[[all]]
flg = "spam"
[[any]]
words = ["a"]
exactly = 3
[[none]]
all = [ { links = 2 },
  { pattern = "(" },
  { any = [ { hour = "25:00", until = "10:00" } ] },
]
[[then]]
escalate = { to = "lead", withn = "2h", reason = "complaint" }
hid = "scam"
"""
SEVERAL = """\
# all that we ask about spam

# the first
[[rule]]
name = "First" # one
[[rule.all]]
links = 1 # any
[[rule.then]]
hide = "scam"

# the second
[[rule]]
name = "Second"
order = 5
[[rule.any]]
pattern = "["
[[rule.then]]
hide = "scam"
"""


def found(text: str) -> list[tuple[str, int | None]]:
    return [(problem.place, problem.line) for problem in problems(text)]


def test_all_that_is_wrong_is_said_at_once_with_its_line() -> None:
    assert found(WRONG) == [
        ("whn", 2),
        ("all[0].flg", 5),
        ("any[0].exactly", 8),
        ("none[0].all[1].pattern", 11),
        ("none[0].all[2].any[0].hour", 12),
        ("then[0].escalate.withn", 15),
        ("then[0].hid", 16),
    ]


@pytest.mark.parametrize("text", ["name = ", '\n\nname = "A', "[[all]]\n[all]\n", "\n" * 9 + "= 3"])
def test_what_is_no_toml_has_its_line(text: str) -> None:
    [problem] = problems(text)
    assert problem.sentence.startswith("This is no TOML")
    assert problem.line


def test_a_text_that_is_too_long_is_one_problem() -> None:
    assert problems("#" * 300_000)[0].sentence == "This text has 300000 characters; 200000 are the most."


HOSTILE = {
    "a key of many parts": ".".join("a" * 90_000) + " = 1",
    "a header of many parts": "[" + '"a".' * 30_000 + "a]",
    "brackets": "a = " + "[" * 50_000,
    "brackets that close": "a = " + "[" * 200 + "]" * 200,
    "groups": "all = [" + "{ any = [" * 150 + "] }" * 150 + "]",
    "conditions": "[[all]]\n" * 20_000,
    "actions": "[[then]]\n" * 20_000,
    "names": "\n".join(f"k{number} = 1" for number in range(15_000)),
    "options": '[[all]]\nflag = "spam"\n' + "\n".join(f"k{number} = 1" for number in range(15_000)),
    "words": "[[all]]\nwords = [" + '"a",' * 45_000 + "]",
    "tables": "\n".join(f"[a{number}]" for number in range(15_000)),
    "a name": f'name = "{"a" * 190_000}"',
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_ends_in_a_hundred_problems_at_most(text: str) -> None:
    began = time.process_time()
    assert 1 <= len(problems(text)) <= 100
    # a quarter of a second on an idle machine: this is against time that grows with the square of the text
    assert time.process_time() - began < 5


def test_nothing_is_wrong_with_a_good_rule() -> None:
    assert problems('name = "A"\n[[all]]\nlinks = 1\n[[then]]\nhide = "scam"') == ()


def test_of_several_rules_the_number_is_said() -> None:
    assert found(SEVERAL) == [("rule 2, any[0].pattern", 16)]
    with pytest.raises(RuleError, match=r"^rule 2, any\[0\].pattern: not a regular expression"):
        rules_in(SEVERAL)


def test_each_of_several_rules_keeps_its_own_text_and_comments() -> None:
    first, second = rules_in(SEVERAL.replace('"["', '"x"'))
    assert first.text == 'name = "First" # one\n[[all]]\nlinks = 1 # any\n[[then]]\nhide = "scam"\n'
    assert second.text == 'name = "Second"\norder = 5\n[[any]]\npattern = "x"\n[[then]]\nhide = "scam"\n'
    assert Rule.from_toml(second.text) == second


def test_a_rule_of_several_that_is_written_in_brackets_has_a_text_all_the_same() -> None:
    [rule] = rules_in('rule = [ { name = "A", all = [ { links = 1 } ], then = [ { hide = "scam" } ] } ]')
    assert Rule.from_toml(rule.text) == rule


def test_a_file_of_several_rules_is_read_as_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "both.toml").write_text(SEVERAL.replace('"["', '"x"'), encoding="utf-8")
    assert [rule.name for rule in read_rules(tmp_path)] == ["First", "Second"]
    assert len(read_file(tmp_path / "both.toml")) == 2


KEYS = ("name", "when", "state", "all", "any", "then", "flag", "links", "pattern", "hide", "order", "rule", "x")
TABLES = st.recursive(
    st.one_of(
        st.integers(), st.booleans(), st.floats(), st.text(max_size=6), st.sampled_from(("spam", "arrived", "2h"))
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(KEYS), TABLES, max_size=6))
def test_any_tables_are_a_rule_or_problems(table: dict[str, object]) -> None:
    wrong = read(table, is_checked=True).wrong
    if wrong:
        assert all(str(each.error) for each in wrong)
    else:
        compile_rule(Rule.from_table(table))


@given(st.text(max_size=60))
def test_any_text_is_a_rule_or_problems(text: str) -> None:
    assert problems(text)


@pytest.mark.parametrize("hidden", ["a\\nb", "a\\u0000", "\\u202eab", "a\\u2028b", "\\u001b[31mred"])
def test_a_name_that_begins_a_line_or_turns_the_writing_is_refused(hidden: str) -> None:
    text = f'name = "{hidden}"\n[[all]]\nlinks = 1\n[[then]]\nroute = "{hidden}"\n'
    assert [str(each.place) for each in problems(text)] == ["name", "then[0].route.queue"]


def test_a_name_may_have_signs_that_join(tmp_path: Path) -> None:
    (tmp_path / "family.toml").write_text(
        'name = "👩‍💻\u00a0Канал"\n[[all]]\nlinks = 1\n[[then]]\nroute = "👩‍💻"\n', "utf-8"
    )
    assert [rule.name for rule in read_rules(tmp_path)] == ["👩‍💻\u00a0Канал"]


def test_two_rules_of_a_file_that_are_called_alike_are_refused(tmp_path: Path) -> None:
    text = SEVERAL.replace('"["', '"x"')
    text = text.replace('"Second"', '"First"')
    assert [(each.place, str(each.error)) for each in problems(text)] == [
        ("rule 2, name", "another rule of this file is called so")
    ]
    (tmp_path / "both.toml").write_text(text, "utf-8")
    with pytest.raises(RuleError, match="rule 2, name: another rule of this file is called so"):
        read_file(tmp_path / "both.toml")
