"""What can be done about an error, offered as a button beside its sentence."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from moderator.errors import ModelError, SettingsError, StoreError, UnreadableFileError
from moderator.ui.wording import QT_TRANSLATE_NOOP


class Remedy(StrEnum):
    """What a person can ask for."""

    RETRY = "retry"
    FOLDER = "folder"
    FILE = "file"
    MODELS = "models"
    KEYS = "keys"


_TITLES = {
    Remedy.RETRY: QT_TRANSLATE_NOOP("Remedies", "Try again"),
    Remedy.FOLDER: QT_TRANSLATE_NOOP("Remedies", "Open the folder"),
    Remedy.FILE: QT_TRANSLATE_NOOP("Remedies", "Choose another file…"),
    Remedy.KEYS: QT_TRANSLATE_NOOP("Remedies", "Change keys"),
    Remedy.MODELS: QT_TRANSLATE_NOOP("Remedies", "Look at the models"),
}
_FITTING = (
    (SettingsError, (Remedy.FOLDER, Remedy.RETRY)),
    (StoreError, (Remedy.RETRY, Remedy.FOLDER)),
    (UnreadableFileError, (Remedy.FILE,)),
    (ModelError, (Remedy.MODELS,)),
)


def title(remedy: Remedy) -> str:
    """Call a remedy."""
    return QCoreApplication.translate("Remedies", _TITLES[remedy])


def of(error: object) -> tuple[Remedy, ...]:
    """Give what helps against an error; nothing where one can only read it."""
    return next((remedies for kind, remedies in _FITTING if isinstance(error, kind)), ())
