"""What a condition means as a set: exactly the comments for which it holds."""

from typing import Any

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator.domain import Flag
from moderator.matching.addresses import count_links, domains
from moderator.rules import ConditionCall, Group, Rule, Seen, compile_rule
from moderator.rules.calls import Node
from moderator.rules.conditions import CONDITIONS
from moderator.rulings import GroupKind
from moderator.search_text import folded_words
from moderator.selections import (
    AllOf,
    AnyOf,
    Asked,
    AuthorIsBanned,
    AuthorWrote,
    Every,
    FlagScored,
    HasDomain,
    HasLinks,
    HasWords,
    InLanguage,
    InStatus,
    InStream,
    LongerThan,
    MatchesPattern,
    NoneOf,
    OfBrand,
    OfCampaign,
    OfPriority,
    OnPlatform,
    Selection,
    UnderContest,
)
from moderator.stems import stem
from tests.rules.asked import ASKED_ONE_BY_ONE, HIDE, ONE_OF_EACH, call, seen

MAYBE = None
READINGS = {"en": ["en"], "ru": ["en"], "id": ["id"], "und": ["en", "id"]}


def both(answers: list[bool | None]) -> bool | None:
    """Three-valued and: what is not known stays open unless something is certainly not so."""
    return False if False in answers else MAYBE if MAYBE in answers else True


def turned(answer: bool | None) -> bool | None:  # noqa: FBT001
    return MAYBE if answer is MAYBE else not answer


def meant(selection: Selection, about: Seen) -> bool | None:
    """Whether a comment is in a set, written without the rules' own functions; None where sets cannot tell."""
    match selection:
        case AllOf(parts=parts):
            return both([meant(part, about) for part in parts])
        case AnyOf(parts=parts):
            return turned(both([turned(meant(part, about)) for part in parts]))
        case NoneOf(parts=parts):
            return both([turned(meant(part, about)) for part in parts])
        case Asked(among=among):
            return False if meant(among, about) is False else MAYBE
        case _:
            return bool(PLAIN[type(selection)](selection, about))


def has_words(these: HasWords, about: Seen) -> bool:
    if these.by_stem:
        return any(
            has_by_stem(word, about.comment.text, reading) for word in these.words for reading in READINGS[about.lang]
        )
    text = " ".join(about.comment.text.split())
    return any(regex.search(rf"(?<!\w){regex.escape(word)}(?!\w)", text, regex.I) for word in these.words)


def has_by_stem(word: str, text: str, reading: str) -> bool:
    wanted = [stem(each, reading) for each in folded_words(word)]
    there = [stem(each, reading) for each in folded_words(text)]
    return any(there[at : at + len(wanted)] == wanted for at in range(len(there)))


def is_scored(these: FlagScored, about: Seen) -> bool:
    return these.flag in about.raised if these.at_least is None else about.scores[these.flag] >= these.at_least


def has_domain(these: HasDomain, about: Seen) -> bool:
    there = domains(about.comment.text)
    return any(f".{each}".endswith(f".{parent}") for each in there for parent in these.domains)


PLAIN: dict[type, Any] = {
    Every: lambda _, __: True,
    HasWords: has_words,
    FlagScored: is_scored,
    HasDomain: has_domain,
    MatchesPattern: lambda these, about: bool(regex.search(these.pattern, about.comment.text, regex.I)),
    HasLinks: lambda these, about: count_links(about.comment.text) > these.more_than,
    LongerThan: lambda these, about: len(about.comment.text) > these.characters,
    InLanguage: lambda these, about: about.lang in these.langs,
    OnPlatform: lambda these, about: about.platform in these.platforms,
    InStream: lambda these, about: about.stream in these.names,
    OfBrand: lambda these, about: about.brand in these.names,
    UnderContest: lambda these, about: about.is_contest is these.is_contest,
    OfCampaign: lambda these, about: about.copies >= these.at_least,
    OfPriority: lambda these, about: about.priority >= these.at_least,
    InStatus: lambda these, about: about.status in these.statuses,
    AuthorWrote: lambda these, about: about.author is not None and about.author.comments >= these.at_least,
    AuthorIsBanned: lambda _, about: about.author_is_banned,
}


WORDS = ("delivery", "deliveries", "cold coffee", "coffees", "доставка", "доставку", "ждал", "kirim", "mengirim", "5")
TEXTS = st.lists(
    st.sampled_from((*WORDS, "was", "https://a.example/x", "www.shop.b.example", "@anna", "!", "…", "waited 50")),
    max_size=8,
).map(" ".join)
COMMENTS = st.builds(
    lambda text, lang, spam, raised, is_contest, copies, place: seen(
        text,
        lang=lang,
        spam=spam,
        raised=frozenset({Flag.SPAM} if raised else ()),
        is_contest=is_contest,
        copies=copies,
        platform=place[0],
        stream=place[1],
        brand=place[1],
    ),
    TEXTS,
    st.sampled_from(("en", "ru", "id", "und")),
    st.floats(0, 1),
    st.booleans(),
    st.booleans(),
    st.integers(1, 5),
    st.sampled_from((("vk", "Aurora"), ("youtube", "Borealis"))),
)
SOME_WORDS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3, unique=True).map(tuple)
CALLS = st.one_of(
    st.builds(call, st.just("flag"), st.just("spam"), at_least=st.floats(0, 1)),
    st.just(call("flag", "spam")),
    st.builds(call, st.just("words"), SOME_WORDS, exactly=st.booleans()),
    st.builds(call, st.just("phrase"), st.sampled_from(WORDS), apart=st.integers(0, 3)),
    st.builds(call, st.just("pattern"), st.sampled_from((r"waited\s+\d+", "^was", "кофе|достав"))),
    st.builds(call, st.just("links"), st.integers(0, 2)),
    st.builds(call, st.just("domain"), st.sampled_from((("a.example",), ("b.example", "shop.b.example")))),
    st.builds(call, st.just("language"), st.sampled_from((("en",), ("ru", "und")))),
    st.builds(call, st.just("length"), st.integers(0, 60)),
    st.builds(call, st.just("platform"), st.just(("vk",))),
    st.builds(call, st.just("stream"), st.just(("Aurora",))),
    st.builds(call, st.just("brand"), st.just(("Borealis", "Aurora"))),
    st.builds(call, st.just("contest"), st.booleans()),
    st.builds(call, st.just("campaign"), st.integers(1, 5)),
    st.builds(call, st.just("mentions"), st.integers(0, 1)),
    st.builds(call, st.just("priority"), st.just(500)),
)
NODES = st.recursive(
    CALLS,
    lambda inner: st.builds(
        lambda kind, parts: Group(kind=kind, parts=tuple(parts)),
        st.sampled_from(GroupKind),
        st.lists(inner, min_size=1, max_size=3),
    ),
    max_leaves=6,
)


@settings(max_examples=400, deadline=None)
@given(st.lists(NODES, min_size=1, max_size=2), st.lists(NODES, max_size=2), st.lists(NODES, max_size=2), COMMENTS)
def test_the_set_of_a_rule_holds_exactly_the_comments_it_fires_on(
    conditions: list[Node], alternatives: list[Node], exceptions: list[Node], about: Seen
) -> None:
    rule = Rule(
        name="Any",
        conditions=tuple(conditions),
        alternatives=tuple(alternatives),
        exceptions=tuple(exceptions),
        actions=(HIDE,),
    )
    compiled = compile_rule(rule)
    fired = compiled.check(about).fired
    assert compiled.fires(about) is fired
    assert meant(compiled.selection, about) in (fired, MAYBE)


@pytest.mark.parametrize("name", CONDITIONS)
def test_every_condition_that_sets_can_answer_is_answered_by_them(name: str) -> None:
    options = {"until": "10:00"} if name == "hour" else {}
    condition = ConditionCall(name=name, value=ONE_OF_EACH[name], options=options)
    selection = compile_rule(Rule(name="One", conditions=(condition,), actions=(HIDE,))).selection
    assert isinstance(selection, Asked) is (name in ASKED_ONE_BY_ONE)
