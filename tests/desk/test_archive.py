"""A rule played over the whole archive finds what asking it of every comment one by one finds."""

import csv
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from moderator.desk import Desk
from moderator.desk.desk import DATABASE
from moderator.desk.ruling_facts import gather
from moderator.domain import CommentId, Flag
from moderator.rules import Rule, compile_rule
from moderator.rules.seen import Need, Seen
from moderator.storage import selecting_words
from moderator.storage.store import Store

DRAWN = (
    "delivery deliveries delivered Delivery! courier couriers courier's waited waiting dying die lies "
    "доставка Доставки доставили курьером курьера ждал ЖДУЛ ёлка елка Ёлки "
    "е\u0308лка йод и\u0306од большои\u0306 kirim dikirim pengiriman menyapu sapu barang barangnya "
    "cold coffee ½coffee coffee_shop caf\u00e9 cafe\u0301 \u212aoffee me\u017f\u017fage MESSAGE \u0130stanbul istanbul "
    "k\u0131rmizi 24 1200 ٣٤ 😀 ... http://x.example/win www.shop.aurora.example t.me/x end.Start a i у в ok\x07ok x"
)
WORDS = DRAWN.split(" ")
PATTERNS = (
    r"(жд[уа]л|waited)\s+\d+",
    r"deliver(y|ies)",
    r"\d{2,}",
    r"[^a-z]+$",
    r"^(?:do|а)",
    r"coffee?_?shop",
    r"me(s){2}age",
    r"(?=del)d\w+",
    r"й|ё",
    r"k[iı]r",
    r"\bcafe\b|cold",
    r"x?y?",
    r"(cold )?coffee",
    r"(?:kirim|barang){1,2}",
    r"ok.ok",
    r"istan|\p{Emoji}",
)
NAMES = ("VK wall", "YouTube", "No such")


class Archive:
    """A small archive whose comments are drawn by chance, with edits, contests, campaigns and own accounts."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = Random(seed)  # noqa: S311 - no secret
        home = folder / "home"
        with Desk.open(home, moderator="Vera") as desk:
            for stream, count in zip(NAMES[:2], (45, 25), strict=True):
                rows = [self._row(n) for n in range(count)]
                desk.inbox.take(self._file(folder, rows), stream=stream, brand=f"Brand of {stream}")
                again = [[row[0], self.text(), *row[2:]] for row in rows if self.chance.random() < 0.15]
                desk.inbox.take(self._file(folder, again), stream=stream, brand=f"Brand of {stream}")
        self._draw(home / DATABASE)
        self.store = Store.open(home / DATABASE)

    def _row(self, number: int) -> list[str]:
        day = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(hours=self.chance.randrange(200))
        made = "" if self.chance.random() < 0.1 else day.isoformat()
        return [f"c{number}", self.text(), f"a{self.chance.randrange(9)}", made, f"p{self.chance.randrange(4)}", ""]

    def text(self) -> str:
        """Draw some words."""
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(1, 9)))

    def _file(self, folder: Path, rows: list[list[str]]) -> Path:
        path = folder / "drawn.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["id", "text", "author", "created_at", "post", "parent_id"], *rows])
        return path

    def _draw(self, path: Path) -> None:
        """Draw what the classifier would have judged."""
        database = sqlite3.connect(path)
        database.create_function("draw", 1, self.chance.randrange)
        flags = ", ".join(f"{flag} = draw(11) / 10.0" for flag in Flag)
        database.execute(f"UPDATE assessments SET {flags}")  # noqa: S608
        lang = "CASE draw(4) WHEN 0 THEN 'en' WHEN 1 THEN 'ru' WHEN 2 THEN 'id' ELSE 'und' END"
        database.execute(f"UPDATE comments SET raised = draw(64), priority = draw(1000), lang = {lang}")  # noqa: S608
        database.execute("UPDATE assessments SET lang = (SELECT lang FROM comments WHERE id = comment_id)")
        database.execute("UPDATE authors SET is_own = draw(8) = 0, is_banned = draw(3) = 0")
        database.execute("UPDATE comments SET author_id = NULL WHERE draw(12) = 0")
        database.execute("UPDATE posts SET is_contest = draw(2), is_marked = CASE draw(3) WHEN 0 THEN draw(2) END")
        database.execute("UPDATE campaigns SET copies = draw(5) + 1")
        database.commit()
        database.close()

    def group(self, depth: int = 0) -> list[dict[str, object]]:
        """Draw some conditions, nested now and then."""
        return [self._node(depth) for _ in range(self.chance.randint(1, 3))]

    def _node(self, depth: int) -> dict[str, object]:
        if depth < 2 and self.chance.random() < 0.2:
            return {self.chance.choice(("all", "any", "none")): self.group(depth + 1)}
        drawn = self.chance.choice
        words = self.chance.choices(
            [word for word in WORDS if any(map(str.isalpha, word))], k=self.chance.randint(1, 3)
        )
        words.append(" ".join(self.chance.choices(words, k=2)))
        conditions: list[dict[str, object]] = [
            {"flag": drawn(list(Flag)).value, "at_least": self.chance.randrange(11) / 10},
            {"flag": drawn(list(Flag)).value},
            {"words": self.chance.sample(words, self.chance.randint(1, len(words)))},
            {"words": words, "exactly": True},
            {"phrase": words[-1], "apart": self.chance.randrange(3)},
            {"pattern": drawn(PATTERNS)},
            {"links": self.chance.randrange(2)},
            {"domain": ["aurora.example"]},
            {"language": self.chance.sample(("en", "ru", "id", "und"), 2)},
            {"length": self.chance.randrange(60)},
            {"platform": [drawn(("file", "vk"))]},
            {"stream": [drawn(NAMES)]},
            {"brand": [f"Brand of {drawn(NAMES)}"]},
            {"contest": drawn((True, False))},
            {"campaign": self.chance.randint(1, 4)},
            {"priority": self.chance.randrange(1000)},
            {"mentions": 0},
            {"status": [drawn(("open", "closed"))]},
            {"author": drawn(("new", "known")), "comments": self.chance.randint(1, 12)},
            {"banned": drawn((True, False))},
            {"hidden_before": 1},
        ]
        return drawn(conditions)

    def span(self) -> tuple[datetime | None, datetime | None]:
        """Draw a span of time, mostly all of it."""
        bounds = [datetime(2026, 11, 1, tzinfo=UTC) + timedelta(hours=self.chance.randrange(200)) for _ in range(2)]
        return bounds[0] if self.chance.random() < 0.2 else None, bounds[1] if self.chance.random() < 0.2 else None

    def rule(self) -> Rule:
        """Draw a rule."""
        groups = {kind: self.group() for kind in ("all", "any", "none") if self.chance.random() < 0.6}
        groups = groups or {"all": self.group()}
        return Rule.from_table({"name": "Drawn", "then": [{"hide": {"reason": "scam"}}], **groups})


def _is_within(seen: Seen, since: datetime | None, until: datetime | None) -> bool:
    made = seen.comment.created_at
    if made is None:
        return since is None and until is None
    return (since is None or since <= made) and (until is None or made < until)


@pytest.fixture(scope="module", params=range(4))
def archive(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, small_models: Path
) -> Iterator[Archive]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("moderator.desk.candidates.shipped", lambda _: small_models)
        drawn = Archive(tmp_path_factory.mktemp("drawn"), request.param)
    yield drawn
    drawn.store.close()


@pytest.mark.parametrize("asks_the_index", [True, False])
def test_sets_mean_what_every_comment_says_for_itself(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, *, asks_the_index: bool
) -> None:
    # in so few comments all texts are read faster than words are looked up
    if asks_the_index:
        monkeypatch.setattr(selecting_words, "A_WORD", 0)
        monkeypatch.setattr(selecting_words, "LOOKED_UP", 10**9)
    with archive.store.read() as tx:
        ids = [CommentId(number) for number in range(1, 100)]
        seen = gather(tx, ids, list(Need), at=datetime.now(UTC))
        for _ in range(100):
            rule = archive.rule()
            compiled = compile_rule(rule)
            since, until = archive.span()
            fired = {id_ for id_, one in seen.items() if compiled.check(one).fired and _is_within(one, since, until)}
            found = tx.archive.select(compiled.selection, since, until)
            sure, unsure = set(found.certain), set(found.to_ask)
            written = ascii(rule.model_dump_json())
            assert sure <= fired, (written, [(seen[id_].lang, seen[id_].comment.text) for id_ in sure - fired])
            assert fired <= sure | unsure, (
                written,
                [(seen[id_].lang, seen[id_].comment.text) for id_ in fired - sure - unsure],
            )
            assert not sure & unsure
            assert unsure <= seen.keys()
        assert tx.archive.count() == len(seen)
