"""The shipped table of code points says what working it out would say."""

import unicodedata

import numpy as np
import pytest

from moderator.classifier.folding import FIRST_SPELT, fold, folding, worked_out

_WRITTEN_WITH = "14.0.0"
_RANGES = (range(0x3400), range(0xA000, 0xAC00), range(0xD700, 0xE100), range(0xF900, FIRST_SPELT, 61))


@pytest.mark.skipif(unicodedata.unidata_version != _WRITTEN_WITH, reason="the table was written with another Unicode")
@pytest.mark.parametrize("codes", _RANGES, ids=str)
def test_the_table_is_what_working_it_out_gives(codes: range) -> None:
    table, fresh = folding(), worked_out(codes)
    shipped = table.codes[codes.start : codes.stop : codes.step]
    spelt = shipped >= FIRST_SPELT
    assert np.array_equal(spelt, fresh.codes >= FIRST_SPELT)
    assert np.array_equal(shipped[~spelt], fresh.codes[~spelt])
    assert np.array_equal(table.kinds[codes.start : codes.stop : codes.step], fresh.kinds)
    letters = [
        "".join(map(chr, filter(None, row))) for row in table.spelt[shipped[spelt] - np.uint32(FIRST_SPELT)].tolist()
    ]
    assert letters == [fold(code) for code, is_spelt in zip(codes, spelt.tolist(), strict=True) if is_spelt]
