"""People are greeted by names that are theirs, and by none where that is not certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.replies.greeting import first_name, fits


@pytest.mark.parametrize(
    ("shown", "greeted"),
    [
        ("Анна К. 🌸", "Анна"),
        ("Анна", "Анна"),
        ("ANNA KOZLOVA", "Anna"),
        ("анна", "Анна"),
        ("Иванова Анна", "Анна"),
        ("Anna K.", "Anna"),
        ("Петров Пётр", "Пётр"),
        ("иван петрович", "Иван Петрович"),
        ("Иванов Иван Петрович", "Иван Петрович"),
        ("Айгуль Ринатовна", "Айгуль Ринатовна"),
        ("Budi Santoso", "Budi"),
        ("Siti 🌷 Nurhaliza", "Siti"),
        ("𝓐𝓷𝓷𝓪", "Anna"),
        ("Аня🌺", "Аня"),
        ("Вера Петрова", "Вера"),
        ("«Мария»", "Мария"),
        ("Лёша Громов", "Лёша"),
    ],
)
def test_a_person_is_greeted_by_the_name_they_show(shown: str, greeted: str) -> None:
    assert first_name(shown) == greeted
    assert first_name(greeted) in {greeted, ""}


@pytest.mark.parametrize(
    "shown",
    [
        "",
        " ",
        "🌸",
        "anna_1990",
        "@anna",
        "anna.kozlova",
        "Anna1990",
        "DJ Max",
        "Mr Smith",
        "Dr. Anna Lee",
        "Мама Маши",
        "Анна и Пётр",
        "Anna & Peter",
        "Anna's Bakery",
        "Anna Bakery",
        "Aurora Coffee",
        "Мебель Москва",
        "ООО Анна",
        "Салон Анна",
        "Toko Budi",
        "Вера",
        "Роман в письмах",
        "Любовь Моя",
        "Кот Учёный",
        "Aнна",
        "A̷n̷n̷a̷ the third of her name",
        "x" * 10_000,
        "Гость",
        "Тема дня",
        "Лев",
        "Инкогнито Петров",
        "Халява Есть",
        "Mbak Hoki",
        "User",
        "Admin",
    ],
)
def test_firms_handles_and_riddles_are_not_greeted_by_name(shown: str) -> None:
    assert first_name(shown) == ""


@given(st.text(max_size=200))
def test_any_name_gives_one_to_greet_or_none(shown: str) -> None:
    assert all(letter.isalpha() or letter in " -" for letter in first_name(shown))


def test_a_name_fits_the_language_whose_letters_it_has() -> None:
    assert fits("Анна", "ru")
    assert not fits("Anna", "ru")
    assert fits("Anna", "id")
    assert not fits("Анна", "en")
