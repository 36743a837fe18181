"""Which posts announce a contest: English, Russian, Indonesian."""

import re
from functools import lru_cache

_LOOKED_AT = 5000
"""Letters of a post; whoever wants entrants says so before."""
_NO_PRIZE = r"(?:match|game|league|cup|title|race|election|war|vote|championship|argument|case|appeal)s?\b"
_A = r"(?:an?|one|two|three|five|ten|\d+|our|your|this|these|tickets|free)"
_PLAIN_EN = (
    r"(?<!dead )\bgive ?aways?\b(?! (?:the|that|his|her|my|your|our) )",
    r"\bsweepstakes?\b|\b(?:prize|lucky) draws?\b|\braffles?\b|\b(?:we|i|are|am|is|'re|’re|'m|’m) giving away\b",
    r"\b(?:enter|comment|tag|follow|share|repost|retweet)\b[^.!?\n]{0,80}\b(?:to win|to enter|be in with)\b",
    r"\b(?:enter|comment|tag|follow|share|repost|retweet)\b[^.!?\n]{0,80}\bfor (?:a|your) chance\b",
    r"\b(?:enter|entry|entries)\b[^.!?\n]{0,40}\b(?:to win|(?:prize )?draw)\b",
    rf"\b(?:you could|you can|chance to|how to|want to) win (?!(?:the|an?|this|that|our) (?:\w+ )?{_NO_PRIZE})",
    rf"(?:^|[.!?…\n:]\W{{0,9}})win {_A} (?!(?:\w+ )?{_NO_PRIZE})",
    r"\bwinners? (?:will|to) be (?:drawn|picked|chosen|announced|selected)",
    r"\b(?:we(?:'ll|’ll| will)|going to) (?:draw|pick|choose|announce) (?:a|the|\w+) (?:lucky )?winners?\b",
)
_PLAIN_RU = (
    r"\bрозыгрыш\w*+(?! (?:куб\w+|лиг\w+|чемпион\w+|первенств\w+|углов\w+|штрафн\w+|мяча))",
    r"\bразыгрыва\w*+(?! (?:меня|нас|друг|комби|угл|штраф|мяч|дебют|карт|сцен|драм))",
    r"\bразыгра(?:ем|ю)\b(?! (?:меня|нас|друг|комби|угл|штраф|мяч|дебют|карт|сцен|драм))",
    r"\bгив(?:эвей|эвэй|евей|ивэй|вей)\w*|\bразда(?:ча|[её]м) (?:приз|подар)\w*",
    r"\bдарим\b[^.!?\n]{0,60}\b(?:за (?:репост|коммент|подпис|лайк)\w*|случайн\w+)",
    r"(?<!не )\bвыиг(?:рай|рывай)(?:те)?\b",
    r"\b(?:шанс|возможность) (?:получить (?:приз|подар)\w*|выиграть\b(?! (?:матч|игр|суд|дел|выбор|войн)))",
    r"\b(?:отметь\w*|подпи\w+|репост\w*|напиши\w*|ставь\w*)\b[^.!?\n]{0,80}\b(?:выигра\w+|получи\w* приз)",
    r"\b(?:отметь\w*|подпи\w+|репост\w*|напиши\w*|ставь\w*)\b[^.!?\n]{0,80}\bучаствуй\w*",
    r"\bпобедител[яией]\w*\s+(?:\w+\s+)?(?:выбер\w+|определ[иья]\w+|объяв[ия]\w+|назов\w+)",
    r"\b(?:выберем|выбираем|определим|объявим|назов[её]м)\s+(?:\w+\s+)?победител[яией]\w*",
)
_PLAIN_ID = (
    r"\bbagi[- ]bagi (?:hadiah|gratis|voucher|merch\w*|pulsa|thr|uang)|\bberhadiah\b|\bberkesempatan (?:men)?dapat\w*",
    r"\bmenangkan (?!hati|pertandingan|laga|kasus|pemilu|perkara|perang|pertarungan|gugatan)",
    r"\b(?:tag|mention|follow|komen\w*)\b[^.!?\n]{0,80}\b(?:menang|hadiah|pemenang|berkesempatan)\b",
    r"\bpemenang (?:akan )?(?:dipilih|diumumkan|diundi)",
)
_PLAIN = re.compile("|".join((*_PLAIN_EN, *_PLAIN_RU, *_PLAIN_ID)), re.IGNORECASE)
_PERHAPS = re.compile(
    r"\b(?:contests?|competitions?|challenge|quiz)\b|\bконкурс(?!н|ант)\w*|\bвикторин\w*|\bмарафон\w*"
    r"|\b(?:lomba|sayembara|kuis|undian|kontes)\b",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\b(?:enter|entries|prizes?|to win|tag|terms|join in|take part|submit|closes|rules)\b"
    r"|\bучаств(?:уй|овать)\w*|\bучасти[ея]\b|\bучастник\w*|\bуслови\w+|\bприз\w{0,2}\b|\bподар(?:к|ок)\w*"
    r"|\bвыигра(?:ть|й)\w*|\bотмет\w+|\bподпи[шс]\w+|\bрепост\w*|\bкомментари\w+"
    r"|\b(?:объявля|запуска|проводи)\w+|\b(?:стартует|начинаем)\b"
    r"|\b(?:hadiah|ikuti|ikutan|syarat|daftarkan|komen\w*|tag|mention|follow|menang)\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:won|wins|winning|victory|finalists?|came (?:first|second|third)|judged|(?:first|second|third|top) prize)\b"
    r"|\bпобедил\w*|\bвыиграл\w*|\bзанял\w*|\bлауреат\w*|\bучаствовал\w*|\bучаствуем\b|\bкомисси\w+"
    r"|\bзакупк\w+|\bвакан\w+|\b(?:juara|meraih|memenangkan|dimenangkan|tersangka)\b",
    re.IGNORECASE,
)
"""News of a contest elsewhere, a tender, a vacancy: words that a contest has too, with nothing to enter."""


@lru_cache(maxsize=4096)  # comments of one post come in many batches
def announces_contest(text: str) -> bool:
    """Tell whether a post's text announces a contest; news that somebody has won one elsewhere announces none."""
    text = text[:_LOOKED_AT]
    if _PLAIN.search(text):
        return True
    return bool(_PERHAPS.search(text) and _INVITES.search(text)) and not _REPORTS.search(text)
