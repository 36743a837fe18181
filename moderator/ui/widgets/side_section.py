"""A part of the left column whose lines come and go: saved views, streams, brands."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.side_entry import Entry


class Section(QWidget):
    """Without lines there is no heading either."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: dict[object, Entry] = {}
        self._heading = Heading(heading)
        self._heading.setContentsMargins(8, 14, 8, 6)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self.hide()

    def put(self, key: object, entry: Entry) -> None:
        """Take a line in, at the end."""
        self.entries[key] = entry
        self._column.addWidget(entry)

    def drop(self, kept: Collection[object]) -> list[Entry]:
        """Take out the lines that are not kept, and give them."""
        gone = [self.entries.pop(key) for key in list(self.entries) if key not in kept]
        for entry in gone:
            self._column.removeWidget(entry)
        return gone

    def arrange(self, keys: Sequence[object]) -> None:
        """Bring the lines into this order."""
        self.setVisible(bool(keys))
        if list(self.entries) == list(keys):
            return
        self.entries = {key: self.entries[key] for key in keys}
        for entry in self.entries.values():
            self._column.removeWidget(entry)
            self._column.addWidget(entry)
