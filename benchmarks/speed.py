"""Measures speed and quality of the classifier side by side with a scikit-learn pipeline and fastText.

    python benchmarks/speed.py DATA [--write]

DATA has labelled tables in `train` and unlabelled streams in `streams`. What takes no longer than a second is timed by
pytest-benchmark, in processor time on one core, and given as ratios too, because a machine that others use is slower
for everybody. `--write` puts the tables into docs/judgement.md. Packages: `pip install -e '.[dev,bench]'`.
"""

# ruff: noqa: INP001, T201, S603, D103 - a script that prints, and measurements whose names say what they are

import json
import os
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

import numpy as np
import pytest
from joblib import Parallel, delayed
from pages import table, written
from peers import LEARNERS, FastText, Pipeline
from pytest_benchmark.fixture import BenchmarkFixture
from sklearn.metrics import f1_score

from moderator.classifier.classifier import Classifier
from moderator.classifier.corpus import Corpus, load_folder
from moderator.classifier.labelled import cells_of
from moderator.domain import Flag

ROOT = Path(__file__).parents[1]
FOLDER, RESULTS = "MODERATOR_BENCH_DATA", "MODERATOR_BENCH_RESULTS"
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
LEARNT, MEASURED, FOLDS, FEWEST = 4000, 2000, 3, 30
SLOW_ONES = 2000
LINES = 100_000
SEED = 5
STREAMS = sorted(file.stem for file in (Path(os.environ.get(FOLDER, ".")) / "streams").glob("*.csv"))

Judge = Callable[[Sequence[str]], Any]


@pytest.fixture(scope="session")
def data() -> Path:
    """Give the folder of comments."""
    return Path(os.environ[FOLDER])


@pytest.fixture(scope="session")
def results() -> Iterator[dict[str, Any]]:
    """Give what the table is made of, and keep it when all is measured."""
    found: dict[str, Any] = {}
    yield found
    Path(os.environ[RESULTS]).write_text(json.dumps(found), "utf-8")


@pytest.fixture(scope="session")
def sets(data: Path) -> dict[Flag, Corpus]:
    """Give what the others learn from."""
    draw = np.random.default_rng(SEED)
    labelled = load_folder(data / "train")
    return {flag: rows.chosen(draw.permutation(len(rows))[:LEARNT]) for flag, rows in labelled.items()}


@pytest.fixture(scope="session")
def pipeline(sets: dict[Flag, Corpus]) -> Judge:
    """Give the pipeline, trained."""
    return Pipeline(sets).judge


@pytest.fixture(scope="session")
def fast_text(sets: dict[Flag, Corpus]) -> Judge:
    """Give fastText, trained."""
    return FastText(sets).judge


@pytest.fixture(params=STREAMS)
def stream(request: pytest.FixtureRequest, data: Path) -> tuple[str, list[str]]:
    """Give a stream's name and its texts."""
    return request.param, _texts(data, request.param)


@pytest.mark.parametrize("peer", ["fresh", "again", "pipeline", "fast_text"])
def test_stream(
    benchmark: BenchmarkFixture,
    request: pytest.FixtureRequest,
    results: dict[str, Any],
    stream: tuple[str, list[str]],
    peer: str,
) -> None:
    name, texts = stream
    if peer in {"fresh", "again"}:
        classifier = Classifier.load(ROOT / "models")
        others: list[str | None] = [None]
        classifier.judge(["warm up"], others)

        def begin() -> None:
            if peer == "fresh":
                classifier._own.__dict__.clear()  # noqa: SLF001 - the lexicon is what is to be fresh
                classifier.judge(["warm up"], others)
            else:
                classifier.judge(texts, [None] * len(texts))

        benchmark.pedantic(lambda: classifier.judge(texts, [None] * len(texts)), setup=begin, rounds=5)
    else:
        judge = request.getfixturevalue(peer)
        texts = texts[:SLOW_ONES]
        benchmark.pedantic(judge, (texts,), rounds=2)
    letters = sum(map(len, texts)) / len(texts)
    found = results.setdefault("streams", {}).setdefault(name, {"letters": letters})
    found[peer] = len(texts) / benchmark.stats.stats.min


def test_one_comment(benchmark: BenchmarkFixture, results: dict[str, Any], data: Path) -> None:
    classifier = Classifier.load(ROOT / "models")
    texts = cycle([text for name in STREAMS for text in _texts(data, name)[:400]])
    benchmark.pedantic(lambda text: classifier.judge([text], [None]), setup=lambda: (((next(texts),), {})), rounds=1200)
    results["p95"] = float(np.percentile(benchmark.stats.stats.data, 95)) * 1000


def test_load(benchmark: BenchmarkFixture, results: dict[str, Any]) -> None:
    benchmark.pedantic(lambda: Classifier.load(ROOT / "models"), rounds=5)
    results["load"] = benchmark.stats.stats.min
    results["size"] = sum(file.stat().st_size for file in (ROOT / "models").glob("*.skops")) / 1e6


def test_score(results: dict[str, Any], data: Path, tmp_path: Path) -> None:
    texts = [text for name in STREAMS for text in _texts(data, name)]
    file = tmp_path / "lines.jsonl"
    with file.open("w", encoding="utf-8") as lines:
        for number, text in enumerate(islice(cycle(texts), LINES)):
            altered = text if number < len(texts) else f"{text} {number}"
            lines.write(json.dumps({"id": number, "text": altered}) + "\n")
    began, before = perf_counter(), os.times()
    with (tmp_path / "scores.jsonl").open("wb") as scores:
        subprocess.run(
            [sys.executable, "-m", "moderator", "--home", str(tmp_path / "home"), "score", str(file)],
            stdout=scores,
            check=True,
        )
    took, after = perf_counter() - began, os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    results["score"], results["score_cpu"] = LINES / took, LINES / used


def test_threads(results: dict[str, Any], data: Path) -> None:
    texts = [text for name in STREAMS for text in _texts(data, name)]
    classifier = Classifier.load(ROOT / "models")
    parts = [texts[first : first + 4096] for first in range(0, len(texts), 4096)]
    times = {}
    for jobs in (1, 2):
        with Parallel(n_jobs=jobs, prefer="threads") as parallel:
            rounds = []
            for _ in range(5):
                began = perf_counter()
                parallel(delayed(classifier.judge)(part, [None] * len(part)) for part in parts)
                rounds.append(perf_counter() - began)
            times[jobs] = min(rounds)
    results["threads"] = times[1] / times[2]


def test_long_texts(results: dict[str, Any]) -> None:
    classifier = Classifier.load(ROOT / "models")
    kinds = {
        "one letter": lambda size: "a" * size,
        "one word": lambda size: ("ab7й" * size)[:size],
        "different words": lambda size: " ".join(f"w{number:x}" for number in range(size // 6)),
        "s p a c e d letters": lambda size: ("s p a c e d   " * size)[:size],
        "`[id1|` again and again": lambda size: ("[id1|" * size)[:size],
    }
    results["long"] = {}
    for kind, made in kinds.items():
        times = []
        for size in (100_000, 1_000_000):
            text, rounds = made(size), []
            for _ in range(3):
                began = process_time()
                classifier.judge([text], [None])
                rounds.append(process_time() - began)
            times.append(min(rounds))
        results["long"][kind] = (times[1], times[1] / times[0])


def test_quality(results: dict[str, Any], data: Path) -> None:
    found: dict[str, list[float]] = {name: [] for name in LEARNERS}
    for rows in load_folder(data / "train").values():
        for source in np.unique(rows.sources).tolist():
            part = rows.chosen(np.flatnonzero(rows.sources == source)[:MEASURED])
            if min(part.labels.sum(), (1 - part.labels).sum()) < FEWEST:
                continue
            for name, values in found.items():
                values.append(_macro_f1(name, part))
    results["f1"] = {name: float(np.mean(values)) for name, values in found.items()}
    results["sources"] = len(found["ours"])


def _macro_f1(name: str, rows: Corpus) -> float:
    fold = np.array([zlib.crc32(group.encode("utf-8", "replace")) % FOLDS for group in rows.groups])
    said = np.zeros(len(rows), np.int64)
    for place in range(FOLDS):
        known, asked = rows.chosen(np.flatnonzero(fold != place)), np.flatnonzero(fold == place)
        if asked.size:
            learner = LEARNERS[name]()
            learner.fit(known.texts, known.labels.tolist())
            said[asked] = learner.predict(rows.chosen(asked).texts)
    return float(f1_score(rows.labels, said, average="macro"))


def _texts(data: Path, name: str) -> list[str]:
    return [cells["text"] for _, cells in cells_of(data / "streams" / f"{name}.csv", {"text"})]


def main(folder: Path, *, write: bool) -> int:
    """Measure in a process of its own, with one thread, and print."""
    options = [
        "--benchmark-timer=time.process_time",
        "--benchmark-quiet",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
    ]
    with TemporaryDirectory() as aside:
        kept = Path(aside) / "results.json"
        own = {FOLDER: str(folder.resolve()), RESULTS: str(kept), "PYTHONPATH": str(Path(__file__).parent)}
        env = os.environ | ONE_THREAD | own
        done = subprocess.run([sys.executable, "-m", "pytest", "-q", __file__, *options], env=env, check=False)
        if done.returncode:
            return done.returncode
        found = json.loads(kept.read_text("utf-8"))
    made = f"{_streams(found['streams'])}\n\n{_others(found)}"
    print(made)
    if write:
        written(ROOT / "docs" / "judgement.md", "speed", made)
    return 0


def _streams(found: dict[str, dict[str, float]]) -> str:
    head = [
        "stream",
        "letters",
        "ours : pipeline",
        "ours : fastText",
        "ours, fresh",
        "ours, again",
        "pipeline",
        "fastText",
    ]
    rows = []
    for name, one in found.items():
        by = [f"{one['fresh'] / one[peer]:.0f}–{one['again'] / one[peer]:.0f}" for peer in ("pipeline", "fast_text")]
        speeds = [f"{one[peer]:,.0f}" for peer in ("fresh", "again", "pipeline", "fast_text")]
        rows.append([name, f"{one['letters']:.0f}", *by, *speeds])
    return table(head, rows)


def _others(found: dict[str, Any]) -> str:
    scores = found["f1"]
    rows = [
        [
            f"macro-F1 in {found['sources']} training sources, ours − pipeline",
            f"{scores['ours'] - scores['pipeline']:+.3f} ({', '.join(f'{n} {v:.3f}' for n, v in scores.items())})",
            "≥ −.005",
        ],
        ["one comment at a time, p95", f"{found['p95']:.2f} ms", "≤ 1 ms"],
        [
            f"`moderator score`, {LINES:,} lines",
            f"{found['score']:,.0f} a second by the clock, {found['score_cpu']:,.0f} by processor time",
            "≥ 40,000",
        ],
        ["loading the model", f"{found['load']:.2f} s", "≤ .3 s"],
        ["model on disk", f"{found['size']:.1f} MB", "≤ 40 MB"],
        ["two joblib threads : one", f"{found['threads']:.2f}", "–"],
        *(
            [f"a megabyte of {kind} : 100 kB", f"{ratio:.1f} ({took:.2f} s)", "≤ 12"]
            for kind, (took, ratio) in found["long"].items()
        ),
    ]
    return table(["what", "measured", "goal"], rows)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), write="--write" in sys.argv))
