"""What decisions teach: the moderation log's lines become labels, one a comment and flag."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from moderator.classifier.text import skeleton
from moderator.domain import Action, CommentId, DecisionId, Flag, Reason
from moderator.gestures import MOVES
from moderator.learnt import Told
from moderator.progress import Progress, Report, silent

Taught = Mapping[Flag, bool]

BY_REASON: Mapping[str, Taught] = MappingProxyType(
    {
        **{
            reason: {Flag.SPAM: True}
            for reason in (Reason.ADVERTISING, Reason.GAMBLING, Reason.SCAM, Reason.PHISHING, Reason.VOTE_BOOSTING)
        },
        Reason.BOT: {Flag.BOT: True},
        Reason.PRIZE_HUNTING: {Flag.PRIZE_HUNTER: True},
        **{reason: {Flag.OBSCENE: True} for reason in (Reason.INSULT, Reason.OBSCENE, Reason.THREAT)},
        Reason.COMPLAINT: {Flag.NEGATIVE: True},
        Reason.QUESTION: {Flag.QUESTION: True},
        Reason.PRAISE: {Flag.NEGATIVE: False},
    }
)
"""What a reason says of a comment; a reason that is not here (of a team's own, say) teaches nothing."""
MOSTLY_AFFIRMED = frozenset({Flag.NEGATIVE, Flag.QUESTION})
"""Flags that decisions mostly say yes to: to approve is no word about them, so how common they are is not told."""
_APPROVED: Taught = dict.fromkeys((Flag.SPAM, Flag.BOT, Flag.PRIZE_HUNTER, Flag.OBSCENE), False)
_WITHDRAWS = frozenset({Action.REOPEN, Action.UNHIDE, Action.UNBAN})
_SAYS_NOTHING = frozenset(Action) - MOVES | {Action.ASSIGN, Action.SNOOZE}
_PLACES = {flag: place for place, flag in enumerate(Flag)}
_FEWEST_LETTERS = 12
_SAID_EVERY = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One flag of one comment, as the latest decision about it left it; `group` is that of its near-duplicates."""

    told: Told
    flag: Flag
    has_it: bool
    group: str
    weight: float


def taught(told: Told, by_reason: Mapping[str, Taught] = BY_REASON) -> Taught:
    """Say what one decision says of the comment's flags.

    A reason outweighs the action: who approves a complaint says that it is a complaint, and no spam.
    """
    if told.action in _SAYS_NOTHING or told.action in _WITHDRAWS:
        return {}
    said: dict[Flag, bool] = dict(_APPROVED) if told.action is Action.APPROVE else {}
    if told.reason == Reason.FINE:
        said |= dict.fromkeys(told.raised, False)
    if told.action is Action.MARK_SPAM:
        said[Flag.SPAM] = True
    # “fine” is assumed of whatever is approved; the person has not said that of every flag
    reason = told.reason or (None if told.assumed == Reason.FINE else told.assumed)
    return said | dict(by_reason.get(reason or "", {}))


def latest(
    lines: Iterable[Told], by_reason: Mapping[str, Taught] = BY_REASON, report: Report = silent
) -> dict[int, DecisionId]:
    """Say which line spoke last of each comment and flag, by `cell`; one that is in doubt has none.

    Plain numbers, since Python would hold everything up to walk through as many objects.
    """
    found: dict[int, DecisionId] = {}
    for place, told in enumerate(lines):
        if not place % _SAID_EVERY:
            report(Progress(done=place, what="decisions read"))
        if told.action in _WITHDRAWS:
            for flag in Flag:
                found.pop(cell(told.comment, flag), None)
        for flag in taught(told, by_reason):
            found[cell(told.comment, flag)] = told.id
    return found


def cell(comment: CommentId, flag: Flag) -> int:
    """Number a flag of a comment."""
    return comment * len(_PLACES) + _PLACES[flag]


def lessons(
    lines: Iterable[Told], by_reason: Mapping[str, Taught] = BY_REASON, report: Report = silent
) -> list[Lesson]:
    """Collect what decisions teach, lines in the order of the log: the latest about a comment and flag wins.

    A comment that was opened again is in doubt, so what was said before then teaches nothing. Near-duplicates weigh
    as much as one text together, whatever their number.
    """
    latest: dict[tuple[CommentId, Flag], tuple[Told, bool]] = {}
    for told in lines:
        if told.action in _WITHDRAWS:
            for flag in Flag:
                latest.pop((told.comment, flag), None)
        for flag, has_it in taught(told, by_reason).items():
            latest[told.comment, flag] = (told, has_it)
    found = sorted(latest.items(), key=lambda item: (item[1][0].id, list(Flag).index(item[0][1])))
    groups: dict[DecisionId, str] = {}
    for place, (_, (told, _)) in enumerate(found):
        if not place % _SAID_EVERY:
            report(Progress(done=place, total=len(found), what="decisions compared"))
        if told.id not in groups:
            groups[told.id] = group_of(told)
    copies = Counter((groups[told.id], flag) for (_, flag), (told, _) in found)
    return [
        Lesson(told=told, flag=flag, has_it=has_it, group=group, weight=1 / copies[group, flag])
        for (_, flag), (told, has_it) in found
        for group in [groups[told.id]]
    ]


def group_of(told: Told) -> str:
    """Name what the text is a copy of: its campaign, its letters, or, where it has hardly any, itself."""
    if told.campaign is not None:
        return f"campaign {told.campaign}"
    letters = skeleton(told.text)
    return letters if len(letters) >= _FEWEST_LETTERS else told.text.strip().casefold()
