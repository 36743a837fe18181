"""Says what canned replies are made of: variables by what they are, problems, objections, figures."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from moderator.canned import Objection, ReplyFigures, ReplyProblem, ReplyVariable, ReplyVersion
from moderator.ui import locale_words, phrases
from moderator.ui.noop import QT_TRANSLATE_NOOP
from moderator.ui.wording import language, say_error

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


def waits(who: str) -> str:
    """Say whose reply waits for a lead."""
    return _tr("A reply by {who} waits for a lead").format(who=who)


def described(variable: ReplyVariable) -> str:
    """Say what a variable is, and what it might be."""
    sentence = QCoreApplication.translate("Errors", variable.sentence)
    return _tr("{sentence} For example: {sample}").format(sentence=sentence, sample=variable.sample)


def problem(found: ReplyProblem, where: str) -> str:
    """Say what is wrong with a template, with its line; `where` names the language if another is looked at."""
    sentence = QCoreApplication.translate("Errors", found.sentence).format(
        **{name: say_error(value) if isinstance(value, str) else value for name, value in found.values.items()}
    )
    if found.lang and "line" not in found.values:
        line = _tr("line {n}").format(n=phrases.number(found.line))
        sentence = _tr("{place}: {sentence}").format(place=line, sentence=sentence)
    if where:
        return _tr("{place}: {sentence}").format(place=where, sentence=sentence)
    return sentence[:1].upper() + sentence[1:]


def figures(known: ReplyFigures) -> list[tuple[str, str]]:
    """Say what a canned reply was used for, and what followed, as pairs."""
    pairs = [(_tr("Sent"), phrases.counted(known.uses, "%n time", "%n times"))]
    if not known.uses:
        return pairs
    if known.last_used_at is not None:
        pairs.append((_tr("Last"), phrases.moment_of(known.last_used_at)))
    for name, count in (
        (_tr("Author wrote again"), known.answered),
        (_tr("Escalated after it"), known.escalated),
        (_tr("Settled"), known.settled),
    ):
        share = locale_words.percent(count / known.uses) if count else ""
        pairs.append((name, f"{phrases.number(count)} · {share}" if share else phrases.number(count)))
    for lang, count in (known.by_lang or {}).items():
        pairs.append((language(lang), phrases.number(count)))
    return pairs


def version(found: ReplyVersion) -> tuple[str, str]:
    """Say which version it is and who made it, and when."""
    number = _tr("v{n}").format(n=phrases.number(found.version))
    told = _tr("{version}, {who}") if found.reply is not None else _tr("{version}, deleted by {who}")
    return told.format(version=number, who=found.moderator), phrases.moment_of(found.made_at)
