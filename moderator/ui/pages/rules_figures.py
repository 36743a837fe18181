"""The figures of a backtest, as lines that can be opened."""

from PySide6.QtCore import QCoreApplication

from moderator.rulings import Backtest
from moderator.ui import phrases, ruling_words
from moderator.ui.widgets.rule_figures import Figure


def _tr(text: str) -> str:
    return QCoreApplication.translate("RuleFigures", text)


def figures(test: Backtest) -> tuple[Figure, ...]:
    """Give the lines; what is against the version before only where there is one."""
    caught = Figure(
        name=_tr("Would have caught"),
        value=phrases.number(test.caught),
        title=_tr("{rule}: would have caught").format(rule=test.rule),
        ids=test.caught_ids,
    )
    return (caught, *_against(test), *_judged(test), _time(test))


def since(test: Backtest) -> tuple[Figure, ...]:
    """Give the lines of what a rule really caught since it runs."""
    caught = Figure(
        name=_tr("Caught"),
        value=phrases.number(test.caught),
        title=_tr("{rule}: caught").format(rule=test.rule),
        ids=test.caught_ids,
    )
    return (caught, *_judged(test))


def _against(test: Backtest) -> tuple[Figure, ...]:
    if test.against is None:
        return ()
    version = test.against
    newly = Figure(
        name=_tr("Newly caught against v{version}").format(version=version),
        value=f"+{phrases.number(test.newly)}" if test.newly else phrases.number(0),
        title=_tr("{rule}: newly caught").format(rule=test.rule),
        ids=test.newly_ids,
    )
    freed = Figure(
        name=_tr("Freed against v{version}").format(version=version),
        value=phrases.number(-test.freed),
        title=_tr("{rule}: freed").format(rule=test.rule),
        ids=test.freed_ids,
    )
    return newly, freed


def _judged(test: Backtest) -> tuple[Figure, ...]:
    otherwise = Figure(
        name=_tr("People decided otherwise"),
        value=ruling_words.share_otherwise(test),
        role="warning" if test.otherwise else "",
        title=_tr("{rule}: people decided otherwise").format(rule=test.rule),
        ids=test.otherwise_ids,
    )
    return (otherwise,)


def _time(test: Backtest) -> Figure:
    name = _tr("Time saved") if test.minutes_saved >= 0 else _tr("Work added")
    return Figure(name=name, value=ruling_words.minutes(test.minutes_saved))
