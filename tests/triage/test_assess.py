"""Comments are judged by their text, and again by what is known of author and campaign."""

from pathlib import Path

import numpy as np
import pytest

from moderator.classifier.classifier import Classifier
from moderator.classifier.features import COLUMNS, words
from moderator.classifier.model import FLAGS, LANGS, OUTPUTS, Model
from moderator.classifier.reading import read
from moderator.domain import Assessment, Comment, EvidenceKind, Flag
from moderator.habits import AuthorRecord
from moderator.triage.assess import Known, assess, reassess
from moderator.triage.campaigns import campaign_of
from moderator.triage.priority import priority

SHIPPED = Path(__file__).parents[2] / "models"
ADVERT = "Come and play at our casino tonight, the first round is a present from the house to you"
TAUGHT = {"casino": Flag.SPAM, "rude": Flag.NEGATIVE}
BOT = AuthorRecord(comments=40, posts=40, repeated=39, median_gap=2.0)


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    """A model that has been taught two words, and takes all else for fine."""
    weights = np.zeros((COLUMNS, OUTPUTS), np.float32)
    for word, flag in TAUGHT.items():
        weights[words(read([word]))[0].columns, FLAGS.index(flag)] = 40.0
    bias = np.full(OUTPUTS, -2.0, np.float32)
    thresholds = np.full((len(FLAGS), len(LANGS)), 0.5, np.float32)
    return Classifier(Model("two words", weights, np.ones(COLUMNS, np.float32), bias, thresholds))


def again(assessment: Assessment, text: str, known: Known, classifier: Classifier) -> Assessment:
    return reassess([assessment], [text], [known], classifier)[0]


def comment(text: str, lang: str | None = "en") -> Comment:
    return Comment(external_id="c1", text=text, lang=lang)


def test_a_flag_is_raised_with_the_words_that_raised_it(classifier: Classifier) -> None:
    [assessment] = assess([comment("The casino called")], classifier)
    assert assessment.raised == {Flag.SPAM}
    assert assessment.scores[Flag.SPAM] > 0.9
    assert (assessment.evidence[0].label, assessment.evidence[0].ranges) == ("casino", ((4, 10),))
    assert {finding.flag for finding in assessment.evidence} == {Flag.SPAM}


def test_what_is_fine_has_no_evidence_and_no_priority(classifier: Classifier) -> None:
    [assessment] = assess([comment("What a lovely morning in town")], classifier)
    assert (assessment.raised, assessment.evidence, assessment.priority) == (frozenset(), (), 0)
    assert assessment.scores.keys() == set(Flag)


def test_assessments_stand_in_the_order_of_their_comments(classifier: Classifier) -> None:
    texts = ["The waiter was rude", "Lovely", "The casino called", "A rude casino", ""]
    assessments = assess([comment(text) for text in texts], classifier)
    assert [assessment.raised for assessment in assessments] == [
        {Flag.NEGATIVE},
        frozenset(),
        {Flag.SPAM},
        {Flag.SPAM, Flag.NEGATIVE},
        frozenset(),
    ]
    assert [finding.label for finding in assessments[2].evidence][:1] == ["casino"]


def test_an_assessment_does_not_depend_on_its_batch(classifier: Classifier) -> None:
    comments = [comment(f"A rude casino, number {number}") for number in range(1_200)]
    assert assess(comments, classifier)[1_100] == assess(comments[1_100:1_101], classifier)[0]


def test_an_assessment_says_priority_campaign_language_and_model(classifier: Classifier) -> None:
    [assessment] = assess([comment(ADVERT, lang="id")], classifier, [campaign_of(ADVERT)])
    assert assessment.priority == priority(assessment.scores, assessment.raised) > 0
    assert assessment.campaign == campaign_of(ADVERT)
    assert (assessment.lang, assessment.model) == ("id", "two words")


def test_no_comments_have_no_assessments(classifier: Classifier) -> None:
    assert assess([], classifier) == []


def test_without_behaviour_an_assessment_stays_as_it_is(classifier: Classifier) -> None:
    [assessment] = assess([comment(ADVERT)], classifier)
    assert again(assessment, ADVERT, Known(), classifier) == assessment
    assert again(assessment, ADVERT, Known(AuthorRecord(comments=1)), classifier) == assessment


def test_an_author_who_repeats_themselves_is_raised_as_a_bot(classifier: Classifier) -> None:
    text = "What a lovely morning in town"
    [plain] = assess([comment(text)], classifier)
    judged = again(plain, text, Known(BOT), classifier)
    assert Flag.BOT in judged.raised
    assert judged.scores[Flag.BOT] > plain.scores[Flag.BOT]
    assert "repeats_itself" in {finding.label for finding in judged.evidence if finding.kind is EvidenceKind.FACT}
    assert judged.priority == priority(judged.scores, judged.raised) > 0


def test_a_campaign_is_spam_even_when_its_words_are_not(classifier: Classifier) -> None:
    text = "Marta from the third floor made me rich and happy, ask her how, she answers to everybody"
    [plain] = assess([comment(text)], classifier)
    judged = again(plain, text, Known(None, 57, 31), classifier)
    assert Flag.SPAM in judged.raised
    assert [(fact.label, fact.amount, fact.total) for fact in judged.evidence if fact.kind is EvidenceKind.FACT] == [
        ("alike", 57, 31)
    ]


def test_copies_make_a_flagged_comment_more_urgent(classifier: Classifier) -> None:
    [plain] = assess([comment("The casino called")], classifier)
    assert again(plain, "The casino called", Known(None, 16, 9), classifier).priority > plain.priority


def test_what_behaviour_does_not_speak_of_stays(classifier: Classifier) -> None:
    text = "The waiter was rude"
    [plain] = assess([comment(text)], classifier)
    judged = again(plain, text, Known(BOT), classifier)
    assert judged.scores[Flag.NEGATIVE] == plain.scores[Flag.NEGATIVE]
    assert set(plain.evidence) <= set(judged.evidence)
    assert (judged.lang, judged.campaign, judged.model) == (plain.lang, plain.campaign, plain.model)


def test_evidence_stands_by_flag_with_the_strongest_first(classifier: Classifier) -> None:
    [plain] = assess([comment(ADVERT)], classifier)
    judged = again(plain, ADVERT, Known(BOT, 57, 31), classifier)
    keys = [(FLAGS.index(finding.flag), -finding.weight) for finding in judged.evidence]
    assert keys == sorted(keys)


def test_the_shipped_model_explains_every_flag_that_it_raises() -> None:
    texts = ["Slot gacor hari ini, WD 500 juta, daftar sekarang!", "Ужасное обслуживание, больше не приду", "Why?"]
    for assessment in assess([comment(text, lang=None) for text in texts], Classifier.load(SHIPPED)):
        assert assessment.raised == {finding.flag for finding in assessment.evidence}
