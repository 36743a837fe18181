"""What a stream says of accounts is kept, and weighs beside what the author does."""

from pathlib import Path

from moderator.desk import Desk
from moderator.domain import Flag
from moderator.habits import AuthorRecord
from moderator.queues import Queue, QueueName

HEADER = "id,text,author,created_at,account_created_at,followers,following,default_picture\n"
ADVERT = "Visit our wonderful little shop and see all of the new arrivals today"


def record_of(desk: Desk, comment: str) -> AuthorRecord:
    author = desk.queues.case(desk.queues.find_id(comment)).author
    assert author is not None
    return author.record


def test_an_account_is_kept_with_its_author(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "wall.csv"
    rows = [f"{n},{ADVERT},robo84719,2026-11-20T09:0{n}:00Z,2026-11-17,3,900,true\n" for n in range(6)]
    path.write_text(HEADER + "".join(rows), "utf-8")
    desk.inbox.take(path)
    record = record_of(desk, "0")
    assert record.account is not None
    assert (record.account.followers, record.account.following, record.account.has_default_picture) == (3, 900, True)
    assert record.account_age is not None
    assert (record.account_age // 86400, record.handle_digits) == (3, 5)
    evidence = {finding.label: finding.weight for finding in desk.queues.case(desk.queues.find_id("0")).evidence}
    assert {"repeats_itself", "account_age", "few_followers", "default_picture", "digits_in_handle"} <= evidence.keys()


def test_an_export_without_accounts_takes_none_away(desk: Desk, tmp_path: Path) -> None:
    first, second = tmp_path / "wall.csv", tmp_path / "later.csv"
    first.write_text(HEADER + "1,Hello,ann,2026-11-20,2020-01-01,300,200,false\n", "utf-8")
    second.write_text("id,text,author\n2,Hello again,ann\n", "utf-8")
    desk.inbox.take(first)
    desk.inbox.take(second, stream="wall")
    account = record_of(desk, "2").account
    assert account is not None
    assert (account.followers, account.has_default_picture) == (300, False)


def test_the_demos_bots_come_up_by_what_they_do(desk: Desk) -> None:
    desk.demo.load()
    cards = desk.queues.page(Queue(name=QueueName.BOT), limit=200)
    assert len({card.author for card in cards if Flag.BOT in card.by_facts}) >= 4
