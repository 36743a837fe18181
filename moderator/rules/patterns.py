"""Arguments of conditions that are made ready once, when a rule compiles: word lists and regular expressions."""

import unicodedata
from dataclasses import dataclass
from typing import Annotated

import regex
from pydantic import PlainValidator

TIMEOUT = 0.05
"""Seconds of processor time that a pattern may take for one comment."""

_LINK = regex.compile(
    r"(?:https?://|\bwww\.)\S+|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,12}/[^\s/]\S*",
    regex.IGNORECASE,
)
"""An address as people paste it; without "https://" or "www." it needs a path, so that "end.Start" is no link."""


def count_links(text: str) -> int:
    """How many addresses a text has."""
    # every form has one of these, and most comments have neither
    if "/" not in text and "www" not in text.lower():
        return 0
    return sum(1 for _ in _LINK.finditer(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class WordList:
    """Words as one expression, whose time grows with the comment and not with the list."""

    expression: regex.Pattern[str]
    count: int


def _word_list(value: object) -> WordList:
    if not isinstance(value, list | tuple) or not value:
        raise ValueError("a list of words is needed")
    words = [unicodedata.normalize("NFC", " ".join(str(word).split())) for word in value]
    if not all(any(character.isalnum() for character in word) for word in words):
        raise ValueError("every word needs a letter or a digit")
    # a named list is looked up as a set, and its words are never read as an expression
    expression = regex.compile(r"(?<!\w)\L<words>(?!\w)", regex.IGNORECASE, words=words)
    return WordList(expression=expression, count=len(words))


def _expression(value: object) -> regex.Pattern[str]:
    if not isinstance(value, str) or not value:
        raise ValueError("a regular expression is needed")
    try:
        return regex.compile(value, regex.IGNORECASE)
    except (regex.error, ValueError, OverflowError, RecursionError) as error:
        raise ValueError(f"not a regular expression: {error}") from error


Words = Annotated[WordList, PlainValidator(_word_list)]
Expression = Annotated[regex.Pattern[str], PlainValidator(_expression)]
