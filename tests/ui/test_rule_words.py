"""What a rule measured is said in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from moderator.ui import languages
from moderator.ui.rule_words import condition


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
        ("platform vk, not telegram or file", "платформа: VK, а не Telegram / Файл"),
        ("as a person wrote it", "as a person wrote it"),
    ],
)
def test_every_condition_is_said(qapp: QApplication, measured: str, said: str) -> None:
    languages.speak(qapp, "ru")
    assert condition(measured) == said
