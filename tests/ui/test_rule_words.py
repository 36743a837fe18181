"""What a rule measured is said in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from moderator.rules import Seen
from moderator.rules.conditions import CONDITIONS
from moderator.ui import languages, rule_words
from moderator.ui.rule_words import condition
from tests.rules.asked import ONE_OF_EACH, seen
from tests.rules.asked import said as said_of


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the other tests in English."""
    yield
    languages.speak(qapp, "en")


@pytest.mark.parametrize(
    ("measured", "said"),
    [
        ("negative 0.92 ≥ 0.80", "Негатив 0,92 ≥ 0,80"),
        ("prize_hunter 0.7999 < 0.8000", "Призолов 0,7999 < 0,8000"),
        ("links 3 > 2", "ссылки: 3 > 2"),
        ("length 20 ≤ 300", "знаков: 20 ≤ 300"),
        ("word “refund”", "слово “refund”"),
        ("none of 4 words", "нет слов из списка (4)"),
        ("pattern “a\nb”", "шаблон в “a\nb”"),
        ("pattern not found", "шаблон не найден"),
        ("language ru", "язык: Русский"),
        ("language ru, not en or id", "язык: Русский, а не English / Bahasa Indonesia"),
        ("platform vk", "платформа: VK"),
        ("account made 2h 5m and more ago > 2h 5m", "аккаунт создан 2 ч 5 мин и больше назад > 2 ч 5 мин"),
        ("platform vk, not telegram or file", "платформа: VK, а не Telegram / Файл"),
        ("as a person wrote it", "as a person wrote it"),
    ],
)
def test_every_condition_is_said(qapp: QApplication, measured: str, said: str) -> None:
    languages.speak(qapp, "ru")
    assert condition(measured) == said


EVIDENCE = [
    ("spam 0.30 raised", "Spam 0.30, raised"),
    ("mentions 3 > 1", "people mentioned: 3 > 1"),
    ("author comments 0 < 3", "author's comments: 0 < 3"),
    ("phrase “cold coffee”", "the phrase “cold coffee”"),
    (
        "domain a.example, b.example, not c.example or d.example",
        "domain: a.example, b.example, not c.example / d.example",
    ),
    ("status open, not closed or snoozed", "status: Open, not Closed / Snoozed"),
    ("weekday wed, not sat or sun", "day: Wed, not Sat / Sun"),
    ("brand –, not Aurora", "brand: –, not Aurora"),
    ("post “SALE”", "“SALE” in the post's title"),
    ("first seen 1d 2h ago ≤ 7d", "first comment here 1 d 2 h ago ≤ 7 d"),
    ("decided: hide 3d ago > 1d", "decided: Hide, 3 d ago > 1 d"),
    ("not decided: hide or mark_spam", "not decided: Hide / Spam"),
    ("01:00 not in 22:00–06:00", "01:00 is not within 22:00–06:00"),
    ("out of business hours", "out of business hours"),
]


@pytest.mark.parametrize(("measured", "said"), EVIDENCE)
def test_what_a_rule_knows_of_author_and_hour_is_said(qapp: QApplication, measured: str, said: str) -> None:
    languages.speak(qapp, "en")
    assert condition(measured) == said


@pytest.mark.parametrize("name", CONDITIONS)
@pytest.mark.parametrize("about", [seen(), seen("Cold coffee, a.example/x", spam=0.9, copies=9, brand="A", stream="A")])
def test_every_measure_of_every_condition_has_its_sentence(name: str, about: Seen) -> None:
    options = {"until": "10:00"} if name == "hour" else {}
    evidence = said_of(name, ONE_OF_EACH[name], about, **options)
    assert any(pattern.fullmatch(evidence) for pattern, _ in rule_words._SAID)
