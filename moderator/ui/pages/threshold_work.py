"""What is read and changed about thresholds, as work for the background."""

from dataclasses import dataclass

from moderator.curves import KeptThreshold, OpenScores, ScoreCounts, Threshold
from moderator.desk import Desk
from moderator.domain import Flag
from moderator.figures import Unit
from moderator.progress import Report
from moderator.ui.background import Work
from moderator.views import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """How comments of a published source scored."""

    source: str
    counts: ScoreCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdState:
    """The thresholds of the model in use, the step that could be taken back, and what was published of the model."""

    model: str
    thresholds: tuple[Threshold, ...]
    last: KeptThreshold | None
    published: tuple[Published, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How open comments score for a flag."""

    flag: Flag
    scores: tuple[OpenScores, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Comments that would come in or go out, for the question that was asked."""

    asked: tuple[Flag, str, int, int]
    cards: tuple[Card, ...]


def reading_thresholds(desk: Desk) -> Work:
    """Give the work that reads the thresholds."""

    def read(_: Report) -> ThresholdState:
        name = next((one.name for one in desk.models.all() if one.is_in_use), "")
        figures = desk.models.figures(name) if name else None
        return ThresholdState(
            model=name,
            thresholds=desk.thresholds.all(),
            last=desk.thresholds.last(),
            published=tuple(
                Published(source=figure.source, counts=counts)
                for figure in (figures.elsewhere if figures is not None else ())
                if figure.unit is Unit.COMMENTS and (counts := figure.counts()) is not None
            ),
        )

    return read


def measuring(desk: Desk) -> Work:
    """Give the work that holds all decisions against the model in use."""

    def measure(report: Report) -> tuple[ScoreCounts, ...]:
        return desk.thresholds.measured(report)

    return measure


def counting_open(desk: Desk, flag: Flag) -> Work:
    """Give the work that counts open comments by their scores."""

    def count(report: Report) -> Waiting:
        return Waiting(flag=flag, scores=desk.thresholds.open_scores(flag, report))

    return count


def looking(desk: Desk, asked: tuple[Flag, str, int, int], band: tuple[float, float]) -> Work:
    """Give the work that finds comments which a threshold passes."""

    def look(_: Report) -> Passed:
        flag, lang, _present, _moved = asked
        return Passed(asked=asked, cards=desk.thresholds.examples(flag, lang, *band))

    return look


def keeping(desk: Desk, flag: Flag, lang: str, value: float | None) -> Work:
    """Give the work that keeps a threshold."""

    def keep(_: Report) -> KeptThreshold:
        return desk.thresholds.keep(flag, lang, value)

    return keep


def taking_back(desk: Desk) -> Work:
    """Give the work that takes the last step back."""

    def back(_: Report) -> KeptThreshold:
        return desk.thresholds.back()

    return back
