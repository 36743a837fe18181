"""What a model is called: read from its file without its weights."""

import json
import zipfile
import zlib
from pathlib import Path

from moderator.errors import ModelError

FILE_NAME = "en-ru-id.skops"
_LARGEST = 1_000_000
"""A list of parts is some kilobytes."""


def name_of(file: Path) -> str:
    """Read a model's name; ModelError where there is none. Whether the model can be used shows when it is loaded."""
    try:
        with zipfile.ZipFile(file) as archive:
            if archive.getinfo("schema.json").file_size > _LARGEST:
                raise ModelError("The model {file} is too large to be one of ours; it was not loaded.", file=file)
            schema = json.loads(archive.read("schema.json"))
        return str(json.loads(schema["content"]["name"]["content"]))
    except (OSError, zipfile.BadZipFile, zlib.error, ValueError, LookupError, TypeError, RuntimeError) as error:
        raise ModelError("The model {file} is damaged and was not loaded.", file=file) from error
