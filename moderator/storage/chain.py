"""The hash chain of the moderation log: each line's hash covers the line and the hash of the line before."""

import hashlib
import json
from collections.abc import Mapping

import orjson

GENESIS = "0" * 64
"""What stands before the first line."""

COVERED = (
    "id",
    "made_at",
    "moderator",
    "comment_id",
    "revision",
    "action",
    "reason",
    "note",
    "text",
    "flags",
    "model",
    "origin",
    "rule",
    "gesture",
    "reverts",
    "details",
)
"""The columns a hash covers, all but the two hashes themselves."""


def link(previous_hash: str, row: Mapping[str, object]) -> str:
    """Compute a line's hash: SHA-256 in hex over the hash before and the row as canonical JSON.

    Canonical means keys sorted, no white space, UTF-8 unescaped; lone surrogates are kept as they are, so that
    text which no encoding knows has a hash as well.
    """
    covered = {name: row[name] for name in COVERED}
    return hashlib.sha256(previous_hash.encode() + b"\n" + canonical(covered)).hexdigest()


def canonical(value: Mapping[str, object]) -> bytes:
    """Write a row as canonical JSON; what the quick writer refuses, Python's own writes in the same form."""
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        said = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=repr)
        return said.encode("utf-8", "surrogatepass")
