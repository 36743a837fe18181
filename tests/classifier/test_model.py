"""Model files are read without running anything, and refused with a sentence when they are not ours."""

import zipfile
from pathlib import Path
from shutil import copyfile
from typing import Any

import numpy as np
import pytest
import skops.io

from moderator.classifier import model
from moderator.classifier.classifier import Classifier
from moderator.errors import ModelError

MODELS = Path(__file__).parents[2] / "models"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    copyfile(MODELS / model.FILE_NAME, tmp_path / model.FILE_NAME)
    return tmp_path / model.FILE_NAME


def _refused(file: Path) -> str:
    with pytest.raises(ModelError) as refusal:
        Classifier.load(file.parent)
    return str(refusal.value)


def _content(file: Path) -> dict[str, Any]:
    content: dict[str, Any] = skops.io.load(file, trusted=[])
    return content


def test_the_shipped_model_is_a_plain_skops_file_and_small(file: Path) -> None:
    assert skops.io.get_untrusted_types(file=file) == []
    content, ours = _content(file), model.load(file)
    assert np.array_equal(content["weights"].astype(np.float32), ours.weights)
    assert file.stat().st_size < 15_000_000


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    assert "no model" in _refused(tmp_path / model.FILE_NAME)


def test_a_torn_model_is_damaged(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1000])
    assert "damaged" in _refused(file)


def test_a_model_with_a_flipped_byte_is_damaged(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(bytes(content))
    assert "damaged" in _refused(file)


@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\x05\x06" + bytes(18)])
def test_nonsense_is_damaged(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert "damaged" in _refused(file)


def test_a_schema_of_nonsense_is_damaged(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("schema.json", '["nothing of ours"]')
    assert "damaged" in _refused(file)


def test_another_version_is_named(file: Path) -> None:
    skops.io.dump(_content(file) | {"version": 99}, file)
    assert "version 99" in _refused(file)


def test_a_foreign_type_is_named_and_not_made(file: Path) -> None:
    skops.io.dump(_content(file) | {"name": Path("anything")}, file)
    assert "Path" in _refused(file)


def test_a_file_that_is_no_model_is_refused(file: Path) -> None:
    skops.io.dump({"format": "something else"}, file)
    assert "not a model of Moderator" in _refused(file)


def test_weights_of_another_shape_are_refused(file: Path) -> None:
    skops.io.dump(_content(file) | {"bias": np.zeros(2, np.float32)}, file)
    assert "damaged" in _refused(file)


def test_weights_that_are_no_numbers_are_refused(file: Path) -> None:
    bias = _content(file)["bias"]
    skops.io.dump(_content(file) | {"bias": bias * np.nan}, file)
    assert "damaged" in _refused(file)


def test_a_model_that_cannot_be_written_leaves_the_old_one(file: Path) -> None:
    before = file.read_bytes()
    (file.with_suffix(".part")).mkdir()
    with pytest.raises(ModelError):
        model.save(model.load(file), file)
    assert file.read_bytes() == before
