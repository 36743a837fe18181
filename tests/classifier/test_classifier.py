"""What the shipped model says of comments that nobody has seen before."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from subprocess import run

import numpy as np
import pytest
from numpy.testing import assert_allclose

from moderator.classifier.classifier import Classifier
from moderator.domain import UNKNOWN_LANGUAGE, Flag

_PLACES = {flag: place for place, flag in enumerate(Flag)}

RAISED = [
    (Flag.SPAM, "Check out my channel and subscribe, free gift cards here https://bit.ly/free-cards"),
    (Flag.SPAM, "Заработок на дому от 5000 рублей в день, без вложений, пишите в личные сообщения"),
    (Flag.SPAM, "Ищу людей в команду, удаленная работа, доход от 100$ в день, пишите в лс +"),
    (Flag.SPAM, "Main di GARUDA99 gampang menang maxwin terus, daftar sekarang"),
    (Flag.SPAM, "depo 20k langsung WD 5 juta di 𝐌𝐀𝐖𝐀𝐑𝟖𝟖 gacor parah"),
    (Flag.NEGATIVE, "Terrible service, my order arrived broken and nobody answers my emails. Worst company ever."),
    (Flag.NEGATIVE, "Ужасный сервис, третий день не могу дозвониться, деньги списали и не возвращают"),
    (Flag.NEGATIVE, "Aplikasi jelek, error terus, tidak bisa login dan CS tidak membantu sama sekali. Kecewa"),
    (Flag.OBSCENE, "shut the fuck up you stupid bitch"),
    (Flag.OBSCENE, "да пошёл ты нахуй, ебаный урод"),
    (Flag.OBSCENE, "dasar anjing bangsat kontol lu"),
    (Flag.QUESTION, "How much is delivery to Leeds?"),
    (Flag.QUESTION, "Подскажите, пожалуйста, когда будет доставка в Казань?"),
    (Flag.QUESTION, "Kak, ukuran M masih ada?"),
    (Flag.PRIZE_HUNTER, "участвую, хочу выиграть, всем удачи!"),
]
CALM = [
    "Lovely shop, thank you so much for the quick delivery",
    "What a beautiful day in the hills",
    "Спасибо большое, всё пришло вовремя, очень довольна",
    "Отличные сапоги, ношу второй сезон",
    "Terima kasih, barang bagus dan pengiriman cepat",
    "Suka banget sama warnanya, cantik",
]


@pytest.mark.parametrize(("flag", "text"), RAISED)
def test_what_a_comment_is_gets_flagged(classifier: Classifier, flag: Flag, text: str) -> None:
    judged = classifier.judge([text], [None])
    assert judged.raised[0, _PLACES[flag]], judged.scores


@pytest.mark.parametrize("text", CALM)
def test_a_kind_comment_is_left_alone(classifier: Classifier, text: str) -> None:
    judged = classifier.judge([text], [None])
    assert not judged.raised.any(), judged.scores


@pytest.mark.parametrize("text", ["Wow 😍", "Красота!", "mantap kak 👍", "❤️❤️❤️", "First!", "12:45"])
def test_a_short_cheer_is_not_taken_for_a_bot_or_a_prize_hunter(classifier: Classifier, text: str) -> None:
    raised = classifier.judge([text], [None]).raised[0]
    assert not raised[_PLACES[Flag.BOT]]
    assert not raised[_PLACES[Flag.PRIZE_HUNTER]]


def test_languages_are_found(classifier: Classifier) -> None:
    texts = [
        "The weather is lovely today",
        "Сегодня прекрасная погода",
        "Cuaca hari ini bagus sekali",
        "😀😀",
        "",
        "123",
    ]
    und = UNKNOWN_LANGUAGE
    assert classifier.judge(texts, [None] * 6).langs == ["en", "ru", "id", und, und, und]


def test_a_language_that_is_given_is_kept(classifier: Classifier) -> None:
    assert classifier.judge(["Hello there", "Hello there"], ["fr", None]).langs == ["fr", "en"]


def test_scores_are_probabilities_and_flags_rise_at_their_threshold(classifier: Classifier) -> None:
    texts = [text for _, text in RAISED] + CALM
    judged = classifier.judge(texts, [None] * len(texts))
    assert judged.scores.shape == judged.raised.shape == (len(texts), len(Flag))
    assert judged.scores.dtype == np.float32
    assert ((judged.scores >= 0) & (judged.scores <= 1)).all()
    limits = [[classifier.threshold(flag, lang) for flag in Flag] for lang in judged.langs]
    assert ((judged.scores >= np.array(limits, np.float32)) == judged.raised).all()


def test_a_comment_is_judged_alike_alone_and_among_others(classifier: Classifier) -> None:
    texts = ([text for _, text in RAISED] + CALM) * 100
    together = classifier.judge(texts, [None] * len(texts)).scores
    alone = np.concatenate([classifier.judge([text], [None]).scores for text in texts[:21]])
    assert_allclose(together[:21], alone, atol=1e-5)


def test_nothing_is_judged_as_nothing(classifier: Classifier) -> None:
    judged = classifier.judge([], [])
    assert judged.langs == []
    assert judged.scores.shape == (0, len(Flag))


def test_threads_may_share_a_classifier(classifier: Classifier) -> None:
    texts = [text for _, text in RAISED]
    alone = classifier.judge(texts, [None] * len(texts)).scores
    with ThreadPoolExecutor(4) as pool:
        shared = list(pool.map(lambda _: classifier.judge(texts, [None] * len(texts)).scores, range(8)))
    for scores in shared:
        assert_allclose(scores, alone, atol=1e-6)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\t",
        "\ud800",
        "a\udfffb",
        "\x00",
        "\u202eevil\u202c \u200f\u200e",
        "a" * 1_000_000,
        "7" * 200_000,
        "a " * 200_000,
        "@" * 10_000,
        "https://" * 5_000,
        "[id1|" * 10_000,
        "e" + "\u0301" * 10_000,
        "".join(map(chr, range(0, 0x110000, 37))),
        "👨‍👩‍👧‍👦🏳️‍🌈",
        "ﷺ﷽",
    ],
    ids=lambda text: ascii(text[:8]),
)
def test_odd_text_is_judged_and_explained_without_a_crash(classifier: Classifier, text: str) -> None:
    judged = classifier.judge([text, "fine"], [None, None])
    assert np.isfinite(judged.scores).all()
    for finding in classifier.explain(text, judged.langs[0], list(Flag)):
        assert all(0 <= start < end <= len(text) for start, end in finding.ranges)


def test_a_megabyte_takes_a_moment(classifier: Classifier) -> None:
    began = time.perf_counter()
    classifier.judge(["ab" * 500_000], [None])
    assert time.perf_counter() - began < 5


def test_judging_brings_no_scikit_learn() -> None:
    code = (
        "import sys; from pathlib import Path; from moderator.classifier.classifier import Classifier; "
        "Classifier.load(Path('models')).judge(['hello'], [None]); print('sklearn' in sys.modules)"
    )
    root = str(__import__("pathlib").Path(__file__).parents[2])
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "False"
