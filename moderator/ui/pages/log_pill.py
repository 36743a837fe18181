"""Round buttons of several inks: what the log is filtered by, and whether its chain holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from moderator.ui import sizes, theme

HEIGHT = 26
SIDE = 12
GAP = 6
CROSS = 24
WIDEST = 180
"""A value wider than this many pixels ends with an ellipsis; the tool tip has all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of a pill's text; `ink` is a name of the palette."""

    text: str
    ink: str = "ink"
    is_bold: bool = False

    @property
    def font(self) -> QFont:
        """Give the piece's font."""
        return theme.font(12, QFont.Weight.DemiBold if self.is_bold else QFont.Weight.Normal)

    @property
    def width(self) -> float:
        """Tell how wide the piece is."""
        return QFontMetricsF(self.font).horizontalAdvance(self.text)


class Pill(QToolButton):
    """A round button that paints its parts one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Part] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, *parts: Part) -> None:
        """Change what the pill says; a screen reader hears all of it."""
        self._parts = parts
        self.setAccessibleName(" ".join(part.text for part in parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit the parts."""
        gaps = GAP * max(0, len(self._parts) - 1)
        return QSize(int(sum(part.width for part in self._parts) + gaps + 2 * SIDE + 0.99), sizes.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as well as the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and parts."""
        colours = theme.current()
        line = colours.accent if self.hasFocus() else colours.faint if self.underMouse() else colours.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.panel))
        corner = sizes.px(HEIGHT) / 2 - 1
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        at = float(SIDE)
        for part in self._parts:
            painter.setFont(part.font)
            painter.setPen(QColor(getattr(colours, part.ink)))
            middle = (self.height() + QFontMetricsF(part.font).capHeight()) / 2
            painter.drawText(QPointF(at, middle), part.text)
            at += part.width + GAP
        painter.end()


class FilterPill(Pill):
    """One thing that the log is filtered by: press to choose, the cross or Delete to have any again."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.value: Any = None
        self._words = ""
        self._choices = QMenu(self)
        self._choices.triggered.connect(self._choose)
        self._show()

    def offer(self, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer values with their words; the first choice is always to have any."""
        self._choices.clear()
        group = QActionGroup(self._choices)
        for words, value in ((self.tr("Any"), None), *choices):
            action = self._choices.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setData((words, value))
            action.setChecked(value == self.value)
            group.addAction(action)
        self.setMenu(self._choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def take(self, value: Any, words: str = "") -> None:
        """Show a value, without telling anybody; None is any."""
        self.value, self._words = value, words if value is not None else ""
        for action in self._choices.actions():
            action.setChecked(action.data()[1] == value)
        self._show()

    def kept(self) -> tuple[Any, str]:
        """Give the value with its words."""
        return self.value, self._words

    def words_of(self, value: Any) -> str:
        """Give the words of a value that is offered."""
        offered = (action.data() for action in self._choices.actions())
        return next((words for words, each in offered if each == value and each is not None), "")

    @Slot()
    def clear(self) -> None:
        """Have any value again."""
        if self.value is not None:
            self.take(None)
            self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clear on the cross, else open the choices."""
        if self.value is not None and event.position().x() > self.width() - CROSS:
            self.clear()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Delete and Backspace, open the choices on the arrow down."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        self._choices.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(object)
    def _choose(self, action: Any) -> None:
        words, value = action.data()
        if value != self.value:
            self.take(value, words)
            self.changed.emit()

    def _show(self) -> None:
        if self.value is None:
            self.say(Part(text=self._name, ink="mute"), Part(text="▾", ink="faint"))
        else:
            metrics = QFontMetricsF(theme.font(12))
            shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, WIDEST)
            self.say(Part(text=self._name, is_bold=True), Part(text=shown), Part(text="×", ink="faint"))
        self.setAccessibleName(f"{self._name}: {self._words or self.tr('any')}")
        self.setToolTip(self.tr("Delete clears this filter") if self.value is not None else "")
