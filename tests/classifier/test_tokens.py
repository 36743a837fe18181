"""Comments are cut into tokens, and equal tokens are known by their hashes."""

from hypothesis import given
from hypothesis import strategies as st

from moderator.classifier.tokens import tokens

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)


@given(st.lists(ANY_TEXT, max_size=6))
def test_tokens_are_what_stands_between_blanks(texts: list[str]) -> None:
    found = tokens(texts)
    for place, text in enumerate(texts):
        own = range(int(found.bounds[place]), int(found.bounds[place + 1]))
        if "|" not in text:
            assert [found.text(token) for token in own] == text.split()


@given(st.lists(st.text("ab", min_size=1, max_size=3), min_size=1, max_size=30))
def test_equal_tokens_have_equal_hashes_wherever_they_stand(written: list[str]) -> None:
    hashes = tokens(["pad pad", " ".join(written)]).hashes.tolist()[2:]
    for one, first in zip(hashes, written, strict=True):
        assert [other == one for other in hashes] == [second == first for second in written]


def test_whoever_is_mentioned_is_the_same_token() -> None:
    assert len(set(tokens(["@anna @boris_77"]).hashes.tolist())) == 1


def test_a_mention_of_vk_is_one_token_though_it_holds_blanks() -> None:
    found = tokens(["look [id7|Anna Maria Lind] here"])
    assert [found.text(place)[0] for place in range(found.starts.size)] == ["l", "@", "h"]
