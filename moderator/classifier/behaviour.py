"""What behaviour says that a text alone cannot: facts about authors and campaigns, weighed by rule and not measured."""

import math
import re
from collections.abc import Iterable

from moderator.classifier.mentions import is_mentions_only
from moderator.domain import AuthorRecord, EvidenceKind, Finding, Flag

__all__ = [
    "announces_contest",
    "author_findings",
    "campaign_findings",
    "is_mentions_only",
    "shifted",
    "speaks_for_itself",
]

_CONTEST = re.compile(
    r"\b(?:giveaways?|sweepstakes?|prize draw|give away|contest|competition)\b"
    r"|\b(?:enter to win|you could win|chance to win)\b"
    r"|\bwin\b[^.!?]{0,60}\b(?:tag|comment|follow|share|prize|voucher|pair|set)\b"
    r"|\b(?:tag|comment|follow|share)\b[^.!?]{0,80}\b(?:to win|to enter|for a chance|be in with)\b"
    r"|\b(?:the )?winners? will be (?:drawn|picked|chosen|announced)"
    r"|\bрозыгрыш\w*|\bразыгр[ыа]\w*|\bконкурс\w*|\bразда[её]м (?:приз|подар)\w*|\bгив(?:эвей|эвэй|евей)\w*"
    r"|\b(?:выигра\w+|шанс получить)\b[^.!?]{0,60}\b(?:отме\w+|подпи\w+|репост|комментари\w+|приз\w*)"
    r"|\b(?:отметь\w*|подпи\w+|репост|напиши\w*)\b[^.!?]{0,80}\b(?:выигра\w+|участво\w+|получи\w* приз)"
    r"|\bпобедител[яией]\w*\s+(?:выбер\w+|определ\w+|объяв\w+)"
    r"|\b(?:bagi[- ]bagi hadiah|undian(?: berhadiah)?|kuis berhadiah|lomba|sayembara|kuis)\b"
    r"|\b(?:menangkan|berhadiah|berkesempatan mendapat\w*)\b"
    r"|\b(?:tag|mention|follow|komen\w*)\b[^.!?]{0,80}\b(?:menang|hadiah|pemenang)\b"
    r"|\bpemenang (?:akan )?(?:dipilih|diumumkan|diundi)",
    re.IGNORECASE,
)

_FEW_COMMENTS = 4
_FEW_COPIES = 3
_FEW_LETTERS = 20
_LONG_LETTERS = 60
_STEADY_SECONDS = 20.0
_STRONG_ENOUGH = 3.0
"""In logits. Bots and prize-hunters write what everybody writes, so a threshold for texts must not bind facts."""


def announces_contest(text: str) -> bool:
    """Tell whether a post's text, in English, Russian or Indonesian, announces a contest."""
    return _CONTEST.search(text) is not None


def author_findings(record: AuthorRecord) -> tuple[Finding, ...]:
    """Weigh an author's record for bot and prize-hunter; an author with few comments has none."""
    if record.comments < _FEW_COMMENTS:
        return ()
    found = (
        _share(Flag.BOT, "repeats_itself", record.repeated, record.comments, from_share=0.3, strongest=4.0),
        _steady_gaps(record),
        _share(Flag.PRIZE_HUNTER, "under_contests", record.contest, record.comments, from_share=0.5, strongest=4.0),
        _share(
            Flag.PRIZE_HUNTER, "only_mentions", record.mentions_only, record.comments, from_share=0.4, strongest=2.5
        ),
    )
    return tuple(finding for finding in found if finding is not None)


def campaign_findings(copies: int, authors: int, letters: int) -> tuple[Finding, ...]:
    """Weigh a campaign for spam: many copies of a long text, and more so by several authors.

    Short texts are alike by chance ("nice video"), so they say nothing.
    """
    if copies < _FEW_COPIES or letters < _FEW_LETTERS:
        return ()
    weight = min(math.log2(copies / 2), 3.0) * (1.0 if letters >= _LONG_LETTERS else 0.5)
    weight *= 1.0 if authors > 1 else 0.6
    return (_fact(Flag.SPAM, "alike", weight, copies, authors),)


def speaks_for_itself(findings: Iterable[Finding]) -> bool:
    """Tell whether facts are strong enough to raise a flag whatever the text says."""
    return sum(finding.weight for finding in findings) >= _STRONG_ENOUGH


def shifted(score: float, findings: Iterable[Finding]) -> float:
    """Move a probability by the weights of findings, which are in logits."""
    chance = min(max(score, 1e-6), 1 - 1e-6)
    logit = math.log(chance / (1 - chance)) + sum(finding.weight for finding in findings)
    return 1 / (1 + math.exp(-max(min(logit, 50.0), -50.0)))


def _share(flag: Flag, label: str, amount: int, total: int, *, from_share: float, strongest: float) -> Finding | None:
    """Weigh a share of all comments: nothing up to `from_share`, all of it at 1, less while there are few comments."""
    share = amount / total
    if share <= from_share:
        return None
    enough = min(total / 10, 1.0)
    return _fact(flag, label, strongest * enough * (share - from_share) / (1 - from_share), amount, total)


def _steady_gaps(record: AuthorRecord) -> Finding | None:
    if record.median_gap is None or record.median_gap > _STEADY_SECONDS:
        return None
    weight = 2.0 * min(record.comments / 10, 1.0) * (1 - record.median_gap / (2 * _STEADY_SECONDS))
    return _fact(Flag.BOT, "steady_gaps", weight, record.median_gap, None)


def _fact(flag: Flag, label: str, weight: float, amount: float, total: float | None) -> Finding:
    return Finding(
        flag=flag,
        kind=EvidenceKind.FACT,
        label=label,
        weight=round(weight, 4),
        amount=float(amount),
        total=None if total is None else float(total),
    )
