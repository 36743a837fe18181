"""The settings page: every preference by sections, drawn from the one declaration."""

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from moderator.declared import declared
from moderator.settings import Section
from moderator.ui import setting_words, sizes, theme
from moderator.ui.pages.house_rules import HouseRules
from moderator.ui.preferences import Preferences
from moderator.ui.widgets.centred import put_in_the_middle
from moderator.ui.widgets.key_table import KeyTable
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.setting_editors import start_of
from moderator.ui.widgets.setting_row import SettingRow
from moderator.ui.widgets.text import plain

_WIDEST = 940


class _Canvas(QWidget):
    """As high as its lines are at its width: a scroll area asks only for the least height of each."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew at another width."""
        super().resizeEvent(event)
        self._measure()

    def event(self, event: QEvent) -> bool:
        """Measure anew when something inside has become higher."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return is_done

    def _measure(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            # before there is a width there is no height either
            self.setMinimumHeight(max(0, layout.totalHeightForWidth(self.width())))


class SettingsPage(QWidget):
    """Whatever is changed here holds at once."""

    folder_asked = Signal()

    def __init__(
        self, preferences: Preferences, commands: Sequence[QAction], make_house: Callable[[], HouseRules]
    ) -> None:
        super().__init__()
        theme.mark(self, "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Settings"))
        self._preferences, self._commands, self._make_house = preferences, commands, make_house
        self.coarse = plain("", "mute", wraps=True)
        self.coarse.hide()
        self.field = QLineEdit()
        self._none = plain(self.tr("No setting has these words"), "mute")
        self._scroll = QScrollArea()
        self._canvas = _Canvas()
        self._inside = QVBoxLayout(self._canvas)
        self._lay_out()
        preferences.changed.connect(self._follow)
        self.field.textChanged.connect(self.look_for)

    # most people never come here, and some hundred controls take their time
    @cached_property
    def rows(self) -> dict[str, SettingRow]:
        """Every setting's line, by its name."""
        shown = (each for each in declared() if each.section != Section.KEYS)
        return {each.name: SettingRow(each, self._preferences) for each in shown}

    @cached_property
    def keys(self) -> KeyTable:
        """The table of keys."""
        return KeyTable(self._commands, self._preferences)

    @cached_property
    def house(self) -> HouseRules:
        """What holds for the whole team."""
        return self._make_house()

    @cached_property
    def _cards(self) -> dict[Section, Panel]:
        cards = {section: self._card(section) for section in Section}
        for section, card in cards.items():
            self._inside.addWidget(card)
            if section is Section.WORK:
                self._inside.addWidget(self.house)
        self._inside.addStretch(1)
        return cards

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the page when it is first seen; the keys come a moment later."""
        super().showEvent(event)
        if "_cards" in self.__dict__:
            self.house.follow()
        if self._cards and "keys" not in self.__dict__:
            QTimer.singleShot(0, self, self._fill_keys)

    def show_setting(self, name: str) -> None:
        """Bring one setting into view, with the focus on its control; `keys` is the table of keys."""
        self.field.clear()
        self._fill_keys()
        row = self.rows.get(name)
        target = start_of(row.editor) if row is not None else self.keys.rows[0].field
        self._scroll.ensureWidgetVisible(row or self._cards[Section.KEYS], 0, sizes.px(120))
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_read(self, sentence: str) -> None:
        """Say how much coarse text was read today; an empty sentence says nothing."""
        self.coarse.setText(sentence)
        # a label that stands nowhere yet would open as a window of its own
        self.coarse.setVisible(bool(sentence) and self.coarse.parent() is not None)

    @Slot(str)
    def look_for(self, words: str) -> None:
        """Show only settings that are about these words."""
        self._fill_keys()
        found = 0
        for section, card in self._cards.items():
            rows = [row for row in self.rows.values() if row.setting.section is section]
            is_all = words.casefold().strip() in setting_words.heading(section).casefold()
            fitting = [row for row in rows if is_all or row.fits(words)]
            for row in rows:
                row.setVisible(row in fitting)
            count = self.keys.look_for("" if is_all else words) if section is Section.KEYS else len(fitting)
            card.setVisible(bool(count))
            found += count
        self.house.setVisible(self.house.fits(words))
        self._none.setVisible(not found and not self.house.fits(words))

    @Slot(object)
    def _follow(self, names: set[str]) -> None:
        for name in names & self.__dict__.get("rows", {}).keys():
            self.rows[name].follow()

    def _card(self, section: Section) -> Panel:
        card = Panel(setting_words.heading(section))
        rows = [row for row in self.rows.values() if row.setting.section is section]
        for place, row in enumerate(rows):
            if place:
                card.body.addWidget(_rule())
            card.body.addWidget(row)
        if section is Section.READING:
            card.body.addWidget(self.coarse)
            self.coarse.setVisible(bool(self.coarse.text()))
        return card

    def _fill_keys(self) -> None:
        if "keys" in self.__dict__:
            return
        card = self._cards[Section.KEYS]
        reset = QPushButton(self.tr("Reset all keys"))
        theme.mark(reset, "link")
        reset.clicked.connect(self.keys.reset_all)
        card.aside.addWidget(reset)
        card.body.addWidget(plain(self.tr("Choose a key, then press the new one."), "mute"))
        card.body.addWidget(self.keys)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a setting"))
        self.field.setAccessibleName(self.tr("Find a setting"))
        self.field.setClearButtonEnabled(True)
        folder = QPushButton(self.tr("Open the settings' folder"))
        folder.clicked.connect(self.folder_asked)
        self._none.hide()
        inside = self._inside
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(plain(self.tr("Settings"), "title"))
        top.addWidget(self.field, 1)
        top.addWidget(folder)
        inside.addLayout(top)
        inside.addWidget(self._none)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        put_in_the_middle(self._canvas, self._scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.refit()

    def refit(self) -> None:
        """Keep the lines short enough to be read."""
        self._canvas.setMaximumWidth(sizes.px(_WIDEST))


def _rule() -> QFrame:
    rule = QFrame()
    theme.mark(rule, "rule")
    return rule
