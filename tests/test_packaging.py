"""What a person installs: exact versions, and a wheel that has everything inside."""

import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
PROGRAM = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
PINNED = dict(
    line.split("==")
    for line in (PROJECT / "constraints.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
)


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_has_an_exact_version() -> None:
    wanted = [*PROGRAM["dependencies"], *PROGRAM["optional-dependencies"]["dev"]]
    names = {plain(re.split(r"[<>=!~\[; ]", one)[0]) for one in wanted}
    assert names - {plain(name) for name in PINNED} == set()


def test_a_version_is_a_version() -> None:
    assert [version for version in PINNED.values() if not re.fullmatch(r"\d[\w.+]*", version)] == []


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as `pip install .` does."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--wheel-dir", str(folder), str(PROJECT)], check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_models_and_resources_travel_inside_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    shipped = {name.split("/")[2] for name in names if name.startswith("moderator/shipped/")}
    assert shipped == {"models", "resources"}
    assert {name.split("/")[0] for name in names} == {"moderator", f"moderator-{PROGRAM['version']}.dist-info"}


@pytest.mark.slow
def test_an_installed_wheel_shows_the_demo(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "an empty place"
    venv.create(place, with_pip=False, symlinks=sys.platform != "win32")
    bin_, python = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(place)}))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    # the libraries are those of the checks; a path in a .pth file brings them without the checkout
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    ran = subprocess.run(
        [place / bin_ / python, "-m", "moderator", "--home", tmp_path / "home", "demo", "--no-window"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "needs decision" in ran.stdout
