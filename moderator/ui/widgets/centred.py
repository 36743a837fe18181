"""What keeps a page's lines in the middle of a wide window."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from moderator.ui import theme


def put_in_the_middle(canvas: QWidget, scroll: QScrollArea) -> None:
    """Show a canvas, which is only so wide, in the middle of an area that scrolls."""
    middle = QWidget()
    for part in (canvas, middle):
        theme.mark(part, "canvas")
    beside = QHBoxLayout(middle)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addStretch(1)
    beside.addWidget(canvas, 100)
    beside.addStretch(1)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(middle)
