"""Filters are written, read, taken apart and kept as views that say what has gone."""

from datetime import UTC, datetime

import pytest

from moderator.desk import Desk
from moderator.domain import AuthorId, Flag, PostId, Status
from moderator.errors import FilterError, ForbiddenError, NotFoundError, ViewError
from moderator.queues import FacetKind, FlagRange, Order, Queue, QueueName, Size, ViewId

ALL = Queue(name=QueueName.ALL)


def test_a_filter_is_written_with_names_and_read_back(stocked: Desk) -> None:
    stream = stocked.queues.streams()[0]
    queue = Queue(name=QueueName.ALL, stream=stream.id, brand=stream.brand, assignee=stocked.me.id, words="cold coffee")
    text = stocked.filters.written(queue)
    assert stream.name in text
    assert "Vera" in text
    assert stocked.filters.read(text) == queue


@pytest.mark.parametrize("text", ["author:#999", "post:#999", "stream:nowhere", "brand:nobody"])
def test_a_filter_of_what_is_not_here_says_so(stocked: Desk, text: str) -> None:
    with pytest.raises(FilterError, match=r"[Tt]here is no"):
        stocked.filters.read(text)


def test_each_part_of_a_filter_can_be_taken_off(stocked: Desk) -> None:
    queue = Queue(
        name=QueueName.EVERYTHING,
        flags=(FlagRange(flag=Flag.SPAM), FlagRange(flag=Flag.BOT, below=0.5)),
        lang="en",
        author=AuthorId(1),
        post=PostId(1),
        since=datetime(2026, 11, 1, tzinfo=UTC),
        status=Status.OPEN,
        has_link=False,
        words="rude staff",
        order=Order.NEWEST,
    )
    facets = stocked.filters.facets(queue)
    assert [facet.kind for facet in facets] == [
        *(FacetKind.FLAG, FacetKind.FLAG, FacetKind.LANG, FacetKind.POST, FacetKind.AUTHOR),
        *(FacetKind.SINCE, FacetKind.STATUS, FacetKind.HAS_LINK, FacetKind.WORDS),
    ]
    by_kind = {facet.kind: facet for facet in facets}
    assert by_kind[FacetKind.AUTHOR].shown == "Ann"
    assert by_kind[FacetKind.POST].shown == "New cafe"
    assert by_kind[FacetKind.HAS_LINK].value is False
    while facets:
        assert len(stocked.filters.facets(facets[0].without)) == len(facets) - 1
        facets = stocked.filters.facets(facets[0].without)
    assert not stocked.filters.facets(Queue(name=QueueName.EVERYTHING, order=Order.NEWEST))


def test_views_keep_filter_and_order_under_a_name(stocked: Desk) -> None:
    queue = Queue(name=QueueName.ALL, lang="en", order=Order.OLDEST)
    saved = stocked.filters.save("  English,  oldest ", queue)
    assert (saved.name, saved.queue, saved.owner, saved.is_mine, saved.is_shared) == (
        *("English, oldest", queue, "Vera", True),
        False,
    )
    assert stocked.filters.all() == (saved,)
    assert stocked.filters.find("english, OLDEST") == saved
    assert stocked.filters.counts() == {saved.id: Size(count=len(stocked.queues.page(queue)))}
    assert stocked.filters.rename(saved.id, "All English").name == "All English"
    assert stocked.filters.replace(saved.id, ALL).queue == ALL
    stocked.filters.delete(saved.id)
    assert not stocked.filters.all()
    with pytest.raises(NotFoundError, match="There is no view"):
        stocked.filters.find("All English")


def test_a_view_wants_a_name_of_its_own(desk: Desk) -> None:
    first, second = desk.filters.save("One", ALL), desk.filters.save("Two", ALL)
    for name, said in (("", "needs a name"), (" \n", "needs a name"), ("x" * 81, "at most 80"), ("oNE", "already")):
        with pytest.raises(ViewError, match=said):
            desk.filters.save(name, ALL)
        with pytest.raises(ViewError, match=said):
            desk.filters.rename(second.id, name)
    assert desk.filters.rename(first.id, "one").name == "one"


def test_views_are_put_in_order(desk: Desk) -> None:
    one, two, three = (desk.filters.save(name, ALL).id for name in ("1", "2", "3"))
    desk.filters.move(three, 0)
    assert [view.id for view in desk.filters.all()] == [three, one, two]
    desk.filters.move(three, 1)
    assert [view.id for view in desk.filters.all()] == [one, three, two]
    desk.filters.move(one, 99)
    assert [view.id for view in desk.filters.all()] == [three, two, one]
    with pytest.raises(NotFoundError):
        desk.filters.move(ViewId(99), 0)


def test_shared_views_are_everybodys_to_see_and_their_owners_to_change(desk: Desk) -> None:
    own = desk.filters.save("Own", ALL)
    shared = desk.filters.save("Shared", ALL, is_shared=True)
    with Desk.open(desk.home, moderator="Boris") as other:
        assert [(view.name, view.is_mine, view.owner) for view in other.filters.all()] == [("Shared", False, "Vera")]
        for change in (
            lambda: other.filters.delete(shared.id),
            lambda: other.filters.rename(shared.id, "Mine"),
            lambda: other.filters.replace(shared.id, Queue()),
            lambda: other.filters.share(shared.id, is_shared=False),
        ):
            with pytest.raises(ForbiddenError, match="Only Vera or a lead may change the view Shared"):
                change()
        with pytest.raises(NotFoundError):
            other.filters.delete(own.id)
        theirs = other.filters.save("Own", ALL)
        assert other.filters.share(theirs.id).is_shared
        other.filters.move(theirs.id, 0)
    desk.filters.delete(theirs.id)  # Vera, being first, is the admin
    assert [view.name for view in desk.filters.all()] == ["Own", "Shared"]


def test_a_view_of_what_has_gone_says_so_and_is_not_counted(stocked: Desk) -> None:
    brand = stocked.queues.brands()[0]
    view = stocked.filters.save("Gone", Queue(name=QueueName.ALL, brand=brand))
    fine = stocked.filters.save("Fine", ALL)
    with stocked._store.write() as tx:
        tx._connection.exec_driver_sql("UPDATE brands SET name = 'Another'")
    seen = {each.id: each for each in stocked.filters.all()}
    assert seen[view.id].queue is None
    assert f"there is no brand “{brand}”" in seen[view.id].problem
    assert stocked.filters.counts().keys() == {fine.id}
