"""One palette table for light and dark, and how it becomes the look of the whole application."""

from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from moderator.ui import sizes
from moderator.ui.style import style_sheet

if TYPE_CHECKING:
    from collections.abc import Mapping

FAMILIES = ["Inter", "Noto Sans", "DejaVu Sans", "sans-serif", "Noto Color Emoji"]
"""Asked for in this order; a machine with DejaVu alone still shows everything but the emoji."""


class Scheme(StrEnum):
    """Which palette is wanted; `system` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Palette(NamedTuple):
    """Every colour of the interface; `…bg` is the tint that stands behind the colour of the same name."""

    bg: str
    panel: str
    line: str
    ink: str
    mute: str
    faint: str
    accent: str
    accentbg: str
    on_accent: str
    ok: str
    okbg: str
    spam: str
    spambg: str
    bot: str
    botbg: str
    prize: str
    prizebg: str
    neg: str
    negbg: str
    obscene: str
    obscenebg: str
    question: str
    questionbg: str


LIGHT = Palette(
    bg="#f6f7f9",
    panel="#ffffff",
    line="#e4e7ec",
    ink="#1b1f27",
    mute="#5f6673",
    faint="#666d7a",
    accent="#2360dc",
    accentbg="#eaf1ff",
    on_accent="#ffffff",
    ok="#157a50",
    okbg="#e3f5ec",
    spam="#c53030",
    spambg="#fdecec",
    bot="#6f42d0",
    botbg="#f1ebfd",
    prize="#8a5a0b",
    prizebg="#fdf3e0",
    neg="#b93c0a",
    negbg="#fff0e6",
    obscene="#a12a72",
    obscenebg="#fce9f4",
    question="#0f6f67",
    questionbg="#e2f5f2",
)

DARK = Palette(
    bg="#15171c",
    panel="#1c1f26",
    line="#2b2f39",
    ink="#e8eaef",
    mute="#a5acb8",
    faint="#9aa1ad",
    accent="#7ba5ff",
    accentbg="#22304d",
    on_accent="#0e1524",
    ok="#3ecf8e",
    okbg="#173327",
    spam="#ff8080",
    spambg="#3a2226",
    bot="#b596ff",
    botbg="#2d2540",
    prize="#f0b95a",
    prizebg="#3a2f1c",
    neg="#ff9a62",
    negbg="#3b271c",
    obscene="#ff92cf",
    obscenebg="#3a2133",
    question="#5ad1c3",
    questionbg="#1a3432",
)

# by what the flags are stored as: the window is painted before the words of moderation are loaded
TINTS: "Mapping[str, str]" = {
    "spam": "spam",
    "bot": "bot",
    "prize_hunter": "prize",
    "negative": "neg",
    "obscene": "obscene",
    "question": "question",
}
"""The palette's name for each flag's colour; chips also take `accent`, `ok` and `mute`."""

AVATARS = ("#8a5a2f", "#3b6ea0", "#a03b76", "#4a7d38", "#7b5bb0", "#2b757c", "#86522f", "#a3453b", "#5a6270", "#35679c")
"""Grounds for white initials, alike in both themes."""


class _Shown:
    """The palette that is shown: every paint asks for it, and asking Qt takes long."""

    palette = LIGHT


def current() -> Palette:
    """Give the palette that the application shows now."""
    return _Shown.palette


def tint(name: str) -> tuple[QColor, QColor]:
    """Give the ink and the ground of a chip: a flag's tint, `accent`, `ok` or `mute`."""
    colours = current()
    ground = colours.bg if name == "mute" else getattr(colours, f"{name}bg")
    return QColor(getattr(colours, name)), QColor(ground)


def font(pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give the interface's font in the text size that is chosen; who changes it, copies it."""
    return _font(sizes.px(pixels), weight)


def exact_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give the interface's font as large as this, whatever the text size: its box has grown already."""
    return _font(pixels, weight)


def metrics(pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFontMetricsF:
    """Give the measures of the interface's font."""
    return _metrics(sizes.px(pixels), weight)


# figures of one width, so that counts do not dance
@lru_cache(maxsize=64)
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    wanted = QFont(FAMILIES)
    wanted.setPixelSize(pixels)
    wanted.setWeight(weight)
    wanted.setFeature(QFont.Tag("tnum"), 1)
    return wanted


@lru_cache(maxsize=64)
def _metrics(pixels: int, weight: QFont.Weight) -> QFontMetricsF:
    return QFontMetricsF(_font(pixels, weight))


def mark(widget: QWidget, role: str) -> None:
    """Give a widget the role by which the style sheet knows it, now or anew."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def remembered(home: Path | None) -> Scheme:
    """Read the scheme from a home's settings, so that the window does not start light and turn dark.

    The settings model itself is loaded after the window stands; what is wrong with the file is told then.
    """
    try:
        return Scheme(str(kept(home).get("theme", Scheme.SYSTEM)))
    except ValueError:
        return Scheme.SYSTEM


def remembered_size(home: Path | None) -> int:
    """Read the text size from a home's settings, so that the window does not start small and grow."""
    size = kept(home).get("text_size")
    return size if isinstance(size, int) else sizes.USUAL


def kept(home: Path | None) -> dict[str, object]:
    """Read a home's settings as they stand in the file; nothing when it is missing or broken."""
    if home is None or not (home / "config.toml").is_file():
        return {}
    # most homes have no settings of their own, and need nobody to read them
    import tomllib

    try:
        return tomllib.loads((home / "config.toml").read_text("utf-8"))
    except (OSError, ValueError):
        return {}


def dress(app: QApplication, scheme: Scheme = Scheme.SYSTEM, size: int | None = None) -> None:
    """Put font, palette and style sheet on the application; called again when scheme or text size change."""
    wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
    follows_dark = scheme is Scheme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
    is_dark = scheme is Scheme.DARK or follows_dark
    colours = _Shown.palette = DARK if is_dark else LIGHT
    is_resized = size is not None and sizes.choose(size)
    # below a style sheet the style has no name, and to set it again would polish every widget for nothing
    if not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(font())
    app.setPalette(_qt_palette(colours))
    sheet = style_sheet(colours._asdict(), sizes.px)
    # the same sheet again would polish every widget for nothing
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    if is_resized:
        sizes.refit(app.allWidgets())


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    table = {
        role.Window: colours.bg,
        role.WindowText: colours.ink,
        role.Base: colours.panel,
        role.AlternateBase: colours.bg,
        role.Text: colours.ink,
        role.PlaceholderText: colours.faint,
        role.Button: colours.panel,
        role.ButtonText: colours.ink,
        role.BrightText: colours.spam,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.ToolTipBase: colours.panel,
        role.ToolTipText: colours.ink,
        role.Link: colours.accent,
        role.LinkVisited: colours.bot,
        role.Accent: colours.accent,
    }
    palette = QPalette()
    for which, colour in table.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.faint))
    return palette
