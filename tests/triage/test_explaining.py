"""What would turn a flag is found by judging again, and facts are named where they alone hold it up."""

import math
from itertools import combinations
from pathlib import Path

import pytest

from moderator.classifier.classifier import Classifier
from moderator.domain import Comment, CommentId, EvidenceKind, Finding, Flag
from moderator.explained import Explanation
from moderator.habits import AuthorRecord
from moderator.triage.assess import Known, assess, reassess
from moderator.triage.explaining import Subject, explain

MODELS = Path(__file__).parents[2] / "models"
COMPLAINT = "Waited fifty minutes, the coffee was cold and the staff were rude. Never again, terrible."
ADVERT = "EARN 5000 A DAY without leaving home!!! Write me in telegram, click here http://x.example/win"
PASTING = AuthorRecord(comments=20, posts=20, repeated=19, hops=15, median_gap=8.0)


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load(MODELS)


def _explained(
    classifier: Classifier,
    text: str,
    flag: Flag,
    *,
    author: AuthorRecord | None = None,
    copies: int = 1,
    authors: int = 1,
) -> Explanation:
    known = Known(author, copies, authors)
    return explain(Subject(comment=CommentId(1), text=text, lang="en", scored=0.5, known=known), flag, classifier)


def _cut(text: str, parts: tuple[Finding, ...]) -> str:
    for start, end in sorted((place for part in parts for place in part.ranges), reverse=True):
        text = text[:start] + text[end:]
    return text


def _is_raised(classifier: Classifier, text: str, flag: Flag) -> bool:
    return bool(classifier.judge([text], ["en"]).raised[0, list(Flag).index(flag)])


@pytest.mark.parametrize(("text", "flag"), [(COMPLAINT, Flag.NEGATIVE), (ADVERT, Flag.SPAM)])
def test_without_the_named_words_the_flag_turns(classifier: Classifier, text: str, flag: Flag) -> None:
    found = _explained(classifier, text, flag)
    assert found.is_raised
    assert found.turn is not None
    assert 1 <= len(found.turn.without) <= 5
    assert not _is_raised(classifier, _cut(text, found.turn.without), flag)


@pytest.mark.parametrize(("text", "flag"), [(COMPLAINT, Flag.NEGATIVE), (ADVERT, Flag.SPAM)])
def test_none_of_the_named_words_could_stay(classifier: Classifier, text: str, flag: Flag) -> None:
    turn = _explained(classifier, text, flag).turn
    assert turn is not None
    for fewer in combinations(turn.without, len(turn.without) - 1):
        assert _is_raised(classifier, _cut(text, fewer), flag)


def test_a_flag_that_is_not_raised_may_turn_too(classifier: Classifier) -> None:
    text = "thank you so much lovely people, the coffee was cold and terrible"
    found = _explained(classifier, text, Flag.NEGATIVE)
    if not found.is_raised and found.turn is not None:
        assert _is_raised(classifier, _cut(text, found.turn.without), Flag.NEGATIVE)
    assert _explained(classifier, "hello", Flag.SPAM).turn is None


def test_facts_are_named_where_they_alone_hold_a_flag_up(classifier: Classifier) -> None:
    found = _explained(classifier, "See you at the harbour on Sunday then", Flag.BOT, author=PASTING)
    assert found.is_raised
    assert found.turn is not None
    assert {part.kind for part in found.turn.without} == {EvidenceKind.FACT}


@pytest.mark.parametrize("flag", list(Flag))
@pytest.mark.parametrize("text", [COMPLAINT, ADVERT, "@ivan @petr", "", "спасибо!!!"])
def test_an_explanation_agrees_with_the_judgement_it_explains(classifier: Classifier, text: str, flag: Flag) -> None:
    (plain,) = assess([Comment(external_id="1", text=text, lang="en")], classifier)
    (judged,) = reassess([plain], [text], [Known(PASTING, 9, 4)], classifier)
    found = _explained(classifier, text, flag, author=PASTING, copies=9, authors=4)
    assert found.score == pytest.approx(judged.scores[flag], abs=1e-4)
    assert found.is_raised is (flag in judged.raised)
    assert math.log(found.score / (1 - found.score)) == pytest.approx(found.logit, abs=1e-3)


def test_rules_stand_in_the_sum(classifier: Classifier) -> None:
    found = _explained(classifier, "@ivan @petr", Flag.OBSCENE)
    assert [(fact.label, fact.amount) for fact in found.facts] == [("tags_only", -5.0)]
    assert found.logit == pytest.approx(-5, abs=1e-6)
