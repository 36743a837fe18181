"""What a rule can ask about how a comment is judged and where it stands."""

from typing import Annotated

from pydantic import Field

from moderator.domain import Flag
from moderator.rules.arguments import AtLeastOne, Claim, Codes, Kind, Names, Share
from moderator.rules.asking import Answer, condition
from moderator.rules.measures import claimed, one_of, quoted, reached
from moderator.rules.seen import Need, Seen
from moderator.rules.text_conditions import Words
from moderator.selections import (
    FlagScored,
    InLanguage,
    InStatus,
    InStream,
    OfBrand,
    OfCampaign,
    OfPriority,
    OnPlatform,
    UnderContest,
)

FlagName = Annotated[Flag, Kind.CHOICE]
Statuses = Annotated[Codes, Kind.CHOICES]
Priority = Annotated[int, Field(ge=0, le=1000, strict=True), Kind.NUMBER]


@condition(selects=lambda name, *, at_least: FlagScored(flag=name, at_least=at_least))
def flag(seen: Seen, name: FlagName, *, at_least: Share | None = None) -> Answer:
    """A flag that is raised or, with `at_least`, whose score is that high, 0 to 1."""
    score = seen.scores.get(name, 0.0)
    if at_least is None:
        holds = name in seen.raised
        return Answer(holds, f"{name} {score:.2f} {'raised' if holds else 'not raised'}")
    holds = score >= at_least
    # "0.80 < 0.80" would explain nothing
    digits = 2 if holds or round(score, 2) < at_least else 4
    return Answer(holds, f"{name} {score:.{digits}f} {'≥' if holds else '<'} {at_least:.{digits}f}")


@condition(selects=lambda is_any_of: InLanguage(langs=is_any_of))
def language(seen: Seen, is_any_of: Codes) -> Answer:
    """The comment's language, as a code: en, ru, id, or und where it is not known."""
    return one_of("language", seen.lang, is_any_of)


@condition(selects=lambda is_any_of: OnPlatform(platforms=is_any_of))
def platform(seen: Seen, is_any_of: Codes) -> Answer:
    """Where the comment was written: file, vk, instagram, facebook, youtube, telegram and so on."""
    return one_of("platform", seen.platform, is_any_of)


@condition(selects=lambda is_any_of: InStream(names=is_any_of))
def stream(seen: Seen, is_any_of: Names) -> Answer:
    """The stream that the comment came in by, by name."""
    return one_of("stream", seen.stream, is_any_of)


@condition(selects=lambda is_any_of: OfBrand(names=is_any_of))
def brand(seen: Seen, is_any_of: Names) -> Answer:
    """The brand that the comment is for, by name."""
    return one_of("brand", seen.brand, is_any_of)


@condition(Need.POST)
def post(seen: Seen, about: Words) -> Answer:
    """The title of the post has one of these words or phrases, by stem."""
    match = about.found(seen.post_title, seen.lang)
    return Answer(True, f"post {quoted(match)}") if match is not None else Answer(False, "post is not about it")


@condition(Need.CONTEST, selects=lambda is_one: UnderContest(is_contest=is_one))
def contest(seen: Seen, is_one: Claim) -> Answer:
    """The post is a contest, or is none."""
    return claimed(there=seen.is_contest, wanted=is_one, yes="under a contest", no="under no contest")


@condition(Need.CAMPAIGN, selects=lambda at_least: OfCampaign(at_least=at_least))
def campaign(seen: Seen, at_least: AtLeastOne) -> Answer:
    """So many near copies of the text are known at least, itself among them."""
    return reached("campaign", seen.copies, at_least)


@condition(selects=lambda at_least: OfPriority(at_least=at_least))
def priority(seen: Seen, at_least: Priority) -> Answer:
    """The comment's place in the triage, 0 to 1000, is so high at least."""
    return reached("priority", seen.priority, at_least)


@condition(selects=lambda is_any_of: InStatus(statuses=is_any_of))
def status(seen: Seen, is_any_of: Statuses) -> Answer:
    """Where the comment stands: open, assigned, escalated, snoozed or closed."""
    return one_of("status", seen.status, is_any_of)
