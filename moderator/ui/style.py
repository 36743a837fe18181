"""The one style sheet: a text with the palette's names in it; widgets take part by their `role`."""

import re
from collections.abc import Callable, Mapping
from string import Template

_MEASURE = re.compile(r"(font-size: )(\d+)px")
_SHEET = Template("""
QMainWindow, QDialog { background: $bg; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 4px 6px; }

QFrame[role="panel"] { background: $panel; border: 1px solid $line; border-radius: 10px; }
QFrame[role="bar"] { background: $panel; border: none; }
QFrame[role="top"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[role="bottom"] { background: $panel; border: none; border-top: 1px solid $line; }
QFrame[role="side"] { background: $panel; border: none; border-right: 1px solid $line; }
QFrame[role="notice"] { background: $spambg; border: none; border-bottom: 1px solid $spam; }
QFrame[role="alarm"] { background: $spambg; border: 1px solid $spam; border-radius: 8px; }
QFrame[role="visit"] { background: $accentbg; border: 1px solid $line; border-radius: 8px; }
QFrame[role="ask"] { background: $panel; border: none; border-top: 2px solid $accent; }
QFrame[role="drop"] { background: $accentbg; border: 2px dashed $accent; border-radius: 16px; }
QFrame[role="objection"] { background: $bg; border: 1px solid $line; border-radius: 8px; }
QSplitter::handle { background: $line; }
QFrame[role="rule"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QFrame[role="stroke"] { background: $line; border: none; }

QLabel[role="heading"] { color: $faint; font-size: 11px; font-weight: 600; }
QLabel[role="title"] { font-size: 18px; font-weight: 700; }
QLabel[role="figure"] { font-size: 19px; font-weight: 700; }
QLabel[role="name"] { font-size: 14px; font-weight: 700; }
QLabel[role="subtitle"] { font-size: 15px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="mute"] { color: $mute; font-size: 12px; }
QLabel[role="key"] { color: $mute; }
QLabel[role="error"] { color: $spam; }
QLabel[role="warning"] { color: $spam; font-weight: 600; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="status"], QFrame[role="bottom"] QLabel { color: $mute; font-size: 12px; }
QLabel[role="picked"] { color: $accent; font-size: 12px; font-weight: 600; padding: 0 4px; }
QFrame[role="column"] { background: $panel; border: none; }
QLabel[role="pill"] { color: $mute; font-size: 12px; border: 1px solid $line; border-radius: 9px; padding: 2px 10px; }

QPushButton, QToolButton {
  background: $panel; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 6px 10px; font-weight: 600;
}
QPushButton:hover, QToolButton:hover { border-color: $faint; }
QPushButton:pressed, QToolButton:pressed { background: $bg; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 9px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; background: $bg; }
QPushButton[role="primary"], QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled {
  background: $bg; color: $faint; border-color: $line;
}
QPushButton[role="danger"] { color: $spam; }
QPushButton[role="flat"], QToolButton[role="flat"] {
  background: transparent; border: 1px solid transparent; padding: 2px 6px; color: $mute;
}
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: $bg; color: $ink; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus { border: 1px solid $accent; color: $ink; }
QPushButton[role="link"] {
  background: transparent; border: 1px solid transparent; padding: 0 2px; color: $accent; font-size: 12px;
}
QPushButton[role="link"]:focus { border: 1px solid $accent; }
QPushButton[role="link"]:disabled { color: $faint; }
QPushButton[role="figure"], QPushButton[role="figure-warning"] {
  background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0 2px; color: $accent;
}
QPushButton[role="figure-warning"] { color: $spam; }
QPushButton[role="line"] {
  background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 2px; color: $mute;
  font-weight: 400; text-align: left;
}
QPushButton[role="line"]:hover { color: $ink; }
QPushButton[role="figure"]:focus, QPushButton[role="figure-warning"]:focus, QPushButton[role="line"]:focus {
  border: 1px solid $accent; padding: 0 2px;
}
QPushButton[role="line"]:focus { padding: 1px 2px; }
QToolButton[role="pill"], QPushButton[role="pill"] {
  border-radius: 9px; padding: 2px 10px; font-size: 12px; font-weight: 400; color: $mute; background: $panel;
}
QToolButton[role="pill"]:focus, QPushButton[role="pill"]:focus { border: 1px solid $accent; color: $ink; }
QPushButton[role="pill"]:checked { background: $accentbg; color: $accent; border-color: $accentbg; font-weight: 600; }
QPushButton[role="key"] {
  border-radius: 4px; padding: 0 5px; font-size: 11px; font-weight: 400; color: $mute; min-height: 16px;
}
QPushButton[role="key"]:focus { border: 1px solid $accent; padding: 0 5px; }
QPushButton[role="keyfield"] {
  background: $bg; border: 1px solid $line; border-bottom: 2px solid $line; border-radius: 6px; padding: 2px 6px;
  font-size: 12px; font-weight: 600;
}
QPushButton[role="keyfield"]:focus { border: 2px solid $accent; padding: 1px 5px; }
QPushButton[role="keyfield"]:disabled { color: $mute; }
QPushButton[role="step"] { padding: 5px 0; }
QPushButton[role="step"]:focus { padding: 4px 0; }
QCheckBox { outline: none; spacing: 8px; padding: 3px 4px; border: 1px solid transparent; border-radius: 6px; }
QCheckBox:focus { border: 1px solid $accent; }
QCheckBox::indicator { width: 30px; height: 16px; border: none; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
  width: 0; height: 0; border: none;
}
QToolButton[role="brand"] {
  background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px 6px; font-weight: 400;
  color: $mute;
}
QToolButton[role="brand"]:hover, QToolButton[role="brand"]:pressed { background: $bg; color: $ink; }
QToolButton[role="brand"]:focus { border: 1px solid $accent; padding: 3px 6px; color: $ink; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit {
  background: $panel; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 5px 10px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QTextEdit, QPlainTextEdit {
  background: $bg; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 4px 6px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QDateEdit:focus,
QDateTimeEdit:focus { border: 1px solid $accent; }
QLineEdit[role="search"] { background: $bg; }
QTextEdit[role="comment"] { background: transparent; border: none; border-radius: 0; padding: 0; font-size: 16px; }
QTextEdit[role="rule"] {
  background: transparent; border: none; border-top: 1px solid transparent; border-radius: 0; padding: 0;
  font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace; font-size: 13px;
}
QTextEdit[role="rule"]:focus { border-top: 1px solid $accent; }
QTextEdit[role="read"] {
  background: transparent; border: none; border-radius: 0; padding: 0; font-size: 13px; color: $mute;
}
QTextEdit[role="read"]:focus { border-bottom: 1px solid $accent; }
QTextEdit[role="comment"]:focus { border-bottom: 1px solid $accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $line; }

QTableView, QListView, QTreeView, QListWidget {
  background: $panel; color: $ink; border: none; outline: none; gridline-color: $line;
  selection-background-color: $accentbg; selection-color: $ink;
}
QListView::item:selected, QListWidget::item:selected { background: $accentbg; color: $ink; }
QListWidget[role="choices"] { border: 1px solid $line; border-radius: 8px; padding: 2px; }
QListWidget[role="choices"]::item { padding: 5px 8px; border-radius: 5px; }
QTableView[role="lines"]::item { padding: 0 9px; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
  background: $panel; color: $faint; font-size: 11px; font-weight: 600; border: none;
  border-bottom: 1px solid $line; padding: 8px 12px; text-align: left;
}
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="canvas"], QWidget[role="canvas"] { background: $bg; }
QWidget[role="sheet"] { background: $panel; }

QMenuBar { background: transparent; color: $mute; border: none; font-size: 12px; }
QMenuBar::item { background: transparent; padding: 3px 8px; border-radius: 5px; }
QMenuBar::item:selected { background: $accentbg; color: $ink; }
QMenu { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 5px; }
QMenu::item:selected { background: $accentbg; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::indicator { width: 12px; height: 12px; left: 7px; }

QProgressBar { background: $bg; border: 1px solid $line; border-radius: 4px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QSlider { min-height: 26px; border: 1px solid transparent; border-radius: 6px; }
QSlider:focus { border: 1px solid $accent; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; margin: 0 4px; }
QSlider::add-page:horizontal { height: 4px; background: $accent; border-radius: 2px; margin: 0 4px; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $panel; border: 2px solid $accent;
}
QSlider::handle:horizontal:disabled { border-color: $faint; }
QSlider::add-page:horizontal:disabled { background: $line; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(colours: Mapping[str, str], px: Callable[[float], int] = round) -> str:
    """Fill the palette in, with texts in the size that is chosen; a name that the palette lacks is an error at once."""
    return _MEASURE.sub(lambda found: f"{found[1]}{px(int(found[2]))}px", _SHEET.substitute(colours))
