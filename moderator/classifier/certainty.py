"""How sure a share is: the exact lower bound of Clopper and Pearson."""

_CHANCE_OF_ERROR = 0.05


def lower_bound(right: int, of: int) -> float:
    """Give the one-sided 95 % lower bound of a share: no true share below it gives that many right in 1 of 20 cases."""
    from scipy.special import betaincinv  # takes a third of a second, and most inboxes never ask

    return float(betaincinv(right, of - right + 1, _CHANCE_OF_ERROR)) if right else 0.0


def missing(right: int, of: int, promise: float) -> int:
    """Say how many more, all of them right, it takes until the lower bound keeps the promise."""
    if lower_bound(right, of) >= promise:
        return 0
    enough = 1
    while lower_bound(right + enough, of + enough) < promise:
        enough *= 2
    too_few = enough // 2
    while enough - too_few > 1:
        middle = (enough + too_few) // 2
        if lower_bound(right + middle, of + middle) >= promise:
            enough = middle
        else:
            too_few = middle
    return enough
