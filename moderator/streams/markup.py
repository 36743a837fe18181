"""Comments that were written or kept as HTML, as the plain text that a person reads."""

from html.parser import HTMLParser

_LINES = frozenset({"p", "div", "br", "li", "blockquote", "pre", "ul", "ol", "h1", "h2", "h3", "h4", "tr"})
_SILENT = frozenset({"script", "style"})


def plain(written: str) -> str:
    """Give the text; a link keeps its address, for it is often all that a comment is about."""
    if "<" not in written and "&" not in written:
        return written.strip()
    reader = _Reader()
    reader.feed(written)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._link: tuple[str, int] | None = None
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        self._silent += tag in _SILENT
        if tag in _LINES:
            self._break()
        elif tag == "a":
            self._link = said.get("href", ""), len(self._parts)
        elif tag == "img":
            self._parts.append(said.get("alt") or said.get("src", ""))

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in _LINES and tag != "br":
            self._break()
        elif tag == "a" and self._link:
            self._end_link(*self._link)
            self._link = None

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(data)

    def text(self) -> str:
        lines = (line.strip() for line in "".join(self._parts).split("\n"))
        return "\n".join(lines).strip()

    def _end_link(self, address: str, start: int) -> None:
        label = "".join(self._parts[start:]).strip()
        # long addresses are shown cut: http://example.org/a/b/...
        shown = label.rstrip(".…").removeprefix("https://").removeprefix("http://")
        if not address or address == label:
            return
        self._parts[start:] = [address if shown and shown in address else f"{label} ({address})"]

    def _break(self) -> None:
        if self._parts and not self._parts[-1].endswith("\n"):
            self._parts.append("\n")
