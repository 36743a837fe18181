"""What is said of thresholds: who keeps which, what another one would bring, how sure that is."""

from PySide6.QtCore import QCoreApplication

from moderator.curves import KeptThreshold, Measured, Outcome, Threshold
from moderator.figures import Interval
from moderator.ui import phrases
from moderator.ui.locale_words import span, written
from moderator.ui.pages import model_words
from moderator.ui.wording import say


def _tr(text: str) -> str:
    return QCoreApplication.translate("Thresholds", text)


def number(value: float) -> str:
    """Write a threshold."""
    return written(value)


def kept_by(found: Threshold) -> str:
    """Say who keeps a threshold, or that it is the model's own."""
    step = found.kept
    if step is None or step.value is None:
        return own()
    return _tr("kept by {who}, {when}; the model's own is {own}").format(
        who=step.moderator, when=phrases.moment_of(step.made_at), own=number(found.own)
    )


def own() -> str:
    """Say that nobody keeps another threshold."""
    return _tr("the model's own")


def kept() -> str:
    """Say in a word that this home keeps another one."""
    return _tr("kept")


def step(found: KeptThreshold) -> str:
    """Say what was done."""
    flag, lang = say(found.flag), model_words.language(found.lang)
    if found.value is None:
        said = _tr("{flag}, {lang}: the model's own threshold counts again")
        return said.format(flag=flag, lang=lang)
    return _tr("{flag}, {lang}: flagged from {value} on").format(flag=flag, lang=lang, value=number(found.value))


def last(found: KeptThreshold) -> str:
    """Say which step could be taken back."""
    return _tr("{what}, by {who}, {when}").format(
        what=step(found), who=found.moderator, when=phrases.moment_of(found.made_at)
    )


def share(found: Measured | None) -> str:
    """Write a share."""
    return "–" if found is None else written(found.value)


def _interval(found: Measured | None) -> str:
    return "" if found is None else f" {span(Interval(found.low, found.high))}"


def precision(found: Outcome) -> str:
    """Say of what precision is the share."""
    right, flagged = phrases.number(found.right), _texts(found.flagged)
    said = _tr("precision{span}: {right} of {flagged} that would be flagged")
    return said.format(span=_interval(found.precision), right=right, flagged=flagged)


def recall(found: Outcome) -> str:
    """Say of what recall is the share."""
    right, having = phrases.number(found.right), _texts(found.having_it)
    said = _tr("recall{span}: {right} of {having} that have the flag")
    return said.format(span=_interval(found.recall), right=right, having=having)


def queue(now: int, then: int) -> str:
    """Say how what is flagged among open comments would change."""
    if then == now:
        return _tr("flagged among open comments")
    if then > now:
        return _tr("flagged among open comments, {more} more than now").format(more=phrases.number(then - now))
    return _tr("flagged among open comments, {fewer} fewer than now").format(fewer=phrases.number(now - then))


def passed(*, is_rising: bool, count: int) -> str:
    """Head the examples."""
    if is_rising:
        return phrases.counted(count, "%n open comment would go out", "%n open comments would go out")
    return phrases.counted(count, "%n open comment would come in", "%n open comments would come in")


def _texts(count: int) -> str:
    return phrases.counted(count, "%n text", "%n texts").replace(str(count), phrases.number(count))
