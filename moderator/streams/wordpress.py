"""WordPress' export (WXR), of every version of its namespace."""

from collections.abc import Iterator, Mapping

from moderator.domain import Visibility
from moderator.streams import xmltree
from moderator.streams.identity import author_id
from moderator.streams.markup import plain
from moderator.streams.scan import Scan
from moderator.streams.source import Row
from moderator.streams.tables import Export, cells
from moderator.streams.xmltree import Node

_APPROVED: Mapping[str, Visibility] = {
    "1": Visibility.PUBLISHED,
    "approve": Visibility.PUBLISHED,
    "0": Visibility.HELD,
    "hold": Visibility.HELD,
    "spam": Visibility.SPAM,
    "trash": Visibility.DELETED,
    "post-trashed": Visibility.DELETED,
}
# pingbacks, trackbacks and notes on orders stand among the comments, and are written by programs
_BY_PEOPLE = frozenset({"", "comment", "review"})
_NO_TIME = "0000-00-00 00:00:00"


def export(scan: Scan) -> Export:
    """Parse the document and make its source."""
    tree = xmltree.parse(scan, "wp:comment")
    items = list(tree.root.all("item"))
    total = sum(child.name == "comment" for item in items for child in item.children)
    if not total and not tree.torn:
        raise scan.refuse("there are no comments of WordPress in this file.")
    channel = next(tree.root.all("channel"), None)
    return Export(
        path=scan.path,
        name=channel.said("title") if channel else "",
        platform="wordpress",
        format="wordpress",
        digest=scan.digest,
        total=total + len(tree.torn),
        rows=lambda: xmltree.in_order(tree, _rows(items)),
    )


def _rows(items: list[Node]) -> Iterator[Row]:
    taken: dict[str, int] = {}
    for number, item in enumerate(items):
        place = item.said("post_id") or item.said("link") or str(number)
        comments = [child for child in item.children if child.name == "comment"]
        # ids are one series for a site; where exports were put together by hand, the later post's are told apart
        renamed = {own: f"{place}/{own}" for own in map(_id, comments) if taken.setdefault(own, number) != number}
        for comment in comments:
            yield comment.line, _cells(comment, item, place, renamed)


def _id(comment: Node) -> str:
    return comment.said("comment_id")


def _cells(comment: Node, item: Node, place: str, renamed: Mapping[str, str]) -> list[str]:
    own, parent = _id(comment), comment.said("comment_parent")
    author, email = comment.said("comment_author"), comment.said("comment_author_email")
    gmt = comment.said("comment_date_gmt")
    is_comment = comment.said("comment_type") in _BY_PEOPLE
    return cells(
        id=renamed.get(own, own) if own else "",
        text=plain(comment.said("comment_content")) if is_comment else "",
        author=author,
        author_id=author_id("", email, author),
        created_at=gmt if gmt and gmt != _NO_TIME else comment.said("comment_date").replace(_NO_TIME, ""),
        post_id=place,
        post=item.said("title"),
        post_url=item.said("link"),
        post_created_at=item.said("post_date_gmt").replace(_NO_TIME, "") or item.said("post_date"),
        parent_id=renamed.get(parent, parent),
        visibility=_APPROVED.get(comment.said("comment_approved"), Visibility.PUBLISHED),
    )
