"""Which comments are asked for."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from moderator.desk.asking import MOST, chosen
from moderator.domain import Flag
from moderator.progress import silent
from moderator.storage.learning import Scored


def half(_flag: Flag, _lang: str) -> float:
    return 0.5


def scored(id_: int, spam: float, *, campaign: int | None = None, lang: str = "en") -> Scored:
    return Scored(id_, campaign, lang, (spam, *[0.001] * 5))


def test_the_most_uncertain_comes_first_and_the_certain_not_at_all() -> None:
    found = [scored(1, 0.6), scored(2, 0.51), scored(3, 0.99), scored(4, 0.01)]
    assert chosen(found, half, silent) == [2, 1]


def test_one_of_a_campaign_is_asked_for() -> None:
    assert chosen([scored(n, 0.5 + n / 100, campaign=9) for n in range(1, 5)], half, silent) == [1]


def test_languages_take_turns() -> None:
    found = [scored(n, 0.5 + n / 1000) for n in range(1, 50)]
    found += [scored(n, 0.6, lang="ru") for n in range(100, 103)]
    assert set(chosen(found, half, silent)[:2]) == {1, 102}


@given(
    st.lists(
        st.tuples(st.lists(st.floats(0, 1), min_size=6, max_size=6), st.none() | st.integers(0, 5), st.booleans()),
        max_size=300,
    )
)
def test_no_comment_and_no_campaign_is_asked_for_twice(rows: list[tuple[list[float], int | None, bool]]) -> None:
    found = [
        Scored(place, campaign, "en" if is_english else "id", tuple(scores))
        for place, (scores, campaign, is_english) in enumerate(rows, 1)
    ]
    asked = chosen(found, half, silent)
    campaigns = Counter(one.campaign for one in found if one.id in set(asked) and one.campaign is not None)
    assert len(asked) == len(set(asked)) <= MOST
    assert set(campaigns.values()) <= {1}
