"""What is read and changed about automatic actions, as work for the background."""

from dataclasses import dataclass

from moderator.desk import Desk
from moderator.desk.automations import PROMISE
from moderator.domain import Action, Flag
from moderator.learnt import AutomaticAction, Precision
from moderator.progress import Report
from moderator.ui.background import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Thresholds from which a flag might act, for the action that was asked about."""

    flag: Flag
    action: Action
    thresholds: tuple[Precision, ...]


def reading_automatic(desk: Desk) -> Work:
    """Give the work that reads what flags do by themselves."""

    def read(_: Report) -> tuple[AutomaticAction, ...]:
        return desk.automations.all()

    return read


def proposing(desk: Desk, flag: Flag, action: Action) -> Work:
    """Give the work that holds a flag against the decisions of this home."""

    def propose(_: Report) -> Proposal:
        found = desk.automations.propose(flag, action, promise=PROMISE)
        return Proposal(flag=flag, action=action, thresholds=found)

    return propose


def allowing(desk: Desk, flag: Flag, action: Action, threshold: float) -> Work:
    """Give the work that lets a flag act."""

    def allow(_: Report) -> AutomaticAction:
        return desk.automations.allow(flag, action, threshold, promise=PROMISE)

    return allow


def stopping(desk: Desk, flag: Flag) -> Work:
    """Give the work that ends what a flag does, and names the flag."""

    def stop(_: Report) -> Flag:
        desk.automations.stop(flag)
        return flag

    return stop
