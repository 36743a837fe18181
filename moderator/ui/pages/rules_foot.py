"""What can be done with a text that was written: keep it, or throw it away; and with an old one: bring it back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.ui import theme
from moderator.ui.widgets.text import plain, tip


class RulesFoot(QWidget):
    """Takes no room while there is nothing to do; asks before anything is thrown away."""

    kept = Signal()
    thrown_away = Signal()
    brought_back = Signal()
    left_old = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = plain("", "mute", wraps=True)
        self.keep, self.drop = QPushButton(), QPushButton()
        theme.mark(self.keep, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        row.addWidget(self.drop)
        row.addWidget(self.keep)
        self.keep.clicked.connect(self._press_keep)
        self.drop.clicked.connect(self._press_drop)
        self._mode = ""
        self.hide()

    def show_draft(self, version: int, why_not: str, *, is_renamed: bool = False) -> None:
        """Offer to keep what was written as the next version, 0 where there is none yet; a new name is a new rule."""
        if self._mode != "ask":
            self._mode = "draft"
            self.said.setText(why_not or self.tr("Not kept yet; it stays here when you leave the page."))
            self.drop.setText(self.tr("Throw away…"))
            theme.mark(self.drop, "")
        words = self.tr("Keep as v{version}") if version else self.tr("Keep")
        self.keep.setText(self.tr("Keep as a new rule") if is_renamed else words.format(version=version + 1))
        self.keep.setEnabled(not why_not)
        self.keep.setToolTip(tip(why_not))
        self.show()

    def show_old(self, version: int, when: str) -> None:
        """Offer to bring an old version back."""
        self._mode = "old"
        self.said.setText(self.tr("This is v{version}, as it was on {when}.").format(version=version, when=when))
        self.keep.setText(self.tr("Bring it back"))
        self.keep.setEnabled(True)
        self.drop.setText(self.tr("Back to the newest"))
        theme.mark(self.drop, "")
        self.show()

    def show_reading(self, why: str) -> None:
        """Say why nothing can be written."""
        self._mode = "reading"
        self.said.setText(why)
        self.setVisible(bool(why))
        self.keep.hide()
        self.drop.hide()

    def show_nothing(self) -> None:
        """Have nothing to do."""
        self._mode = ""
        self.hide()

    @Slot()
    def _press_keep(self) -> None:
        if self._mode == "old":
            self.brought_back.emit()
        elif self._mode == "ask":
            self._mode = "draft"
            self.drop.setText(self.tr("Throw away…"))
            theme.mark(self.drop, "")
            self.kept.emit()
        else:
            self.kept.emit()

    @Slot()
    def _press_drop(self) -> None:
        if self._mode == "old":
            self.left_old.emit()
        elif self._mode == "ask":
            self._mode = ""
            self.thrown_away.emit()
        else:
            self._mode = "ask"
            self.said.setText(self.tr("What you have written here will be gone. There is no way back."))
            self.drop.setText(self.tr("Throw away"))
            theme.mark(self.drop, "danger")
