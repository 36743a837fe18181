"""Every pair of colours that the style sheet or a painted widget really uses can be told apart, in both themes."""

import re

import pytest

from moderator.ui import theme
from moderator.ui.style import style_sheet
from moderator.ui.theme import DARK, LIGHT, Palette
from tests.contrast import contrast

TEXT, RING = 4.5, 3.0
both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
NAMES = tuple(Palette.__annotations__)

WRITTEN = (
    # notices: their words, and the flat button that puts them away
    ("spam", "spambg"),
    ("mute", "spambg"),
    ("ink", "spambg"),
    # what a search found, in the line that says where a comment stands
    ("faint", "prizebg"),
    ("mute", "prizebg"),
    ("ink", "prizebg"),
    # the drop surface, the line of a visited comment, checked pills
    ("ink", "accentbg"),
    ("mute", "accentbg"),
    ("accent", "accentbg"),
    # placeholders and controls that are off
    ("faint", "panel"),
    ("faint", "bg"),
    # a switch that is on, a ticked avatar, selected text
    ("on_accent", "accent"),
)
DRAWN = (
    # focus rings, the knob of a switch that is off, bars
    ("accent", "panel"),
    ("accent", "bg"),
    ("accent", "spambg"),
    ("ink", "panel"),
    ("ink", "bg"),
    ("panel", "faint"),
)


def too_close(palette: Palette, pairs: tuple[tuple[str, str], ...], least: float) -> dict[tuple[str, str], float]:
    found = {pair: contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) for pair in pairs}
    return {pair: value for pair, value in found.items() if value < least}


@both
def test_what_is_written_can_be_read_where_it_stands(palette: Palette) -> None:
    assert too_close(palette, WRITTEN, TEXT) == {}


@both
def test_rings_and_signs_can_be_seen(palette: Palette) -> None:
    assert too_close(palette, DRAWN, RING) == {}


@both
def test_every_rule_of_the_style_sheet_that_sets_both_can_be_read(palette: Palette) -> None:
    sheet = style_sheet({name: getattr(palette, name) for name in NAMES})
    low = {}
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", body)
        ground = re.search(r"(?<![-\w])background: (#\w{6})", body)
        if ink and ground and contrast(ink[1], ground[1]) < TEXT:
            low[selectors.strip()] = contrast(ink[1], ground[1])
    assert low == {}


@both
def test_a_flag_that_is_marked_in_a_text_leaves_the_text_readable(palette: Palette) -> None:
    tints = sorted(set(theme.TINTS.values()))
    assert too_close(palette, tuple((ink, f"{tint}bg") for tint in tints for ink in ("ink", tint)), TEXT) == {}
