"""XML as a small tree that knows its lines; a broken comment costs only itself, a cut-off file changes nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl, Locator

from defusedxml import DefusedXmlException
from defusedxml.sax import parseString

from moderator.streams.scan import Scan
from moderator.streams.source import Row, Torn

_DECLARATION = re.compile(r"<\?xml[^>]*\?>")
_DECLARED = re.compile(rb"""<\?xml[^>]*encoding=["']([\w.-]+)""")


@dataclass(slots=True, kw_only=True)
class Node:
    """An element; names have lost their prefix, for versions of a format differ in nothing else."""

    name: str
    line: int
    attributes: dict[str, str]
    children: list["Node"] = field(default_factory=list)
    text: str = ""

    def child(self, name: str) -> "Node | None":
        """Give the first child of this name."""
        return next((child for child in self.children if child.name == name), None)

    def said(self, name: str) -> str:
        """Give the text of the first child of this name, trimmed."""
        child = self.child(name)
        return child.text.strip() if child else ""

    def all(self, name: str) -> Iterator["Node"]:
        """Give every element below of this name, in their order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """What could be read of a document, and the comments whose own XML is broken."""

    root: Node
    torn: tuple[Row, ...] = ()


def parse(scan: Scan, block: str) -> Tree:
    """Parse the whole document; `block` is the tag of one comment, as the format writes it.

    Raises:
        UnreadableFileError: It is cut off, broken outside its comments, or defines entities.
    """
    text = _text(scan)
    try:
        return Tree(root=_read(text))
    except DefusedXmlException as error:
        raise scan.refuse("the XML defines entities of its own, and files that do are not read.") from error
    except SAXParseException as error:
        return _mended(scan, text, block, error)


def _text(scan: Scan) -> str:
    declared = _DECLARED.search(scan.head[:400])
    if declared and not scan.is_clean and scan.encoding not in ("utf-8", "utf-8-sig", "utf-16"):
        try:
            text = scan.path.read_text(encoding=declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            text = ""
        if text:
            return _from_first_tag(text)
    with scan.open() as file:
        return _from_first_tag(file.read())


def _from_first_tag(text: str) -> str:
    # a stray letter before the declaration is all that some exports have wrong
    start = text.find("<")
    body = "\n" * text.count("\n", 0, start) + text[max(start, 0) :]
    # the letters are decoded already, whatever the declaration says they were
    return _DECLARATION.sub("", body, count=1)


def _mended(scan: Scan, text: str, block: str, error: SAXParseException) -> Tree:
    place = f"line {error.getLineNumber()}"
    if not re.search(r"</\s*(disqus|rss)\s*>\s*$", text):
        raise scan.refuse(f"the XML is cut off at {place}; nothing was taken from it.") from error
    torn: list[Row] = []

    def check(found: re.Match[str]) -> str:
        try:
            _read(found[0])
        except SAXParseException as inner:
            line = text.count("\n", 0, found.start()) + 1
            reason = f"The XML of this comment is broken ({inner.getMessage()})."
            torn.append((line, Torn(reason=reason, content=found[0])))
            return "\n" * found[0].count("\n")
        return found[0]

    mended = re.sub(rf"<{block}\b.*?</{block}>", check, text, flags=re.DOTALL)
    try:
        return Tree(root=_read(mended), torn=tuple(torn))
    except (SAXParseException, DefusedXmlException):
        raise scan.refuse(f"the XML is broken at {place} ({error.getMessage()}).") from error


def _read(text: str) -> Node:
    grower = _Grower()
    parseString(text.encode("utf-8", "replace"), grower)
    return grower.root


class _Grower(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.root = Node(name="", line=0, attributes={})
        self._open = [self.root]
        self._said: list[str] = []
        self._place: Locator | None = None

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802 - the parser calls it so
        self._place = locator

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        self._flush()
        line = (self._place.getLineNumber() if self._place else None) or 0
        attributes = {_local(key): value for key, value in attrs.items()}
        node = Node(name=_local(name), line=line, attributes=attributes)
        self._open[-1].children.append(node)
        self._open.append(node)

    def characters(self, content: str) -> None:
        self._said.append(content)

    def endElement(self, name: str) -> None:  # noqa: ARG002, N802
        self._flush()
        self._open.pop()

    def _flush(self) -> None:
        self._open[-1].text += "".join(self._said)
        self._said.clear()


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def in_order(tree: Tree, rows: Iterator[Row]) -> Iterator[Row]:
    """Put the broken comments among the others, by their lines."""
    yield from sorted([*rows, *tree.torn], key=lambda row: row[0])
