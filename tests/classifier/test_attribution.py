"""Whatever the text, its parts and the bias add up to the logit of its score."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator.classifier.classifier import Classifier
from moderator.classifier.explanation import Trace
from moderator.domain import Flag

MODELS = Path(__file__).parents[2] / "models"
_SPACED = st.text("abcdeагмудк", min_size=1, max_size=9).map(" ".join)
_DOTTED = st.text("abcdeагмудк", min_size=1, max_size=9).map(".".join)
_VK = st.sampled_from(["[id1|Имя Фамилия], ", "[club7|A B C D E] ", "[id2|Ann]", "@ivan ", "https://x.example/a/b?c "])
_WORD = st.sampled_from(
    [
        "free",
        "деньги",
        "𝐌𝐀𝐖𝐀𝐑𝟖𝟖",
        "мyдaк",
        "зара\u200bботок",
        "👨‍👩‍👧",
        "שלום",
        "مرحبا",
        "\u202eabc\u202c",
        "\ud800",
        "coooool",
        "ﬁne",
        "?!",
    ]
)
_ANYTHING = st.text(st.characters(), max_size=40)
TEXTS = st.lists(st.one_of(_SPACED, _DOTTED, _VK, _WORD, _ANYTHING), max_size=8).flatmap(
    lambda parts: st.sampled_from(["", " ", "\n", "  "]).map(lambda blank: blank.join(parts))
)
MUCH = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _logits(classifier: Classifier, text: str) -> list[float]:
    """Give the logits that the scores come from: scores themselves lose theirs near 0 and 1."""
    found: list[float] = classifier._logits([text])[0][0, : len(Flag)].tolist()
    return found


def _traced(classifier: Classifier, text: str) -> list[Trace]:
    return [classifier.trace(text, flag) for flag in Flag]


@MUCH
@given(text=TEXTS)
def test_parts_and_bias_add_up_to_the_logit(classifier: Classifier, text: str) -> None:
    for trace, logit in zip(_traced(classifier, text), _logits(classifier, text), strict=True):
        assert np.clip(trace.account.logit, -30, 30) == pytest.approx(logit, abs=1e-3)


@MUCH
@given(text=TEXTS)
def test_ranges_lie_in_the_text_apart_from_each_other(classifier: Classifier, text: str) -> None:
    for trace in _traced(classifier, text)[:2]:
        ranges = sorted(place for part in trace.account.parts for place in part.ranges)
        assert all(0 <= start < end <= len(text) for start, end in ranges)
        assert all(before[1] <= after[0] for before, after in pairwise(ranges))


@MUCH
@given(text=TEXTS)
def test_replaced_letters_have_their_places_in_text_and_reading(classifier: Classifier, text: str) -> None:
    read = classifier.trace(text, Flag.SPAM).read_as
    if read is None:
        return
    for one in read.replaced:
        assert 0 <= one.start < one.end <= len(text)
        assert 0 <= one.read_start < one.read_end <= len(read.text)
        assert text[one.start : one.end] != read.text[one.read_start : one.read_end]


def test_a_spaced_out_word_is_one_part_over_several_tokens(classifier: Classifier) -> None:
    text = "ну ты м у д а к конечно"
    parts = classifier.trace(text, Flag.OBSCENE).account.parts
    assert ("мудак", "м у д а к") in [(part.label, text[slice(*part.ranges[0])]) for part in parts]


def test_a_word_that_comes_again_is_one_part(classifier: Classifier) -> None:
    text = "free money, free money, FREE"
    parts = {part.label: part.ranges for part in classifier.trace(text, Flag.SPAM).account.parts}
    assert [text[start:end] for start, end in parts["free"]] == ["free", "free", "FREE"]


def test_many_parts_are_told_by_their_sum(classifier: Classifier) -> None:
    text = " ".join(f"word{number}" for number in range(500))
    account = classifier.trace(text, Flag.SPAM).account
    assert len(account.parts) + account.others == 500
    assert account.others >= 400
    assert min(abs(part.weight) for part in account.parts) > 0
    assert account.logit == pytest.approx(_logits(classifier, text)[0], abs=1e-3)


@pytest.mark.parametrize("text", ["@ivan @petr", "[id1|Имя Фамилия], @ivan", "[id5|Ann B] 👍"])
def test_for_mentions_alone_a_rule_sets_what_is_said(classifier: Classifier, text: str) -> None:
    for flag, trace in zip(Flag, _traced(classifier, text), strict=True):
        score = float(classifier.judge([text], [None]).scores[0, list(Flag).index(flag)])
        if flag in {Flag.NEGATIVE, Flag.OBSCENE, Flag.QUESTION}:
            assert trace.set_to == -5
            assert score == pytest.approx(1 / (1 + np.exp(5)), abs=1e-5)
        else:
            assert trace.set_to is None


@pytest.mark.parametrize(
    ("text", "written", "read"),
    [
        ("main di 𝐌𝐀𝐖𝐀𝐑𝟖𝟖 aja", ["𝐌𝐀𝐖𝐀𝐑𝟖𝟖"], ["mawar88"]),
        ("зара\u200bботок в день", ["\u200bб"], ["б"]),
        ("g a c o r parah", ["g a c o r"], ["gacor"]),
        ("get it f.r.e.e now", ["f.r.e.e"], ["free"]),
    ],
)
def test_disguise_is_told_letter_by_letter(
    classifier: Classifier, text: str, written: list[str], read: list[str]
) -> None:
    found = classifier.trace(text, Flag.SPAM).read_as
    assert found is not None
    assert [text[one.start : one.end] for one in found.replaced] == written
    assert [found.text[one.read_start : one.read_end] for one in found.replaced] == read


@pytest.mark.parametrize(
    "text", ["", "Ёлка стоит, coooool!", "HELLO there", "naïve café", "@ivan https://x.example/path"]
)
def test_ordinary_writing_is_no_disguise(classifier: Classifier, text: str) -> None:
    assert classifier.trace(text, Flag.SPAM).read_as is None


@pytest.mark.parametrize("text", ["a" * 1_000_000, "a " * 300_000, "ab" * 500_000, "\ud800" * 100_000])
def test_a_megabyte_is_explained(classifier: Classifier, text: str) -> None:
    account = classifier.trace(text, Flag.SPAM).account
    assert np.clip(account.logit, -30, 30) == pytest.approx(_logits(classifier, text)[0], abs=1e-2)


@pytest.mark.parametrize(
    ("first", "second"),
    [("[id2|Ann]¸0", "[id2|Ann] x"), ("@ivan¸free money", "@b money"), ("@a@b¸c d", "@c d"), ("free\0", "free")],
)
def test_mentions_are_all_read_the_same_whichever_is_met_first(first: str, second: str) -> None:
    one, other = Classifier.load(MODELS), Classifier.load(MODELS)
    _logits(one, first)
    assert _logits(one, second) == _logits(other, second)
    assert _logits(other, first) == _logits(one, first)
