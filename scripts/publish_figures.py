"""Measures the shipped model on other sources and on streams, and writes its figures into its card and the manual.

    scripts/publish_figures.py DATA

DATA has labelled tables in `dev` and unlabelled streams in `streams`. What training measured is taken from the JSON
beside the card. Equal models and data give equal files.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from moderator.classifier import figures_file
from moderator.classifier.card import CARD_NAME, ELSEWHERE, HELD_OUT, STREAMS
from moderator.classifier.classifier import Classifier
from moderator.classifier.evaluation import compared
from moderator.classifier.labelled import Row, cells_of
from moderator.classifier.tables import figure_table, raised_table, remarked
from moderator.cli.reliability_svg import reliability_svg
from moderator.desk.measuring import judged_as_scored, measured, raised_in
from moderator.domain import Flag
from moderator.errors import ModeratorError
from moderator.figures import Figure, Measurements, Raised

PROJECT = Path(__file__).parent.parent
RELIABILITY = "reliability"
NAMES = {
    "en_youtube_advert": "comments under an English advert",
    "id_youtube": "comments under Indonesian videos, some with gambling adverts",
    "ru_vk_media": "comments under Russian news channels",
}


def main(words: Sequence[str], project: Path = PROJECT) -> int:
    """Publish the figures that the named folder gives; the answer is the exit status."""
    if len(words) != 1 or not words[0]:
        sys.stderr.write("publish_figures: name the folder of labelled comments (make figures DATA=FOLDER).\n")
        return 2
    try:
        publish(measure(project, Path(words[0])), project)
    except ModeratorError as error:
        sys.stderr.write(f"publish_figures: {error}\n")
        return 1
    return 0


def measure(project: Path, data: Path) -> Measurements:
    """Measure the project's model on all that the folder holds."""
    classifier = Classifier.load(project / "models")
    known = figures_file.read(figures_file.place(project / "models" / CARD_NAME))
    elsewhere = [
        figure for file in sorted((data / "dev").glob("*.csv")) for figure in measured(classifier, file).figures
    ]
    for labels in sorted((project / "benchmarks" / "labels").glob("*.csv")):
        elsewhere += _labelled_apart(classifier, labels, data / "streams")
    streams = [_raised(classifier, file) for file in sorted((data / "streams").glob("*.csv"))]
    if not elsewhere and not streams:
        raise ModeratorError(f"{data} has neither tables in dev nor streams.")
    if known is None or known.model != classifier.name:
        sys.stderr.write("publish_figures: training left no held-out figures of this model; theirs stay as they are.\n")
        known = None
    elsewhere.sort(key=lambda figure: (list(Flag).index(figure.flag), figure.lang, figure.source, figure.unit))
    return Measurements(
        model=classifier.name,
        held_out=known.held_out if known else (),
        elsewhere=tuple(elsewhere),
        streams=tuple(streams),
    )


def publish(found: Measurements, project: Path) -> None:
    """Write figures beside the card, into card and manual, and draw them."""
    card, manual, pictures = (
        project / "models" / CARD_NAME,
        project / "docs" / "judgement.md",
        project / "docs" / "figures",
    )
    tables = {ELSEWHERE: figure_table(found.elsewhere), STREAMS: raised_table(found.streams)}
    if found.held_out:
        tables[HELD_OUT] = figure_table(found.held_out)
    drawn = _draw(found, pictures)
    figures_file.write(found, figures_file.place(card))
    _rewrite(card, tables)
    _rewrite(manual, tables | {RELIABILITY: drawn})


def _labelled_apart(classifier: Classifier, labels: Path, streams: Path) -> tuple[Figure, ...]:
    """Measure on labels that name comments of a stream; the stream is judged as a whole."""
    flag = Flag(labels.stem.rpartition("_")[0])
    said = {(one["stream"], one["id"]): one["label"] == "1" for _, one in cells_of(labels, {"stream", "id", "label"})}
    rows = [
        Row(row.text, row.lang, flag, said.get((stream, id_)), row.author, row.created_at, row.post_id)
        for stream in sorted({stream for stream, _ in said})
        for id_, row in _rows(streams / f"{stream}.csv")
    ]
    return compared(classifier, labels, rows, judged_as_scored(classifier, rows)).figures


def _raised(classifier: Classifier, file: Path) -> Raised:
    return raised_in(classifier, NAMES.get(file.stem, file.stem), [row for _, row in _rows(file)])


def _rows(file: Path) -> Iterator[tuple[str, Row]]:
    for _, cells in cells_of(file, {"id", "text", "lang"}):
        beside = (cells.get(name) or "" for name in ("author", "created_at", "post_id"))
        yield cells["id"], Row(cells["text"], cells["lang"], None, None, *beside)


def _draw(found: Measurements, folder: Path) -> str:
    """Draw each part, and give the pictures as Markdown."""
    folder.mkdir(exist_ok=True)
    parts = {"on other sources": ("elsewhere", found.elsewhere)} if found.elsewhere else {}
    for flag in Flag:
        if held_out := tuple(figure for figure in found.held_out if figure.flag is flag):
            parts[f"of {flag}, held out"] = (f"held-out-{flag}", held_out)
    for name, figures in parts.values():
        (folder / f"reliability-{name}.svg").write_text(reliability_svg(figures), encoding="utf-8")
    return "\n\n".join(f"![Reliability {what}](figures/reliability-{name}.svg)" for what, (name, _) in parts.items())


def _rewrite(page: Path, tables: dict[str, str]) -> None:
    before = after = page.read_text(encoding="utf-8")
    for name, content in tables.items():
        after = remarked(after, name, content)
    if after != before:
        aside = page.with_suffix(".part")
        aside.write_text(after, encoding="utf-8")
        aside.replace(page)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
