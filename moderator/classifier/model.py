"""A trained model: its numbers, and the file they are kept in, which is read without running anything of it."""

import io
import json
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.features import COLUMNS
from moderator.classifier.forest import Forest
from moderator.classifier.naming import FILE_NAME as FILE_NAME  # noqa: PLC0414 - part of what a model is
from moderator.domain import LANGUAGES, UNKNOWN_LANGUAGE, Flag
from moderator.errors import ModelError

FORMAT = "moderator-model"
VERSION = 2
FLAGS = tuple(Flag)
LANGS = (*LANGUAGES, UNKNOWN_LANGUAGE)
OUTPUTS = len(FLAGS) + len(LANGS)
_LARGEST_WHOLE = 200_000_000
_PACKED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""Others are unpacked without asking how much they give."""
_DAMAGE = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    RuntimeError,
    MemoryError,
)


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of flags and languages, one column each in that order.

    A comment's logits are the sum of its features' weights, over the root of the sum of their `squares`, plus `bias`.
    """

    name: str
    weights: NDArray[np.float32]
    squares: NDArray[np.float32]
    bias: NDArray[np.float32]
    thresholds: NDArray[np.float32]
    forest: Forest | None = None
    """Judges accounts by how they write; a model may do without."""

    def table(self) -> NDArray[np.float32]:
        """Give a row for each column, its weights and then its square, and one of zeros behind them."""
        whole = self.weights.base
        if whole is None or whole is not self.squares.base or whole.shape != (COLUMNS + 1, OUTPUTS + 1):
            whole = _table(self.weights, self.squares)
        return whole


def _table(weights: NDArray[np.floating], squares: NDArray[np.floating]) -> NDArray[np.float32]:
    table = np.zeros((COLUMNS + 1, OUTPUTS + 1), np.float32)
    table[:COLUMNS, :OUTPUTS] = weights
    table[:COLUMNS, OUTPUTS] = squares
    return table


def save(model: Model, file: Path) -> None:
    """Write a model aside and put it into its place when it is whole."""
    import skops.io

    content = {
        "format": FORMAT,
        "version": VERSION,
        "name": model.name,
        "weights": model.weights.astype(np.float16),
        "squares": model.squares.astype(np.float16),
        "bias": model.bias,
        "thresholds": model.thresholds,
        **(model.forest.content() if model.forest else {}),
    }
    aside = file.with_suffix(".part")
    try:
        aside.write_bytes(skops.io.dumps(content, compression=zipfile.ZIP_DEFLATED, compresslevel=9))
        aside.replace(file)
    except OSError as error:
        raise ModelError("The model could not be written to {file}: {why}.", file=file, why=error.strerror) from error


def load(file: Path) -> Model:
    """Read a model of this version; every other file is a `ModelError`."""
    try:
        with zipfile.ZipFile(file) as archive:
            content = _content(archive, file)
        model = _model(content, file)
    except FileNotFoundError as error:
        raise ModelError(
            "There is no model {file} in {parent}. `moderator train` makes one.", file=file.name, parent=file.parent
        ) from error
    except _DAMAGE as error:
        raise ModelError("The model {file} is damaged and was not loaded.", file=file) from error
    return model


def _content(archive: zipfile.ZipFile, file: Path) -> dict[str, Any]:
    """Read the two kinds of node that a model needs, and name any other.

    skops itself would do so too, but importing it costs two seconds at every start.
    """
    parts = _Parts(archive, file)
    schema = json.loads(parts.read("schema.json"))
    if schema["__loader__"] != "DictNode":
        raise ModelError(
            "The model {file} wants {type}, which no model of Moderator holds; it was not loaded.",
            file=file,
            type=_type(schema),
        )
    content: dict[str, Any] = {}
    for name, node in schema["content"].items():
        if node["__loader__"] == "JsonNode":
            content[name] = json.loads(node["content"])
        elif node["__loader__"] == "NdArrayNode" and node["type"] == "numpy":
            content[name] = np.load(io.BytesIO(parts.read(node["file"])), allow_pickle=False)
        else:
            raise ModelError(
                "The model {file} wants {type}, which no model of Moderator holds; it was not loaded.",
                file=file,
                type=_type(node),
            )
    return content


class _Parts:
    """Unpacks what an archive holds, and no more of it than a model has, however often it is asked for."""

    def __init__(self, archive: zipfile.ZipFile, file: Path) -> None:
        self._archive, self._file = archive, file
        self._left = _LARGEST_WHOLE

    def read(self, name: str) -> bytes:
        """Give a part's bytes."""
        part = self._archive.getinfo(name)
        self._left -= part.file_size
        if self._left < 0:
            raise ModelError("The model {file} is too large to be one of ours; it was not loaded.", file=self._file)
        if part.compress_type not in _PACKED:
            raise ModelError(
                "The model {file} is packed as no model of Moderator is; it was not loaded.", file=self._file
            )
        return self._archive.read(part)


def _type(node: dict[str, Any]) -> str:
    return f"the type {node.get('__module__')}.{node.get('__class__')}"


def _model(content: dict[str, Any], file: Path) -> Model:
    if content.get("format") != FORMAT:
        raise ModelError("{file} is not a model of Moderator.", file=file)
    if content.get("version") != VERSION:
        raise ModelError(
            "The model {file} is of version {found}; this program reads version {version}.",
            file=file,
            found=content.get("version"),
            version=VERSION,
        )
    shapes = {
        "weights": (COLUMNS, OUTPUTS),
        "squares": (COLUMNS,),
        "bias": (OUTPUTS,),
        "thresholds": (len(FLAGS), len(LANGS)),
    }
    arrays = {name: np.asarray(content[name]) for name in shapes}
    for name, shape in shapes.items():
        if arrays[name].shape != shape or not np.isfinite(arrays[name]).all():
            raise ModelError("The model {file} is damaged and was not loaded.", file=file)
    # weights and squares are parts of the one table that judging needs: they are the larger part of the time to start
    table = _table(arrays["weights"], arrays["squares"])
    try:
        forest = Forest.of(content)
    except ModelError as error:
        raise ModelError("The model {file} is damaged and was not loaded. {error}", file=file, error=error) from error
    return Model(
        name=str(content["name"]),
        weights=table[:COLUMNS, :OUTPUTS],
        squares=table[:COLUMNS, OUTPUTS],
        bias=arrays["bias"].astype(np.float32),
        thresholds=arrays["thresholds"].astype(np.float32),
        forest=forest,
    )
