"""The parts of the rules page, over plain values: list, bars, figures, life, answers, what was begun."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from moderator.domain import CommentId, RuleState
from moderator.rulings import (
    Answered,
    Backtest,
    BacktestDay,
    Event,
    GroupKind,
    LifeLine,
    RuleConflict,
    RuleSummary,
    Trust,
)
from moderator.ui import phrases, ruling_words
from moderator.ui.pages.rules_drafts import Drafts
from moderator.ui.pages.rules_figures import figures
from moderator.ui.pages.rules_house import ConflictsCard, TrustCard
from moderator.ui.pages.rules_life import LifeCard
from moderator.ui.pages.rules_list_model import RuleRow, RulesListModel
from moderator.ui.pages.rules_machine import TimeMachine
from moderator.ui.pages.rules_work import file_name
from moderator.ui.widgets.rule_answers import RuleAnswers
from moderator.ui.widgets.rule_days import RuleDays
from moderator.ui.widgets.rule_outline import outline

NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)
ONE = (CommentId(1),)
TEST = Backtest(
    rule="Slow delivery",
    version=4,
    since=NOW - timedelta(days=90),
    until=NOW,
    comments=1_046_310,
    caught=1037,
    judged=412,
    otherwise=18,
    newly=212,
    freed=9,
    against=3,
    minutes_saved=130,
    seconds_each=9,
    days=(
        BacktestDay(day=date(2026, 11, 20), caught=5, otherwise=1),
        BacktestDay(day=NOW.date(), caught=9, otherwise=0),
    ),
    asked=0,
    took=1.8,
    caught_ids=ONE,
    otherwise_ids=ONE,
    newly_ids=ONE,
    freed_ids=ONE,
)


def summary(name: str, place: int = 1, **changed: Any) -> RuleSummary:
    usual = RuleSummary(
        name=name, place=place, state=RuleState.LIVE, version=1, event=Event.ARRIVED, stops=False, actions=()
    )
    return replace(usual, **changed)


def row(name: str, **changed: Any) -> RuleRow:
    return RuleRow(key=name, name=name, summary=summary(name, **changed))


def test_the_model_of_the_list_is_sound_and_speaks(qtmodeltester: ModelTester) -> None:
    model = RulesListModel()
    model.show_rows([row("One", hits=7, judged=100, otherwise=2), row("Two", stopped="It took too long.")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(spoken) == "One, live · v1, 7 caught · 2.0% otherwise"
    assert "It took too long." in model.index(1).data(spoken)


def test_a_dropped_row_is_wished_at_its_new_place(qtbot: QtBot) -> None:
    model = RulesListModel()
    model.show_rows([row("One"), row("Two"), row("Three")])
    model.can_move = True
    carried: QMimeData = model.mimeData([model.index(0)])
    with qtbot.waitSignal(model.moved) as told:
        assert not model.dropMimeData(carried, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert told.args == ["One", 2]


def test_the_bars_are_read_one_by_one_by_key(qtbot: QtBot) -> None:
    bars = RuleDays()
    qtbot.addWidget(bars)
    bars.show_days(TEST.days)
    assert bars.accessibleDescription() == "Most on 22 Nov: 9 caught"
    QTest.keyClick(bars, Qt.Key.Key_Left)
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert bars.accessibleDescription() == "20 Nov: 5 caught, 1 decided otherwise"


def test_many_days_are_put_together(qtbot: QtBot) -> None:
    bars = RuleDays()
    qtbot.addWidget(bars)
    first = date(2026, 8, 24)
    bars.show_days([BacktestDay(day=first + timedelta(days=n), caught=1, otherwise=0) for n in range(90)])
    assert bars.said(0) == "24 Aug – 26 Aug: 3 caught"


def test_figures_say_what_the_numbers_mean_and_which_comments_they_are() -> None:
    said = {each.name: each.value for each in figures(TEST)}
    assert said == {
        "Would have caught": phrases.number(1037),
        "Newly caught against v3": "+212",
        "Freed against v3": "−9",
        "People decided otherwise": "18 of 412 (4.4%)",
        "Time saved": "≈ 2 h 10 min",
    }
    assert all(each.ids == ONE for each in figures(TEST)[:-1])
    assert ruling_words.period(TEST) == f"last 90 days · {phrases.number(1_046_310)} comments · 1.8 s"


@pytest.mark.parametrize(("minutes", "said"), [(-12, "≈ 12 min"), (0.2, "≈ 0 min"), (61, "≈ 1 h 1 min")])
def test_minutes_are_said_as_hours(minutes: float, said: str) -> None:
    assert ruling_words.minutes(minutes) == said


def test_the_machine_asks_only_with_figures_on_the_screen(qtbot: QtBot) -> None:
    machine = TimeMachine()
    qtbot.addWidget(machine)
    machine.allow("", "", can_go_live=True)
    with qtbot.waitSignal(machine.play_asked), qtbot.assertNotEmitted(machine.live_asked):
        machine.live.click()
    machine.show_test(TEST)
    assert "People decided otherwise: 18 of 412 (4.4%)." in machine.question.said.text()
    with qtbot.waitSignal(machine.live_asked):
        machine.question.yes.click()
    assert machine.open.text() == "Open the 18"
    with qtbot.waitSignal(machine.list_wanted) as told:
        machine.open.click()
    assert told.args is not None
    assert told.args[0].ids == ONE


def test_life_says_who_and_what_was_put_back_by_itself(qtbot: QtBot) -> None:
    card = LifeCard()
    qtbot.addWidget(card)
    lines = (
        LifeLine(version=3, state=RuleState.LIVE, made_at=NOW, moderator="A. Orlova"),
        LifeLine(version=2, state=RuleState.SHADOW, made_at=NOW, moderator="", note="9 % contradicted"),
    )
    card.show_life(lines)
    assert [line.text() for line in card.lines] == ["v3 live, A. Orlova", "v2 put back by itself: 9 % contradicted"]
    with qtbot.waitSignal(card.version_wanted) as told:
        card.lines[1].click()
    assert told.args == [2]
    card.allow(RuleState.LIVE, "Only a lead may change rules.")
    assert not card.steps[RuleState.SHADOW].isEnabled()
    assert card.why.text() == "Only a lead may change rules."


def test_conflicts_name_both_rules_and_open_either(qtbot: QtBot) -> None:
    card = ConflictsCard()
    qtbot.addWidget(card)
    card.show_conflicts([RuleConflict(first="One", second="Two", reason="both hide.", comments=2)], "One")
    assert len(card.lines) == 1
    card.show_conflicts([], "One")
    assert card.isHidden()


def test_a_lead_says_when_a_rule_is_trusted_no_longer(qtbot: QtBot) -> None:
    card = TrustCard()
    qtbot.addWidget(card)
    card.show_trust(Trust(), is_lead=True)
    with qtbot.waitSignal(card.wished) as told:
        card.share.setValue(8)
    assert told.args == [Trust(most_otherwise=0.08, judged=20)]
    card.show_trust(Trust(), is_lead=False)
    assert not card.share.isEnabled()


def test_answers_are_a_tree_with_what_was_asked_and_found(qtbot: QtBot) -> None:
    answers = RuleAnswers()
    qtbot.addWidget(answers)
    parts = (
        Answered(place="all[0]", holds=True, name="flag", evidence="negative 0.96 ≥ 0.80"),
        Answered(
            place="any",
            holds=False,
            group=GroupKind.ANY,
            parts=(Answered(place="any[0]", holds=False, name="words", evidence="none of 4 words"),),
        ),
    )
    written = outline('[[all]]\nflag = "negative"\nat_least = 0.8\n[[any]]\nwords = ["a", "b", "c", "d"]').places
    answers.show_answers(Answered(place="", holds=False, group=GroupKind.ALL, parts=parts), written)
    assert answers.said() == [
        ("negative ≥ 0.80", "0.96 ✓"),
        ("any of these holds", "0 of 1"),
        ("any of 4 words", "none (0 of 4)"),
    ]


def test_what_was_found_in_a_coarse_comment_is_under_dots_until_it_is_asked_for(qtbot: QtBot) -> None:
    answers = RuleAnswers()
    qtbot.addWidget(answers)
    answers.show_answers(Answered(place="any[0]", holds=True, name="words", evidence="word “damned”"))
    answers.mask_found(is_masked=True)
    assert answers.said()[0][1] == "“d•••••” ✓"
    answers.mask_found(is_masked=False)
    assert answers.said()[0][1] == "“damned” ✓"


def test_what_was_begun_is_written_down_and_read_again() -> None:
    drafts = Drafts()
    drafts.put("One", "new", "old")
    drafts.put("Two", "same", "same")
    key = drafts.new_key()
    drafts.put(key, "", "")
    again = Drafts()
    again.read(drafts.written())
    assert again.keys() == ("One", key)
    assert again.new_key() != key
    again.read(b"no json")
    again.read(b'{"Three": 7}')
    assert again.keys() == ("One", key)


@pytest.mark.parametrize(
    ("name", "file"), [("Slow delivery", "slow-delivery.toml"), ("Доставка!", "доставка.toml"), ("?", "rule.toml")]
)
def test_a_rule_has_a_file_name_that_every_system_takes(name: str, file: str) -> None:
    assert file_name(name) == file
