"""What settings are called in the window; their sentences are those of the declaration."""

from PySide6.QtCore import QCoreApplication

from moderator.declared import Declared
from moderator.settings import Section
from moderator.ui import locale_words
from moderator.ui.wording import QT_TRANSLATE_NOOP

_CONTEXT = "Settings"
TITLES = {
    "theme": QT_TRANSLATE_NOOP("Settings", "Theme"),
    "text_size": QT_TRANSLATE_NOOP("Settings", "Text size"),
    "language": QT_TRANSLATE_NOOP("Settings", "Language"),
    "moderator": QT_TRANSLATE_NOOP("Settings", "Your name"),
    "grace_seconds": QT_TRANSLATE_NOOP("Settings", "Grace before an action goes out"),
    "escalation_hours": QT_TRANSLATE_NOOP("Settings", "Escalated comments are due in"),
    "ask_above": QT_TRANSLATE_NOOP("Settings", "Ask before deciding about more than"),
    "key_hints": QT_TRANSLATE_NOOP("Settings", "Keys on buttons"),
    "mask_coarse": QT_TRANSLATE_NOOP("Settings", "Mask coarse words"),
    "coarse_figure": QT_TRANSLATE_NOOP("Settings", "Count the coarse comments that you read"),
    "coarse_enough": QT_TRANSLATE_NOOP("Settings", "Hint at a break after"),
    "notify": QT_TRANSLATE_NOOP("Settings", "Notifications of the desktop"),
    "quiet_from": QT_TRANSLATE_NOOP("Settings", "Quiet from"),
    "quiet_until": QT_TRANSLATE_NOOP("Settings", "Quiet until"),
    "tray_icon": QT_TRANSLATE_NOOP("Settings", "Icon in the tray"),
    "keys": QT_TRANSLATE_NOOP("Settings", "Keys"),
}
SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Settings", "How the window looks: `system` follows the desktop, `light` and `dark` are always so."
    ),
    QT_TRANSLATE_NOOP("Settings", "How large everything is written, in per cent."),
    QT_TRANSLATE_NOOP("Settings", "The language of the window: `en`, `ru`, `id`, or `system` for that of the desktop."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "The name that your decisions carry in the log, from the next start on. "
        "The default is your user name on this computer.",
    ),
    QT_TRANSLATE_NOOP(
        "Settings", "How many seconds an action waits before it goes to the platform; undo is free until then."
    ),
    QT_TRANSLATE_NOOP(
        "Settings",
        "In how many hours an escalated comment is due, and a snoozed one comes back, when nobody says otherwise.",
    ),
    QT_TRANSLATE_NOOP("Settings", "A decision about more comments than this asks once before it is made."),
    QT_TRANSLATE_NOOP("Settings", "Whether buttons show the key that does the same."),
    QT_TRANSLATE_NOOP("Settings", "Whether coarse words are masked until you ask to see them."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Whether the status line says how many coarse comments you have read today. "
        "The figure stays on this machine and is in no log, report or export.",
    ),
    QT_TRANSLATE_NOOP(
        "Settings", "After how many coarse comments a day the status line hints at a break. 0 never does."
    ),
    QT_TRANSLATE_NOOP(
        "Settings", "Whether the desktop tells you when escalated comments fall due and snoozed ones come back."
    ),
    QT_TRANSLATE_NOOP(
        "Settings", 'From when on the desktop stays quiet, `"22:00"` for example. Empty: it never has to.'
    ),
    QT_TRANSLATE_NOOP("Settings", 'Until when the desktop stays quiet, `"07:30"` for example.'),
    QT_TRANSLATE_NOOP("Settings", "Whether Moderator stands among the desktop's small icons while it runs."),
    QT_TRANSLATE_NOOP(
        "Settings",
        'Keys of your own, one command a line: `hide = "Y"`, or `""` for none. '
        "Commands that are not named keep theirs.",
    ),
)
_SECTIONS = {
    Section.APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Appearance"),
    Section.WORK: QT_TRANSLATE_NOOP("Settings", "Work"),
    Section.READING: QT_TRANSLATE_NOOP("Settings", "Coarse words"),
    Section.NOTIFICATIONS: QT_TRANSLATE_NOOP("Settings", "Notifications"),
    Section.KEYS: QT_TRANSLATE_NOOP("Settings", "Keys"),
}
# a language is called as its speakers call it, so that whoever is lost in another one finds the way back
_CHOICES = {
    "system": QT_TRANSLATE_NOOP("Settings", "System"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    "en": "English",
    "ru": "Русский",
    "id": "Bahasa Indonesia",
}
_UNITS = {
    "grace_seconds": QT_TRANSLATE_NOOP("Settings", " s"),
    "escalation_hours": QT_TRANSLATE_NOOP("Settings", " h"),
}


def title(name: str) -> str:
    """Call a setting."""
    return _tr(TITLES.get(name, name))


def sentence(setting: Declared) -> str:
    """Say what a setting does, without the signs that show in the manual what stands in the file."""
    return _tr(setting.description).replace("`", "").replace('"', "")


def heading(section: Section) -> str:
    """Call a section."""
    return _tr(_SECTIONS[section])


def choice(value: str) -> str:
    """Call one of the values that a setting may have."""
    return _tr(_CHOICES.get(value, value))


def unit(name: str) -> str:
    """Say what a number counts."""
    if name == "text_size":
        return locale_words.per_cent()
    return _tr(_UNITS[name]) if name in _UNITS else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
