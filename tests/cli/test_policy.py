"""`reasons`, and what it makes of `decide`; `undo --before` and `redo`."""

from tests.cli.conftest import Run


def test_a_reason_is_wanted_until_a_lead_says_otherwise(stocked_run: Run) -> None:
    refused = stocked_run("decide", "delete", "1")
    assert refused.code == 1
    assert "wants a reason" in refused.err
    assert stocked_run("reasons").out == "A reason has to be named to delete, ban.\n"
    assert "hide" in stocked_run("reasons", "--require", "hide", "--free", "delete").out
    assert stocked_run("decide", "delete", "1").code == 0
    assert stocked_run("decide", "hide", "2").code == 1
    assert stocked_run("decide", "hide", "2", "--reason", "scam").code == 0


def test_what_was_taken_back_is_made_again(stocked_run: Run) -> None:
    stocked_run("decide", "hide", "1")
    stocked_run("undo")
    assert stocked_run("redo").code == 0
    assert stocked_run("redo").code == 1
