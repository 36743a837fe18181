"""Comments that come together are judged with what their authors and near-copies do among them."""

from pathlib import Path

import pytest

from moderator.classifier.classifier import Classifier
from moderator.classifier.records import record_of
from moderator.domain import Comment, Flag
from moderator.habits import Written
from moderator.triage.assess import FLAGS, Known, assess, reassess
from moderator.triage.together import Said, Verdicts, judge_together

SHIPPED = Path(__file__).parents[2] / "models"
ADVERT = "Come and play at our little house on Castle street tonight, the first round is a present from us to you"
PLAIN = "What a lovely morning at the harbour"


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load(SHIPPED)


def score(verdicts: Verdicts, row: int, flag: Flag) -> float:
    return float(verdicts.scores[row, FLAGS.index(flag)])


def flags(verdicts: Verdicts, row: int) -> set[Flag]:
    return {flag for flag, is_raised in zip(FLAGS, verdicts.raised[row].tolist(), strict=True) if is_raised}


def test_a_text_alone_is_judged_by_itself(classifier: Classifier) -> None:
    [plain] = assess([Comment(external_id="", text=ADVERT)], classifier)
    verdicts = judge_together([Said(ADVERT), Said(PLAIN)], classifier)
    assert score(verdicts, 0, Flag.SPAM) == pytest.approx(plain.scores[Flag.SPAM], abs=1e-6)
    assert flags(verdicts, 0) == plain.raised
    assert verdicts.campaigns == [None, None]


def test_copies_weigh_as_they_do_in_the_inbox(classifier: Classifier) -> None:
    said = [Said(ADVERT, author=f"author {n}") for n in range(12)]
    verdicts = judge_together([*said, Said(PLAIN)], classifier)
    [plain] = assess([Comment(external_id="", text=ADVERT)], classifier)
    [again] = reassess([plain], [ADVERT], [Known(None, 12, 12)], classifier)
    assert score(verdicts, 3, Flag.SPAM) == pytest.approx(again.scores[Flag.SPAM], abs=1e-5)
    assert flags(verdicts, 3) == again.raised
    assert len(set(verdicts.campaigns[:12])) == 1
    assert verdicts.campaigns[12] is None


RUSSIAN_ADVERT = "Приходите вечером в наше казино у реки, первый раунд за счёт заведения"


def test_an_author_who_repeats_one_text_weighs_as_in_the_inbox(classifier: Classifier) -> None:
    # in Cyrillic, so that facts alone speak: how an account writes is judged in Latin letters
    rows = [(f"{RUSSIAN_ADVERT} {'!' * n}", 1_700_000_000.0 + 7 * n, f"post {n}") for n in range(30)]
    said = [Said(text, author="robo77", at=at, post=post) for text, at, post in rows]
    verdicts = judge_together([*said, Said(PLAIN, author="Ann")], classifier)
    written = [Written(text, at, post, campaign=1) for text, at, post in rows]
    [plain] = assess([Comment(external_id="", text=rows[0][0])], classifier)
    [again] = reassess([plain], [rows[0][0]], [Known(record_of(written, name="robo77"), 30, 1)], classifier)
    assert score(verdicts, 0, Flag.BOT) == pytest.approx(again.scores[Flag.BOT], abs=1e-5)
    assert flags(verdicts, 0) == again.raised
    assert Flag.BOT in flags(verdicts, 0)
    assert Flag.BOT not in flags(verdicts, 30)


def test_nothing_is_judged_as_nothing(classifier: Classifier) -> None:
    verdicts = judge_together([], classifier)
    assert (list(verdicts.langs), verdicts.campaigns, verdicts.scores.shape) == ([], [], (0, len(FLAGS)))
