"""Our own comments to learn from: whole, and read with their flag and language."""

from pathlib import Path

import pytest

from moderator.classifier.written import WRITTEN, load_written
from moderator.domain import LANGUAGES, Flag
from moderator.errors import TrainingDataError

SHIPPED = Path(__file__).parents[2] / "resources" / "written"


def test_all_shipped_comments_can_be_learnt_from() -> None:
    found = load_written(SHIPPED)
    assert {Flag.SPAM, Flag.NEGATIVE, Flag.OBSCENE, Flag.QUESTION, Flag.PRIZE_HUNTER} == set(found)
    for rows in found.values():
        assert set(rows.langs.tolist()) == set(LANGUAGES)
        assert all(source.startswith(WRITTEN) for source in rows.sources.tolist())
        assert set(rows.labels.tolist()) == {0, 1}


def test_no_comment_is_shipped_twice_under_one_flag() -> None:
    for rows in load_written(SHIPPED).values():
        long = [text for text in rows.texts if len(text) > 40]
        assert len(long) == len(set(long))


def test_a_line_without_a_label_is_named(tmp_path: Path) -> None:
    (tmp_path / "spam_en_shops.tsv").write_text("label\ttext\n1\tbuy now\nbuy later\n", encoding="utf-8")
    with pytest.raises(TrainingDataError, match=r"spam_en_shops.tsv, line 3"):
        load_written(tmp_path)


def test_a_table_of_no_flag_is_named(tmp_path: Path) -> None:
    (tmp_path / "praise_en_shops.tsv").write_text("label\ttext\n1\tlovely\n", encoding="utf-8")
    with pytest.raises(TrainingDataError, match="praise_en_shops"):
        load_written(tmp_path)
