"""Trees that judge accounts: their reasons add up, a file holds them whole, and bad ones are refused."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skops.io

from moderator.classifier import model
from moderator.classifier.corpus import corpus
from moderator.classifier.forest import Forest
from moderator.classifier.growing import Account, grown, known_accounts, ordinary_accounts
from moderator.classifier.style import NAMES, styles
from moderator.domain import Flag
from moderator.errors import ModelError
from tests.invented_accounts import bot, forest, model_with_accounts, person

LATER = range(100, 120)


def walked(trees: Forest, row: list[float]) -> float:
    """Go down every tree, one step after the other."""
    reached = []
    for root in trees.roots.tolist():
        node = root
        while (feature := int(trees.features[node])) >= 0:
            is_low = np.float32(row[feature]) <= trees.limits[node]
            node = int((trees.lows if is_low else trees.highs)[node])
        reached.append(float(trees.values[node]))
    return float(trees.line[0] * np.mean(reached) + trees.line[1])


def test_what_features_add_makes_the_logit() -> None:
    rows = styles([bot(101), person(101), ["word " * 40], []]).features
    logits = forest().weights(rows).sum(axis=1) + forest().bias
    assert np.abs(logits - [walked(forest(), row) for row in rows.tolist()]).max() < 1e-6


def test_invented_bots_are_told_from_invented_people() -> None:
    logits = [forest().weights(styles([make(n) for n in LATER]).features).sum(axis=1) for make in (bot, person)]
    assert (logits[0] + forest().bias).min() > 0 > (logits[1] + forest().bias).max()


def test_half_of_the_comments_tell_too() -> None:
    rows = styles([*(bot(n, 5) for n in LATER), *(person(n, 5) for n in LATER)]).features
    assert (forest().weights(rows).sum(axis=1) + forest().bias > 0).tolist() == [True] * 20 + [False] * 20


def test_the_same_accounts_grow_the_same_trees() -> None:
    accounts = [Account(str(n), bot(n), is_bot=True) for n in range(12)]
    accounts += [Account(str(n), person(n), is_bot=False) for n in range(12, 24)]
    one, two = grown(accounts), grown(accounts)
    assert one is not None
    assert two is not None
    assert all(np.array_equal(first, second) for first, second in zip(contents(one), contents(two), strict=True))


def contents(trees: Forest) -> list[Any]:
    return list(trees.content().values())


def test_too_few_accounts_grow_nothing() -> None:
    accounts = [Account(str(n), person(n), is_bot=n < 5) for n in range(20)]
    assert grown(accounts) is None
    assert grown([]) is None


def test_accounts_are_found_among_labelled_comments() -> None:
    rows = [(text, 1, "en", "made_up", "Robo") for text in bot(1, 6)]
    rows += [(text, 0, "en", "made_up", "Ann") for text in person(1, 4)]
    found = known_accounts({Flag.BOT: corpus(rows)})
    assert [(one.name, one.is_bot, len(one.texts)) for one in found] == [("Robo", True, 6)]
    assert known_accounts({}) == []


def test_ordinary_texts_become_accounts_that_count_little() -> None:
    rows = [(text, 0, "en", "reviews", text) for n in range(5) for text in person(n)]
    spam = [(text, 1, "en", "adverts", text) for text in bot(2)]
    found = ordinary_accounts({Flag.NEGATIVE: corpus(rows), Flag.SPAM: corpus(spam)})
    assert [len(one.texts) for one in found] == [20, 20, 20]
    assert not any(one.is_bot for one in found)
    assert all(one.weight < 0.5 for one in found)


def test_a_model_file_holds_the_trees(tmp_path: Path) -> None:
    model.save(model_with_accounts(), tmp_path / model.FILE_NAME)
    kept = model.load(tmp_path / model.FILE_NAME).forest
    assert kept is not None
    assert all(np.array_equal(one, two) for one, two in zip(contents(kept), contents(forest()), strict=True))


def test_a_model_without_trees_is_a_model() -> None:
    assert Forest.of({"bias": np.zeros(3)}) is None


def changed(part: str, places: Any, value: Any) -> dict[str, Any]:
    content = forest().content()
    array = content[f"forest_{part}"].copy()
    array[places] = value
    return content | {f"forest_{part}": array}


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (changed("lows", 0, 0), "circles"),
        (changed("lows", 0, -3), "circles"),
        (changed("highs", 0, 10**6), "out of bounds"),
        (changed("highs", 0, int(forest().roots[1])), "out of bounds"),
        (changed("values", 3, np.nan), "finite"),
        (changed("limits", 3, np.inf), "finite"),
        (changed("features", 0, len(NAMES)), "features that there are not"),
        (changed("features", 0, -2), "features that there are not"),
        (changed("roots", 0, 1), "roots"),
        (changed("roots", 1, 0), "roots"),
        (forest().content() | {"forest_values": np.zeros(3, np.float32)}, "fit together"),
        (forest().content() | {"forest_line": np.zeros(3)}, "fit together"),
        (forest().content() | {"forest_roots": np.zeros((2, 2), np.int32)}, "rows of numbers"),
        (forest().content() | {"forest_lows": forest().lows.astype(np.float64)}, "rows of numbers"),
        (forest().content() | {"forest_roots": np.zeros(0, np.int32)}, "empty"),
        (forest().content() | {"forest_names": "other"}, "other features"),
        ({"forest_roots": np.zeros(1, np.int32)}, "not complete"),
    ],
)
def test_bad_trees_are_refused(content: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ModelError, match=complaint):
        Forest.of(content)


def test_a_model_with_bad_trees_is_refused(tmp_path: Path) -> None:
    file = tmp_path / model.FILE_NAME
    model.save(model_with_accounts(), file)
    skops.io.dump(skops.io.load(file, trusted=[]) | changed("lows", 0, 0), file)
    with pytest.raises(ModelError, match=r"was not loaded\. The trees of the model go in circles"):
        model.load(file)
