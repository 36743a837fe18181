"""How long a reply is where it goes, and in which language it is written."""

import pytest

from moderator.replies.limits import LIMITS, length, limit
from moderator.replies.spoken import spoken


@pytest.mark.parametrize(
    ("platform", "text", "counted"),
    [
        ("reddit", "Hi 🔥", 4),
        ("telegram", "Hi 🔥", 5),
        ("wordpress", "Да 🔥", 9),
        ("x", "Hi 🔥", 5),
        ("x", "Привет", 6),
        ("x", "see https://aurora.example/a/very/long/path?with=questions now", 4 + 23 + 4),
        ("x", "日本", 4),
        ("x", "👨‍👩‍👧 ok", 5),
        ("file", "", 0),
        ("nowhere", "abc", 3),
    ],
)
def test_a_text_is_as_long_as_its_platform_counts(platform: str, text: str, counted: int) -> None:
    assert length(platform, text) == counted


def test_every_limit_names_its_source() -> None:
    assert all(one.source for one in LIMITS.values())
    assert limit("telegram") == 4_096
    assert limit("nowhere") == limit("file")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Hello, we are sorry that it went wrong. Please write to us.", "en"),
        ("Здравствуйте, нам жаль, что так вышло.", "ru"),
        ("Halo, kami mohon maaf atas kejadian ini, silakan kirim pesan pribadi.", "id"),
        ("Thank you for the kind words about Аврора", "en"),
    ],
)
def test_a_language_is_told_by_letters_and_small_words(text: str, lang: str) -> None:
    assert spoken(text) == lang


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OK!",
        "Спасибо!",
        "🔥🔥🔥",
        "Aurora Coffee Roasters",
        "https://aurora.example/the-and-of",
        "Дякую за ваш відгук, ми все виправимо",
    ],
)
def test_short_and_foreign_texts_are_not_judged(text: str) -> None:
    assert spoken(text) == ""
