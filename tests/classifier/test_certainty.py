"""Lower bounds of shares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.classifier.certainty import lower_bound, missing

SHARES = st.integers(0, 200).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


def test_the_bound_is_that_of_clopper_and_pearson() -> None:
    assert lower_bound(59, 59) == pytest.approx(0.05 ** (1 / 59))
    assert lower_bound(90, 100) == pytest.approx(0.8363, abs=1e-4)


def test_nothing_right_promises_nothing() -> None:
    assert lower_bound(0, 0) == lower_bound(0, 10) == 0


def test_59_right_decisions_promise_95_per_cent() -> None:
    assert missing(0, 0, 0.95) == 59
    assert missing(59, 59, 0.95) == 0


@given(SHARES, st.floats(0.5, 0.98))
def test_what_is_missing_is_enough_and_one_less_is_not(share: tuple[int, int], promise: float) -> None:
    right, of = share
    more = missing(right, of, promise)
    assert lower_bound(right + more, of + more) >= promise
    assert more == 0 or lower_bound(right + more - 1, of + more - 1) < promise


@given(SHARES)
def test_the_bound_lies_below_the_share(share: tuple[int, int]) -> None:
    right, of = share
    assert lower_bound(right, of) <= (right / of if of else 1)
