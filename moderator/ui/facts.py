"""Facts of an author's behaviour as the author's card tells them: name, number, weight; those too that hold nothing."""

from PySide6.QtCore import QCoreApplication

from moderator.domain import Finding
from moderator.ui import locale_words, phrases
from moderator.ui.wording import QT_TRANSLATE_NOOP

_NAMES = {
    "repeats_itself": QT_TRANSLATE_NOOP("Phrases", "Repeated"),
    "comments_per_hour": QT_TRANSLATE_NOOP("Phrases", "Busiest hour"),
    "steady_gaps": QT_TRANSLATE_NOOP("Phrases", "Gaps in a sitting"),
    "hops": QT_TRANSLATE_NOOP("Phrases", "Other post in seconds"),
    "answers_at_once": QT_TRANSLATE_NOOP("Phrases", "Answers posts after"),
    "account_age": QT_TRANSLATE_NOOP("Phrases", "Account's age then"),
    "few_followers": QT_TRANSLATE_NOOP("Phrases", "Followers, follows"),
    "default_picture": QT_TRANSLATE_NOOP("Phrases", "Picture of its own"),
    "digits_in_handle": QT_TRANSLATE_NOOP("Phrases", "Digits in the name"),
    "under_contests": QT_TRANSLATE_NOOP("Phrases", "Under contests"),
    "around_contests": QT_TRANSLATE_NOOP("Phrases", "Contest days"),
    "brands": QT_TRANSLATE_NOOP("Phrases", "Brands"),
    "only_mentions": QT_TRANSLATE_NOOP("Phrases", "Mentions only"),
    "same_friends": QT_TRANSLATE_NOOP("Phrases", "Same friends tagged"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Phrases", text)


def pair(fact: Finding) -> tuple[str, str]:
    """Give a fact's name and its value, with the weight when it has any."""
    value = _value(fact)
    return _tr(_NAMES[fact.label]), f"{value} · {phrases.weight(fact.weight)}" if fact.weight else value


def _value(fact: Finding) -> str:
    amount, total, among = int(fact.amount or 0), int(fact.total or 0), int(fact.among or 0)
    said = {
        "steady_gaps": _tr("{gap} ± {spread}"),
        "answers_at_once": _tr("{gap} on {posts}"),
        "account_age": phrases.counted(amount, "%n day", "%n days"),
        "few_followers": _tr("{n}, {total}"),
        "default_picture": _tr("no") if amount else _tr("yes"),
        "under_contests": _tr("{n} of {total} on {contests}"),
        "same_friends": _tr("{among} in {n} of {total}"),
    }.get(fact.label, _tr("{n} of {total}") if fact.total is not None else "{n}")
    return said.format(
        n=phrases.number(amount),
        total=phrases.number(total),
        among=among,
        gap=phrases.gap(fact.amount),
        spread=locale_words.percent(fact.among or 0),
        posts=phrases.counted(total, "%n post", "%n posts"),
        contests=phrases.counted(among, "%n contest", "%n contests"),
    )
