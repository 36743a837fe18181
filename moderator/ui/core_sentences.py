"""Sentences that the core keeps as text, in English (why a line was not taken, why a flag was suspended), said anew."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from moderator.domain import Flag
from moderator.ui.noop import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("Errors", "{error} The model that came with the program judges instead."),
    QT_TRANSLATE_NOOP("Errors", "The model {file} is damaged and was not loaded."),
    QT_TRANSLATE_NOOP("Errors", "There is no model {name}; `moderator models` lists them."),
    QT_TRANSLATE_NOOP("Errors", "The model {file} is of version {found}; this program reads version {version}."),
    QT_TRANSLATE_NOOP("Errors", "The flag {flag} does nothing by itself any more. {why}"),
    QT_TRANSLATE_NOOP("Errors", "Another model judges now ({model}); what was measured was {before}."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{right} of {decisions} decisions bear it out: no more than {lower} is certain, and {promise} was promised.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "From {score}, {flag} was right in {right} of {decisions} decisions under this model; no more than {lower} is "
        "certain, and {promise} is wanted. At least {missing} more decisions, all of them right, are missing.",
    ),
    QT_TRANSLATE_NOOP("Errors", "Rule “{rule}” assigns to {name}, who does not work with this inbox."),
    QT_TRANSLATE_NOOP("Errors", 'Rule "{rule}" is stopped: its pattern took too long on comment {comment}.'),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Rule “{rule}” runs in shadow again: people decided otherwise too often, {share} % contradicted "
        "({otherwise} of {judged}).",
    ),
    QT_TRANSLATE_NOOP("Errors", "{share} % contradicted ({otherwise} of {judged})"),
    QT_TRANSLATE_NOOP("Errors", "Only the conditions are played: when the rule would have been asked is not known."),
    QT_TRANSLATE_NOOP(
        "Errors", "Authors, campaigns and decisions are as they are now, not as they were when the comments came."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Too few decisions are in the log to tell how long one takes: 15 seconds are taken for each."
    ),
    QT_TRANSLATE_NOOP("Errors", "The time of an escalated comment has run out."),
    QT_TRANSLATE_NOOP("Errors", "The time of an escalated comment has run out on level {level} of {levels}."),
    QT_TRANSLATE_NOOP("Errors", "Written by {name}"),
    QT_TRANSLATE_NOOP("Errors", "{reply} by {name} was not sent: {why}"),
    QT_TRANSLATE_NOOP("Errors", "The signature ({lang})"),
    QT_TRANSLATE_NOOP("Errors", "The file"),
    QT_TRANSLATE_NOOP("Errors", "Its record is damaged."),
    QT_TRANSLATE_NOOP("Errors", "A cell is longer than {n} characters."),
    QT_TRANSLATE_NOOP("Errors", "There is a stray line end inside a cell without quotation marks."),
    QT_TRANSLATE_NOOP("Errors", "A quotation mark is opened on this line and never closed."),
    QT_TRANSLATE_NOOP("Errors", "There is text between a closing quotation mark and the end of its cell."),
    QT_TRANSLATE_NOOP("Errors", "There are {n} cells where the header has {width}."),
    QT_TRANSLATE_NOOP("Errors", "The text has {n} characters; no comment is that long."),
    QT_TRANSLATE_NOOP("Errors", "The row has a NUL character in it."),
    QT_TRANSLATE_NOOP("Errors", "The row has half of a character in it (a lone surrogate)."),
    QT_TRANSLATE_NOOP("Errors", "The row has bytes that are not in the file's encoding."),
    QT_TRANSLATE_NOOP("Errors", "“{text}” is no time that can be read."),
    QT_TRANSLATE_NOOP("Errors", "The id {id} stands on line {line} already, with another comment."),
    QT_TRANSLATE_NOOP("Errors", "The id {id} has lost its last digits in a spreadsheet; export it as text."),
    QT_TRANSLATE_NOOP("Errors", "The id {id} was shortened by a spreadsheet; export it as text."),
    QT_TRANSLATE_NOOP("Errors", "The record is not shaped like a comment."),
    QT_TRANSLATE_NOOP("Errors", "The line is not JSON."),
    QT_TRANSLATE_NOOP("Errors", "Not a JSON object."),
    QT_TRANSLATE_NOOP("Errors", "The XML of this comment is broken ({why})."),
    QT_TRANSLATE_NOOP("Errors", "no row of it can be read as a table."),
    QT_TRANSLATE_NOOP("Errors", "there is a header and nothing under it."),
    QT_TRANSLATE_NOOP("Errors", "there are no comments in this Disqus export."),
    QT_TRANSLATE_NOOP("Errors", "there are no comments of WordPress in this file."),
    QT_TRANSLATE_NOOP("Errors", "this is neither Disqus' XML nor WordPress'."),
    QT_TRANSLATE_NOOP("Errors", "this is an old Excel workbook (.xls); save it as .xlsx or CSV."),
    QT_TRANSLATE_NOOP("Errors", "this file is compressed; unpack it first."),
    QT_TRANSLATE_NOOP("Errors", "this is a picture, and no format that comments are exported in."),
    QT_TRANSLATE_NOOP("Errors", "this is a PDF, and no format that comments are exported in."),
    QT_TRANSLATE_NOOP("Errors", "this is no format that comments can be read from."),
    QT_TRANSLATE_NOOP("Errors", "line {line} is longer than 1 MiB; this is no table of comments."),
    QT_TRANSLATE_NOOP("Errors", "the JSON is cut off at line {line}, column {column}; nothing was taken from it."),
    QT_TRANSLATE_NOOP("Errors", "the JSON breaks at line {line}, column {column} ({why}); nothing was taken from it."),
    QT_TRANSLATE_NOOP("Errors", "the JSON has no list of comments in it."),
    QT_TRANSLATE_NOOP("Errors", "no line of it is a JSON object."),
    QT_TRANSLATE_NOOP("Errors", "the JSON cannot be read: it is nested too deeply or has a number too long."),
    QT_TRANSLATE_NOOP("Errors", "the workbook has no rows of comments."),
    QT_TRANSLATE_NOOP("Errors", "the workbook unpacks to more than 1 GiB; save it as CSV."),
    QT_TRANSLATE_NOOP("Errors", "the workbook is damaged and cannot be read."),
    QT_TRANSLATE_NOOP("Errors", "this workbook is damaged in its part {part}."),
    QT_TRANSLATE_NOOP("Errors", "this archive is damaged or cut off."),
    QT_TRANSLATE_NOOP("Errors", "this is an archive, and no Excel workbook; unpack it and give the files in it."),
    QT_TRANSLATE_NOOP("Errors", "the XML is cut off at {place}; nothing was taken from it."),
    QT_TRANSLATE_NOOP("Errors", "the XML is broken at {place} ({why})."),
    QT_TRANSLATE_NOOP("Errors", "the XML defines entities of its own, and files that do are not read."),
)


def say_sentence(text: str) -> str:
    """Say a sentence of the core in the language of the window; one that nobody knows stays as it is.

    Those without values may stand in the tables of the core alone: the gatherer of translations reads them there.
    """
    for sentence, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            values = {name: _said(name, value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate("Errors", sentence).format(**values)
    return QCoreApplication.translate("Errors", text)


def _said(name: str, value: str) -> str:
    if name == "flag" and value in set(Flag):
        # the words of codes are said by what says these sentences too
        from moderator.ui.wording import say

        return say(Flag(value)).lower()
    return say_sentence(value)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((sentence, re.compile(_pattern(sentence), re.DOTALL)) for sentence in SENTENCES)


def _pattern(sentence: str) -> str:
    parts = re.split(r"\{(\w+)\}", sentence)
    return "".join(f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts))
