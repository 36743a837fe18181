"""Says what canned replies are made of: variables by what they are, problems, objections, figures."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from moderator.canned import Objection, ReplyFigures
from moderator.ui import phrases
from moderator.ui.noop import QT_TRANSLATE_NOOP
from moderator.ui.wording import say_error

_NAMES = {
    "author": QT_TRANSLATE_NOOP("Replies", "the author's name"),
    "author.name": QT_TRANSLATE_NOOP("Replies", "the author's name"),
    "author.first_name": QT_TRANSLATE_NOOP("Replies", "the author's first name"),
    "brand": QT_TRANSLATE_NOOP("Replies", "the brand"),
    "brand.name": QT_TRANSLATE_NOOP("Replies", "the brand"),
    "stream": QT_TRANSLATE_NOOP("Replies", "the stream"),
    "stream.name": QT_TRANSLATE_NOOP("Replies", "the stream"),
    "post": QT_TRANSLATE_NOOP("Replies", "the post's title"),
    "post.title": QT_TRANSLATE_NOOP("Replies", "the post's title"),
    "link": QT_TRANSLATE_NOOP("Replies", "the post's address"),
    "post.link": QT_TRANSLATE_NOOP("Replies", "the post's address"),
    "moderator": QT_TRANSLATE_NOOP("Replies", "the moderator's name"),
    "moderator.name": QT_TRANSLATE_NOOP("Replies", "the moderator's name"),
    "signature": QT_TRANSLATE_NOOP("Replies", "the brand's signature"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Replies", text, "", count)


def variable(name: str) -> str:
    """Call a variable by what it is; a brand's own by its name."""
    if name in _NAMES:
        return _tr(_NAMES[name])
    return _tr("{name} of the brand").format(name=name.removeprefix("brand."))


def filled_in(name: str) -> str:
    """Say where a value comes from."""
    return _tr("Filled in: {variable}").format(variable=variable(name)) if name else _tr("Filled in")


def blank(name: str) -> str:
    """Say what a blank asks for."""
    return _tr("Blank: {question}. Type to fill it in.").format(question=name)


def legend(values: Iterable[str], blanks: Sequence[str]) -> str:
    """Say what was filled in, and what is left to fill in."""
    names = list(dict.fromkeys(variable(name) for name in values if name))
    said = [_tr("Filled in: {variables}").format(variables=phrases.joined(names))] if names else []
    if blanks:
        left = phrases.counted(len(blanks), "%n blank", "%n blanks")
        questions = phrases.joined(list(dict.fromkeys(blanks)))
        said.append(_tr("{blanks} left: {questions}").format(blanks=left, questions=questions))
    return " · ".join(said)


def objection(objected: Objection) -> str:
    """Say why a reply should not go out as it is."""
    sentence = QCoreApplication.translate("Errors", objected.sentence)
    values = {name: say_error(value) if isinstance(value, str) else value for name, value in objected.values.items()}
    return sentence.format(**values) if values else sentence


def uses(figures: ReplyFigures | None) -> str:
    """Say how often a canned reply was sent, in the shortest form."""
    return _tr("×{n}").format(n=phrases.number(figures.uses)) if figures is not None and figures.uses else ""


def prepared(rule: str) -> str:
    """Say which rule has prepared a reply."""
    return _tr("Prepared by rule “{rule}”").format(rule=rule) if rule else _tr("Prepared by a rule")
