"""Codes, numbers and times are said in words; every member of every enumeration has its own."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum

import pytest

from moderator.classifier.behaviour import author_facts
from moderator.domain import (
    Action,
    EvidenceKind,
    Finding,
    Flag,
    GestureId,
    Origin,
    OutboxState,
    Reason,
    Role,
    RuleState,
    Status,
    Visibility,
)
from moderator.habits import Account, AuthorRecord
from moderator.queues import Order, QueueName
from moderator.ui import facts, phrases
from moderator.ui.wording import language, platform, say
from moderator.views import Gesture


def fact(label: str, amount: float, total: float | None = None, among: float | None = None) -> Finding:
    """Make a fact."""
    return Finding(
        flag=Flag.BOT, kind=EvidenceKind.FACT, label=label, weight=1.0, amount=amount, total=total, among=among
    )


NOW = datetime(2026, 11, 22, 9, 41, tzinfo=UTC)
SPOKEN = [Flag, Status, Visibility, Action, Reason, Origin, Role, OutboxState, RuleState, QueueName, Order]


@pytest.mark.parametrize("codes", SPOKEN, ids=lambda codes: codes.__name__)
def test_every_code_has_words_of_its_own(codes: type[StrEnum]) -> None:
    said = [say(code) for code in codes]
    assert all(said)
    assert len(set(said)) == len(said)


def test_codes_of_one_value_keep_their_own_words() -> None:
    assert say(Flag.OBSCENE) == "Coarse"
    assert say(Reason.OBSCENE) == say(QueueName.OBSCENE) == "Coarse language"


@pytest.mark.parametrize("action", Action)
def test_every_action_is_told_for_one_comment_and_for_many(action: Action) -> None:
    one = phrases.gesture(Gesture(id=GestureId(1), action=action, count=1))
    many = phrases.gesture(Gesture(id=GestureId(1), action=action, count=57))
    assert "1 comment" in one
    assert "comments" not in one
    assert "57 comments" in many


def test_an_undo_is_told_in_the_words_of_what_it_took_back() -> None:
    undone = Gesture(id=GestureId(2), action=Action.UNHIDE, count=3, undoes=Action.HIDE, left_over=2)
    assert phrases.gesture(undone) == "Took back “Hide” on 3 comments — 2 already sent, the reverse is on its way"


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(minutes=3, seconds=50), "3 min"),
        (timedelta(hours=5, minutes=59), "5 h"),
        (timedelta(days=2), "2 d"),
        (timedelta(days=30), "23 Oct"),
        (timedelta(days=400), "18 Oct 2025"),
    ],
)
def test_times_past_are_short(gap: timedelta, said: str) -> None:
    assert phrases.ago(NOW - gap, NOW) == said


def test_a_comment_without_a_time_claims_none() -> None:
    assert phrases.ago(None) == ""
    assert phrases.moment_of(None) == "no time"


def test_a_promised_time_says_what_is_left_and_by_how_much_it_has_run_out() -> None:
    assert phrases.due(NOW + timedelta(minutes=46), NOW) == "SLA 00:46"
    assert phrases.due(NOW - timedelta(minutes=75), NOW) == "SLA over by 01:15"
    assert phrases.due(NOW + timedelta(days=3), NOW) == "SLA 3 d"


@pytest.mark.parametrize(("score", "said"), [(0.984, "98%"), (0.9999, "99%"), (0.001, "1%")])
def test_a_score_never_claims_certainty(score: float, said: str) -> None:
    assert phrases.percent(score) == said


def test_weights_have_a_sign_and_a_real_minus() -> None:
    assert [phrases.weight(3.14), phrases.weight(-0.8)] == ["+3.1", "\N{MINUS SIGN}0.8"]


def test_lengths_of_time_take_the_unit_that_says_most() -> None:
    assert [phrases.gap(each) for each in (None, 3.1, 11, 5400, 600_000)] == ["–", "3.1 s", "11 s", "90 min", "7 d"]


def test_facts_are_said_in_words_and_an_unknown_one_as_it_is_called() -> None:
    assert phrases.finding(fact("repeats_itself", 21, 23)) == "repeats itself: 21 of 23"
    assert phrases.finding(fact("something_new", 21, 23)) == "something new"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (fact("under_contests", 41, 42, 40), "41 of 42 under contests"),
        (fact("same_friends", 12, 14, 3), "the same 3 friends in 12 of 14"),
        (fact("steady_gaps", 12, 2400, 0.05), "a comment every 12 s for 40 min"),
        (fact("steady_gaps", 12), "steady gaps of 12 s"),
        (fact("account_age", 3), "account is 3 days old"),
        (fact("account_age", 1), "account is 1 day old"),
        (fact("comments_per_hour", 240), "240 comments in an hour"),
        (fact("hops", 6, 7), "6 of 7 seconds after another post"),
        (fact("answers_at_once", 12, 8), "answers posts after 12 s"),
        (fact("few_followers", 2, 900), "2 followers, follows 900"),
        (fact("default_picture", 1), "no picture of its own"),
        (fact("digits_in_handle", 7), "7 digits in the name"),
        (fact("around_contests", 8, 9, 86400), "8 of 9 days are contest days"),
        (fact("brands", 3), "contests of 3 brands"),
        (fact("only_mentions", 7, 9), "mentions only: 7 of 9"),
    ],
)
def test_every_fact_is_said_with_its_numbers(found: Finding, said: str) -> None:
    assert phrases.finding(found) == said


def test_the_authors_card_has_a_name_and_a_value_for_every_fact() -> None:
    account = Account(followers=3, following=900, has_default_picture=True)
    record = AuthorRecord(
        comments=42, posts=40, brands=2, contest=41, contest_posts=40, mentions_only=1, friends=3, tagged_again=12,
        busiest_hour=9, median_gap=7.0, beats=9, beat=7.0, beat_variation=0.9, days=9, contest_days=8, silence=86400.0,
        answered=5, answer=40.0, account=account, account_age=86400.0, handle_digits=2,
    )  # fmt: skip
    pairs = dict(map(facts.pair, author_facts(record)))
    assert len(pairs) == 14
    assert pairs["Repeated"] == "0 of 42"
    assert pairs["Under contests"].startswith("41 of 42 on 40 contests · +")
    assert pairs["Same friends tagged"] == "3 in 12 of 42"
    assert pairs["Gaps in a sitting"] == "7.0 s ± 90%"
    assert pairs["Picture of its own"] == "no"


def test_what_facts_say_is_no_per_cent() -> None:
    assert phrases.flag(Flag.PRIZE_HUNTER, 0.98, by_facts=True) == "Prize-hunter by facts"
    assert phrases.flag(Flag.PRIZE_HUNTER, 0.98) == "Prize-hunter 98%"


def test_languages_and_platforms_are_named_as_they_name_themselves() -> None:
    assert [language("ru"), language("und")] == ["Русский", "Other language"]
    assert [platform("vk"), platform("file")] == ["VK", "File"]


def test_a_tally_begins_with_the_most_frequent() -> None:
    assert phrases.tally({Action.APPROVE: 1, Action.HIDE: 4, Action.BAN: 0}) == "hide × 4, approve × 1"
    assert phrases.tally({}) == "none"


@pytest.mark.parametrize(
    ("status", "visibility", "said"),
    [
        (Status.OPEN, Visibility.PUBLISHED, ""),
        (Status.CLOSED, Visibility.PUBLISHED, "closed"),
        (Status.CLOSED, Visibility.HIDDEN, "hidden"),
        (Status.ESCALATED, Visibility.HIDDEN, "escalated, hidden"),
        (Status.OPEN, Visibility.HELD, "held back"),
    ],
)
def test_what_is_not_as_usual_is_said_in_words(status: Status, visibility: Visibility, said: str) -> None:
    assert phrases.state(status, visibility) == said
