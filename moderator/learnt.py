"""What pages and commands are shown of models: candidates, how right they are, and what they do by themselves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from moderator.curves import LearningCurve, Measured, ScoreCounts
from moderator.domain import Action, CampaignId, CommentId, DecisionId, Flag, GestureId


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A line of the log by a person that stands: neither undone, nor marked, nor about one of the brand's own accounts.

    `reason` is None where nobody named one; the reason that the program then assumed is `assumed`. `raised` are the
    flags as they were seen, with their scores, by `model`; `campaign` is None where the text has changed since.
    """

    id: DecisionId
    gesture: GestureId
    comment: CommentId
    action: Action
    reason: str | None
    assumed: str | None
    text: str
    lang: str
    raised: Mapping[Flag, float]
    campaign: CampaignId | None
    model: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """How right a flag is at its threshold; `pr_auc` is over all thresholds. None where it cannot be told."""

    precision: Measured | None
    recall: Measured | None
    macro_f1: Measured | None
    pr_auc: Measured | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagFigures:
    """One flag of two models on the same later decisions, near-duplicates counted once.

    Both rates are None when there were too few texts, or too few of either answer, to tell anything.
    """

    flag: Flag
    texts: int
    having_it: int
    model: Rates | None
    against: Rates | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFigures:
    """A model learnt from the earlier decisions, against another one, on the decisions made `since`."""

    against: str
    since: datetime | None
    flags: tuple[FlagFigures, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateModel:
    """A model of this home, or the shipped one.

    `labels` are those it learnt from the decisions up to `learnt_to`; `problem` says why it cannot be used.
    `is_new` is False where nothing had changed, so that nothing was trained. `counts` are the scores of decisions that
    it had not learnt from, `curves` how well it told flags apart after ever more of them.
    """

    name: str
    is_in_use: bool
    is_shipped: bool
    made_at: datetime | None = None
    made_by: str = ""
    base: str = ""
    labels: Mapping[Flag, int] = field(default_factory=dict)
    learnt_to: DecisionId | None = None
    figures: ModelFigures | None = None
    problem: str = ""
    is_new: bool = True
    counts: tuple[ScoreCounts, ...] = ()
    curves: tuple[LearningCurve, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSwitch:
    """Who put which model to work, when, and in place of which one; `takes_back` when it took a switch back."""

    model: str
    before: str
    moderator: str
    made_at: datetime
    takes_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Precision:
    """How often a flag was right at or over a score, by this home's own decisions, near-duplicates counted once.

    `lower` is the one-sided 95 % bound of Clopper and Pearson; `missing` is how many more decisions, all of them
    right, the promised bound takes (0 when it is kept).
    """

    threshold: float
    decisions: int
    right: int
    value: float | None
    lower: float
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomaticAction:
    """What a flag does by itself from a score on; `suspended` says why it does nothing any more, or is empty."""

    flag: Flag
    action: Action
    threshold: float
    promise: float
    model: str
    allowed_by: str
    allowed_at: datetime
    precision: Precision
    done: int
    undone: int
    suspended: str = ""
