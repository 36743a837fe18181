"""Moving weights towards labels."""

import numpy as np
import pytest
from scipy.optimize import check_grad
from scipy.sparse import csr_matrix, random_array

from moderator.classifier.adaptation import Adaptation, _Loss
from moderator.errors import Cancelled


def rows(count: int = 60, columns: int = 20, seed: int = 1) -> csr_matrix:
    return csr_matrix(random_array((count, columns), density=0.3, rng=np.random.default_rng(seed)))


def labels(count: int = 60) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.arange(count) % 2


def test_the_gradient_is_that_of_the_loss() -> None:
    draw = np.random.default_rng(3)
    loss = _Loss(rows(), labels().astype(float), draw.random(60), draw.normal(size=60), 0.7)
    wrong = check_grad(lambda at: loss.at(at)[0], lambda at: loss.at(at)[1], draw.normal(size=21))
    assert wrong < 1e-5


def test_without_evidence_nothing_moves() -> None:
    sure = np.where(labels() > 0, 40.0, -40.0)
    learnt = Adaptation().fit(rows(), labels(), offset=sure)
    assert np.abs(learnt.coef_).max() == pytest.approx(0, abs=1e-6)
    assert learnt.intercept_ == pytest.approx(0, abs=1e-6)


def test_a_stronger_penalty_stays_nearer_to_the_weights_that_were_there() -> None:
    near = Adaptation(C=0.01).fit(rows(), labels())
    far = Adaptation(C=100).fit(rows(), labels())
    assert np.linalg.norm(near.coef_) < np.linalg.norm(far.coef_)


def test_what_nobody_decided_about_keeps_its_weight() -> None:
    silent = rows().tolil()
    silent[:, 4] = 0
    assert Adaptation().fit(csr_matrix(silent), labels()).coef_[4] == 0


def test_labels_move_the_scores_their_way() -> None:
    told = rows()
    learnt = Adaptation(C=100, tol=1e-9).fit(told, labels(), offset=np.zeros(60))
    chances = learnt.predict_proba(told)[:, 1]
    assert chances[labels() == 1].mean() > chances[labels() == 0].mean() + 0.2


def test_the_same_labels_give_the_same_weights() -> None:
    first, second = (Adaptation().fit(rows(), labels()) for _ in range(2))
    assert (first.coef_ == second.coef_).all()


def test_parameters_are_told_as_scikit_learn_wants_them() -> None:
    assert Adaptation().set_params(C=2.0).get_params() == {"C": 2.0, "max_iter": 60, "tol": 1e-4}


def test_it_stops_in_the_midst_of_learning() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Adaptation().fit(rows(), labels(), at_each_step=stop)
