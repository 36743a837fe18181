"""Finds the near-copies among many signatures, all at once."""

import numpy as np
from numpy.typing import NDArray

from moderator.triage.minhash import Signatures, agreement, band_keys

_MOST_ROUNDS = 32

Rows = NDArray[np.int64]


def leaders(signed: Signatures, needed: Rows) -> Rows:
    """Give for each row the founder of its group, the row itself where it is one; founders come first in their group.

    A row joins a founder that it agrees with in as many bins as it needs; those are compared that share a band. In
    every round the first of all its bands founds a group, and those who agree with it join; after 32 rounds, which
    only texts made to that end need, each that is left stands alone.
    """
    found = np.arange(len(signed), dtype=np.int64)
    keys = band_keys(signed)
    left = found.copy()
    for _ in range(_MOST_ROUNDS):
        firsts = _firsts(keys[left])
        follows = (firsts != np.arange(left.size)[:, None]).any(axis=1)
        if not follows.any():
            break
        best, count = _best(signed[left], firsts, follows)
        followers = np.flatnonzero(follows)
        joins = count >= needed[left[followers]]
        followers = followers[joins]
        found[left[followers]] = left[best[joins]]
        stays = follows.copy()
        stays[followers] = False
        left = left[stays]
    return found


def _firsts(keys: Rows) -> Rows:
    """Give for each row and band the first row that has the same key."""
    firsts = np.empty_like(keys)
    for band in range(keys.shape[1]):
        order = np.argsort(keys[:, band], kind="stable")
        sorted_keys = keys[order, band]
        is_start = np.concatenate(([True], sorted_keys[1:] != sorted_keys[:-1]))[: order.size]
        starts = np.flatnonzero(is_start)
        firsts[order, band] = np.repeat(order[starts], np.diff(np.append(starts, order.size)))
    return firsts


def _best(signed: Signatures, firsts: Rows, follows: NDArray[np.bool_]) -> tuple[Rows, Rows]:
    """Give for each follower the founder among its firsts that agrees most, and in how many bins."""
    rows = np.flatnonzero(follows)
    best, most = rows.copy(), np.zeros(rows.size, np.int64)
    for band in range(firsts.shape[1]):
        candidates = firsts[rows, band]
        agreed = agreement(signed[rows], signed[candidates])
        better = ~follows[candidates] & (agreed > most)
        best[better], most[better] = candidates[better], agreed[better]
    return best, most
