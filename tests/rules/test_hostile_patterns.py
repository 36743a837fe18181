"""Patterns that are made to take for ever, or all memory, end in a sentence or an answer."""

import gc
import time
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from moderator.errors import RuleError
from moderator.matching import patterns
from moderator.rules import Rule, RuleStoppedError, Seen, compile_rule
from tests.rules.asked import HIDE, call, seen
from tests.rules.hostile_patterns import PATTERNS, texts

COMMENTS = [seen(text) for text in texts()]
LIMIT = 0.1


@pytest.fixture(scope="module", autouse=True)
def quiet() -> Iterator[None]:
    """Let what other tests left be cleared away before the clock runs."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def rule(pattern: str) -> Rule:
    return Rule(name="Hostile", conditions=(call("pattern", pattern),), actions=(HIDE,))


def ended(pattern: str, about: Seen) -> str:
    """What comes of compiling a pattern and asking it about one comment: an answer, or the sentence of an error."""
    try:
        return compile_rule(rule(pattern)).check(about).findings[0]
    except RuleError as error:
        return str(error)


def test_there_are_a_hundred() -> None:
    assert len(set(PATTERNS)) >= 100


@pytest.mark.parametrize("pattern", PATTERNS, ids=range(len(PATTERNS)))
def test_a_hostile_pattern_ends_in_time(pattern: str) -> None:
    for about in COMMENTS:
        began = time.thread_time()
        assert ended(pattern, about)
        assert time.thread_time() - began < LIMIT


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("a" * 2_001, "this pattern has 2001 characters; 2000 are the most"),
        ("a{4294967294}", "a repetition of more than 1000 times"),
        ("(a{1,100}){1,1000}", "repetitions within each other make more than"),
        ("(" * 51 + "a" + ")" * 51, "more than 50 deep"),
        ("k[k]" * 400, "more than 300 characters in a row"),
        (r"a(?R)?b", "a pattern that calls itself may never end"),
        (r"(?<x>a(?&x)?b)", "a pattern that calls itself may never end"),
        ("", "a regular expression is needed"),
    ],
)
def test_what_would_take_too_much_is_refused_in_a_sentence(pattern: str, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        compile_rule(rule(pattern))


@pytest.mark.parametrize(
    "pattern",
    [r"\{99999\}", r"[{99999}]x", r"\(" * 100, r"[(]{3}" * 60, "|".join(["coffee"] * 200), r"a{2,5}(b{1,30}c){1,30}"],
)
def test_what_only_looks_like_too_much_is_let_through(pattern: str) -> None:
    assert compile_rule(rule(pattern)).check(seen("hello"))


def test_a_pattern_that_takes_too_long_stops_its_rule() -> None:
    compiled = compile_rule(rule(r"(a|aa)+$"))
    with pytest.raises(RuleStoppedError):
        compiled.check(COMMENTS[0])


def test_what_other_threads_compute_stops_no_pattern() -> None:
    done = Event()
    busy = [Thread(target=_busy, args=(done,)) for _ in range(3)]
    for thread in busy:
        thread.start()
    try:
        began = time.thread_time()
        honest = patterns.expression(r"(\w+\s+){3}never")
        assert patterns.found(honest, "word " * 400) is None
        assert time.thread_time() - began < LIMIT
    finally:
        done.set()
        for thread in busy:
            thread.join()


def _busy(done: Event) -> None:
    while not done.is_set():
        sum(range(10_000))
