"""Texts that are much alike are found among many, whatever their endings and their disguise."""

import random

import pytest

from moderator.classifier.classifier import Classifier
from moderator.classifier.likeness import Index, beginnings

SYLLABLES = ("ba", "ko", "ri", "lu", "ten", "mo", "sa", "fi", "gar", "nel", "do", "wi", "pa", "che", "ul", "zor")


def _texts(count: int) -> list[str]:
    draw = random.Random(7)  # noqa: S311 - no secret
    return [" ".join("".join(draw.choices(SYLLABLES, k=3)) for _ in range(9)) for _ in range(count)]


@pytest.fixture(scope="module")
def index() -> Index:
    made = Index()
    texts = _texts(400)
    for first in range(0, 400, 150):
        made.add(texts[first : first + 150])
    return made


def test_a_text_finds_itself_first(index: Index) -> None:
    for place in (0, 149, 150, 399):
        assert index.candidates(_texts(400)[place])[0] == place


def test_new_texts_are_found_behind_the_ones_before(index: Index) -> None:
    made = Index()
    made.add(["скидки на кредиты сегодня"])
    made.add(["кофе остыл, бариста грубит"])
    assert made.size == 2
    assert made.candidates("грубая бариста и холодный кофе")[0] == 1
    assert made.candidates("скидка на кредит")[0] == 0


def test_nothing_is_found_where_no_word_begins_alike() -> None:
    made = Index()
    assert made.candidates("anything") == []
    made.add(["free money now", ""])
    assert made.candidates("спасибо") == []
    assert made.candidates("") == []


def test_disguise_does_not_hide_a_word() -> None:
    made = Index()
    made.add(["main di mawar88 aja", "selamat pagi semua"])
    assert made.candidates("halo 𝐌𝐀𝐖𝐀𝐑𝟖𝟖") == [0]


def test_words_that_all_texts_share_find_none_of_them_by_preference() -> None:
    made = Index()
    made.add([f"please {text}" for text in _texts(400)])
    wanted = _texts(400)[123]
    assert made.candidates(f"please {wanted}", limit=5)[0] == 123


def test_each_beginning_of_a_text_counts_once() -> None:
    found = beginnings(["free freely FREE", "", "one two"])
    assert found.bounds.tolist() == [0, 2, 2, 4]


def test_likeness_is_highest_for_the_same_words(classifier: Classifier) -> None:
    text = "the coffee was cold and the staff were rude"
    same, near, far = classifier.likeness(
        text, [text.upper(), "cold coffee and rude staff again", "when do you open on sunday"]
    )
    assert same == pytest.approx(1, abs=1e-6)
    assert same > near > far >= 0


def test_nothing_is_like_an_empty_text(classifier: Classifier) -> None:
    assert classifier.likeness("", ["hello", ""]) == [0, 0]
    assert classifier.likeness("hello", []) == []
