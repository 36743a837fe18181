"""Judges anew the waiting comments whose scores a moved threshold has passed."""

from collections.abc import Iterator

from moderator.classifier.classifier import Classifier
from moderator.desk.reconsidering import judge_again
from moderator.desk.rule_events import RuleEvents
from moderator.storage.store import Store

_AT_ONCE = 500


def judging_passed(store: Store, classifier: Classifier, events: RuleEvents | None = None) -> Iterator[int]:
    """Judge them some at a time, giving how many; given up half way, it goes on there when it is called again."""
    with store.read() as tx:
        bands = tx.thresholds.bands(classifier.name)
    for band in bands:
        while True:
            with store.read() as tx:
                here = next((one for one in tx.thresholds.bands(classifier.name) if one.id == band.id), None)
                some = tx.thresholds.waiting(here, classifier.name, _AT_ONCE) if here is not None else []
            judge_again(store, some, classifier, events=events)
            with store.write() as tx:
                tx.thresholds.reach(band.id, some[-1].id if len(some) == _AT_ONCE else None)
            yield len(some)
            if len(some) < _AT_ONCE:
                break
