"""Says parts of a filter, and how much it holds, as chips, menus and the left column show them."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from moderator.domain import Status
from moderator.queues import Facet, FacetKind, FlagRange, Size
from moderator.ui import phrases, theme
from moderator.ui.wording import language, say

_LONGEST = 32
_HUNDRED = 0.995


def _tr(text: str) -> str:
    return QCoreApplication.translate("Filters", text)


def size(held: Size) -> str:
    """Say how many comments a queue holds, with a plus where counting stopped."""
    said = phrases.number(held.count)
    return said if held.is_exact else _tr("{n}+").format(n=said)


def flag_range(wanted: FlagRange) -> str:
    """Say which scores of a flag are wanted."""
    name, least, below = say(wanted.flag), wanted.at_least, wanted.below
    if least is None and below is None:
        return name
    if below is None or below >= _HUNDRED:
        return _tr("{flag} ≥ {least}").format(flag=name, least=phrases.percent(least or 0.0))
    if least is None:
        return _tr("{flag} < {below}").format(flag=name, below=phrases.percent(below))
    return _tr("{flag} {least} to {below}").format(
        flag=name, least=phrases.percent(least), below=phrases.percent(below)
    )


def facet(part: Facet) -> tuple[str, str]:
    """Give the words and the tint of a part's chip."""
    if isinstance(part.value, FlagRange):
        return flag_range(part.value), theme.TINTS[part.value.flag]
    return _said(part), "accent"


def _said(part: Facet) -> str:
    value, kind = part.value, part.kind
    if isinstance(value, Status):
        return say(value)
    if isinstance(value, datetime):
        return _moment(kind, value)
    if kind is FacetKind.HAS_LINK:
        return _tr("Has a link") if value else _tr("No link")
    if kind is FacetKind.LANG:
        return language(str(value))
    if kind is FacetKind.AMONG and isinstance(value, int):
        return phrases.counted(value, "%n chosen comment", "%n chosen comments")
    return _NAMED[kind]().format(name=_short(part.shown)) if kind in _NAMED else _short(part.shown)


def _moment(kind: FacetKind, moment: datetime) -> str:
    if kind is FacetKind.SINCE:
        return _tr("From {day}").format(day=_day(moment))
    # until a midnight is through the day before
    is_midnight = moment.astimezone().time() == datetime.min.time()
    if is_midnight:
        return _tr("Through {day}").format(day=phrases.day(moment - timedelta(minutes=1)))
    return _tr("Before {moment}").format(moment=_day(moment))


def _day(moment: datetime) -> str:
    is_midnight = moment.astimezone().time() == datetime.min.time()
    return phrases.day(moment) if is_midnight else phrases.moment_of(moment)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


_NAMED = {
    FacetKind.AUTHOR: lambda: _tr("by {name}"),
    FacetKind.POST: lambda: _tr("on “{name}”"),
    FacetKind.ASSIGNEE: lambda: _tr("with {name}"),
    FacetKind.WORDS: lambda: _tr("“{name}”"),
    FacetKind.ROUTE: lambda: _tr("→ {name}"),
    FacetKind.CAMPAIGN: lambda: _tr("Campaign"),
}
