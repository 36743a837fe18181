"""Sentences with numbers and times in them: what a gesture did, how long ago, why a flag was raised."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from moderator.domain import Action, EvidenceKind, Finding, Flag, KnownPost, Status, Visibility
from moderator.ui import locale_words, manners
from moderator.ui.wording import say
from moderator.views import Card, Gesture


def forms(one: str, many: str) -> tuple[str, str]:
    """Mark two forms of one counted text for `counted`; the second is what translators see."""
    return one, many


_DONE = {
    Action.APPROVE: forms(
        "Approved %n comment",
        "Approved %n comments",
    ),
    Action.HIDE: forms("Hid %n comment", "Hid %n comments"),
    Action.UNHIDE: forms(
        "Showed %n comment again",
        "Showed %n comments again",
    ),
    Action.DELETE: forms(
        "Deleted %n comment",
        "Deleted %n comments",
    ),
    Action.MARK_SPAM: forms(
        "Marked %n comment as spam",
        "Marked %n comments as spam",
    ),
    Action.REPLY: forms(
        "Replied to %n comment",
        "Replied to %n comments",
    ),
    Action.BAN: forms(
        "Banned the author of %n comment",
        "Banned the authors of %n comments",
    ),
    Action.UNBAN: forms(
        "Lifted the ban on the author of %n comment",
        "Lifted the ban on the authors of %n comments",
    ),
    Action.ESCALATE: forms(
        "Escalated %n comment",
        "Escalated %n comments",
    ),
    Action.ASSIGN: forms(
        "Assigned %n comment",
        "Assigned %n comments",
    ),
    Action.SNOOZE: forms(
        "Snoozed %n comment",
        "Snoozed %n comments",
    ),
    Action.REOPEN: forms(
        "Reopened %n comment",
        "Reopened %n comments",
    ),
    Action.NOTE: forms(
        "Noted on %n comment",
        "Noted on %n comments",
    ),
    Action.FLAG: forms("Flagged %n comment", "Flagged %n comments"),
    Action.SET_PRIORITY: forms("Changed the priority of %n comment", "Changed the priority of %n comments"),
    Action.ROUTE: forms("Routed %n comment", "Routed %n comments"),
    Action.PREPARE_REPLY: forms("Prepared a reply to %n comment", "Prepared replies to %n comments"),
    Action.ASK: forms("Asked about %n comment", "Asked about %n comments"),
    Action.NOTIFY: forms("Told somebody of %n comment", "Told somebody of %n comments"),
}


_CLEAR = timedelta(days=300)

number, clock, joined = locale_words.number, locale_words.clock, locale_words.joined


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Phrases", text, "", count)


def counted(value: int, one: str, many: str) -> str:
    """Say a number of things, `%n` of both texts; a translation of the second has all the forms that it needs."""
    said = _tr(many, value)
    if value == 1 and said == many.replace("%n", "1"):
        # nothing is translated yet
        return one.replace("%n", "1")
    return said.replace(str(value), number(value), 1)


def gesture(made: Gesture) -> str:
    """Tell what a gesture did, an undo in the words of what it took back."""
    if made.undoes is None:
        return counted(made.count, *_DONE[made.action])
    told = _tr("Took back “{what}” on {count}").format(
        what=say(made.undoes), count=counted(made.count, "%n comment", "%n comments")
    )
    if made.left_over:
        told += _tr(" — {count} already sent, the reverse is on its way").format(count=made.left_over)
    return told


def ago(moment: datetime | None, now: datetime | None = None) -> str:
    """Say how long ago a moment was, in the shortest form; far moments are dates."""
    if moment is None:
        return ""
    gap = (now or datetime.now(UTC)) - moment
    if gap < timedelta(minutes=1):
        return _tr("now")
    if gap < timedelta(hours=1):
        return _tr("{n} min").format(n=int(gap.total_seconds() // 60))
    if gap < timedelta(days=1):
        return _tr("{n} h").format(n=int(gap.total_seconds() // 3600))
    if gap < timedelta(days=7):
        return _tr("{n} d").format(n=gap.days)
    return day(moment, now)


def day(moment: datetime, now: datetime | None = None) -> str:
    """Write the day of a moment, as `22 Nov`; a day so long ago that its year is not clear has its year."""
    is_far = abs((now or datetime.now(UTC)) - moment) > _CLEAR
    here = moment.astimezone()
    return locale_words.day(here, with_year=is_far)


def moment_of(moment: datetime | None) -> str:
    """Write a moment in full for a context line, as `22 Nov 09:41`."""
    return f"{day(moment)} {clock(moment)}" if moment else _tr("no time")


def due(moment: datetime, now: datetime | None = None) -> str:
    """Say what is left of a promised time as hours and minutes, or by how much it has run out."""
    left = moment - (now or datetime.now(UTC))
    minutes = int(abs(left).total_seconds() // 60)
    days = minutes // (24 * 60)
    span = _tr("{n} d").format(n=days) if days >= 2 else locale_words.clock_of(minutes // 60, minutes % 60)
    return (_tr("SLA {span}") if left > timedelta() else _tr("SLA over by {span}")).format(span=span)


def gap(seconds: float | None) -> str:
    """Write a length of time with the one unit that says most."""
    if seconds is None:
        return "–"
    if seconds < 10:
        return _tr("{n} s").format(n=number(seconds, 1))
    for unit, size in ((_tr("{n} s"), 1), (_tr("{n} min"), 60), (_tr("{n} h"), 3600)):
        if seconds < size * 100:
            return unit.format(n=round(seconds / size))
    return _tr("{n} d").format(n=round(seconds / 86400))


def percent(score: float) -> str:
    """Write a score as whole per cent; certainty is never claimed."""
    return locale_words.percent(min(99, max(1, round(score * 100))) / 100)


def flag(which: Flag, score: float, *, by_facts: bool = False) -> str:
    """Write a raised flag as its chip shows it; what facts of behaviour say by rule is no probability."""
    return _tr("{flag} by facts").format(flag=say(which)) if by_facts else f"{say(which)} {percent(score)}"


def flags(card: Card) -> list[str]:
    """Write the raised flags of a comment as its chips show them."""
    return [flag(which, score, by_facts=which in card.by_facts) for which, score in card.raised]


def weight(value: float) -> str:
    """Write a signed weight, with a real minus."""
    return locale_words.signed(value, 1)


def finding(found: Finding) -> str:
    """Say one piece of evidence: the words themselves, or the fact."""
    if found.kind is EvidenceKind.WORDS:
        return found.label
    if found.label.startswith("style"):
        return manners.said(found)
    amount, total = int(found.amount or 0), int(found.total or 0)
    facts = {
        "repeats_itself": _tr("repeats itself: {n} of {total}"),
        "comments_per_hour": counted(amount, "%n comment in an hour", "%n comments in an hour"),
        "steady_gaps": _tr("a comment every {gap} for {span}") if found.total else _tr("steady gaps of {gap}"),
        "hops": _tr("{n} of {total} seconds after another post"),
        "answers_at_once": _tr("answers posts after {gap}"),
        "account_age": counted(amount, "account is %n day old", "account is %n days old"),
        "few_followers": _tr("{n} followers, follows {total}"),
        "default_picture": _tr("no picture of its own") if amount else _tr("a picture of its own"),
        "digits_in_handle": counted(amount, "%n digit in the name", "%n digits in the name"),
        "only_mentions": _tr("mentions only: {n} of {total}") if total else _tr("mentions only"),
        "under_contests": _tr("{n} of {total} under contests"),
        "around_contests": _tr("{n} of {total} days are contest days"),
        "brands": counted(amount, "contests of %n brand", "contests of %n brands"),
        "same_friends": _tr("the same {among} friends in {n} of {total}"),
        "alike": _tr("{n} alike by {authors}"),
        "disguised_letters": counted(amount, "%n disguised letter", "%n disguised letters"),
    }
    said = facts.get(found.label, found.label.replace("_", " "))
    authors, among = counted(total, "%n author", "%n authors"), int(found.among or 0)
    span = gap(found.total)
    return said.format(n=amount, total=total, authors=authors, gap=gap(found.amount), span=span, among=among)


def contest(post: KnownPost) -> str:
    """Say what a post is taken for now, and who says so; empty for an ordinary post of which nobody says anything."""
    said = _tr("The post is a contest") if post.is_contest else _tr("The post is no contest")
    if post.marked_by:
        return _tr("{what}, says {who}").format(what=said, who=post.marked_by)
    return _tr("The post announces a contest") if post.is_contest else ""


def alike(copies: int) -> str:
    """Say how many near-duplicates a comment has, as its chip does."""
    return _tr("×{n} alike").format(n=number(copies))


def selected() -> str:
    """Say that a comment is selected."""
    return _tr("selected")


def final_after(what: str, seconds: int) -> str:
    """Say beforehand that a decision cannot be taken back for ever."""
    said = _tr("{what}. Undo works for {span}; after that the platform has it.")
    return said.format(what=what, span=counted(seconds, "%n second", "%n seconds"))


def reply_to(where: str, author: str) -> str:
    """Say where a comment stands and whom it answers."""
    return _tr("{where} · reply to “{author}”").format(where=where, author=author)


def under_post(where: str, post: str) -> str:
    """Say under which post a comment stands."""
    return _tr("{where} · on {post}").format(where=where, post=post)


def given_to(name: str) -> str:
    """Say who has a comment."""
    return _tr("with {name}").format(name=name)


def state(status: Status, visibility: Visibility) -> str:
    """Say in a word or two what is not as usual about a comment; nothing of one that is open and published."""
    is_told = status is not Status.OPEN and (status is not Status.CLOSED or visibility is Visibility.PUBLISHED)
    words = [say(status)] if is_told else []
    if visibility is not Visibility.PUBLISHED:
        words.append(say(visibility))
    return ", ".join(words).lower()


def thread(comments: int) -> str:
    """Head a thread."""
    return _tr("Thread · {comments}").format(comments=counted(comments, "%n comment", "%n comments"))


def public_sees(visibility: Visibility) -> str:
    """Say what the platform's public sees of a comment."""
    return _tr("on the platform: {state}").format(state=say(visibility).lower())


def first_seen(moment: datetime | None) -> str:
    """Say since when the inbox knows an author."""
    return _tr("first seen {day}").format(day=moment_of(moment)) if moment else _tr("first seen: no time")


def tally(decisions: Mapping[Action, int]) -> str:
    """Say how often each action was taken, the most frequent first."""
    known = sorted(((n, action) for action, n in decisions.items() if n), key=lambda each: -each[0])
    return ", ".join(f"{say(action).lower()} × {n}" for n, action in known) or _tr("none")
