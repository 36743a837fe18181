"""Says what a closer look shows: how much came when, and why members of a campaign look different."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from moderator.closeups import CampaignLook, CounterExample, Doubt, Strip
from moderator.domain import Action
from moderator.ui import phrases
from moderator.views import AuthorView

_DAY = timedelta(days=1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Closer", text)


def over_time(strip: Strip) -> str:
    """Describe a time line to those who do not see it."""
    said = _tr("{comments} from {first} to {last}; most at {busiest}: {most}")
    return said.format(
        comments=phrases.counted(sum(strip.counts), "%n comment", "%n comments"),
        first=phrases.moment_of(strip.since),
        last=phrases.moment_of(strip.until),
        busiest=span(strip, strip.busiest),
        most=phrases.number(max(strip.counts)),
    )


def span(strip: Strip, place: int) -> str:
    """Name one span of a time line by its beginning."""
    begin = strip.since + strip.step * place
    return phrases.day(begin) if strip.step >= _DAY else phrases.moment_of(begin)


def in_span(strip: Strip, place: int) -> str:
    """Say how many comments fell into one span."""
    comments = phrases.counted(strip.counts[place], "%n comment", "%n comments")
    return _tr("{when}: {comments}").format(when=span(strip, place), comments=comments)


def ends(strip: Strip) -> tuple[str, str]:
    """Name both ends of a time line; times of one day need no day."""
    first, last = strip.since, strip.until - strip.step
    if strip.step >= _DAY or first.astimezone().date() != last.astimezone().date():
        return phrases.day(first), phrases.day(last)
    return phrases.clock(first), phrases.clock(last)


def doubtful(look: CampaignLook) -> str:
    """Warn before a decision about a whole campaign; empty when nothing in it looks different."""
    if not look.doubtful:
        return ""
    count = phrases.number(look.doubtful)
    if look.doubtful == look.looked_at:
        return _tr("All of them look doubtful: read some first")
    if look.doubtful == 1:
        return _tr("1 of {copies} looks different: read it first").format(copies=phrases.number(look.looked_at))
    said = _tr("{n} of {copies} look different: read them first")
    return said.format(n=count, copies=phrases.number(look.looked_at))


def doubts(found: CounterExample) -> str:
    """Say why a member of a campaign may be something else than the rest."""
    words = {
        Doubt.OWN: _tr("by your own account"),
        Doubt.APPROVED: _tr("approved before"),
        Doubt.UNFLAGGED: _tr("not flagged"),
        Doubt.UNLIKE: _tr("{share} alike").format(share=phrases.percent(found.likeness)),
        Doubt.CLEAN_AUTHOR: _tr("author has a clean record"),
    }
    if found.score is not None:
        words[Doubt.UNFLAGGED] = _tr("not flagged ({score})").format(score=phrases.percent(found.score))
    return ", ".join(words[doubt] for doubt in found.doubts)


def people(look: CampaignLook) -> str:
    """Name the authors who wrote most of it; empty when nobody wrote more than one."""
    told = [(name or _tr("no name"), count) for name, count in look.top_authors if count > 1]
    return ", ".join(_times(name, count) for name, count in told)


def places(look: CampaignLook) -> str:
    """Name the streams, with how much stands in each."""
    return ", ".join(_times(name, count) for name, count in look.streams)


def _times(name: str, count: int) -> str:
    """Say how often a name is there, so that no line ends before the number."""
    gap = "\N{NO-BREAK SPACE}"
    return f"{name}{gap}×{gap}{phrases.number(count)}"


def since(author: AuthorView) -> str:
    """Say how long an author is known, by the account's own age where the stream tells it."""
    account = author.record.account
    parts = []
    if account is not None and account.created_at is not None:
        parts.append(_tr("joined {day}").format(day=phrases.day(account.created_at)))
    if account is not None and account.followers is not None:
        parts.append(phrases.counted(account.followers, "%n follower", "%n followers"))
    return " · ".join(parts) or phrases.first_seen(author.first_seen)


def banned(author: AuthorView) -> str:
    """Say since when an author is banned, and by whom."""
    if author.ban is None:
        return _tr("banned")
    said = _tr("banned {moment} by {who}")
    return said.format(moment=phrases.moment_of(author.ban.made_at), who=author.ban.moderator)


def decided(author: AuthorView) -> str:
    """Sum up what was decided about an author, what is told most first."""
    told: dict[Action, int] = {action: n for action, n in author.decisions.items() if action is not Action.NOTE}
    return phrases.tally(told)


def doubts_spoken(found: CounterExample) -> str:
    """Say a counter-example in one line: who, why, how it stands."""
    state = phrases.state(found.status, found.visibility)
    return " · ".join(filter(None, (found.author, doubts(found), state)))
