"""Times an import with ten ordinary live rules against the same one without: processor time, batch by batch in turn.

python benchmarks/ruled_import.py [ROWS]
"""

# ruff: noqa: INP001, T201 - a script that prints

import gc
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from big_inbox import arriving
from crowd import PLACES, Crowd, spoken

from moderator.desk.arriving import Arriving, Batch
from moderator.desk.inbox import BATCH
from moderator.desk.knowledge import Knowledge
from moderator.desk.rulebook import Rulebook
from moderator.desk.rules import Rules
from moderator.desk.team import Team
from moderator.domain import Comment
from moderator.settings import Settings
from moderator.storage.store import Store

_ASKED = (
    'flag = "negative"\nat_least = 0.97',
    'words = ["доставка", "delivery", "pengiriman", "курьер", "courier"]',
    r"pattern = '(жд[уа]л|waited|menunggu)\s+\d+'",
    "links = 2",
    'domain = ["bit.ly", "t.me", "wa.me"]',
    'words = ["refund", "возврат", "money back", "вернуть деньги"]\n[[all]]\nflag = "negative"\nat_least = 0.6',
    'language = ["id"]\n[[all]]\nflag = "spam"\nat_least = 0.99',
    "length = 1500",
    'words = ["lawyer", "court", "суд", "прокуратура"]\nexactly = true',
    'flag = "obscene"\nat_least = 0.9\n[[all]]\nlength = 300',
)
ORDINARY = tuple(
    f'name = "rule {number}"\nwhen = ["arrived", "edited"]\nstate = "live"\n[[all]]\n{asked}\n[[then]]\nroute = "r"\n'
    for number, asked in enumerate(_ASKED)
)


def _home(folder: Path, texts: tuple[str, ...]) -> tuple[Store, Arriving]:
    folder.mkdir()
    store = Store.open(folder / "inbox.sqlite3")
    rules = Rules(store, Team(store, "Vera"), Rulebook())
    for text in texts:
        rules.save_text(text)
    place = PLACES[0]
    return store, arriving(store, Knowledge(store, folder, Settings()), place.name, place.platform, place.brand)


def _batches(rows: int) -> Iterator[list[Comment]]:
    crowd = Crowd(spoken(None), rows)
    for first in range(0, rows, BATCH):
        yield list(crowd.write(PLACES[0], min(BATCH, rows - first), first, timedelta(seconds=60)))


def compare(rows: int) -> None:
    """Take the same comments in both ways, and print what the rules cost."""
    with TemporaryDirectory() as folder:
        homes = [_home(Path(folder) / name, texts) for name, texts in (("without", ()), ("with", ORDINARY))]
        took = [0.0, 0.0]
        gc.disable()
        for batch in _batches(rows):
            for which, (_, way) in enumerate(homes):
                start = process_time()
                way.take(Batch(comments=batch, reaches=way.position + len(batch)))
                took[which] += process_time() - start
            gc.collect(0)
        with homes[1][0].read() as tx:
            hits = sum(tx.rule_hits.counts().values())
        print(f"without {rows / took[0]:,.0f}/s, with ten rules {rows / took[1]:,.0f}/s ({hits:,} fired)")
        print(f"with / without: {took[0] / took[1]:.2f} of the speed")
        for store, _ in homes:
            store.close()


if __name__ == "__main__":
    compare(int(sys.argv[1]) if len(sys.argv) > 1 else 40_000)
