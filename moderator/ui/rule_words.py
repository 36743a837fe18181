"""What a rule wrote down of its conditions, said in the language of the window."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from moderator.domain import Decision, Flag, Origin
from moderator.ui import locale_words
from moderator.ui.wording import language, platform, say

_BETWEEN = "; "


def _tr(text: str) -> str:
    return QCoreApplication.translate("RuleWords", text)


def note(decision: Decision) -> str:
    """Give a decision's note; what a rule noted is its conditions with what they measured."""
    if decision.origin is not Origin.RULE:
        return decision.note
    return _BETWEEN.join(condition(part) for part in decision.note.split(_BETWEEN))


def condition(measured: str) -> str:
    """Say what one condition measured; what is not known stays as it is."""
    for pattern, said in _SAID:
        found = pattern.fullmatch(measured)
        if found is not None:
            return said(*found.groups())
    return measured


def _flag(name: str, score: str, sign: str, least: str) -> str:
    return f"{say(Flag(name))} {_number(score)} {sign} {_number(least)}"


def _number(written: str) -> str:
    return locale_words.number(float(written), len(written.partition(".")[2]))


def _links(measure: str) -> str:
    return _tr("links: {measure}").format(measure=measure)


def _length(measure: str) -> str:
    return _tr("characters: {measure}").format(measure=measure)


def _word(found: str) -> str:
    return _tr("the word {found}").format(found=found)


def _no_word(count: str) -> str:
    return _tr("none of the words of its list ({n})").format(n=count)


def _pattern(found: str) -> str:
    return _tr("the pattern in {found}").format(found=found)


def _no_pattern() -> str:
    return _tr("the pattern is not there")


def _language(code: str) -> str:
    return _tr("language: {language}").format(language=language(code))


def _other_language(code: str, wanted: str) -> str:
    names = " / ".join(language(each) for each in wanted.split(" or "))
    return _tr("language: {language}, not {wanted}").format(language=language(code), wanted=names)


def _platform(name: str) -> str:
    return _tr("platform: {name}").format(name=platform(name))


def _other_platform(name: str, wanted: str) -> str:
    names = " / ".join(platform(each) for each in wanted.split(" or "))
    return _tr("platform: {name}, not {wanted}").format(name=platform(name), wanted=names)


_SAID: tuple[tuple[re.Pattern[str], Callable[..., str]], ...] = (
    (re.compile(rf"({'|'.join(Flag)}) (\d\.\d+) ([≥<]) (\d\.\d+)"), _flag),
    (re.compile(r"links (\d+ [>≤] \d+)"), _links),
    (re.compile(r"length (\d+ [>≤] \d+)"), _length),
    (re.compile(r"word (“.*”)", re.DOTALL), _word),
    (re.compile(r"none of (\d+) words"), _no_word),
    (re.compile(r"pattern (“.*”)", re.DOTALL), _pattern),
    (re.compile(r"pattern not found"), _no_pattern),
    (re.compile(r"language (\w+)"), _language),
    (re.compile(r"language (\w+), not (.+)"), _other_language),
    (re.compile(r"platform (\w+)"), _platform),
    (re.compile(r"platform (\w+), not (.+)"), _other_platform),
)
