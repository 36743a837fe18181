"""What a rule wrote down of its conditions, said in the language of the window."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from moderator.domain import Action, Decision, Flag, Origin, Status
from moderator.ui import locale_words
from moderator.ui.core_sentences import say_sentence
from moderator.ui.noop import QT_TRANSLATE_NOOP
from moderator.ui.wording import language, platform, say

_BETWEEN = "; "


def _tr(text: str) -> str:
    return QCoreApplication.translate("RuleWords", text)


def note(decision: Decision) -> str:
    """Give a decision's note; what a rule noted is its conditions with what they measured."""
    if decision.origin is Origin.RULE:
        return _BETWEEN.join(condition(part) for part in decision.note.split(_BETWEEN))
    # what became of a reply that waited for a lead is the program's sentence, other notes are people's own
    is_ours = decision.action is Action.REPLY or (decision.action is Action.NOTE and decision.note.startswith("/"))
    return say_sentence(decision.note) if is_ours else decision.note


def body(decision: Decision) -> str:
    """Give what was written with a decision; what a rule or a clock wrote is said in the window's language."""
    written = str(decision.details.get("body", ""))
    return say_sentence(written) if decision.origin is Origin.RULE else written


def condition(measured: str) -> str:
    """Say what one condition measured; what is not known stays as it is."""
    for pattern, sentence in _SAID:
        found = pattern.fullmatch(measured)
        if found is not None:
            return _tr(sentence).format(**dict(_value(*each) for each in found.groupdict().items()))
    return measured


def _value(group: str, found: str) -> tuple[str, str]:
    """Say a value by its kind, which stands after its name: `wanted_languages`; a name may be the kind itself."""
    name, _, kind = group.partition("_")
    return name, _KINDS.get(kind or name, str)(found)


def _number(written: str) -> str:
    return locale_words.number(float(written), len(written.partition(".")[2]))


def _each(say_one: Callable[[str], str]) -> Callable[[str], str]:
    return lambda written: " / ".join(say_one(each) for each in written.split(" or "))


def _code(kind: type[Flag | Status | Action]) -> Callable[[str], str]:
    return lambda written: say(kind(written)) if written in set(kind) else written


def _day(code: str) -> str:
    short = QLocale.FormatType.ShortFormat
    return QLocale(locale_words.code()).standaloneDayName(_DAYS.index(code) + 1, short) if code in _DAYS else code


def _span(written: str) -> str:
    """Say a length of time as rules write it, `1d 2h`; each amount with its unit."""
    units = {
        "d": QCoreApplication.translate("Phrases", "{n} d"),
        "h": QCoreApplication.translate("Phrases", "{n} h"),
        "m": QCoreApplication.translate("Phrases", "{n} min"),
    }
    span, more, _ = written.partition(" and more")
    said = " ".join(units[part[-1]].format(n=part[:-1]) for part in span.split())
    return _tr("{span} and more").format(span=said) if more else said


_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_KINDS: dict[str, Callable[[str], str]] = {
    "flag": _code(Flag),
    "score": _number,
    "least": _number,
    "language": language,
    "languages": _each(language),
    "platform": platform,
    "platforms": _each(platform),
    "status": _code(Status),
    "statuses": _each(_code(Status)),
    "action": _code(Action),
    "actions": _each(_code(Action)),
    "day": _day,
    "days": _each(_day),
    "names": _each(str),
    "ago": _span,
    "limit": _span,
}
"""How a value is said, by its kind; others are said as they are."""
_FLAG = "|".join(Flag)
_AGO = r"(?P<ago>[\dmhd ]+?(?: and more)?) ago (?P<sign>[≤>]) (?P<limit>[\dmhd ]+)"
_SAID = tuple(
    (re.compile(pattern, re.DOTALL), sentence)
    for pattern, sentence in (
        (
            rf"(?P<flag>{_FLAG}) (?P<score>\d\.\d+) (?P<sign>[≥<]) (?P<least>\d\.\d+)",
            "{flag} {score} {sign} {least}",
        ),
        (rf"(?P<flag>{_FLAG}) (?P<score>\d\.\d+) raised", QT_TRANSLATE_NOOP("RuleWords", "{flag} {score}, raised")),
        (
            rf"(?P<flag>{_FLAG}) (?P<score>\d\.\d+) not raised",
            QT_TRANSLATE_NOOP("RuleWords", "{flag} {score}, not raised"),
        ),
        (r"links (?P<measure>\d+ [>≤] \d+)", QT_TRANSLATE_NOOP("RuleWords", "links: {measure}")),
        (r"length (?P<measure>\d+ [>≤] \d+)", QT_TRANSLATE_NOOP("RuleWords", "characters: {measure}")),
        (r"mentions (?P<measure>\d+ [>≤] \d+)", QT_TRANSLATE_NOOP("RuleWords", "people mentioned: {measure}")),
        (r"campaign (?P<measure>\d+ [≥<] \d+)", QT_TRANSLATE_NOOP("RuleWords", "copies: {measure}")),
        (r"priority (?P<measure>\d+ [≥<] \d+)", QT_TRANSLATE_NOOP("RuleWords", "priority: {measure}")),
        (r"author comments (?P<measure>\d+ [≥<] \d+)", QT_TRANSLATE_NOOP("RuleWords", "author's comments: {measure}")),
        (r"hidden before (?P<measure>\d+ [≥<] \d+)", QT_TRANSLATE_NOOP("RuleWords", "author's hidden: {measure}")),
        (r"word (?P<found>“.*”)", QT_TRANSLATE_NOOP("RuleWords", "the word {found}")),
        (r"none of (?P<n>\d+) words", QT_TRANSLATE_NOOP("RuleWords", "none of the words of its list ({n})")),
        (r"phrase (?P<found>“.*”)", QT_TRANSLATE_NOOP("RuleWords", "the phrase {found}")),
        (r"phrase not found", QT_TRANSLATE_NOOP("RuleWords", "the phrase is not there")),
        (r"pattern (?P<found>“.*”)", QT_TRANSLATE_NOOP("RuleWords", "the pattern in {found}")),
        (r"pattern not found", QT_TRANSLATE_NOOP("RuleWords", "the pattern is not there")),
        (r"domain (?P<found>\S+)", QT_TRANSLATE_NOOP("RuleWords", "domain: {found}")),
        (
            r"domain (?P<found>.+), not (?P<wanted_names>.+)",
            QT_TRANSLATE_NOOP("RuleWords", "domain: {found}, not {wanted}"),
        ),
        (r"no domain", QT_TRANSLATE_NOOP("RuleWords", "no link to any domain")),
        (r"language (?P<language>\w+)", QT_TRANSLATE_NOOP("RuleWords", "language: {language}")),
        (
            r"language (?P<language>\w+), not (?P<wanted_languages>.+)",
            QT_TRANSLATE_NOOP("RuleWords", "language: {language}, not {wanted}"),
        ),
        (r"platform (?P<name_platform>\w+)", QT_TRANSLATE_NOOP("RuleWords", "platform: {name}")),
        (
            r"platform (?P<name_platform>\w+), not (?P<wanted_platforms>.+)",
            QT_TRANSLATE_NOOP("RuleWords", "platform: {name}, not {wanted}"),
        ),
        (r"status (?P<status>\w+)", QT_TRANSLATE_NOOP("RuleWords", "status: {status}")),
        (
            r"status (?P<status>\w+), not (?P<wanted_statuses>.+)",
            QT_TRANSLATE_NOOP("RuleWords", "status: {status}, not {wanted}"),
        ),
        (r"weekday (?P<day>\w+)", QT_TRANSLATE_NOOP("RuleWords", "day: {day}")),
        (r"weekday (?P<day>\w+), not (?P<wanted_days>.+)", QT_TRANSLATE_NOOP("RuleWords", "day: {day}, not {wanted}")),
        (
            r"stream (?P<name>.+), not (?P<wanted_names>.+)",
            QT_TRANSLATE_NOOP("RuleWords", "stream: {name}, not {wanted}"),
        ),
        (r"stream (?P<name>.+)", QT_TRANSLATE_NOOP("RuleWords", "stream: {name}")),
        (
            r"brand (?P<name>.+), not (?P<wanted_names>.+)",
            QT_TRANSLATE_NOOP("RuleWords", "brand: {name}, not {wanted}"),
        ),
        (r"brand (?P<name>.+)", QT_TRANSLATE_NOOP("RuleWords", "brand: {name}")),
        (r"post (?P<found>“.*”)", QT_TRANSLATE_NOOP("RuleWords", "{found} in the post's title")),
        (r"post is not about it", QT_TRANSLATE_NOOP("RuleWords", "the post is not about it")),
        (r"under a contest", QT_TRANSLATE_NOOP("RuleWords", "under a contest")),
        (r"under no contest", QT_TRANSLATE_NOOP("RuleWords", "under no contest")),
        (r"author is banned", QT_TRANSLATE_NOOP("RuleWords", "the author is banned")),
        (r"author is not banned", QT_TRANSLATE_NOOP("RuleWords", "the author is not banned")),
        (rf"first seen {_AGO}", QT_TRANSLATE_NOOP("RuleWords", "first comment here {ago} ago {sign} {limit}")),
        (r"first seen: not known", QT_TRANSLATE_NOOP("RuleWords", "first comment here: not known")),
        (rf"account made {_AGO}", QT_TRANSLATE_NOOP("RuleWords", "account made {ago} ago {sign} {limit}")),
        (r"account made: not known", QT_TRANSLATE_NOOP("RuleWords", "account made: not known")),
        (r"decided: (?P<action>\w+)", QT_TRANSLATE_NOOP("RuleWords", "decided: {action}")),
        (
            rf"decided: (?P<action>\w+) {_AGO}",
            QT_TRANSLATE_NOOP("RuleWords", "decided: {action}, {ago} ago {sign} {limit}"),
        ),
        (r"not decided: (?P<wanted_actions>.+)", QT_TRANSLATE_NOOP("RuleWords", "not decided: {wanted}")),
        (r"(?P<now>\d\d:\d\d) in (?P<hours>\S+)", QT_TRANSLATE_NOOP("RuleWords", "{now} is within {hours}")),
        (r"(?P<now>\d\d:\d\d) not in (?P<hours>\S+)", QT_TRANSLATE_NOOP("RuleWords", "{now} is not within {hours}")),
        (r"the time is over", QT_TRANSLATE_NOOP("RuleWords", "the time is over")),
        (r"in business hours", QT_TRANSLATE_NOOP("RuleWords", "in business hours")),
        (r"out of business hours", QT_TRANSLATE_NOOP("RuleWords", "out of business hours")),
    )
)
