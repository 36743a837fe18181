"""What behaviour says that a text alone cannot: facts about authors and campaigns, weighed by rule and not measured."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from moderator.classifier.contests import announces_contest
from moderator.classifier.mentions import is_mentions_only
from moderator.domain import EvidenceKind, Finding, Flag
from moderator.habits import AuthorRecord, Manner

__all__ = [
    "STRONG_ENOUGH",
    "announces_contest",
    "author_facts",
    "author_findings",
    "campaign_findings",
    "is_mentions_only",
    "is_of_manner",
    "manner_findings",
    "sets_text_aside",
    "shifted",
    "speaks_for_itself",
]

_FEW_COMMENTS = 4
_FEW_COPIES = 3
_FEW_LETTERS = 20
_LONG_LETTERS = 60
_DAY = 86400.0
STRONG_ENOUGH = 3.0
"""In logits. Bots and prize-hunters write what everybody writes, so a threshold for texts must not bind facts."""

MANNER = "style"
_SHORT_COUNTS = 0.25
"""People say thank you again and again; a short text that is repeated is a quarter of a repetition."""
_MANY_AN_HOUR = 60
_FEW_BEATS, _SOME_BEATS, _ENOUGH_BEATS = 5, 8, 20
_CLOCKWORK, _CLOCKWORK_OF_FEW = 0.35, 0.2
"""Gaps between the comments of people in a talk vary by half of what they last or more; few may be alike by chance."""
_MANY_HOPS = 6
_FEW_ANSWERED, _AT_ONCE_SECONDS = 5, 15.0
_YOUNG_DAYS = 30
_MANY_DIGITS = 5
_FEW_CONTESTS, _ENOUGH_CONTESTS = 3, 8
"""Many people enter one contest with many comments; those who hunt for prizes go from contest to contest."""


@lru_cache(maxsize=1024)
def author_findings(record: AuthorRecord) -> tuple[Finding, ...]:
    """Weigh an author's record for bot and prize-hunter; an author with few comments has none but their manner."""
    manner = manner_findings(record.manner) if record.manner else ()
    if record.comments < _FEW_COMMENTS:
        return manner
    return (*manner, *(fact for fact in author_facts(record) if fact.weight))


def manner_findings(manner: Manner) -> tuple[Finding, ...]:
    """Give what an account's writing says, a fact each, and first where that begins.

    It is measured, and it is said of all comments of the account: what each says for itself is set aside for it.
    """
    begin = _fact(Flag.BOT, MANNER, manner.bias, manner.words)
    parts = (_fact(Flag.BOT, f"{MANNER}_{name}", weight, amount) for name, amount, weight in manner.parts)
    return (begin, *parts)


def is_of_manner(finding: Finding) -> bool:
    """Tell what is said of an account's writing from facts that are weighed by rule."""
    return finding.label.startswith(MANNER)


def sets_text_aside(findings: Iterable[Finding]) -> bool:
    """Tell whether an account is judged by how it writes, so that a comment's own score counts no more."""
    return any(finding.label == MANNER for finding in findings)


def author_facts(record: AuthorRecord) -> tuple[Finding, ...]:
    """Answer every fact that the record knows of, those too that hold nothing: their weight is 0.

    Weights are fixed by rule and not measured. What an account is like weighs only beside what it does: many a new
    customer has made an account today.
    """
    deeds, account, hunt = map(_known, (_of_a_bot(record), _of_an_account(record), _of_a_hunter(record)))
    if record.comments < _FEW_COMMENTS:
        return _weightless((*deeds, *account, *hunt))
    return (*deeds, *(account if any(fact.weight for fact in deeds) else _weightless(account)), *hunt)


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
    return sum(finding.weight for finding in findings if not is_of_manner(finding)) >= STRONG_ENOUGH


def shifted(score: float, findings: Iterable[Finding]) -> float:
    """Move a probability by the weights of findings, which are in logits."""
    chance = min(max(score, 1e-6), 1 - 1e-6)
    logit = math.log(chance / (1 - chance)) + sum(finding.weight for finding in findings)
    return 1 / (1 + math.exp(-max(min(logit, 50.0), -50.0)))


def _known(facts: Iterable[Finding | None]) -> tuple[Finding, ...]:
    return tuple(fact for fact in facts if fact is not None)


def _weightless(facts: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(replace(fact, weight=0.0) for fact in facts)


def _of_a_bot(record: AuthorRecord) -> Iterator[Finding | None]:
    yield _repeats_itself(record)
    yield _comments_per_hour(record)
    yield _steady_gaps(record)
    yield _hops(record)
    yield _answers_at_once(record)


def _of_an_account(record: AuthorRecord) -> Iterator[Finding | None]:
    yield _young_account(record)
    yield _few_followers(record)
    yield _default_picture(record)
    yield _digits_in_handle(record)


def _of_a_hunter(record: AuthorRecord) -> Iterator[Finding | None]:
    yield _under_contests(record)
    yield _around_contests(record)
    yield _contests_of_brands(record)
    yield _only_mentions(record)
    yield _same_friends(record)


def _repeats_itself(record: AuthorRecord) -> Finding:
    counted = record.repeated - (1 - _SHORT_COUNTS) * record.repeated_short
    weight = 4.0 * _share(counted, record.comments, above=0.3) * min(record.comments / 10, 1.0)
    return _fact(Flag.BOT, "repeats_itself", weight, record.repeated, record.comments)


def _comments_per_hour(record: AuthorRecord) -> Finding | None:
    """Above one a minute for an hour, up to four a minute."""
    if not record.busiest_hour:
        return None
    weight = min(1.5 * math.log2(max(record.busiest_hour / _MANY_AN_HOUR, 1.0)), 3.0)
    return _fact(Flag.BOT, "comments_per_hour", weight, record.busiest_hour)


def _steady_gaps(record: AuthorRecord) -> Finding | None:
    if record.beat is None or record.beat_variation is None:
        return None
    limit = _CLOCKWORK if record.beats >= _SOME_BEATS else _CLOCKWORK_OF_FEW
    is_steady = record.beats >= _FEW_BEATS and record.beat_variation < limit
    steadiness = 1 - record.beat_variation / limit if is_steady else 0.0
    weight = 3.5 * steadiness * min(record.beats / _ENOUGH_BEATS, 1.0)
    return _fact(Flag.BOT, "steady_gaps", weight, record.beat, record.sitting, record.beat_variation)


def _hops(record: AuthorRecord) -> Finding | None:
    """From post to post in seconds: too quick to have looked at them."""
    if record.posts < 2 or record.median_gap is None:
        return None
    weight = 1.5 * _share(record.hops, record.comments - 1, above=0.4) * min(record.hops / _MANY_HOPS, 1.0)
    return _fact(Flag.BOT, "hops", weight, record.hops, record.comments)


def _answers_at_once(record: AuthorRecord) -> Finding | None:
    if record.answer is None:
        return None
    is_quick = record.answered >= _FEW_ANSWERED and record.answer < _AT_ONCE_SECONDS
    quickness = 1 - record.answer / _AT_ONCE_SECONDS if is_quick else 0.0
    return _fact(Flag.BOT, "answers_at_once", 2.0 * quickness, record.answer, record.answered)


def _young_account(record: AuthorRecord) -> Finding | None:
    if record.account_age is None:
        return None
    days = record.account_age / _DAY
    youth = max(1 - days / _YOUNG_DAYS, 0.0)
    return _fact(Flag.BOT, "account_age", 1.5 * youth**2, int(days))


def _few_followers(record: AuthorRecord) -> Finding | None:
    account = record.account
    if account is None or account.followers is None or account.following is None:
        return None
    is_lonely = account.following >= 100 and account.followers * 20 <= account.following
    return _fact(Flag.BOT, "few_followers", 0.5 if is_lonely else 0.0, account.followers, account.following)


def _default_picture(record: AuthorRecord) -> Finding | None:
    if record.account is None or record.account.has_default_picture is None:
        return None
    has_it = record.account.has_default_picture
    return _fact(Flag.BOT, "default_picture", 0.5 if has_it else 0.0, has_it)


def _digits_in_handle(record: AuthorRecord) -> Finding | None:
    if not record.handle_digits:
        return None
    weight = 0.4 if record.handle_digits >= _MANY_DIGITS else 0.0
    return _fact(Flag.BOT, "digits_in_handle", weight, record.handle_digits)


def _goes_from_contest_to_contest(record: AuthorRecord) -> bool:
    return record.contest_posts >= _FEW_CONTESTS


def _under_contests(record: AuthorRecord) -> Finding | None:
    """Where most of a stream stands under contests, only what goes beyond that counts."""
    if not record.posts:
        return None
    usual = record.contest_usual / record.comments
    share = _share(record.contest, record.comments, above=max(0.5, (1 + usual) / 2))
    weight = 4.0 * share * min(record.contest_posts / _ENOUGH_CONTESTS, 1.0)
    return _fact(
        Flag.PRIZE_HUNTER,
        "under_contests",
        weight if _goes_from_contest_to_contest(record) else 0.0,
        record.contest,
        record.comments,
        record.contest_posts,
    )


def _around_contests(record: AuthorRecord) -> Finding | None:
    """Silent but for contests: most active days are contest days, and they lie apart."""
    if not record.contest or record.silence is None:
        return None
    is_hunting = (
        _goes_from_contest_to_contest(record) and record.contest * 2 > record.comments > record.contest_usual * 2
    )
    share = _share(record.contest_days, record.days, above=0.7)
    patience = min(record.silence / (2 * _DAY), 1.0) * min(record.days / 6, 1.0)
    weight = share * patience if is_hunting else 0.0
    return _fact(Flag.PRIZE_HUNTER, "around_contests", weight, record.contest_days, record.days, record.silence)


def _contests_of_brands(record: AuthorRecord) -> Finding | None:
    if record.brands < 2 or not record.contest:
        return None
    is_hunting = _goes_from_contest_to_contest(record) and record.contest * 2 > record.comments
    weight = min(0.5 * (record.brands - 1), 1.5) if is_hunting else 0.0
    return _fact(Flag.PRIZE_HUNTER, "brands", weight, record.brands)


def _only_mentions(record: AuthorRecord) -> Finding:
    strongest = 2.0 if record.contest else 1.0
    share = _share(record.mentions_only, record.comments, above=0.4)
    weight = strongest * share * min(record.comments / 10, 1.0)
    return _fact(Flag.PRIZE_HUNTER, "only_mentions", weight, record.mentions_only, record.comments)


def _same_friends(record: AuthorRecord) -> Finding | None:
    """Two friends at least: one name that always comes may be the brand's own."""
    if record.friends < 2:
        return None
    strongest = 2.5 if _goes_from_contest_to_contest(record) else 1.0
    share = _share(record.tagged_again, record.comments, above=0.4)
    weight = strongest * share * min(record.tagged_again / 10, 1.0)
    return _fact(Flag.PRIZE_HUNTER, "same_friends", weight, record.tagged_again, record.comments, record.friends)


def _share(amount: float, total: int, *, above: float) -> float:
    """Say how far a share goes beyond `above`: 0 up to there, 1 when it is all."""
    if above >= 1 or not total:
        return 0.0
    return max((amount / total - above) / (1 - above), 0.0)


def _fact(flag: Flag, label: str, weight: float, *numbers: float | None) -> Finding:
    """Make a fact of its amount, total and third number, as far as it has them."""
    amount, total, among = [None if number is None else float(number) for number in (*numbers, None, None)[:3]]
    return Finding(
        flag=flag,
        kind=EvidenceKind.FACT,
        label=label,
        weight=round(weight, 4),
        amount=amount,
        total=total,
        among=among,
    )
