"""A rule's text is changed at one place, and everything else of it stays as it was written."""

import tomllib
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.errors import RuleError
from moderator.rules import Rule
from moderator.rules.editing import RuleText
from moderator.rules.layout import layout

TEXT = """\
# Somebody waits for their order.   Ask Olga before you change it.
name = "Slow delivery"   # as the team calls it
when = "arrived"
state = "shadow"

# angry enough
[[all]]
flag = "negative"
at_least = 0.80 # measured in March

[[any]]
words = [
  "доставка", # ru
  "delivery", "pengiriman", # the others
]

[[any]]
pattern = '(жд[уа]л|waited)\\s+\\d+'

[[none]]
# what the shop itself writes
all = [ { language = ["en"] }, { links = 2 } ] # both

[[then]]
escalate = { to = "lead", within = "2h", reason = "complaint" }
prepare_reply = "/sorry-delivery" # not sent by itself
# the end
"""

ESCALATE = '{ to = "lead", within = "2h", reason = "complaint" }'


def changed(place: str, value: object) -> str:
    text = RuleText(TEXT)
    text.set(place, value)
    return text.text


@pytest.mark.parametrize(
    ("place", "value", "old", "new"),
    [
        ("name", "Late", '"Slow delivery"', '"Late"'),
        ("when", ["arrived", "edited"], '"arrived"', '["arrived", "edited"]'),
        ("all[0].at_least", 0.9, "0.80", "0.9"),
        ("any[1].pattern", r"it's \d+", "'(жд[уа]л|waited)\\s+\\d+'", r'"it' + r"'s \\d+" + '"'),
        ("none[0].all[1].links", 5, "links = 2", "links = 5"),
        ("then[0].escalate.within", "30m", '"2h"', '"30m"'),
        ("then[0].escalate", {"path": "night"}, ESCALATE, '{ path = "night" }'),
        ("any[0].words", ["доставка", "delivery", "kirim"], '"pengiriman"', '"kirim"'),
        ("any[0].words", ["доставка", "delivery"], '"delivery", "pengiriman", #', '"delivery", #'),
        ("any[0].words", ["delivery", "pengiriman"], '"доставка", # ru', "# ru"),
        ("any[0].exactly", True, "# the others\n]", "# the others\n]\nexactly = true"),
        ("then[0].escalate.path", "vip", 'reason = "complaint" }', 'reason = "complaint", path = "vip" }'),
        ("all[0].at_least", None, "at_least = 0.80 # measured in March\n", ""),
        ("state", None, 'state = "shadow"\n', ""),
        ("order", 5, 'state = "shadow"\n', 'state = "shadow"\norder = 5\n'),
    ],
)  # fmt: skip
def test_one_value_is_set_and_nothing_else(place: str, value: object, old: str, new: str) -> None:
    assert changed(place, value) == TEXT.replace(old, new, 1)


def test_an_item_put_into_a_long_list_stands_on_a_line_of_its_own() -> None:
    text = changed("any[0].words", ["доставка", "delivery", "pengiriman", "kirim"])
    assert '"pengiriman",\n  "kirim", # the others\n]' in text


def test_what_the_rule_says_of_itself_stands_at_the_top() -> None:
    text = RuleText('# mine\n[[all]]\nlinks = 1\n[[then]]\nhide = "scam"\n')
    text.set_top("name", "Links")
    assert text.text.startswith('name = "Links"\n# mine\n[[all]]')


@pytest.mark.parametrize(
    ("group", "table", "old", "new"),
    [
        ("any", {"links": 1}, "\\d+'\n", "\\d+'\n\n[[any]]\nlinks = 1\n"),
        ("none[0].all", {"flag": "spam"}, "{ links = 2 } ]", '{ links = 2 }, { flag = "spam" } ]'),
        ("then", {"hide": {"reason": "scam"}}, "by itself\n", 'by itself\n\n[[then]]\nhide = { reason = "scam" }\n'),
        ("all", {"any": [{"links": 1}]}, "in March\n", "in March\n\n[[all]]\nany = [{ links = 1 }]\n"),
    ],
)
def test_what_is_added_stands_after_its_like(group: str, table: dict[str, Any], old: str, new: str) -> None:
    text = RuleText(TEXT)
    text.add(group, table)
    assert text.text == TEXT.replace(old, new, 1)


def test_the_first_of_a_kind_stands_before_the_actions() -> None:
    text = RuleText('name = "A"\n[[all]]\nlinks = 1\n\n# then\n[[then]]\nhide = "scam"\n')
    text.add("none", {"flag": "spam"})
    assert text.text == 'name = "A"\n[[all]]\nlinks = 1\n\n[[none]]\nflag = "spam"\n\n# then\n[[then]]\nhide = "scam"\n'


def test_a_rule_is_written_from_nothing() -> None:
    text = RuleText("")
    text.set_top("name", "New")
    text.add("then", {"mark_spam": {}})
    text.add("all", {"links": 0})
    text.set_top("state", "draft")
    assert text.text == 'name = "New"\nstate = "draft"\n\n[[all]]\nlinks = 0\n\n[[then]]\nmark_spam = {}\n'
    assert text.problems() == ()


@pytest.mark.parametrize(
    ("place", "gone"),
    [
        ("any[1]", "[[any]]\npattern = '(жд[уа]л|waited)\\s+\\d+'\n\n"),
        ("any[1].pattern", "[[any]]\npattern = '(жд[уа]л|waited)\\s+\\d+'\n\n"),
        ("none[0].all[0]", '{ language = ["en"] }, '),
        ("none[0].all[1]", ", { links = 2 }"),
        ("then[0].prepare_reply", 'prepare_reply = "/sorry-delivery" # not sent by itself\n'),
        ("then[0].escalate.to", 'to = "lead", '),
        ("any[0].words[1]", '"delivery", '),
    ],
)
def test_what_is_removed_takes_nothing_else_along(place: str, gone: str) -> None:
    text = RuleText(TEXT)
    text.remove(place)
    assert text.text.replace(" ]", "]").replace("[ ", "[") == TEXT.replace(gone, "", 1).replace(" ]", "]").replace(
        "[ ", "["
    )


def test_a_group_that_is_left_empty_goes() -> None:
    text = RuleText(TEXT)
    text.remove("none[0].all[0]")
    text.remove("none[0].all[0]")
    assert "none" not in text.text
    assert "# the end" in text.text


def test_blocks_change_places_with_the_comments_above_them() -> None:
    text = RuleText('[[any]]\nlinks = 1 # one\n\n# about spam\n[[any]]\nflag = "spam"\n\n[[any]]\nlength = 3')
    text.move("any[1]", "any[0]")
    assert text.text == '# about spam\n[[any]]\nflag = "spam"\n\n[[any]]\nlinks = 1 # one\n\n[[any]]\nlength = 3'
    text.move("any[0]", "any[2]")
    assert [next(iter(each)) for each in tomllib.loads(text.text)["any"]] == ["links", "length", "flag"]


def test_items_change_places() -> None:
    text = RuleText(TEXT)
    text.move("none[0].all[1]", "none[0].all[0]")
    assert 'all = [ { links = 2 }, { language = ["en"] } ] # both' in text.text


@pytest.mark.parametrize("place", ["any[7]", "nothing", "all[0].flag[1]", "a..b", "[", "none[0].all[9].links"])
def test_what_is_not_there_cannot_be_removed(place: str) -> None:
    text = RuleText(TEXT)
    with pytest.raises(RuleError):
        text.remove(place)
    assert text.text == TEXT


def test_a_text_that_is_no_toml_is_left_as_it_is() -> None:
    text = RuleText("name = ")
    with pytest.raises(RuleError, match="no TOML"):
        text.set("name", "A")
    assert [problem.line for problem in text.problems()] == [1]


def test_windows_line_ends_are_kept() -> None:
    text = RuleText(TEXT.replace("\n", "\r\n"))
    text.set("all[0].at_least", 0.9)
    text.remove("any[1]")
    text.add("any", {"links": 1})
    assert tomllib.loads(text.text)["any"][1] == {"links": 1}


VALUES = st.one_of(
    st.text(max_size=20).filter(lambda text: not any("\ud800" <= letter <= "\udfff" for letter in text)),
    st.integers(-9, 9_999),
    st.booleans(),
    st.floats(0, 1),
    st.lists(st.sampled_from(("delivery", "доставка", 'say "hi"', "a\\b", "it's")), min_size=1, max_size=4),
)
COMMENTS = st.lists(st.sampled_from(("# why\n", "\n", "  # [[then]] = {\n")), max_size=2).map("".join)
ENDS = st.sampled_from(("", " # so", "   #, ] }"))
CONDITIONS = (
    "links = 1", 'flag = "spam"\nat_least = 0.5', 'words = [\n  "a", # one\n  "b"\n]', "pattern = '''a\\d'''",
    'any = [ { links = 1 }, # x\n  { flag = "spam" },\n]', 'words = ["# no comment", "x"]', "none = [{ length = 3 }]",
)  # fmt: skip


@st.composite
def written(draw: st.DrawFn) -> str:
    """A rule as people write it, comments and all."""
    blocks = draw(st.lists(st.tuples(st.sampled_from(("all", "any", "none")), st.sampled_from(CONDITIONS)), max_size=4))
    parts = [f'{draw(COMMENTS)}name = "A"{draw(ENDS)}\n', draw(COMMENTS)]
    for kind, condition in (*blocks, ("then", 'hide = { reason = "scam" }'), ("then", 'route = "vip"\nflag = "spam"')):
        parts += [f"{draw(COMMENTS)}[[{kind}]]{draw(ENDS)}\n", f"{condition}{draw(ENDS)}\n", draw(COMMENTS)]
    return "".join(parts)


def at(table: Any, place: tuple[str | int, ...]) -> Any:
    for part in place:
        table = table[part]
    return table


def lines(text: str) -> Counter[str]:
    return Counter(text.splitlines())


@given(written())
def test_a_text_that_nobody_changes_is_given_back_letter_by_letter(text: str) -> None:
    assert RuleText(text).text == text
    if not RuleText(text).problems():
        assert Rule.from_toml(text).to_toml() == text
        assert Rule.from_json(Rule.from_toml(text).to_json()).text == text


@given(written())
def test_every_value_of_a_text_is_found_where_it_stands(text: str) -> None:
    where = layout(text)
    for place, piece in where.pieces.items():
        if not piece.is_header:
            [value] = tomllib.loads(f"it = {text[piece.value : piece.end]}").values()
            assert value == at(tomllib.loads(text), place)


@given(written(), st.data())
def test_a_value_is_set_and_every_other_line_stays(text: str, data: st.DataObject) -> None:
    places = [place for place, piece in layout(text).pieces.items() if not piece.is_header]
    place, value = data.draw(st.sampled_from(places)), data.draw(VALUES)
    piece = layout(text).pieces[place]
    edited = RuleText(text)
    edited._set(place, value)
    expected = tomllib.loads(text)
    at(expected, place[:-1])[place[-1]] = value
    assert tomllib.loads(edited.text) == expected
    before, after = text[: piece.start], text[piece.end :]
    assert edited.text.startswith(before)
    assert edited.text.endswith(after)


@given(written(), st.data())
def test_what_is_removed_or_moved_leaves_every_other_line(text: str, data: st.DataObject) -> None:
    places = [place for place in layout(text).pieces if len(place) == 2 and isinstance(place[1], int)]
    kind, index = data.draw(st.sampled_from(places))
    edited = RuleText(text)
    edited.remove(f"{kind}[{index}]")
    expected = tomllib.loads(text)
    expected[str(kind)].pop(int(index))
    assert tomllib.loads(edited.text) == {key: value for key, value in expected.items() if value != []}
    piece = layout(text).pieces[(kind, index)]
    rest = lines(text[: piece.start]) + lines(text[piece.end :].partition("\n")[2])
    assert not {line for line in rest - lines(edited.text) if line.strip()}
    moved = RuleText(text)
    moved.move(f"{kind}[{index}]", f"{kind}[0]")
    assert lines(moved.text) == lines(text)
    order = tomllib.loads(text)[str(kind)]
    assert tomllib.loads(moved.text)[str(kind)] == [order[int(index)], *order[: int(index)], *order[int(index) + 1 :]]


@given(written(), st.sampled_from(("all", "any", "none", "then")))
def test_what_is_added_leaves_every_line(text: str, kind: str) -> None:
    edited = RuleText(text)
    edited.add(kind, {"hide": "scam"} if kind == "then" else {"links": 7})
    assert not {line for line in lines(text) - lines(edited.text) if line.strip()}
    expected = tomllib.loads(text)
    added = tomllib.loads(edited.text)
    assert added.pop(kind)[:-1] == expected.pop(kind, [])
    assert added == expected


PLACES = st.one_of(
    st.sampled_from(
        ("name", "when", "all", "all[0]", "any[0].words", "any[0].words[0]", "then[0].hide.reason", "none[0].none")
    ),
    st.sampled_from(
        ("all[9]", "all[0].any[0].flag", "then[0].hide.reason.x", "name[0]", "name.x", "", "any[0].words.x")
    ),
    st.text("alny[0].2 ", max_size=8),
)


@given(written(), PLACES, PLACES, VALUES | st.none(), st.sampled_from(("set", "set_top", "add", "remove", "move")))
def test_any_change_is_made_or_refused_and_the_text_stays_toml(
    text: str, place: str, other: str, value: object, how: str
) -> None:
    edited = RuleText(text)
    arguments: dict[str, tuple[Any, ...]] = {"add": (place, {"links": 1}), "remove": (place,), "move": (place, other)}
    try:
        getattr(edited, how)(*arguments.get(how, (place, value)))
    except RuleError:
        assert edited.text == text
    tomllib.loads(edited.text)
