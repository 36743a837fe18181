"""Grows the trees that tell bots by how they write, from accounts whose label is known and from ordinary texts."""

import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression

from moderator.classifier.corpus import Corpus
from moderator.classifier.forest import Forest, planted
from moderator.classifier.heldout import is_made
from moderator.classifier.manners import FEWEST_COMMENTS
from moderator.classifier.style import Numbers, styles
from moderator.domain import Flag

_SEED = 20_260
_TREES = 200
_PARTS = 4
"""How often an account is shown with some of its comments alone, so that the trees know little of it too."""
_SOME = (0.3, 0.8)
_FOLDS = 5
_FEWEST_ACCOUNTS = 10
_ORDINARY_TEXTS = 20
_ORDINARY_ACCOUNTS = 40
"""From each source of ordinary texts, those of so many accounts are put together where no author is named."""
_ORDINARY_WEIGHT = 0.1
_DOUBT = 0.5
"""So much of an account is added to both sides of a leaf, or a leaf of one kind alone would be certain."""


class Account(NamedTuple):
    """What an account wrote, whether it is a bot, and how much it counts."""

    name: str
    texts: Sequence[str]
    is_bot: bool
    weight: float = 1.0


class _Rows(NamedTuple):
    """Accounts as trees see them, in full and in part."""

    features: Numbers
    account: NDArray[np.int64]
    is_bot: NDArray[np.bool_]
    weights: Numbers

    def chosen(self, rows: NDArray[np.bool_]) -> "_Rows":
        """Leave rows out."""
        return _Rows(self.features[rows], self.account[rows], self.is_bot[rows], self.weights[rows])


def learn_forest(labelled: Mapping[Flag, Corpus]) -> Forest | None:
    """Learn from the accounts of a training folder; None where there are too few of either kind.

    The same accounts give the same forest.
    """
    return grown([*known_accounts(labelled), *ordinary_accounts(labelled)])


def known_accounts(labelled: Mapping[Flag, Corpus]) -> list[Account]:
    """Give the accounts that are labelled, with five comments or more."""
    rows = labelled.get(Flag.BOT)
    return (
        []
        if rows is None
        else [
            Account(name, texts, is_bot=label)
            for (name, label), texts in _by_author(rows).items()
            if len(texts) >= FEWEST_COMMENTS
        ]
    )


def grown(accounts: Sequence[Account]) -> Forest | None:
    """Grow a forest, and calibrate it on accounts that it did not learn from."""
    known = np.array([account.weight == 1 for account in accounts], np.bool_)
    bots = np.array([account.is_bot for account in accounts], np.bool_)
    if min((bots & known).sum(), (~bots & known).sum()) < _FEWEST_ACCOUNTS:
        return None
    rows = _rows(accounts)
    fold = np.array([zlib.crc32(account.name.encode("utf-8", "replace")) % _FOLDS for account in accounts])[
        rows.account
    ]
    logits = np.zeros(rows.account.size)
    for place in range(_FOLDS):
        learnt = planted(_trees(rows.chosen(fold != place)), 1.0, 0.0)
        logits[fold == place] = learnt.weights(rows.features[fold == place]).sum(axis=1) + learnt.bias
    platt = LogisticRegression(C=1e3).fit(logits[:, None], rows.is_bot, sample_weight=rows.weights)
    return planted(_trees(rows), float(platt.coef_[0, 0]), float(platt.intercept_[0]))


def ordinary_accounts(labelled: Mapping[Flag, Corpus]) -> list[Account]:
    """Give accounts of people from texts of other flags, that count little.

    Who wrote most texts is not known: those of one source are put together, as if one person had written some.
    """
    draw = np.random.default_rng(_SEED)
    found: list[Account] = []
    for flag in (Flag.SPAM, Flag.NEGATIVE, Flag.OBSCENE):
        if flag in labelled:
            found += _ordinary(labelled[flag], draw, any_label=flag is not Flag.SPAM)
    return found


def _ordinary(rows: Corpus, draw: np.random.Generator, *, any_label: bool) -> Iterator[Account]:
    inside = ~is_made(rows.sources) & (any_label | (rows.labels == 0))
    for source in np.unique(rows.sources[inside]).tolist():
        places = draw.permutation(np.flatnonzero(inside & (rows.sources == source)))
        for first in range(0, min(places.size, _ORDINARY_TEXTS * _ORDINARY_ACCOUNTS), _ORDINARY_TEXTS):
            texts = [rows.texts[place] for place in places[first : first + _ORDINARY_TEXTS].tolist()]
            yield Account(f"{source} {first}", texts, is_bot=False, weight=_ORDINARY_WEIGHT)


def _by_author(rows: Corpus) -> dict[tuple[str, bool], list[str]]:
    written: defaultdict[tuple[str, bool], list[str]] = defaultdict(list)
    told = zip(rows.texts, rows.groups.tolist(), rows.labels.tolist(), is_made(rows.sources).tolist(), strict=True)
    for text, group, label, made in told:
        if not made:
            written[group, bool(label)].append(text)
    return written


def _rows(accounts: Sequence[Account]) -> _Rows:
    draw = np.random.default_rng(_SEED)
    shown = [(place, texts) for place, account in enumerate(accounts) for texts in _shown(account, draw)]
    found = styles([texts for _, texts in shown])
    account = np.array([place for place, _ in shown])
    weights = np.array([accounts[place].weight for place in account.tolist()]) / np.bincount(account)[account]
    rows = _Rows(found.features, account, np.array([accounts[place].is_bot for place in account.tolist()]), weights)
    return rows.chosen(found.is_latin)


def _shown(account: Account, draw: np.random.Generator) -> Iterator[Sequence[str]]:
    yield account.texts
    for share in draw.uniform(*_SOME, _PARTS):
        some = max(min(FEWEST_COMMENTS, len(account.texts)), round(share * len(account.texts)))
        yield [account.texts[place] for place in draw.permutation(len(account.texts))[:some].tolist()]


def _trees(rows: _Rows) -> list[dict[str, NDArray[Any]]]:
    bots = rows.weights[rows.is_bot].sum() / rows.weights.sum()
    weights = rows.weights * np.where(rows.is_bot, 0.5 / bots, 0.5 / (1 - bots))
    fitted = ExtraTreesClassifier(
        _TREES, min_weight_fraction_leaf=0.5 / rows.weights.sum(), random_state=_SEED, n_jobs=-1
    ).fit(rows.features.astype(np.float32), rows.is_bot, sample_weight=weights)
    return [_tree(one.tree_) for one in fitted.estimators_]


def _tree(grown_tree: Any) -> dict[str, NDArray[Any]]:
    is_leaf = grown_tree.children_left < 0
    own = np.arange(is_leaf.size)
    weight = (
        grown_tree.value[:, 0, :]
        * (grown_tree.weighted_n_node_samples / grown_tree.value[:, 0, :].sum(axis=1))[:, None]
    )
    return {
        "features": np.where(is_leaf, -1, grown_tree.feature),
        "limits": np.where(is_leaf, 0, grown_tree.threshold),
        "lows": np.where(is_leaf, own, grown_tree.children_left),
        "highs": np.where(is_leaf, own, grown_tree.children_right),
        "values": np.log((weight[:, 1] + _DOUBT) / (weight[:, 0] + _DOUBT)),
    }
