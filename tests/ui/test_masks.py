"""Coarse words are masked in place, and code points become the places that Qt counts in."""

from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import EvidenceKind, Finding, Flag
from moderator.ui.masking import coarse_ranges, is_coarse, masked_evidence, masked_words, utf16


def coarse(label: str, weight: float, *ranges: tuple[int, int]) -> Finding:
    return Finding(flag=Flag.OBSCENE, kind=EvidenceKind.WORDS, label=label, weight=weight, ranges=ranges)


def test_only_the_coarse_words_are_masked() -> None:
    evidence = [coarse("damned", 3.0, (4, 10)), coarse("coffee", 0.4, (11, 17)), coarse("the", -1.0, (0, 3))]
    assert masked_evidence("the damned coffee", evidence) == "the •••••• coffee"


def test_without_known_places_every_word_is_masked_but_its_first_letter() -> None:
    assert masked_evidence("so damned rude!", []) == "s• d••••• r•••!"


def test_masking_keeps_every_code_point_in_its_place() -> None:
    text = "𝐃𝐀𝐌𝐍 it 🔥"
    masked = masked_evidence(text, [coarse("damn", 2.0, (0, 4))])
    assert masked == "•••• it 🔥"
    assert len(masked) == len(text)


def test_other_evidence_may_not_say_the_masked_word() -> None:
    ranges = coarse_ranges([coarse("damned", 3.0, (4, 10))])
    negative = Finding(flag=Flag.NEGATIVE, kind=EvidenceKind.WORDS, label="damned", weight=1.0, ranges=((4, 10),))
    assert is_coarse(negative, ranges)
    assert not is_coarse(coarse("coffee", 0.1, (11, 17)), ranges)


def test_places_count_letters_outside_the_basic_plane_twice() -> None:
    assert utf16("𝐀b🔥c", [(0, 1), (1, 2), (3, 4)]) == [(0, 2), (2, 3), (5, 6)]


@given(st.text(), st.data())
def test_places_cut_the_same_part_out_of_both_encodings(text: str, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(0, end))
    wide = text.encode("utf-16-le", "surrogatepass")
    for left, right in utf16(text, [(start, end)]):
        assert wide[left * 2 : right * 2].decode("utf-16-le", "surrogatepass") == text[start:end]


@given(st.text())
def test_masked_words_are_as_long_as_the_text(text: str) -> None:
    assert len(masked_words(text)) == len(text)
