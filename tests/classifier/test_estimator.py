"""The learner is a scikit-learn estimator like any other."""

from sklearn.base import clone

from moderator.classifier.estimator import CommentClassifier


def test_it_learns_predicts_and_is_cloned() -> None:
    texts = ["good day", "lovely day", "bad loan", "cheap loan"] * 5
    labels = [0, 0, 1, 1] * 5
    learner = CommentClassifier(C=10).fit(texts, labels)
    assert learner.predict(["a loan", "a day"]).tolist() == [1, 0]
    assert learner.predict_proba(texts).shape == (20, 2)
    assert clone(learner).get_params() == {"C": 10, "max_iter": 100}
