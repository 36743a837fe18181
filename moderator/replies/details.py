"""Finds private details in a text that is about to be public: cards, accounts, addresses, phones, passports."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Detail(StrEnum):
    """What kind of detail was found."""

    CARD = "card"
    IBAN = "iban"
    EMAIL = "email"
    PHONE = "phone"
    PASSPORT = "passport"
    NATIONAL_ID = "national_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A detail and its place, in code points."""

    detail: Detail
    text: str
    start: int
    end: int


_LINK = re.compile(r"https?://\S+")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[^\W\d_]{2,24}\b")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b")
_DIGITS = re.compile(r"(?<![\w.,+])\d(?:[ \u00a0-]?\d){11,18}(?![\w]|[.,]\d)")
_PHONE = re.compile(r"(?<![\w+])\+?\(?\d(?:[ \u00a0().-]{0,3}\d){8,14}(?!\w|[.,]\d)")
_GROUPED = re.compile(r"\+?\(?\d{1,4}\)?[ \u00a0.-]\(?\d{2,4}\)?[ \u00a0.-]\d{2,4}(?:[ \u00a0.-]\d{2,4})*")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}|\d\d?-\d\d?-\d{4}")
_PASSPORT = re.compile(
    r"(?:паспорт|passport|paspor)\D{0,20}((?:[A-Z]{1,2} ?)?\d{2} ?\d{2} ?№? ?\d{3,6})\b", re.IGNORECASE
)
_NATIONAL = re.compile(r"(?:\bNIK\b|\bKTP\b|СНИЛС|\bSSN\b)\D{0,20}(\d(?:[ -]?\d){8,15})\b", re.IGNORECASE)


def private_details(text: str, published: Iterable[str] = ()) -> tuple[Found, ...]:
    """Private details in the order of the text; what stands in one of the `published` texts is nobody's secret."""
    plain = _LINK.sub(lambda link: " " * len(link[0]), text)
    known = _folded(" | ".join(published))
    found: list[Found] = []
    for one in _all(plain):
        overlaps = any(one.start < other.end and other.start < one.end for other in found)
        if not overlaps and _folded(one.text) not in known:
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


def _all(text: str) -> Iterator[Found]:
    yield from (_found(Detail.EMAIL, match) for match in _EMAIL.finditer(text))
    yield from (_found(Detail.IBAN, match) for match in _IBAN.finditer(text) if _is_iban(match[0]))
    yield from (_found(Detail.PASSPORT, match, 1) for match in _PASSPORT.finditer(text))
    yield from (_found(Detail.NATIONAL_ID, match, 1) for match in _NATIONAL.finditer(text))
    yield from (_found(Detail.CARD, match) for match in _DIGITS.finditer(text) if _is_card(match[0]))
    yield from (_found(Detail.PHONE, match) for match in _PHONE.finditer(text) if _is_phone(match[0]))


def _found(detail: Detail, match: re.Match[str], group: int = 0) -> Found:
    return Found(detail=detail, text=match[group], start=match.start(group), end=match.end(group))


def _folded(text: str) -> str:
    """Leave out what a number is written with, and write Russia's trunk prefix as its code."""
    plain = re.sub(r"(?<=[\d+(]|\))[ \u00a0().-]+(?=[\d(])", "", text.casefold()).replace("(", "").replace(")", "")
    return re.sub(r"(?<!\d)(?:\+7|8)(?=\d{10}(?!\d))", "7", plain).replace("+", "")


def _is_card(written: str) -> bool:
    """Whether a number is one of a payment card: 13 to 19 digits that begin as cards do, and Luhn's sum is right."""
    digits = [int(letter) for letter in written if letter.isdigit()]
    if not 13 <= len(digits) <= 19 or digits[0] not in {2, 3, 4, 5, 6}:
        return False
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def _is_iban(written: str) -> bool:
    plain = written.replace(" ", "")
    if not 15 <= len(plain) <= 34:
        return False
    return int("".join(str(int(letter, 36)) for letter in plain[4:] + plain[:4])) % 97 == 1


def _is_phone(written: str) -> bool:
    """Whether a number is written as phones are: with a plus, a trunk prefix, or in groups; order numbers are not."""
    digits = [letter for letter in written if letter.isdigit()]
    plain = "".join(digits)
    if not 9 <= len(plain) <= 15 or _DATE.match(written.strip("(")) or len(set(plain)) < 3:
        return False
    if written.startswith("+"):
        return True
    if (len(plain) == 11 and plain[0] in "78") or (plain.startswith(("08", "628")) and 10 <= len(plain) <= 14):
        return True
    is_grouped = _GROUPED.fullmatch(written.strip()) is not None
    return is_grouped and 10 <= len(plain) <= 12 and ("(" in written or "-" in written)
