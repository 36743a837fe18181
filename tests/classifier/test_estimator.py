"""The learner is a scikit-learn estimator like any other, but that it learns from texts."""

import pickle
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any, Self

import numpy as np
import pytest
from joblib import Parallel, delayed
from numpy.typing import NDArray
from sklearn.base import clone
from sklearn.exceptions import NotFittedError, SkipTestWarning
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.utils import InputTags, Tags
from sklearn.utils.estimator_checks import estimator_checks_generator, parametrize_with_checks
from sklearn.utils.validation import check_is_fitted, validate_data

from moderator.classifier.estimator import CommentClassifier, GramVectorizer

TEXTS = ["good day", "lovely day", "bad loan", "cheap loan"] * 5
LABELS = [0, 0, 1, 1] * 5


class _WritesNumbers:
    """Writes rows of numbers as texts, a word a number, because scikit-learn checks estimators with numbers."""

    def __sklearn_tags__(self) -> Tags:
        tags = super().__sklearn_tags__()  # type: ignore[misc]
        tags.input_tags = InputTags()
        return tags

    def _written(self, rows: Any) -> list[str]:
        check_is_fitted(self)
        return self._words(validate_data(self, rows, reset=False))

    def _words(self, rows: NDArray[np.float64]) -> list[str]:
        return [" ".join(map(_word, range(rows.shape[1]), row)) for row in rows.tolist()]


def _word(place: int, number: float) -> str:
    sign = "n" if number < 0 else "p"
    return f"{sign}{chr(97 + place % 26)}{chr(97 + place // 26)}{int(abs(number) * 4)}"


class ClassifierOfNumbers(_WritesNumbers, CommentClassifier):
    """The learner, fed with numbers."""

    def fit(self, X: Any, y: Any, sample_weight: Any = None) -> Self:  # noqa: N803
        if y is not None:
            X, y = validate_data(self, X, y)  # noqa: N806
            X = self._words(X)  # noqa: N806
        return super().fit(X, y, sample_weight)

    def predict_proba(self, X: Any) -> NDArray[np.float64]:  # noqa: N803
        return super().predict_proba(self._written(X))

    def decision_function(self, X: Any) -> NDArray[np.float64]:  # noqa: N803
        return super().decision_function(self._written(X))


class VectorizerOfNumbers(_WritesNumbers, GramVectorizer):
    """The vectorizer, fed with numbers."""

    def fit(self, X: Any, y: Any = None) -> Self:  # noqa: N803
        return super().fit(self._words(validate_data(self, X)), y)

    def transform(self, X: Any) -> Any:  # noqa: N803
        return super().transform(self._written(X))


def _not_held(estimator: Any) -> dict[str, str]:
    if isinstance(estimator, GramVectorizer):
        return {"check_transformer_preserve_dtypes": "texts have no precision that rows could keep"}
    return {"check_sample_weight_equivalence_on_dense_data": "features are rare among texts, whatever these weigh"}


@pytest.mark.slow
@parametrize_with_checks([ClassifierOfNumbers(), VectorizerOfNumbers()], expected_failed_checks=_not_held)  # type: ignore[untyped-decorator]
def test_checks_of_scikit_learn_hold_for_numbers_written_as_texts(estimator: Any, check: Callable[[Any], None]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        check(estimator)


@pytest.mark.parametrize("estimator", [CommentClassifier(), GramVectorizer()], ids=lambda one: type(one).__name__)
def test_checks_of_scikit_learn_that_need_no_numbers_hold(estimator: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SkipTestWarning)
        checks = [partial(check, one) for one, check in estimator_checks_generator(estimator)]
    assert checks
    for check in checks:
        check()


def test_it_learns_predicts_and_is_cloned() -> None:
    learner = CommentClassifier(C=10).fit(TEXTS, LABELS)
    assert learner.predict(["a loan", "a day"]).tolist() == [1, 0]
    assert learner.predict_proba(TEXTS).shape == (20, 2)
    assert clone(learner).get_params() == {"C": 10, "max_iter": 100}


def test_lists_arrays_and_labels_of_words_are_the_same_to_it() -> None:
    words = np.array(["ham", "spam"])[LABELS]
    learner = CommentClassifier().fit(np.array(TEXTS), words)
    assert learner.classes_.tolist() == ["ham", "spam"]
    assert np.array_equal(learner.predict_proba(TEXTS), CommentClassifier().fit(TEXTS, LABELS).predict_proba(TEXTS))


def test_it_stands_in_pipelines_and_searches() -> None:
    chain = make_pipeline(GramVectorizer(), LogisticRegression())
    assert cross_val_score(chain, TEXTS, LABELS, cv=2).mean() == 1
    assert cross_val_score(CommentClassifier(), TEXTS, LABELS, cv=2).mean() == 1


def test_joblib_runs_it_in_parallel_with_the_same_outcome() -> None:
    learner = CommentClassifier().fit(TEXTS, LABELS)
    parts = Parallel(n_jobs=2, prefer="threads")(
        delayed(learner.predict_proba)(TEXTS[first : first + 5]) for first in range(0, 20, 5)
    )
    assert np.array_equal(np.concatenate(parts), learner.predict_proba(TEXTS))


def test_it_is_the_same_after_pickling() -> None:
    learner = CommentClassifier().fit(TEXTS, LABELS)
    kept = pickle.loads(pickle.dumps(learner))  # noqa: S301
    assert np.array_equal(kept.predict_proba(TEXTS), learner.predict_proba(TEXTS))


@pytest.mark.parametrize(
    ("texts", "labels", "says"),
    [
        ("one text", [1], "in a list"),
        ([], [], "no text"),
        (["a", 7], [0, 1], "not int"),
        (["a", "b"], None, "requires y"),
        (["a", "b"], [1], "inconsistent"),
        (["a", "b"], [0.5, 1.5], "continuous"),
        (["a", "b"], [1, 1], "classes"),
    ],
)
def test_what_it_cannot_learn_from_is_refused(texts: Any, labels: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        CommentClassifier().fit(texts, labels)


def test_it_says_that_it_has_not_learnt_yet() -> None:
    with pytest.raises(NotFittedError):
        CommentClassifier().predict(["a"])
    with pytest.raises(NotFittedError):
        GramVectorizer().transform(["a"])
