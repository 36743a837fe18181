"""Automatic actions: what a flag may do by itself, as long as this home's own decisions say that it is right."""

from collections.abc import Mapping
from datetime import timedelta

from moderator.classifier.certainty import lower_bound, missing
from moderator.classifier.lessons import group_of, taught
from moderator.desk.clock import now
from moderator.desk.knowledge import Knowledge
from moderator.desk.making import make
from moderator.desk.team import Team
from moderator.desk.transitions import usual_reason
from moderator.desk.wishes import Wish
from moderator.domain import Action, CommentId, Flag, Origin, Role
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError
from moderator.learnt import AutomaticAction, Precision
from moderator.progress import Progress, Report, silent
from moderator.settings import Settings
from moderator.storage.automatic import Allowance
from moderator.storage.store import Store, Transaction

PROMISE = 0.95
"""What the lower bound of a flag's precision has to be, where nobody asks for another one."""
LOWEST_PROMISE = 0.8
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995)
"""Few and fixed: who tries all thresholds finds one that was only lucky."""
ALLOWED: Mapping[Action, frozenset[Flag]] = {
    Action.HIDE: frozenset(Flag) - {Flag.QUESTION},
    Action.MARK_SPAM: frozenset({Flag.SPAM, Flag.BOT, Flag.PRIZE_HUNTER}),
    Action.ESCALATE: frozenset(Flag),
}
"""Nobody hides a comment for asking, and a complaint is no spam."""
_AT_ONCE = 100


class Automations:
    """What flags do by themselves."""

    def __init__(self, store: Store, knowledge: Knowledge, team: Team, *, due_in: timedelta) -> None:
        self._store = store
        self._knowledge = knowledge
        self._team = team
        self._due_in = due_in

    def prefer(self, settings: Settings) -> None:
        """Act by these settings from now on."""
        self._due_in = timedelta(hours=settings.escalation_hours)
        self._knowledge.grace = timedelta(seconds=settings.grace_seconds)

    def propose(self, flag: Flag, action: Action, *, promise: float = PROMISE) -> tuple[Precision, ...]:
        """Give thresholds with the precision that the flag had there, by people's decisions under the model in use.

        ModeratorError for an action that the flag may not do.
        """
        _refuse_unfit(flag, action, promise)
        with self._store.read() as tx:
            seen = _seen(tx, flag, self._knowledge.classifier.name)
        return tuple(_precision(seen, threshold, promise) for threshold in THRESHOLDS)

    def allow(self, flag: Flag, action: Action, threshold: float, *, promise: float = PROMISE) -> AutomaticAction:
        """Let a flag act on comments that come from now on and score the threshold or more.

        ModeratorError, saying how many decisions are missing, where the lower bound does not keep the promise;
        ForbiddenError for a moderator.
        """
        self._refuse_moderators()
        _refuse_unfit(flag, action, promise)
        model = self._knowledge.classifier.name
        with self._store.read() as tx:
            found = _precision(_seen(tx, flag, model), threshold, promise)
        if found.missing:
            raise ModeratorError(_refusal(flag, found, promise))
        by = self._team.me.name
        with self._store.write() as tx:
            tx.automatic.allow(flag, action, threshold=threshold, promise=promise, model=model, by=by, at=now())
        return next(one for one in self.all() if one.flag is flag)

    def stop(self, flag: Flag) -> None:
        """End what a flag does by itself; NotFoundError when that is nothing, ForbiddenError for a moderator."""
        self._refuse_moderators()
        with self._store.write() as tx:
            if not tx.automatic.stop(flag, self._team.me.name, now()):
                raise NotFoundError("The flag {flag} does nothing by itself.", flag=flag)

    def all(self) -> tuple[AutomaticAction, ...]:
        """List what was allowed and not stopped, with its precision as decisions stand now."""
        self._suspend_what_fails()
        with self._store.read() as tx:
            return tuple(_described(tx, one) for one in tx.automatic.all())

    def warnings(self) -> tuple[str, ...]:
        """Say in a sentence each what flags no longer do by themselves, and why."""
        with self._store.read() as tx:
            suspended = [one for one in tx.automatic.all() if one.suspended]
        return tuple(f"The flag {one.flag} does nothing by itself any more. {one.suspended}" for one in suspended)

    def act(self, report: Report = silent) -> int:
        """Do what is allowed about comments that came since; answers about how many.

        What decisions no longer bear out is suspended first, and does nothing until a lead allows it again.
        """
        with self._store.read() as tx:
            passed = [one for one in tx.automatic.all() if tx.automatic.newest() > one.acted_to]
            is_wanted = any(tx.automatic.waiting(one, 1) for one in passed if not one.suspended)
        if not passed:
            return 0
        if is_wanted:
            self._suspend_what_fails()
        with self._store.read() as tx:
            trusted = tx.automatic.all()
        done = 0
        for one in trusted:
            while some := self._act_once(one):
                done += some
                report(Progress(done=done, what="automatic actions"))
        return done

    def _act_once(self, one: Allowance) -> int:
        with self._store.write() as tx:
            # another program may have acted, or a lead may have stopped it, since it was looked up
            still = next((each for each in tx.automatic.all() if each.id == one.id), None)
            if still is None:
                return 0
            newest = tx.automatic.newest()
            ids = [] if still.suspended else tx.automatic.waiting(still, _AT_ONCE)
            # each is a gesture of its own: who takes one back says nothing of the others
            for id_ in ids:
                make(tx, [id_], self._wish(still), at=now(), grace=self._knowledge.grace)
            tx.automatic.reach(one.id, ids[-1] if len(ids) == _AT_ONCE else newest)
            return len(ids)

    def _wish(self, one: Allowance) -> Wish:
        return Wish(
            action=one.action,
            moderator="",
            origin=Origin.RULE,
            rule=one.name,
            reason=usual_reason(one.action, ((one.flag, 1.0),)),
            usual=self._due_in,
        )

    def _suspend_what_fails(self) -> None:
        model = self._knowledge.classifier.name
        with self._store.read() as tx:
            reasons = {one.id: _failing(tx, one, model) for one in tx.automatic.all() if not one.suspended}
        failing = {id_: why for id_, why in reasons.items() if why}
        if failing:
            with self._store.write() as tx:
                for id_, why in failing.items():
                    tx.automatic.suspend(id_, why)

    def _refuse_moderators(self) -> None:
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may say what a flag does by itself.")


Seen = Mapping[str, tuple[float, bool]]
"""By group of near-duplicates: the lowest score that any of them had, and whether the flag was right about all."""


def _seen(tx: Transaction, flag: Flag, model: str) -> Seen:
    """Hold people's decisions about comments that this model flagged against the flag.

    The scores are those that were seen when it was decided: the model had not learnt from that decision yet. An
    automatic decision that somebody took back counts as wrong, until they decide about the comment themselves.
    """
    by_comment: dict[CommentId, tuple[str, float, bool]] = {
        id_: (f"comment {id_}", score, False) for id_, score in tx.automatic.undone(flag, model)
    }
    for told in tx.learning.told(model, flag):
        has_it = taught(told).get(flag)
        if has_it is not None:
            by_comment[told.comment] = (group_of(told), told.raised[flag], has_it)
    seen: dict[str, tuple[float, bool]] = {}
    for group, score, has_it in by_comment.values():
        lowest, is_right = seen.get(group, (score, True))
        seen[group] = (min(lowest, score), is_right and has_it)
    return seen


def _precision(seen: Seen, threshold: float, promise: float) -> Precision:
    over = [is_right for score, is_right in seen.values() if score >= threshold]
    right = sum(over)
    return Precision(
        threshold=threshold,
        decisions=len(over),
        right=right,
        value=right / len(over) if over else None,
        lower=lower_bound(right, len(over)),
        missing=missing(right, len(over), promise),
    )


def _failing(tx: Transaction, one: Allowance, model: str) -> str:
    if one.model != model:
        return f"Another model judges now ({model}); what was measured was {one.model}."
    found = _precision(_seen(tx, one.flag, one.model), one.threshold, one.promise)
    if not found.missing:
        return ""
    return (
        f"{found.right} of {found.decisions} decisions bear it out: "
        f"no more than {found.lower:.1%} is certain, and {one.promise:.0%} was promised."
    )


def _described(tx: Transaction, one: Allowance) -> AutomaticAction:
    done, undone = tx.automatic.outcomes(one.name)
    return AutomaticAction(
        flag=one.flag,
        action=one.action,
        threshold=one.threshold,
        promise=one.promise,
        model=one.model,
        allowed_by=one.allowed_by,
        allowed_at=one.allowed_at,
        precision=_precision(_seen(tx, one.flag, one.model), one.threshold, one.promise),
        done=done,
        undone=undone,
        suspended=one.suspended,
    )


def _refuse_unfit(flag: Flag, action: Action, promise: float) -> None:
    if flag not in ALLOWED.get(action, frozenset()):
        raise ModeratorError("The flag {flag} may not do this by itself: {action}.", flag=flag, action=action)
    if not LOWEST_PROMISE <= promise < 1:
        raise ModeratorError("A promise is at least {least} and below 100 %.", least=f"{LOWEST_PROMISE:.0%}")


def _refusal(flag: Flag, found: Precision, promise: float) -> str:
    return (
        f"From {found.threshold:g}, {flag} was right in {found.right} of {found.decisions} decisions under this model; "
        f"no more than {found.lower:.1%} is certain, and {promise:.0%} is wanted. "
        f"At least {found.missing} more decisions, all of them right, are missing."
    )
