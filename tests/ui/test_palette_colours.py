"""Every text of the interface can be read on every ground that it stands on, in both themes."""

import pytest

from moderator.domain import Flag
from moderator.ui import theme
from moderator.ui.style import style_sheet
from moderator.ui.theme import DARK, LIGHT, Palette
from tests.contrast import contrast

ENOUGH = 4.5
GROUNDS = ("panel", "bg", "accentbg")
TEXTS = ("ink", "mute", "faint", "accent", "ok", *sorted(set(theme.TINTS.values())))
both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@both
def test_text_is_readable_on_every_ground(palette: Palette) -> None:
    colours = palette._asdict()
    low = {(text, ground): contrast(colours[text], colours[ground]) for text in TEXTS for ground in GROUNDS}
    assert {pair: value for pair, value in low.items() if value < ENOUGH} == {}


@both
def test_chips_and_marks_are_readable_on_their_own_tint(palette: Palette) -> None:
    colours = palette._asdict()
    tints = [name.removesuffix("bg") for name in colours if name.endswith("bg") and name != "bg"]
    low = {name: contrast(colours[name], colours[f"{name}bg"]) for name in tints}
    assert {name: value for name, value in low.items() if value < ENOUGH} == {}
    assert {name: v for name in tints if (v := contrast(colours["ink"], colours[f"{name}bg"])) < ENOUGH} == {}


@both
def test_the_primary_button_is_readable(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent) >= ENOUGH


def test_initials_are_readable_on_every_avatar() -> None:
    assert {colour: contrast("#ffffff", colour) for colour in theme.AVATARS if contrast("#ffffff", colour) < 4.5} == {}


def test_every_flag_has_a_colour_of_its_own() -> None:
    assert set(theme.TINTS) == set(Flag)
    assert len(set(theme.TINTS.values())) == len(Flag)


@both
def test_the_style_sheet_needs_no_colour_that_the_palette_lacks(palette: Palette) -> None:
    sheet = style_sheet(palette._asdict())
    assert "$" not in sheet
    assert all(colour.startswith("#") for colour in palette)
