"""`alarms`, `alarms ack` and `alarms mute`."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from tests.cli.conftest import Run
from tests.conftest import WriteComments
from tests.desk.test_watching import NOW, crisis, past

pytestmark = pytest.mark.usefixtures("small")


@pytest.fixture
def alarmed(run: Run, write_comments: WriteComments) -> Iterator[Run]:
    with time_machine.travel(NOW, tick=False):
        run("import", str(write_comments([*past(), *crisis()])), "--brand", "Aurora Coffee")
        yield run


def test_alarms_are_listed_with_what_is_behind_them(alarmed: Run) -> None:
    (line,) = alarmed("alarms", "--json").out.splitlines()
    record = json.loads(line)
    assert (record["brand"], record["seen"]) == ("Aurora Coffee", 30)
    assert record["words"][0] == {"word": "glass", "comments": 30}
    assert "Aurora Coffee" in alarmed("alarms").out


def test_alarms_are_acknowledged_and_muted(alarmed: Run) -> None:
    alarmed("alarms")
    assert "acknowledged" in alarmed("alarms", "ack", "1").out
    assert "call nobody until" in alarmed("alarms", "mute", "1", "--until", "8h").out
    record = json.loads(alarmed("alarms", "--all", "--json").out)
    assert record["acknowledged_by"]
    assert record["muted_until"] == f"{datetime.now(UTC) + timedelta(hours=8):%Y-%m-%dT%H:%M:%S}Z"


def test_no_alarm_is_said_in_a_sentence(run: Run) -> None:
    assert run("alarms").out == "No brand gets more negative comments than usual.\n"
    assert run("alarms", "ack", "7").code == 1
