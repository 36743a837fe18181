"""Lines that are judged together share what the writing of their account says."""

import pytest

from moderator.classifier.classifier import Classifier
from moderator.domain import Flag
from moderator.triage.together import Said, judge_together
from tests.invented_accounts import bot, model_with_accounts, person

BOT = list(Flag).index(Flag.BOT)


@pytest.fixture(scope="module")
def judging() -> Classifier:
    return Classifier(model_with_accounts())


def test_all_lines_of_an_author_have_the_accounts_score(judging: Classifier) -> None:
    said = [Said(text, "en", "Robo") for text in bot(60)] + [Said(text, "en", "Ann") for text in person(60)]
    judged = judge_together(said, judging)
    (robo, ann) = judging.judge_accounts([bot(60), person(60)])
    assert robo is not None
    assert ann is not None
    assert judged.raised[:, BOT].tolist() == [True] * 12 + [False] * 12
    assert len(set(judged.scores[:12, BOT].round(6).tolist())) == 1
    assert judged.scores[0, BOT] > 0.5 > judged.scores[-1, BOT]


def test_one_line_of_all_comments_is_an_account(judging: Classifier) -> None:
    apart = judge_together([Said(text, "en", "Robo") for text in bot(60)], judging)
    joined = judge_together([Said(" ".join(bot(60)), "en"), Said("Hello there", "en")], judging)
    assert joined.raised[:, BOT].tolist() == [True, False]
    assert joined.scores[0, BOT] == pytest.approx(apart.scores[0, BOT], abs=1e-6)


def test_what_an_account_is_not_asked_about_stays(judging: Classifier) -> None:
    texts = bot(60)
    alone = judging.judge(texts, ["en"] * len(texts))
    judged = judge_together([Said(text, "en", "Robo") for text in texts], judging)
    others = [place for place in range(len(Flag)) if place != BOT]
    assert judged.scores[:, others] == pytest.approx(alone.scores[:, others], abs=1e-6)
