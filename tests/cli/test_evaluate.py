"""`moderator evaluate`: a table within 80 columns, bars, a picture, JSON, and sentences for bad files."""

import csv
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring

from moderator.figures import VALUES
from tests.cli.conftest import Run

SVG = "{http://www.w3.org/2000/svg}"
SPAM = "EARN {0} A DAY without leaving home!!! Write me in telegram, click http://x.example/{0}"
HAM = "we walked {0} miles in the hills and it was lovely"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Give a table of 60 invented comments, two of them copies, and of three accounts."""
    path = tmp_path / "invented_comments.csv"
    rows = [
        (form.format(number), "en", "spam", label, "") for number in range(30) for form, label in ((SPAM, 1), (HAM, 0))
    ]
    rows += rows[:2]
    bots = [
        (f"good morning {number % 4}", "en", "bot", int(number < 8), f"author {number // 4}") for number in range(12)
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("text", "lang", "flag", "label", "author"), *rows, *bots])
    return path


def test_the_table_fits_a_terminal_and_counts_what_was_left_out(run: Run, table: Path) -> None:
    answer = run("evaluate", table, "--plot")
    assert answer.code == 0
    lines = answer.out.splitlines()
    assert [line for line in lines if len(line) > 80] == []
    assert lines[0] == "invented_comments: 74 labelled comments, 10 exact duplicates left out"
    assert any(line.startswith("bot en accounts") for line in lines)
    assert any(line.startswith("2 of 3 ") for line in lines)


def test_bars_show_what_was_predicted_and_observed(run: Run, table: Path) -> None:
    plain, plotted = (run("evaluate", table, *more).out for more in ((), ("--plot",)))
    assert plotted.startswith(plain)
    assert "┃" in plotted or "◆" in plotted
    assert "predicted" not in plain


def test_json_has_everything(run: Run, table: Path) -> None:
    spam, bots, accounts = run("evaluate", table, "--json").records
    assert (spam["flag"], spam["n"], spam["positive"], spam["duplicates"]) == ("spam", 60, 30, 2)
    assert (bots["unit"], accounts["unit"], accounts["n"]) == ("comments", "accounts", 3)
    assert spam["intervals"].keys() == set(VALUES)
    low, high = spam["intervals"]["pr_auc"] or (0, 1)
    assert low <= spam["pr_auc"] <= high
    assert sum(one["n"] for one in spam["bins"]) == sum(spam["histogram"]) == 60
    assert spam["model"].startswith("en-ru-id ")


def test_the_picture_holds_a_point_for_each_bin(run: Run, table: Path, tmp_path: Path) -> None:
    records = run("evaluate", table, "--json", "--svg", tmp_path / "drawn.svg").records
    root = fromstring((tmp_path / "drawn.svg").read_text("utf-8"))
    assert root.tag == f"{SVG}svg"
    panels = [group for group in root.iter(f"{SVG}g") if group.get("class") == "panel"]
    for panel, record in zip(panels, records, strict=True):
        points = [point for point in panel.iter(f"{SVG}circle") if point.get("class") == "point"]
        places = [(40 + 200 * one["predicted"], 58 + 200 * (1 - one["observed"])) for one in record["bins"]]
        drawn = [(float(point.get("cx", "0")), float(point.get("cy", "0"))) for point in points]
        assert drawn == [pytest.approx(place, abs=0.06) for place in places]


def test_copies_and_authors_can_be_left_out_of_judging(run: Run, table: Path) -> None:
    (alone, *_) = run("evaluate", table, "--json", "--alone").records
    assert alone["n"] == 60


def test_a_strange_name_of_a_file_harms_no_picture(run: Run, table: Path, tmp_path: Path) -> None:
    strange = table.rename(tmp_path / f"a<b>&{'long' * 20}.csv")
    assert run("evaluate", strange, "--svg", tmp_path / "drawn.svg").code == 0
    assert fromstring((tmp_path / "drawn.svg").read_text("utf-8")) is not None


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("text,lang,flag,label\nhello,en,spam,perhaps\n", "line 2"),
        ("text,comment\nhello,there\n", "lacks the columns"),
        ("text,lang,flag,label\nhello,en,spam,\n", "no labelled comment"),
    ],
)
def test_a_bad_file_is_said_in_a_sentence(run: Run, tmp_path: Path, content: str, complaint: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(content, "utf-8")
    answer = run("evaluate", path)
    assert (answer.code, answer.out) == (1, "")
    assert "bad.csv" in answer.err
    assert complaint in answer.err


def test_a_missing_file_is_named(run: Run, tmp_path: Path) -> None:
    answer = run("evaluate", tmp_path / "none.csv")
    assert answer.code == 1
    assert "none.csv" in answer.err


def test_a_picture_that_cannot_be_written_is_said(run: Run, table: Path, tmp_path: Path) -> None:
    answer = run("evaluate", table, "--svg", tmp_path / "nowhere" / "x.svg")
    assert answer.code == 1
    assert "cannot be written" in answer.err
