"""How an account writes, in words: habits with their numbers."""

from PySide6.QtCore import QCoreApplication

from moderator.domain import Finding
from moderator.ui import locale_words
from moderator.ui.wording import QT_TRANSLATE_NOOP

_IN_A_HUNDRED = {
    "links": QT_TRANSLATE_NOOP("Phrases", "links"),
    "hashtags": QT_TRANSLATE_NOOP("Phrases", "hashtags"),
    "emoji": QT_TRANSLATE_NOOP("Phrases", "emoji"),
    "commas": QT_TRANSLATE_NOOP("Phrases", "commas"),
    "exclamation_marks": QT_TRANSLATE_NOOP("Phrases", "exclamation marks"),
    "question_marks": QT_TRANSLATE_NOOP("Phrases", "question marks"),
    "straight_apostrophes": QT_TRANSLATE_NOOP("Phrases", "straight apostrophes"),
    "curly_apostrophes": QT_TRANSLATE_NOOP("Phrases", "curly apostrophes"),
    "dashes": QT_TRANSLATE_NOOP("Phrases", "dashes"),
    "colons": QT_TRANSLATE_NOOP("Phrases", "colons and semicolons"),
    "brackets": QT_TRANSLATE_NOOP("Phrases", "brackets"),
    "full_stops": QT_TRANSLATE_NOOP("Phrases", "full stops"),
    "sentences": QT_TRANSLATE_NOOP("Phrases", "ends of sentences"),
    "tight_dashes": QT_TRANSLATE_NOOP("Phrases", "dashes without blanks"),
    "inner_hyphens": QT_TRANSLATE_NOOP("Phrases", "hyphens inside words"),
    "hashtags_after_sentences": QT_TRANSLATE_NOOP("Phrases", "hashtags after a sentence"),
    "hashtags_after_hashtags": QT_TRANSLATE_NOOP("Phrases", "hashtags in a row"),
    "capitals_after_hashtags": QT_TRANSLATE_NOOP("Phrases", "sentences after a hashtag"),
    "words_after_hashtags": QT_TRANSLATE_NOOP("Phrases", "words after a hashtag"),
    "emoji_after_sentences": QT_TRANSLATE_NOOP("Phrases", "emoji after a sentence"),
    "emoji_after_words": QT_TRANSLATE_NOOP("Phrases", "emoji after a word"),
    "links_after_words": QT_TRANSLATE_NOOP("Phrases", "links without punctuation before"),
    "capitals_after_exclamations": QT_TRANSLATE_NOOP("Phrases", "sentences after “!”"),
    "capitals_after_questions": QT_TRANSLATE_NOOP("Phrases", "sentences after “?”"),
    "capitals_after_stops": QT_TRANSLATE_NOOP("Phrases", "sentences after a full stop"),
    "capitals_after_words": QT_TRANSLATE_NOOP("Phrases", "capitals inside sentences"),
    "capitals_after_links": QT_TRANSLATE_NOOP("Phrases", "capitals after a link"),
    "words_after_commas": QT_TRANSLATE_NOOP("Phrases", "words after a comma"),
    "words_of_oneself": QT_TRANSLATE_NOOP("Phrases", "words of oneself"),
    "words_of_others": QT_TRANSLATE_NOOP("Phrases", "words of others"),
    "joining_words": QT_TRANSLATE_NOOP("Phrases", "joining words"),
    "stressing_words": QT_TRANSLATE_NOOP("Phrases", "stressing words"),
    "slang": QT_TRANSLATE_NOOP("Phrases", "slang words"),
    "phrases_again": QT_TRANSLATE_NOOP("Phrases", "pairs of words said again"),
    "hashtags_of_words": QT_TRANSLATE_NOOP("Phrases", "hashtags of several words"),
}
_OTHERS = {
    "": QT_TRANSLATE_NOOP("Phrases", "how accounts write on average"),
    "rest": QT_TRANSLATE_NOOP("Phrases", "{n} weaker habits of writing"),
    "lower_case_sentences": QT_TRANSLATE_NOOP("Phrases", "sentences begun in small letters"),
    "word_length": QT_TRANSLATE_NOOP("Phrases", "words of {n} letters"),
    "word_variety": QT_TRANSLATE_NOOP("Phrases", "how varied words are"),
    "words_said_once": QT_TRANSLATE_NOOP("Phrases", "words said only once"),
    "sentence_length": QT_TRANSLATE_NOOP("Phrases", "sentences of {n} words"),
    "sentence_variation": QT_TRANSLATE_NOOP("Phrases", "how sentences vary in length"),
    "opening_variety": QT_TRANSLATE_NOOP("Phrases", "how varied sentences begin"),
    "sign_variety": QT_TRANSLATE_NOOP("Phrases", "how varied signs are"),
    "emoji_variety": QT_TRANSLATE_NOOP("Phrases", "how varied emoji are"),
    "favourite_emoji": QT_TRANSLATE_NOOP("Phrases", "a favourite emoji"),
    "hashtag_variety": QT_TRANSLATE_NOOP("Phrases", "how varied hashtags are"),
    "hashtag_length": QT_TRANSLATE_NOOP("Phrases", "how long hashtags are"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Phrases", text)


def said(found: Finding) -> str:
    """Say a habit, with its number where that says something by itself."""
    name, amount = found.label.removeprefix("style").removeprefix("_"), found.amount or 0.0
    if name in _IN_A_HUNDRED:
        return _tr("{n} {what} in 100 words").format(n=locale_words.number(amount, 1), what=_tr(_IN_A_HUNDRED[name]))
    return _tr(_OTHERS.get(name, name.replace("_", " "))).format(n=locale_words.short(round(amount, 1)))
