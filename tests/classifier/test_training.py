"""Training learns from a folder, the same from the same, and refuses what nothing can be learnt from."""

from pathlib import Path

import numpy as np
import pytest

from moderator.classifier import model
from moderator.classifier.classifier import Classifier
from moderator.classifier.evaluation import evaluate
from moderator.classifier.training import train
from moderator.domain import Flag
from moderator.errors import Cancelled, TrainingDataError
from moderator.progress import Progress, silent


def test_a_small_folder_makes_a_model_and_its_card(labelled: Path, tmp_path: Path) -> None:
    card = train(labelled, tmp_path / "made", silent)
    classifier = Classifier.load(tmp_path / "made")
    assert classifier.name == card.name
    scores = classifier.judge(
        ["cheap loans at 33 percent today", "we walked 33 miles in the hills"], [None, None]
    ).scores
    assert scores[0, 0] > scores[1, 0]
    written = (tmp_path / "made" / "en-ru-id.md").read_text(encoding="utf-8")
    assert card.name in written
    assert "spam_invented" in written
    assert "not measured" in written


def test_the_same_folder_gives_the_same_weights(labelled: Path, tmp_path: Path) -> None:
    for target in ("one", "two"):
        train(labelled, tmp_path / target, silent)
    one, two = (model.load(tmp_path / target / model.FILE_NAME) for target in ("one", "two"))
    assert np.array_equal(one.weights, two.weights)
    assert np.array_equal(one.thresholds, two.thresholds)


def test_a_flag_that_was_never_taught_is_never_raised(labelled: Path, tmp_path: Path) -> None:
    train(labelled, tmp_path / "made", silent)
    judged = Classifier.load(tmp_path / "made").judge(["cheap loans at 3 percent today"], ["en"])
    assert not judged.raised[0, list(Flag).index(Flag.BOT)]


def test_training_reports_and_can_be_stopped(labelled: Path, tmp_path: Path) -> None:
    seen: list[Progress] = []

    def stop_later(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        train(labelled, tmp_path / "made", stop_later)
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert not (tmp_path / "made" / model.FILE_NAME).exists()


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingDataError, match="not a folder"):
        train(tmp_path / "nowhere", tmp_path, silent)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingDataError, match="no CSV"):
        train(tmp_path, tmp_path, silent)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"name,comment\na,b\n", "lacks the columns"),
        (b"text,lang,flag,label\nhello,en,spam,maybe\n", "line 2"),
        (b"text,lang,flag,label\nhello,en,rude,1\n", "line 2"),
        (b"text,lang,flag,label\nhello,en\n", "line 2"),
        (b"text,lang,flag,label\n\xff\xfe\xff,en,spam,1\n", "cannot be read"),
        (b"text,lang,flag,label\n", "no labelled comment"),
        (b"text,lang,flag,label\nhello,en,spam,\n", "no labelled comment"),
        (b"text,lang,flag,label\nhello,en,spam,1\n", "both"),
        (b"", "lacks the columns"),
    ],
)
def test_a_bad_table_is_refused_by_name(tmp_path: Path, content: bytes, complaint: str) -> None:
    (tmp_path / "bad.csv").write_bytes(content)
    with pytest.raises(TrainingDataError, match=complaint):
        train(tmp_path, tmp_path, silent)


def test_evaluation_counts_what_was_right(classifier: Classifier, tmp_path: Path) -> None:
    file = tmp_path / "invented.csv"
    file.write_text(
        "id,text,lang,flag,label\n"
        "1,Main di GARUDA99 gampang menang maxwin terus daftar sekarang,id,spam,1\n"
        "2,Terima kasih barang bagus,id,spam,0\n"
        "3,Suka banget sama warnanya,id,spam,1\n"
        "4,nobody judged this,id,spam,\n",
        encoding="utf-8",
    )
    (figure,) = evaluate(classifier, file).figures
    assert (figure.flag, figure.lang, figure.source, figure.n, figure.positive) == (Flag.SPAM, "id", "invented", 3, 2)
    assert (figure.precision, figure.recall) == (1.0, 0.5)
    assert figure.f1 == pytest.approx(2 / 3)
    assert figure.macro_f1 == pytest.approx(2 / 3)
    assert 0 < figure.pr_auc <= 1
