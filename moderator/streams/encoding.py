"""Which letters a file's bytes are: UTF-8, UTF-16 or CP1251, found from the bytes themselves."""

import codecs
import re

MARK = "\udcff"
"""Stands where bytes could not be read; a row that holds it is bad."""
MARKING = "moderator-mark"

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HIGH = re.compile(rb"[\x80-\xff]")
_HIGH_PAIRED = re.compile(rb"[\x80-\xff]{2,}")
_LETTERS = re.compile(rb"[\xa8\xb8\xc0-\xff]")
_PAIRED = re.compile(rb"[\xa8\xb8\xc0-\xff]{2,}")
_SMALL = re.compile(rb"[\xe0-\xff]")
_SAMPLE = 1 << 16


def _mark(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return MARK, error.end


codecs.register_error(MARKING, _mark)


def from_mark(head: bytes) -> str | None:
    """Name the encoding that a byte order mark, or the zeros of UTF-16 without one, give away."""
    for bom, name in _BOMS:
        if head.startswith(bom):
            return name
    return _bare_utf16(head[:_SAMPLE])


def of_bytes(sample: bytes) -> str:
    """Name the encoding of a sample that is known not to be wholly UTF-8."""
    if sample.count(0) * 100 > len(sample):
        return "cp1252"  # no text at all, as its reader will see
    read = sample.decode("utf-8", "replace")
    broken = read.count("\ufffd")
    proper = sum(not letter.isascii() for letter in read) - broken
    if proper > 2 * broken:
        return "utf-8"
    if _is_western(sample):
        return "cp1252"
    return "cp1251" if _is_cyrillic(sample) else _guess(sample)


def _bare_utf16(head: bytes) -> str | None:
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) * 20 < len(head) or not head:
        return None
    if odd > 5 * (even + 1):
        return "utf-16-le"
    return "utf-16-be" if even > 5 * (odd + 1) else None


def _is_western(sample: bytes) -> bool:
    # accents stand alone among plain letters; in other scripts whole words are high
    high = len(_HIGH.findall(sample))
    return sum(map(len, _HIGH_PAIRED.findall(sample))) * 2 < high


def _is_cyrillic(sample: bytes) -> bool:
    # Russian words are runs of high letters and mostly small ones; in KOI8-R the halves are the other way round
    letters = len(_LETTERS.findall(sample))
    paired = sum(map(len, _PAIRED.findall(sample)))
    return paired * 2 > letters and len(_SMALL.findall(sample)) * 2 > letters


def _guess(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample[:_SAMPLE]).best()
    return best.encoding if best is not None else "cp1252"
