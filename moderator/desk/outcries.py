"""What is behind an alarm: its posts, words, authors and newest comments."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from moderator.care import Alarm
from moderator.domain import BrandId
from moderator.storage.store import Transaction
from moderator.storage.watched import Said
from moderator.triage.crisis_words import new_words

_READ = 400
"""So many comments of now are read for words, and of before from each status."""
_NAMED, _KEPT = 8, 500


def behind(tx: Transaction, brand: BrandId, said: Sequence[Said], alarm: Alarm) -> Alarm:
    """Fill in what is behind an alarm, of the negative comments since it began."""
    ours = [
        one
        for one in said
        if one.brand == brand and one.at > alarm.began_at and (alarm.post is None or one.post == alarm.post)
    ]
    newest = [one.comment for one in reversed(ours)]
    posts = Counter(one.post for one in ours if one.post is not None).most_common(_NAMED)
    authors = Counter(one.author for one in ours if one.author is not None).most_common(_NAMED)
    titles = tx.alarms.titles([post for post, _ in posts])
    names = tx.alarms.names([author for author, _ in authors])
    now = [text for _, text in tx.watched.texts(newest[:_READ])]
    return replace(
        alarm,
        posts=tuple((post, titles[post][0], count) for post, count in posts),
        authors=tuple((names[author], count) for author, count in authors),
        words=new_words(now, tx.watched.texts_before(brand, alarm.began_at, _READ)),
        comments=tuple(newest[:_KEPT]),
    )
