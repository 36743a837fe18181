"""Judges comments that come together and are in no inbox: by their texts, their near-copies and their authors."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from moderator.classifier.behaviour import author_findings, campaign_findings
from moderator.classifier.classifier import Classifier
from moderator.classifier.records import record_of
from moderator.domain import CampaignId, Finding, Flag
from moderator.habits import Written
from moderator.triage.assess import FLAGS, moved
from moderator.triage.campaigns import joined, prints

FEWEST_COMMENTS = 3
"""Below that an author has no habits yet."""


class Said(NamedTuple):
    """A comment with what is known of it; `at` is in seconds since 1970."""

    text: str
    lang: str | None = None
    author: Hashable | None = None
    at: float | None = None
    post: Hashable | None = None


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What was judged, in the order of the comments; a campaign has a second copy among them."""

    langs: Sequence[str]
    scores: Sequence[Sequence[float]]
    raised: Sequence[Sequence[bool]]
    campaigns: Sequence[CampaignId | None]


def judge_together(said: Sequence[Said], classifier: Classifier) -> Verdicts:
    """Judge comments by their texts, and by what their authors and near-copies do among them, as an inbox would."""
    judgement = classifier.judge([one.text for one in said], [one.lang for one in said])
    found = prints(one.text for one in said)
    campaigns = joined(found).campaigns
    copies = _copies(campaigns)
    scores, raised = judgement.scores.tolist(), judgement.raised.tolist()
    facts = _facts_of_campaigns(said, copies, found.letters.tolist())
    for row, more in _facts_of_authors(said, campaigns).items():
        facts[row] = facts.get(row, ()) + more
    for row, known in facts.items():
        scores[row], raised[row] = _moved(scores[row], raised[row], judgement.langs[row], known, classifier)
    shown = [campaign if campaign in copies else None for campaign in campaigns]
    return Verdicts(judgement.langs, scores, raised, shown)


def _copies(campaigns: Sequence[CampaignId | None]) -> Mapping[CampaignId, Sequence[int]]:
    """Give the rows of each campaign that has two or more."""
    rows: defaultdict[CampaignId, list[int]] = defaultdict(list)
    for row, campaign in enumerate(campaigns):
        if campaign is not None:
            rows[campaign].append(row)
    return {campaign: own for campaign, own in rows.items() if len(own) > 1}


def _facts_of_campaigns(
    said: Sequence[Said], campaigns: Mapping[CampaignId, Sequence[int]], letters: Sequence[int]
) -> dict[int, tuple[Finding, ...]]:
    """Give what copies say of each other; all who name no author count as one."""
    facts: dict[int, tuple[Finding, ...]] = {}
    for rows in campaigns.values():
        authors = len({said[row].author for row in rows})
        facts.update((row, campaign_findings(len(rows), authors, letters[row])) for row in rows)
    return {row: found for row, found in facts.items() if found}


def _facts_of_authors(said: Sequence[Said], campaigns: Sequence[CampaignId | None]) -> dict[int, tuple[Finding, ...]]:
    """Give what an author's comments, taken together, say of each of them."""
    rows: defaultdict[Hashable, list[int]] = defaultdict(list)
    first: dict[Hashable, float] = {}
    for row, one in enumerate(said):
        if one.author is not None:
            rows[one.author].append(row)
        if one.post is not None and one.at is not None:
            first[one.post] = min(first.get(one.post, one.at), one.at)
    facts = {}
    for author, own in rows.items():
        if len(own) >= FEWEST_COMMENTS:
            written = [_written(said[row], campaigns[row], first) for row in own]
            if found := _facts_of(author, written):
                facts.update(dict.fromkeys(own, found))
    return facts


def _facts_of(author: Hashable, written: Sequence[Written]) -> tuple[Finding, ...]:
    """Weigh all that one author wrote: whatever judges an author's comments together belongs here."""
    return author_findings(record_of(written, name=author if isinstance(author, str) else ""))


def _written(one: Said, campaign: CampaignId | None, first: Mapping[Hashable, float]) -> Written:
    return Written(one.text, one.at, one.post, campaign=campaign, post_at=first.get(one.post))


def _moved(
    scores: Sequence[float], raised: Sequence[bool], lang: str, facts: tuple[Finding, ...], classifier: Classifier
) -> tuple[list[float], list[bool]]:
    before = frozenset(flag for flag, is_raised in zip(FLAGS, raised, strict=True) if is_raised)
    after, flags = moved(dict(zip(FLAGS, scores, strict=True)), before, lang, facts, classifier)
    return [after[flag] for flag in Flag], [flag in flags for flag in Flag]
