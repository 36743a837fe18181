"""What a reply in the making consists of: what was typed, what a canned reply brought, values filled in, blanks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from moderator.canned import PartKind, RenderedReply

SIGNATURE = "signature"
"""The name of the part that signs a reply."""

_NEW_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\n": "\n"})
_LAST_OF_ONE = 0xFFFF
_FIRST = QTextFormat.Property.UserProperty.value + 1
_KIND, _NAME, _SHORTCUT, _NUMBER, _INSERTION = range(_FIRST, _FIRST + 5)
_NUMBERS = count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a reply; `shortcut` is empty for what was typed, `insertion` tells one insertion from the next."""

    text: str
    kind: PartKind = PartKind.TEXT
    name: str = ""
    shortcut: str = ""
    insertion: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A piece and where it stands, in UTF-16 places."""

    piece: Piece
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A reply that was begun: what stands in it, and in which language canned ones were taken if another was chosen."""

    pieces: tuple[Piece, ...] = ()
    lang: str = ""
    prepared_by: str = ""

    @property
    def text(self) -> str:
        """The reply as it would be sent."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """The canned replies that it has something of, each once."""
        return tuple(dict.fromkeys(piece.shortcut for piece in self.pieces if piece.shortcut))


@dataclass(frozen=True, slots=True)
class Inserted:
    """An insertion and what stood there right after it, to know whether anybody has touched it since."""

    insertion: int = 0
    shortcut: str = ""
    text: str = ""


def written(text: str, shortcuts: str = "") -> Draft:
    """Take a text as it was typed, and the canned replies that it is known to be made of."""
    first = shortcuts.partition(" ")[0]
    return Draft(pieces=(Piece(text=text, shortcut=first),)) if text else Draft()


def rendered(reply: RenderedReply) -> tuple[Piece, ...]:
    """Cut a canned reply into pieces of one insertion."""
    insertion = next(_NUMBERS)
    return tuple(
        Piece(text=part.text, kind=part.kind, name=part.name, shortcut=reply.shortcut, insertion=insertion)
        for part in reply.parts
        if part.text
    )


def put(cursor: QTextCursor, pieces: Sequence[Piece]) -> None:
    """Write pieces at a cursor."""
    for piece in pieces:
        cursor.insertText(piece.text, _format(piece))


def placed(document: QTextDocument) -> Iterator[Placed]:
    """Give the pieces of a document in their order; the ends of its lines are pieces too."""
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            piece = _piece(fragment.text().translate(_NEW_LINES), fragment.charFormat())
            yield Placed(piece=piece, start=fragment.position(), end=fragment.position() + fragment.length())
            parts += 1
        end = block.position() + block.length() - 1
        block = block.next()
        if block.isValid():
            yield Placed(piece=Piece(text="\n"), start=end, end=end + 1)


def utf16_length(text: str) -> int:
    """Tell how many places of Qt's a text takes."""
    return len(text) + sum(ord(sign) > _LAST_OF_ONE for sign in text)


def _format(piece: Piece) -> QTextCharFormat:
    """Give what tells a piece from what is typed; how it looks is painted, and no part of the text."""
    known = QTextCharFormat()
    if piece.shortcut or piece.kind is not PartKind.TEXT:
        known.setProperty(_KIND, piece.kind.value)
        known.setProperty(_NAME, piece.name)
        known.setProperty(_SHORTCUT, piece.shortcut)
        known.setProperty(_INSERTION, piece.insertion)
    if piece.kind is not PartKind.TEXT:
        # two blanks side by side are two
        known.setProperty(_NUMBER, next(_NUMBERS))
    return known


def _piece(text: str, known: QTextCharFormat) -> Piece:
    if not known.hasProperty(_KIND):
        return Piece(text=text)
    return Piece(
        text=text,
        kind=PartKind(known.property(_KIND)),
        name=known.property(_NAME),
        shortcut=known.property(_SHORTCUT),
        insertion=known.property(_INSERTION),
    )
