"""The shipped model, loaded once, and a folder of invented labelled comments."""

import csv
from pathlib import Path

import pytest

from moderator.classifier.classifier import Classifier

MODELS = Path(__file__).parents[2] / "models"
_HEAD = ("id", "text", "lang", "flag", "label", "author", "created_at", "parent_id", "post_id")
_SPAM = ("cheap loans at {0} percent today", "выплаты {0} рублей пишите в личку", "daftar situs {0} gacor sekarang")
_HAM = ("we walked {0} miles in the hills", "сегодня прошли {0} километров", "kemarin kami jalan {0} kilometer")


@pytest.fixture(scope="session")
def classifier() -> Classifier:
    """Give the model that is shipped."""
    return Classifier.load(MODELS)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Give a folder with two small tables that a model can be learnt from."""
    folder = tmp_path / "labelled"
    folder.mkdir()
    for name, flag in (("spam_invented", "spam"), ("negative_invented", "negative")):
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(_HEAD)
            for number in range(20):
                for label, texts in ((1, _SPAM), (0, _HAM)):
                    for lang, text in zip(("en", "ru", "id"), texts, strict=True):
                        asked = "?" if number % 4 == 0 else ""
                        row = (f"{name}-{number}-{label}-{lang}", text.format(number) + asked, lang, flag, label)
                        table.writerow((*row, "", "", "", ""))
    return folder
