"""How the reading of one row stops: with a sentence for the list of bad lines."""


class Refused(ValueError):
    """A value of the row cannot be what its column says; `str()` is the reason."""
