"""The manual of replies knows all that a reply can hold."""

import re
from pathlib import Path

import pytest

from moderator.canned import Guard
from moderator.replies.environment import FILTERS
from moderator.replies.files import read_replies
from moderator.replies.language import VARIABLES
from moderator.replies.limits import LIMITS

MANUAL = (Path(__file__).parents[2] / "docs" / "replies.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("variable", VARIABLES)
def test_every_variable_is_in_the_manual(variable: str) -> None:
    assert f"| `{{{{ {variable} }}}}` |" in MANUAL


def test_the_manual_promises_no_other_variable() -> None:
    assert set(re.findall(r"^\| `\{\{ ([\w.]+) \}\}` \|", MANUAL, re.MULTILINE)) == VARIABLES.keys()


@pytest.mark.parametrize("name", FILTERS)
def test_every_filter_is_in_the_manual(name: str) -> None:
    assert re.search(rf"^\| `{name}\b", MANUAL, re.MULTILINE)


@pytest.mark.parametrize("platform", sorted(LIMITS))
def test_every_limit_is_in_the_manual(platform: str) -> None:
    shown = {"x": "X", "vk": "VK", "file": "files"}.get(platform, platform)
    rows = [row for row in MANUAL.splitlines() if row.startswith("|") and shown.lower() in row.split("|")[1].lower()]
    assert any(f"{LIMITS[platform].most:,}" in row for row in rows)


@pytest.mark.parametrize("guard", list(Guard))
def test_every_guard_is_in_the_manual(guard: Guard) -> None:
    assert f"| {guard} |" in MANUAL


def test_the_example_of_the_manual_can_be_read(tmp_path: Path) -> None:
    [example] = re.findall(r"```toml\n(.+?)```", MANUAL, re.DOTALL)
    path = tmp_path / "manual.toml"
    path.write_text(example, encoding="utf-8")
    assert [reply.shortcut for reply in read_replies(path)] == ["sorry"]
