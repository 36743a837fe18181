"""A person asks why a comment is flagged, reads what would turn it, and opens a case that was decided before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from moderator.domain import Action, Flag, Reason
from moderator.queues import QueueName
from moderator.ui import theme
from moderator.ui.pages.evidence_panel import EvidencePanel
from tests.conftest import WriteComments
from tests.stories.conftest import Person

Key = Qt.Key
COMPLAINT = "Waited fifty minutes, the coffee was cold and the staff were rude. Never again, terrible."
ALIKE = "The coffee was cold, the staff were rude, we waited fifty minutes: terrible, never again!"
DISGUISED = "main di 𝐌𝐀𝐖𝐀𝐑𝟖𝟖 aja kemarin dapat bonus besar"
COARSE = "What the fuck is this shit, you f u c k i n g idiots"


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit before a complaint, one much like it, an advert in disguise and a coarse comment."""
    rows = [("c1", COMPLAINT, "Ben"), ("c2", ALIKE, "Cleo"), ("c3", DISGUISED, "Win"), ("c4", COARSE, "Ann")]
    person.take_in(write_comments(rows))
    person.open_queue(QueueName.EVERYTHING)
    return person


def _why(person: Person) -> EvidencePanel:
    return person.triage.panel.comment.why


def _open(person: Person, external_id: str) -> None:
    """Stand on a comment, and wait until its flag is explained."""
    comment = person.workplace._desk.queues.find_id(external_id)
    person.triage.list._go_to(person.triage.model.row_of(comment))
    person.until(lambda: person.sees_case() and person.case.card.id == comment)
    person.until(lambda: not _why(person).total.isHidden())


def _explains(person: Person, flag: Flag) -> bool:
    found = person.triage.panel.comment._explanation
    return found is not None and found.flag is flag


def test_bars_add_up_and_the_sum_is_said(at_work: Person) -> None:
    _open(at_work, "c1")
    assert _explains(at_work, Flag.NEGATIVE)
    found = at_work.triage.panel.comment._explanation
    assert found is not None
    bars = _why(at_work).bars.bars()
    assert sum(bar.weight for bar in bars) == pytest.approx(found.logit, abs=1e-3)
    assert _why(at_work).total.text().startswith("Adds up to +")
    assert "flagged from" in _why(at_work).total.text()
    assert "terrible" in {bar.label for bar in bars}
    assert "terrible" in at_work.triage.panel.comment.text.marked()
    assert "it would not be flagged" in _why(at_work).turn.text()


def test_a_key_goes_from_flag_to_flag(at_work: Person) -> None:
    _open(at_work, "c1")
    seen = set()
    for _ in Flag:
        at_work.press(Key.Key_W)
        wanted = at_work.triage.panel.comment.flag
        assert wanted is not None
        at_work.until(lambda wanted=wanted: _explains(at_work, wanted))  # type: ignore[misc]
        seen.add(wanted)
    assert seen == set(Flag)
    assert "not flagged" in _why(at_work).total.text() or "flagged from" in _why(at_work).total.text()


def test_a_chip_is_pressed_by_keyboard(at_work: Person) -> None:
    _open(at_work, "c4")
    flags = at_work.triage.panel.comment.flags
    raised = [flag for flag, _ in at_work.case.card.raised]
    button = flags.buttons[len(raised[:3]) - 1]
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    assert at_work.triage.panel.comment.flag is raised[:3][-1]
    assert button.isChecked()
    assert all(each.accessibleName().startswith("Why ") for each in flags.buttons if each.isVisible())


def test_a_disguised_comment_is_shown_as_it_is_read(at_work: Person) -> None:
    _open(at_work, "c3")
    card = at_work.triage.panel.comment
    at_work.press(Key.Key_V)
    at_work.until(card.read_as.isVisible)
    assert card.text.toPlainText().startswith("main di mawar88 aja")
    assert card.text.marked() == ["mawar88"]
    assert "1 disguise undone" in card.read_as.text()
    at_work.press(Key.Key_V)
    assert card.text.toPlainText() == DISGUISED
    at_work.press(Key.Key_V)
    at_work.until(card.read_as.isVisible)
    _open(at_work, "c1")
    assert not card.read_as.isVisible()
    assert not _why(at_work).as_read.isChecked()


def test_what_is_masked_is_not_told_by_its_explanation(at_work: Person) -> None:
    _open(at_work, "c4")
    at_work.triage.panel.comment.explain(Flag.OBSCENE)
    at_work.until(lambda: _explains(at_work, Flag.OBSCENE))
    panel = _why(at_work)
    said = [panel.turn.text(), panel.bars.accessibleName(), *(bar.label for bar in panel.bars.bars())]
    assert not [text for text in said if "fuck" in text]
    at_work.press(Key.Key_V)
    at_work.until(at_work.triage.panel.comment.read_as.isVisible)
    assert "fuck" not in at_work.triage.panel.comment.text.toPlainText()
    at_work.press(Key.Key_V)
    at_work.press(Key.Key_M)
    assert any("fuck" in bar.label for bar in panel.bars.bars())


def test_a_case_that_was_decided_before_opens(at_work: Person) -> None:
    desk = at_work.workplace._desk
    before = desk.queues.find_id("c2")
    desk.decisions.decide([before], Action.REPLY, reason=Reason.COMPLAINT, body="Sorry.")
    _open(at_work, "c1")
    row = _why(at_work).alike[0]
    at_work.until(row.isVisible)
    assert "Reply: Complaint · Vera" in row.accessibleName()
    row.setFocus()
    QTest.keyClick(row, Key.Key_Space)
    at_work.until(lambda: at_work.triage.panel.case is not None and at_work.case.card.id == before)
    assert at_work.triage.opening.is_visiting


def test_both_themes_paint_it(at_work: Person) -> None:
    _open(at_work, "c3")
    for scheme in ("theme_dark", "theme_light"):
        at_work.workplace.run(scheme)
        assert not _why(at_work).grab().isNull()
        assert _why(at_work).grab().toImage() != at_work.triage.panel.comment.text.grab().toImage()
    assert theme.current() is theme.LIGHT
