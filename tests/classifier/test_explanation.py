"""Findings point at the words that moved a flag, in the comment as it was written."""

import pytest

from moderator.classifier.classifier import Classifier
from moderator.domain import EvidenceKind, Finding, Flag


def _parts(text: str, findings: tuple[Finding, ...]) -> list[str]:
    return [text[start:end] for finding in findings for start, end in finding.ranges]


@pytest.mark.parametrize(
    ("flag", "text", "word"),
    [
        (Flag.SPAM, "halo bang main di 𝐌𝐀𝐖𝐀𝐑𝟖𝟖 aja", "𝐌𝐀𝐖𝐀𝐑𝟖𝟖"),
        (Flag.SPAM, "halo 👨‍👩‍👧 bang 😀 main di 𝐌𝐀\u200b𝐖𝐀𝐑𝟖𝟖 aja", "𝐌𝐀\u200b𝐖𝐀𝐑𝟖𝟖"),
        (Flag.OBSCENE, "listen you fucking idiot", "fucking"),
        (Flag.OBSCENE, "liste\u0301n yo\u0301u fúcking idiot", "fúcking"),
        (Flag.OBSCENE, "ну ты и мyдaк конечно", "мyдaк"),
        (Flag.NEGATIVE, "the delivery was terrible", "terrible"),
        (Flag.NEGATIVE, "доставка была ужасная", "ужасная"),
        (Flag.NEGATIVE, "sangat kecewa dengan barang ini", "kecewa"),
        (Flag.QUESTION, "😀😀 is the shop open?", "open?"),
    ],
)
def test_the_right_word_is_among_the_strongest(classifier: Classifier, flag: Flag, text: str, word: str) -> None:
    assert word in _parts(text, classifier.explain(text, "en", [flag]))[:3]


def test_findings_are_ordered_few_and_of_the_flags_asked_for(classifier: Classifier) -> None:
    text = "terrible awful horrible service, what a scam, the worst company, never again, refund me you stupid thieves"
    found = classifier.explain(text, "en", {Flag.NEGATIVE, Flag.OBSCENE})
    for flag in (Flag.NEGATIVE, Flag.OBSCENE):
        weights = [finding.weight for finding in found if finding.flag is flag]
        assert 1 <= len(weights) <= 5
        assert weights == sorted(weights, reverse=True)
        assert min(weights) > 0
    assert {finding.flag for finding in found} == {Flag.NEGATIVE, Flag.OBSCENE}
    assert {finding.kind for finding in found} == {EvidenceKind.WORDS}


def test_a_disguised_word_is_labelled_as_it_is_read(classifier: Classifier) -> None:
    text = "main di 𝐌𝐀𝐖𝐀𝐑𝟖𝟖 aja"
    labels = {finding.label for finding in classifier.explain(text, "id", [Flag.SPAM])}
    assert "mawar88" in labels


def test_nothing_is_explained_by_nothing(classifier: Classifier) -> None:
    assert classifier.explain("", "en", list(Flag)) == ()
    assert classifier.explain("terrible", "en", []) == ()
