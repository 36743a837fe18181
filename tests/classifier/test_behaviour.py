"""Behaviour is weighed by rule: facts with their numbers, and silence where there are too few."""

from dataclasses import replace

import pytest

from moderator.classifier.behaviour import (
    author_facts,
    author_findings,
    campaign_findings,
    is_mentions_only,
    shifted,
    speaks_for_itself,
)
from moderator.domain import EvidenceKind, Finding, Flag
from moderator.habits import Account, AuthorRecord

DAY = 86400.0


def found_in(record: AuthorRecord) -> dict[str, Finding]:
    """Give what holds something, by its code."""
    return {finding.label: finding for finding in author_findings(record)}


def raises(record: AuthorRecord, flag: Flag) -> bool:
    """Tell whether facts alone raise the flag."""
    return speaks_for_itself(finding for finding in author_findings(record) if finding.flag is flag)


@pytest.mark.parametrize("text", ["@anna", "@anna @boris ❤️", "@a.b, @c_d!!", "[id17|Анна] [id18|Борис]"])
def test_comments_of_mentions_alone_are_known(text: str) -> None:
    assert is_mentions_only(text)


@pytest.mark.parametrize("text", ["", "❤️", "@anna look", "mail me@example.org", "[id17|Анна],"])
def test_other_comments_are_not_mentions_alone(text: str) -> None:
    assert not is_mentions_only(text)


def test_a_prize_hunters_record_is_told_with_its_numbers() -> None:
    record = AuthorRecord(comments=42, posts=41, contest=41, contest_posts=40, mentions_only=30, median_gap=4000.0)
    found = found_in(record)
    assert set(found) == {"under_contests", "only_mentions"}
    contests = found["under_contests"]
    assert (contests.flag, contests.kind) == (Flag.PRIZE_HUNTER, EvidenceKind.FACT)
    assert (contests.amount, contests.total, contests.among) == (41, 42, 40)
    assert contests.weight > found["only_mentions"].weight > 0
    assert raises(record, Flag.PRIZE_HUNTER)


def test_many_comments_under_one_contest_are_no_hunt() -> None:
    assert not found_in(AuthorRecord(comments=30, posts=1, contest=30, contest_posts=1, days=2, contest_days=2))


def test_where_all_posts_are_contests_to_be_under_them_says_nothing() -> None:
    record = AuthorRecord(comments=20, posts=20, contest=20, contest_posts=20, days=20, contest_days=20, silence=DAY)
    assert raises(record, Flag.PRIZE_HUNTER)
    assert not author_findings(replace(record, contest_usual=20.0))


def test_silence_between_contests_is_told_in_days() -> None:
    record = AuthorRecord(comments=8, posts=8, contest=8, contest_posts=8, days=8, contest_days=8, silence=7 * DAY)
    around = found_in(record)["around_contests"]
    assert (around.amount, around.total, around.among) == (8, 8, 7 * DAY)
    assert 0 < around.weight < found_in(record)["under_contests"].weight
    assert "around_contests" not in found_in(replace(record, contest_days=5))


def test_the_same_friends_are_told_with_how_many_they_are() -> None:
    record = AuthorRecord(comments=14, posts=14, tagging=14, friends=3, tagged_again=12)
    friends = found_in(record)["same_friends"]
    assert (friends.amount, friends.total, friends.among) == (12, 14, 3)
    assert not raises(record, Flag.PRIZE_HUNTER)
    assert "same_friends" not in found_in(replace(record, friends=1))
    assert "same_friends" not in found_in(replace(record, comments=140))


def test_contests_of_several_brands_count_for_those_who_go_to_contests() -> None:
    record = AuthorRecord(comments=10, posts=10, brands=3, contest=8, contest_posts=8)
    assert found_in(record)["brands"].amount == 3
    assert "brands" not in found_in(replace(record, contest=2, contest_posts=2))


def test_a_bots_record_is_told_with_its_numbers() -> None:
    record = AuthorRecord(comments=20, repeated=19, beats=19, beat=3.0, beat_variation=0.02, sitting=57.0)
    found = found_in(record)
    assert set(found) == {"repeats_itself", "steady_gaps"}
    assert (found["steady_gaps"].amount, found["steady_gaps"].total) == (3.0, 57.0)
    assert shifted(0.05, found.values()) > 0.9


def test_short_words_of_thanks_may_be_repeated() -> None:
    record = AuthorRecord(comments=30, posts=30, repeated=28, repeated_short=28)
    assert not found_in(record)
    assert raises(replace(record, repeated_short=0), Flag.BOT)


def test_a_quick_talk_is_no_clockwork() -> None:
    record = AuthorRecord(comments=60, posts=1, median_gap=6.0, beats=59, beat=6.0, beat_variation=0.9, sitting=600.0)
    assert not found_in(record)
    assert raises(replace(record, beat_variation=0.01), Flag.BOT)


@pytest.mark.parametrize(("an_hour", "is_raised"), [(30, False), (60, False), (120, False), (240, True)])
def test_only_an_inhuman_hour_speaks_for_itself(an_hour: int, is_raised: bool) -> None:  # noqa: FBT001
    record = AuthorRecord(comments=400, posts=4, busiest_hour=an_hour)
    assert raises(record, Flag.BOT) is is_raised
    assert bool(found_in(record)) is (an_hour > 60)


def test_who_is_under_another_post_within_seconds_has_looked_at_none() -> None:
    record = AuthorRecord(comments=7, posts=7, median_gap=9.0, hops=6)
    assert (found_in(record)["hops"].amount, found_in(record)["hops"].total) == (6, 7)
    assert not raises(record, Flag.BOT)
    assert "hops" not in found_in(replace(record, comments=30))


def test_a_few_copies_from_post_to_post_by_the_clock_are_a_bots() -> None:
    record = AuthorRecord(
        comments=7, posts=7, repeated=6, median_gap=9.0, beats=6, beat=9.0, beat_variation=0.05, sitting=54.0, hops=6
    )
    assert raises(record, Flag.BOT)
    assert not raises(replace(record, posts=1, hops=0, beat_variation=0.25), Flag.BOT)


def test_answers_at_once_need_several_posts() -> None:
    record = AuthorRecord(comments=8, posts=8, answered=8, answer=2.0)
    assert (found_in(record)["answers_at_once"].amount, found_in(record)["answers_at_once"].total) == (2.0, 8)
    assert not found_in(replace(record, answered=3))


def test_what_an_account_is_like_weighs_only_beside_what_it_does() -> None:
    account = Account(followers=0, following=900, has_default_picture=True)
    record = AuthorRecord(comments=9, posts=9, account=account, account_age=3600.0, handle_digits=8)
    assert not found_in(record)
    assert {"account_age", "few_followers", "default_picture", "digits_in_handle"} <= {
        fact.label for fact in author_facts(record)
    }
    assert set(found_in(replace(record, repeated=7))) == {
        "repeats_itself",
        "account_age",
        "few_followers",
        "default_picture",
        "digits_in_handle",
    }


def test_an_old_account_with_a_face_says_nothing() -> None:
    account = Account(followers=300, following=280, has_default_picture=False)
    record = AuthorRecord(comments=9, posts=9, account=account, account_age=900 * DAY, handle_digits=2)
    assert not found_in(record)
    facts = {fact.label: fact for fact in author_facts(record)}
    assert (facts["account_age"].amount, facts["account_age"].weight) == (900, 0)
    assert (facts["default_picture"].amount, facts["few_followers"].amount) == (0, 300)


def test_facts_that_hold_nothing_are_answered_too() -> None:
    record = AuthorRecord(comments=50, posts=20, repeated=3, contest=5, contest_posts=4)
    facts = {fact.label: fact for fact in author_facts(record)}
    assert (facts["repeats_itself"].amount, facts["repeats_itself"].total) == (3, 50)
    assert (facts["under_contests"].amount, facts["under_contests"].total) == (5, 50)
    assert not any(fact.weight for fact in facts.values())


def test_what_nobody_knows_is_not_answered() -> None:
    labels = {fact.label for fact in author_facts(AuthorRecord(comments=9))}
    assert labels == {"repeats_itself", "only_mentions"}


def test_few_comments_are_answered_and_weigh_nothing() -> None:
    record = AuthorRecord(comments=3, posts=3, repeated=2, contest=3, contest_posts=3)
    assert author_facts(record)
    assert not any(fact.weight for fact in author_facts(record))


@pytest.mark.parametrize(
    "record",
    [
        AuthorRecord(),
        AuthorRecord(comments=3, repeated=3, contest=3, mentions_only=3, median_gap=1.0),
        AuthorRecord(comments=50, posts=20, repeated=3, contest=5, mentions_only=2, median_gap=3600.0),
    ],
)
def test_few_or_ordinary_comments_say_nothing(record: AuthorRecord) -> None:
    assert author_findings(record) == ()


def test_a_larger_campaign_weighs_more() -> None:
    (small,) = campaign_findings(4, 3, 80)
    (large,) = campaign_findings(300, 40, 80)
    assert (large.label, large.amount, large.total) == ("alike", 300, 40)
    assert large.weight > small.weight > 0


@pytest.mark.parametrize(("copies", "authors", "letters"), [(1, 1, 500), (2, 2, 500), (500, 400, 10)])
def test_few_or_short_copies_are_no_campaign(copies: int, authors: int, letters: int) -> None:
    assert campaign_findings(copies, authors, letters) == ()


def test_findings_shift_a_score_in_logits() -> None:
    (finding,) = campaign_findings(300, 40, 80)
    assert shifted(0.5, ()) == pytest.approx(0.5)
    assert shifted(0.5, (finding,)) > 0.9
    assert 0 < shifted(0.0, ()) < shifted(1.0, ()) < 1
