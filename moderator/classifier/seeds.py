"""Words and sentences of our own that stand in where there is no labelled set to learn from."""

import re
from itertools import product

_COARSE_INDONESIAN = """
anjing anjg anying asu bangsat bgst bajingan babi bego goblok goblog tolol idiot kampret kontol kntl memek mmk
ngentot ngentod ngewe jancok jancuk jembut jembud pepek pantek puki pukimak lonte pelacur sundal bencong banci taik
brengsek keparat dungu bacot bacod kimak itil peler colmek coli
"""
COARSE_INDONESIAN = frozenset(_COARSE_INDONESIAN.split())
"""Coarse words; a text that has one counts as obscene where nobody has labelled any."""

COARSE_ROOTS = re.compile(
    r"бля|ху[йиеёя]|пизд|[её]ба[лнт]|еб[уи]|сук[аи]|муд[аи]|говн|жоп|сра[тл]|гандон|дерьм|урод|твар"
    r"|fuck|shit|bitch|\bass\b|asshole|dick|cunt|whore|nigg|\bhoe|pussy|damn|crap"
)
"""What a text must not hold that is taken for clean without anybody having said so."""

_ENTRIES = {
    "en": (
        ("count me in", "I'm in", "entering", "done", "done all the steps", "liked and shared", "followed and tagged"),
        (
            "fingers crossed",
            "hope I win",
            "pick me please",
            "I never win anything",
            "good luck everyone",
            "would love to win this",
            "@ @ @",
            "my entry number is 17",
            "please choose me",
            "tagging my friends @ @",
        ),
    ),
    "ru": (
        ("участвую", "я в деле", "все условия выполнены", "готово", "репост сделала", "подписалась и лайкнула", "плюс"),
        (
            "хочу выиграть",
            "надеюсь на победу",
            "всем удачи",
            "пусть мне повезёт",
            "выберите меня пожалуйста",
            "ни разу не выигрывала",
            "@ @ @",
            "мой номер 17",
            "отмечаю подруг @ @",
            "хочу этот приз",
        ),
    ),
    "id": (
        (
            "ikutan ya kak",
            "ikut giveaway",
            "done min",
            "sudah follow dan tag",
            "izin ikutan",
            "udah like dan share",
            "bismillah",
        ),
        (
            "semoga menang",
            "semoga rezeki saya",
            "pilih aku ya kak",
            "belum pernah menang",
            "semoga beruntung",
            "pengen banget menang",
            "@ @ @",
            "nomor saya 17",
            "ajak teman @ @",
            "mau hadiahnya min",
        ),
    ),
}


def contest_entries() -> list[tuple[str, str]]:
    """Give comments as people write them who take part in a contest, each with its language."""
    return [
        (pattern.format(first, second), lang)
        for lang, (firsts, seconds) in _ENTRIES.items()
        for first, second in product(firsts, seconds)
        for pattern in ("{0}, {1}", "{1}! {0} 🍀")
    ]


def plain_remarks() -> list[tuple[str, str]]:
    """Give numbers, times and pictures, which people post and which mean nothing, once for every language."""
    numbers = [str(digit) * length for digit in range(10) for length in (1, 3, 5)] + [
        "10",
        "100",
        "1000",
        "10000",
        "100000",
    ]
    times = [f"{minute}:{second:02}" for minute in range(6) for second in range(0, 60, 9)]
    pictures = [sign * length for sign in "❤😂😭🔥👍🎉😍👏😢🙏" for length in (1, 2, 3)]
    return [(remark, lang) for remark in (*numbers, *times, *pictures) for lang in _ENTRIES]
