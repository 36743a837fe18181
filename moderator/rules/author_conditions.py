"""What a rule can ask about who wrote a comment, and about what was decided of them."""

from datetime import datetime, timedelta
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from moderator.domain import Action
from moderator.rules.arguments import AtLeastOne, Claim, Duration, Kind, listed
from moderator.rules.asking import Answer, condition
from moderator.rules.durations import format_duration
from moderator.rules.measures import claimed, reached
from moderator.rules.seen import Need, Seen
from moderator.selections import AuthorIsBanned, AuthorWrote, NoneOf, Selection

_TAKEN_AWAY = (Action.HIDE, Action.MARK_SPAM, Action.DELETE)
NewOrKnown = Annotated[Literal["new", "known"], Kind.CHOICE]
Actions = Annotated[tuple[Action, ...], BeforeValidator(listed), Field(min_length=1), Kind.CHOICES]
Whose = Annotated[Literal["anybody", "person", "rule"], Kind.CHOICE]


def _new_or_known(is_one: str, *, comments: int) -> Selection:
    known = AuthorWrote(at_least=comments)
    return known if is_one == "known" else NoneOf(parts=(known,))


def _banned_or_not(is_so: object) -> Selection:
    return AuthorIsBanned() if is_so else NoneOf(parts=(AuthorIsBanned(),))


@condition(Need.AUTHOR, selects=_new_or_known)
def author(seen: Seen, is_one: NewOrKnown, *, comments: AtLeastOne = 3) -> Answer:
    """The author is `new`, with fewer than `comments` comments here, or `known`, with so many at least."""
    written = 0 if seen.author is None else seen.author.comments + seen.author.earlier
    found = reached("author comments", written, comments)
    return Answer(found.holds is (is_one == "known"), found.evidence)


@condition(Need.AUTHOR)
def first_seen(seen: Seen, within: Duration) -> Answer:
    """The author's first comment here was written no longer ago than that."""
    return _no_longer_ago("first seen", seen.first_seen, seen.at, within)


@condition(Need.AUTHOR)
def account_age(seen: Seen, within: Duration) -> Answer:
    """The author's account was made no longer ago than that; where nobody knows when, this does not hold."""
    account = seen.author.account if seen.author else None
    return _no_longer_ago("account made", account.created_at if account else None, seen.at, within)


@condition(Need.AUTHOR, selects=_banned_or_not)
def banned(seen: Seen, is_so: Claim) -> Answer:
    """The author is banned from the stream, or is not."""
    return claimed(there=seen.author_is_banned, wanted=is_so, yes="author is banned", no="author is not banned")


@condition(Need.AUTHOR)
def hidden_before(seen: Seen, at_least: AtLeastOne) -> Answer:
    """So many comments of the author were hidden, deleted or called spam by people, at least."""
    taken_away = sum(seen.author_decisions.get(action, 0) for action in _TAKEN_AWAY)
    return reached("hidden before", taken_away, at_least)


@condition(Need.HISTORY)
def decided(seen: Seen, any_of: Actions, *, by: Whose = "anybody", within: Duration | None = None) -> Answer:
    """One of these actions was done with the comment before, by a `person` or a `rule`, no longer ago than `within`."""
    found = [past for past in seen.history if past.action in any_of and by in ("anybody", _whose(by_rule=past.by_rule))]
    if not found:
        return Answer(False, f"not decided: {' or '.join(any_of)}")
    last = max(found, key=lambda past: past.made_at)
    answer = _no_longer_ago(f"decided: {last.action}", last.made_at, seen.at, within or timedelta.max)
    return answer if within else Answer(True, f"decided: {last.action}")


def _whose(*, by_rule: bool) -> str:
    return "rule" if by_rule else "person"


def _no_longer_ago(what: str, then: datetime | None, at: datetime, within: timedelta) -> Answer:
    if then is None:
        return Answer(False, f"{what}: not known")
    ago = max(at - then, timedelta())
    holds = ago <= within
    # "2d > 2d" would explain nothing
    said = format_duration(ago) if holds or ago - within >= timedelta(minutes=1) else f"{format_duration(ago)} and more"
    if within == timedelta.max:
        return Answer(holds, f"{what} {said} ago")
    return Answer(holds, f"{what} {said} ago {'≤' if holds else '>'} {format_duration(within)}")
