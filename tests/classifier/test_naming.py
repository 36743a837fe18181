"""A model's name, read without its weights."""

import zipfile
from pathlib import Path

import pytest

from moderator.classifier.classifier import Classifier
from moderator.classifier.naming import FILE_NAME, name_of
from moderator.errors import ModelError
from moderator.folders import shipped


def test_the_file_tells_the_name_that_the_loaded_model_has() -> None:
    assert name_of(shipped("models") / FILE_NAME) == Classifier.load(shipped("models")).name


def test_what_is_no_model_has_no_name(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    with pytest.raises(ModelError):
        name_of(file)
    file.write_bytes(b"nothing of the kind")
    with pytest.raises(ModelError):
        name_of(file)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("schema.json", '{"content": []}')
    with pytest.raises(ModelError):
        name_of(file)


def test_a_list_of_parts_beyond_all_measure_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("schema.json", " " * 2_000_000)
    with pytest.raises(ModelError, match="too large"):
        name_of(file)
