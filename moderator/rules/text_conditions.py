"""What a rule can ask of a comment's text."""

from typing import Annotated

import regex
from pydantic import Field, PlainValidator

from moderator.errors import RuleFault
from moderator.matching import patterns
from moderator.matching.addresses import count_links, domains, is_under, plain_domain
from moderator.matching.words import WordList, near
from moderator.rules.arguments import Claim, Count, Kind, Said, listed
from moderator.rules.asking import Answer, condition
from moderator.rules.measures import counted, quoted
from moderator.rules.seen import Seen
from moderator.search_text import folded_words
from moderator.selections import AllOf, Asked, HasDomain, HasLinks, HasWords, LongerThan, MatchesPattern, Selection

MOST_WORDS = 5_000
_MENTION = regex.compile(r"(?<![\w@.])@[\w.]*\w|\[(?:id|club|public)\d+\|[^\]]+\]")


def _word_list(value: object) -> WordList:
    written = listed(value)
    if not isinstance(written, list | tuple) or not written:
        raise RuleFault("a list of words is needed")
    if len(written) > MOST_WORDS:
        raise RuleFault("this is longer than {most}", most=MOST_WORDS)
    words = tuple(" ".join(str(word).split()) for word in written)
    if not all(folded_words(word) for word in words):
        raise RuleFault("every word needs a letter or a digit")
    return WordList(words)


def _expression(value: object) -> "regex.Pattern[str]":
    if not isinstance(value, str):
        raise RuleFault("a regular expression is needed")
    return patterns.expression(value)


def _domains(value: object) -> tuple[str, ...]:
    written = listed(value)
    if not isinstance(written, list | tuple) or not written:
        raise RuleFault("a list of domains is needed")
    found = tuple(plain_domain(str(each)) for each in written)
    if not all("." in domain.strip(".") for domain in found):
        raise RuleFault("a domain is written like aurora.example")
    return found


Words = Annotated[WordList, PlainValidator(_word_list), Kind.WORDS]
Expression = Annotated[regex.Pattern[str], PlainValidator(_expression), Kind.PATTERN]
Domains = Annotated[tuple[str, ...], PlainValidator(_domains), Kind.NAMES]
Apart = Annotated[int, Field(ge=0, le=20, strict=True), Kind.NUMBER]


@condition(selects=lambda any_of, *, exactly: HasWords(words=any_of.words, by_stem=not exactly))
def words(seen: Seen, any_of: Words, *, exactly: Claim = False) -> Answer:
    """Any of these words or phrases, by stem; with `exactly`, whole as they are written, in upper or lower case."""
    match = any_of.found(seen.comment.text, seen.lang, by_stem=not exactly)
    return Answer(True, f"word {quoted(match)}") if match is not None else Answer(False, _none_of(any_of))


def _none_of(any_of: WordList) -> str:
    return f"none of {len(any_of.words)} words"


def _phrase_selection(says: str, *, apart: int) -> Selection:
    if not apart:
        return HasWords(words=(says,))
    return Asked(among=AllOf(parts=tuple(HasWords(words=(word,)) for word in dict.fromkeys(folded_words(says)))))


@condition(selects=_phrase_selection)
def phrase(seen: Seen, says: Said, *, apart: Apart = 0) -> Answer:
    """These words by stem and in this order, with no more than `apart` others between two of them."""
    wanted = folded_words(says)
    match = near(wanted, seen.comment.text, seen.lang, apart=apart) if wanted else None
    return Answer(True, f"phrase {quoted(match)}") if match is not None else Answer(False, "phrase not found")


@condition(selects=lambda expression: MatchesPattern(pattern=expression.pattern))
def pattern(seen: Seen, expression: Expression) -> Answer:
    """A regular expression found anywhere in the text, in upper or lower case; it has 50 ms for a comment."""
    match = patterns.found(expression, seen.comment.text)
    return Answer(True, f"pattern {quoted(match.group())}") if match else Answer(False, "pattern not found")


@condition(selects=lambda more_than: HasLinks(more_than=more_than))
def links(seen: Seen, more_than: Count) -> Answer:
    """More addresses in the text than that, `https://` or not; 0 asks for any."""
    return counted("links", count_links(seen.comment.text), more_than)


@condition(selects=lambda any_of: HasDomain(domains=any_of))
def domain(seen: Seen, any_of: Domains) -> Answer:
    """An address in the text under one of these domains."""
    there = domains(seen.comment.text)
    match = next((each for each in there if any(is_under(each, parent) for parent in any_of)), None)
    if match is not None:
        return Answer(True, f"domain {match}")
    return Answer(False, f"domain {', '.join(there[:3])}, not {' or '.join(any_of[:3])}" if there else "no domain")


@condition()
def mentions(seen: Seen, more_than: Count) -> Answer:
    """More people mentioned in the text than that, each counted once."""
    return counted("mentions", len({each.lower() for each in _MENTION.findall(seen.comment.text)}), more_than)


@condition(selects=lambda more_than: LongerThan(characters=more_than))
def length(seen: Seen, more_than: Count) -> Answer:
    """More characters in the text than that."""
    return counted("length", len(seen.comment.text), more_than)
