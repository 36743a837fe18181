"""One command measures the shipped model and writes its figures into card, manual and pictures, the same each time."""

import csv
import importlib.util
import shutil
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from moderator.classifier import figures_file
from moderator.classifier.card import CARD_NAME, ELSEWHERE, HELD_OUT, STREAMS
from moderator.classifier.tables import marked
from tests.conftest import PROJECT


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("publish_figures", PROJECT / "scripts" / "publish_figures.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write(path: Path, *rows: Sequence[object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project with the shipped model, and pages with marks."""
    root = tmp_path / "project"
    shutil.copytree(PROJECT / "models", root / "models", ignore=shutil.ignore_patterns("*.json"))
    (root / "docs").mkdir()
    for page in (root / "models" / CARD_NAME, root / "docs" / "judgement.md"):
        places = "\n\n".join(marked(name, "old") for name in (HELD_OUT, ELSEWHERE, STREAMS, "reliability"))
        page.write_text(f"# A page\n\n{places}\n\nThe end.\n", "utf-8")
    labels = [("stream", "id", "label"), ("walks", "w1", 1), ("walks", "w2", 0)]
    write(root / "benchmarks" / "labels" / "question_en.csv", *labels)
    return root


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    folder = tmp_path / "labelled"
    rows = [(f"the tea was cold {number}", "en", "negative", number % 2) for number in range(12)]
    write(folder / "dev" / "negative_en_invented.csv", ("text", "lang", "flag", "label"), *rows)
    stream = [("w1", "where does the path begin?", "en"), ("w2", "what a view", "en"), ("w3", "so steep", "en")]
    write(folder / "streams" / "walks.csv", ("id", "text", "lang"), *stream)
    return folder


def content(project: Path) -> dict[str, bytes]:
    return {str(path.relative_to(project)): path.read_bytes() for path in project.rglob("*") if path.is_file()}


def test_figures_come_into_card_manual_and_pictures(project: Path, labelled: Path) -> None:
    assert script().main([str(labelled)], project) == 0
    card, manual = ((project / name).read_text("utf-8") for name in (f"models/{CARD_NAME}", "docs/judgement.md"))
    for page in (card, manual):
        assert "| negative | en | negative_en_invented | 12 | 6 |" in page
        assert "| question | en | question_en | 2 | 1 |" in page
        assert "| walks | 3 | texts alone |" in page
        assert page.endswith("The end.\n")
    assert "figures/reliability-elsewhere.svg" in manual
    assert (project / "docs" / "figures" / "reliability-elsewhere.svg").exists()
    known = figures_file.read(figures_file.place(project / "models" / CARD_NAME))
    assert known
    assert [figure.source for figure in known.elsewhere] == ["negative_en_invented", "question_en"]


def test_publishing_again_changes_nothing(project: Path, labelled: Path) -> None:
    publishing = script()
    publishing.main([str(labelled)], project)
    before = content(project)
    publishing.main([str(labelled)], project)
    assert content(project) == before


def test_what_training_held_out_is_kept_and_drawn(project: Path, labelled: Path) -> None:
    publishing = script()
    publishing.main([str(labelled)], project)
    place = figures_file.place(project / "models" / CARD_NAME)
    known = figures_file.read(place)
    assert known
    figures_file.write(type(known)(model=known.model, held_out=known.elsewhere[:1]), place)
    publishing.main([str(labelled)], project)
    page = (project / "docs" / "judgement.md").read_text("utf-8")
    assert page.count("| negative | en | negative_en_invented | 12 | 6 |") == 2
    assert (project / "docs" / "figures" / "reliability-held-out-negative.svg").exists()


def test_figures_of_another_model_are_not_taken(
    project: Path, labelled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script().main([str(labelled)], project) == 0
    assert "no held-out figures" in capsys.readouterr().err
    assert marked(HELD_OUT, "old") in (project / "docs" / "judgement.md").read_text("utf-8")


def test_a_folder_without_anything_to_measure_is_said(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(project / "benchmarks")
    assert script().main([str(tmp_path / "nowhere")], project) == 1
    assert "neither tables in dev nor streams" in capsys.readouterr().err
    assert script().main([], project) == 2
