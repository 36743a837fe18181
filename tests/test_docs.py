"""The manual knows every command, option, setting, key and format, and its links lead somewhere."""

import ast
import re
from pathlib import Path

import pytest
import typer
from typer.core import TyperCommand, TyperGroup

from moderator.cli.app import app
from moderator.declared import declared
from moderator.streams.columns import FIELDS
from moderator.ui.commands import COMMANDS

PROJECT = Path(__file__).parent.parent
DOCS = PROJECT / "docs"
PAGES = sorted([*PROJECT.glob("*.md"), *DOCS.glob("*.md")])


def read(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def commands(group: TyperGroup, words: tuple[str, ...] = ("moderator",)) -> dict[str, TyperCommand | TyperGroup]:
    """Give every command by the words that call it; a group that only holds others is none."""
    found: dict[str, TyperCommand | TyperGroup] = {}
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            found |= commands(command, (*words, name))
            if not command.invoke_without_command:
                continue
        assert isinstance(command, TyperCommand | TyperGroup)
        found[" ".join((*words, name))] = command
    return found


ROOT = typer.main.get_command(app)
assert isinstance(ROOT, TyperGroup)
COMMANDS_TYPED = {"moderator": ROOT, **commands(ROOT)}


def formats() -> set[str]:
    """Give the names that readers of files call their formats, from the readers' own sources."""
    found = set()
    for path in (PROJECT / "moderator" / "streams").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "format":
                found |= {part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)}
    return {str(name) for name in found if str(name).strip()}


@pytest.mark.parametrize("name", COMMANDS_TYPED)
def test_every_command_has_a_section_with_its_options(name: str) -> None:
    _, heading, rest = read("command-line.md").partition(f"\n## {name}\n")
    assert heading, f"docs/command-line.md has no section {name}"
    section = rest.partition("\n## ")[0]
    options = {option for parameter in COMMANDS_TYPED[name].params for option in parameter.opts if option[:2] == "--"}
    assert {option for option in options if f"{option}" not in section} == set()


def test_no_command_is_described_that_does_not_exist() -> None:
    assert set(re.findall(r"^## (.+)$", read("command-line.md"), re.MULTILINE)) == COMMANDS_TYPED.keys()


def test_every_setting_is_described_with_its_default() -> None:
    described = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", read("settings.md"), re.MULTILINE))
    assert described.keys() == {one.name for one in declared()}
    for one in declared():
        assert described[one.name].strip("` ") in {one.default, "none", "your user name"}


def test_every_key_is_described_as_it_is() -> None:
    described = re.findall(r"^\| (?:`(.+?)`|none) \| `(\w+)` \|", read("keys.md"), re.MULTILINE)
    assert {name: key for key, name in described} == {command.name: command.key for command in COMMANDS.values()}


def test_every_format_is_described() -> None:
    known = formats()
    assert {"csv", "xlsx", "telegram", "jsonl"} <= known | {"jsonl"}
    assert {name for name in known if f"`{name}`" not in read("formats.md")} == set()


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_of_a_table_is_described(field: str) -> None:
    assert f"`{field}`" in read("formats.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)", page.read_text("utf-8"))
    ours = [target for target in targets if not target.startswith("https://")]
    assert [target for target in ours if not (page.parent / target).exists()] == []


def test_every_page_of_the_manual_is_linked() -> None:
    linked = "".join(page.read_text("utf-8") for page in PAGES)
    assert [page.name for page in DOCS.glob("*.md") if f"{page.name})" not in linked] == []


def test_the_readme_is_short() -> None:
    assert len((PROJECT / "README.md").read_text("utf-8").split()) <= 600
