"""Which parts of a comment are marked: evidence in the tint of its flag, other flags' words, what a search found."""

from collections.abc import Iterable, Sequence

from moderator.domain import Finding, Flag
from moderator.explained import ReadAs
from moderator.ui import because, masking, theme
from moderator.ui.widgets.evidence_bars import Bar
from moderator.ui.widgets.marked_text import Mark
from moderator.ui.wording import say
from moderator.views import Case

_BARS = 8
_TELLING = 0.2
"""Evidence weaker than this part of the strongest explains nothing, and would colour every word."""
_AROUND = ".,!;:…\"'«»“”„()[]"

Ranges = Sequence[tuple[int, int]]


def evidence(text: str, findings: Sequence[Finding], *, quiet: bool = False) -> list[Mark]:
    """Mark the parts that tell: in the flag's tint what speaks for it; in another, with a broken line, what against."""
    least = _TELLING * max((abs(finding.weight) for finding in findings), default=0.0)
    told = [finding for finding in findings if abs(finding.weight) >= least]
    ranges = [(finding, span) for finding in told for span in _bare(text, finding.ranges)]
    # one walk through the text for all of them
    return [
        Mark(
            start=start,
            end=end,
            tint=theme.TINTS[finding.flag] if finding.weight > 0 else "accent",
            against=finding.weight < 0,
            quiet=quiet,
        )
        for (finding, _), (start, end) in _placed(text, ranges)
    ]


def of_other_flags(text: str, case: Case, explained: Flag) -> list[Mark]:
    """Mark by a line alone what speaks for the raised flags that are not the one explained."""
    others = [found for found in shown_evidence(case) if found.flag is not explained and found.weight > 0]
    return evidence(text, others, quiet=True)


def found(text: str, ranges: Ranges) -> list[Mark]:
    """Frame what the present search found."""
    return [Mark(start=start, end=end, tint="prize", found=True) for start, end in masking.utf16(text, ranges)]


def replaced(text: str, read: ReadAs) -> list[Mark]:
    """Mark what stands otherwise in the text as it is read."""
    ranges = [(each.read_start, each.read_end) for each in read.replaced]
    return [Mark(start=start, end=end, tint="accent") for start, end in masking.utf16(text, ranges)]


def shown_evidence(case: Case) -> list[Finding]:
    """Choose the evidence of the raised flags, flag by flag, strongest first, so that each flag has its say."""
    flags = [flag for flag, _ in case.card.raised]
    room = max(2, _BARS // max(1, len(flags)))
    shown: list[Finding] = []
    for flag in flags:
        own = sorted((each for each in case.evidence if each.flag is flag), key=lambda each: -abs(each.weight))
        shown.extend([each for each in own if abs(each.weight) >= _TELLING * abs(own[0].weight)][:room])
    return shown


def bars(findings: Sequence[Finding], hidden: Ranges) -> list[Bar]:
    """Give a bar for each piece of evidence; where there are several flags, each says which is its own."""
    several = len({finding.flag for finding in findings}) > 1
    return [
        Bar(
            label=f"{say(each.flag)}: {because.part(each, hidden)}" if several else because.part(each, hidden),
            weight=each.weight,
            tint=theme.TINTS[each.flag],
        )
        for each in findings
    ]


def _placed(
    text: str, ranges: Sequence[tuple[Finding, tuple[int, int]]]
) -> list[tuple[tuple[Finding, tuple[int, int]], tuple[int, int]]]:
    inside = [each for each in ranges if each[1][0] < min(each[1][1], len(text))]
    return list(zip(inside, masking.utf16(text, [span for _, span in inside]), strict=True))


def _bare(text: str, ranges: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """Leave the punctuation around words unmarked, unless there is nothing else."""
    for start, end in ranges:
        word = text[start:end]
        left = len(word) - len(word.lstrip(_AROUND))
        right = len(word.rstrip(_AROUND))
        yield (start + left, start + right) if left < right else (start, end)
