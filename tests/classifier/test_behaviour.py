"""Behaviour is weighed by rule: facts with their numbers, and silence where there are too few."""

import pytest

from moderator.classifier.behaviour import (
    announces_contest,
    author_findings,
    campaign_findings,
    is_mentions_only,
    shifted,
)
from moderator.domain import AuthorRecord, EvidenceKind, Flag


@pytest.mark.parametrize(
    "text",
    [
        "GIVEAWAY time! Tag two friends below",
        "Win a pair of boots: follow us and tag a friend",
        "Follow and share for a chance to win our autumn box",
        "Winners will be announced on Friday",
        "Розыгрыш! Подпишись и отметь двух друзей",
        "Разыгрываем пять подарочных сертификатов",
        "Конкурс репостов до пятницы",
        "Отметьте подругу и выиграйте набор",
        "Bagi-bagi hadiah akhir tahun",
        "Kuis berhadiah, jawab di komentar",
        "Tag 3 teman dan menangkan sepatu",
    ],
)
def test_a_contest_is_known_in_three_languages(text: str) -> None:
    assert announces_contest(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Our new autumn collection is here",
        "Мы открылись на Лесной улице",
        "Menu baru sudah tersedia",
        "Join us for coffee",
    ],
)
def test_a_plain_post_is_no_contest(text: str) -> None:
    assert not announces_contest(text)


@pytest.mark.parametrize("text", ["@anna", "@anna @boris ❤️", "@a.b, @c_d!!", "[id17|Анна] [id18|Борис]"])
def test_comments_of_mentions_alone_are_known(text: str) -> None:
    assert is_mentions_only(text)


@pytest.mark.parametrize("text", ["", "❤️", "@anna look", "mail me@example.org", "[id17|Анна],"])
def test_other_comments_are_not_mentions_alone(text: str) -> None:
    assert not is_mentions_only(text)


def test_a_prize_hunters_record_is_told_with_its_numbers() -> None:
    record = AuthorRecord(comments=42, posts=41, contest=41, mentions_only=30, median_gap=4000.0)
    found = {finding.label: finding for finding in author_findings(record)}
    assert set(found) == {"under_contests", "only_mentions"}
    contests = found["under_contests"]
    assert (contests.flag, contests.kind) == (Flag.PRIZE_HUNTER, EvidenceKind.FACT)
    assert (contests.amount, contests.total) == (41, 42)
    assert contests.weight > found["only_mentions"].weight > 0


def test_a_bots_record_is_told_with_its_numbers() -> None:
    found = {
        finding.label: finding for finding in author_findings(AuthorRecord(comments=20, repeated=19, median_gap=3.0))
    }
    assert set(found) == {"repeats_itself", "steady_gaps"}
    assert found["steady_gaps"].amount == 3.0
    assert shifted(0.05, found.values()) > 0.9


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
