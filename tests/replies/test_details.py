"""Private details are seen before everybody reads them; prices, dates and order numbers are none."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.replies.details import Detail, private_details


@pytest.mark.parametrize(
    ("text", "detail", "written"),
    [
        ("Call +7 (912) 345-67-89 please", Detail.PHONE, "+7 (912) 345-67-89"),
        ("Звоните 8 912 345 67 89", Detail.PHONE, "8 912 345 67 89"),
        ("тел. 89123456789.", Detail.PHONE, "89123456789"),
        ("WA 0812-3456-7890 ya", Detail.PHONE, "0812-3456-7890"),
        ("WA 081234567890 ya", Detail.PHONE, "081234567890"),
        ("on (495) 123-45-67", Detail.PHONE, "(495) 123-45-67"),
        ("mail anna.k+shop@mail.example.com, thanks", Detail.EMAIL, "anna.k+shop@mail.example.com"),
        ("card 4111 1111 1111 1111.", Detail.CARD, "4111 1111 1111 1111"),
        ("карта 2202200000000008?", Detail.CARD, "2202200000000008"),
        ("IBAN GB82 WEST 1234 5698 7654 32", Detail.IBAN, "GB82 WEST 1234 5698 7654 32"),
        ("Паспорт 4509 123456", Detail.PASSPORT, "4509 123456"),
        ("NIK: 3174051234567890", Detail.NATIONAL_ID, "3174051234567890"),
        ("СНИЛС 112-233-445 95", Detail.NATIONAL_ID, "112-233-445 95"),
    ],
)
def test_a_private_detail_is_found_in_its_place(text: str, detail: Detail, written: str) -> None:
    [found] = private_details(text)
    assert (found.detail, found.text, text[found.start : found.end]) == (detail, written, written)


@pytest.mark.parametrize(
    "text",
    [
        "Order 1234567890 is on its way",
        "Заказ № 4507123456 в пути",
        "It costs 1 250 000 and opens 10.00–22.00",
        "On 2026-11-22 10:30, and 22.11.2026",
        "https://aurora.example/order/4111111111111111?phone=+79123456789",
        "4111 1111 1111 1112",
        "1000000000000",
        "Version 3.14.15.92.65.35",
        "See @anna and anna@",
        "GB00 WEST 1234 5698 7654 32",
        "We sold 12 345 678 901 cups",
        "Room 12-14, 3-5 days, 100-200 roubles",
    ],
)
def test_other_numbers_are_no_secret(text: str) -> None:
    assert private_details(text) == ()


def test_what_the_brand_has_published_is_no_secret() -> None:
    published = ["Hotline: 8-800-555-35-35", "help@aurora.example"]
    assert private_details("Call +7 800 555 35 35 or write to Help@Aurora.example", published) == ()
    assert len(private_details("Call 8 800 555 35 36", published)) == 1


@given(st.text(st.sampled_from("0123456789 -()+.@abсд"), max_size=400))
def test_any_text_is_looked_through_at_once(text: str) -> None:
    began = time.process_time()
    for found in private_details(text):
        assert text[found.start : found.end] == found.text
    assert time.process_time() - began < 0.1


@pytest.mark.parametrize(
    "text",
    [
        "1" * 10_000,
        "1 " * 5_000,
        "a." * 5_000 + "@",
        "паспорт " * 1_200,
        "(1" * 5_000,
        "-1" * 5_000,
        "A" * 10_000,
        "GB82" * 2_500,
    ],
)
def test_long_texts_of_one_pattern_take_no_time(text: str) -> None:
    began = time.process_time()
    private_details(text)
    assert time.process_time() - began < 0.2
