"""One setting: what it is called, what it does, its control, and the way back to the default."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from moderator.declared import Declared
from moderator.errors import SettingsError
from moderator.settings import Settings
from moderator.ui import setting_words, theme
from moderator.ui.preferences import Preferences
from moderator.ui.widgets.setting_editors import editor_of, start_of
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say_error


class SettingRow(QWidget):
    """Changes one preference; a value that cannot be is refused below it, and stays to be mended."""

    chosen = Signal()

    def __init__(self, setting: Declared, preferences: Preferences) -> None:
        super().__init__()
        self.setting = setting
        self._preferences = preferences
        self.editor = editor_of(setting)
        self.title = plain(setting_words.title(setting.name), "strong")
        self.title.setBuddy(start_of(self.editor))
        self.sentence = plain(setting_words.sentence(setting), "mute", wraps=True)
        self.wrong = plain("", "warning", wraps=True)
        self.wrong.hide()
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setAccessibleName(self.tr("Reset “{setting}”").format(setting=self.title.text()))
        theme.mark(self.reset, "link")
        start_of(self.editor).setAccessibleDescription(self.sentence.text())
        self.editor.wished.connect(self._wish)
        self.reset.clicked.connect(self._reset)
        self._lay_out()
        self.follow()

    def follow(self) -> None:
        """Show what is preferred now."""
        value = getattr(self._preferences.now, self.setting.name)
        self.editor.show_value(value)
        self.reset.setVisible(value != self._usual())

    def fits(self, words: str) -> bool:
        """Tell whether the setting is about these words."""
        text = f"{self.title.text()} {self.sentence.text()} {self.setting.name}".casefold()
        return all(word in text for word in words.casefold().split())

    def _usual(self) -> object:
        return getattr(Settings(), self.setting.name)

    @Slot(object)
    def _wish(self, value: object) -> None:
        try:
            self._preferences.change(**{self.setting.name: value})
        except SettingsError as error:
            self._refuse(say_error(error))
            return
        self.wrong.hide()

    def _refuse(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.setAccessibleName(sentence)
        self.wrong.show()

    @Slot()
    def _reset(self) -> None:
        self._wish(self._usual())
        self.follow()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.title, self.sentence, self.wrong):
            words.addWidget(part)
        words.addStretch(1)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keep)
        self.editor.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.reset)
        row.addWidget(self.editor)
