"""The list of actions beside the inbox: names that a file can have, and one sender at a time."""

from pathlib import Path

import pytest

from moderator.streams import actions_file


@pytest.mark.parametrize("stream", ["Кафе " * 60, "a/b\\\\c", "...", "CON: 1", "🙂", "wall"])
def test_every_stream_has_a_list_that_can_be_written(tmp_path: Path, stream: str) -> None:
    path = actions_file.file_for(tmp_path, stream)
    actions_file.append(path, [{"id": 1}])
    assert path.parent == tmp_path
    assert actions_file.written(path) == {1}


def test_one_program_sends_at_a_time(tmp_path: Path) -> None:
    with actions_file.sole_sender(tmp_path) as first, actions_file.sole_sender(tmp_path) as second:
        assert (first, second) == (True, False)
    with actions_file.sole_sender(tmp_path) as third:
        assert third
