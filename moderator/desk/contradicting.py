"""Whether people who decided about a comment decided as a rule would have, or otherwise.

What a rule does is held against the last thing that people said of the comment, and that was not taken back:

- It hides, marks as spam, bans, or flags as spam, bot, prize hunter or obscene. People agree by hide, delete, mark as
  spam and ban; they decided otherwise by approve, show again, answer and unban.
- It escalates, or flags as negative. People agree by escalate and answer; otherwise are approve and mark as spam.
- It prepares a reply, or flags as question. People agree by answer; otherwise are approve, hide, delete, mark as spam
  and ban.

All else says nothing: assigning, routing, priorities, questions and notices sort work, and do not say what a comment
is; and what people said about a text that was edited since says nothing of the text as it is.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from moderator.domain import Action, CommentId, Flag
from moderator.rules.actions import FlagAction, RuleAction
from moderator.rules.rule import Rule
from moderator.storage.archive import Done
from moderator.storage.store import Transaction


class Opinion(NamedTuple):
    """What people do who see a comment as a rule does, and what those do who see it otherwise."""

    agree: frozenset[Action]
    otherwise: frozenset[Action]


_TAKES_AWAY = Opinion(
    agree=frozenset({Action.HIDE, Action.DELETE, Action.MARK_SPAM, Action.BAN}),
    otherwise=frozenset({Action.APPROVE, Action.UNHIDE, Action.REPLY, Action.UNBAN}),
)
_HANDS_ON = Opinion(
    agree=frozenset({Action.ESCALATE, Action.REPLY}), otherwise=frozenset({Action.APPROVE, Action.MARK_SPAM})
)
_ANSWERS = Opinion(
    agree=frozenset({Action.REPLY}),
    otherwise=frozenset({Action.APPROVE, Action.HIDE, Action.DELETE, Action.MARK_SPAM, Action.BAN}),
)
_NOTHING = Opinion(agree=frozenset(), otherwise=frozenset())
_BY_ACTION = {
    Action.HIDE: _TAKES_AWAY,
    Action.MARK_SPAM: _TAKES_AWAY,
    Action.BAN: _TAKES_AWAY,
    Action.ESCALATE: _HANDS_ON,
    Action.PREPARE_REPLY: _ANSWERS,
}
_BY_FLAG = {Flag.NEGATIVE: _HANDS_ON, Flag.QUESTION: _ANSWERS}
SAYS_SOMETHING = frozenset[Action]().union(
    *(each.agree | each.otherwise for each in (_TAKES_AWAY, _HANDS_ON, _ANSWERS))
)
"""The actions by which people say what a comment is."""
SETTLES = frozenset({Action.HIDE, Action.MARK_SPAM, Action.BAN})
"""After these of a rule's actions nobody needs to decide about the comment."""
ASKS_FOR_WORK = frozenset({Action.ASK, Action.NOTIFY})
"""By these a rule gives somebody one more thing to look at."""
BEGINNING = datetime.fromtimestamp(0, UTC)


class Judged(NamedTuple):
    """Comments on which people said something of what a rule does, and those where they decided otherwise."""

    judged: frozenset[CommentId]
    otherwise: frozenset[CommentId]


def opinions(actions: Iterable[RuleAction]) -> Opinion:
    """Join what is said of each action; of several, one that people decided against is enough."""
    found = [_opinion(action) for action in actions]
    otherwise = frozenset[Action]().union(*(each.otherwise for each in found))
    return Opinion(agree=frozenset[Action]().union(*(each.agree for each in found)) - otherwise, otherwise=otherwise)


def judged(actions: Iterable[RuleAction], said: Mapping[CommentId, Action], caught: Iterable[CommentId]) -> Judged:
    """Hold what a rule caught against what people said."""
    opinion = opinions(actions)
    known = {id_: said[id_] for id_ in caught if id_ in said}
    otherwise = frozenset(id_ for id_, action in known.items() if action in opinion.otherwise)
    agreed = frozenset(id_ for id_, action in known.items() if action in opinion.agree)
    return Judged(judged=otherwise | agreed, otherwise=otherwise)


class Weighed(NamedTuple):
    """What a version of a rule found, held against people, and what it did."""

    hits: Judged
    done: list[Done]


def weighed(tx: Transaction, rule: Rule, since: datetime = BEGINNING) -> Weighed:
    """Hold what a version of a rule found when comments came against what people have said since then.

    What it did and a person took back was otherwise, unless somebody has said something of the comment since.
    """
    said = tx.archive.said_of_hits(SAYS_SOMETHING, rule.name, rule.version, since)
    done = tx.archive.done(rule.name, rule.version, since)
    found = judged(rule.actions, said, said)
    taken_back = frozenset(one.comment for one in done if one.is_taken_back) - found.judged
    return Weighed(Judged(judged=found.judged | taken_back, otherwise=found.otherwise | taken_back), done)


def _opinion(action: RuleAction) -> Opinion:
    if isinstance(action, FlagAction):
        return _BY_FLAG.get(action.name, _TAKES_AWAY)
    return _BY_ACTION.get(action.action, _NOTHING)
