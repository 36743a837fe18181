"""Times as people write them in a rule: "30m", "2h", "1d"."""

import re
from datetime import timedelta

from moderator.errors import RuleFault

_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_LONGEST = timedelta(days=365)


def parse_duration(text: str) -> timedelta:
    """Read "2h", "30m", "1d" or "1d 12h"; RuleFault where it is none, is zero or is over a year."""
    if not re.fullmatch(r"\s*(?:[0-9]{1,6}\s*[mhd]\s*)+", text):
        raise RuleFault("“{text}” is no duration: write it like 30m, 2h or 1d", text=text)
    duration = sum((int(n) * _UNITS[unit] for n, unit in re.findall(r"([0-9]+)\s*([mhd])", text)), timedelta())
    if not timedelta() < duration <= _LONGEST:
        raise RuleFault("“{text}” is no duration for a rule: more than nothing, and a year at most", text=text)
    return duration


def format_duration(duration: timedelta) -> str:
    """The shortest text that `parse_duration` reads as this duration; less than a minute is dropped."""
    minutes = duration // timedelta(minutes=1)
    parts = ((minutes // 1440, "d"), (minutes % 1440 // 60, "h"), (minutes % 60, "m"))
    return " ".join(f"{amount}{unit}" for amount, unit in parts if amount) or "0m"
