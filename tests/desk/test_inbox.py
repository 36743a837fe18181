"""Taking comments in."""

import csv
from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.desk import inbox as inbox_module
from moderator.domain import Action, Flag, Origin, Status
from moderator.errors import Cancelled, UnreadableFileError
from moderator.progress import Progress
from moderator.queues import Queue, QueueName
from moderator.rules.rule import Rule
from moderator.views import LogFilter
from tests.conftest import INVENTED, WriteComments

ALL = Queue(name=QueueName.EVERYTHING)


def test_the_same_file_twice_adds_nothing(desk: Desk, write_comments: WriteComments) -> None:
    path = write_comments(INVENTED)
    first, second = desk.inbox.take(path), desk.inbox.take(path)
    assert (first.new, first.known) == (6, 0)
    assert (second.new, second.known, second.edited) == (0, 6, 0)
    assert desk.queues.size(ALL).count == 6


def test_a_longer_export_adds_only_what_is_new(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments(INVENTED[:4]))
    taken = desk.inbox.take(write_comments(INVENTED))
    assert (taken.new, taken.known) == (2, 4)


def test_comments_are_flagged_with_a_reason_when_they_arrive(stocked: Desk) -> None:
    spam, negative, fine = (stocked.queues.case(stocked.queues.find_id(key)) for key in ("c2", "c3", "c4"))
    assert Flag.SPAM in dict(spam.card.raised)
    assert Flag.NEGATIVE in dict(negative.card.raised)
    assert fine.card.raised == ()
    for case in (spam, negative):
        raised = dict(case.card.raised)
        assert {finding.flag for finding in case.evidence} == set(raised)
        assert all(0 <= start < end <= len(case.card.text) for f in case.evidence for start, end in f.ranges)


def test_an_edit_is_a_new_revision_and_reopens_the_judgement(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments([("c1", "What a lovely place, thank you!", "Cleo"), ("c2", "Nice", "Ann")]))
    id_ = desk.queues.find_id("c1")
    desk.decisions.decide([id_], Action.APPROVE)
    worse = "Terrible coffee, rude staff, waited an hour. Never again, awful."
    taken = desk.inbox.take(write_comments([("c1", worse, "Cleo"), ("c2", "Nice", "Ann")]))
    assert (taken.new, taken.edited, taken.known) == (0, 1, 1)
    case = desk.queues.case(id_)
    assert (case.revision, case.card.text, case.card.status) == (2, worse, Status.OPEN)
    assert Flag.NEGATIVE in dict(case.card.raised)
    assert case.earlier_texts == ("What a lovely place, thank you!",)
    assert [decision.revision for decision in case.decisions] == [1, 2]
    assert desk.queues.size(Queue(name=QueueName.EVERYTHING, words="rude")).count == 1
    assert desk.queues.size(Queue(name=QueueName.EVERYTHING, words="lovely")).count == 0
    assert desk.log.verify() == 2


def test_a_file_with_bad_lines_gives_its_good_ones(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "wall.csv"
    path.write_text("id,text,author\n1,Lovely,Ann\n1.78E+16,Shortened,Ben\n3,Nice,Cleo\n", "utf-8")
    taken = desk.inbox.take(path)
    assert (taken.new, [bad.line for bad in taken.bad]) == (2, [3])
    desk.inbox.save_bad(taken, tmp_path / "bad.csv")
    with (tmp_path / "bad.csv").open(encoding="utf-8-sig", newline="") as file:
        ((line, reason, content),) = list(csv.reader(file))[1:]
    assert (line, "Shortened" in content) == ("3", True)
    assert "1.78E+16" in reason


def test_a_file_of_bad_lines_alone_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "wall.csv"
    path.write_text("id,text\n1.78E+16,Shortened\n1.79E+16,Shortened too\n", "utf-8")
    taken = desk.inbox.take(path)
    assert (taken.new, len(taken.bad)) == (0, 2)
    assert desk.queues.streams() == ()


@pytest.mark.parametrize("content", [b"", b"id,text\n", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b'[{"id": 1, "te'])
def test_a_file_that_is_refused_changes_nothing(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "wall.json"
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError, match=r"wall\.json"):
        desk.inbox.take(path)
    assert desk.queues.streams() == ()
    assert desk.inbox.is_empty()


def test_an_import_that_was_stopped_goes_on_where_it_was(
    desk: Desk, write_comments: WriteComments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_module, "BATCH", 10)
    path = write_comments([(f"c{n}", f"Comment number {n}", f"author {n}") for n in range(95)])
    seen: list[Progress] = []

    def stop_half_way(progress: Progress) -> None:
        seen.append(progress)
        if progress.done >= 50:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.inbox.take(path, report=stop_half_way)
    assert desk.queues.size(ALL).count == 50
    taken = desk.inbox.take(path, report=seen.append)
    assert (taken.new, taken.known) == (45, 0)
    assert [progress.done for progress in seen[-6:-1]] != []
    assert desk.queues.size(ALL).count == 95
    assert desk.inbox.take(path).known == 95


ANGRY = """
name = "angry customer"
state = "{state}"
[[all]]
flag = "negative"
at_least = 0.5
[[then]]
escalate = {{ to = "lead", within = "2h", reason = "complaint" }}
"""


def test_a_live_rule_escalates_what_arrives(desk: Desk, write_comments: WriteComments) -> None:
    desk.rules.save(Rule.from_toml(ANGRY.format(state="live")))
    taken = desk.inbox.take(write_comments(INVENTED))
    card = desk.queues.card(desk.queues.find_id("c3"))
    assert (taken.escalated, card.status) == (1, Status.ESCALATED)
    assert card.due_at is not None
    (entry,) = desk.log.page(LogFilter())
    assert (entry.decision.origin, entry.decision.rule) == (Origin.RULE, "angry customer v1")
    assert (entry.decision.details["to"], entry.decision.reason) == ("lead", "complaint")
    assert "negative" in entry.decision.note
    counts = {count.name: count.count for count in desk.queues.counts()}
    assert (counts[QueueName.ESCALATED], counts[QueueName.NEGATIVE]) == (1, 0)


@pytest.mark.parametrize("state", ["draft", "shadow", "retired"])
def test_a_rule_that_is_not_live_does_nothing(desk: Desk, write_comments: WriteComments, state: str) -> None:
    desk.rules.save(Rule.from_toml(ANGRY.format(state=state)))
    assert desk.inbox.take(write_comments(INVENTED)).escalated == 0
    assert desk.log.count(LogFilter()) == 0


def test_a_campaign_is_one_group_and_its_copies_are_suspicious(desk: Desk, write_comments: WriteComments) -> None:
    text = "Join our channel and make money every single day, details in my profile {}"
    rows = [(f"c{n}", text.format("🔥" * (n % 3)), f"author {n}") for n in range(12)]
    desk.inbox.take(write_comments([*rows, ("x", "Where is the cafe?", "Ann")]))
    case = desk.queues.case(desk.queues.find_id("c0"))
    assert (case.card.copies, case.campaign and case.campaign.authors) == (12, 12)
    assert "alike" in {finding.label for finding in case.evidence}
    assert case.card.campaign is not None
    assert len(desk.queues.campaign_ids(case.card.campaign)) == 12
    gesture = desk.decisions.decide(desk.queues.campaign_ids(case.card.campaign), Action.MARK_SPAM)
    assert gesture.count == 12
    assert desk.queues.campaign_ids(case.card.campaign) == []


def test_who_repeats_themselves_is_seen_as_a_bot_also_in_what_came_before(
    desk: Desk, write_comments: WriteComments
) -> None:
    said = "This is the best content that I have ever seen, keep going"
    early = [("b0", said, "Botty", "2026-11-20T10:00:00Z", "Post 0")]
    desk.inbox.take(write_comments(early))
    assert Flag.BOT not in dict(desk.queues.card(desk.queues.find_id("b0")).raised)
    rows = [(f"b{n}", said, "Botty", f"2026-11-20T10:00:{n:02}Z", f"Post {n}") for n in range(1, 20)]
    desk.inbox.take(write_comments(rows, "wall.csv"))
    case = desk.queues.case(desk.queues.find_id("b0"))
    assert Flag.BOT in dict(case.card.raised)
    assert {finding.label for finding in case.evidence} & {"repeats_itself", "steady_gaps"}


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "count"), [("id_youtube.csv", 7988), ("en_youtube_advert.csv", 1427), ("ru_vk_media.csv", 25000)]
)
def test_real_streams_come_in_whole_and_only_once(desk: Desk, shared: Path, name: str, count: int) -> None:
    path = shared / "data" / "streams" / name
    first, second = desk.inbox.take(path), desk.inbox.take(path)
    assert (first.new, first.bad) == (count, ())
    assert (second.new, second.known) == (0, count)
    assert desk.queues.size(ALL).count == count


def test_a_rule_in_shadow_is_recorded(desk: Desk, write_comments: WriteComments) -> None:
    desk.rules.save(Rule.from_toml(ANGRY.format(state="shadow")))
    desk.inbox.take(write_comments(INVENTED))
    assert [(rule.name, rule.hits) for rule in desk.rules.summaries()] == [("angry customer", 1)]


SLOW = """
name = "slow pattern"
state = "live"
[[all]]
pattern = "(a|a)*$"
[[then]]
hide = { reason = "scam" }
"""


def test_a_pattern_that_takes_too_long_stops_its_rule_and_says_so(desk: Desk, write_comments: WriteComments) -> None:
    rule = desk.rules.save(Rule.from_toml(SLOW))
    taken = desk.inbox.take(write_comments([("c1", "a" * 5000 + "b", "Ann"), ("c2", "Lovely", "Ben")]))
    assert taken.new == 2
    (warning,) = taken.warnings
    assert "slow pattern" in warning
    assert [(rule.name, rule.stopped) for rule in desk.rules.summaries()] == [("slow pattern", warning)]
    assert desk.inbox.take(write_comments([("c3", "a" * 5000 + "b", "Ann")])).warnings == ()
    assert desk.rules.save(rule).version == 2
    assert [rule.stopped for rule in desk.rules.summaries()] == [""]


def test_a_rule_that_assigns_to_a_stranger_says_so(desk: Desk, write_comments: WriteComments) -> None:
    to_oleg = ANGRY.format(state="live").replace(
        'escalate = { to = "lead", within = "2h", reason = "complaint" }', 'assign = { to = "Oleg" }'
    )
    desk.rules.save(Rule.from_toml(to_oleg))
    taken = desk.inbox.take(write_comments(INVENTED))
    assert taken.warnings == ("Rule “angry customer” assigns to Oleg, who does not work with this inbox.",)
    assert desk.queues.card(desk.queues.find_id("c3")).status is Status.OPEN


def test_what_the_brand_itself_writes_is_not_judged(desk: Desk, write_comments: WriteComments) -> None:
    rude = "Terrible coffee, rude staff, waited an hour. Never again, awful."
    path = write_comments([("c1", rude, "Ben"), ("c2", rude, "Aurora Coffee", "", "", "c1")])
    desk.inbox.take(path, own=["Aurora Coffee"])
    ours = desk.queues.case(desk.queues.find_id("c2"))
    assert (ours.card.status, ours.card.raised, ours.card.priority) == (Status.CLOSED, (), 0)
    assert [line.author for line in ours.thread] == ["Ben", "Aurora Coffee"]
    assert desk.queues.size(ALL).count == 1
    more = [(f"d{n}", rude, "Aurora Coffee") for n in range(5)]
    assert desk.inbox.take(write_comments(more)).new == 5
    assert desk.queues.size(ALL).count == 1
    edited = [("d0", "We are sorry for that terrible, awful coffee", "Aurora Coffee")]
    assert desk.inbox.take(write_comments(edited)).edited == 1
    assert desk.queues.card(desk.queues.find_id("d0")).status is Status.CLOSED
    assert desk.log.count(LogFilter()) == 0


def test_a_renamed_author_and_post_do_not_spoil_the_search(desk: Desk, write_comments: WriteComments) -> None:
    def write(text: str, title: str) -> Path:
        path = write_comments([])
        path.write_text(f"id,text,author_id,author,post_id,post\n1,{text},7,{title} name,9,{title}\n", "utf-8")
        return path

    desk.inbox.take(write("lovely", "First"))
    desk.inbox.take(write("awful", "Second"))
    desk.inbox.take(write("awful really", "Third"))
    for words, found in (("lovely", 0), ("First", 0), ("awful Third", 1), ("really", 1)):
        assert desk.queues.size(Queue(name=QueueName.EVERYTHING, words=words)).count == found, words


def test_the_bad_lines_before_the_stop_are_told_when_the_import_goes_on(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_module, "BATCH", 2)
    path = tmp_path / "wall.csv"
    rows = "\n".join(f"{n},Number {n}" for n in range(2, 8))
    path.write_text(f"id,text\n1.78E+16,Shortened\n{rows}\n1.79E+16,Shortened too\n", "utf-8")
    stop_after(desk, path, 4)
    assert [bad.line for bad in desk.inbox.take(path).bad] == [2, 9]


def test_a_stopped_import_with_other_columns_begins_anew(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_module, "BATCH", 2)
    path = tmp_path / "wall.csv"
    path.write_text("id,a,b\n" + "\n".join(f"{n},wrong {n},right {n}" for n in range(6)) + "\n", "utf-8")
    stop_after(desk, path, 4, text="a")
    taken = desk.inbox.take(path, mapping={"text": "b"})
    assert (taken.new, taken.edited) == (2, 4)
    assert {card.text for card in desk.queues.page(ALL)} == {f"right {n}" for n in range(6)}


def stop_after(desk: Desk, path: Path, entries: int, **mapping: str) -> None:
    def stop(far: Progress) -> None:
        if far.done >= entries:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.inbox.take(path, mapping=mapping, report=stop)
