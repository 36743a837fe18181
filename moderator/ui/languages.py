"""The language of the interface: chosen, and changed while the window stands."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from moderator.folders import shipped
from moderator.ui import theme

SYSTEM = "system"
LANGUAGES = ("en", "ru", "id")

# a territory decides how dates are written: each language has the one that its team most likely sits in
_LOCALES = {"en": "en_GB", "ru": "ru_RU", "id": "id_ID"}
_NAME = "language"


def speak(app: QApplication, code: str) -> str:
    """Say everything in a language from now on, and tell which: `system` is the desktop's, or English.

    Whatever stands hears of it by a LanguageChange event, and says its words anew.
    """
    spoken = _spoken(code)
    # the locale first: what hears of the change writes numbers and days already
    QLocale.setDefault(_locale(spoken))
    if app.property(_NAME) != spoken:
        app.setProperty(_NAME, spoken)
        _translate(app, spoken)
    return spoken


def remembered(home: Path | None) -> str:
    """Read the language from a home's settings, so that the window does not start in another one.

    The settings model itself is loaded after the window stands; what is wrong with the file is told then.
    """
    return str(theme.kept(home).get("language", SYSTEM))


def folder() -> Path:
    """Find the compiled translations, inside the wheel or beside the checkout."""
    return shipped("resources") / "i18n"


def _spoken(code: str) -> str:
    wanted = QLocale.system().name() if code == SYSTEM else code
    found = wanted.partition("_")[0]
    return found if found in LANGUAGES else "en"


def _locale(spoken: str) -> QLocale:
    system = QLocale.system()
    is_system = system.name().partition("_")[0] == spoken
    return system if is_system else QLocale(_LOCALES[spoken])


def _translate(app: QApplication, spoken: str) -> None:
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        # gone at once: one that lives on until the loop turns would be found by the next change
        old.setParent(None)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # the last one is asked first: our words stand before Qt's own
    for name, place in ((f"qtbase_{spoken}", qt), (f"moderator_{spoken}", str(folder()))):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(name, place):
            app.installTranslator(translator)
