"""By which name a person can be greeted, as far as the name beside their comment tells one.

Nothing is made up: no vocative and no other form is built. A first name is one that stands in our lists, or one before
a patronymic; who shows the patronymic is greeted with it. Firms, nicknames, handles and two people at once have none.
"""

import re
import unicodedata
from itertools import pairwise

from moderator.replies.given_names import AMBIGUOUS, CYRILLIC, LATIN

_LONGEST = 80
_MOST_WORDS = 4
_NO_PERSON_WORDS = """
and und feat official shop store studio salon bakery cafe café coffee bar club team group media news blog fan fans
beauty brand market llc ltd inc gmbh service services support admin foundation agency photo photography video music
band family mama papa mom dad dj mc mr mrs ms dr prof pak bu mbak mas toko kedai warung butik dan resmi grosir и да
ооо ип зао магазин студия салон кафе клуб группа команда мама папа бабушка дедушка тетя дядя блог фото новости
официальный официальная доставка школа центр мастер семья агентство мир дом для от
"""
_NO_PERSON = frozenset(_NO_PERSON_WORDS.split())
_PATRONYMIC = re.compile(r"\w{2,}(?:ович|евич|ична|овна|евна|ьич|инична|оглы|кызы)", re.IGNORECASE)
_FAMILY = re.compile(
    r"\w{2,}(?:ова|ева|ёва|ина|ына|ая|ов|ев|ёв|ин|ын|ий|ой|ко|юк|ук|чук|ян|дзе|швили|их|ых|ич)", re.IGNORECASE
)
_LATIN_FAMILY = re.compile(r"\w{2,}(?:ova|eva|ina|skaya|ov|ev|in|sky|skiy|enko|uk|yan)", re.IGNORECASE)
_INITIAL = re.compile(r"[A-ZА-ЯЁ]\.?|\w\.")
_SCRIPTS = {"ru": "CYRILLIC", "en": "LATIN", "id": "LATIN"}


def first_name(name: str) -> str:
    """Give the name by which somebody who is called so can be greeted; empty where that is not certain.

    «Анна К. 🌸» is Анна, «иван петрович» is Иван Петрович, «Иванова Анна» is Анна; «anna_1990», «DJ Max»,
    «Анна и Пётр» and «Anna's Bakery» are nobody to greet.
    """
    words = _words(name)
    if not words or len(words) > _MOST_WORDS or any(_folded(word) in _NO_PERSON for word in words):
        return ""
    with_patronymic = _with_patronymic(words)
    if with_patronymic:
        return with_patronymic
    if _is_given(words[0]) and _is_certain(words[0], words[1:]):
        return _capital(words[0])
    if len(words) == 2 and _is_family(words[0]) and len(words[0]) > 2 and _is_given(words[1]):
        return _capital(words[1])
    return ""


def fits(name: str, lang: str) -> bool:
    """Whether a name is written in the script of a language, so that it reads as one of its words."""
    script = _SCRIPTS.get(lang, "")
    return all(unicodedata.name(letter, "").startswith(script) for letter in name if letter.isalpha())


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", name[: _LONGEST + 1])
    if len(plain) > _LONGEST:
        return []
    shown = "".join(" " if unicodedata.category(c) in {"So", "Sk", "Cf", "Mn", "Me", "Cn", "Co"} else c for c in plain)
    words = [word.strip(",;!~*•·|\"'«»“”()[]") for word in shown.split()]
    words = [word for word in words if word]
    return words if all(re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)*\.?", word) for word in words) else []


def _with_patronymic(words: list[str]) -> str:
    """Give first name and patronymic where both stand side by side, before or after a family name."""
    for first, second in pairwise(words):
        if _PATRONYMIC.fullmatch(second) and not _PATRONYMIC.fullmatch(first) and _could_be_given(first, words):
            return f"{_capital(first)} {_capital(second)}"
    return ""


def _could_be_given(word: str, words: list[str]) -> bool:
    """Whether a word before a patronymic is a first name: it is known as one, or there is no other place for it."""
    return len(word) > 2 and _is_one_script(word) and (_is_given(word) or len(words) == 2 or word == words[-2])


def _is_given(word: str) -> bool:
    folded = _folded(word)
    return folded in CYRILLIC or folded in LATIN


def _is_certain(word: str, others: list[str]) -> bool:
    """Whether a name that is a word too has a family name beside it; any other is certain by itself."""
    return _folded(word) not in AMBIGUOUS or (bool(others) and _is_family(others[0]))


def _is_family(word: str) -> bool:
    patterns = (_FAMILY, _LATIN_FAMILY, _INITIAL)
    return _is_one_script(word) and any(pattern.fullmatch(word) for pattern in patterns)


def _is_one_script(word: str) -> bool:
    return fits(word, "ru") or fits(word, "en")


def _folded(word: str) -> str:
    return word.casefold().replace("ё", "е").rstrip(".")


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + (part[1:].lower() if word.isupper() else part[1:]) for part in word.split("-"))
