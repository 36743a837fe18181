"""The charts of the model page, as plots with words: reliability, learning curve, precision over recall."""

from math import floor, isnan, log10

from PySide6.QtCore import QCoreApplication

from moderator.curves import LearningCurve, Measured, Outcome, ScoreCounts
from moderator.figures import BARS, Figure, Interval
from moderator.ui import phrases
from moderator.ui.locale_words import span, written
from moderator.ui.widgets.chart_plot import Bar, Look, Mark, Plot, Scale, Series, Spot, of_shares

_FOOT, _HEAD = -0.17, -0.03
"""Between these, below the plot, stands how scores are spread."""
_TICKS = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("Model", text)


def reliability(figure: Figure) -> Plot:
    """Plot observed shares by predicted ones, with intervals, the threshold, and the spread of scores below."""
    spots = tuple(
        Spot(
            x=one.predicted,
            y=one.observed,
            low=one.interval.low if one.interval else None,
            high=one.interval.high if one.interval else None,
            said=_tr("predicted {x}, observed {y}{span}, {n}").format(
                x=written(one.predicted), y=written(one.observed), span=_between(one.interval), n=_texts(one.n)
            ),
        )
        for one in figure.reliability.bins
    )
    marks = () if isnan(figure.threshold) else (Mark(label=written(figure.threshold), ink="neg", x=figure.threshold),)
    return Plot(
        said=_said(spots),
        x=of_shares(_tr("Score predicted →"), foot=-0.02),
        y=of_shares(_tr("Share that has the flag"), foot=_FOOT - 0.01),
        series=(Series(name=_tr("Reliability"), ink="accent", spots=spots, look=Look.DOTS),),
        marks=marks,
        bars=_spread(figure),
        has_diagonal=True,
    )


def _spread(figure: Figure) -> tuple[Bar, ...]:
    counts = figure.reliability.histogram
    # roots, so that few texts in the middle are seen beside thousands near 0
    most = max(counts, default=0) ** 0.5
    return tuple(
        Bar(
            left=place / BARS + 0.004,
            right=(place + 1) / BARS - 0.004,
            foot=_FOOT,
            top=_FOOT + (_HEAD - _FOOT) * count**0.5 / most,
        )
        for place, count in enumerate(counts)
        if count
    )


def learning(curve: LearningCurve) -> Plot:
    """Plot how well a flag is told apart, by the number of decisions that were learnt from; nothing is foretold."""
    spots = tuple(
        Spot(
            x=one.decisions,
            y=one.pr_auc.value,
            low=one.pr_auc.low,
            high=one.pr_auc.high,
            said=_tr("{n}: PR-AUC {value}, {span}").format(
                n=_decisions(one.decisions), value=written(one.pr_auc.value), span=_span(one.pr_auc)
            ),
        )
        for one in curve.points
    )
    most = max((spot.x for spot in spots), default=0.0) or 1.0
    lowest = min((spot.low or 0.0 for spot in spots), default=0.0)
    foot = max(floor(lowest * 4) / 4, 0.0)
    shares = of_shares(_tr("PR-AUC"))
    return Plot(
        said=_said(spots),
        x=Scale(title=_tr("Decisions learnt from →"), low=-most * 0.03, high=most * 1.04, ticks=_round_ticks(most)),
        y=Scale(
            title=shares.title,
            low=foot - 0.02 * (1 - foot) - 1e-6,
            high=1.02,
            ticks=tuple(tick for tick in _fine(foot) if tick[0] >= foot),
        ),
        series=(Series(name=_tr("Learning curve"), ink="accent", spots=spots),),
    )


def _fine(foot: float) -> tuple[tuple[float, str], ...]:
    step = 0.25 if foot < 0.5 else 0.1 if foot < 0.75 else 0.05
    count = round((1 - foot) / step)
    return tuple(
        (1 - place * step, written(1 - place * step).rstrip("0") if place else "1") for place in range(count + 1)
    )


def precision_and_recall(counts: ScoreCounts) -> Plot:
    """Plot precision over recall; a moved threshold changes nothing of it but its marks."""
    outcomes = [one for one in counts.outcomes() if one.precision is not None and one.recall is not None]
    spots = tuple(_spot(one) for one in _distinct(outcomes))
    return Plot(
        said=_said(spots[:: max(len(spots) // 8, 1)]),
        x=of_shares(_tr("Recall →")),
        y=of_shares(_tr("Precision")),
        series=(Series(name=_tr("Precision and recall"), ink="accent", spots=spots, look=Look.LINE),),
    )


def thresholds(counts: ScoreCounts, present: int, moved: int) -> tuple[Mark, ...]:
    """Mark the threshold that counts now, and the one that is looked at."""
    here, there = counts.at(present), counts.at(moved)
    marks = [_ring(here, "neg")] if moved == present else [_ring(here, "faint"), _ring(there, "neg")]
    return tuple(mark for mark in marks if mark is not None)


def _distinct(outcomes: list[Outcome]) -> list[Outcome]:
    """Leave out steps that change nothing."""
    found: dict[tuple[int, int], Outcome] = {}
    for one in outcomes:
        found.setdefault((one.flagged, one.right), one)
    return list(found.values())


def _spot(one: Outcome) -> Spot:
    precision, recall = one.precision, one.recall
    said = _tr("from {score}: precision {precision}, recall {recall}")
    return Spot(
        x=recall.value if recall else 0.0,
        y=precision.value if precision else 0.0,
        said=said.format(score=written(one.threshold), precision=_full(precision), recall=_full(recall)),
    )


def _ring(one: Outcome, ink: str) -> Mark | None:
    if one.precision is None or one.recall is None:
        return None
    return Mark(label=written(one.threshold), ink=ink, x=one.recall.value, y=one.precision.value)


def _full(measured: Measured | None) -> str:
    return "–" if measured is None else f"{written(measured.value)} ({_span(measured)})"


def _span(measured: Measured) -> str:
    return span(Interval(measured.low, measured.high))


def _between(interval: Interval | None) -> str:
    return f" ({span(interval)})" if interval is not None else ""


def _said(spots: tuple[Spot, ...]) -> str:
    return "; ".join(spot.said for spot in spots)


def _texts(count: int) -> str:
    return phrases.counted(count, "%n text", "%n texts").replace(str(count), phrases.number(count))


def _decisions(count: float) -> str:
    number = int(count)
    return phrases.counted(number, "%n decision", "%n decisions").replace(str(number), phrases.number(number))


def _round_ticks(most: float) -> tuple[tuple[float, str], ...]:
    """Give a few round numbers up to the largest."""
    rough = most / (_TICKS - 1)
    size = 10 ** floor(log10(max(rough, 1.0)))
    step = next(size * each for each in (1, 2, 5, 10) if size * each >= rough)
    count = int(most / step + 1e-9)
    return tuple((place * step, phrases.number(int(place * step))) for place in range(count + 1))
