"""The house rules that a linter does not know: sizes, docstrings, and what the repository never speaks of."""

import ast
import re
import subprocess
from pathlib import Path
from statistics import median, quantiles

import pytest

PROJECT = Path(__file__).parent.parent
# a migration stays as it was when it first ran, and is read once
MODULES = sorted(path for path in (PROJECT / "moderator").rglob("*.py") if path.parent.name != "versions")
TREES = {path: ast.parse(path.read_text("utf-8")) for path in MODULES}
FORBIDDEN = re.compile(
    r"/w[o]rk/|/home/\w|/Users/\w|\.\./shared|[Pp]y[Pp][Ii]\.org|pythonhosted|index-url|npmjs|deb\.debian\.org"
)


def tracked() -> list[Path]:
    """Give the files that git knows; outside a clone there is nothing to check."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is not a clone")
    paths = [PROJECT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def functions() -> dict[str, int]:
    """Give the lines of every function, by place."""
    return {
        f"{path.relative_to(PROJECT)}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def test_modules_are_small() -> None:
    lines = {path.relative_to(PROJECT): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {path: count for path, count in lines.items() if count > 300} == {}
    assert median(lines.values()) <= 100


def test_functions_are_small() -> None:
    lines = functions()
    assert {place: count for place, count in lines.items() if count > 50} == {}
    assert median(lines.values()) <= 8
    assert quantiles(lines.values(), n=10)[-1] <= 25


def test_every_module_says_what_it_is() -> None:
    assert [path.name for path, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_every_test_module_says_what_it_claims() -> None:
    modules = (PROJECT / "tests").rglob("*.py")
    assert [path.name for path in modules if not ast.get_docstring(ast.parse(path.read_text("utf-8")))] == []


def test_no_error_is_swallowed_whole() -> None:
    caught = {
        f"{path.relative_to(PROJECT)}:{node.lineno}"
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}))
    }
    assert caught == set()


def test_the_repository_names_no_machine_and_no_host() -> None:
    texts = [
        path for path in tracked() if path.suffix not in {".png", ".skops", ".ico", ".qm"} and path != Path(__file__)
    ]
    found = {
        str(path.relative_to(PROJECT)): match[0]
        for path in texts
        if (match := FORBIDDEN.search(path.read_text("utf-8", errors="replace")))
    }
    assert found == {}


def test_scripts_can_be_run() -> None:
    scripts = [PROJECT / "check", PROJECT / ".ci" / "run", *(PROJECT / "scripts").glob("*.sh")]
    assert [path.name for path in scripts if not path.stat().st_mode & 0o100] == []
