"""What the model page says in words: who made a model, how right it is, what a flag does by itself."""

from PySide6.QtCore import QCoreApplication

from moderator.curves import Measured
from moderator.domain import Action, Flag
from moderator.figures import Interval
from moderator.learnt import AutomaticAction, CandidateModel, FlagFigures, ModelSwitch, Precision
from moderator.ui import locale_words, phrases
from moderator.ui.locale_words import span, written
from moderator.ui.pages.model_state import ModelState, is_shipped
from moderator.ui.wording import say

_BETTER, _WORSE = "ok", "spam"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Model", text)


def title(name: str) -> str:
    """Name a model."""
    return _tr("Shipped with Moderator") if is_shipped(name) else name


def made(model: CandidateModel) -> str:
    """Say when a model was made, and by whom."""
    return when(model) if model.made_at is None else _tr("made {when}").format(when=when(model))


def when(model: CandidateModel) -> str:
    """Say the same under a heading that says “made”."""
    if model.made_at is None:
        return _tr("came with the program") if model.is_shipped else _tr("nobody wrote down when")
    return _tr("{moment} by {who}").format(moment=phrases.moment_of(model.made_at), who=model.made_by)


def language(lang: str) -> str:
    """Name a language; empty is all of them."""
    words = {"": _tr("All languages"), "en": _tr("English"), "ru": _tr("Russian"), "id": _tr("Indonesian")}
    return words.get(lang, _tr("Other"))


def learnt_from(model: CandidateModel) -> str:
    """Say of how many labels a model was made; a decision may label several flags."""
    if model.is_shipped:
        return _tr("public sets of comments")
    return _labels(sum(model.labels.values())) if model.labels else _tr("labelled files")


def _labels(count: int) -> str:
    return phrases.counted(count, "%n label", "%n labels").replace(str(count), phrases.number(count))


def status(state: ModelState) -> str:
    """Say how the model in use came to be."""
    found = state.in_use
    return "" if found is None else made(found)


def value(measured: Measured | None) -> tuple[str, str]:
    """Write a figure and its interval."""
    if measured is None:
        return "–", ""
    return written(measured.value), span(Interval(measured.low, measured.high))


def titles() -> tuple[str, ...]:
    """Name the figures."""
    return _tr("Precision"), _tr("Recall"), _tr("Macro-F1"), _tr("PR-AUC")


def this_one() -> str:
    """Name the model that is looked at, above the one that it is held against."""
    return _tr("this one")


def verdict(found: FlagFigures) -> tuple[str, str]:
    """Say in a word whether a model is the better one by macro-F1, and its ink; touching intervals tell nothing."""
    ours = found.model.macro_f1 if found.model else None
    theirs = found.against.macro_f1 if found.against else None
    if ours is None or theirs is None:
        return "", "mute"
    if ours.low > theirs.high:
        return _tr("better"), _BETTER
    if ours.high < theirs.low:
        return _tr("worse"), _WORSE
    return _tr("no clear difference"), "mute"


def too_few(found: FlagFigures) -> str:
    """Say that figures of so few texts would tell nothing."""
    texts = phrases.counted(found.texts, "%n text", "%n texts")
    having = phrases.counted(found.having_it, "%n has it", "%n have it")
    return _tr("Too few to tell: {texts}, {having}").format(texts=texts, having=having)


def switched(switch: ModelSwitch) -> str:
    """Say which model judges since when, in place of which."""
    said = _tr("{model} was put back to work") if switch.takes_back else _tr("{model} judges now")
    by = _tr("in place of {before}, by {who}, {when}").format(
        before=title(switch.before), who=switch.moderator, when=phrases.moment_of(switch.made_at)
    )
    return f"{said.format(model=title(switch.model))} {by}"


def thresholds_left() -> str:
    """Say what has become of thresholds that were kept for the model before."""
    return _tr("The thresholds kept for the model before rest with it; this one has its own.")


def waiting(count: int) -> str:
    """Say how many comments were judged by a model that is no longer in use."""
    return phrases.counted(
        count,
        "%n waiting comment was judged by the model or threshold before",
        "%n waiting comments were judged by the model or threshold before",
    )


def phases() -> dict[str, str]:
    """Say what training, judging again and looking for the uncertain are at."""
    return {
        "decisions read": _tr("Training: reading decisions"),
        "decisions compared": _tr("Training: comparing decisions"),
        "texts read": _tr("Training: reading texts"),
        "flags learnt": _tr("Training: learning flags"),
        "figures": _tr("Training: comparing"),
        "learning curves": _tr("Training: measuring how it was learnt"),
        "done": _tr("Training: writing it down"),
    }


def trained(made_now: CandidateModel) -> str:
    """Say what came of training."""
    if made_now.is_new:
        return _tr("Trained {name}. It judges when you put it to work.").format(name=made_now.name)
    return _tr("Nothing new to learn from: no decision has changed since {name} was trained.").format(
        name=made_now.name
    )


def judged(count: int) -> str:
    """Say how many comments were judged again."""
    return phrases.counted(count, "Judged %n comment again", "Judged %n comments again")


def asked(count: int) -> str:
    """Say how many comments are asked for."""
    if not count:
        return _tr("The model is sure of every comment that waits; it asks for none.")
    return phrases.counted(count, "The model asks about %n comment", "The model asks about %n comments")


def nothing() -> str:
    """Say that a flag only flags."""
    return _tr("nothing: people decide")


def suspended() -> str:
    """Say that a flag was stopped by what decisions say."""
    return _tr("suspended")


def does(found: AutomaticAction) -> str:
    """Say what a flag does, and from which score on."""
    words = {Action.HIDE: _tr("hides"), Action.MARK_SPAM: _tr("marks as spam"), Action.ESCALATE: _tr("escalates")}
    said = words.get(found.action, say(found.action))
    return _tr("{does} from {score}").format(does=said, score=score(found.threshold))


def record(found: AutomaticAction) -> str:
    """Say what has come of it."""
    done = phrases.counted(found.done, "%n comment", "%n comments")
    said = _tr("{done}, {undone} taken back, ≥ {lower} right")
    return said.format(done=done, undone=found.undone, lower=share(found.precision.lower))


def permission(action: Action, threshold: float) -> str:
    """Write what the button allows."""
    words = {
        Action.HIDE: _tr("Hide from {score}"),
        Action.MARK_SPAM: _tr("Mark as spam from {score}"),
        Action.ESCALATE: _tr("Escalate from {score}"),
    }
    return words[action].format(score=score(threshold))


def refusal(flag: Flag, found: Precision, promise: float) -> str:
    """Say why a flag may not act from a score, and what would change that."""
    more = phrases.counted(found.missing, "%n more decision is missing", "%n more decisions are missing")
    if not found.decisions:
        said = _tr("Nobody has decided yet about {flag} from {score} under this model: {more}, all of them right.")
    else:
        said = _tr(
            "From {score}, {flag} was right in {right} of {all} decisions: {lower} is certain, {promise} is wanted. "
            "At least {more}, all of them right."
        )
    return said.format(
        flag=say(flag).lower(),
        score=score(found.threshold),
        right=found.right,
        all=found.decisions,
        lower=share(found.lower),
        promise=share(promise),
        more=more,
    )


def score(value_: float) -> str:
    """Write a threshold as short as it is."""
    return locale_words.short(value_)


def share(value_: float) -> str:
    """Write a share as per cent, with a digit more where it is nearly all; never rounded up to all."""
    percent = value_ * 100
    if percent == round(percent):
        return locale_words.percent(value_)
    return locale_words.percent(int(percent * 10) / 1000, 1)
