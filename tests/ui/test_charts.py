"""Charts: what they say, how they are read by keys, and what they plot."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator.curves import EVERY_LANGUAGE, LearningCurve, LearningPoint, Measured, ScoreCounts, counted, nearest_step
from moderator.domain import Flag
from moderator.figures import BARS, Bin, Figure, Interval, Reliability
from moderator.ui import theme
from moderator.ui.pages import model_charts
from moderator.ui.theme import Scheme
from moderator.ui.widgets.chart import Chart, load
from moderator.ui.widgets.chart_plot import Look, Mark, Plot, Series, Spot, of_shares

Key = Qt.Key
PLOT = Plot(
    said="three spots",
    x=of_shares("Recall →"),
    y=of_shares("Precision"),
    series=(
        Series(
            name="spots",
            ink="accent",
            spots=tuple(Spot(x=x, y=x, said=f"spot {x}", low=x - 0.1, high=x + 0.1) for x in (0.2, 0.9, 0.5)),
        ),
    ),
)
COUNTS = ScoreCounts(
    flag=Flag.SPAM,
    lang="en",
    having=counted([0.9, 0.8, 0.7, 0.3], [True] * 4)[0],
    lacking=counted([0.6, 0.2, 0.1, 0.1], [False] * 4)[1],
)


@pytest.fixture
def chart(qtbot: QtBot, qapp: QApplication) -> Chart:
    """Show a chart that is drawn."""
    load()
    theme.dress(qapp, Scheme.LIGHT)
    chart = Chart("Precision and recall", QSize(320, 260))
    qtbot.addWidget(chart)
    chart.show_plot(PLOT)
    chart.resize(320, 260)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def colour_at(chart: Chart, x: float, y: float) -> QColor:
    """Give the colour that is painted where these values stand."""
    assert chart._canvas is not None
    at = chart._canvas.mapTo(chart, chart._canvas.point_of(Spot(x=x, y=y, said="")).toPoint())
    return chart.grab().toImage().pixelColor(at)


def test_a_chart_tells_in_words_what_it_shows(chart: Chart) -> None:
    assert chart.accessibleName() == "Precision and recall: three spots"
    assert chart.said.text() == "Recall →"
    assert chart.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_arrows_read_from_spot_to_spot_and_stay_at_the_ends(chart: Chart) -> None:
    read = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Home, Key.Key_End):
        QTest.keyClick(chart, key)
        read.append(chart.said.text())
    spots = ("spot 0.2", "spot 0.5", "spot 0.9")
    assert read == [*spots, spots[2], spots[1], spots[0], spots[2]]
    assert chart.accessibleDescription() == "spot 0.9"
    QTest.keyClick(chart, Key.Key_Escape)
    assert chart.said.text() == "Recall →"


def test_a_chart_without_spots_reads_nothing(chart: Chart) -> None:
    chart.show_plot(replace(PLOT, series=()))
    for key in (Key.Key_Right, Key.Key_Left, Key.Key_Home, Key.Key_End):
        QTest.keyClick(chart, key)
        assert chart.reading() is None


def test_the_mouse_reads_what_it_is_near_and_changes_nothing_else(chart: Chart) -> None:
    assert chart._canvas is not None
    spot = PLOT.spots()[1]
    before = chart._canvas.point_of(spot)
    at = chart._canvas.mapTo(chart, before.toPoint())
    QTest.mouseMove(chart, at + QPoint(3, 2))
    assert chart.reading() == spot
    wheel = QWheelEvent(
        QPointF(at),
        QPointF(chart.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart, wheel)
    assert not wheel.isAccepted()
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(chart, at + QPoint(60, 40))
    QTest.mouseClick(chart, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    assert chart._canvas.point_of(spot) == before
    assert QApplication.activePopupWidget() is None


def test_a_chart_is_dressed_anew_with_the_theme(chart: Chart, qapp: QApplication, qtbot: QtBot) -> None:
    assert colour_at(chart, 0.1, 0.6).name() == theme.LIGHT.panel
    theme.dress(qapp, Scheme.DARK)
    qtbot.waitUntil(lambda: colour_at(chart, 0.1, 0.6).name() == theme.DARK.panel)
    theme.dress(qapp, Scheme.LIGHT)
    qtbot.waitUntil(lambda: colour_at(chart, 0.1, 0.6).name() == theme.LIGHT.panel)


def test_dots_are_painted_where_their_values_stand(chart: Chart) -> None:
    assert colour_at(chart, 0.5, 0.5).name() == theme.LIGHT.accent
    chart.show_plot(replace(PLOT, series=(replace(PLOT.series[0], look=Look.LINE),)))
    assert colour_at(chart, 0.35, 0.35).blue() > 150


def test_larger_text_makes_a_larger_chart(chart: Chart, qapp: QApplication) -> None:
    before = chart.sizeHint()
    try:
        theme.dress(qapp, Scheme.LIGHT, 150)
        assert chart.sizeHint() == QSize(before.width() * 3 // 2, before.height() * 3 // 2)
    finally:
        theme.dress(qapp, Scheme.LIGHT, 100)


def test_the_window_opens_without_pyqtgraph() -> None:
    code = "import sys, moderator.ui.app, moderator.ui.workplace; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_reliability_is_plotted_bin_by_bin_with_how_many_texts() -> None:
    bins = (Bin(low=0, high=1, n=40, predicted=0.5, observed=0.4, interval=Interval(0.3, 0.5)),)
    figure = Figure(
        flag=Flag.SPAM,
        lang="en",
        source="invented",
        n=40,
        positive=16,
        precision=0.9,
        recall=0.9,
        f1=0.9,
        macro_f1=0.9,
        pr_auc=0.9,
        threshold=0.7,
        reliability=Reliability(bins=bins, histogram=(10, *[0] * (BARS - 2), 30)),
    )
    plot = model_charts.reliability(figure)
    (spot,) = plot.spots()
    assert (spot.x, spot.y, spot.low, spot.high) == (0.5, 0.4, 0.3, 0.5)
    assert spot.said == "predicted .500, observed .400 (.300–.500), 40 texts"
    assert [mark.x for mark in plot.marks] == [0.7]
    assert [round(bar.left) for bar in plot.bars] == [0, 1]
    assert model_charts.reliability(replace(figure, threshold=float("nan"))).marks == ()


def test_a_learning_curve_says_decisions_value_and_interval_and_foretells_nothing() -> None:
    points = tuple(
        LearningPoint(decisions=n, pr_auc=Measured(value=value, low=value - 0.05, high=value + 0.05))
        for n, value in ((0, 0.6), (100, 0.7), (1600, 0.8))
    )
    curve = LearningCurve(flag=Flag.SPAM, lang=EVERY_LANGUAGE, texts=400, having_it=60, points=points)
    plot = model_charts.learning(curve)
    assert [spot.x for spot in plot.spots()] == [0, 100, 1600]
    assert plot.spots()[1].said == "100 decisions: PR-AUC .700, .650–.750"
    assert max(tick for tick, _ in plot.x.ticks) <= 1600
    assert plot.y.low < 0.55 < plot.y.high


def test_precision_and_recall_mark_the_threshold_that_counts_and_the_one_looked_at() -> None:
    present, moved = nearest_step(0.5), nearest_step(0.65)
    marks = model_charts.thresholds(COUNTS, present, moved)
    assert [(mark.label, mark.x, mark.y) for mark in marks] == [(".500", 0.75, 0.75), (".650", 0.75, 1.0)]
    assert len(model_charts.thresholds(COUNTS, present, present)) == 1
    plot = model_charts.precision_and_recall(COUNTS)
    assert any("precision 1" in spot.said for spot in plot.spots())
    recalls = [spot.x for spot in plot.spots()]
    assert recalls == sorted(recalls)


def test_moved_marks_leave_the_rest_as_it_is_drawn(chart: Chart) -> None:
    assert chart._canvas is not None
    before = list(chart._canvas._plot.items)
    chart.show_plot(replace(PLOT, marks=(Mark(label=".5", ink="neg", x=0.5),)))
    chart.show_plot(
        replace(PLOT, marks=(Mark(label=".6", ink="neg", x=0.6), Mark(label=".7", ink="neg", x=0.7, y=0.2)))
    )
    items = chart._canvas._plot.items
    assert [item for item in items if item in before] == before
    assert len(items) == len(before) + 4
