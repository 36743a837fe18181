"""Sentences that the core keeps in English are said in the window's language, and errors can be translated."""

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from moderator.care_forms import PathForm
from moderator.domain import Action
from moderator.errors import CareError, ModeratorError, UnreadableFileError
from moderator.ui import languages
from moderator.ui.core_sentences import SENTENCES, say_sentence
from moderator.ui.wording import say_error
from tests.conftest import PROJECT

STREAMS = PROJECT / "moderator" / "streams"


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the other tests in English."""
    yield
    languages.speak(qapp, "en")


def shape(node: ast.expr) -> str:
    """Give a sentence with nothing in the place of its values; empty for what is no sentence."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def refusals() -> Iterator[str]:
    for path in sorted(STREAMS.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            told = [word.value for word in node.keywords if word.arg == "reason"]
            if called in {"refuse", "Refused"}:
                told += node.args[:1]
            yield from filter(None, map(shape, told))


def test_every_refusal_of_a_file_or_line_is_known() -> None:
    known = {re.sub(r"\{\w+\}", "{}", sentence) for sentence in SENTENCES}
    # this one is put together from what is wrong and where
    assert set(refusals()) - known == {"{}; nothing was taken from it."}


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ({"name": "", "level": [{"to": "Ana", "within": "4h"}]}, "nothing is said here"),
        ({"name": "usual", "level": [{"to": [], "within": "4h"}]}, "nothing is said here"),
        ({"name": "usual", "level": [{"to": "Ana", "within": "soon"}]}, "a time is written in hours and minutes"),
        ({"name": "usual", "level": [{"to": "Ana", "within": "0h"}]}, "a time has to be longer than nothing"),
    ],
)
def test_what_is_wrong_with_a_path_is_an_error_of_its_own(written: dict[str, object], why: str) -> None:
    with pytest.raises(CareError, match=why) as caught:
        PathForm.read(written)
    assert isinstance(caught.value.values["why"], CareError)


def test_a_kept_sentence_is_said_anew_with_its_values(qapp: QApplication) -> None:
    languages.speak(qapp, "ru")
    assert say_sentence("There are 3 cells where the header has 11.") == "Ячеек 3, а в заголовке 11."
    assert say_sentence("Nobody has ever said this.") == "Nobody has ever said this."


def test_a_model_that_does_not_judge_is_told_of_in_one_language(qapp: QApplication) -> None:
    languages.speak(qapp, "ru")
    kept = "The model m.skops is damaged and was not loaded. The model that came with the program judges instead."
    assert say_sentence(kept) == (
        "Модель m.skops повреждена и не загружена. Вместо неё оценивает модель из комплекта программы."
    )


def test_codes_in_a_kept_sentence_are_said_too(qapp: QApplication) -> None:
    languages.speak(qapp, "ru")
    kept = "The flag prize_hunter does nothing by itself any more. Nobody has ever said this."
    assert say_sentence(kept).startswith("Метка призолов больше ничего не делает сама.")


def test_what_only_rules_do_is_named_in_words(qapp: QApplication) -> None:
    languages.speak(qapp, "ru")
    error = ModeratorError("Only rules may do this: {action}.", action=Action.SET_PRIORITY)
    assert say_error(error) == "Это могут только правила: задать приоритет."


def test_a_refused_file_is_told_of_in_one_language(qapp: QApplication) -> None:
    languages.speak(qapp, "id")
    error = UnreadableFileError(
        "{name}: {sentence}", name="a.bin", sentence="this file is compressed; unpack it first."
    )
    assert say_error(error) == "a.bin: berkas ini terkompresi; buka dulu."


def test_no_error_of_the_core_is_raised_with_a_sentence_that_nobody_can_translate() -> None:
    classes = {
        node.name
        for node in ast.parse((PROJECT / "moderator" / "errors.py").read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    wrong = [
        f"{path.relative_to(PROJECT)}:{node.lineno}"
        for path in sorted((PROJECT / "moderator").rglob("*.py"))
        if "cli" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in classes
        and node.args
        and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert not wrong, "give a literal sentence with {names}, and the values beside it"
