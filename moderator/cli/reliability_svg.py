"""Reliability as a picture: one panel a figure, in SVG that needs nothing else and follows light and dark."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from moderator.figures import BARS, Bin, Figure, Unit, span, written

_STYLE = """\
text { font: 11px system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; font-variant-numeric: tabular-nums }
.page { fill: #ffffff } .ink { fill: #1b222c } .head { font-size: 13px; font-weight: 600 } .soft { fill: #5a6572 }
.grid { stroke: #e2e6eb; fill: none } .even { stroke: #8a94a0; stroke-dasharray: 4 3 } .bars { fill: #c3cedb }
.limit { stroke: #b3541e; stroke-dasharray: 1.5 2.5 } .limits { fill: #a54c1a }
.span { stroke: #2361c4; stroke-width: 1.4; stroke-linecap: round } .path { stroke: #2361c4; opacity: .35; fill: none }
.point { fill: #2361c4; stroke: #ffffff }
@media (prefers-color-scheme: dark) {
.page { fill: #14181e } .ink { fill: #e9edf2 } .soft { fill: #9ba7b4 } .grid { stroke: #2b333d }
.even { stroke: #76818d } .bars { fill: #3d4a59 } .limit { stroke: #e39a63 } .limits { fill: #e39a63 }
.span, .path { stroke: #82b1ff } .point { fill: #82b1ff; stroke: #14181e }
}"""
_SIDE, _HISTOGRAM, _COLUMNS = 200, 36, 3
_LEFT, _TOP, _WIDTH, _HEIGHT = 40, 58, 276, 350
_MARGIN, _FOOT = 12, 40
_LONGEST = 42
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_KEY = (
    "Dots: share that has the flag, by the score that was predicted, with 95 % bootstrap intervals.",
    "Dashed: where the two are equal. Dotted: the threshold. Below: how scores are spread.",
)


def reliability_svg(figures: Sequence[Figure]) -> str:
    """Draw the bins of each figure against the diagonal, three panels a row."""
    columns = min(_COLUMNS, max(len(figures), 1))
    rows = -(-len(figures) // columns)
    # one panel alone is narrower than the key under it
    width = max(columns * _WIDTH, 2 * _WIDTH) + 2 * _MARGIN
    height = rows * _HEIGHT + _FOOT + 2 * _MARGIN
    panels = (
        _panel(figure, _MARGIN + place % columns * _WIDTH, _MARGIN + place // columns * _HEIGHT)
        for place, figure in enumerate(figures)
    )
    key = (
        f'<text class="soft" x="{_MARGIN + 8}" y="{height - _FOOT - 2 + 16 * place}">{escape(line)}</text>'
        for place, line in enumerate(_KEY)
    )
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">',
        "<title>Reliability: predicted and observed shares</title>",
        f"<style>{_STYLE}</style>",
        f'<rect class="page" width="{width}" height="{height}" rx="8"/>',
        *panels,
        *key,
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _panel(figure: Figure, left: int, top: int) -> str:
    shown = [*_heading(figure), *_frame(), *_threshold(figure), *_points(figure), *_histogram(figure)]
    return "\n".join([f'<g class="panel" transform="translate({left} {top})">', *shown, "</g>"])


def _heading(figure: Figure) -> Iterator[str]:
    unit = ", accounts" if figure.unit is Unit.ACCOUNTS else ""
    error = f"calibration error {written(figure.calibration_error)}"
    if interval := span(figure.intervals.calibration_error):
        error += f" ({interval})"
    yield _text("ink head", 8, 16, f"{figure.flag} · {figure.lang}{unit}")
    counted = f": {figure.positive:,} of {figure.n:,}"
    yield _text("soft", 8, 31, _cut(figure.source, _LONGEST - len(counted)) + counted)
    yield _text("soft", 8, 46, error)


def _frame() -> Iterator[str]:
    for tick in _TICKS:
        yield _line("grid", (tick, 0), (tick, 1))
        yield _line("grid", (0, tick), (1, tick))
        label = f"{tick:.2f}".removeprefix("0") if 0 < tick < 1 else f"{tick:.0f}"
        yield _text("soft", _LEFT - 6, _y(tick) + 4, label, "end")
        yield _text("soft", _x(tick), _TOP + _SIDE + _HISTOGRAM + 22, label, "middle")
    yield _line("even", (0, 0), (1, 1))


def _threshold(figure: Figure) -> Iterator[str]:
    if 0 <= figure.threshold <= 1:
        yield _line("limit", (figure.threshold, 0), (figure.threshold, 1))
        # the corner that the diagonal leaves free
        anchor, aside, y = ("end", -4, 0.03) if figure.threshold > _TICKS[2] else ("start", 4, 0.94)
        yield _text("limits", _x(figure.threshold) + aside, _y(y), written(figure.threshold), anchor)


def _points(figure: Figure) -> Iterator[str]:
    bins = figure.reliability.bins
    way = " ".join(f"{_x(one.predicted):.1f},{_y(one.observed):.1f}" for one in bins)
    yield f'<polyline class="path" points="{way}"/>'
    for one in bins:
        if one.interval:
            yield _line("span", (one.predicted, one.interval.low), (one.predicted, one.interval.high))
        yield (
            f'<circle class="point" cx="{_x(one.predicted):.1f}" cy="{_y(one.observed):.1f}" r="3.2">'
            f"<title>{escape(_said(one))}</title></circle>"
        )


def _said(one: Bin) -> str:
    interval = f" ({span(one.interval)})" if one.interval else ""
    return f"predicted {written(one.predicted)}, observed {written(one.observed)}{interval}, {one.n:,} counted"


def _histogram(figure: Figure) -> Iterator[str]:
    spread = figure.reliability.histogram
    foot, wide, most = _TOP + _SIDE + 8 + _HISTOGRAM, _SIDE / BARS, max(spread, default=0)
    for place, count in enumerate(spread):
        if count:
            # a rare flag's few high scores stay visible beside thousands of low ones
            tall = max(count / most * _HISTOGRAM, 1.0)
            x, y = _LEFT + place * wide + 0.5, foot - tall
            yield (
                f'<rect class="bars" x="{x:.1f}" y="{y:.1f}" width="{wide - 1:.1f}" height="{tall:.1f}">'
                f"<title>{count:,}</title></rect>"
            )


def _line(kind: str, start: tuple[float, float], end: tuple[float, float]) -> str:
    (x1, y1), (x2, y2) = ((_x(x), _y(y)) for x, y in (start, end))
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _text(kind: str, x: float, y: float, words: str, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def _cut(name: str, longest: int) -> str:
    return name if len(name) <= longest else f"{name[: longest - 1]}…"


def _x(share: float) -> float:
    return _LEFT + share * _SIDE


def _y(share: float) -> float:
    return _TOP + (1 - share) * _SIDE
