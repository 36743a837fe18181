"""A model is measured as `score` judges, or text by text; its figures are found beside it."""

from pathlib import Path

import pytest

from moderator.classifier.labelled import Row
from moderator.desk import Desk
from moderator.desk.measuring import judged_as_scored, raised_in
from moderator.domain import Flag
from moderator.errors import NotFoundError, TrainingDataError
from tests.conftest import WriteComments

ADVERT = "Earn 5000 a day from home, write me in telegram and ask me how it works today"


def rows(copies: int) -> list[Row]:
    return [Row(ADVERT, "en", Flag.SPAM, True, f"author {number}") for number in range(copies)]


def test_copies_by_many_authors_count_as_in_score(desk: Desk) -> None:
    one, many = (judged_as_scored(desk.models.classifier, rows(copies)).scores[0, 0] for copies in (1, 30))
    assert many > one


def test_a_stream_is_counted_with_and_without_behaviour(desk: Desk) -> None:
    raised = raised_in(desk.models.classifier, "adverts", rows(30))
    assert (raised.stream, raised.comments) == ("adverts", 30)
    assert raised.shares[Flag.SPAM] >= raised.text_alone[Flag.SPAM]


def test_copies_count_only_where_they_are_asked_for(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "adverts.csv"
    lines = [f'"{ADVERT}{"!" * number}",en,spam,1,author {number}' for number in range(30)]
    file.write_text("\n".join(["text,lang,flag,label,author", *lines]), "utf-8")
    (together,), (alone,) = (desk.models.evaluate(file, alone=alone).figures for alone in (False, True))
    assert together.n == alone.n == 30
    assert together.reliability.bins[-1].predicted > alone.reliability.bins[-1].predicted


def test_a_table_of_comments_without_labels_is_refused(desk: Desk, write_comments: WriteComments) -> None:
    with pytest.raises(TrainingDataError, match="lacks the columns"):
        desk.models.evaluate(write_comments([("c1", "hello")]))


def test_the_shipped_models_figures_are_found(desk: Desk) -> None:
    found = desk.models.figures("shipped")
    assert found
    assert found.model
    with pytest.raises(NotFoundError):
        desk.models.figures("no such model")
