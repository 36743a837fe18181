"""How likely it is to count so many or more: the tail of the negative binomial, which is a Poisson's at its end."""

from math import exp, inf, lgamma, log, log1p

_NEGLIGIBLE = 1e-9


def at_least(seen: int, mean: float, size: float = inf) -> float:
    """Give the chance of `seen` or more where `mean` are expected with the variance `mean + mean**2 / size`.

    Summed upwards from `seen`, and not taken from one: chances of one in a million million stay exact.
    """
    if seen <= 0:
        return 1.0
    if mean <= 0:
        return 0.0
    if seen <= mean:
        return 1.0 - sum(exp(_log_chance(count, mean, size)) for count in range(seen))
    share = 0.0 if size == inf else mean / (mean + size)
    chance, total, count = exp(_log_chance(seen, mean, size)), 0.0, seen
    while chance > _NEGLIGIBLE * total:
        total += chance
        count += 1
        chance *= mean / count if size == inf else (count - 1 + size) / count * share
    return min(total, 1.0)


def _log_chance(count: int, mean: float, size: float) -> float:
    if size == inf:
        return count * log(mean) - mean - lgamma(count + 1)
    ways = lgamma(count + size) - lgamma(size) - lgamma(count + 1)
    return ways - size * log1p(mean / size) + count * log(mean / (mean + size))
