"""Gathers what the interface says, has lupdate bring the translations up to it, and lrelease compile them.

`translations.py update` does all three, `translations.py compile` the last alone. Sources are gathered here and not by
lupdate itself, which does not see plurals in `translate`, our own short names for it, or the sentences of errors.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from moderator.replies.language import OWN_VARIABLE, VARIABLES
from moderator.rules.catalogue import ACTIONS, CONDITIONS, EVENTS

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "i18n"
LANGUAGES = ("en", "ru", "id")
ERRORS = "Errors"

# Qt ships its own words in Russian, not in Indonesian: these are the ones that a person can meet here.
QT_WORDS = {
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": (
        "&Undo",
        "&Redo",
        "Cu&t",
        "&Copy",
        "Copy &Link Location",
        "&Paste",
        "Delete",
        "Select All",
    ),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QPlatformTheme": ("OK", "Save", "Open", "Cancel", "Close", "&Yes", "&No", "Apply", "Reset", "Discard"),
    "QFileDialog": (
        "&Look in:",
        "File &name:",
        "Files of &type:",
        "&Open",
        "&Save",
        "&Choose",
        "Directory:",
        "All Files (*)",
        "Back",
        "Go back",
        "Forward",
        "Go forward",
        "Parent Directory",
        "Go to the parent directory",
        "Create New Folder",
        "Create a New Folder",
        "&New Folder",
        "New Folder",
        "List View",
        "Change to list view mode",
        "Detail View",
        "Change to detail view mode",
        "Sidebar",
        "Files",
        "&Rename",
        "&Delete",
        "Show &hidden files",
        "%1 already exists.\nDo you want to replace it?",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified", "Computer"),
    "QAbstractFileIconProvider": ("Folder", "File", "%1 File"),
}


class Source(NamedTuple):
    """One text to translate; a counted one has a form for each kind of number."""

    context: str
    text: str
    is_counted: bool = False


class UntranslatableError(Exception):
    """A call that no translation can be found for; it names its place."""


class _Reader(ast.NodeVisitor):
    """Walks through one module, and notes what it has said in the language of the interface."""

    def __init__(self, path: Path) -> None:
        self.found: list[Source] = []
        self._path = path
        self._class = ""
        self._short = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name == "_tr":
            self._short = _context_of(node)
        else:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._class:
                self._note(self._class, node, 0)
            case ast.Attribute(attr="tr"):
                raise UntranslatableError(f"{self._path}:{node.lineno}: tr is called on another object than self")
            case ast.Attribute(attr="translate") if len(node.args) > 1:
                self._note(_literal(node.args[0]) or "", node, 1)
            case ast.Name(id="QT_TRANSLATE_NOOP"):
                self._note(_literal(node.args[0]) or "", node, 1)
            case ast.Name(id="_tr") if _literal(node.args[0]) is not None:
                self._note(self._short, node, 0)
            case ast.Name(id="counted") | ast.Attribute(attr="counted") if len(node.args) == 3:
                self._note_counted(node.args[2])
            case ast.Name(id="forms") | ast.Attribute(attr="forms") if len(node.args) == 2:
                self._note_counted(node.args[1])
        self.generic_visit(node)

    def _note(self, context: str, node: ast.Call, place: int) -> None:
        text = _literal(node.args[place])
        if text is None or not context:
            # a name that stands for a text which is marked elsewhere
            if isinstance(node.args[place], ast.JoinedStr | ast.BinOp):
                raise UntranslatableError(f"{self._path}:{node.lineno}: only a literal text can be translated")
            return
        self.found.append(Source(context, text, is_counted=len(node.args) > place + 2))

    def _note_counted(self, node: ast.expr) -> None:
        text = _literal(node)
        if text is not None:
            self.found.append(Source("Phrases", text, is_counted=True))


def _context_of(function: ast.FunctionDef) -> str:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "translate":
            return _literal(node.args[0]) or ""
    return ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def error_classes() -> frozenset[str]:
    """Name every class of errors that a person may be shown."""
    tree = ast.parse((PROJECT / "moderator" / "errors.py").read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))


def raised(tree: ast.AST, classes: frozenset[str]) -> Iterator[tuple[ast.Call, ast.expr]]:
    """Give the places that make an error, with its sentence."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in classes and node.args:
            yield node, node.args[0]


def sources_of(path: Path) -> list[Source]:
    """Gather what one module of the interface says."""
    reader = _Reader(path)
    reader.visit(ast.parse(path.read_text("utf-8")))
    return reader.found


def sources() -> list[Source]:
    """Gather everything that is said in the window, each once, sorted by context."""
    found: dict[tuple[str, str], Source] = {}
    for path in sorted((PROJECT / "moderator" / "ui").rglob("*.py")):
        for source in sources_of(path):
            key = source.context, source.text
            if key not in found or source.is_counted:
                found[key] = source
    for source in (*_sentences_of_errors(), *sentences_of_tables()):
        found.setdefault((source.context, source.text), source)
    return sorted(found.values(), key=lambda source: source.context)


def _sentences_of_errors() -> Iterator[Source]:
    classes = error_classes()
    for path in sorted((PROJECT / "moderator").rglob("*.py")):
        # what only the terminal says stays English
        if "cli" in path.relative_to(PROJECT).parts:
            continue
        for _, sentence in raised(ast.parse(path.read_text("utf-8")), classes):
            text = _literal(sentence)
            if text is not None:
                yield Source(ERRORS, text)


def sentences_of_tables() -> Iterator[Source]:
    """Give what the core says of the words that a rule or a reply can be made of."""
    yield from (Source(ERRORS, each.sentence) for table in (CONDITIONS, ACTIONS, EVENTS) for each in table.values())
    yield from (Source(ERRORS, sentence) for sentence in (*VARIABLES.values(), OWN_VARIABLE))


def words_of_qt() -> list[Source]:
    """Give Qt's own words that it does not say in Indonesian."""
    return [Source(context, text) for context, texts in QT_WORDS.items() for text in texts]


def wanted(language: str) -> list[Source]:
    """Give what the translations of a language have to say; English has to say plurals alone."""
    found = sources()
    if language == "en":
        return [source for source in found if source.is_counted]
    return found + words_of_qt() if language == "id" else found


def update(language: str, target: Path) -> None:
    """Bring a file of translations up to what is said now: new texts come in unfinished, old ones go."""
    with TemporaryDirectory() as folder:
        said = Path(folder) / "said.py"
        said.write_text(_as_python(wanted(language)), "utf-8")
        _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
             "-target-language", language, str(said), "-ts", str(target))  # fmt: skip


def _as_python(found: Iterable[Source]) -> str:
    lines: list[str] = []
    context = ""
    for source in found:
        if source.context != context:
            context = source.context
            lines += [f"class {context}(QObject):", "    def say(self, n):"]
        text = json.dumps(source.text, ensure_ascii=False)
        lines.append(f'        self.tr({text}, "", n)' if source.is_counted else f"        self.tr({text})")
    return "\n".join(lines) + "\n"


def compile_into(language: str, target: Path) -> None:
    """Compile a file of translations to what the window loads.

    A window that is open has the old file mapped into its memory: it keeps that one, and does not die of a new one.
    """
    aside = target.with_suffix(".new")
    _run("lrelease", "-silent", str(ts_file(language)), "-qm", str(aside))
    aside.replace(target)


def ts_file(language: str) -> Path:
    """Give the file that translators edit."""
    return FOLDER / f"moderator_{language}.ts"


def qm_file(language: str) -> Path:
    """Give the compiled file that the window loads."""
    return FOLDER / f"moderator_{language}.qm"


def _run(tool: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(command), *arguments], check=True, cwd=PROJECT)  # noqa: S603 - a tool of our own environment


def main(what: str) -> None:
    """Bring all languages up, or compile them as they are."""
    for language in LANGUAGES:
        if what == "update":
            update(language, ts_file(language))
        compile_into(language, qm_file(language))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "update")
