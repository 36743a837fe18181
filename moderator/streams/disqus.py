"""Disqus' XML export: threads first, then posts that point at them."""

from collections.abc import Iterator

from moderator.domain import Visibility
from moderator.streams import xmltree
from moderator.streams.identity import author_id
from moderator.streams.markup import plain
from moderator.streams.scan import Scan
from moderator.streams.source import Row
from moderator.streams.tables import Export, cells
from moderator.streams.xmltree import Node, Tree


def export(scan: Scan) -> Export:
    """Parse the document and make its source."""
    tree = xmltree.parse(scan, "post")
    posts = [post for post in tree.root.all("post") if post.child("message") is not None]
    if not posts and not tree.torn:
        raise scan.refuse("there are no comments in this Disqus export.")
    return Export(
        path=scan.path,
        name=next((node.text.strip() for node in tree.root.all("forum")), ""),
        platform="disqus",
        format="disqus",
        digest=scan.digest,
        total=len(posts) + len(tree.torn),
        rows=lambda: xmltree.in_order(tree, _rows(tree, posts)),
    )


def _rows(tree: Tree, posts: list[Node]) -> Iterator[Row]:
    threads = {_id(thread): thread for thread in tree.root.all("thread") if thread.children}
    for post in posts:
        yield post.line, _cells(post, threads)


def _id(node: Node | None) -> str:
    return node.attributes.get("id", "").strip() if node else ""


def _cells(post: Node, threads: dict[str, Node]) -> list[str]:
    thread_id = _id(post.child("thread"))
    thread = threads.get(thread_id)
    author = post.child("author")
    return cells(
        id=_id(post) or post.said("id"),
        text=plain(post.said("message")),
        author=author.said("name") if author else "",
        author_id=author_id(author.said("username"), author.said("email"), author.said("name")) if author else "",
        created_at=post.said("createdAt"),
        post_id=thread_id,
        post=thread.said("title") if thread else "",
        post_url=thread.said("link") if thread else "",
        post_created_at=thread.said("createdAt") if thread else "",
        parent_id=_id(post.child("parent")),
        visibility=_visibility(post),
    )


def _visibility(post: Node) -> str:
    if post.said("isDeleted") == "true":
        return Visibility.DELETED
    return Visibility.SPAM if post.said("isSpam") == "true" else Visibility.PUBLISHED
