"""Times as the database keeps them: whole microseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta
from typing import overload

_EPOCH = datetime.fromtimestamp(0, UTC)
_MICROSECOND = timedelta(microseconds=1)


@overload
def to_stored(moment: datetime) -> int: ...
@overload
def to_stored(moment: None) -> None: ...
@overload
def to_stored(moment: datetime | None) -> int | None: ...
def to_stored(moment: datetime | None) -> int | None:
    """Turn an aware time into microseconds; a naive one is a bug and raises TypeError."""
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND


@overload
def from_stored(micros: int) -> datetime: ...
@overload
def from_stored(micros: None) -> None: ...
@overload
def from_stored(micros: int | None) -> datetime | None: ...
def from_stored(micros: int | None) -> datetime | None:
    """Turn microseconds into an aware UTC time."""
    return None if micros is None else _EPOCH + micros * _MICROSECOND
