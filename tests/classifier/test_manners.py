"""Accounts are judged by how they write where they wrote enough, in Latin letters; what is said of it adds up."""

import math
from dataclasses import replace

import pytest

from moderator.classifier.behaviour import author_findings, sets_text_aside, speaks_for_itself
from moderator.classifier.classifier import Classifier
from moderator.classifier.manners import manners
from moderator.habits import AuthorRecord
from tests.invented_accounts import bot, forest, model_with_accounts, person


def test_bots_and_people_are_told() -> None:
    robo, ann = manners(forest(), [bot(50), person(50)])
    assert robo is not None
    assert ann is not None
    assert robo.logit > 0 > ann.logit


def test_one_text_of_all_comments_is_judged_as_they_are() -> None:
    assert manners(forest(), [bot(50)]) == manners(forest(), [["\n".join(bot(50))]])


@pytest.mark.parametrize(
    "texts",
    [[], bot(50)[:3], ["Hi!"] * 20, ["Это было вечером у моря, и все смеялись над дождём"] * 9, ["…" * 900]],
    ids=["nothing", "few", "short", "Cyrillic", "signs"],
)
def test_who_wrote_too_little_or_otherwise_is_not_judged(texts: list[str]) -> None:
    assert manners(forest(), [texts, bot(50)])[0] is None


def test_what_is_said_adds_up() -> None:
    (robo,) = manners(forest(), [bot(50)])
    assert robo is not None
    findings = author_findings(AuthorRecord(comments=3, manner=robo))
    assert math.isclose(sum(finding.weight for finding in findings), robo.logit, abs_tol=1e-3)
    assert sets_text_aside(findings)
    assert not speaks_for_itself(findings)
    amounts = {name: amount for name, amount, _ in robo.parts}
    assert robo.parts[-1][0] == "rest"
    assert all(value >= 0 for value in amounts.values())


def test_a_model_without_trees_judges_no_account() -> None:
    taught = model_with_accounts()
    assert Classifier(replace(taught, forest=None)).judge_accounts([bot(50)]) == [None]
    assert Classifier(taught).judge_accounts([bot(50)]) != [None]
