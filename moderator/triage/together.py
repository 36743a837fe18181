"""Judges comments that come together and are in no inbox: by their texts, their near-copies and their authors."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.behaviour import author_findings, campaign_findings, manner_findings
from moderator.classifier.classifier import Classifier
from moderator.classifier.records import record_of
from moderator.domain import CampaignId
from moderator.habits import Written
from moderator.triage.campaigns import joined, prints
from moderator.triage.moving import Facts, moved_together

FEWEST_COMMENTS = 4
"""Below that no fact of behaviour weighs anything."""

Authors = Mapping[Hashable, list[int]]
"""The rows of each author's comments."""


class Said(NamedTuple):
    """A comment with what is known of it; `at` is in seconds since 1970."""

    text: str
    lang: str | None = None
    author: Hashable | None = None
    at: float | None = None
    post: Hashable | None = None


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What was judged, in the order of the comments; flags are columns, a campaign has a second copy among them."""

    langs: Sequence[str]
    scores: NDArray[np.float64]
    raised: NDArray[np.bool_]
    campaigns: Sequence[CampaignId | None]


def judge_together(said: Sequence[Said], classifier: Classifier) -> Verdicts:
    """Judge comments by their texts, and by what their authors and near-copies do among them, as an inbox would."""
    judgement = classifier.judge([one.text for one in said], [one.lang for one in said])
    found = prints(one.text for one in said)
    campaigns = joined(found).campaigns
    copies = _copies(campaigns)
    authors = _by_author(said)
    facts = [
        *_facts_of_campaigns(said, copies, found.letters.tolist()),
        *_facts_of_authors(said, authors, campaigns),
        *_facts_of_manners(said, authors, classifier),
    ]
    scores, raised = moved_together(judgement, facts, classifier)
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
) -> Iterator[Facts]:
    """Give what copies say of each other; all who name no author count as one."""
    for rows in campaigns.values():
        authors = len({said[row].author for row in rows})
        for row in rows:
            if found := campaign_findings(len(rows), authors, letters[row]):
                yield (row,), found


def _facts_of_manners(said: Sequence[Said], authors: Authors, classifier: Classifier) -> Iterator[Facts]:
    """Give what the writing of accounts says; a comment without an author is an account of its own, if it is long."""
    alone = [[row] for row, one in enumerate(said) if one.author is None]
    accounts = [*authors.values(), *alone]
    judged = classifier.judge_accounts([[said[row].text for row in own] for own in accounts])
    for own, manner in zip(accounts, judged, strict=True):
        if manner:
            # nobody asks here what it is made of
            yield own, manner_findings(manner._replace(bias=manner.logit, parts=()))


def _by_author(said: Sequence[Said]) -> Authors:
    rows: defaultdict[Hashable, list[int]] = defaultdict(list)
    for row, one in enumerate(said):
        if one.author is not None:
            rows[one.author].append(row)
    return rows


def _facts_of_authors(
    said: Sequence[Said], authors: Authors, campaigns: Sequence[CampaignId | None]
) -> Iterator[Facts]:
    """Give what an author's comments, taken together, say of each of them."""
    first: dict[Hashable, float] = {}
    for one in said:
        if one.post is not None and one.at is not None:
            first[one.post] = min(first.get(one.post, one.at), one.at)
    for author, own in authors.items():
        if len(own) >= FEWEST_COMMENTS:
            written = [_written(said[row], campaigns[row], first) for row in own]
            name = author if isinstance(author, str) else ""
            if found := author_findings(record_of(written, name=name)):
                yield own, found


def _written(one: Said, campaign: CampaignId | None, first: Mapping[Hashable, float]) -> Written:
    return Written(one.text, one.at, one.post, campaign=campaign, post_at=first.get(one.post))
