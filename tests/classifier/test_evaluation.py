"""Labelled tables are compared with what is judged of them: languages, duplicates, authors, and what is refused."""

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from moderator.classifier import labelled
from moderator.classifier.classifier import Classifier, Judgement
from moderator.classifier.evaluation import evaluate
from moderator.classifier.labelled import Row
from moderator.domain import Flag
from moderator.errors import TrainingDataError
from moderator.figures import Unit

HEAD = ("text", "lang", "flag", "label", "author")


def write(folder: Path, *rows: Sequence[str], head: Sequence[str] = HEAD) -> Path:
    path = folder / "invented.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    return path


def judge(rows: Sequence[Row]) -> Judgement:
    """Take a text for flagged when it says so; the first label is what counts of copies."""
    scores = np.array([[0.9 if "BAD" in row.text else 0.1] * len(Flag) for row in rows], np.float32)
    return Judgement([row.lang or "en" for row in rows], scores, scores > 0.5)


def test_languages_and_flags_are_told_apart(classifier: Classifier, tmp_path: Path) -> None:
    rows = [("BAD", "en", "spam", "1", ""), ("good", "en", "spam", "0", ""), ("also BAD", "ru", "spam", "0", "")]
    found = evaluate(classifier, write(tmp_path, *rows, ("BAD", "en", "obscene", "1", "")), judge).figures
    told = [(one.flag, one.lang, one.n, one.precision) for one in found]
    assert told == [(Flag.SPAM, "en", 2, 1), (Flag.SPAM, "ru", 1, 0), (Flag.OBSCENE, "en", 1, 1)]


def test_exact_copies_count_once_and_are_counted(classifier: Classifier, tmp_path: Path) -> None:
    rows = [("BAD", "en", "spam", "1", "a"), ("BAD", "en", "spam", "0", "b"), ("good", "en", "spam", "0", "c")]
    found = evaluate(classifier, write(tmp_path, *rows), judge)
    (figure,) = found.figures
    assert (found.comments, found.duplicates, figure.duplicates, figure.n, figure.positive) == (3, 1, 1, 2, 1)


def test_a_language_that_is_not_given_is_found_out(classifier: Classifier, tmp_path: Path) -> None:
    rows = [("Спасибо большое, всё понравилось!", "", "spam", "0", ""), ("Выглядит очень вкусно", "", "spam", "0", "")]
    (figure,) = evaluate(classifier, write(tmp_path, *rows)).figures
    assert (figure.lang, figure.n) == ("ru", 2)


def test_rows_without_a_label_are_judged_and_not_measured(classifier: Classifier, tmp_path: Path) -> None:
    seen: list[int] = []

    def count(rows: Sequence[Row]) -> Judgement:
        seen.append(len(rows))
        return judge(rows)

    rows = [("BAD", "en", "spam", "1", ""), ("nobody said", "en", "spam", "", ""), ("nor here", "en", "", "", "")]
    assert evaluate(classifier, write(tmp_path, *rows), count).comments == 1
    assert seen == [3]


def test_accounts_are_judged_by_all_they_wrote(classifier: Classifier, tmp_path: Path) -> None:
    rows = [
        ("hello", "en", "bot", "1", "Ann"),
        ("hello", "en", "bot", "1", "Ann"),
        ("good day", "en", "bot", "0", "Ben"),
    ]
    comments, accounts = evaluate(classifier, write(tmp_path, *rows), judge).figures
    assert (comments.unit, comments.n, comments.positive) == (Unit.COMMENTS, 2, 1)
    assert (accounts.unit, accounts.n, accounts.positive) == (Unit.ACCOUNTS, 2, 1)


def test_authors_with_one_comment_each_are_no_accounts(classifier: Classifier, tmp_path: Path) -> None:
    rows = [("hello", "en", "bot", "1", "Ann"), ("good day", "en", "bot", "0", "Ben")]
    (figure,) = evaluate(classifier, write(tmp_path, *rows), judge).figures
    assert figure.unit is Unit.COMMENTS


def test_a_figure_names_its_threshold(classifier: Classifier, tmp_path: Path) -> None:
    (figure,) = evaluate(classifier, write(tmp_path, ("hello", "id", "spam", "0", "")), judge).figures
    assert figure.threshold == classifier.threshold(Flag.SPAM, "id")


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ([("hello", "en", "spam", "yes", "")], "line 2: no flag 'spam' with label 'yes'"),
        ([("hello", "en", "rude", "1", "")], "line 2: no flag 'rude'"),
        ([("hello", "en")], "line 2: it has too few cells"),
        ([("hello", "en", "spam", "", "")], "holds no labelled comment"),
        ([], "holds no labelled comment"),
    ],
)
def test_a_table_that_says_nothing_is_refused(
    classifier: Classifier, tmp_path: Path, rows: list[Sequence[str]], complaint: str
) -> None:
    with pytest.raises(TrainingDataError, match=complaint):
        evaluate(classifier, write(tmp_path, *rows), judge)


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingDataError, match="lacks the columns flag, label"):
        labelled.read(write(tmp_path, head=("text", "lang")))
    with pytest.raises(TrainingDataError, match="cannot be read"):
        labelled.read(tmp_path / "nowhere.csv")
