"""Model files are read without running anything, and refused with a sentence when they are not ours."""

import io
import json
import zipfile
from collections.abc import Callable
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


def _rewritten(file: Path, change: Callable[[dict[str, bytes]], None], packing: int = zipfile.ZIP_DEFLATED) -> None:
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def _schema(parts: dict[str, bytes]) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(parts["schema.json"])
    return schema


def test_a_part_that_unpacks_to_gigabytes_is_refused_unread(file: Path) -> None:
    def bomb(parts: dict[str, bytes]) -> None:
        parts[_schema(parts)["content"]["weights"]["file"]] = bytes(210_000_000)

    _rewritten(file, bomb)
    assert file.stat().st_size < 2_000_000
    assert "too large" in _refused(file)


def test_a_schema_that_unpacks_to_gigabytes_is_refused_unread(file: Path) -> None:
    _rewritten(file, lambda parts: parts.update({"schema.json": b" " * 210_000_000}))
    assert "too large" in _refused(file)


def test_one_part_asked_for_again_and_again_is_refused(file: Path) -> None:
    def repeat(parts: dict[str, bytes]) -> None:
        schema = _schema(parts)
        weights = schema["content"]["weights"]
        schema["content"] = {f"weights{number}": weights for number in range(1000)}
        parts["schema.json"] = json.dumps(schema).encode()

    _rewritten(file, repeat)
    assert "too large" in _refused(file)


def test_another_packing_is_refused(file: Path) -> None:
    _rewritten(file, lambda _: None, zipfile.ZIP_BZIP2)
    assert "packed" in _refused(file)


@pytest.mark.parametrize(
    "schema",
    [b"[]", b"{}", b'{"__loader__":"DictNode"}', b'{"__loader__":"DictNode","content":[]}', b"[" * 100_000, b"\xff"],
    ids=lambda schema: ascii(schema[:20]),
)
def test_a_schema_that_is_none_is_damaged(file: Path, schema: bytes) -> None:
    _rewritten(file, lambda parts: parts.update({"schema.json": schema}))
    assert "damaged" in _refused(file)


def test_an_array_that_claims_to_be_endless_is_damaged(file: Path) -> None:
    def claim(parts: dict[str, bytes]) -> None:
        header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000000000,), }"
        header += b" " * (117 - len(header)) + b"\n"
        array = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header
        parts[_schema(parts)["content"]["bias"]["file"]] = array

    _rewritten(file, claim)
    assert "damaged" in _refused(file)


def test_pickled_objects_are_not_made(file: Path) -> None:
    def pickled(parts: dict[str, bytes]) -> None:
        content = io.BytesIO()
        np.save(content, np.array([Path("anything")], object), allow_pickle=True)
        parts[_schema(parts)["content"]["bias"]["file"]] = content.getvalue()

    _rewritten(file, pickled)
    assert "damaged" in _refused(file)
