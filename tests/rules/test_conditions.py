"""What a rule can ask of a comment."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import Comment, Flag, Reason
from moderator.errors import RuleError
from moderator.rules import ConditionCall, Rule, RuleVerdict, Seen, compile_rule
from moderator.rules.actions import HideAction

HIDE = HideAction(reason=Reason.SCAM)


def seen(text: str = "", *, lang: str = "en", platform: str = "vk", **scores: float) -> Seen:
    comment = Comment(external_id="c1", text=text)
    return Seen(comment=comment, lang=lang, platform=platform, scores={flag: scores.get(flag, 0.0) for flag in Flag})


def asked(name: str, value: Any, about: Seen, **options: Any) -> RuleVerdict:
    call = ConditionCall(name=name, value=value, options=options)
    return compile_rule(Rule(name="Asked", conditions=(call,), actions=(HIDE,))).check(about)


def test_a_flag_holds_from_its_limit_on() -> None:
    verdict = asked("flag", "negative", seen(negative=0.8), at_least=0.8)
    assert verdict == RuleVerdict(fired=True, findings=("negative 0.80 ≥ 0.80",))


def test_a_flag_below_its_limit_says_its_score() -> None:
    verdict = asked("flag", "negative", seen(negative=0.41), at_least=0.8)
    assert verdict == RuleVerdict(fired=False, findings=("negative 0.41 < 0.80",))


def test_a_score_just_below_the_limit_is_not_said_to_be_the_limit() -> None:
    assert asked("flag", "spam", seen(spam=0.7999), at_least=0.8).findings == ("spam 0.7999 < 0.8000",)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("see https://aurora.example/menu and www.aurora.example", 2),
        ("WWW.AURORA.EXAMPLE is ours", 1),
        ("write to t.me/easy_money or bit.ly/3xK", 2),
        ("Cold coffee.Never again", 0),
        ("write to me@aurora.example", 0),
        ("1/2 of the cups", 0),
        ("", 0),
    ],
)
def test_links_are_counted_as_people_paste_them(text: str, count: int) -> None:
    assert asked("links", 0, seen(text)).findings == (f"links {count} {'>' if count else '≤'} 0",)


def test_links_that_are_too_few_are_counted_all_the_same() -> None:
    assert asked("links", 2, seen("https://a.example")) == RuleVerdict(fired=False, findings=("links 1 ≤ 2",))


@pytest.mark.parametrize("text", ["Доставка опять опоздала", "где ДОСТАВКА?", "доставка", "«доставка»"])
def test_a_word_is_found_whole_in_any_case(text: str) -> None:
    assert asked("words", ["курьер", "доставка"], seen(text)).fired


@pytest.mark.parametrize("text", ["доставками", "недоставка", "dostavka", ""])
def test_a_part_of_a_word_is_not_the_word(text: str) -> None:
    assert asked("words", ["курьер", "доставка"], seen(text)).findings == ("none of 2 words",)


def test_a_phrase_is_found_over_any_white_space() -> None:
    assert asked("words", ["got  sick"], seen("I got\n sick yesterday")).findings == ("word “got sick”",)


def test_a_word_is_found_however_its_letters_are_composed() -> None:
    assert asked("words", ["май"], seen("это был маи\u0306")).fired


def test_words_are_never_read_as_a_pattern() -> None:
    assert not asked("words", ["c.t"], seen("cat")).fired
    assert asked("words", ["c++ (new)"], seen("learn c++ (new) here")).fired


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=5), st.text(max_size=50))
def test_any_words_compile_or_are_refused_with_a_place(words: list[str], text: str) -> None:
    if all(any(character.isalnum() for character in word) for word in words):
        assert asked("words", words, seen(" ".join(words) + text)).findings
    else:
        with pytest.raises(RuleError, match="condition 1, words"):
            asked("words", words, seen(text))


def test_a_pattern_shows_what_it_found() -> None:
    verdict = asked("pattern", r"(жд[уа]л|menunggu|waited)\s+\w+\s+\d+", seen("Ждал заказ 50 минут"))
    assert verdict == RuleVerdict(fired=True, findings=("pattern “Ждал заказ 50”",))


def test_a_pattern_that_finds_a_whole_essay_quotes_its_start() -> None:
    finding = asked("pattern", r"(?s).+", seen("word " * 100)).findings[0]
    assert finding.endswith("…”")
    assert len(finding) < 80


def test_a_pattern_that_finds_nothing_says_so() -> None:
    assert asked("pattern", r"\d{16}", seen("no card here")).findings == ("pattern not found",)


def test_a_language_is_one_of_several() -> None:
    assert asked("language", ["ru", "id"], seen(lang="id")).findings == ("language id",)
    assert asked("language", ["RU", "id"], seen(lang="en")).findings == ("language en, not ru or id",)


def test_a_length_is_counted_in_characters() -> None:
    assert asked("length", 3, seen("кофе")).findings == ("length 4 > 3",)
    assert asked("length", 4, seen("кофе")).findings == ("length 4 ≤ 4",)


def test_a_platform_is_one_of_several() -> None:
    assert asked("platform", ["youtube", "vk"], seen(platform="vk")).fired
    assert asked("platform", ["youtube"], seen(platform="vk")).findings == ("platform vk, not youtube",)
