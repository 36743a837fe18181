"""What the command line prints of models with --json: one flat, documented record for each thing."""

from typing import Any

from moderator.cli.records import Record, moment
from moderator.curves import Measured
from moderator.learnt import AutomaticAction, CandidateModel, FlagFigures, ModelSwitch, Precision, Rates


def of_model(model: CandidateModel, own_name: str | None) -> Record:
    """Give a line of `models --json` and of `train --json`; `own_name` is what the model in use calls itself."""
    figures = model.figures
    return {
        "name": model.name,
        "in_use": model.is_in_use,
        "model": own_name,
        "shipped": model.is_shipped,
        "made_at": moment(model.made_at),
        "made_by": model.made_by or None,
        "base": model.base or None,
        "labels": {flag.value: count for flag, count in model.labels.items()},
        "learnt_to": model.learnt_to,
        "new": model.is_new,
        "problem": model.problem or None,
        "against": figures.against if figures else None,
        "since": moment(figures.since) if figures else None,
        "figures": [_of_figures(one) for one in figures.flags] if figures else [],
    }


def of_switch(switch: ModelSwitch) -> Record:
    """Give the line of `models use --json` and `models back --json`."""
    return {
        "model": switch.model,
        "before": switch.before,
        "moderator": switch.moderator,
        "made_at": moment(switch.made_at),
        "takes_back": switch.takes_back,
    }


def of_precision(one: Precision) -> Record:
    """Give a line of `models automate FLAG ACTION --json`."""
    return {
        "threshold": one.threshold,
        "decisions": one.decisions,
        "right": one.right,
        "precision": one.value,
        "lower": round(one.lower, 4),
        "missing": one.missing,
    }


def of_automatic(one: AutomaticAction) -> Record:
    """Give a line of `models automate --json`."""
    return {
        "flag": one.flag,
        "action": one.action,
        "promise": one.promise,
        "model": one.model,
        "allowed_by": one.allowed_by,
        "allowed_at": moment(one.allowed_at),
        "done": one.done,
        "undone": one.undone,
        "suspended": one.suspended or None,
        **of_precision(one.precision),
    }


def _of_figures(one: FlagFigures) -> Record:
    return {
        "flag": one.flag,
        "texts": one.texts,
        "have_it": one.having_it,
        "this": _of_rates(one.model),
        "against": _of_rates(one.against),
    }


def _of_rates(rates: Rates | None) -> dict[str, Any] | None:
    if rates is None:
        return None
    names = ("precision", "recall", "macro_f1", "pr_auc")
    return {name: _of_measured(getattr(rates, name)) for name in names}


def _of_measured(found: Measured | None) -> list[float] | None:
    return None if found is None else [round(number, 4) for number in (found.value, found.low, found.high)]
