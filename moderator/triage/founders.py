"""Finds the founders that texts may be near-copies of, among millions: sorted runs of band keys behind a filter.

A run holds the founders of some batches: their campaigns' numbers, and their band keys, sorted, each with the place of
its founder. Runs never change; a few of about one size become one, so that each founder is written a few times only.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from moderator.domain import CampaignId
from moderator.triage.minhash import BANDS, Signatures, band_keys

MOST_OF_A_SIZE = 8
_MOST_ALIKE = 4
"""Founders looked at for one key and run; more of them have a phrase in common, and nothing else."""
_SMALLEST_FILTER = 1 << 16
_LARGEST_FILTER = 1 << 26
_ROOM = 16

Keys = NDArray[np.uint32]


class Run(NamedTuple):
    """Founders, and their keys with the founder of each."""

    campaigns: NDArray[np.int64]
    keys: Keys
    places: Keys

    def written(self) -> bytes:
        """Write the run down."""
        parts = (self.campaigns.astype("<i8"), self.keys.astype("<u4"), self.places.astype("<u4"))
        return b"".join(part.tobytes() for part in parts)


def run_of(campaigns: Sequence[CampaignId], signed: Signatures) -> Run:
    """Make the run of some founders."""
    places = np.repeat(np.arange(len(campaigns), dtype=np.uint32), BANDS)
    return _sorted(np.array(campaigns, np.int64), _short(band_keys(signed)).ravel(), places)


def read_run(written: bytes) -> Run:
    """Read a run that was written down."""
    count = len(written) // (8 + BANDS * 8)
    parts = np.split(np.frombuffer(written[8 * count :], "<u4"), 2)
    return Run(np.frombuffer(written, "<i8", count), *parts)


def merged(runs: Sequence[Run]) -> Run:
    """Make one run of several; the founders of the first stay first."""
    starts = np.cumsum([0, *(run.campaigns.size for run in runs)])
    places = [run.places + np.uint32(start) for run, start in zip(runs, starts.tolist(), strict=False)]
    campaigns = np.concatenate([run.campaigns for run in runs])
    return _sorted(campaigns, np.concatenate([run.keys for run in runs]), np.concatenate(places))


def to_merge(sizes: Mapping[int, int]) -> list[int]:
    """Say which runs of these sizes should become one: the smallest eight or more of about one size."""
    alike: defaultdict[int, list[int]] = defaultdict(list)
    for id_, size in sizes.items():
        alike[size.bit_length() // 3].append(id_)
    return next((sorted(ids) for _, ids in sorted(alike.items()) if len(ids) >= MOST_OF_A_SIZE), [])


class Founders:
    """The runs that are loaded, behind a filter that most keys do not pass."""

    def __init__(self) -> None:
        self._runs: dict[int, Run] = {}
        self._filter = np.zeros(_SMALLEST_FILTER, np.bool_)

    def missing(self, ids: Collection[int]) -> list[int]:
        """Say which runs are not loaded, and forget those that are not among these."""
        self._runs = {id_: run for id_, run in self._runs.items() if id_ in ids}
        return [id_ for id_ in ids if id_ not in self._runs]

    def load(self, id_: int, run: Run) -> None:
        """Take a run in."""
        self._runs[id_] = run
        keys = sum(run.keys.size for run in self._runs.values())
        if keys * _ROOM > self._filter.size < _LARGEST_FILTER:
            self._filter = np.zeros(min(1 << (keys * _ROOM * 2).bit_length(), _LARGEST_FILTER), np.bool_)
            for other in self._runs.values():
                self._pass(other)
        else:
            self._pass(run)

    def _pass(self, run: Run) -> None:
        self._filter[run.keys & np.uint32(self._filter.size - 1)] = True

    def candidates(self, signed: Signatures) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Give rows, and beside each a campaign whose founder shares a key with it."""
        keys = _short(band_keys(signed)).ravel()
        places = np.flatnonzero(self._filter[keys & np.uint32(self._filter.size - 1)])
        places = places[np.argsort(keys[places])]
        wanted, rows = keys[places], places // BANDS
        none = np.zeros(0, np.int64)
        found_rows, found = [none], [none]
        for run in self._runs.values():
            at = np.searchsorted(run.keys, wanted)
            left = np.arange(at.size)
            for _ in range(_MOST_ALIKE):
                left = left[at[left] < run.keys.size]
                left = left[run.keys[at[left]] == wanted[left]]
                found_rows.append(rows[left])
                found.append(run.campaigns[run.places[at[left]]])
                at[left] += 1
        return np.concatenate(found_rows), np.concatenate(found)


def _sorted(campaigns: NDArray[np.int64], keys: Keys, places: Keys) -> Run:
    order = np.argsort(keys, kind="stable")
    return Run(campaigns, keys[order], places[order])


def _short(keys: NDArray[np.int64]) -> Keys:
    """Make keys of half the length: a false friend among millions costs a comparison, the length costs memory."""
    return (keys.view(np.uint64) * np.uint64(0x9E3779B97F4A7C15) >> np.uint64(32)).astype(np.uint32)
