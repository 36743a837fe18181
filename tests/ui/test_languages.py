"""Every word of the window stands in English, Russian and Indonesian, and is written as each language writes it."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from types import ModuleType
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from moderator.domain import Action, Flag
from moderator.errors import ModelError, NotFoundError
from moderator.queues import QueueName
from moderator.replies.language import OWN_VARIABLE, VARIABLES
from moderator.rules.catalogue import ACTIONS, CONDITIONS, EVENTS
from moderator.ui import languages, locale_words, phrases
from moderator.ui.wording import say, say_error
from tests.conftest import PROJECT

FORMS = {"en": 2, "ru": 3, "id": 1}
PLACEHOLDER = re.compile(r"\{\w*(?:![rs])?(?::[^}]*)?\}|%n|%\d")
GAP = "\N{NO-BREAK SPACE}"
MOMENT = datetime(2026, 11, 22, 9, 41, tzinfo=UTC)


@pytest.fixture(scope="module")
def translations() -> Iterator[ModuleType]:
    """Give the script that gathers what is said."""
    sys.path.insert(0, str(PROJECT / "scripts"))
    yield import_module("translations")
    sys.path.remove(str(PROJECT / "scripts"))


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the other tests in English."""
    yield
    languages.speak(qapp, "en")


def messages(file: Path) -> Iterator[tuple[str, Element]]:
    for context in parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield f"{context.findtext('name')}: {message.findtext('source')}", message


def forms(message: Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_nothing_that_is_said_lacks_a_translation(translations: ModuleType, language: str, tmp_path: Path) -> None:
    updated = tmp_path / f"moderator_{language}.ts"
    updated.write_bytes(translations.ts_file(language).read_bytes())
    translations.update(language, updated)
    lacking = [
        name
        for name, message in messages(updated)
        if (message.find("translation") or Element("none")).get("type") or not all(forms(message))
    ]
    assert not lacking, "translate these, then `make translations`"


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_nothing_is_translated_that_is_not_said_any_more(translations: ModuleType, language: str) -> None:
    said = {f"{source.context}: {source.text}" for source in translations.wanted(language)}
    assert {name for name, _ in messages(translations.ts_file(language))} <= said, "run `make translations`"


def test_what_the_core_says_of_rules_and_replies_is_gathered(translations: ModuleType) -> None:
    gathered = {source.text for source in translations.sources() if source.context == translations.ERRORS}
    assert {each.sentence for table in (CONDITIONS, ACTIONS, EVENTS) for each in table.values()} <= gathered
    assert {*VARIABLES.values(), OWN_VARIABLE} <= gathered


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_values_and_letters_of_menus_stand_in_translations_too(translations: ModuleType, language: str) -> None:
    for name, message in messages(translations.ts_file(language)):
        source = message.findtext("source") or ""
        for form in forms(message):
            wanted, found = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(form))
            # a single thing may go without its number: `a comment`
            assert set(found) <= set(wanted), name
            assert set(wanted) - {"%n"} <= set(found), name
            assert ("&" in form.replace("&&", "")) == ("&" in source.replace("&&", "")), name


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_counted_things_have_every_form_of_the_language(translations: ModuleType, language: str) -> None:
    for name, message in messages(translations.ts_file(language)):
        if message.get("numerus") == "yes":
            assert len(forms(message)) == FORMS[language], name
            assert all(forms(message)), name


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_compiled_files_are_what_the_translations_make(translations: ModuleType, language: str, tmp_path: Path) -> None:
    translations.compile_into(language, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == translations.qm_file(language).read_bytes(), "`make translations`"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["Hide", "Needs decision", "62%", "1,284", "22 Nov", "09:41", "2 min"]),
        ("ru", ["Скрыть", "Ждут решения", f"62{GAP}%", f"1{GAP}284", "22 нояб.", "09:41", "2 мин"]),
        ("id", ["Sembunyikan", "Perlu keputusan", "62%", "1.284", "22 Nov", "09.41", "2 mnt"]),
    ],
)
def test_each_language_writes_words_numbers_and_times_its_way(qapp: QApplication, code: str, words: list[str]) -> None:
    assert languages.speak(qapp, code) == code
    here = MOMENT.astimezone().replace(day=22, hour=9, minute=41)
    assert words == [
        say(Action.HIDE),
        say(QueueName.NEEDS_DECISION),
        phrases.percent(0.62),
        phrases.number(1284),
        phrases.day(here, here),
        phrases.clock(here),
        phrases.ago(MOMENT - timedelta(minutes=2), MOMENT),
    ]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["Hid 1 comment", "Hid 2 comments", "Hid 5 comments", "Hid 21 comments"]),
        ("ru", ["Скрыт 1 комментарий", "Скрыто 2 комментария", "Скрыто 5 комментариев", "Скрыт 21 комментарий"]),
        ("id", [f"{n} komentar disembunyikan" for n in (1, 2, 5, 21)]),
    ],
)
def test_counted_things_are_said_in_their_form(qapp: QApplication, code: str, said: list[str]) -> None:
    languages.speak(qapp, code)
    counts = [1, 2, 5, 21]
    assert said == [phrases.counted(n, "Hid %n comment", "Hid %n comments") for n in counts]


def test_plurals_are_right_even_before_anything_is_translated() -> None:
    assert phrases.counted(1, "%n thing never said", "%n things never said") == "1 thing never said"


def test_errors_of_the_core_are_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    languages.speak(qapp, "ru")
    error = NotFoundError("There is no file {path}.", path="a.csv")
    assert str(error) == "There is no file a.csv."
    assert say_error(error) == "Файла a.csv нет."


def test_an_error_within_an_error_is_said_in_the_same_language(qapp: QApplication) -> None:
    languages.speak(qapp, "id")
    inner = ModelError("The model {file} is damaged and was not loaded.", file="m.skops")
    outer = ModelError("The model {file} is damaged and was not loaded. {error}", file="m.skops", error=inner)
    assert say_error(outer).count("rusak") == 2


def test_the_system_s_language_is_taken_and_an_unknown_one_is_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Elsewhere:
        @staticmethod
        def name() -> str:
            return "ru_KZ"

    monkeypatch.setattr("moderator.ui.languages.QLocale.system", Elsewhere)
    assert languages._spoken("system") == "ru"
    assert languages._spoken("fr") == "en"
    assert qapp is QCoreApplication.instance()


def test_qt_s_own_words_are_said_in_each_language(qapp: QApplication) -> None:
    languages.speak(qapp, "ru")
    assert QCoreApplication.translate("QLineEdit", "&Paste") != "&Paste"
    languages.speak(qapp, "id")
    assert QCoreApplication.translate("QLineEdit", "&Paste") == "&Tempel"


def test_lists_and_names_follow_the_language(qapp: QApplication) -> None:
    languages.speak(qapp, "ru")
    assert phrases.joined(["спам", "бот", "вопрос"]) == "спам, бот и вопрос"
    assert locale_words.in_order(["Яна", "Ёлка", "Егор"], lambda name: name) == ["Егор", "Ёлка", "Яна"]
    assert locale_words.first_day_of_week() == 1


def test_no_number_is_lost_in_a_gesture_s_words(qapp: QApplication) -> None:
    languages.speak(qapp, "id")
    assert say(Flag.PRIZE_HUNTER) == "Pemburu hadiah"
    assert "1.200" in phrases.counted(1200, "%n comment", "%n comments")
