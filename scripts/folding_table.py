"""Writes what every code point is read as into the table that the classifier ships.

    python scripts/folding_table.py

Models count what is read, so they have to be trained anew after a change.
"""

import numpy as np

from moderator.classifier.folding import FILE, FIRST_SPELT, worked_out


def main() -> None:
    """Work out, shorten to runs and write."""
    table = worked_out(range(FIRST_SPELT))
    shifts = table.codes.astype(np.int32) - np.arange(FIRST_SPELT, dtype=np.int32)
    changed = (np.diff(shifts) != 0) | (np.diff(table.kinds.astype(np.int16)) != 0)
    starts = np.concatenate(([0], np.flatnonzero(changed) + 1)).astype(np.int32)
    np.savez_compressed(FILE, starts=starts, shifts=shifts[starts], kinds=table.kinds[starts], spelt=table.spelt)
    print(f"{FILE.name}: {starts.size:,} runs, {FILE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
