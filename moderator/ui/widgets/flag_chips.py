"""The flags of a comment as chips that can be pressed: the one that is explained is down."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from moderator.domain import Flag
from moderator.ui import phrases, theme
from moderator.ui.widgets.chip import chip_width, height, paint_chip

_MOST = 3
_FRAME = 3


class ChipButton(QAbstractButton):
    """A chip that can be chosen by mouse and keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = "mute"
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_text(self, text: str, tint: str) -> None:
        """Change what the chip says and its colour."""
        self.setText(text)
        self._tint = tint
        self.setAccessibleName(self.tr("Why {flag}").format(flag=text))
        self.setToolTip(self.tr("Why {flag}").format(flag=text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit the text, and a frame around it."""
        return QSize(int(chip_width(self.text()) + 0.99) + 2 * _FRAME, height() + 2 * _FRAME)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip; a frame says that it is the one explained, another that it has the focus."""
        ink, ground = theme.tint(self._tint)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, QPointF(_FRAME, _FRAME), self.text(), ink, ground)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent) if self.hasFocus() else ink, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class FlagChips(QWidget):
    """Raised flags as chips, strongest first; the others stand in a menu, each with its score."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flags: list[Flag] = []
        self._said: Mapping[Flag, str] = {}
        self.buttons = [ChipButton() for _ in range(_MOST + 1)]
        self._others = QToolButton()
        theme.mark(self._others, "flat")
        self._others.setText("▾")
        self._others.setAccessibleName(self.tr("Why another flag is raised or is not"))
        self._others.setToolTip(self.tr("Why another flag is raised or is not"))
        self._others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._others.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._others.setMenu(QMenu(self))
        self._others.menu().triggered.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.buttons:
            row.addWidget(button)
            button.clicked.connect(self._press)
        row.addWidget(self._others)

    def show_flags(self, raised: Sequence[tuple[Flag, str]], scores: Mapping[Flag, float], chosen: Flag | None) -> None:
        """Show the raised flags as they are said, and mark the one that is explained, which may be another."""
        self._said = dict(raised)
        shown = list(self._said)[:_MOST]
        if chosen is not None and chosen not in shown:
            shown.append(chosen)
        self._flags = shown
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(shown))
            if place < len(shown):
                flag = shown[place]
                is_raised = flag in self._said
                text = self._said.get(flag) or phrases.flag(flag, scores[flag])
                button.show_text(text, theme.TINTS[flag] if is_raised else "mute")
                button.setChecked(flag is chosen)
        self._offer([flag for flag in Flag if flag not in shown], scores)

    def texts(self) -> list[str]:
        """Give what the chips say."""
        return [button.text() for button in self.buttons if not button.isHidden()]

    def after(self, chosen: Flag | None) -> Flag:
        """Name the flag after the one that is explained: the raised ones come first, and then it begins anew."""
        order = [*self._said, *(flag for flag in Flag if flag not in self._said)]
        return order[(order.index(chosen) + 1) % len(order)] if chosen in order else order[0]

    def _offer(self, flags: Sequence[Flag], scores: Mapping[Flag, float]) -> None:
        self._others.menu().clear()
        for flag in flags:
            said = self._said.get(flag) or phrases.flag(flag, scores[flag])
            self._others.menu().addAction(said).setData(flag.value)

    @Slot()
    def _press(self) -> None:
        for flag, button in zip(self._flags, self.buttons, strict=False):
            if button is self.sender():
                self.wanted.emit(flag)

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        self.wanted.emit(Flag(action.data()))
