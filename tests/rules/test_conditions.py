"""What a rule can ask of a comment."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.calendars import Calendar
from moderator.domain import Action, Flag, Status
from moderator.errors import RuleError
from moderator.habits import Account, AuthorRecord
from moderator.rules import Past, RuleVerdict
from moderator.search_text import folded_words
from tests.rules.asked import asked, said, seen

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)  # a Wednesday


def test_a_flag_holds_from_its_limit_on() -> None:
    verdict = asked("flag", "negative", seen(negative=0.8), at_least=0.8)
    assert verdict == RuleVerdict(fired=True, findings=("negative 0.80 ≥ 0.80",))


def test_a_flag_below_its_limit_says_its_score() -> None:
    verdict = asked("flag", "negative", seen(negative=0.41), at_least=0.8)
    assert verdict == RuleVerdict(fired=False, findings=("negative 0.41 < 0.80",))


def test_a_score_just_below_the_limit_is_not_said_to_be_the_limit() -> None:
    assert said("flag", "spam", seen(spam=0.7999), at_least=0.8) == "spam 0.7999 < 0.8000"


def test_a_flag_without_a_limit_is_one_that_is_raised() -> None:
    assert asked("flag", "spam", seen(spam=0.3, raised=frozenset({Flag.SPAM}))).fired
    assert asked("flag", "spam", seen(spam=0.9)) == RuleVerdict(fired=False, findings=("spam 0.90 not raised",))


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
    assert said("links", 0, seen(text)) == f"links {count} {'>' if count else '≤'} 0"


def test_links_that_are_too_few_are_counted_all_the_same() -> None:
    assert asked("links", 2, seen("https://a.example")) == RuleVerdict(fired=False, findings=("links 1 ≤ 2",))


@pytest.mark.parametrize(
    "text", ["Доставка опять опоздала", "где ДОСТАВКА?", "доставками", "нет доставки", "«доставку»"]
)
def test_a_word_is_found_in_every_form_that_it_takes(text: str) -> None:
    assert asked("words", ["курьер", "доставка"], seen(text, lang="ru")).fired


@pytest.mark.parametrize(
    ("lang", "word", "text"),
    [
        ("en", "delivery", "both deliveries were late"),
        ("en", "poisoning", "it poisoned me"),
        ("ru", "отравление", "без отравлений"),
        ("ru", "delivery", "заказал deliveries"),
        ("id", "racun", "saya keracunan"),
        ("und", "racun", "saya keracunan"),
        ("und", "delivery", "deliveries"),
        ("und", "доставка", "доставку"),
        ("en", "доставка", "where is my доставку"),
        ("ru", "осётр", "осетра"),
    ],
)
def test_words_are_compared_by_stem_in_the_language_of_the_comment(lang: str, word: str, text: str) -> None:
    assert asked("words", [word], seen(text, lang=lang)).fired


def test_a_stem_of_another_language_is_not_looked_for() -> None:
    # read as Indonesian, "remain" would be "main" with a prefix
    assert not asked("words", ["main"], seen("they remain closed", lang="en")).fired


def test_the_word_is_quoted_as_the_comment_has_it() -> None:
    assert said("words", ["delivery"], seen("Both DELIVERIES!")) == "word “DELIVERIES”"


@pytest.mark.parametrize("text", ["недоставка", "dostavka", ""])
def test_a_part_of_a_word_is_not_the_word(text: str) -> None:
    assert said("words", ["курьер", "доставка"], seen(text)) == "none of 2 words"


@pytest.mark.parametrize(("text", "holds"), [("delivery", True), ("DELIVERY!", True), ("deliveries", False)])
def test_words_are_found_exactly_where_the_rule_says_so(text: str, holds: bool) -> None:  # noqa: FBT001
    assert asked("words", ["delivery"], seen(text), exactly=True).fired is holds


def test_one_word_needs_no_list() -> None:
    assert asked("words", "casino", seen("casinos")).fired


@pytest.mark.parametrize("exactly", [False, True])
def test_a_phrase_among_words_is_found_over_any_white_space(exactly: bool) -> None:  # noqa: FBT001
    found = said("words", ["got  sick"], seen("I got\n sick yesterday"), exactly=exactly)
    assert found == "word “got sick”"


def test_a_word_is_found_however_its_letters_are_composed() -> None:
    assert asked("words", ["май"], seen("это был маи\u0306", lang="ru"), exactly=True).fired


def test_words_are_never_read_as_a_pattern() -> None:
    assert not asked("words", ["c.t"], seen("cat"), exactly=True).fired
    assert asked("words", ["c++ (new)"], seen("learn c++ (new) here"), exactly=True).fired


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=5), st.text(max_size=50), st.booleans())
def test_any_words_compile_or_are_refused_with_a_place(words: list[str], text: str, exactly: bool) -> None:  # noqa: FBT001
    if all(folded_words(word) for word in words):
        assert asked("words", words, seen(" ".join(words) + text), exactly=exactly).findings
    else:
        with pytest.raises(RuleError, match=r"all\[0\].words"):
            asked("words", words, seen(text), exactly=exactly)


@pytest.mark.parametrize(
    ("text", "apart", "holds"),
    [
        ("the coffee was cold", 0, False),
        ("the coffee was cold", 1, True),
        ("cold coffee", 1, False),
        ("coffee, coffee and more: it was cold", 3, False),
        ("coffee, coffee and more: cold", 2, True),
        ("coffees cold", 0, True),
    ],
)
def test_the_words_of_a_phrase_may_stand_apart(text: str, apart: int, holds: bool) -> None:  # noqa: FBT001
    assert asked("phrase", "coffee cold", seen(text), apart=apart).fired is holds


def test_a_phrase_quotes_what_it_found() -> None:
    assert said("phrase", "coffee cold", seen("My coffee was COLD."), apart=1) == "phrase “coffee was COLD”"
    assert said("phrase", "coffee cold", seen("tea")) == "phrase not found"


def test_a_pattern_shows_what_it_found() -> None:
    verdict = asked("pattern", r"(жд[уа]л|menunggu|waited)\s+\w+\s+\d+", seen("Ждал заказ 50 минут"))
    assert verdict == RuleVerdict(fired=True, findings=("pattern “Ждал заказ 50”",))


def test_a_pattern_that_finds_a_whole_essay_quotes_its_start() -> None:
    finding = said("pattern", r"(?s).+", seen("word " * 100))
    assert finding.endswith("…”")
    assert len(finding) < 80


def test_a_pattern_that_finds_nothing_says_so() -> None:
    assert said("pattern", r"\d{16}", seen("no card here")) == "pattern not found"


@pytest.mark.parametrize(
    ("text", "finding", "holds"),
    [
        ("https://shop.aurora.example/x", "domain shop.aurora.example", True),
        ("www.AURORA.example", "domain aurora.example", True),
        ("http://me:secret@aurora.example:8080/", "domain aurora.example", True),
        ("https://notaurora.example", "domain notaurora.example, not aurora.example", False),
        ("https://aurora.example.evil.example", "domain aurora.example.evil.example, not aurora.example", False),
        ("nothing", "no domain", False),
    ],
)
def test_a_domain_counts_with_what_is_under_it(text: str, finding: str, holds: bool) -> None:  # noqa: FBT001
    assert asked("domain", "https://www.Aurora.example/", seen(text)) == RuleVerdict(fired=holds, findings=(finding,))


def test_people_who_are_mentioned_are_counted_once_each() -> None:
    assert said("mentions", 1, seen("@anna @budi @Anna me@mail.example [id7|Olga]")) == "mentions 3 > 1"


def test_a_length_is_counted_in_characters() -> None:
    assert said("length", 3, seen("кофе")) == "length 4 > 3"
    assert said("length", 4, seen("кофе")) == "length 4 ≤ 4"


@pytest.mark.parametrize(
    ("name", "value", "known", "finding", "holds"),
    [
        ("language", ["ru", "id"], {"lang": "id"}, "language id", True),
        ("language", ["RU", "id"], {"lang": "en"}, "language en, not ru or id", False),
        ("platform", ["youtube", "vk"], {"platform": "vk"}, "platform vk", True),
        ("platform", "youtube", {"platform": "vk"}, "platform vk, not youtube", False),
        ("stream", "Aurora VK", {"stream": "Aurora VK"}, "stream Aurora VK", True),
        ("brand", ["Aurora"], {}, "brand –, not Aurora", False),
        ("post", ["sale"], {"post_title": "Autumn SALES"}, "post “SALES”", True),
        ("post", ["sale"], {"post_title": "Menu"}, "post is not about it", False),
        ("contest", True, {"is_contest": True}, "under a contest", True),
        ("contest", True, {}, "under no contest", False),
        ("contest", False, {}, "under no contest", True),
        ("campaign", 3, {"copies": 3}, "campaign 3 ≥ 3", True),
        ("campaign", 3, {"copies": 2}, "campaign 2 < 3", False),
        ("priority", 700, {"priority": 900}, "priority 900 ≥ 700", True),
        ("status", ["open", "assigned"], {"status": Status.ASSIGNED}, "status assigned", True),
        ("banned", True, {"author_is_banned": True}, "author is banned", True),
        ("banned", True, {}, "author is not banned", False),
        ("author", "new", {}, "author comments 0 < 3", True),
        ("author", "known", {}, "author comments 0 < 3", False),
        ("author", "known", {"author": AuthorRecord(comments=2, earlier=1)}, "author comments 3 ≥ 3", True),
        ("hidden_before", 2, {"author_decisions": {Action.HIDE: 1, Action.MARK_SPAM: 1}},
         "hidden before 2 ≥ 2", True),
        ("hidden_before", 2, {"author_decisions": {Action.APPROVE: 9}}, "hidden before 0 < 2", False),
        ("first_seen", "7d", {"at": NOON, "first_seen": NOON - timedelta(days=2)}, "first seen 2d ago ≤ 7d", True),
        ("first_seen", "7d", {"at": NOON, "first_seen": NOON - timedelta(days=8)}, "first seen 8d ago > 7d", False),
        ("first_seen", "7d", {}, "first seen: not known", False),
        ("account_age", "30d", {"at": NOON, "author": AuthorRecord(account=Account(created_at=NOON))},
         "account made 0m ago ≤ 30d", True),
        ("account_age", "30d", {"author": AuthorRecord()}, "account made: not known", False),
    ],
)  # fmt: skip
def test_what_is_known_of_a_comment_is_measured(
    name: str,
    value: Any,
    known: dict[str, Any],
    finding: str,
    holds: bool,  # noqa: FBT001
) -> None:
    assert asked(name, value, seen(**known)) == RuleVerdict(fired=holds, findings=(finding,))


@pytest.mark.parametrize(
    ("since", "until", "at", "holds"),
    [
        ("09:00", "18:00", 12, True),
        ("9:00", "12:00", 12, False),
        ("12:00", "18:00", 12, True),
        ("22:00", "06:00", 23, True),
        ("22:00", "06:00", 5, True),
        ("22:00", "06:00", 6, False),
    ],
)
def test_an_hour_is_between_two_times_of_day(since: str, until: str, at: int, holds: bool) -> None:  # noqa: FBT001
    assert asked("hour", since, seen(at=NOON.replace(hour=at)), until=until).fired is holds


def test_hours_and_days_are_those_of_the_brand() -> None:
    late = NOON.replace(hour=18)
    there = Calendar(zone="Asia/Jakarta")
    assert said("hour", "22:00", seen(at=late, calendar=there), until="06:00") == "01:00 in 22:00–06:00"
    assert said("weekday", ["thu"], seen(at=late, calendar=there)) == "weekday thu"
    assert said("weekday", ["thu"], seen(at=late)) == "weekday wed, not thu"


def test_business_hours_are_the_calendars() -> None:
    assert asked("business_hours", True, seen(at=NOON)).fired
    assert said("business_hours", False, seen(at=NOON)) == "in business hours"


HISTORY = (
    Past(action=Action.HIDE, reason=None, made_at=NOON - timedelta(days=3)),
    Past(action=Action.UNHIDE, reason=None, made_at=NOON - timedelta(hours=1), by_rule=True),
)


@pytest.mark.parametrize(
    ("actions", "options", "finding", "holds"),
    [
        (["hide", "delete"], {}, "decided: hide", True),
        (["delete"], {}, "not decided: delete", False),
        (["hide"], {"by": "rule"}, "not decided: hide", False),
        (["unhide"], {"by": "rule"}, "decided: unhide", True),
        (["hide"], {"by": "person", "within": "7d"}, "decided: hide 3d ago ≤ 7d", True),
        (["hide"], {"within": "1d"}, "decided: hide 3d ago > 1d", False),
    ],
)
def test_a_comment_remembers_what_was_decided_of_it(
    actions: list[str],
    options: dict[str, str],
    finding: str,
    holds: bool,  # noqa: FBT001
) -> None:
    about = seen(at=NOON, history=HISTORY)
    assert asked("decided", actions, about, **options) == RuleVerdict(fired=holds, findings=(finding,))
